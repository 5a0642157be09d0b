#include "service/settings.h"

#include "service/workspace.h"
#include "store/extracts.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/sql/transaction.h"

namespace headroom {

namespace {

Findings check(const Thresholds& thresholds) {
    Findings findings;
    const auto require = [&findings](bool holds, const char* column, int lowest, int highest) {
        if (!holds) {
            Finding finding;
            finding.code = FindingCode::NumberOutOfRange;
            finding.place.column = column;
            finding.arguments = {std::to_string(lowest), std::to_string(highest)};
            findings.push_back(std::move(finding));
        }
    };
    constexpr int lowest = 1;
    constexpr int highest = 1000;
    require(thresholds.atCapacity >= lowest * 100 && thresholds.atCapacity <= thresholds.over, "at_capacity",
            lowest, thresholds.over / 100);
    require(thresholds.over >= thresholds.atCapacity && thresholds.over < thresholds.severe, "over",
            thresholds.atCapacity / 100, thresholds.severe / 100 - 1);
    require(thresholds.severe > thresholds.over && thresholds.severe <= highest * 100, "severe",
            thresholds.over / 100 + 1, highest);
    require(thresholds.sustainedWeeks >= 1 && thresholds.sustainedWeeks <= 52, "sustained_weeks", 1, 52);
    require(thresholds.spanOfControl >= 1 && thresholds.spanOfControl <= 99, "span_of_control", 1, 99);
    return findings;
}

} // namespace

Thresholds currentThresholds(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    return store::thresholds(workspace.database(), asOf);
}

Findings saveThresholds(Workspace& workspace, const Thresholds& thresholds) {
    workspace.require(Permission::ChangeSettings);
    Findings findings = check(thresholds);
    if (!findings.empty()) {
        return findings;
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const LogEntryId log =
        store::append(db,
                      {workspace.actor().name, "settings.thresholds", "thresholds", 0,
                       "{\"at_capacity\":" + std::to_string(thresholds.atCapacity) +
                           ",\"over\":" + std::to_string(thresholds.over) +
                           ",\"severe\":" + std::to_string(thresholds.severe) +
                           ",\"sustained_weeks\":" + std::to_string(thresholds.sustainedWeeks) +
                           ",\"span_of_control\":" + std::to_string(thresholds.spanOfControl) + "}"},
                      workspace.clock());
    store::addThresholds(db, thresholds, workspace.today(), log);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Settings, {}});
    return {};
}

StoreState storeState(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    StoreState state;
    state.name = workspace.store().path().filename().string();
    state.writable = workspace.store().access() == Store::Access::Write;
    if (const auto newest = store::newestExtract(workspace.database())) {
        state.newestExtract = newest->reportDate;
    }
    state.posts = static_cast<std::int64_t>(store::postCount(workspace.database(), asOf));
    return state;
}

std::vector<store::VersionName> pointsVersions(Workspace& workspace) {
    workspace.require(Permission::ReadFigures);
    return store::pointsVersions(workspace.database());
}

PointsTable pointsTableOn(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    return store::pointsTable(workspace.database(), asOf);
}

} // namespace headroom
