// Offender management in custody beside what the store holds of the extract, weighed by SQL.

#include "reporttest.h"
#include "staffextract.h"

namespace headroom::test::reportCustodyTest {
namespace {

constexpr Date today = Date::of(2026, 11, 23);
constexpr Date lastWeek = Date::of(2026, 11, 16);
constexpr Tier b2 = Tier::of('B', 2), a3 = Tier::of('A', 3), d1 = Tier::of('D', 1);

/// What the extract of a day counts of a custody post: the cases of a location (-1: all), weighed by a column
/// of the points table, or not at all.
std::int64_t counted(sql::Database& db, const std::string& staff, Date day, int location,
                     const std::string& weighedAs = {}) {
    const std::string weight =
        weighedAs.empty()
            ? "1"
            : "coalesce((SELECT t.points FROM tier_points t WHERE t.scheme = 'standard' AND t.tier = c.tier "
              "AND "
              "t.location = " +
                  weighedAs +
                  " AND t.version_id = (SELECT id FROM points_versions WHERE valid_from <= ?2 ORDER BY "
                  "valid_from DESC LIMIT 1)), 0)";
    return sql::valueOf<std::int64_t>(
               db,
               "SELECT coalesce(sum(c.cases * " + weight +
                   "), 0) FROM case_counts c JOIN posts p ON p.id = c.post_id JOIN practitioners q ON q.id = "
                   "p.practitioner_id WHERE c.kind = 4 AND q.staff_code = ?1 AND (?3 < 0 OR c.location = ?3) "
                   "AND c.extract_id = (SELECT id FROM extracts WHERE superseded_by IS NULL AND report_date "
                   "<= ?2 ORDER BY report_date DESC LIMIT 1)",
               staff, day, std::int64_t{location})
        .value();
}

const std::string asItIs = "CASE c.location WHEN 0 THEN 'community' WHEN 1 THEN 'licence' ELSE 'custody' END";

void expectAsCounted(sql::Database& db, const Table& table, Date day) {
    std::int64_t cases = 0, points = 0;
    for (const auto& row : table.rows) {
        const std::string staff = text(table, row, "staff_code");
        SCOPED_TRACE(staff);
        EXPECT_EQ(number(table, row, "cases"), counted(db, staff, day, -1));
        EXPECT_EQ(number(table, row, "custody_cases"), counted(db, staff, day, 2));
        EXPECT_EQ(number(table, row, "total_points"), counted(db, staff, day, -1, asItIs));
        EXPECT_EQ(number(table, row, "custody_points"), counted(db, staff, day, 2, "'custody'"));
        EXPECT_EQ(number(table, row, "anticipated_licence_points"), counted(db, staff, day, 2, "'licence'"));
        cases += counted(db, staff, day, -1);
        points += counted(db, staff, day, -1, asItIs);
    }
    if (table.rows.size() > 1) { // one row is its own total
        EXPECT_EQ(number(table, table.totals, "cases"), cases);
        EXPECT_EQ(number(table, table.totals, "total_points"), points);
    }
}

/// Two custody posts in team A and a field post in team B; last week there was one custody post, with less.
class ReportCustody : public ::testing::Test {
protected:
    ReportCustody()
        : staff(today) {
        WmtExtract before;
        before.posts = {field()};
        before.omicPosts.push_back({StaffExtracts::team("A"), StaffExtracts::staff("M1"), {}});
        before.omicPosts[0].counts.at(CaseType::Custody, d1) = 2;
        staff.keep(before, lastWeek, "before.xlsx");
        WmtExtract now = before;
        CaseCounts& counts = now.omicPosts[0].counts;
        counts.at(CaseType::Custody, d1) = 3;
        counts.at(CaseType::Custody, Tier()) = 1;
        counts.at(CaseType::Licence, a3) = 2;
        counts.at(CaseType::Community, b2) = 4;
        now.omicPosts.push_back({StaffExtracts::team("A"), StaffExtracts::staff("M2"), {}});
        staff.keep(now, today, "now.xlsx");
    }
    static ExtractPost field() {
        ExtractPost post;
        post.unit = StaffExtracts::team("B");
        post.staff = StaffExtracts::staff("K1");
        post.filtered.at(CaseType::Custody, d1) = 7;
        post.all = post.filtered;
        return post;
    }

    StaffExtracts staff;
};

TEST_F(ReportCustody, WeighsTheCasesOfCustodyPostsAloneNowAndAfterRelease) {
    const Table table = reportOn(*staff, "custody", today);
    EXPECT_EQ(texts(table, "staff_code"), (std::vector<std::string>{"M1", "M2"}))
        << "no field post, and who holds nothing is there too";
    expectAsCounted(staff.db(), table, today);
    const auto& held = table.rows[0];
    EXPECT_EQ(number(table, held, "cases"), 10) << "the untiered one is counted";
    EXPECT_EQ(number(table, held, "custody_cases"), 4);
    EXPECT_LT(number(table, held, "custody_points"), number(table, held, "anticipated_licence_points"));
    EXPECT_EQ(number(table, table.rows[1], "cases"), 0);
}

TEST_F(ReportCustody, EveryDayHasTheExtractOfThatDayOrTheOneBefore) {
    for (const Date day : {lastWeek, today.plusDays(-1)}) {
        const Table table = reportOn(*staff, "custody", day);
        EXPECT_EQ(texts(table, "staff_code"), std::vector<std::string>{"M1"});
        EXPECT_EQ(sumOf(table, "cases"), 2);
        expectAsCounted(staff.db(), table, day);
    }
    EXPECT_TRUE(reportOn(*staff, "custody", lastWeek.plusDays(-1)).rows.empty());
}

TEST_F(ReportCustody, WhoIsNoLongerListedIsLeftOut) {
    WmtExtract later;
    later.posts = {field()};
    later.omicPosts.push_back({StaffExtracts::team("A"), StaffExtracts::staff("M2"), {}});
    staff.keep(later, today.plusDays(7), "later.xlsx");
    EXPECT_EQ(texts(reportOn(*staff, "custody", today.plusDays(7)), "staff_code"),
              std::vector<std::string>{"M2"});
    EXPECT_EQ(reportOn(*staff, "custody", today.plusDays(6)).rows.size(), 2U);
}

TEST_F(ReportCustody, ATeamHasItsOwnPostsAndOneWithoutAnyHasNoRow) {
    EXPECT_EQ(reportOn(*staff, "custody", today, staff.unit("A")).rows.size(), 2U);
    const Table none = reportOn(*staff, "custody", today, staff.unit("B"));
    EXPECT_TRUE(none.rows.empty());
    EXPECT_TRUE(none.totals.empty());
}

class ReportCustodyOfPdu : public ReportTest {};

TEST_F(ReportCustodyOfPdu, IsWhatTheExtractCounts) {
    for (const Date day : {ReportTest::today(), ReportTest::today().plusDays(-21)}) {
        const Table table = reportOn(workspace(), "custody", day);
        EXPECT_EQ(
            static_cast<std::int64_t>(table.rows.size()),
            ReportTest::counted("SELECT count(*) FROM posts p JOIN post_periods d ON d.post_id = p.id WHERE "
                                "p.kind = 'omic' AND " +
                                on("d", day)));
        ASSERT_FALSE(table.rows.empty());
        expectAsCounted(db(), table, day);
    }
}

} // namespace
} // namespace headroom::test::reportCustodyTest
