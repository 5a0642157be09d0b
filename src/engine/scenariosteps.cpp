#include "engine/scenariotrial.h"

#include <algorithm>

namespace headroom {

namespace {

/// Of a leaver what only an extract counts: cells without a case of the record behind them.
CaseCounts beyond(const CaseCounts& counts, const CaseCounts& known) {
    CaseCounts rest;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            rest.cells[index(type)][tier] =
                std::max(0, counts.cells[index(type)][tier] - known.cells[index(type)][tier]);
        }
    }
    return rest;
}

} // namespace

void addCells(CaseCounts& counts, const CaseCounts& change, int times) {
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            counts.cells[index(type)][tier] += times * change.cells[index(type)][tier];
        }
    }
}

ScenarioTrial::ScenarioTrial(const ScenarioFacts& facts, const std::vector<ScenarioStep>& steps)
    : m_facts(facts)
    , m_posts(facts.posts)
    , m_cases(facts.cases)
    , m_letters(facts.cases.size(), false)
    , m_points(facts.points) {
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        m_places.emplace(m_cases[i].id, i);
    }
    // Who joins can be named by a step that stands before theirs.
    int joiner = 0;
    for (const ScenarioStep& step : steps) {
        if (step.kind == StepKind::Joiner && (--joiner, step.from <= facts.on)) {
            ScenarioPost post;
            post.post = PostId{joiner};
            post.team = step.team;
            post.grade = step.grade;
            post.contracted = step.hours;
            m_posts.push_back(std::move(post));
        }
    }
}

StepState ScenarioTrial::take(const ScenarioStep& step, std::size_t place) {
    const bool ranged =
        step.kind == StepKind::Releases || step.kind == StepKind::Letters || step.kind == StepKind::Points;
    if (!ranged && step.from > m_facts.on) {
        return StepState::NotYet;
    }
    switch (step.kind) {
    case StepKind::Leaver:
        return leave(step);
    case StepKind::Joiner:
        return StepState::Counts;
    case StepKind::Hours:
        return setHours(step);
    case StepKind::Reduction:
        return reduce(step);
    case StepKind::Releases:
        return release(step, place);
    case StepKind::Retier:
        return retier(step);
    case StepKind::Letters:
        return weighByLetters(place);
    case StepKind::Points:
        return setPoints(step);
    case StepKind::Moves:
        return move(step);
    }
    return StepState::Counts;
}

ScenarioPost* ScenarioTrial::find(PostId post) {
    const auto found = std::find_if(m_posts.begin(), m_posts.end(),
                                    [post](const ScenarioPost& one) { return one.post == post; });
    return found == m_posts.end() ? nullptr : &*found;
}

StepState ScenarioTrial::leave(const ScenarioStep& step) {
    const ScenarioPost* post = find(step.post);
    if (post == nullptr || step.to == step.post || !canTake(step.to)) {
        return StepState::NoPost;
    }
    m_left.insert(step.post);
    CaseCounts filtered, t2a;
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const ScenarioCase& known = m_facts.cases[i];
        if (known.post == step.post && known.scores) {
            ++(known.t2a ? t2a : filtered).at(known.type, known.tier);
        }
        if (m_cases[i].post == step.post) {
            m_cases[i].post = step.to;
        }
    }
    CellChange& rest = m_rests[step.to];
    const CaseCounts restFiltered = beyond(post->filtered, filtered);
    const CaseCounts restT2a = beyond(post->t2a, t2a);
    addCells(rest.filtered, restFiltered, 1);
    addCells(rest.t2a, restT2a, 1);
    addCells(m_changes[step.post].filtered, restFiltered, -1);
    addCells(m_changes[step.post].t2a, restT2a, -1);
    return StepState::Counts;
}

StepState ScenarioTrial::setHours(const ScenarioStep& step) {
    ScenarioPost* post = find(step.post);
    if (post == nullptr) {
        return StepState::NoPost;
    }
    post->contracted = step.hours;
    return StepState::Counts;
}

StepState ScenarioTrial::reduce(const ScenarioStep& step) {
    ScenarioPost* post = find(step.post);
    if (post == nullptr) {
        return StepState::NoPost;
    }
    const Date until = step.until.value_or(m_facts.on.plusDays(1));
    if (!step.reduction) {
        Reduction more;
        more.post = step.post;
        more.hours = step.hours;
        more.start = step.from;
        more.end = until;
        post->reductions.push_back(std::move(more));
        return until <= m_facts.on ? StepState::NotYet : StepState::Counts;
    }
    const auto found = std::find_if(post->reductions.begin(), post->reductions.end(),
                                    [&](const Reduction& one) { return one.id == step.reduction; });
    if (found == post->reductions.end() || found->status(m_facts.on) != ReductionStatus::Active) {
        return StepState::NoReduction;
    }
    found->hours = step.hours;
    if (step.until) {
        found->end = *step.until;
    }
    return StepState::Counts;
}

StepState ScenarioTrial::release(const ScenarioStep& step, std::size_t place) {
    bool any = false;
    for (ScenarioCase* one : reached(place)) {
        const bool due = one->releaseOn && step.from <= *one->releaseOn &&
                         *one->releaseOn <= step.until.value_or(m_facts.on) && *one->releaseOn <= m_facts.on;
        if (due && one->type == CaseType::Custody) {
            one->type = CaseType::Licence;
            any = true;
        }
    }
    return any ? StepState::Counts : StepState::NoCase;
}

StepState ScenarioTrial::retier(const ScenarioStep& step) {
    const std::vector<ScenarioCase*> named = casesOf(step.cases);
    for (ScenarioCase* one : named) {
        one->tier = step.tier;
    }
    return named.empty() ? StepState::NoCase : StepState::Counts;
}

StepState ScenarioTrial::weighByLetters(std::size_t place) {
    if (!m_facts.letters) {
        return StepState::NoLetterPoints;
    }
    bool any = false;
    for (const ScenarioCase* one : reached(place)) {
        if (one->letter) {
            m_letters[m_places.at(one->id)] = true;
            any = true;
        }
    }
    return any ? StepState::Counts : StepState::NoCase;
}

StepState ScenarioTrial::setPoints(const ScenarioStep& step) {
    if (step.version) {
        const auto found = m_facts.versions.find(step.version);
        if (found == m_facts.versions.end()) {
            return StepState::NoVersion;
        }
        m_points = found->second;
    }
    for (const PointsEdit& edit : step.points) {
        (edit.t2a ? m_points.t2a : m_points.standard)[index(edit.type)][edit.tier.number()] = edit.points;
    }
    return StepState::Counts;
}

StepState ScenarioTrial::move(const ScenarioStep& step) {
    if (!canTake(step.to)) {
        return StepState::NoPost;
    }
    const std::vector<ScenarioCase*> named = casesOf(step.cases);
    for (ScenarioCase* one : named) {
        one->post = step.to;
    }
    return named.empty() ? StepState::NoCase : StepState::Counts;
}

std::vector<ScenarioCase*> ScenarioTrial::casesOf(const std::vector<CaseId>& ids) {
    std::vector<ScenarioCase*> found;
    for (const CaseId id : ids) {
        if (const auto place = m_places.find(id); place != m_places.end()) {
            found.push_back(&m_cases[place->second]);
        }
    }
    return found;
}

std::vector<ScenarioCase*> ScenarioTrial::reached(std::size_t place) {
    const auto ids = m_facts.reached.find(place);
    return ids == m_facts.reached.end() ? std::vector<ScenarioCase*>() : casesOf(ids->second);
}

} // namespace headroom
