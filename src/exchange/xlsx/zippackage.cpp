#include "exchange/xlsx/zippackage.h"

#include "domain/error.h"
#include "domain/text.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace headroom::xlsx {

namespace {

constexpr std::uint64_t mebibyte = 1ULL << 20;
/// A part smaller than this may be packed as tightly as it likes: blank styled cells are.
constexpr std::uint64_t ratioMattersAbove = 10 * mebibyte;
constexpr zip_int64_t mostEntries = 4096;

/// Old binary workbooks and encrypted new ones share a container format of their own.
constexpr std::array<unsigned char, 8> compoundFileMagic = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
/// The directory entry an encrypted workbook has in that container, in UTF-16.
constexpr std::string_view encryptedPackage("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);

bool contains(std::FILE* file, std::string_view wanted) {
    std::string window;
    std::array<char, 65536> chunk{};
    std::rewind(file);
    while (const std::size_t got = std::fread(chunk.data(), 1, chunk.size(), file)) {
        window.append(chunk.data(), got);
        if (window.find(wanted) != std::string::npos) {
            return true;
        }
        window.erase(0, window.size() - std::min(window.size(), wanted.size()));
    }
    return false;
}

void refuseWhatIsNoArchive(std::FILE* file) {
    std::array<unsigned char, 8> magic{};
    std::rewind(file);
    const std::size_t got = std::fread(magic.data(), 1, magic.size(), file);
    if (got == magic.size() && magic == compoundFileMagic) {
        refuse(contains(file, encryptedPackage) ? FindingCode::WorkbookEncrypted : FindingCode::NotAWorkbook);
    }
    if (got < 4 || std::memcmp(magic.data(), "PK\x03\x04", 4) != 0) {
        refuse(FindingCode::NotAWorkbook);
    }
}

/// Nothing is ever unpacked to disk; such names still mean that somebody built the file to harm.
bool isHarmfulName(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos ||
        name.find(':') != std::string_view::npos) {
        return true;
    }
    for (std::size_t start = 0; start <= name.size();) {
        const std::size_t end = std::min(name.find('/', start), name.size());
        if (name.substr(start, end - start) == "..") {
            return true;
        }
        start = end + 1;
    }
    return false;
}

zip* openArchive(InputFile file) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_filep_create(file.get(), 0, -1, &error);
    if (source == nullptr) {
        zip_error_fini(&error);
        throw FileError("The workbook could not be opened: not enough memory.");
    }
    std::ignore = file.release(); // closed with the source from here on
    zip* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        const bool readFailed =
            zip_error_code_zip(&error) == ZIP_ER_READ && zip_error_code_system(&error) != 0;
        zip_source_free(source);
        zip_error_fini(&error);
        if (readFailed) {
            throw FileError("The workbook could not be read from the disk.");
        }
        refuse(FindingCode::WorkbookDamaged, {"its table of contents"});
    }
    zip_error_fini(&error);
    return archive;
}

struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// The library itself compares size and check sum with what the archive states.
class ZipPartStream final : public PartStream {
public:
    ZipPartStream(zip_file_t* file, std::string name, std::uint64_t mostBytes, std::uint64_t& inflated,
                  std::uint64_t mostInflated)
        : m_file(file)
        , m_name(std::move(name))
        , m_mostBytes(mostBytes)
        , m_inflated(inflated)
        , m_mostInflated(mostInflated) {}

    std::size_t read(std::span<char> buffer) override {
        const zip_int64_t got = zip_fread(m_file.get(), buffer.data(), buffer.size());
        if (got < 0) {
            fail();
        }
        const auto bytes = static_cast<std::uint64_t>(got);
        m_bytes += bytes;
        m_inflated += bytes;
        const bool partTooLarge = m_bytes > m_mostBytes;
        if (partTooLarge || m_inflated > m_mostInflated) {
            refuse(FindingCode::WorkbookInflates,
                   {std::to_string((partTooLarge ? m_mostBytes : m_mostInflated) / mebibyte)});
        }
        return static_cast<std::size_t>(bytes);
    }

private:
    [[noreturn]] void fail() const {
        zip_error_t* error = zip_file_get_error(m_file.get());
        if (zip_error_code_zip(error) == ZIP_ER_READ && zip_error_code_system(error) != 0) {
            throw FileError("The workbook could not be read from the disk.");
        }
        refuse(FindingCode::WorkbookDamaged, {m_name});
    }

    std::unique_ptr<zip_file_t, CloseEntry> m_file;
    std::string m_name;
    std::uint64_t m_mostBytes; ///< of this part
    std::uint64_t m_bytes = 0;
    std::uint64_t& m_inflated;
    std::uint64_t m_mostInflated;
};

} // namespace

void ZipPackage::Close::operator()(zip* archive) const {
    zip_discard(archive);
}

ZipPackage::ZipPackage(InputFile file, const ExtractLimits& limits)
    : m_limits(limits)
    , m_fileSize(file.size()) {
    refuseWhatIsNoArchive(file.get());
    m_archive.reset(openArchive(std::move(file)));
    listEntries();
}

void ZipPackage::listEntries() {
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > mostEntries) {
        refuse(FindingCode::WorkbookDamaged, {"its table of contents"});
    }
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(std::max<zip_int64_t>(count, 0)); ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(m_archive.get(), i, 0, &stat) != 0 || stat.name == nullptr) {
            refuse(FindingCode::WorkbookDamaged, {"its table of contents"});
        }
        const std::string name = stat.name;
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
            refuse(FindingCode::WorkbookEncrypted);
        }
        const bool added =
            m_entries.emplace(lowerAscii(name), Entry{i, stat.comp_size, stat.size, printable(name)}).second;
        if (!added || isHarmfulName(name)) {
            refuse(FindingCode::WorkbookDamaged, {printable(name)});
        }
    }
}

bool ZipPackage::has(std::string_view part) const {
    return m_entries.contains(lowerAscii(part));
}

const ZipPackage::Entry& ZipPackage::entry(std::string_view part) const {
    const auto found = m_entries.find(lowerAscii(part));
    assert(found != m_entries.end());
    return found->second;
}

std::uint64_t ZipPackage::statedSize(std::string_view part) const {
    return entry(part).statedSize;
}

std::unique_ptr<PartStream> ZipPackage::open(std::string_view part) {
    const Entry& wanted = entry(part);
    zip_file_t* file = zip_fopen_index(m_archive.get(), wanted.index, 0);
    if (file == nullptr) {
        refuse(FindingCode::WorkbookDamaged, {wanted.name});
    }
    // A packed size the file does not have room for would make any ratio look harmless.
    const std::uint64_t packed = std::clamp<std::uint64_t>(wanted.packedSize, 1, m_fileSize);
    const std::uint64_t mostBytes = std::max(packed * m_limits.inflationRatio, ratioMattersAbove);
    return std::make_unique<ZipPartStream>(file, wanted.name, mostBytes, m_inflated, m_limits.inflatedBytes);
}

} // namespace headroom::xlsx
