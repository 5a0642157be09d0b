// The invented team as its manager sees it.

#include "service/board.h"
#include "service/officer.h"
#include "service/oversight.h"
#include "service/search.h"
#include "service/supervision.h"
#include "service/whoami.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {
namespace {

using test::TempWorkspace;

class DemoTeam : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_workspace = std::make_unique<TempWorkspace>();
        const JobControl job;
        const Population population = makePopulation(PopulationSize::Team, 1, (*s_workspace)->today(), job);
        s_cases = static_cast<int>(population.cases.size());
        fillWithPopulation(**s_workspace, population, job);
    }
    static void TearDownTestSuite() { s_workspace.reset(); }
    static Workspace& workspace() { return **s_workspace; }
    static Date today() { return workspace().today(); }
    static BoardSnapshot board() {
        return readBoard(workspace(), {homeUnit(workspace(), today()), today(), true, true});
    }
    static inline int s_cases = 0;

private:
    static inline std::unique_ptr<TempWorkspace> s_workspace;
};

TEST_F(DemoTeam, IsTheHomeUnitBecauseThereIsNoOther) {
    EXPECT_EQ(homeUnit(workspace(), today()).level, Level::Team);
}

TEST_F(DemoTeam, TotalsAreTheSumOfItsRows) {
    const BoardSnapshot snapshot = board();
    RollUp sum;
    for (const PostRow& row : snapshot.posts) {
        sum.add(row.figure, row.status);
    }
    EXPECT_EQ(snapshot.total.total, sum.total);
    EXPECT_EQ(snapshot.total.available, sum.available);
    EXPECT_DOUBLE_EQ(snapshot.percent, percentage(sum.total, sum.available));
}

TEST_F(DemoTeam, TheBarsPartsAddUpToTheFigure) {
    for (const PostRow& row : board().posts) {
        const WorkParts& parts = row.figure.parts;
        EXPECT_EQ(parts.community + parts.licence + parts.custody + parts.reports + parts.other,
                  row.figure.total)
            << row.staffCode;
    }
}

TEST_F(DemoTeam, AnOfficerWithoutHoursIsNoCapacityNotZeroPercent) {
    const BoardSnapshot snapshot = board();
    const auto away = std::find_if(snapshot.posts.begin(), snapshot.posts.end(), [](const PostRow& row) {
        return row.status == Status::NoCapacity && row.figure.cases.total() > 0;
    });
    ASSERT_NE(away, snapshot.posts.end());
    EXPECT_EQ(away->percent, 0); // what the official tool prints
    EXPECT_EQ(away->uncovered, away->figure.total);
    ASSERT_FALSE(away->flags.empty());
    EXPECT_EQ(away->flags.front().kind, BoardFlag::Kind::NoCapacity);
    EXPECT_GE(snapshot.total.uncovered, away->uncovered);
}

TEST_F(DemoTeam, EveryOfficerHasTwelveWeeksBeforeNow) {
    for (const PostRow& row : board().posts) {
        EXPECT_EQ(row.weeks.size(), 12U) << row.staffCode;
        EXPECT_TRUE(std::is_sorted(row.weeks.begin(), row.weeks.end(),
                                   [](const WeekFigure& a, const WeekFigure& b) { return a.date < b.date; }));
    }
}

TEST_F(DemoTeam, SustainedNeedsTheFigureOfEachOfFourWeeksOver) {
    bool seen = false;
    for (const PostRow& row : board().posts) {
        if (!row.sustained) {
            continue;
        }
        seen = true;
        EXPECT_GT(row.percent, 110);
        for (std::size_t back = 1; back <= 3; ++back) {
            const WeekFigure& week = row.weeks.at(row.weeks.size() - back);
            ASSERT_TRUE(week.percent.has_value());
            EXPECT_GT(*week.percent, 110);
        }
    }
    EXPECT_TRUE(seen);
}

TEST_F(DemoTeam, LiveCasesAndExtractCountsAgree) {
    int held = 0;
    for (const PostRow& row : board().posts) {
        held += static_cast<int>(readOfficer(workspace(), row.post, today()).cases.size());
    }
    EXPECT_EQ(held + board().unallocated.value_or(0), s_cases);
}

