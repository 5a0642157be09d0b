#pragma once

#include "cli/options.h"
#include "domain/progress.h"

#include <csignal>
#include <cstdint>
#include <optional>

namespace headroom::cli {

/// Where long work says how far it is: one line that is painted over on a terminal, a line for
/// every phase and every tenth of it elsewhere.
class ProgressLine {
public:
    ProgressLine(bool shown, bool terminal)
        : m_shown(shown)
        , m_terminal(terminal) {}
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const Progress& progress);
    /// Takes the line off the terminal, so that a message can follow.
    void clear();

private:
    bool m_shown;
    bool m_terminal;
    bool m_painted = false;
    std::optional<Phase> m_phase;
    std::int64_t m_percent = -1;
};

/// Long work on the command line, from construction to destruction: shows its progress, and is
/// cancelled by Ctrl+C. A second Ctrl+C ends the program at once.
class Job {
public:
    explicit Job(const GlobalOptions& options);
    ~Job();
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    const JobControl& control() const { return m_control; }
    void endProgress() { m_line.clear(); }

private:
    ProgressLine m_line;
    JobControl m_control;
    struct sigaction m_oldInterrupt {};
    struct sigaction m_oldTerminate {};
};

} // namespace headroom::cli
