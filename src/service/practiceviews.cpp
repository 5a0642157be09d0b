#include "domain/error.h"
#include "service/practiceparts.h"
#include "service/trainingcatalogue.h"
#include "service/whoami.h"
#include "service/workspace.h"
#include "store/people.h"
#include "store/peoplerow.h"
#include "store/postends.h"
#include "store/reductions.h"
#include "store/sql/transaction.h"

#include <algorithm>

namespace headroom {

namespace {

std::string officerName(const store::PostRecord& post) {
    return post.surname + ", " + post.forename;
}

std::string nameOfPost(sql::Database& db, PostId post, Date asOf) {
    const auto found = store::postEver(db, post, asOf);
    return found ? officerName(*found) : std::string();
}

/// Some reduction counts on some day of the absence.
bool isReduced(const PracticeEntry& absence, const std::vector<Reduction>& reductions) {
    return std::any_of(reductions.begin(), reductions.end(), [&](const Reduction& one) {
        return !one.archivedByHand && absence.from < one.end &&
               (!absence.until || one.start < *absence.until);
    });
}

PracticeLine lineOf(sql::Database& db, const store::PracticeRecord& record, Date asOf,
                    const std::vector<Reduction>& reductions) {
    PracticeLine line;
    line.id = record.id;
    line.revision = record.revision;
    line.entry = record.entry;
    switch (record.entry.kind) {
    case PracticeKind::Training: {
        const TrainingCourse* course = trainingCourse(record.entry.word);
        line.name = course == nullptr ? record.entry.word : course->name;
        line.verified = course == nullptr || course->verified || !record.entry.until;
        break;
    }
    case PracticeKind::Mentor: {
        line.name = store::practitionerName(db, record.entry.mentor, asOf);
        const auto since = store::qualifiedOn(db, record.entry.mentor);
        line.mentorQualified = since && monthsBetween(*since, asOf) >= mentorMonthsQualified;
        break;
    }
    case PracticeKind::Cover:
        line.name = nameOfPost(db, record.entry.covering, asOf);
        line.covered = nameOfPost(db, record.entry.covered, asOf);
        break;
    case PracticeKind::Absence:
        line.reduced = isReduced(record.entry, reductions);
        break;
    case PracticeKind::Qualification:
    case PracticeKind::Stage:
    case PracticeKind::Pattern:
    case PracticeKind::Status:
        break;
    }
    return line;
}

bool mayEditPractice(Workspace& workspace, Date asOf) {
    if (asOf != workspace.today()) {
        return false;
    }
    try {
        workspace.require(Permission::EditPractice);
        return true;
    } catch (const AccessDenied&) {
        return false;
    }
}

} // namespace

PracticeView readPractice(Workspace& workspace, PostId post, Date asOf) {
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const store::PostRecord held = practicePost(db, post, asOf);
    requirePracticeOf(workspace, held);
    PracticeView view;
    view.practitioner = held.practitioner;
    view.post = post;
    view.officer = officerName(held);
    view.asOf = asOf;
    view.mayEdit = mayEditPractice(workspace, asOf);
    const auto records = store::practiceOf(db, held.practitioner);
    const auto entries = entriesOf(records);
    const PracticeOn on = practiceOn(entries, asOf);
    view.state = on.state;
    view.stateSince = on.since;
    view.stateUntil = on.until;
    const auto reductions = store::reductionsOf(db, post);
    for (const store::PracticeRecord& record : records) {
        if (record.entry.kind != PracticeKind::Cover || record.entry.covered == post) {
            view.lines.push_back(lineOf(db, record, asOf, reductions));
        }
    }
    for (const store::PracticeRecord& record : store::coverFrom(db, post, asOf)) {
        view.covers.push_back(lineOf(db, record, asOf, {}));
    }
    for (const store::HoursPeriod& one : store::hoursOf(db, post)) {
        view.contract.push_back({one.period, one.hours, one.source});
    }
    if (view.mayEdit) {
        view.proposals = proposalsFor(workspace, held, asOf);
    }
    return view;
}

std::vector<PracticeHistoryLine> practiceHistory(Workspace& workspace, PostId post) {
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const store::PostRecord held = practicePost(db, post, workspace.today());
    requirePracticeOf(workspace, held);
    std::vector<PracticeHistoryLine> history;
    for (const store::PracticeRecord& record : store::practiceHistory(db, held.practitioner)) {
        PracticeHistoryLine line;
        line.recordedAt = record.recordedAt;
        line.actor = record.actor;
        line.action = record.withdrawn ? "withdrawn" : record.revision == 1 ? "added" : "changed";
        line.line = lineOf(db, record, workspace.today(), {});
        line.reason = record.reason;
        history.push_back(std::move(line));
    }
    return history;
}

PractitionerId practitionerAt(Workspace& workspace, PostId post) {
    return practicePost(workspace.database(), post, workspace.today()).practitioner;
}

std::vector<CoverHeld> coverHeldBy(Workspace& workspace, PostId post, Date asOf) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    std::vector<CoverHeld> covers;
    for (const store::PracticeRecord& record : store::coverFrom(db, post, asOf)) {
        const auto covered = store::postEver(db, record.entry.covered, asOf);
        if (!covered || !record.entry.holds(asOf)) {
            continue;
        }
        CoverHeld one;
        one.post = covered->id;
        one.officer = officerName(*covered);
        one.team = covered->teamName;
        one.manager = !store::teamsAnsweredFor(db, {covered->id}, asOf).empty();
        one.cases = static_cast<int>(store::heldCases(db, covered->id, asOf).size());
        one.from = record.entry.from;
        one.until = record.entry.until;
        covers.push_back(std::move(one));
    }
    return covers;
}

bool coversPost(Workspace& workspace, PostId post, Date asOf) {
    const auto own = ownPosts(workspace, asOf);
    const auto given = store::coverOf(workspace.database(), {post}, asOf);
    return std::any_of(given.begin(), given.end(), [&own](const store::PracticeRecord& cover) {
        return std::any_of(own.begin(), own.end(),
                           [&cover](const OwnPost& one) { return one.post == cover.entry.covering; });
    });
}

} // namespace headroom
