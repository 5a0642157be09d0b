#pragma once

#include "exchange/findinglist.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace headroom::wmt {

/// Says a thing once for each sheet, however many rows it is true of: with the place and the
/// arguments of the first, and the number of rows as the last argument.
class Tally {
public:
    void add(FindingCode code, const Place& place, std::vector<std::string> arguments) {
        auto [entry, isFirst] = m_entries.try_emplace({place.sheet, code});
        if (isFirst) {
            entry->second = {place, std::move(arguments), 0};
        }
        ++entry->second.rows;
    }
    void warn(FindingList& found) const {
        for (const auto& [key, entry] : m_entries) {
            std::vector<std::string> arguments = entry.arguments;
            arguments.push_back(std::to_string(entry.rows));
            found.warn(key.second, entry.first, std::move(arguments));
        }
    }

private:
    struct Entry {
        Place first;
        std::vector<std::string> arguments;
        std::int64_t rows = 0;
    };
    std::map<std::pair<std::string, FindingCode>, Entry> m_entries; ///< by sheet and code
};

} // namespace headroom::wmt
