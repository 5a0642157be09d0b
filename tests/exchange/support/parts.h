#pragma once

#include "exchange/xlsx/package.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace headroom::test {

/// The parts of a package, in the order they are packed.
using Parts = std::vector<std::pair<std::string, std::string>>;

struct ZipOptions {
    bool encrypt = false; ///< with a password nobody has
    bool compress = true;
};

/// Packs parts as an archive; the same name twice gives two entries.
void writeZip(const Parts& parts, const std::filesystem::path& file, const ZipOptions& options = {});

/// Parts without an archive around them: for tests of what is inside.
class MemoryPackage final : public xlsx::Package {
public:
    explicit MemoryPackage(const Parts& parts);

    bool has(std::string_view part) const override;
    std::uint64_t statedSize(std::string_view part) const override;
    std::unique_ptr<xlsx::PartStream> open(std::string_view part) override;

private:
    std::map<std::string, std::string> m_parts; ///< by name in lower case
};

} // namespace headroom::test
