// headroom_measure RUNS [--before COMMAND] COMMAND…
//
// Runs shell commands as whole processes, in turns, so that what disturbs the machine disturbs
// them alike. Prints one line for each: median wall time in milliseconds and the greatest memory
// in MiB any run held. --before is run ahead of each and not measured. Exits 1 if a run fails.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Run {
    double milliseconds = 0;
    double mebibytes = 0;
};

/// In the child: out of sight, as the shell's own process.
[[noreturn]] void become(const std::string& command) {
    const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nothing, STDOUT_FILENO);
    execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    _exit(127);
}

Run run(const std::string& command) {
    const auto begun = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0) {
        throw std::runtime_error("no process could be made");
    }
    if (child == 0) {
        become(command);
    }
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        throw std::runtime_error("this failed: " + command);
    }
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begun;
    return {taken.count(), static_cast<double>(used.ru_maxrss) / 1024.0};
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 != 0 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

struct Measured {
    std::string command;
    std::vector<double> times;
    double mebibytes = 0;
};

void measure(int runs, const std::string& before, std::vector<Measured>& commands) {
    for (int turn = 0; turn < runs; ++turn) {
        for (Measured& measured : commands) {
            if (!before.empty()) {
                run(before);
            }
            const Run result = run("exec " + measured.command);
            measured.times.push_back(result.milliseconds);
            measured.mebibytes = std::max(measured.mebibytes, result.mebibytes);
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const int runs = arguments.empty() ? 0 : std::atoi(arguments.front().c_str());
    std::string before;
    std::vector<Measured> commands;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--before" && i + 1 < arguments.size()) {
            before = arguments[++i];
        } else {
            commands.push_back({arguments[i], {}, 0});
        }
    }
    if (runs < 1 || commands.empty()) {
        std::fprintf(stderr, "usage: headroom_measure RUNS [--before COMMAND] COMMAND...\n");
        return 2;
    }
    try {
        measure(runs, before, commands);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "headroom_measure: %s\n", failure.what());
        return 1;
    }
    for (const Measured& measured : commands) {
        std::printf("%.1f %.1f\n", median(measured.times), measured.mebibytes);
    }
    return 0;
}
