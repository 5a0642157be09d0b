#pragma once

#include "domain/finding.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::xlsx {

/// The bytes of one part of a package, front to back.
class PartStream {
public:
    virtual ~PartStream() = default;
    /// Fills the buffer as far as it can; 0 at the end.
    virtual std::size_t read(std::span<char> buffer) = 0;
};

/// A container of named parts: what an XLSX file is before anybody looks at its XML.
/// Names are compared without regard to ASCII case, as the format wants.
class Package {
public:
    virtual ~Package() = default;
    virtual bool has(std::string_view part) const = 0;
    /// What the container says of a part's size; not to be relied on.
    virtual std::uint64_t statedSize(std::string_view part) const = 0;
    /// The part must exist.
    virtual std::unique_ptr<PartStream> open(std::string_view part) = 0;
};

/// Ends the reading of a workbook: throws Refused with one finding. The readers of exchange
/// catch it and hand the finding on as a value.
[[noreturn]] void refuse(FindingCode code, std::vector<std::string> arguments = {}, Place place = {});

/// Text from a file, made fit for a message: printable ASCII, at most 80 characters.
std::string printable(std::string_view text);

} // namespace headroom::xlsx
