// Lists of what comes, waits or is wrong, beside what the store itself counts.

#include "allocationteam.h"
#include "reporttest.h"
#include "service/duedates.h"
#include "service/organisationedits.h"

#include <set>

namespace headroom {
namespace {

using namespace test;

class ReportLists : public ReportTest {
protected:
    static constexpr const char* day = "'2026-11-22'";
    /// "holds on the day" in the store's own words.
    static std::string on(const std::string& alias) {
        return "(" + alias + ".valid_from <= " + day + " AND coalesce(" + alias +
               ".valid_to, '9999-12-31') > " + day + ")";
    }
    /// Open cases with whoever leads them, an open field post of any team.
    static std::string ledCases() {
        return " cases c, case_holders h, posts p, post_periods d WHERE h.case_id = c.id AND h.role = 'lead' "
               "AND p.id = h.post_id AND p.kind = 'field' AND d.post_id = p.id AND " +
               on("c") + " AND " + on("h") + " AND " + on("d");
    }
    /// Written down by hand for the months of the invented record.
    static bool isWorkingDay(Date date) {
        static const std::set<std::string> holidays = {"2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25",
                                                       "2026-08-31", "2026-12-25", "2026-12-28"};
        const int sinceMonday = Date::of(2024, 1, 1).daysUntil(date) % 7;
        return sinceMonday < 5 && !holidays.contains(date.iso());
    }
    static std::int64_t workingDays(Date from, Date to) {
        std::int64_t days = 0;
        for (Date date = from.plusDays(1); date <= to; date = date.plusDays(1)) {
            days += isWorkingDay(date) ? 1 : 0;
        }
        return days;
    }
    static const Date& dayOf(const Table& table, const std::vector<Value>& row, const std::string& key) {
        return std::get<Date>(cell(table, row, key));
    }
};

TEST_F(ReportLists, CustodyTeamsHoldWhatTheExtractCounts) {
    const std::string counts = "FROM case_counts WHERE kind = 4 AND extract_id = (SELECT id FROM extracts "
                               "WHERE superseded_by IS NULL ORDER BY report_date DESC LIMIT 1)";
    const Table table = report("custody");
    ASSERT_GT(counted("SELECT sum(cases) " + counts), 0);
    EXPECT_EQ(sumOf(table, "cases"), counted("SELECT sum(cases) " + counts));
    EXPECT_EQ(sumOf(table, "custody_cases"), counted("SELECT sum(cases) " + counts + " AND location = 2"));
    const FigureContext context = figureContext(db(), today());
    std::int64_t points = 0, custody = 0, later = 0;
    auto cells = db().prepare("SELECT location, tier, cases " + counts);
    while (cells.next()) {
        const auto weight = [&](std::int64_t location) {
            return cells.integer(2) * context.points.standard.at(static_cast<std::size_t>(location))
                                          .at(static_cast<std::size_t>(cells.integer(1)));
        };
        points += weight(cells.integer(0));
        if (cells.integer(0) == 2) {
            custody += weight(2);
            later += weight(1);
        }
    }
    EXPECT_EQ(sumOf(table, "total_points"), points);
    EXPECT_EQ(sumOf(table, "custody_points"), custody);
    EXPECT_EQ(sumOf(table, "anticipated_licence_points"), later);
}

TEST_F(ReportLists, ReleasesAndEndsAreThoseOfTheOrders) {
    const auto orders = [](const std::string& column, const std::string& condition, Date from, Date to) {
        return counted("SELECT count(*) FROM order_revisions o, case_states s, " + ledCases() +
                       " AND s.case_id = c.id AND " + on("s") + condition +
                       " AND o.case_id = c.id AND o.is_newest = 1 AND o.withdrawn = 0 AND o." + column +
                       " >= '" + from.iso() + "' AND o." + column + " <= '" + to.iso() + "'");
    };
    const auto kinds = [](const Table& table, const std::string& kind) {
        return std::ranges::count_if(table.rows,
                                     [&](const auto& row) { return text(table, row, "kind") == kind; });
    };
    ReportParameters parameters = asked();
    const Table whole = report("coming", parameters);
    const Date last = today().plusDays(56);
    ASSERT_GT(kinds(whole, "release"), 0);
    EXPECT_EQ(kinds(whole, "release"), orders("release_on", " AND s.location = 2", today(), last));
    EXPECT_EQ(kinds(whole, "order ends"), orders("ends_on", "", today(), last));
    // The first and the last day of the span belong to it.
    const Date first = dayOf(whole, whole.rows.front(), "date");
    const auto ofThat = std::ranges::count_if(
        whole.rows, [&](const auto& row) { return dayOf(whole, row, "date") == first; });
    parameters.from = first;
    parameters.to = first;
    EXPECT_EQ(std::ssize(report("coming", parameters).rows), ofThat);
    parameters.from = first.plusDays(1);
    parameters.to = last;
    EXPECT_EQ(report("coming", parameters).rows.size() + static_cast<std::size_t>(ofThat), whole.rows.size());
}

TEST_F(ReportLists, WhatIsDueIsWhatEachPersonsPageSays) {
    const auto team = sql::valueOf<TeamId>(db(), "SELECT h.team_id FROM" + ledCases() +
                                                     " GROUP BY 1 ORDER BY count(*) DESC LIMIT 1");
    ReportParameters parameters = asked();
    parameters.unit = unitOf(team.value());
    const Date last = today().plusDays(28);
    std::multiset<std::string> expected;
    std::int64_t overdue = 0;
    auto people = db().prepare("SELECT DISTINCT c.person_id FROM" + ledCases() + " AND h.team_id = ?1");
    people.with(team.value());
    while (people.next()) {
        for (const DueDate& due : dueDatesOf(workspace(), people.get<PersonId>(0), today())) {
            const auto of = sql::valueOf<TeamId>(db(), "SELECT team_id FROM posts WHERE id = ?1", due.post);
            if (due.status.state == DeadlineState::Open && due.deadline.due <= last && of == team) {
                expected.insert(due.crn + due.deadline.due.iso() + due.deadline.rule.name);
                overdue += due.deadline.due < today() ? 1 : 0;
            }
        }
    }
    ASSERT_GT(expected.size(), 10U);
    const Table table = report("due", parameters);
    std::multiset<std::string> listed;
    std::int64_t late = 0;
    for (const auto& row : table.rows) {
        if (const std::string crn = text(table, row, "crn"); !crn.empty()) {
            listed.insert(crn + dayOf(table, row, "due").iso() + text(table, row, "rule"));
            late += number(table, row, "days_overdue") > 0 ? 1 : 0;
        }
        EXPECT_EQ(number(table, row, "days_overdue"),
                  std::max(0, dayOf(table, row, "due").daysUntil(today())));
    }
    EXPECT_EQ(listed, expected);
    EXPECT_EQ(late, overdue);
}

TEST_F(ReportLists, EnquiriesWaitAsManyWorkingDaysAsTheCalendarHas) {
    const std::string waiting = " FROM enquiries e, " + ledCases() +
                                " AND c.person_id = e.person_id AND e.is_newest = 1 AND e.withdrawn = 0 AND "
                                "e.requested_on <= '2026-11-22' AND coalesce(e.assessed_on, '9999-12-31') > "
                                "'2026-11-22'";
    const Table table = report("enquiries");
    ASSERT_GT(table.rows.size(), 10U);
    // Of people whose cases wait for an officer, too.
    EXPECT_GE(std::ssize(table.rows), counted("SELECT count(DISTINCT e.item_id)" + waiting));
    EXPECT_EQ(std::ranges::count_if(table.rows,
                                    [&](const auto& row) { return !text(table, row, "officer").empty(); }),
              counted("SELECT count(DISTINCT e.item_id)" + waiting));
    std::int64_t late = 0;
    for (const auto& row : table.rows) {
        const auto* answered = std::get_if<Date>(&cell(table, row, "received"));
        const std::int64_t waited =
            workingDays(dayOf(table, row, "requested"), answered == nullptr ? today() : *answered);
        EXPECT_EQ(number(table, row, "waited"), waited) << dayOf(table, row, "requested").iso();
        EXPECT_EQ(std::get<bool>(cell(table, row, "late")), answered == nullptr && waited > 10);
        late += answered == nullptr && waited > 10 ? 1 : 0;
    }
    EXPECT_GT(late, 0);
}

TEST_F(ReportLists, TheAgeOfTheDataIsThatOfTheNewestExtractOfTheDay) {
    for (const int back : {0, 1, 3, 8, 20}) {
        ReportParameters parameters = asked();
        parameters.asOf = today().plusDays(-back);
        const Table table = report("freshness", parameters);
        ASSERT_EQ(table.rows.size(), 1U);
        const auto newest = sql::valueOf<Date>(
            db(), "SELECT max(report_date) FROM extracts WHERE superseded_by IS NULL AND report_date <= '" +
                      parameters.asOf.iso() + "'");
        EXPECT_EQ(dayOf(table, table.rows[0], "day"), newest);
        const int age = newest->daysUntil(parameters.asOf);
        EXPECT_EQ(number(table, table.rows[0], "days_old"), age);
        EXPECT_EQ(std::get<bool>(cell(table, table.rows[0], "stale")), age > 1);
    }
    TempWorkspace empty;
    ReportParameters parameters = asked();
    const Table none = makeReport(*empty, "freshness", parameters);
    ASSERT_EQ(none.rows.size(), 1U);
    EXPECT_EQ(cell(none, none.rows[0], "stale"), Value{true});
    EXPECT_EQ(text(none, none.rows[0], "source"), "none was imported");
}

/// What is put into a small store one after the other.
class ReportQuality : public ::testing::Test {
protected:
    std::map<std::string, int> problems() {
        ReportParameters parameters;
        parameters.asOf = CountedTeam::today;
        const Table table = makeReport(*team, "quality", parameters);
        std::map<std::string, int> found;
        for (const auto& row : table.rows) {
            ++found[text(table, row, "problem")];
        }
        return found;
    }
    void change(const std::string& statement) { team.db().runScript(statement); }

