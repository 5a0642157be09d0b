#include "domain/error.h"
#include "service/referencejson.h"
#include "service/versionkinds.h"
#include "service/workspace.h"
#include "store/reference.h"
#include "store/tiers.h"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>

namespace headroom {

namespace {

constexpr std::int64_t mostPoints = 999;        // what one case, report or contact may weigh
constexpr std::int64_t mostNominal = 9999;      // points of a full-time officer
constexpr std::int32_t mostDefaultHours = 3700; // hundredths of an hour a week
constexpr int mostWindowDays = 366;
constexpr std::size_t mostNameBytes = 200;

/// Collects what is wrong, each with its cell.
class PointsCheck {
public:
    void within(std::int64_t value, std::int64_t highest, std::string cell, std::int64_t lowest = 0) {
        if (value < lowest || value > highest) {
            refuse(FindingCode::NumberOutOfRange, std::move(cell),
                   {std::to_string(lowest), std::to_string(highest)});
        }
    }
    void percent(double value, std::string cell) {
        if (!(value >= 0 && value <= 100)) {
            refuse(FindingCode::NumberOutOfRange, std::move(cell), {"0", "100"});
        }
    }
    void named(const std::string& name, std::string cell = "name") {
        if (name.empty()) {
            refuse(FindingCode::TextRequired, std::move(cell));
        } else if (name.size() > mostNameBytes) {
            refuse(FindingCode::TextTooLong, std::move(cell), {std::to_string(mostNameBytes)});
        }
    }
    void refuse(FindingCode code, std::string cell, std::vector<std::string> arguments = {}) {
        m_findings.push_back({Severity::Refusal, code, {{}, {}, 0, std::move(cell)}, std::move(arguments)});
    }
    Findings findings() && { return std::move(m_findings); }

private:
    Findings m_findings;
};

std::string cellName(std::string_view scheme, CaseType type, std::string_view tier) {
    std::string cell(scheme);
    cell += cell.empty() ? "" : " ";
    return cell + std::string(name(type)) + ' ' + std::string(tier);
}

void checkCells(PointsCheck& check, const CasePoints& points, std::string_view scheme) {
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            check.within(points[index(type)][tier], mostPoints,
                         cellName(scheme, type, Tier::ofNumber(tier).text()));
        }
    }
}

int differingCells(const CasePoints& points, const CasePoints& other) {
    int differing = 0;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            differing += points[index(type)][tier] == other[index(type)][tier] ? 0 : 1;
        }
    }
    return differing;
}

template <class... Pairs>
int differing(const Pairs&... pairs) {
    return (0 + ... + (pairs.first == pairs.second ? 0 : 1));
}

template <class T>
nlohmann::json namedDetail(const T& value, const T& before) {
    return {{"name", value.name}, {"changed", VersionKind<T>::differences(value, before)}};
}

LetterPoints letterPointsOf(const std::optional<store::LetterPointsVersion>& version) {
    return version ? LetterPoints{version->name, version->from, version->points} : LetterPoints();
}

} // namespace

// Points of tiers and reports ------------------------------------------------------------------------

PointsTable VersionKind<PointsTable>::on(Workspace& workspace, Date day) {
    return store::pointsTable(workspace.database(), day);
}

PointsTable VersionKind<PointsTable>::kept(sql::Database& db, const store::VersionMark& mark) {
    return store::pointsTable(db, mark.from);
}

std::optional<PointsTable> VersionKind<PointsTable>::builtIn(bool) {
    return std::nullopt; // every store is made with one
}

PointsTable VersionKind<PointsTable>::prepared(const PointsTable& value, const PointsTable&) {
    return value;
}

Findings VersionKind<PointsTable>::check(const PointsTable& table, const PointsTable&) {
    PointsCheck check;
    check.named(table.name);
    checkCells(check, table.standard, "");
    checkCells(check, table.t2a, "t2a");
    check.within(table.sdr.value, mostPoints, "sdr");
    check.within(table.fdr.value, mostPoints, "fdr");
    check.within(table.nominalPo.value, mostNominal, "nominal_po");
    check.within(table.nominalPso.value, mostNominal, "nominal_pso");
    const auto hours = [&check](HoursPerWeek value, const char* cell) {
        if (value.hundredths < 0 || value.hundredths > mostDefaultHours) {
            check.refuse(FindingCode::NumberOutOfRange, cell, {"0", std::to_string(mostDefaultHours / 100)});
        }
    };
    hours(table.defaultHours.po, "hours_po");
    hours(table.defaultHours.pso, "hours_pso");
    hours(table.defaultHours.spo, "hours_spo");
    check.percent(table.t2aWeightings.warrants, "t2a_warrants");
    check.percent(table.t2aWeightings.unpaidWork, "t2a_unpaid_work");
    check.percent(table.t2aWeightings.overdueTermination, "t2a_overdue");
    return std::move(check).findings();
}

int VersionKind<PointsTable>::differences(const PointsTable& value, const PointsTable& other) {
    return differingCells(value.standard, other.standard) + differingCells(value.t2a, other.t2a) +
           differing(
               std::pair(value.name, other.name), std::pair(value.sdr, other.sdr),
               std::pair(value.fdr, other.fdr), std::pair(value.nominalPo, other.nominalPo),
               std::pair(value.nominalPso, other.nominalPso),
               std::pair(value.defaultHours.po, other.defaultHours.po),
               std::pair(value.defaultHours.pso, other.defaultHours.pso),
               std::pair(value.defaultHours.spo, other.defaultHours.spo),
               std::pair(value.t2aWeightings.warrants, other.t2aWeightings.warrants),
               std::pair(value.t2aWeightings.unpaidWork, other.t2aWeightings.unpaidWork),
               std::pair(value.t2aWeightings.overdueTermination, other.t2aWeightings.overdueTermination));
}

