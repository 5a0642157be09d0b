#include "engine/scenario.h"

#include "engine/casepoints.h"
#include "engine/scenariotrial.h"

#include <algorithm>

namespace headroom {

namespace {

CaseCounts clamped(CaseCounts counts, const CaseCounts& change) {
    addCells(counts, change, 1);
    for (auto& tiers : counts.cells) {
        for (std::int32_t& cell : tiers) {
            cell = std::max(0, cell);
        }
    }
    return counts;
}

Points pointsOfAll(const CaseCounts& counts, const PointsTable& table, bool t2a) {
    Points sum;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            sum += counts.cells[index(type)][tier] * pointsOfCase(table, type, Tier::ofNumber(tier), t2a);
        }
    }
    return sum;
}

} // namespace

Points ScenarioTrial::weightAfter(std::size_t place) const {
    const ScenarioCase& one = m_cases[place];
    if (m_letters[place]) {
        return {(*m_facts.letters)[index(one.type)].at(*one.letter)};
    }
    return pointsOfCase(m_points, one.type, one.tier, one.t2a);
}

void ScenarioTrial::addEffect(std::size_t place, ScenarioOutcome& result) {
    const ScenarioCase& before = m_facts.cases[place];
    const ScenarioCase& after = m_cases[place];
    if (before == after && !m_letters[place]) {
        return;
    }
    CaseEffect effect{before, after, m_letters[place], {}, {}};
    if (before.scores) {
        effect.pointsBefore = pointsOfCase(m_facts.points, before.type, before.tier, before.t2a);
        effect.pointsAfter = weightAfter(place);
        count(before, after, place);
        if (!after.post && before.post) {
            ++result.waitingCases;
            result.waitingPoints += effect.pointsAfter;
        }
    }
    m_touched.insert(before.post);
    m_touched.insert(after.post);
    result.effects.push_back(std::move(effect));
}

void ScenarioTrial::count(const ScenarioCase& before, const ScenarioCase& after, std::size_t place) {
    --m_changes[before.post].scheme(before.t2a).at(before.type, before.tier);
    CellChange& change = m_changes[after.post];
    if (m_letters[place]) {
        change.letterPoints[index(after.type)] += weightAfter(place).value;
        ++change.letterCases[index(after.type)];
    } else {
        ++change.scheme(after.t2a).at(after.type, after.tier);
    }
}

void ScenarioTrial::addRest(PostId to, const CellChange& counts, ScenarioOutcome& result) {
    if (to) {
        addCells(m_changes[to].filtered, counts.filtered, 1);
        addCells(m_changes[to].t2a, counts.t2a, 1);
        return;
    }
    result.waitingCases += counts.filtered.total() + counts.t2a.total();
    result.waitingPoints += pointsOfAll(counts.filtered, m_points, false);
    result.waitingPoints += pointsOfAll(counts.t2a, m_points, true);
}

HoursPerWeek ScenarioTrial::activeHours(const ScenarioPost& post) const {
    HoursPerWeek sum;
    for (const Reduction& one : post.reductions) {
        if (one.status(m_facts.on) == ReductionStatus::Active) {
            sum += one.hours;
        }
    }
    return sum;
}

Workload ScenarioTrial::figureOf(const ScenarioPost& post, const CaseCounts& filtered, const CaseCounts& t2a,
                                 const PointsTable& table) const {
    PostFacts facts;
    facts.grade = post.grade;
    facts.contracted = post.contracted;
    facts.reduction = activeHours(post);
    facts.filtered = &filtered;
    facts.t2a = &t2a;
    facts.sdrLast30 = post.sdrLast30;
    facts.fdrLast30 = post.fdrLast30;
    facts.cms = post.cms;
    return workload(facts, table);
}

Workload ScenarioTrial::figureAfter(const ScenarioPost& post) {
    const CellChange& change = m_changes[post.post];
    Workload figure =
        figureOf(post, clamped(post.filtered, change.filtered), clamped(post.t2a, change.t2a), m_points);
    const PerCaseType<Points*> parts = {&figure.parts.community, &figure.parts.licence,
                                        &figure.parts.custody};
    const PerCaseType<std::int64_t*> tallies = {&figure.cases.community, &figure.cases.licence,
                                                &figure.cases.custody};
    for (const CaseType type : allCaseTypes) {
        const Points more{change.letterPoints[index(type)]};
        *parts[index(type)] += more;
        figure.total += more;
        *tallies[index(type)] += change.letterCases[index(type)];
    }
    if (m_left.contains(post.post)) {
        figure.available = {}; // what is still there is uncovered
    }
    return figure;
}

PostOutcome ScenarioTrial::postOutcome(std::size_t place) {
    const ScenarioPost& post = m_posts[place];
    PostOutcome result;
    result.post = post.post;
    result.team = post.team;
    result.grade = post.grade;
    result.joins = place >= m_facts.posts.size();
    result.leaves = m_left.contains(post.post);
    if (!result.joins) {
        const ScenarioPost& before = m_facts.posts[place];
        result.before = figureOf(before, before.filtered, before.t2a, m_facts.points);
    }
    result.after = figureAfter(post);
    result.statusBefore = status(result.before.total, result.before.available, m_facts.thresholds);
    result.statusAfter = status(result.after.total, result.after.available, m_facts.thresholds);
    result.headroomBefore = headroom(result.before, post.grade, m_facts.points);
    result.headroomAfter = headroom(result.after, post.grade, m_points);
    result.affected =
        result.joins || result.leaves || m_touched.contains(post.post) || result.before != result.after;
    return result;
}

ScenarioOutcome ScenarioTrial::outcome(std::vector<StepState> states) {
    ScenarioOutcome result;
    result.steps = std::move(states);
    result.points = m_points;
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        addEffect(i, result);
    }
    for (const auto& [to, counts] : m_rests) {
        addRest(to, counts, result);
    }
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        result.posts.push_back(postOutcome(i));
    }
    return result;
}

ScenarioOutcome evaluate(const ScenarioFacts& facts, const std::vector<ScenarioStep>& steps) {
    ScenarioTrial trial(facts, steps);
    std::vector<StepState> states;
    for (std::size_t place = 0; place < steps.size(); ++place) {
        states.push_back(trial.take(steps[place], place));
    }
    return trial.outcome(std::move(states));
}

} // namespace headroom
