#include "support/childprocess.h"

#include <array>
#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace headroom::test {

ChildProcess::ChildProcess(const std::function<void(const Say&)>& work) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        throw std::runtime_error("no pipe");
    }
    m_process = ::fork();
    if (m_process < 0) {
        throw std::runtime_error("no process");
    }
    if (m_process == 0) {
        ::close(ends[0]);
        try {
            work([&ends] {
                const char dot = '.';
                if (::write(ends[1], &dot, 1) != 1) {
                    ::_exit(1);
                }
            });
        } catch (...) {
            ::_exit(2);
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

ChildProcess::~ChildProcess() {
    kill();
    ::close(m_pipe);
}

bool ChildProcess::heard() {
    char dot = 0;
    const bool any = ::read(m_pipe, &dot, 1) == 1;
    m_heard += any ? 1 : 0;
    return any;
}

void ChildProcess::kill() {
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
    }
}

int ChildProcess::timesHeard() {
    while (heard()) {
    }
    return m_heard;
}

} // namespace headroom::test
