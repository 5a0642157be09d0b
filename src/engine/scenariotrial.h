#pragma once

#include "engine/scenario.h"

#include <map>
#include <set>
#include <vector>

namespace headroom {

/// Cases that come and go, cell by cell: counted out at the end, so that a case that changes hands twice
/// never empties a cell it was not in.
struct CellChange {
    CaseCounts filtered, t2a;
    PerCaseType<std::int64_t> letterPoints{};
    PerCaseType<std::int64_t> letterCases{};

    CaseCounts& scheme(bool ofT2a) { return ofT2a ? t2a : filtered; }
};

/// Adds cells to others, so many times.
void addCells(CaseCounts& counts, const CaseCounts& change, int times);

/// The steps of a scenario at work on a copy of its facts.
class ScenarioTrial {
public:
    ScenarioTrial(const ScenarioFacts& facts, const std::vector<ScenarioStep>& steps);
    /// place: of the step in the scenario.
    StepState take(const ScenarioStep& step, std::size_t place);
    ScenarioOutcome outcome(std::vector<StepState> states);

private:
    ScenarioPost* find(PostId post);
    StepState leave(const ScenarioStep& step);
    StepState setHours(const ScenarioStep& step);
    StepState reduce(const ScenarioStep& step);
    StepState release(const ScenarioStep& step, std::size_t place);
    StepState retier(const ScenarioStep& step);
    StepState weighByLetters(std::size_t place);
    StepState setPoints(const ScenarioStep& step);
    StepState move(const ScenarioStep& step);
    std::vector<ScenarioCase*> casesOf(const std::vector<CaseId>& ids);
    std::vector<ScenarioCase*> reached(std::size_t place);
    bool canTake(PostId to) { return !to || (find(to) != nullptr && !m_left.contains(to)); }
    Points weightAfter(std::size_t place) const;
    void addEffect(std::size_t place, ScenarioOutcome& result);
    void count(const ScenarioCase& before, const ScenarioCase& after, std::size_t place);
    void addRest(PostId to, const CellChange& counts, ScenarioOutcome& result);
    HoursPerWeek activeHours(const ScenarioPost& post) const;
    Workload figureOf(const ScenarioPost& post, const CaseCounts& filtered, const CaseCounts& t2a,
                      const PointsTable& table) const;
    Workload figureAfter(const ScenarioPost& post);
    PostOutcome postOutcome(std::size_t place);

    const ScenarioFacts& m_facts;
    std::vector<ScenarioPost> m_posts;
    std::vector<ScenarioCase> m_cases;
    std::vector<bool> m_letters; ///< weighs by its tier A to G
    PointsTable m_points;
    std::map<CaseId, std::size_t> m_places;
    std::set<PostId> m_left, m_touched;
    std::map<PostId, CellChange> m_changes, m_rests;
};

} // namespace headroom
