#pragma once

#include "domain/date.h"
#include "domain/flagkind.h"
#include "domain/grade.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/reduction.h"
#include "domain/thresholds.h"
#include "engine/rollup.h"
#include "engine/status.h"
#include "engine/workload.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

class Workspace;

/// Where the counts of a figure come from.
enum class FigureSource {
    None,
    Extract,
    ExtractAndChanges, ///< and what was recorded here since it was read
    LiveCases          ///< no extract tells of it: counted from the record
};

/// "none", "extract", "extract_and_changes", "live_cases": the word for scripts.
std::string_view name(FigureSource source);

/// What stands behind every figure of a snapshot: shown wherever a figure is explained.
struct FigureBasis {
    FigureSource source = FigureSource::None;
    int changesSince = 0; ///< recorded since the extract was read
    std::optional<Date> extractDate;
    std::string extractFile;
    std::string pointsTableName;
    Date pointsTableFrom;
    std::string contactPointsName;
    Date contactPointsFrom;
    Thresholds thresholds;
};

/// How far a trainee or newly qualified officer is, read from the reduction they hold.
struct Stage {
    enum class Kind { None, Trainee, NewlyQualified };
    Kind kind = Kind::None;
    int step = 0;  ///< trainee: 1, 2, 3 (half-years); newly qualified: month
    int steps = 0; ///< newly qualified: months in all
    friend bool operator==(const Stage&, const Stage&) = default;
};

/// What needs a manager's eye, most serious first. Text is made where it is shown.
struct BoardFlag {
    using Kind = FlagKind;
    Kind kind = Kind::Over;
    int number = 0;           ///< weeks over, cases, posts: as the kind needs
    std::optional<Date> date; ///< of what ends
    HoursPerWeek hours;       ///< that come back; that several posts add up to
    friend bool operator==(const BoardFlag&, const BoardFlag&) = default;
};

/// The next dated change of a post's hours.
struct HoursChange {
    Date date;
    HoursPerWeek change; ///< plus: hours come back
    std::string reason;
    bool ends = true; ///< a reduction ends (or starts)
    friend bool operator==(const HoursChange&, const HoursChange&) = default;
};

/// One weekly figure; absent where there was none.
struct WeekFigure {
    Date date;
    std::optional<double> percent;
    Points total, available;
};

/// One practitioner in one team.
struct PostRow {
    PostId post;
    PractitionerId practitioner;
    TeamId team;
    std::string staffCode, surname, forename;
    std::string teamCode, teamName, pduCode, pduName, regionCode, regionName;
    Grade grade = Grade::PO;
    std::string gradeCode;
    Stage stage;
    Workload figure;
    FigureSource source = FigureSource::None;
    int changesSince = 0; ///< recorded since the extract was read
    Status status = Status::Ok;
    double percent = 0; ///< official: 0 where there is no capacity
    Headroom headroom;
    Points uncovered;
    int weeksOver = 0;
    bool sustained = false;
    std::vector<WeekFigure> weeks; ///< oldest first, up to 12, not including now
    std::optional<int> highRosh;   ///< not known where the store holds no live cases
    std::optional<int> allocatedLast7Days;
    std::optional<HoursChange> nextChange;
    std::vector<HoursChange> endingSoon; ///< reductions that end within 14 days, earliest first
    std::vector<BoardFlag> flags;
};

/// One unit below the one shown: a region, a PDU or a team.
struct UnitRow {
    Unit unit;
    RollUp figure;
    Status status = Status::Ok;
    double percent = 0;
    Headroom headroom;
    int sustained = 0; ///< posts
    std::vector<WeekFigure> weeks;
    std::optional<int> highRosh;
    std::optional<int> allocatedLast7Days;
    std::optional<int> unallocated;
};

/// Something dated that will move figures.
struct ComingUp {
    enum class Kind { Release, OrderEnd, ReductionStarts, ReductionEnds };
    Kind kind = Kind::Release;
    Date date;
    PostId post;
    std::string officer; ///< "Surname, Forename"
    std::string subject; ///< CRN, or the reduction's reason
    int cases = 1;
    Points points;      ///< effect on points used
    HoursPerWeek hours; ///< effect on available hours
};

/// A manager's span of control.
struct SpanOfControl {
    std::string surname, forename;
    int heads = 0;
    double fte = 0; ///< contracted hours ÷ full-time hours of a PO; one decimal is shown
    int coveredHeads = 0;
    double coveredFte = 0;
    std::string coveredTeams;
    std::optional<Date> coverUntil;
    int threshold = 10;
};

/// A unit on a day: all that a board shows, read at once and never changed.
struct BoardSnapshot {
    std::vector<Unit> path; ///< from national to the unit shown
    Unit unit;
    Date asOf;
    FigureBasis basis;
    RollUp total;
    Status status = Status::Ok;
    double percent = 0;
    Headroom headroom;
    double fte = 0; ///< contracted hours as full-time equivalents
    int sustained = 0;
    std::vector<WeekFigure> weeks; ///< of the unit as a whole, oldest first; the last is now
    std::optional<int> unallocated;
    std::optional<int> unallocatedPastFirstAppointment;
    std::optional<int> uncoveredHighRosh;
    std::vector<SpanOfControl> spans;
    std::vector<UnitRow> units;     ///< children; empty for a team
    std::vector<PostRow> posts;     ///< for a team always; above it when asked for
    std::vector<ComingUp> comingUp; ///< next 6 weeks, for teams
};

struct BoardRequest {
    UnitRef unit;
    Date asOf;
    bool posts = false;  ///< every officer below, also above team level
    bool history = true; ///< weekly figures
};

/// One read for one screen. Throws NotFound, AccessDenied.
BoardSnapshot readBoard(Workspace& workspace, const BoardRequest& request);

/// The first thing to show: the unit that has all others below it (the only team, the only
/// PDU … or the national level).
UnitRef homeUnit(Workspace& workspace, Date asOf);

/// Path and siblings, for the breadcrumb's menus.
std::vector<Unit> unitPath(Workspace& workspace, UnitRef unit, Date asOf);
std::vector<Unit> unitChildren(Workspace& workspace, UnitRef unit, Date asOf);

} // namespace headroom
