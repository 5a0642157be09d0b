#pragma once

#include <functional>
#include <sys/types.h>

namespace headroom::test {

/// A process of its own that does something until it is killed, and can say that it got so far.
/// The parent must hold no open store when it starts one: SQLite connections do not survive a fork.
class ChildProcess {
public:
    using Say = std::function<void()>;
    explicit ChildProcess(const std::function<void(const Say&)>& work);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Waits for the child to say something; false when it ended without.
    bool heard();
    /// Ends it as a power cut ends a program: at once, wherever it is.
    void kill();
    /// How often it said something before it was killed, heard() included.
    int timesHeard();

private:
    pid_t m_process = -1;
    int m_pipe = -1;
    int m_heard = 0;
};

} // namespace headroom::test
