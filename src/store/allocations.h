#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

/// Decisions about who takes a case, and the word to those whom they concern. What was decided never
/// changes; what was taken back or said afterwards stands beside it.
namespace headroom::store {

/// One row of allocation_decisions; words and JSON as the service wrote them.
struct DecisionRecord {
    std::int64_t id = 0, batch = 0; ///< batch 0 when it is added: the decision's own id
    std::string kind;
    CaseId onCase;
    PersonId person;
    std::string reason;
    TeamId team;
    PostId from, to; ///< from 0: it waited
    Date effectiveOn, decidedOn;
    std::string decidedAt, decidedBy, decidedByCode;
    std::string complexity, capability, capacity, outcome, overrideReasons, overrideDetail, staffRisk,
        oversight;
    bool sensitive = false;
    std::string facts;
    LogEntryId undone; ///< 0: it stands
    LogEntryId log;
};
/// Inside the caller's transaction, as all that follows. The new decision's id.
std::int64_t addDecision(sql::Database& db, const DecisionRecord& decision);
/// Throws NotFound.
DecisionRecord decision(sql::Database& db, std::int64_t id);
/// In the order they were taken, those that were taken back among them.
std::vector<DecisionRecord> decisionsOf(sql::Database& db, CaseId caseId);
/// Those taken together under one log entry, in the order they were taken.
std::vector<DecisionRecord> decisionsBy(sql::Database& db, LogEntryId log);
/// Between two days of decision, both included, newest first.
std::vector<DecisionRecord> decisionsBetween(sql::Database& db, Date from, Date to);
void markUndone(sql::Database& db, std::int64_t decision, LogEntryId log);

struct CorrectionRecord {
    std::string field, text, reason, by, recordedAt;
};
void addCorrection(sql::Database& db, std::int64_t decision, const CorrectionRecord& correction,
                   LogEntryId log);
std::vector<CorrectionRecord> correctionsOf(sql::Database& db, std::int64_t decision);

/// What a practitioner is told. decision 0: nobody decided anything about who holds the case. item: the
/// contact that it is about; 0: none.
struct NoticeRecord {
    std::int64_t id = 0;
    PractitionerId to;
    std::string kind; ///< "case_received", "case_moved", "co_worker", "reassessment", "contact_alert"
    PersonId person;
    CaseId onCase;
    std::int64_t decision = 0;
    Date day;
    ItemId item{};
    LogEntryId log{}; ///< that gave it
};
void addNotice(sql::Database& db, const NoticeRecord& notice, LogEntryId log);
/// Not read yet and not withdrawn, newest first. One about a contact only while the contact stands and says
/// that the officer is alerted.
std::vector<NoticeRecord> waitingNotices(sql::Database& db, PractitionerId to);
/// Whether one about this contact was given and not read; also while it is not among waitingNotices().
bool noticeWaits(sql::Database& db, PractitionerId to, ItemId item);
/// False where it was read or withdrawn already, or is somebody else's.
bool markNoticeRead(sql::Database& db, std::int64_t notice, PractitionerId by, LogEntryId log);
/// Those that one log entry gave and that was taken back, whether read or not.
void withdrawNotices(sql::Database& db, LogEntryId given, LogEntryId log);

/// The practitioner who holds, or held, a post. Throws NotFound.
PractitionerId practitionerOf(sql::Database& db, PostId post);

/// Whether anything but the decision itself was recorded about a case or its person since: contacts, reports,
/// assessments, changes.
bool actedOnSince(sql::Database& db, PersonId person, CaseId caseId, LogEntryId log);

} // namespace headroom::store
