#pragma once

#include "exchange/inputfile.h"
#include "exchange/wmtextract.h"
#include "exchange/xlsx/package.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace headroom::xlsx {

/// An XLSX file on disk. Nothing is unpacked to disk, and every byte that comes out of the
/// archive is counted against the limits, whatever the archive says of its sizes.
class ZipPackage final : public Package {
public:
    /// Throws Refused for a file that is encrypted, damaged or no archive.
    ZipPackage(InputFile file, const ExtractLimits& limits);

    bool has(std::string_view part) const override;
    std::uint64_t statedSize(std::string_view part) const override;
    std::unique_ptr<PartStream> open(std::string_view part) override;

private:
    struct Entry {
        std::uint64_t index = 0;
        std::uint64_t packedSize = 0;
        std::uint64_t statedSize = 0;
        std::string name;
    };
    struct Close {
        void operator()(zip* archive) const;
    };

    void listEntries();
    const Entry& entry(std::string_view part) const;

    ExtractLimits m_limits;
    std::uint64_t m_fileSize = 0;
    std::uint64_t m_inflated = 0; ///< so far, all parts together
    std::unique_ptr<zip, Close> m_archive;
    std::map<std::string, Entry, std::less<>> m_entries; ///< by name in lower case
};

} // namespace headroom::xlsx