TEST_F(DemoTeam, EveryLineOfAnExplanationHasExactlyItsCasesBehindIt) {
    for (const PostRow& row : board().posts) {
        const OfficerSnapshot officer = readOfficer(workspace(), row.post, today());
        for (const ExplanationLine& line : officer.explanation.lines) {
            if (line.kind != LineKind::Cases && line.kind != LineKind::T2aCases) {
                continue;
            }
            const auto behind =
                std::count_if(officer.cases.begin(), officer.cases.end(), [&line](const CaseLine& held) {
                    return held.scores() && held.type == line.type && held.tier == line.tier &&
                           held.t2a == (line.kind == LineKind::T2aCases);
                });
            EXPECT_EQ(behind, line.count)
                << row.staffCode << ' ' << name(line.type) << ' ' << line.tier.text();
        }
    }
}

TEST_F(DemoTeam, TheOutlookStartsFromTheFigureAndFollowsItsEvents) {
    for (const PostRow& row : board().posts) {
        const OfficerSnapshot officer = readOfficer(workspace(), row.post, today());
        ASSERT_EQ(officer.outlook.size(), 6U);
        for (const OutlookWeek& week : officer.outlook) {
            for (const ComingUp& event : week.events) {
                EXPECT_GE(event.date, week.weekStarting);
                EXPECT_LT(event.date, week.weekStarting.plusDays(7));
            }
        }
    }
}

TEST_F(DemoTeam, APastDayShowsThatDay) {
    const Date past = today().plusDays(-21);
    const BoardSnapshot then = readBoard(workspace(), {homeUnit(workspace(), past), past, true, true});
    EXPECT_EQ(then.asOf, past);
    ASSERT_TRUE(then.basis.extractDate.has_value());
    EXPECT_LE(*then.basis.extractDate, past);
    EXPECT_NE(then.total.total, board().total.total);
}

TEST_F(DemoTeam, SearchFindsOfficersByTheBeginningOfTheirName) {
    const PostRow row = board().posts.front();
    const auto hits = search(workspace(), row.surname.substr(0, 3), today(), 20);
    EXPECT_TRUE(std::any_of(hits.begin(), hits.end(),
                            [&row](const SearchHit& hit) { return hit.unit == unitOf(row.post); }));
}

TEST(DemoPdu, ChildrenAddUpToTheirUnit) {
    TempWorkspace workspace;
    const JobControl job;
    fillWithPopulation(*workspace, makePopulation(PopulationSize::Pdu, 1, workspace->today(), job), job);
    const UnitRef home = homeUnit(*workspace, workspace->today());
    EXPECT_EQ(home.level, Level::Pdu);
    const BoardSnapshot board = readBoard(*workspace, {home, workspace->today(), false, true});
    EXPECT_TRUE(board.posts.empty());
    ASSERT_EQ(board.units.size(), 7U);
    RollUp sum;
    int unallocated = 0;
    for (const UnitRow& row : board.units) {
        sum.add(row.figure);
        unallocated += row.unallocated.value_or(-1);
        const bool room = row.headroom.points > Points{};
        EXPECT_EQ(row.headroom.hours > HoursPerWeek{}, room) << row.unit.code;
        EXPECT_EQ(row.weeks.size(), 12U);
    }
    EXPECT_EQ(sum.total, board.total.total);
    EXPECT_EQ(sum.available, board.total.available);
    EXPECT_EQ(sum.posts, board.total.posts);
    EXPECT_EQ(unallocated, board.unallocated.value_or(-1));
}

TEST(DemoStore, CancelledHalfWayIsAsEmptyAsBefore) {
    TempWorkspace workspace;
    const Population population = makePopulation(PopulationSize::Team, 3, workspace->today(), JobControl());
    std::stop_source stop;
    const JobControl job(stop.get_token(), [&stop](const Progress& progress) {
        if (progress.done >= 5) {
            stop.request_stop();
        }
    });
    EXPECT_THROW(fillWithPopulation(*workspace, population, job), Cancelled);
    EXPECT_TRUE(readBoard(*workspace, {UnitRef{}, workspace->today(), true, false}).posts.empty());
    EXPECT_NO_THROW(fillWithPopulation(*workspace, population, JobControl()));
}

