#include "store/writerlock.h"

#include "domain/error.h"
#include "store/filesystem.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom::store {

namespace {

/// The holder writes its name right after it got the lock; a refusal in between waits this long.
constexpr int readAttempts = 20;
constexpr useconds_t readPause = 10'000;

std::string holderText(const Clock& clock) {
    return userName() + '\n' + hostName() + '\n' + std::to_string(::getpid()) + '\n' + clock.now().iso() +
           '\n';
}

StoreHolder parseHolder(const std::string& text) {
    StoreHolder holder;
    std::istringstream lines(text);
    std::string process;
    std::getline(lines, holder.user);
    std::getline(lines, holder.host);
    std::getline(lines, process);
    std::getline(lines, holder.since);
    std::from_chars(process.data(), process.data() + process.size(), holder.process);
    return holder;
}

StoreHolder readHolder(int descriptor) {
    std::array<char, 1024> bytes{};
    StoreHolder holder;
    for (int attempt = 0; attempt < readAttempts && holder.since.empty(); ++attempt) {
        if (attempt > 0) {
            ::usleep(readPause);
        }
        const ssize_t size = ::pread(descriptor, bytes.data(), bytes.size(), 0);
        holder = parseHolder(std::string(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))));
    }
    return holder;
}

/// Whether the open file is still the one of that name: its last holder takes it away on leaving.
bool isStillThere(int descriptor, const std::filesystem::path& file) {
    struct stat mine {};
    struct stat named {};
    return ::fstat(descriptor, &mine) == 0 && ::stat(file.c_str(), &named) == 0 &&
           mine.st_ino == named.st_ino && mine.st_dev == named.st_dev;
}

} // namespace

std::filesystem::path WriterLock::fileFor(const std::filesystem::path& store) {
    return store.string() + "-writer";
}

WriterLock::WriterLock(const std::filesystem::path& store, const Clock& clock)
    : m_file(fileFor(store)) {
    for (;;) {
        const int descriptor = ::open(m_file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0) {
            throw FileError("The file " + m_file.string() +
                            ", which keeps two people from changing the store " +
                            "at once, cannot be made: " + std::strerror(errno) +
                            ". Ask for the right to write there, or open the store for reading.");
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const StoreHolder holder = readHolder(descriptor);
            ::close(descriptor);
            throw StoreBusy(busySentence(holder, clock.today()));
        }
        if (isStillThere(descriptor, m_file)) {
            m_descriptor = descriptor;
            break;
        }
        ::close(descriptor);
    }
    // The name is for the words of a refusal only: failing to write it takes no right away.
    const std::string text = holderText(clock);
    const bool named =
        ::ftruncate(m_descriptor, 0) == 0 && ::pwrite(m_descriptor, text.data(), text.size(), 0) > 0;
    static_cast<void>(named);
}

WriterLock::~WriterLock() {
    ::unlink(m_file.c_str());
    ::close(m_descriptor);
}

std::string busySentence(const StoreHolder& holder, Date today) {
    constexpr std::string_view wayOut = ". Close it there, or open the store here for reading only.";
    const auto since = Instant::parse(holder.since);
    if (holder.user.empty() || !since) {
        return "Another process has this store open for changes" + std::string(wayOut);
    }
    const std::time_t seconds = std::chrono::system_clock::to_time_t(since->seconds());
    std::tm local{};
    localtime_r(&seconds, &local);
    const Date day = Date::of(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                              static_cast<unsigned>(local.tm_mday));
    std::array<char, 16> time{};
    std::snprintf(time.data(), time.size(), "%02d:%02d", local.tm_hour, local.tm_min);
    return holder.user + " on " + holder.host + " has had this store open for changes since " +
           (day == today ? std::string() : day.text() + ", ") + time.data() + std::string(wayOut);
}

} // namespace headroom::store
