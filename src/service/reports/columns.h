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
inline std::string officerName(const store::PostRecord& post) {
    return post.surname + ", " + post.forename;
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
