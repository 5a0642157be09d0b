#pragma once

#include "exchange/xlsx/package.h"

#include <map>
#include <string>
#include <string_view>

namespace headroom::xlsx {

/// One arrow from a part to another part of the package.
struct Relationship {
    std::string kind; ///< last word of its type: "worksheet", "styles" …
    std::string part; ///< full name of the part it leads to
};

/// The arrows of a part by their id; of the package itself for an empty part name. None when the
/// part has none. Links that lead out of the package are left out.
std::map<std::string, Relationship, std::less<>> relationshipsOf(Package& package, std::string_view part);

} // namespace headroom::xlsx