nlohmann::json VersionKind<PointsTable>::detail(const PointsTable& value, const PointsTable& before) {
    return namedDetail(value, before);
}

void VersionKind<PointsTable>::add(sql::Database& db, const PointsTable& value, Date from, LogEntryId log) {
    PointsTable table = value;
    table.from = from;
    store::addPointsTable(db, table, log);
}

nlohmann::json VersionKind<PointsTable>::write(const PointsTable& value) {
    return pointsTableJson(value);
}

PointsTable VersionKind<PointsTable>::parse(const nlohmann::json& document) {
    return pointsTableFrom(document);
}

// Points of the tiers A to G -------------------------------------------------------------------------

LetterPoints VersionKind<LetterPoints>::on(Workspace& workspace, Date day) {
    return letterPointsOf(store::letterPoints(workspace.database(), day));
}

LetterPoints VersionKind<LetterPoints>::kept(sql::Database& db, const store::VersionMark& mark) {
    return letterPointsOf(store::letterPoints(db, mark.from));
}

std::optional<LetterPoints> VersionKind<LetterPoints>::builtIn(bool) {
    return LetterPoints(); // none are set
}

LetterPoints VersionKind<LetterPoints>::prepared(const LetterPoints& value, const LetterPoints&) {
    return value;
}

Findings VersionKind<LetterPoints>::check(const LetterPoints& points, const LetterPoints&) {
    PointsCheck check;
    check.named(points.name);
    for (const CaseType type : allCaseTypes) {
        for (std::size_t place = 0; place < points.points[index(type)].size(); ++place) {
            check.within(points.points[index(type)][place], mostPoints,
                         cellName("", type, std::string(1, static_cast<char>('A' + place))));
        }
    }
    return std::move(check).findings();
}

int VersionKind<LetterPoints>::differences(const LetterPoints& value, const LetterPoints& other) {
    int count = value.name == other.name ? 0 : 1;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t place = 0; place < value.points[index(type)].size(); ++place) {
            count += value.points[index(type)][place] == other.points[index(type)][place] ? 0 : 1;
        }
    }
    return count;
}

nlohmann::json VersionKind<LetterPoints>::detail(const LetterPoints& value, const LetterPoints& before) {
    return namedDetail(value, before);
}

void VersionKind<LetterPoints>::add(sql::Database& db, const LetterPoints& value, Date from, LogEntryId log) {
    store::addLetterPoints(db, {value.name, from, value.points}, log);
}

nlohmann::json VersionKind<LetterPoints>::write(const LetterPoints& value) {
    return letterPointsJson(value);
}

LetterPoints VersionKind<LetterPoints>::parse(const nlohmann::json& document) {
    return letterPointsFrom(document);
}

// Points of contacts ---------------------------------------------------------------------------------

ContactPoints VersionKind<ContactPoints>::on(Workspace& workspace, Date day) {
    return store::contactPoints(workspace.database(), day);
}

ContactPoints VersionKind<ContactPoints>::kept(sql::Database& db, const store::VersionMark& mark) {
    return store::contactPoints(db, mark.from);
}

std::optional<ContactPoints> VersionKind<ContactPoints>::builtIn(bool) {
    return std::nullopt; // every store is made with one
}

ContactPoints VersionKind<ContactPoints>::prepared(const ContactPoints& value, const ContactPoints&) {
    return value;
}

Findings VersionKind<ContactPoints>::check(const ContactPoints& points, const ContactPoints&) {
    PointsCheck check;
    check.named(points.name);
    check.within(points.windowDays, mostWindowDays, "window_days", 1);
    for (const auto& [code, type] : points.types) {
        check.named(code, "code");
        check.named(type.description, code + " description");
        check.within(type.points.value, mostPoints, code);
        check.within(type.category, 2, code + " category", 1);
    }
    return std::move(check).findings();
}

int VersionKind<ContactPoints>::differences(const ContactPoints& value, const ContactPoints& other) {
    int count = differing(std::pair(value.name, other.name), std::pair(value.windowDays, other.windowDays));
    for (const auto& [code, type] : value.types) {
        const auto found = other.types.find(code);
        count += found != other.types.end() && found->second == type ? 0 : 1;
    }
    for (const auto& [code, type] : other.types) {
        count += value.types.contains(code) ? 0 : 1;
    }
    return count;
}

nlohmann::json VersionKind<ContactPoints>::detail(const ContactPoints& value, const ContactPoints& before) {
    return namedDetail(value, before);
}

void VersionKind<ContactPoints>::add(sql::Database& db, const ContactPoints& value, Date from,
                                     LogEntryId log) {
    ContactPoints points = value;
    points.from = from;
    store::addContactPoints(db, points, log);
}

nlohmann::json VersionKind<ContactPoints>::write(const ContactPoints& value) {
    return contactPointsJson(value);
}

ContactPoints VersionKind<ContactPoints>::parse(const nlohmann::json& document) {
    return contactPointsFrom(document);
}

} // namespace headroom
