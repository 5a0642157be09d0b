#pragma once

#include "domain/date.h"
#include "exchange/table.h"
#include "service/figurecontext.h"
#include "service/weekfigures.h"
#include "store/organisation.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::reports {

inline Value textOr(const std::string& text) {
    return text.empty() ? Value{} : Value{text};
}
inline Value dayOr(const std::optional<Date>& day) {
    return day ? Value{*day} : Value{};
}
/// A unit's name; "all regions" where it has none.
inline std::string unitOrAll(const std::string& name) {
    return name.empty() ? std::string("all regions") : name;
}
inline std::string officerName(const store::PostRecord& post) {
    return post.surname + ", " + post.forename;
}

/// Where somebody stands by codes alone: region, PDU, team and staff code.
std::vector<Column> placeColumns();
template <class Place>
std::vector<Value> placeValues(const Place& place) {
    return {place.regionCode, place.pduCode, place.teamCode, place.staffCode};
}
/// Where a post stands: region, PDU and team codes, team, staff code, officer, grade.
std::vector<Column> postColumns();
std::vector<Value> postValues(const store::PostRecord& post, const GradeMap& grades);
/// Beside somebody who may not be seen: the team and nothing else.
std::vector<Value> postValuesBeside(const store::PostRecord& post, const GradeMap& grades, bool hidden);

/// One list after another.
template <class T>
std::vector<T> joined(std::vector<T> first, const std::vector<T>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace headroom::reports
