#include "exchange/columns.h"

#include "domain/text.h"

#include <algorithm>
#include <map>

namespace headroom {

std::string foldedHeader(std::string_view header) {
    std::string folded = lowerAscii(trimmed(header));
    std::erase(folded, '-');
    std::replace(folded.begin(), folded.end(), ' ', '_');
    return folded;
}

ColumnMap::ColumnMap(const std::vector<std::string>& wanted, const std::vector<std::string>& present,
                     const Place& headerRow, FindingList& found)
    : m_wantedAt(present.size()) {
    std::map<std::string, std::size_t> wantedByName;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        wantedByName.emplace(foldedHeader(wanted[i]), i);
    }
    const auto placeOf = [&](const std::string& column) {
        Place place = headerRow;
        place.column = column;
        return place;
    };
    std::vector<bool> seen(wanted.size(), false);
    for (std::size_t column = 0; column < present.size(); ++column) {
        const std::string header(trimmed(present[column]));
        if (header.empty()) {
            continue;
        }
        const auto match = wantedByName.find(foldedHeader(header));
        if (match == wantedByName.end()) {
            found.note(FindingCode::UnknownColumn, placeOf(header), {header});
        } else if (seen[match->second]) {
            found.refuse(FindingCode::ColumnTwice, placeOf(header), {header});
            m_complete = false;
        } else {
            seen[match->second] = true;
            m_wantedAt[column] = match->second;
        }
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!seen[i]) {
            found.refuse(FindingCode::ColumnMissing, placeOf(wanted[i]), {wanted[i]});
            m_complete = false;
        }
    }
}

} // namespace headroom
