#pragma once

namespace CLI {
class App;
}

namespace headroom::cli {

struct Session;

/// `import cases FILE` and `import posts FILE`: a row each, with a verdict for every row.
void addImportRows(CLI::App& import, Session& session);

} // namespace headroom::cli
