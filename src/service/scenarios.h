#pragma once

#include "domain/progress.h"
#include "domain/scenario.h"
#include "engine/scenario.h"
#include "exchange/table.h"
#include "service/board.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

class Workspace;

/// What somebody wants to try: steps, whose figures are looked at, and on which day. Nothing of it touches
/// the record.
struct Scenario {
    ScenarioId id;    ///< 0: not kept
    int revision = 0; ///< of the newest that is kept
    std::string name;
    bool shared = false; ///< others may look at it and keep a copy
    bool own = true;
    UnitRef unit;
    Date on; ///< a past day is taken as today
    std::vector<ScenarioStep> steps;
    std::string owner, recordedAt, actor; ///< filled when read

    /// The same thing to try, whatever it is called.
    bool sameAs(const Scenario& other) const {
        return unit == other.unit && on == other.on && steps == other.steps && name == other.name &&
               shared == other.shared;
    }
};

/// A case that a step moves or changes. Of people whom whoever is at the keyboard may not see there is the
/// CRN alone.
struct ScenarioCaseLine {
    PersonId person;
    std::string crn, surname, forename;
    bool denied = false;
    CaseEffect effect;
};

/// One officer before and after; of a joiner before is empty.
struct ScenarioRow {
    std::string officer, staffCode, teamName; ///< officer and code are empty for a joiner
    PostOutcome outcome;
    double percentBefore = 0, percentAfter = 0;
    std::vector<std::size_t> cases; ///< places in ScenarioView::cases: come, gone or changed
};

struct ScenarioTeam {
    TeamId team;
    std::string name;
    RollUp before, after;
};

/// What a scenario comes to.
struct ScenarioView {
    Unit unit;
    Date on;
    FigureBasis basis;
    std::vector<StepState> steps;  ///< beside the steps
    std::vector<ScenarioRow> rows; ///< affected first, by how far their percentage moves
    std::vector<ScenarioCaseLine> cases;
    std::vector<ScenarioTeam> teams; ///< of the rows
    RollUp before, after;            ///< of all rows
    Points waitingPoints;
    std::int64_t waitingCases = 0;
};

/// Works a scenario out on a copy of the facts, with the arithmetic of every figure. Reads only.
/// Throws AccessDenied (Permission::ReadAllocations), NotFound, Cancelled.
ScenarioView evaluateScenario(Workspace& workspace, const Scenario& scenario,
                              const JobControl& job = JobControl());
/// Why a step changes nothing, in English, for scripts (context "WhatIf").
std::string_view sentence(StepState state);
/// What it comes to, as a table.
Table scenarioTable(const Scenario& scenario, const ScenarioView& view);

/// One's own, and those that others share, by name.
std::vector<Scenario> scenarios(Workspace& workspace);
/// Throws NotFound, also for somebody else's that is not shared.
Scenario readScenario(Workspace& workspace, ScenarioId id);
/// Keeps it as the next revision; somebody else's becomes a copy of one's own. Saving what is kept already
/// changes nothing. Throws AccessDenied (Permission::Allocate); Conflict where it was changed meanwhile;
/// Error with "scenario_name" where the name is empty, too long or another one of one's own has it.
Scenario saveScenario(Workspace& workspace, const Scenario& scenario);
/// Out of the lists; its revisions stay. Throws as saveScenario, NotFound for somebody else's.
void deleteScenario(Workspace& workspace, ScenarioId id, int revision);
/// Every revision, newest first: what it was called, and who kept it when.
struct ScenarioVersion {
    Scenario scenario;
    bool deleted = false;
};
std::vector<ScenarioVersion> scenarioHistory(Workspace& workspace, ScenarioId id);

/// What the posts, teams and points tables are called that a scenario's steps name.
struct ScenarioNames {
    std::map<PostId, std::string> posts; ///< "Surname, Forename"
    std::map<TeamId, std::string> teams;
    std::map<PointsVersionId, std::string> versions;
};
ScenarioNames scenarioNames(Workspace& workspace, const Scenario& scenario);
/// The teams of a unit on a day, by name: whom somebody may join.
std::vector<Unit> teamsOf(Workspace& workspace, UnitRef unit, Date asOf);
/// Who leads a case on a day, or today where the day is past; 0: nobody.
PostId holderOf(Workspace& workspace, CaseId caseId, Date on);

/// A scenario as JSON text names people and places by their codes (docs/what-if.md). Throws InputFault,
/// NotFound, AccessDenied with a sentence that names the field.
Scenario scenarioFromJson(Workspace& workspace, std::string_view text);

inline constexpr std::size_t longestScenarioName = 80;

} // namespace headroom
