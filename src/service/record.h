#pragma once

#include "domain/finding.h"
#include "domain/points.h"
#include "domain/record.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// One change of one recorded thing: a new one, a later state of it, or a correction.
template <class T>
struct RecordChange {
    ItemId id;        ///< 0: new
    int revision = 0; ///< the one that was looked at; throws Conflict when it is no longer the newest
    PersonId person;  ///< of a new one
    CaseId onCase;    ///< 0: about the person as a whole
    T value;
    std::string reason; ///< asked for when somebody corrects what is older than today
};

/// A figure that a change moved, for the sentence that says so.
struct FigureMove {
    PostId post;
    std::string officer; ///< "Surname, Forename"
    double percentBefore = 0, percentAfter = 0;
    Points pointsBefore, pointsAfter; ///< total
};

struct RecordOutcome {
    Findings findings; ///< refusals: nothing was kept
    ItemId id;
    int revision = 0;
    LogEntryId log;                    ///< what undo() takes back; 0: nothing was changed
    std::string tierBefore, tierAfter; ///< empty: the tier stayed
    std::vector<FigureMove> figures;
};

/// Keeps a change: permission and access, the rules of its kind, revision and log entry, then what
/// follows from it (tier, risk and state of the person's cases, figures) in the same transaction, then
/// the notice. For PersonDetails, ContactPoint, Adjustment, Alert, AccessEntry, SentenceOrder,
/// Requirement, LicenceCondition, CustodyDates, RoshAssessment, Registration, Predictors,
/// NeedsAssessment, Report, Enquiry, Milestone, ComplexityLevel, EarlyAllocation, DeadlineNote, Contact and
/// Enforcement. Throws AccessDenied, Conflict, NotFound.
template <class T>
RecordOutcome saveRecord(Workspace& workspace, const RecordChange<T>& change);
/// What saveRecord() would refuse or warn about; nothing is kept. Throws as it does.
template <class T>
Findings checkRecord(Workspace& workspace, const RecordChange<T>& change);

/// Takes an item out of the lists, with a reason; it stays on record. Refused while others build on it:
/// requirements on their order, an enforcement action on its contact.
RecordOutcome withdrawRecord(Workspace& workspace, ItemId item, int revision, const std::string& reason);

/// Takes back everything one log entry did, by new revisions that say what was there before. Only
/// one's own, only while nothing it touched was changed since, and on the day it was made; later a
/// correction with a reason does it. Throws Conflict, AccessDenied.
RecordOutcome undo(Workspace& workspace, LogEntryId log);

/// The last change of whoever is at the keyboard that undo() would take back.
struct UndoableChange {
    LogEntryId log;
    std::string action; ///< as in the log: "contact.add", "rosh.revise" …
    PersonId person;
};
std::optional<UndoableChange> lastUndoable(Workspace& workspace);

/// All revisions of an item, oldest first, with who, when and why. Throws AccessDenied.
template <class T>
std::vector<Recorded<T>> readRevisions(Workspace& workspace, ItemId item);

/// One line of a person's history: everything that was ever recorded, newest first.
struct HistoryLine {
    LogEntryId log;
    std::string recordedAt, actor;
    std::string kind;   ///< of the item: "rosh", "order" …; "case" for begun, ended, held
    std::string action; ///< "added", "changed", "corrected", "withdrawn", "undone"; of a case "begun",
                        ///< "ended", "changed", "held", "undone"
    ItemId item;
    CaseId onCase; ///< of a line about a case
    int revision = 0;
    std::string reason;
    std::vector<std::pair<std::string, std::string>> now, before; ///< column and value, those that differ
};
std::vector<HistoryLine> readHistory(Workspace& workspace, PersonId person, int limit);

} // namespace headroom
