#pragma once

#include <csignal>
#include <cstdint>
#include <sys/resource.h>

namespace headroom::test {

/// No file of this process may grow beyond a size, as long as it lives: a full disk to SQLite.
class FullDisk {
public:
    explicit FullDisk(std::uintmax_t fileSize) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = fileSize;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace headroom::test
