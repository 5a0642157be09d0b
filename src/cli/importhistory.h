#pragma once

namespace CLI {
class App;
}

namespace headroom::cli {

struct Session;

/// import history, changes, withdraw and run-due: what was imported, what it brought, taking it back, and
/// importing whatever lies in a folder.
void addImportHistory(CLI::App& import, Session& session);

} // namespace headroom::cli
