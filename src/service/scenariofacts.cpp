#include "service/scenariofacts.h"

#include "service/workspace.h"
#include "store/casechanges.h"
#include "store/reference.h"
#include "store/tiers.h"
#include "store/versions.h"

#include <algorithm>

namespace headroom {

namespace {

/// Collects what the steps need, each post and case once.
class InputReader {
public:
    InputReader(Workspace& workspace, const Scenario& scenario, const JobControl& job)
        : m_db(workspace.database())
        , m_today(workspace.today())
        , m_day(std::max(scenario.on, workspace.today()))
        , m_job(job) {
        m_input.context = figureContext(m_db, m_day);
        m_input.facts.on = m_day;
        m_input.facts.points = m_input.context.points;
        m_input.facts.thresholds = m_input.context.thresholds;
    }

    ScenarioInput read(const Scenario& scenario) {
        addUnit(scenario.unit);
        for (std::size_t place = 0; place < scenario.steps.size(); ++place) {
            m_job.report(Phase::Calculating, static_cast<std::int64_t>(place),
                         static_cast<std::int64_t>(scenario.steps.size()));
            addStep(scenario.steps[place], place);
        }
        return std::move(m_input);
    }

private:
    void addStep(const ScenarioStep& step, std::size_t place) {
        switch (step.kind) {
        case StepKind::Leaver:
            addPost(step.post);
            addPost(step.to);
            if (step.post.value > 0) {
                addCases(store::leadCasesIn(m_db, unitOf(step.post), m_day, m_today));
            }
            break;
        case StepKind::Hours:
        case StepKind::Reduction:
            addPost(step.post);
            break;
        case StepKind::Moves:
        case StepKind::Retier:
            addPost(step.to);
            addNamed(step.cases);
            break;
        case StepKind::Releases:
        case StepKind::Letters:
            addReached(step, place);
            break;
        case StepKind::Points:
            addVersion(step.version);
            break;
        case StepKind::Joiner:
            break;
        }
    }

    void addUnit(UnitRef unit) {
        const UnitFacts facts = readUnitFacts(m_db, m_input.context, unit);
        if (m_input.posts.empty()) {
            m_input.basis = basisOf(m_input.context, facts);
        }
        for (const store::PostRecord& record : facts.posts) {
            if (m_input.posts.emplace(record.id, record).second) {
                m_input.facts.posts.push_back(scenarioPost(facts, record));
            }
        }
    }

    /// One that is named by a step and is not of the unit; who joins is none of the store's.
    void addPost(PostId post) {
        if (post.value > 0 && !m_input.posts.contains(post)) {
            addUnit(unitOf(post));
        }
    }

    ScenarioPost scenarioPost(const UnitFacts& facts, const store::PostRecord& record) const {
        const PostFacts made = postFacts(m_input.context, facts, record);
        ScenarioPost post;
        post.post = record.id;
        post.team = record.team;
        post.grade = made.grade;
        post.contracted = made.contracted;
        post.filtered = *made.filtered;
        post.t2a = *made.t2a;
        post.sdrLast30 = made.sdrLast30;
        post.fdrLast30 = made.fdrLast30;
        post.cms = made.cms;
        if (const auto held = facts.reductions.find(record.id); held != facts.reductions.end()) {
            std::copy_if(held->second.begin(), held->second.end(), std::back_inserter(post.reductions),
                         [this](const Reduction& one) {
                             const ReductionReason* why = m_input.context.reason(one.reason);
                             return why != nullptr && why->enabled;
                         });
        }
        return post;
    }

    void addCases(const std::vector<store::LeadCase>& cases) {
        for (const store::LeadCase& one : cases) {
            if (!m_input.cases.emplace(one.id, one).second) {
                continue;
            }
            ScenarioCase made;
            made.id = one.id;
            made.post = one.post;
            made.type = one.type;
            made.tier = one.tier;
            made.t2a = one.t2a;
            made.scores = store::scoresOn(m_db, one.id, m_today);
            made.releaseOn = one.releaseOn;
            if (one.letter.size() == 1 && one.letter[0] >= 'A' && one.letter[0] <= 'G') {
                made.letter = static_cast<std::size_t>(one.letter[0] - 'A');
            }
            m_input.facts.cases.push_back(made);
            m_job.report(Phase::Calculating, 0, 0);
        }
    }

    void addNamed(const std::vector<CaseId>& ids) {
        for (const CaseId id : ids) {
            if (const auto one = store::leadCase(m_db, id, m_day, m_today)) {
                addPost(one->post);
                addCases({*one});
            }
        }
    }

    /// Cases of a unit that a step is about: those with a release ahead, or with a tier A to G.
    void addReached(const ScenarioStep& step, std::size_t place) {
        addUnit(step.unit);
        const bool letters = step.kind == StepKind::Letters;
        auto cases = store::leadCasesIn(m_db, step.unit, m_day, m_today);
        std::erase_if(cases, [&](const store::LeadCase& one) {
            return letters ? one.letter.empty() : !one.releaseOn.has_value();
        });
        for (const store::LeadCase& one : cases) {
            m_input.facts.reached[place].push_back(one.id);
        }
        addCases(cases);
        if (letters && !m_input.facts.letters) {
            if (const auto points = store::letterPoints(m_db, m_day)) {
                m_input.facts.letters = points->points;
            }
        }
    }

    void addVersion(PointsVersionId version) {
        for (const store::VersionMark& one : store::versionMarks(m_db, store::VersionTable::Points)) {
            if (one.id == version.value) {
                m_input.facts.versions.emplace(version, store::pointsTable(m_db, one.from));
            }
        }
    }

    sql::Database& m_db;
    Date m_today, m_day;
    const JobControl& m_job;
    ScenarioInput m_input;
};

} // namespace

ScenarioInput readScenarioInput(Workspace& workspace, const Scenario& scenario, const JobControl& job) {
    InputReader reader(workspace, scenario, job);
    return reader.read(scenario);
}

} // namespace headroom
