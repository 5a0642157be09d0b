#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace headroom {

/// A regular file opened for reading, closed with this object.
class InputFile {
public:
    InputFile(std::FILE* file, std::uint64_t size)
        : m_file(file)
        , m_size(size) {}

    std::FILE* get() const { return m_file.get(); }
    std::uint64_t size() const { return m_size; }
    /// Gives the open file away.
    std::FILE* release() { return m_file.release(); }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> m_file;
    std::uint64_t m_size;
};

/// Throws Refused with FileNotFound, FileNotReadable, EmptyFile or FileTooLarge.
InputFile openInputFile(const std::filesystem::path& file, std::uint64_t mostBytes);

} // namespace headroom
