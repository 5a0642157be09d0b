#include "service/notices.h"

#include "domain/error.h"
#include "service/personaccess.h"
#include "service/practice.h"
#include "service/workspace.h"
#include "store/allocations.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/postends.h"
#include "store/record.h"
#include "store/recordhistory.h"
#include "store/sql/transaction.h"
#include "store/todayrows.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 5> noticeWords = {"case_received", "case_moved", "co_worker",
                                                         "reassessment", "contact_alert"};

NoticeKind noticeKindOf(std::string_view word) {
    const auto found = std::find(noticeWords.begin(), noticeWords.end(), word);
    return found == noticeWords.end() ? NoticeKind::CaseReceived
                                      : static_cast<NoticeKind>(found - noticeWords.begin());
}

/// Whether the post belongs to whoever is at the keyboard. In a store without accounts everybody's does.
bool isOwnPost(Workspace& workspace, PostId post) {
    const Actor& actor = workspace.actor();
    const auto held = store::postEver(workspace.database(), post, workspace.today());
    return held &&
           (actor.staffCode.empty() ? actor.role != Role::Practitioner : held->staffCode == actor.staffCode);
}

Notice noticeOf(Workspace& workspace, const store::NoticeRecord& record) {
    sql::Database& db = workspace.database();
    Notice notice;
    notice.id = record.id;
    notice.kind = noticeKindOf(record.kind);
    notice.day = record.day;
    const store::PersonName person = store::personName(db, record.person);
    notice.crn = person.crn;
    notice.limited = limitedPeople(workspace).contains(record.person);
    if (mayAccess(workspace, record.person)) {
        notice.person = record.person;
        notice.caseId = record.onCase;
        notice.contact = record.item;
    }
    if (notice.limited) {
        return notice;
    }
    notice.surname = person.surname;
    notice.forename = person.forename;
    if (record.item) {
        const auto [at, by] = store::recordedBy(db, record.log);
        notice.recordedAt = Instant::parse(at);
        notice.recordedBy = by;
    }
    notice.decision = record.decision;
    if (record.decision != 0) {
        const store::DecisionRecord decided = store::decision(db, record.decision);
        notice.decidedBy = decided.decidedBy;
        const PostId other = notice.kind == NoticeKind::CaseMoved ? decided.to : decided.from;
        notice.officer = other ? store::holderName(db, other) : std::string();
    }
    return notice;
}

} // namespace

std::string_view name(NoticeKind kind) {
    return noticeWords.at(static_cast<std::size_t>(kind));
}

std::vector<Notice> noticesFor(Workspace& workspace, PostId post) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const PractitionerId practitioner = store::practitionerOf(db, post);
    const bool covering = workspace.actor().role == Role::Practitioner && !isOwnPost(workspace, post);
    if (covering && !coversPost(workspace, post, workspace.today())) {
        throw AccessDenied("These are somebody else's notices. Ask them, or the manager of the team.");
    }
    std::vector<Notice> notices;
    for (const store::NoticeRecord& record : store::waitingNotices(db, practitioner)) {
        if (covering && record.item && store::recordedBy(db, record.log).second == workspace.actor().name) {
            continue; // they gave it themselves
        }
        notices.push_back(noticeOf(workspace, record));
    }
    return notices;
}

int markNoticesRead(Workspace& workspace, PostId post, const std::vector<std::int64_t>& notices) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const PractitionerId practitioner = store::practitionerOf(db, post);
    if (!isOwnPost(workspace, post)) {
        throw AccessDenied("Only whom a notice is for can say that it was read.");
    }
    int read = 0;
    sql::Transaction transaction(db);
    const LogEntryId log = store::append(db,
                                         {workspace.actor().name, "notice.read", "post", post.value,
                                          "{\"notices\":" + std::to_string(notices.size()) + "}"},
                                         workspace.clock());
    for (const std::int64_t notice : notices) {
        read += store::markNoticeRead(db, notice, practitioner, log) ? 1 : 0;
    }
    if (read != 0) {
        transaction.commit();
        workspace.announce({ChangeNotice::Kind::Record, {post}, {}});
    }
    return read;
}

} // namespace headroom
