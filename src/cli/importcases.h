#pragma once

namespace CLI {
class App;
}

namespace headroom::cli {

struct Session;

/// `import cases FILE`: beside the other kinds of import.
void addImportCases(CLI::App& import, Session& session);

} // namespace headroom::cli
