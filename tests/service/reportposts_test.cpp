// Officers with several posts beside the posts and hours that the store holds.

#include "reporttest.h"
#include "staffextract.h"

namespace headroom::test::reportPostsTest {
namespace {

constexpr Date today = Date::of(2026, 11, 23);
constexpr Date lastWeek = Date::of(2026, 11, 16);

/// K1 works in A and B, K2 in A alone, K3 in all three teams; last week K1 was in A alone.
class SeveralPostsReport : public ::testing::Test {
protected:
    SeveralPostsReport()
        : staff(today) {
        keep({{"K1", "A"}, {"K2", "A"}, {"K3", "A"}, {"K3", "B"}, {"K3", "C"}}, lastWeek);
        keep({{"K1", "A"}, {"K1", "B"}, {"K2", "A"}, {"K3", "A"}, {"K3", "B"}, {"K3", "C"}}, today);
    }
    void keep(const std::vector<std::pair<std::string, std::string>>& posts, Date day) {
        WmtExtract extract;
        for (const auto& [code, letter] : posts) {
            ExtractPost post;
            post.unit = StaffExtracts::team(letter);
            post.staff = StaffExtracts::staff(code);
            extract.posts.push_back(std::move(post));
        }
        staff.keep(extract, day, day.iso() + ".xlsx");
    }
    void setHours(const std::string& code, const std::string& letter, std::int64_t hundredths) {
        sql::run(staff.db(), "UPDATE post_hours SET contracted_hours = ?3 WHERE post_id = " + postOf(), code,
                 "T" + letter, hundredths);
    }
    static std::string postOf() {
        return "(SELECT p.id FROM posts p JOIN practitioners q ON q.id = p.practitioner_id JOIN teams t ON "
               "t.id = p.team_id WHERE q.staff_code = ?1 AND t.code = ?2)";
    }
    /// What the store says of somebody's open posts: how many, and the hours that are known of them.
    std::int64_t summed(const std::string& what, const std::string& code, Date day) {
        return sql::valueOf<std::int64_t>(
                   staff.db(),
                   "SELECT coalesce(" + what +
                       ", 0) FROM posts p JOIN practitioners q ON q.id = p.practitioner_id JOIN post_periods "
                       "d "
                       "ON d.post_id = p.id LEFT JOIN post_hours h ON h.post_id = p.id AND " +
                       on("h", day) + " WHERE p.kind = 'field' AND q.staff_code = ?1 AND " + on("d", day),
                   code)
            .value();
    }
    void expectAsRecorded(const Table& table, Date day) {
        for (const auto& row : table.rows) {
            const std::string code = text(table, row, "staff_code");
            SCOPED_TRACE(code);
            EXPECT_EQ(number(table, row, "posts_held"), summed("count(*)", code, day));
            EXPECT_EQ(allHours(table, row), summed("sum(h.contracted_hours)", code, day));
        }
    }
    static std::int64_t allHours(const Table& table, const std::vector<Value>& row) {
        return std::get<HoursPerWeek>(cell(table, row, "all_hours")).hundredths;
    }
    static std::vector<std::string> codes(const Table& table) { return texts(table, "staff_code"); }

    StaffExtracts staff;
};

TEST_F(SeveralPostsReport, NamesEveryPostOfWhoHoldsMoreThanOne) {
    const Table table = reportOn(*staff, "several-posts", today);
    EXPECT_EQ(codes(table), (std::vector<std::string>{"K1", "K3", "K1", "K3", "K3"}))
        << "by team; K2 has one post";
    expectAsRecorded(table, today);
    EXPECT_EQ(number(table, table.rows[0], "posts_held"), 2);
    EXPECT_EQ(number(table, table.rows[1], "posts_held"), 3);
}

TEST_F(SeveralPostsReport, FullTimeTogetherIsNotAboveIt) {
    const auto full =
        sql::valueOf<std::int64_t>(staff.db(), "SELECT default_hours_po FROM points_versions").value();
    setHours("K1", "A", full - 1000);
    setHours("K1", "B", 1000);
    setHours("K3", "A", full);
    setHours("K3", "B", 0);
    setHours("K3", "C", 1);
    const Table table = reportOn(*staff, "several-posts", today);
    expectAsRecorded(table, today);
    for (const auto& row : table.rows) {
        EXPECT_EQ(std::get<bool>(cell(table, row, "above_full")), text(table, row, "staff_code") == "K3")
            << allHours(table, row);
    }
}

TEST_F(SeveralPostsReport, HoursThatAreNotKnownAreNotMadeUp) {
    sql::run(staff.db(), "DELETE FROM post_hours WHERE post_id = " + postOf(), std::string("K1"),
             std::string("TB"));
    setHours("K1", "A", 2000);
    const Table table = reportOn(*staff, "several-posts", today);
    expectAsRecorded(table, today);
    for (const auto& row : table.rows) {
        if (text(table, row, "staff_code") == "K1") {
            EXPECT_EQ(allHours(table, row), 2000);
            EXPECT_EQ(isEmpty(table, row, "contracted_hours"), text(table, row, "team_code") == "TB");
        }
    }
}

TEST_F(SeveralPostsReport, OnAPastDayWithThePostsOfThatDay) {
    for (const Date day : {lastWeek, today.plusDays(-1)}) {
        const Table table = reportOn(*staff, "several-posts", day);
        EXPECT_EQ(codes(table), (std::vector<std::string>{"K3", "K3", "K3"}));
        expectAsRecorded(table, day);
    }
    EXPECT_TRUE(reportOn(*staff, "several-posts", lastWeek.plusDays(-1)).rows.empty());
}

TEST_F(SeveralPostsReport, ATeamShowsItsOwnPostsWithWhatIsHeldElsewhere) {
    const Table table = reportOn(*staff, "several-posts", today, staff.unit("C"));
    EXPECT_EQ(codes(table), std::vector<std::string>{"K3"});
    expectAsRecorded(table, today);
}

TEST_F(SeveralPostsReport, TheTotalsHoldNobodyTwice) {
    const Table table = reportOn(*staff, "several-posts", today);
    std::int64_t contracted = 0;
    for (const char* code : {"K1", "K3"}) {
        contracted += summed("sum(h.contracted_hours)", code, today);
    }
    EXPECT_EQ(std::get<HoursPerWeek>(cell(table, table.totals, "contracted_hours")).hundredths, contracted);
    EXPECT_TRUE(isEmpty(table, table.totals, "all_hours")) << "it stands in the row of each post";
    EXPECT_TRUE(isEmpty(table, table.totals, "posts_held"));
}

TEST_F(SeveralPostsReport, AUnitWithoutAnyIsEmpty) {
    keep({{"K1", "A"}, {"K2", "A"}, {"K3", "C"}}, today.plusDays(7));
    const Table table = reportOn(*staff, "several-posts", today.plusDays(7));
    EXPECT_TRUE(table.rows.empty());
}

} // namespace
} // namespace headroom::test::reportPostsTest
