#include "service/timesheet.h"

#include "domain/error.h"
#include "engine/contactnote.h"
#include "engine/timesplit.h"
#include "service/contactcatalogue.h"
#include "service/figurecontext.h"
#include "service/workspace.h"
#include "store/contactlog.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/reductions.h"
#include "store/sql/transaction.h"
#include "store/timeentries.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostTimeNoteCharacters = 200;

/// A week is its officer's own: neither a manager nor an administrator reads or fills it.
void requireOwnWeek(Workspace& workspace, PostId post) {
    const std::string& staffCode = workspace.actor().staffCode;
    if (staffCode.empty() || store::postOwner(workspace.database(), post).staffCode != staffCode) {
        throw AccessDenied("A week is seen by the officer whose week it is, and by nobody else.");
    }
}

Activity activityOf(const std::string& word) {
    return parseActivity(word).value_or(Activity::Other);
}

/// What a contact took, once it has taken place.
void addContactsOfWeek(sql::Database& db, PostId post, TimesheetWeek& week) {
    for (const Recorded<Contact>& one : store::contactsBy(db, post, week.monday, week.monday.plusDays(6))) {
        const Contact& contact = one.value;
        if (contact.minutes <= 0 || contact.needsOutcome ||
            contact.outcome == name(ContactOutcome::Rescheduled)) {
            continue;
        }
        const ContactType* type = contactCatalogue().find(contact.type);
        week.entries.push_back({0, one.id, contact.day, activityOf(contact.activity), contact.minutes,
                                type != nullptr ? type->name : contact.type});
    }
}

void addHoursOfWeek(sql::Database& db, PostId post, Date day, TimesheetWeek& week) {
    const auto held = store::postsIn(db, unitOf(post), day);
    if (held.empty()) {
        return;
    }
    const FigureContext context = figureContext(db, day);
    week.contracted = held.front().contracted.value_or(HoursPerWeek{});
    week.available.hundredths = std::max(
        0, week.contracted.hundredths - context.activeHours(store::reductionsOf(db, post)).hundredths);
}

Findings checkTime(const TimeEntry& entry, Date today) {
    Findings findings;
    const auto refuse = [&findings](FindingCode code, std::string field, std::vector<std::string> arguments) {
        findings.push_back({Severity::Refusal, code, {{}, {}, 0, std::move(field)}, std::move(arguments)});
    };
    if (today < entry.day) {
        refuse(FindingCode::DayInFuture, "day", {});
    }
    constexpr int mostMinutes = 24 * 60;
    if (entry.minutes < 1 || mostMinutes < entry.minutes) {
        refuse(FindingCode::MinutesOutOfRange, "minutes", {"1", std::to_string(mostMinutes)});
    }
    if (const std::size_t found = codePoints(entry.note); found > mostTimeNoteCharacters) {
        refuse(FindingCode::TextOverLimit, "note",
               {std::to_string(mostTimeNoteCharacters), std::to_string(found)});
    }
    return findings;
}

/// The log says whose week was changed, and nothing about the work.
LogEntryId appendTimeLog(Workspace& workspace, const char* action, PostId post) {
    return store::append(workspace.database(), {workspace.actor().name, action, "post", post.value, "{}"},
                         workspace.clock());
}

} // namespace

TimesheetWeek readWeek(Workspace& workspace, PostId post, Date day) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    requireOwnWeek(workspace, post);
    TimesheetWeek week;
    week.monday = mondayOf(day);
    addHoursOfWeek(db, post, day, week);
    addContactsOfWeek(db, post, week);
    for (store::TimeRecord& time : store::timeOf(db, post, week.monday, week.monday.plusDays(6))) {
        week.entries.push_back(
            {time.id, {}, time.day, activityOf(time.activity), time.minutes, std::move(time.note)});
    }
    std::ranges::stable_sort(week.entries, {}, &TimeEntry::day);
    return week;
}

Findings addTime(Workspace& workspace, PostId post, const TimeEntry& entry) {
    workspace.require(Permission::KeepRecord);
    requireOwnWeek(workspace, post);
    Findings findings = checkTime(entry, workspace.today());
    if (refused(findings)) {
        return findings;
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const LogEntryId log = appendTimeLog(workspace, "time.add", post);
    store::addTime(
        db, {0, post, entry.day, std::string(name(entry.activity)), entry.minutes, entry.note, false}, log);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Record, {post}, {}});
    return findings;
}

void withdrawTime(Workspace& workspace, std::int64_t id) {
    workspace.require(Permission::KeepRecord);
    sql::Database& db = workspace.database();
    const PostId post = store::timeEntry(db, id).post;
    requireOwnWeek(workspace, post);
    sql::Transaction transaction(db);
    store::withdrawTime(db, id, appendTimeLog(workspace, "time.withdraw", post));
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Record, {post}, {}});
}

} // namespace headroom
