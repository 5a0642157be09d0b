#include "service/calculate.h"

#include "cli/session.h"
#include "domain/clock.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace headroom::cli {

namespace {

bool isBlank(const std::string& line) {
    return line.find_first_not_of(" \t\r") == std::string::npos;
}

/// Answers every line as it comes, so that a script can ask and wait.
int runCalculate(const Session& session) {
    const Date today = session.options.asOf.value_or(SystemClock().today());
    bool failed = false;
    std::int64_t number = 0;
    for (std::string line; std::getline(std::cin, line);) {
        ++number;
        if (isBlank(line)) {
            continue;
        }
        const CalculatedLine answer = calculateLine(line, number, today);
        std::cout << answer.json << '\n';
        if (std::cin.rdbuf()->in_avail() <= 0) {
            std::cout.flush();
        }
        failed = failed || answer.failed;
    }
    return failed ? exitcode::refused : exitcode::done;
}

} // namespace

void addCalculate(CLI::App& app, Session& session) {
    CLI::App* command =
        app.add_subcommand("calculate", "Workloads and tiers from JSON lines to JSON lines; needs no store");
    command->footer(
        "Every line of standard input is one object {\"input\": …}, and every line of standard output\n"
        "its {\"output\": …} or {\"error\": …}. {\"function\": \"tier.v2\", \"input\": …} and \"tier.v3\" "
        "tier a\n"
        "case. The encoding is described in docs/command-line.md.\n\n"
        "Example:\n"
        "  headroom-cli calculate < questions.jsonl > answers.jsonl");
    command->callback([&session] { session.command = [&session] { return runCalculate(session); }; });
}

} // namespace headroom::cli
