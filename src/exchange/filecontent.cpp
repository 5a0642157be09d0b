#include "exchange/filecontent.h"

#include "domain/text.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

namespace headroom {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    FileContent content;
};

constexpr std::array<Signature, 19> signatures = {{
    {"MZ"sv, FileContent::Program},
    {"\x7F"
     "ELF"sv,
     FileContent::Program},
    {"\xFE\xED\xFA\xCE"sv, FileContent::Program},
    {"\xFE\xED\xFA\xCF"sv, FileContent::Program},
    {"\xCE\xFA\xED\xFE"sv, FileContent::Program},
    {"\xCF\xFA\xED\xFE"sv, FileContent::Program},
    {"\xCA\xFE\xBA\xBE"sv, FileContent::Program},
    {"#!"sv, FileContent::Program},
    {"L\0\0\0\x01\x14\x02\0"sv, FileContent::Program}, // a shortcut of Windows
    {"%PDF-"sv, FileContent::Pdf},
    {"{\\rtf"sv, FileContent::Rtf},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileContent::Compound},
    {"PK\x03\x04"sv, FileContent::Zip},
    {"\x89PNG\r\n\x1A\n"sv, FileContent::Png},
    {"\xFF\xD8\xFF"sv, FileContent::Jpeg},
    {"GIF87a"sv, FileContent::Gif},
    {"GIF89a"sv, FileContent::Gif},
    {"II*\0"sv, FileContent::Tiff},
    {"MM\0*"sv, FileContent::Tiff},
}};

constexpr std::array<std::string_view, 6> heicBrands = {"heic", "heix", "heim", "heis", "mif1", "msf1"};

/// Letters, line ends and tabs in any encoding that keeps ASCII, or in UTF-16 that says so.
bool isText(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return bytes.size() % 2 == 0;
    }
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || (byte >= '\t' && byte <= '\r') || byte == 0x1A;
    });
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseArchiveEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::unique_ptr<zip_t, CloseArchive> openArchiveIn(std::string_view bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr) {
        return nullptr;
    }
    std::unique_ptr<zip_t, CloseArchive> archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive) {
        zip_source_free(source);
    }
    return archive;
}

std::string smallEntry(zip_t* archive, const char* name) {
    const std::unique_ptr<zip_file_t, CloseArchiveEntry> file(zip_fopen(archive, name, 0));
    std::array<char, 128> text{};
    const auto got = file ? zip_fread(file.get(), text.data(), text.size()) : 0;
    return got > 0 ? std::string(text.data(), static_cast<std::size_t>(got)) : std::string();
}

} // namespace

FileContent contentOf(std::string_view bytes) {
    for (const Signature& signature : signatures) {
        // A note may begin with somebody's initials: two letters alone are no proof.
        if (bytes.starts_with(signature.bytes) && !(signature.bytes == "MZ" && isText(bytes))) {
            return signature.content;
        }
    }
    if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP")) {
        return FileContent::Webp;
    }
    if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp" &&
        std::find(heicBrands.begin(), heicBrands.end(), bytes.substr(8, 4)) != heicBrands.end()) {
        return FileContent::Heic;
    }
    return isText(bytes) ? FileContent::Text : FileContent::Unknown;
}

bool compoundHolds(std::string_view bytes, std::string_view asciiName) {
    std::string wide;
    for (const char c : asciiName) {
        wide += c;
        wide += '\0';
    }
    return bytes.find(wide) != std::string_view::npos;
}

bool ZipContents::hasUnder(std::string_view folder) const {
    return std::any_of(names.begin(), names.end(),
                       [folder](const std::string& name) { return name.starts_with(folder); });
}

bool ZipContents::hasPart(std::string_view text) const {
    return std::any_of(names.begin(), names.end(),
                       [text](const std::string& name) { return name.find(text) != std::string::npos; });
}

ZipContents zipContents(std::string_view bytes) {
    constexpr zip_int64_t mostEntries = 4096;
    ZipContents contents;
    const auto archive = openArchiveIn(bytes);
    const zip_int64_t count = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    if (count > mostEntries) {
        return contents;
    }
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &entry) != 0 ||
            (entry.valid & ZIP_STAT_NAME) == 0 ||
            ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && entry.encryption_method != ZIP_EM_NONE)) {
            return {};
        }
        contents.names.push_back(lowerAscii(entry.name));
    }
    if (archive) {
        contents.mimetype = smallEntry(archive.get(), "mimetype");
    }
    return contents;
}

} // namespace headroom