TEST(DemoStore, CancelledAmongThePeopleIsWholeAndEmpty) {
    TempWorkspace workspace;
    const Population population = makePopulation(PopulationSize::Team, 3, workspace->today(), JobControl());
    std::stop_source stop;
    const JobControl job(stop.get_token(), [&](const Progress& progress) {
        if (progress.total == static_cast<std::int64_t>(population.cases.size())) {
            stop.request_stop();
        }
    });
    EXPECT_THROW(fillWithPopulation(*workspace, population, job), Cancelled);
    EXPECT_EQ(workspace->store().check(JobControl()), std::vector<std::string>());
    EXPECT_NO_THROW(fillWithPopulation(*workspace, population, JobControl()));
    EXPECT_EQ(workspace->store().check(JobControl()), std::vector<std::string>());
}

TEST(DemoStore, IsTheSameForTheSameSeedAndRefusesToMixWithData) {
    const JobControl job;
    TempWorkspace one;
    TempWorkspace two;
    const Population population = makePopulation(PopulationSize::Team, 7, one->today(), job);
    fillWithPopulation(*one, population, job);
    fillWithPopulation(*two, makePopulation(PopulationSize::Team, 7, two->today(), job), job);
    const auto first = readBoard(*one, {homeUnit(*one, one->today()), one->today(), true, true});
    const auto second = readBoard(*two, {homeUnit(*two, two->today()), two->today(), true, true});
    ASSERT_EQ(first.posts.size(), second.posts.size());
    for (std::size_t i = 0; i < first.posts.size(); ++i) {
        EXPECT_EQ(first.posts[i].staffCode, second.posts[i].staffCode);
        EXPECT_EQ(first.posts[i].figure, second.posts[i].figure);
    }
    EXPECT_THROW(fillWithPopulation(*one, population, job), Conflict);
}

TEST_F(DemoTeam, ItsManagerFindsTheSupervisionOfTheOfficers) {
    const BoardSnapshot snapshot = board();
    const auto manager = std::find_if(snapshot.posts.begin(), snapshot.posts.end(),
                                      [](const PostRow& row) { return row.grade == Grade::SPO; });
    ASSERT_NE(manager, snapshot.posts.end());
    const Actor before = workspace().actor();
    workspace().actAs(practitionerActor(workspace(), manager->staffCode, today()));
    std::size_t seen = 0, meetings = 0, discussed = 0;
    for (const PostRow& row : snapshot.posts) {
        if (row.post == manager->post) {
            continue;
        }
        const SupervisionSnapshot kept = readSupervision(workspace(), row.post, today());
        seen += kept.records.empty() ? 0 : 1;
        EXPECT_EQ(kept.due.has_value(), !kept.records.empty()) << row.staffCode;
        for (const SupervisionView& record : kept.records) {
            ++meetings;
            discussed += record.cases.size();
            EXPECT_EQ(record.with, manager->surname + ", " + manager->forename);
            for (const SupervisionAction& action : record.value.actions) {
                EXPECT_TRUE(!action.doneOn || *action.doneOn < today());
            }
        }
    }
    const auto lists = readManagers(workspace(), homeUnit(workspace(), today()), today());
    workspace().actAs(before);
    EXPECT_GT(seen * 2, snapshot.posts.size());
    EXPECT_GT(meetings, seen) << "more than one each";
    EXPECT_GT(discussed, 0U);
    std::int64_t none = 0;
    for (const ManagerRow& row : lists.rows) {
        none += row.count(OversightKind::SupervisionNone);
    }
    EXPECT_EQ(none, static_cast<std::int64_t>(snapshot.posts.size() - 1 - seen));
}

} // namespace
} // namespace headroom
