#include "cli/job.h"

#include "service/messages.h"

#include <iostream>
#include <unistd.h>

namespace headroom::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int /*signal*/) {
    interrupted = 1;
}

/// The default comes back with the first signal: whoever insists is not kept waiting.
void cancelOn(int signal, struct sigaction& old) {
    struct sigaction action {};
    action.sa_handler = noteInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, &old);
}

bool messagesGoToTerminal() {
    return isatty(STDERR_FILENO) == 1;
}

} // namespace

void ProgressLine::show(const Progress& progress) {
    if (!m_shown) {
        return;
    }
    const std::int64_t step = m_terminal ? 1 : 10;
    const std::int64_t percent = progress.total > 0 ? progress.done * 100 / progress.total / step * step : -1;
    if (m_phase == progress.phase && m_percent == percent) {
        return;
    }
    m_phase = progress.phase;
    m_percent = percent;
    std::string text(sentence(progress.phase));
    text += percent >= 0 ? " " + std::to_string(percent) + " %" : " …";
    if (m_terminal) {
        std::cerr << "\r\033[K" << text << std::flush;
        m_painted = true;
    } else {
        std::cerr << text << '\n';
    }
}

void ProgressLine::clear() {
    if (m_painted) {
        std::cerr << "\r\033[K" << std::flush;
        m_painted = false;
    }
}

Job::Job(const GlobalOptions& options)
    : m_line(options.progress || (messagesGoToTerminal() && !options.quiet && !options.json),
             messagesGoToTerminal())
    , m_control({}, [this](const Progress& progress) {
        if (interrupted != 0) {
            throw Cancelled();
        }
        m_line.show(progress);
    }) {
    interrupted = 0;
    cancelOn(SIGINT, m_oldInterrupt);
    cancelOn(SIGTERM, m_oldTerminate);
}

Job::~Job() {
    sigaction(SIGINT, &m_oldInterrupt, nullptr);
    sigaction(SIGTERM, &m_oldTerminate, nullptr);
}

} // namespace headroom::cli
