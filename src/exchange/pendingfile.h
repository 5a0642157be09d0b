#pragma once

#include <filesystem>
#include <string_view>

namespace headroom {

/// A file being written beside the one it is to replace. It takes the target's place in one step
/// when everything is on the disk; until then, and if anything fails, the target is untouched
/// and nothing is left behind.
class PendingFile {
public:
    /// Throws FileError when the folder cannot be written to or the target is no file.
    explicit PendingFile(const std::filesystem::path& target);
    ~PendingFile();
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;

    /// Where to write meanwhile.
    const std::filesystem::path& path() const { return m_path; }
    /// The whole content.
    void write(std::string_view bytes);
    /// What comes after what was written so far.
    void append(std::string_view bytes);
    /// Puts the file in its place. Throws FileError.
    void commit();

private:
    [[noreturn]] void fail(int error) const;
    void put(std::string_view bytes, int flags);

    std::filesystem::path m_target;
    std::filesystem::path m_path; ///< empty once committed
};

} // namespace headroom
