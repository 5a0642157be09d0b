#include "cli/session.h"
#include "domain/error.h"
#include "service/version.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <iostream>
#include <string_view>

namespace headroom::cli {

namespace {

void describeProgram(CLI::App& app) {
    app.name("headroom-cli");
    app.description("Workload of probation practitioners: import the official extract, report, explain.");
    app.footer("headroom-cli COMMAND --help says more about a command, with an example.\n"
               "Results go to standard output, messages and errors to standard error.\n"
               "Ends with 0 done, 1 refused or invalid input (nothing changed), 2 wrong usage, 3 the store\n"
               "cannot be opened.");
    app.set_version_flag("--version", "headroom-cli " + std::string(programVersion),
                         "Say the version and end");
    app.require_subcommand(1);
    app.fallthrough();
}

void addCommands(CLI::App& app, Session& session) {
    addDemo(app, session);
    addImport(app, session);
    addReport(app, session);
    addExplain(app, session);
    addTier(app, session);
    addScenario(app, session);
    addCalculate(app, session);
    addPoints(app, session);
    addCheck(app, session);
    addBackup(app, session);
    addRestore(app, session);
}

int runCommand(const Session& session) {
    try {
        const int code = session.command();
        std::cout.flush();
        if (!std::cout) {
            throw FileError("Not everything could be written to standard output.");
        }
        return code;
    } catch (const UsageError& error) {
        session.output.failure(error);
        return exitcode::usage;
    } catch (const StoreError& error) {
        session.output.failure(error);
        return exitcode::noStore;
    } catch (const Error& error) {
        session.output.failure(error);
        return exitcode::refused;
    } catch (const std::exception& error) {
        session.output.failure("unexpected", std::string("Something unexpected happened: ") + error.what());
        return exitcode::refused;
    }
}

int run(int argc, char** argv) {
    Session session;
    CLI::App app;
    describeProgram(app);
    addGlobalOptions(app, session.options);
    addCommands(app, session);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help or --version
        return app.exit(asked);
    } catch (const CLI::ParseError& error) {
        // Options behind the fault were not read any more.
        session.options.json =
            std::any_of(argv, argv + argc, [](std::string_view word) { return word == "--json"; });
        std::string sentence = error.what();
        sentence += sentence.ends_with('.') ? "" : ".";
        session.output.failure("usage", sentence + " Try headroom-cli --help.");
        return exitcode::usage;
    }
    return runCommand(session);
}

} // namespace

} // namespace headroom::cli

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    return headroom::cli::run(argc, argv);
}
