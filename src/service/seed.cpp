#include "service/seed.h"

#include "domain/embedded.h"
#include "domain/text.h"
#include "service/deadlinejson.h"
#include "service/referencejson.h"
#include "service/workspace.h"
#include "store/deadlinerules.h"
#include "store/log.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

using nlohmann::json;

void seedOne(sql::Database& db, const json& file, LogEntryId log) {
    const std::string kind = file.at("kind");
    if (kind == "points") {
        store::addPointsTable(db, pointsTableFrom(file), log);
    } else if (kind == "contact_points") {
        store::addContactPoints(db, contactPointsFrom(file), log);
    } else if (kind == "grades") {
        store::addGradeMap(db, gradeMapFrom(file), log);
    } else if (kind == "reduction_reasons") {
        for (const ReductionReason& reason : reductionReasonsFrom(file)) {
            store::putReductionReason(db, reason, referenceDate(file), log);
        }
    } else if (kind == "thresholds") {
        store::addThresholds(db, thresholdsFrom(file), referenceDate(file), log);
    } else if (kind == "deadlines") {
        store::addDeadlineRules(db, deadlineRulesJson(deadlineRulesFrom(file)).dump(), referenceDate(file),
                                log);
    }
    // Bank holidays come with the program: they are facts, and no setting of a store.
}

} // namespace

void seedReferenceData(Workspace& workspace) {
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const LogEntryId log =
        store::append(db, {workspace.actor().name, "store.create", "store", 0, "{}"}, workspace.clock());
    for (const EmbeddedFile& file : referenceFiles()) {
        seedOne(db, json::parse(file.content), log);
    }
    transaction.commit();
}

} // namespace headroom
