#include "exchange/support/parts.h"

#include "domain/text.h"
#include "exchange/support/tempfolder.h"

#include <zip.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <stdexcept>

namespace headroom::test {

namespace {

class MemoryStream final : public xlsx::PartStream {
public:
    explicit MemoryStream(std::string_view bytes)
        : m_rest(bytes) {}

    std::size_t read(std::span<char> buffer) override {
        const std::size_t count = std::min(buffer.size(), m_rest.size());
        std::copy_n(m_rest.begin(), count, buffer.begin());
        m_rest.remove_prefix(count);
        return count;
    }

private:
    std::string_view m_rest;
};

/// libzip refuses a name that it holds already, so a repeated one is packed under another name of
/// the same length, which is set right in the bytes afterwards.
std::string standIn(const std::string& name) {
    return std::string(name.size() - 1, '~') + name.back();
}

void replaceInFile(const std::filesystem::path& file, const std::string& from, const std::string& to) {
    std::string bytes = bytesOf(file);
    for (auto at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + to.size())) {
        bytes.replace(at, from.size(), to);
    }
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace

void writeZip(const Parts& parts, const std::filesystem::path& file, const ZipOptions& options) {
    std::filesystem::remove(file);
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_EXCL, nullptr);
    if (archive == nullptr) {
        throw std::runtime_error("no archive");
    }
    std::set<std::string> used;
    std::vector<std::string> repeated;
    for (const auto& [name, bytes] : parts) {
        const bool isNew = used.insert(name).second;
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index =
            zip_file_add(archive, isNew ? name.c_str() : standIn(name).c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            throw std::runtime_error(zip_strerror(archive));
        }
        if (!isNew) {
            repeated.push_back(name);
        }
        const auto entry = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(archive, entry, options.compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 9);
        if (options.encrypt) {
            zip_file_set_encryption(archive, entry, ZIP_EM_AES_256, "nobody knows");
        }
    }
    if (zip_close(archive) != 0) {
        throw std::runtime_error(zip_strerror(archive));
    }
    for (const std::string& name : repeated) {
        replaceInFile(file, standIn(name), name);
    }
}

MemoryPackage::MemoryPackage(const Parts& parts) {
    for (const auto& [name, bytes] : parts) {
        m_parts.emplace(lowerAscii(name), bytes);
    }
}

bool MemoryPackage::has(std::string_view part) const {
    return m_parts.count(lowerAscii(part)) > 0;
}

std::uint64_t MemoryPackage::statedSize(std::string_view part) const {
    return m_parts.at(lowerAscii(part)).size();
}

std::unique_ptr<xlsx::PartStream> MemoryPackage::open(std::string_view part) {
    return std::make_unique<MemoryStream>(m_parts.at(lowerAscii(part)));
}

} // namespace headroom::test
