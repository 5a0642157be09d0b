#pragma once

#include "domain/organisation.h"
#include "domain/record.h"
#include "engine/span.h"
#include "service/board.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// What a number of these views counts. Every number is the sum of the amounts of one list.
enum class OversightKind : std::uint8_t {
    // of a manager
    Officer,          ///< somebody who is looked after
    Trainee,          ///< of those
    Case,             ///< how many cases an officer holds
    Countersignature, ///< a report waits for it
    FirstRead,        ///< a risk assessment that its new holder has not read
    Flag,             ///< open
    Waiting,          ///< a case waits to be allocated
    SupervisionLate,  ///< of an officer
    SupervisionNone,  ///< of whom none is recorded
    // of an officer
    DeadlineMet,    ///< in time, within the last weeks
    DeadlineMissed, ///< late, missed or overdue, within the same weeks
    RoshInDate,     ///< the next review is not due yet
    RoshOverdue,
    OutcomeRecorded, ///< of an appointment within the same weeks
    OutcomeMissing,
};
inline constexpr std::size_t oversightKindCount = 15;
/// "officer", "trainee" …: the words of files.
const char* name(OversightKind kind);

/// One line of what is counted.
struct OversightItem {
    OversightKind kind{};
    PostId manager;      ///< whose it is in the view of managers; 0: nobody is named
    PostId post;         ///< the officer; 0: nobody yet
    std::string officer; ///< "Surname, Forename"
    PersonId person;     ///< 0: about no person, or one who may not be seen
    CaseId onCase;
    std::string crn, surname, forename; ///< surname empty: may not be seen
    std::string about;       ///< name of a deadline or of a contact's type; empty where the kind says it all
    std::optional<Date> day; ///< due, asked for, since, on
    int daysLate = 0;
    std::int64_t amount = 1;
    std::optional<BoardFlag> flag{};    ///< of a Flag
    std::optional<ReportKind> report{}; ///< of a Countersignature
};

// Managers ---------------------------------------------------------------------------------------

struct ManagerRow {
    PostId post; ///< 0: those of whom nobody is named
    std::string staffCode, surname, forename;
    std::string teamName, teamCode, pduName, pduCode, regionCode;
    Span span;
    double fte = 0, coveredFte = 0, effectiveFte = 0;
    SpanStatus status = SpanStatus::Within;
    std::string covers;    ///< names of the managers who are away, "; "-separated
    std::string coveredBy; ///< "Surname, Forename" of who looks after these people; empty: nobody has to
    std::vector<std::int64_t> counts = std::vector<std::int64_t>(oversightKindCount, 0);
    std::int64_t count(OversightKind kind) const { return counts[static_cast<std::size_t>(kind)]; }
};

struct ManagersSnapshot {
    std::vector<Unit> path;
    Unit unit;
    Date asOf;
    int threshold = 10; ///< full-time equivalents; a local setting
    int heads = 0;      ///< officers in all, each once
    double fte = 0;
    std::vector<ManagerRow> rows; ///< by name; those of nobody last
    std::vector<OversightItem> items;
    /// Of one row, or of all, in one kind.
    std::vector<OversightItem> itemsOf(PostId manager, OversightKind kind) const;
};
/// Whoever answers for a post of the unit, with everybody they answer for, also elsewhere. Cases, flags and
/// the rest count with whoever looks after the officer on the day, so that each is there once. Needs
/// Permission::ReadFlags. Throws AccessDenied, NotFound.
ManagersSnapshot readManagers(Workspace& workspace, UnitRef unit, Date asOf);

// Quality beside volume --------------------------------------------------------------------------

/// Over so many weeks deadlines and appointments are looked at.
inline constexpr int qualityWeeks = 12;

/// What is known of an officer's work beside its amount. There is no score: each pair stands for itself.
struct QualityRow {
    PostId post;
    std::string staffCode, surname, forename, teamName;
    Grade grade = Grade::PO;
    Stage stage;
    double percent = 0;
    Status status = Status::Ok;
    std::vector<std::int64_t> counts = std::vector<std::int64_t>(oversightKindCount, 0);
    std::int64_t count(OversightKind kind) const { return counts[static_cast<std::size_t>(kind)]; }
    std::optional<Date> supervisionDue; ///< none: nothing is recorded, or no rule
    bool supervisionLate = false;
};
struct QualitySnapshot {
    Unit unit;
    Date asOf, from; ///< from: the first day of the weeks that are looked at
    Thresholds thresholds;
    std::vector<QualityRow> rows; ///< officers with cases or reports, by team and name
    std::vector<OversightItem> items;
    std::vector<OversightItem> itemsOf(PostId post, OversightKind kind) const;
};
/// Needs Permission::ReadFlags. Throws AccessDenied, NotFound.
QualitySnapshot readQuality(Workspace& workspace, UnitRef unit, Date asOf);

} // namespace headroom