    AllocationTeam team;
};

TEST_F(ReportQuality, FindsEachFaultWhereItIs) {
    const auto before = problems();
    ASSERT_EQ(before.at("same person twice"), 6) << "six people have one name and one day of birth";
    const std::string person =
        "(SELECT person_id FROM cases WHERE id = " + std::to_string(team.cases[0].value) + ")";
    change("UPDATE people SET forename = 'Other', date_of_birth = '1850-01-01' WHERE id = " + person);
    auto now = problems();
    EXPECT_EQ(now["same person twice"], 5);
    EXPECT_EQ(now["impossible date"], before.count("impossible date") == 0 ? 1 : -1);
    change("UPDATE people SET date_of_birth = '2025-01-01' WHERE id = " + person);
    EXPECT_EQ(problems()["impossible date"], 1) << "a child of one year";
    change("UPDATE people SET date_of_birth = '1990-01-01' WHERE id = " + person);
    EXPECT_EQ(problems().count("impossible date"), 0U);

    const auto untiered = before.count("untiered") == 0 ? 0 : before.at("untiered");
    change("UPDATE case_states SET tier = 0 WHERE case_id = " + std::to_string(team.cases[1].value));
    EXPECT_EQ(problems()["untiered"], untiered + 1);

    ASSERT_EQ(before.at("risk not assessed"), 6);
    ASSERT_FALSE(refused(team.assess(team.cases[2], Rosh::Medium).findings));
    EXPECT_EQ(problems()["risk not assessed"], 5);

    const std::string post = std::to_string(team.post[1].value);
    const auto unknown = before.count("hours not known") == 0 ? 0 : before.at("hours not known");
    change("DELETE FROM post_hours WHERE post_id = " + post);
    EXPECT_EQ(problems()["hours not known"], unknown == 3 ? 3 : unknown + 1);
    EXPECT_EQ(problems().count("officer without a grade"), 0U);
    change("UPDATE post_grades SET grade_code = 'ZZZ' WHERE post_id = " + post);
    EXPECT_EQ(problems()["officer without a grade"], 1);
}

TEST_F(ReportQuality, LeavesOutWhomOneMayNotSeeAndWhatWouldTellOfThem) {
    ASSERT_EQ(problems().at("same person twice"), 6);
    ASSERT_FALSE(refused(team.exclude(team.cases[0], "tester").findings));
    auto now = problems();
    EXPECT_EQ(now["same person twice"], 5);
    EXPECT_EQ(now["risk not assessed"], 5);
    ReportParameters parameters;
    parameters.asOf = CountedTeam::today;
    const Table table = makeReport(*team, "quality", parameters);
    const std::string crn = "X100001";
    for (const auto& row : table.rows) {
        EXPECT_EQ(text(table, row, "detail").find(crn), std::string::npos);
        EXPECT_NE(text(table, row, "crn"), crn);
    }
}

TEST_F(ReportQuality, SeveralPostsOfOnePersonAddUp) {
    ReportParameters parameters;
    parameters.asOf = CountedTeam::today;
    const auto several = [&] { return makeReport(*team, "several-posts", parameters); };
    EXPECT_TRUE(several().rows.empty());
    PostsInput part;
    part.hours = HoursPerWeek::whole(20);
    part.from = CountedTeam::today;
    ASSERT_FALSE(refused(changePosts(*team, {team.post[0]}, part).findings));
    PostInput input;
    input.staffCode = "K1";
    input.surname = "Sample1";
    input.forename = "Officer";
    input.gradeCode = "M";
    input.team = team.team[2];
    input.from = CountedTeam::today;
    input.hours = HoursPerWeek::whole(17);
    const OrganisationOutcome second = savePost(*team, input);
    ASSERT_FALSE(refused(second.findings));
    Table table = several();
    ASSERT_EQ(table.rows.size(), 2U) << "a line for each of the two";
    for (const auto& row : table.rows) {
        EXPECT_EQ(text(table, row, "staff_code"), "K1");
        EXPECT_EQ(number(table, row, "posts_held"), 2);
        EXPECT_EQ(cell(table, row, "all_hours"), Value{HoursPerWeek::whole(37)});
        EXPECT_EQ(cell(table, row, "above_full"), Value{false}) << "full time is not above it";
    }
    part.hours = HoursPerWeek::ofHundredths(1701);
    ASSERT_FALSE(refused(changePosts(*team, {PostId{second.id}}, part).findings));
    table = several();
    EXPECT_EQ(cell(table, table.rows.at(0), "above_full"), Value{true});
    ASSERT_FALSE(refused(endPosts(*team, {PostId{second.id}}, CountedTeam::today.plusDays(1)).findings));
    EXPECT_EQ(several().rows.size(), 2U) << "still held on its last day";
    parameters.asOf = CountedTeam::today.plusDays(1);
    team.reopenOn(parameters.asOf);
    EXPECT_TRUE(several().rows.empty());
}

} // namespace
} // namespace headroom
