// Decisions in reports, and people who may not be seen in any of them.

#include "allocationteam.h"
#include "reporttest.h"
#include "service/whoami.h"

#include <set>

namespace headroom {
namespace {

using test::AllocationTeam;
using test::CountedTeam;
using test::number;
using test::text;

class ReportPeople : public ::testing::Test {
protected:
    Table report(const std::string& name, Date asOf = CountedTeam::today) {
        ReportParameters parameters;
        parameters.asOf = asOf;
        return makeReport(*team, name, parameters);
    }
    std::string crnOf(CaseId caseId) {
        return sql::valueOf<std::string>(
                   team.db(), "SELECT crn FROM people WHERE id = (SELECT person_id FROM cases WHERE id = ?1)",
                   caseId)
            .value();
    }

    AllocationTeam team;
};

TEST_F(ReportPeople, TimelinessCountsTheWorkingDaysOfEveryDecision) {
    const CaseId fresh = team.wait(), old = team.wait(CaseType::Community, CountedTeam::b2, false, 0,
                                                      CountedTeam::today.plusDays(-14));
    team.wait();
    ASSERT_FALSE(decide(*team, {team.decision(fresh, 1), team.decision(old, 0)}).refused());
    const Table table = report("timeliness");
    ASSERT_EQ(table.rows.size(), 1U);
    const auto& row = table.rows.front();
    EXPECT_EQ(text(table, row, "team"), "Team A");
    EXPECT_EQ(number(table, row, "decided"), 2);
    EXPECT_EQ(number(table, row, "within_1"), 1) << "the fresh one waited none";
    EXPECT_EQ(number(table, row, "longer"), 1);
    EXPECT_EQ(number(table, row, "longest_days"), 10) << "two weeks of five days";
    EXPECT_DOUBLE_EQ(test::percent(table, row, "median_days"), 5);
    EXPECT_EQ(number(table, row, "waiting"), 1);
}

TEST_F(ReportPeople, DecisionsTakenBackAreNoAllocations) {
    const CaseId waiting = team.wait();
    const AllocationOutcome kept = decide(*team, {team.decision(waiting, 0)});
    undoAllocation(*team, kept.log);
    const Table table = report("timeliness");
    EXPECT_EQ(number(table, table.rows.front(), "decided"), 0);
    EXPECT_EQ(number(table, table.rows.front(), "waiting"), 1);
    EXPECT_TRUE(report("evidence").rows.empty());
}

TEST_F(ReportPeople, EvidenceSaysHowMuchWasWrittenAndGroupsByWhoDecided) {
    ASSERT_FALSE(decide(*team, {team.decision(team.wait(), 0), team.decision(team.wait(), 1)}).refused());
    const Table table = report("evidence");
    ASSERT_EQ(table.rows.size(), 2U);
    for (const auto& row : table.rows) {
        EXPECT_EQ(number(table, row, "complexity"),
                  static_cast<std::int64_t>(AllocationTeam::words().complexity.size()));
        EXPECT_EQ(test::cell(table, row, "complete"), Value{true});
    }
    ReportParameters parameters;
    parameters.asOf = CountedTeam::today;
    parameters.groupBy = "decided_by";
    const Table grouped = makeReport(*team, "evidence", parameters);
    ASSERT_EQ(grouped.rows.size(), 1U);
    EXPECT_EQ(number(grouped, grouped.rows.front(), "rows"), 2);
    EXPECT_EQ(number(grouped, grouped.rows.front(), "incomplete"), 0);
}

TEST_F(ReportPeople, CountsTheOfficersOfEachCase) {
    const CaseId moved = team.cases[0];
    ASSERT_FALSE(decide(*team, {team.decision(moved, 1)}).refused());
    const Table table = report("officers-per-case");
    ASSERT_EQ(table.rows.size(), team.cases.size());
    for (const auto& row : table.rows) {
        EXPECT_EQ(number(table, row, "officers"), text(table, row, "crn") == crnOf(moved) ? 2 : 1);
    }
}

TEST_F(ReportPeople, CasesOfOfficersWhoLeftAreFound) {
    EXPECT_TRUE(report("leavers").rows.empty());
    const Date later = CountedTeam::today.plusDays(7);
    sql::run(team.db(), "UPDATE post_periods SET valid_to = '2026-11-24' WHERE post_id = ?1", team.post[2]);
    team.reopenOn(later);
    const Table table = report("leavers", later);
    ASSERT_EQ(table.rows.size(), 1U) << "one case of the officer in team B";
    EXPECT_EQ(text(table, table.rows[0], "crn"), crnOf(team.cases[5]));
    EXPECT_EQ(number(table, table.rows[0], "days"), 6);
}

/// What may stand beside the CRN of somebody who may not be seen.
const std::set<std::string> besideTheDenied = {"crn",         "team",         "team_code",   "pdu",
                                               "pdu_code",    "region",       "region_code", "decided_on",
                                               "decided_by",  "taken_back",   "limited",     "contact_region",
                                               "contact_pdu", "contact_team", "week"};

TEST_F(ReportPeople, NobodyWhoMayNotBeSeenIsShownInAnyReport) {
    const CaseId waiting = team.wait(), given = team.wait();
    ASSERT_FALSE(decide(*team, {team.decision(given, 0)}).refused());
    std::set<std::string> hidden;
    for (const CaseId one : {waiting, given, team.cases[0], team.cases[3]}) {
        team.exclude(one, "tester");
        hidden.insert(crnOf(one));
    }
    int masked = 0;
    for (const ReportInfo& info : reportCatalogue()) {
        SCOPED_TRACE(info.name);
        const Table table = report(info.name);
        for (const auto& row : table.rows) {
            const bool has = std::ranges::any_of(row, [&hidden](const Value& value) {
                const auto* found = std::get_if<std::string>(&value);
                return found != nullptr && hidden.contains(*found);
            });
            if (!has) {
                continue;
            }
            ++masked;
            EXPECT_FALSE(info.access.empty()) << "says what becomes of them";
            for (std::size_t i = 0; i < row.size(); ++i) {
                EXPECT_TRUE(std::holds_alternative<std::monostate>(row[i]) ||
                            besideTheDenied.contains(table.columns[i].key))
                    << table.columns[i].key;
            }
        }
    }
    EXPECT_GE(masked, 6) << "the queue, the decision, and the lists of cases";
    ReportParameters parameters;
    parameters.asOf = CountedTeam::today;
    parameters.only = {{"tier", "B2"}};
    for (const auto& row : makeReport(*team, "cases", parameters).rows) {
        EXPECT_FALSE(hidden.contains(std::get<std::string>(row.at(7)))) << "a choice tells nothing of them";
    }
}

TEST_F(ReportPeople, PractitionersSeeTheCasesOfTheirOwnTeams) {
    team->actAs(practitionerActor(*team, "K3", CountedTeam::today));
    const Table table = report("cases");
    for (const auto& row : table.rows) {
        EXPECT_EQ(!text(table, row, "surname").empty(), text(table, row, "team") == "Team B");
    }
    EXPECT_THROW(report("allocations"), AccessDenied);
    EXPECT_THROW(report("official-reductions"), AccessDenied);
}

} // namespace
} // namespace headroom
