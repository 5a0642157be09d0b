#pragma once

#include "engine/casepoints.h"
#include "service/cases.h"
#include "service/officer.h"
#include "service/postfigures.h"
#include "store/casechanges.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/reference.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"
#include "tempworkspace.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace headroom::test {

/// Three officers in two teams as of an extract of yesterday, and cases that are recorded here and
/// that the extract counts, so that every figure can be counted by hand.
class CountedTeam {
public:
    static constexpr Date yesterday = Date::of(2026, 11, 22);
    static constexpr Date today = Date::of(2026, 11, 23);
    static constexpr std::size_t officers = 3;

    CountedTeam()
        : m_workspace(today) {
        for (const auto& [type, tier, t2a, officer] : std::vector<Held>{{CaseType::Community, b2, false, 0},
                                                                        {CaseType::Community, b2, false, 0},
                                                                        {CaseType::Licence, a3, true, 0},
                                                                        {CaseType::Custody, d1, false, 0},
                                                                        {CaseType::Community, b2, false, 1},
                                                                        {CaseType::Licence, a3, false, 2}}) {
            CaseCounts& counts = t2a ? m_posts.at(officer).t2a : m_posts.at(officer).filtered;
            ++counts.at(type, tier);
            m_listed.push_back({type, tier, t2a, officer});
        }
        keepExtract(yesterday);
        for (std::size_t i = 0; i < officers; ++i) {
            const auto found = store::postsOf(db(), "K" + std::to_string(i + 1), today);
            post.at(i) = found.at(0).id;
            team.at(i) = found.at(0).team;
        }
        for (const Held& held : m_listed) {
            cases.push_back(
                begin(held.type, held.tier, held.t2a, held.officer, yesterday.plusDays(-30), true));
        }
    }

    Workspace& operator*() { return *m_workspace; }
    Workspace* operator->() { return m_workspace.operator->(); }
    sql::Database& db() { return m_workspace->database(); }
    void reopenOn(Date day) { m_workspace.reopenOn(day); }
    void reopenWith(std::shared_ptr<const Clock> clock) { m_workspace.reopenWith(std::move(clock)); }

    /// A case of a new person; given tiers stay, because nothing else is recorded of the person.
    CaseId begin(CaseType type, Tier tier, bool t2a, std::size_t officer, Date from = today,
                 bool counted = false) {
        const CaseOutcome outcome = startCase(*m_workspace, start(type, tier, t2a, officer, from, counted));
        return outcome.caseId;
    }
    CaseStart start(CaseType type, Tier tier, bool t2a, std::size_t officer, Date from = today,
                    bool counted = false) {
        CaseStart start;
        const std::string number = std::to_string(100000 + ++m_people);
        start.crn = "X" + number;
        start.person = PersonDetails();
        start.person->surname = "Sample";
        start.person->forename = "Person";
        start.person->dateOfBirth = Date::of(1990, 1, 1);
        start.person->gender = "man";
        start.person->language = "en";
        start.type = type;
        start.t2a = t2a;
        start.from = from;
        start.team = team.at(officer);
        start.holder = post.at(officer);
        start.givenTier = tier;
        start.countedByExtract = counted;
        return start;
    }

    /// An extract that says what m_posts say.
    void keepExtract(Date day) {
        WmtExtract extract;
        extract.fileName = "counted.xlsx";
        extract.reportDate = day;
        for (std::size_t i = 0; i < officers; ++i) {
            ExtractPost one = m_posts.at(i);
            const std::string own = std::to_string(i + 1);
            const std::string place = i < 2 ? "A" : "B";
            one.unit = {"R1", "Northvale", "P1", "Northvale Central", "T" + place, "Team " + place};
            one.staff = {"K" + own, "Sample" + own, "Officer", "M"};
            one.all = one.filtered;
            extract.posts.push_back(one);
        }
        sql::Transaction transaction(db());
        const LogEntryId log =
            store::append(db(), {"tester", "import.extract", "extract", 0, "{}"}, m_workspace->clock());
        store::saveExtract(db(), extract, store::gradeMap(db(), day),
                           store::pointsTable(db(), day).defaultHours, log, JobControl());
        transaction.commit();
    }
    /// The next extract counts every case as it stands.
    void keepTrueExtract(Date day) {
        for (std::size_t i = 0; i < officers; ++i) {
            const auto [filtered, t2a] = countByHand(post.at(i), day);
            m_posts.at(i).filtered = filtered;
            m_posts.at(i).t2a = t2a;
        }
        keepExtract(day);
    }
    void countAtWill(std::size_t officer, const CaseCounts& filtered) {
        m_posts.at(officer).filtered = filtered;
    }

    OfficerSnapshot officer(std::size_t which, Date day = today) {
        return readOfficer(*m_workspace, post.at(which), day);
    }
    std::int64_t total(std::size_t which, Date day = today) {
        return officer(which, day).row.figure.total.value;
    }
    /// The totals of all three, read at once.
    std::array<std::int64_t, officers> totals(Date day = today) {
        const FigureContext context = figureContext(db(), day);
        const UnitFacts facts = readUnitFacts(db(), context, UnitRef{});
        std::array<std::int64_t, officers> all{};
        for (const store::PostRecord& record : facts.posts) {
            const auto place = std::find(post.begin(), post.end(), record.id) - post.begin();
            all.at(static_cast<std::size_t>(place)) =
                workload(postFacts(context, facts, record), context.points).total.value;
        }
        return all;
    }
    std::array<std::int64_t, officers> totalsByHand(Date day = today) {
        return {totalByHand(0, day), totalByHand(1, day), totalByHand(2, day)};
    }
    std::int64_t weight(CaseType type, Tier tier, bool t2a = false) {
        return pointsOfCase(store::pointsTable(db(), today), type, tier, t2a).value;
    }
    /// Scoring and T2A cases of a post, one by one from the record.
    std::pair<CaseCounts, CaseCounts> countByHand(PostId one, Date day = today) {
        std::pair<CaseCounts, CaseCounts> counts;
        for (const CaseId caseId : allCases()) {
            const auto lead = store::leadOn(db(), caseId, day);
            const auto state = store::caseStateOn(db(), caseId, day);
            if (lead && state && lead->post == one) {
                ++(state->t2a ? counts.second : counts.first).at(state->type, state->tier);
            }
        }
        return counts;
    }
    std::int64_t totalByHand(std::size_t which, Date day = today) {
        const auto [filtered, t2a] = countByHand(post.at(which), day);
        PostFacts facts;
        facts.filtered = &filtered;
        facts.t2a = &t2a;
        return workload(facts, store::pointsTable(db(), day)).total.value;
    }
    std::vector<CaseId> allCases() {
        std::vector<CaseId> all;
        auto rows = db().prepare("SELECT id FROM cases ORDER BY id");
        while (rows.next()) {
            all.push_back(rows.get<CaseId>(0));
        }
        return all;
    }

    static constexpr Tier b2 = Tier::of('B', 2), a3 = Tier::of('A', 3), d1 = Tier::of('D', 1);
    std::array<PostId, officers> post;
    std::array<TeamId, officers> team;
    std::vector<CaseId> cases; ///< those of the extract, in the order of the list above

private:
    struct Held {
        CaseType type;
        Tier tier;
        bool t2a;
        std::size_t officer;
    };
    TempWorkspace m_workspace;
    std::array<ExtractPost, officers> m_posts;
    std::vector<Held> m_listed;
    int m_people = 0;
};

} // namespace headroom::test
