// Weeks as they were known then: what a change leaves behind, what an extract says, and what never moves.

#include "countedteam.h"
#include "service/recordfigures.h"
#include "service/reductions.h"
#include "service/report.h"
#include "service/trend.h"
#include "service/weekfigures.h"
#include "store/weekfigures.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace headroom::test::trendTest {
namespace {

constexpr Date today = CountedTeam::today; // a Monday
const Tier b2 = CountedTeam::b2;
const Tier c1 = Tier::of('C', 1);

TrendSnapshot trendOf(CountedTeam& team, UnitRef unit, Date asOf, int weeks = 12) {
    return readTrend(*team, unit, asOf, weeks);
}

const TrendWeek* weekIn(const TrendSnapshot& trend, Date monday) {
    const auto found = std::find_if(trend.weeks.begin(), trend.weeks.end(),
                                    [monday](const TrendWeek& week) { return week.week == monday; });
    return found == trend.weeks.end() ? nullptr : &*found;
}

std::int64_t totalIn(CountedTeam& team, UnitRef unit, Date asOf, Date monday) {
    const TrendSnapshot trend = trendOf(team, unit, asOf);
    const TrendWeek* week = weekIn(trend, monday);
    return week == nullptr ? -1 : week->total.value;
}

void retier(CountedTeam& team, CaseId caseId, Tier tier, Date from) {
    CaseStateChange change;
    change.caseId = caseId;
    change.from = from;
    change.givenTier = tier;
    ASSERT_FALSE(refused(changeCase(*team, change).findings));
}

void expectParts(const TrendWeek& week) {
    for (const TrendBy by : {TrendBy::Type, TrendBy::Tier}) {
        Points points;
        std::int64_t cases = 0;
        for (const TrendCell& part : partsOf(week, by)) {
            points += part.points;
            cases += part.cases;
        }
        EXPECT_EQ(points, week.total) << name(by);
        EXPECT_EQ(cases, week.cases()) << name(by);
    }
}

TEST(Trend, AWeekStartsOnItsMonday) {
    EXPECT_EQ(weekOf(Date::of(2026, 11, 23)), Date::of(2026, 11, 23));
    EXPECT_EQ(weekOf(Date::of(2026, 11, 29)), Date::of(2026, 11, 23));
    EXPECT_EQ(weekOf(Date::of(2026, 11, 22)), Date::of(2026, 11, 16));
}

TEST(Trend, AChangeIsKeptInItsWeekAndStaysWhenTheNextWeekMovesOn) {
    CountedTeam team;
    const UnitRef officer = unitOf(team.post[0]);
    retier(team, team.cases[0], c1, today);
    const std::int64_t kept = team.total(0);
    EXPECT_EQ(totalIn(team, officer, today, today), kept) << "the present week is the figure of the day";

    const Date later = today.plusDays(9);
    team.reopenOn(later);
    retier(team, team.cases[1], c1, later);
    ASSERT_NE(team.total(0, later), kept);
    EXPECT_EQ(totalIn(team, officer, later, today), kept);
    EXPECT_EQ(totalIn(team, officer, later, weekOf(later)), team.total(0, later));
}

TEST(Trend, ABackdatedReductionMovesNoWeekThatIsOver) {
    CountedTeam team;
    const UnitRef officer = unitOf(team.post[0]);
    retier(team, team.cases[0], c1, today);
    const Date later = today.plusDays(8);
    team.reopenOn(later);
    const TrendSnapshot before = trendOf(team, officer, later);
    setContractedHours(*team, team.post[0], HoursPerWeek::whole(18), today);
    const TrendSnapshot after = trendOf(team, officer, later);
    ASSERT_NE(weekIn(before, today), nullptr);
    ASSERT_NE(weekIn(after, today), nullptr);
    EXPECT_EQ(weekIn(after, today)->available, weekIn(before, today)->available);
    EXPECT_LT(after.weeks.back().available, before.weeks.back().available);
}

TEST(Trend, AnExtractOfALaterDayOfTheWeekTakesThePlaceOfTheChange) {
    CountedTeam team;
    retier(team, team.cases[0], c1, today);
    const Date sunday = today.plusDays(6);
    CaseCounts counts;
    counts.at(CaseType::Licence, b2) = 7;
    team.countAtWill(0, counts);
    team.keepExtract(sunday);
    recordNewestFigures(team.db(), JobControl());
    const Date later = today.plusDays(10);
    team.reopenOn(later);
    const TrendSnapshot trend = trendOf(team, unitOf(team.post[0]), later);
    const TrendWeek* week = weekIn(trend, today);
    ASSERT_NE(week, nullptr);
    EXPECT_EQ(week->day, sunday);
    EXPECT_EQ(week->cells[index(CaseType::Licence)][b2.number()].cases, 7);
    expectParts(*week);
}

TEST(Trend, WhoDidNotChangeKeepsTheirLastFigureBesideThoseWhoDid) {
    CountedTeam team;
    const Date second = today.plusDays(8), later = today.plusDays(15);
    team.reopenOn(second);
    retier(team, team.cases[0], c1, second);
    const std::int64_t expected = team.total(0, second) + team.total(1, second);
    team.reopenOn(later);
    const TrendSnapshot trend = trendOf(team, unitOf(team.team[0]), later);
    const TrendWeek* week = weekIn(trend, weekOf(second));
    ASSERT_NE(week, nullptr);
    EXPECT_EQ(week->total.value, expected);
    EXPECT_EQ(week->posts, 2);
    EXPECT_EQ(week->carried, 1);
    EXPECT_EQ(week->day, second);
    expectParts(*week);
}

TEST(Trend, EverybodyIsKeptOnceADay) {
    CountedTeam team;
    const Date later = today.plusDays(7);
    team.reopenOn(later);
    EXPECT_EQ(store::keptOn(team.db(), later, later), 0);
    keepWeekOfToday(*team, JobControl());
    EXPECT_EQ(store::keptOn(team.db(), later, later), 3);
    const auto changes = sql::valueOf<std::int64_t>(team.db(), "SELECT total_changes()");
    keepWeekOfToday(*team, JobControl());
    EXPECT_EQ(sql::valueOf<std::int64_t>(team.db(), "SELECT total_changes()"), changes);

    const auto totals = team.totals(later);
    team.reopenOn(today.plusDays(14));
    EXPECT_EQ(totalIn(team, unitOf(team.team[0]), today.plusDays(14), later), totals[0] + totals[1]);
}

TEST(Trend, AClockThatIsSetBackWritesNoWeekThatIsOver) {
    CountedTeam team;
    const Date later = today.plusDays(7);
    const std::int64_t kept = team.total(0);
    team.reopenOn(later);
    keepWeekOfToday(*team, JobControl());
    team.reopenOn(today);
    retier(team, team.cases[0], c1, today);
    ASSERT_NE(team.total(0), kept);
    team.reopenOn(later);
    EXPECT_EQ(totalIn(team, unitOf(team.post[0]), later, today), kept);
}

TEST(Trend, AWeekOfWhichNothingIsKnownIsAGap) {
    CountedTeam team;
    keepWeekOfToday(*team, JobControl());
    const Date later = today.plusDays(15);
    team.reopenOn(later);
    const TrendSnapshot trend = trendOf(team, unitOf(team.team[0]), later);
    ASSERT_EQ(trend.weeks.size(), 3U);
    EXPECT_TRUE(trend.weeks[0].known());
    EXPECT_FALSE(trend.weeks[1].known());
    EXPECT_FALSE(trend.weeks[1].percent.has_value());
    EXPECT_TRUE(trend.weeks[2].known());
}

TEST(Trend, ThePartsOfEveryLevelAddUpToItsFigure) {
    CountedTeam team;
    keepWeekOfToday(*team, JobControl());
    retier(team, team.cases[4], c1, today);
    const Date later = today.plusDays(7);
    team.reopenOn(later);
    for (const Unit& unit : team.officer(1, later).path) {
        const TrendSnapshot trend = trendOf(team, unit.ref, later);
        ASSERT_FALSE(trend.weeks.empty());
        for (const TrendWeek& week : trend.weeks) {
            expectParts(week);
        }
    }
}

TEST(Trend, TheHistoryReportTakesTheSameFigureApart) {
    CountedTeam team;
    keepWeekOfToday(*team, JobControl());
    ReportParameters parameters;
    parameters.level = Level::Officer;
    parameters.asOf = today;
    const Table total = makeReport(*team, "history", parameters);
    std::map<std::string, std::int64_t> points;
    for (const auto& row : total.rows) {
        points[std::get<std::string>(row.at(0))] = std::get<std::int64_t>(row.at(5));
    }
    ASSERT_EQ(points.size(), 3U);
    for (const TrendBy by : {TrendBy::Type, TrendBy::Tier}) {
        parameters.by = by;
        std::map<std::string, std::int64_t> sums;
        for (const auto& row : makeReport(*team, "history", parameters).rows) {
            sums[std::get<std::string>(row.at(0))] += std::get<std::int64_t>(row.back());
        }
        EXPECT_EQ(sums, points) << name(by);
    }
}

/// Whatever happens in a week, it shows afterwards as it was when its last day ended.
RC_GTEST_PROP(TrendLaws, AWeekShowsWhatWasKnownWhenItEnded, ()) {
    CountedTeam team;
    std::map<Date, std::array<std::int64_t, CountedTeam::officers>> known;
    Date day = today;
    const int weeks = *rc::gen::inRange(2, 4);
    for (int week = 0; week < weeks; ++week) {
        keepWeekOfToday(*team, JobControl());
        const int changes = *rc::gen::inRange(0, 4);
        for (int i = 0; i < changes; ++i) {
            const auto which = *rc::gen::inRange<std::size_t>(0, team.cases.size());
            const auto number = *rc::gen::inRange<std::size_t>(1, Tier::count);
            CaseStateChange change;
            change.caseId = team.cases[which];
            change.from = day;
            change.givenTier = Tier::ofNumber(number);
            RC_ASSERT(!refused(changeCase(*team, change).findings));
        }
        known[weekOf(day)] = team.totals(day);
        day = day.plusDays(7);
        team.reopenOn(day);
    }
    for (const auto& [monday, totals] : known) {
        for (std::size_t i = 0; i < CountedTeam::officers; ++i) {
            RC_ASSERT(totalIn(team, unitOf(team.post[i]), day, monday) == totals.at(i));
        }
        RC_ASSERT(totalIn(team, UnitRef{}, day, monday) == totals[0] + totals[1] + totals[2]);
    }
}

} // namespace
} // namespace headroom::test::trendTest
