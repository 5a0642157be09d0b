#include "exchange/pendingfile.h"

#include "domain/error.h"

#include <cerrno>
#include <fcntl.h>
#include <random>
#include <string>
#include <system_error>
#include <unistd.h>

namespace headroom {

namespace {

/// A file descriptor, closed with this object.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// The file itself when the target is a link to one: replacing must not cut the link.
std::filesystem::path withoutLinks(const std::filesystem::path& target) {
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(target, error);
    return error ? target : real;
}

std::filesystem::path besideOf(const std::filesystem::path& target, std::random_device& random) {
    return target.parent_path() /
           ('.' + target.filename().string() + '.' + std::to_string(random()) + ".part");
}

} // namespace

PendingFile::PendingFile(const std::filesystem::path& target)
    : m_target(withoutLinks(target)) {
    std::error_code error;
    const auto status = std::filesystem::status(m_target, error);
    const bool exists = std::filesystem::exists(status);
    if (m_target.filename().empty() || (exists && !std::filesystem::is_regular_file(status))) {
        throw FileError("“" + m_target.string() + "” cannot be written: it is not a file.");
    }
    std::random_device random;
    for (int attempt = 0; m_path.empty(); ++attempt) {
        const std::filesystem::path candidate = besideOf(m_target, random);
        const Descriptor created(::open(candidate.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        const int reason = errno;
        if (created.isOpen()) {
            m_path = candidate;
        } else if (reason != EEXIST || attempt == 100) {
            fail(reason);
        }
    }
    if (exists) { // who may read the file stays as it was
        std::filesystem::permissions(m_path, status.permissions(), error);
    }
}

PendingFile::~PendingFile() {
    if (!m_path.empty()) {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
}

void PendingFile::fail(int error) const {
    throw FileError("“" + m_target.string() +
                    "” cannot be written: " + std::generic_category().message(error) + ".");
}

void PendingFile::write(std::string_view bytes) {
    put(bytes, O_TRUNC);
}

void PendingFile::append(std::string_view bytes) {
    put(bytes, O_APPEND);
}

void PendingFile::put(std::string_view bytes, int flags) {
    const Descriptor file(::open(m_path.c_str(), O_WRONLY | flags | O_CLOEXEC));
    if (!file.isOpen()) {
        fail(errno);
    }
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            fail(errno);
        }
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
}

void PendingFile::commit() {
    {
        const Descriptor file(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC));
        if (!file.isOpen() || ::fsync(file.number()) != 0) {
            fail(errno);
        }
    }
    std::error_code error;
    std::filesystem::rename(m_path, m_target, error);
    if (error) {
        fail(error.value());
    }
    m_path.clear();
}

} // namespace headroom
