#pragma once

#include "cli/output.h"

#include <functional>

namespace CLI {
class App;
}

namespace headroom::cli {

/// What the program ends with.
namespace exitcode {
inline constexpr int done = 0;
inline constexpr int refused = 1; ///< refused or invalid input; nothing was changed
inline constexpr int usage = 2;
inline constexpr int noStore = 3; ///< the store cannot be opened
} // namespace exitcode

/// The command line does not make sense; found only after it was read.
class UsageError final : public Error {
public:
    explicit UsageError(const std::string& sentence)
        : Error(sentence, "usage") {}
};

/// One run: what was asked for, and where it is said.
struct Session {
    GlobalOptions options;
    Output output{options};
    std::function<int()> command; ///< set by the command that was named
};

void addDemo(CLI::App& app, Session& session);
void addImport(CLI::App& app, Session& session);
void addReport(CLI::App& app, Session& session);
void addExplain(CLI::App& app, Session& session);
void addTier(CLI::App& app, Session& session);
void addScenario(CLI::App& app, Session& session);
void addCalculate(CLI::App& app, Session& session);
void addPoints(CLI::App& app, Session& session);
void addCheck(CLI::App& app, Session& session);
void addBackup(CLI::App& app, Session& session);
void addRestore(CLI::App& app, Session& session);

} // namespace headroom::cli
