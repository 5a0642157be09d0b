#pragma once

#include "domain/deadline.h"
#include "domain/finding.h"
#include "domain/pointstable.h"
#include "domain/reduction.h"
#include "domain/thresholds.h"
#include "engine/suitability.h"
#include "service/holidays.h"
#include "service/tiering.h"
#include "store/versions.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom {

class Workspace;

/// How values of one type are kept in versions: what service/versions.h does not need to know of them.
///
/// name: in the log ("settings.<name>"), in files and of the draft. movesFigures: figures depend on it.
/// on: what holds on a day; kept: the content of a version. builtIn: what holds before the first, where
/// the program has it; anyKept: whether there is a version at all. prepared: the value with what nobody may
/// change set right. same: nothing to keep.
template <class T>
struct VersionKind;

#define HEADROOM_VERSION_KIND(T, kindName, kindTable, figures)                                               \
    template <>                                                                                              \
    struct VersionKind<T> {                                                                                  \
        static constexpr std::string_view name = kindName;                                                   \
        static constexpr store::VersionTable table = store::VersionTable::kindTable;                         \
        static constexpr bool movesFigures = figures;                                                        \
        static T on(Workspace& workspace, Date day);                                                         \
        static T kept(sql::Database& db, const store::VersionMark& mark);                                    \
        static std::optional<T> builtIn(bool anyKept);                                                       \
        static T prepared(const T& value, const T& before);                                                  \
        static Findings check(const T& value, const T& before);                                              \
        static int differences(const T& value, const T& other);                                              \
        static nlohmann::json detail(const T& value, const T& before);                                       \
        static void add(sql::Database& db, const T& value, Date from, LogEntryId log);                       \
        static nlohmann::json write(const T& value);                                                         \
        static T parse(const nlohmann::json& document);                                                      \
    };

HEADROOM_VERSION_KIND(PointsTable, "points", Points, true)
HEADROOM_VERSION_KIND(LetterPoints, "letter_points", LetterPoints, false)
HEADROOM_VERSION_KIND(ContactPoints, "contact_points", ContactPoints, true)
HEADROOM_VERSION_KIND(Thresholds, "thresholds", Thresholds, false)
HEADROOM_VERSION_KIND(std::vector<DeadlineRule>, "deadlines", Deadlines, false)
HEADROOM_VERSION_KIND(std::vector<SuitabilityRule>, "suitability", Suitability, false)
HEADROOM_VERSION_KIND(std::vector<ReductionReason>, "reduction_reasons", Reasons, true)
HEADROOM_VERSION_KIND(HolidayList, "bank_holidays", Holidays, false)

#undef HEADROOM_VERSION_KIND

} // namespace headroom
