#include "service/duedates.h"
#include "service/workspace.h"
#include "store/deadlinerules.h"
#include "store/log.h"
#include "store/sql/transaction.h"

namespace headroom {

namespace {

constexpr std::size_t mostOutageWords = 200;

Findings checkOutage(const Outage& outage, Instant now) {
    Findings findings;
    const auto refuse = [&findings](FindingCode code, const char* column,
                                    std::vector<std::string> arguments = {}) {
        findings.push_back({Severity::Refusal, code, {{}, {}, 0, column}, std::move(arguments)});
    };
    if (outage.what.empty()) {
        refuse(FindingCode::TextRequired, "what");
    } else if (outage.what.size() > mostOutageWords) {
        refuse(FindingCode::TextOverLimit, "what",
               {std::to_string(mostOutageWords), std::to_string(outage.what.size())});
    }
    if (now < outage.began) {
        refuse(FindingCode::DayInFuture, "began");
    }
    if (outage.ended && *outage.ended < outage.began) {
        refuse(FindingCode::EndBeforeStart, "ended");
    } else if (outage.ended && now < *outage.ended) {
        refuse(FindingCode::DayInFuture, "ended");
    }
    return findings;
}

} // namespace

std::vector<Outage> outages(Workspace& workspace) {
    workspace.require(Permission::ReadFigures);
    std::vector<Outage> all;
    for (store::OutageRecord& one : store::outages(workspace.database())) {
        all.push_back({one.id, one.began, one.ended, std::move(one.what)});
    }
    return all;
}

SavedOutage saveOutage(Workspace& workspace, const Outage& outage) {
    workspace.require(Permission::KeepRecord);
    SavedOutage saved;
    saved.findings = checkOutage(outage, workspace.clock().now());
    if (!saved.findings.empty()) {
        return saved;
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const LogEntryId log = store::append(
        db, {workspace.actor().name, outage.id ? "outage.change" : "outage.add", "outage", outage.id.value},
        workspace.clock());
    saved.id = store::saveOutage(db, {outage.id, outage.began, outage.ended, outage.what}, log);
    if (!outage.id) {
        store::setObject(db, log, saved.id.value, "{}");
    }
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Settings, {}, {}});
    return saved;
}

} // namespace headroom
