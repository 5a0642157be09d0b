// What is wrong in the record and how old the data is, beside faults that were put there one by one.

#include "duerecord.h"
#include "reporttest.h"
#include "service/record.h"
#include "staffextract.h"

namespace headroom::test::reportQualityTest {
namespace {

constexpr Date monday = Date::of(2026, 11, 23);

/// An office in which everybody is assessed, of an ordinary age and somebody else; then one thing is spoilt.
class ReportQuality : public ::testing::Test {
protected:
    ReportQuality() { record.moveTo(monday); }
    std::pair<PersonId, CaseId> begin(Date born = Date::of(1990, 1, 1)) {
        DueRecord::Start start;
        start.sentenced = monday.plusDays(-200);
        start.ends = monday.plusDays(200);
        const auto who = record.begin(start);
        record.rosh(who, Rosh::Medium, monday.plusDays(-100));
        spoil("UPDATE people SET date_of_birth = ?2, surname = 'Sample' || ?1 WHERE id = ?1", who.first,
              born);
        return who;
    }
    template <class... Values>
    void spoil(const std::string& statement, const Values&... values) {
        sql::run(record.db(), statement, values...);
    }
    Table report(Date day = monday, UnitRef unit = {}) {
        return reportOn(record.workspace(), "quality", day, unit);
    }
    /// The CRNs in the rows of one problem.
    std::vector<std::string> with(const std::string& problem, Date day = monday) {
        Table table = report(day);
        std::erase_if(table.rows, [&](const auto& row) { return text(table, row, "problem") != problem; });
        return texts(table, "crn");
    }
    std::int64_t counted(const std::string& query) {
        return sql::valueOf<std::int64_t>(record.db(), query).value_or(0);
    }

    DueRecord record{monday.plusDays(-60)}; // the office is older than what is asked of it
};

TEST_F(ReportQuality, AgesCountByTheCalendarToTheDay) {
    begin(Date::of(2016, 11, 23)); // ten today
    begin(Date::of(2016, 11, 24)); // ten tomorrow
    begin(Date::of(1925, 11, 24)); // a hundred for the last day
    begin(Date::of(1925, 11, 23)); // a hundred and one today
    EXPECT_EQ(with("impossible date"), (std::vector<std::string>{"X100002", "X100004"}));
    EXPECT_EQ(with("impossible date", monday.plusDays(-1)), (std::vector<std::string>{"X100001", "X100002"}));
    EXPECT_EQ(with("impossible date", monday.plusDays(1)), (std::vector<std::string>{"X100003", "X100004"}));
}

TEST_F(ReportQuality, ACaseWithoutATierOrAnAssessmentIsNamed) {
    begin();
    const auto untiered = begin(), unassessed = begin();
    EXPECT_TRUE(with("untiered").empty());
    EXPECT_TRUE(with("risk not assessed").empty());
    spoil("UPDATE case_states SET tier = 0 WHERE case_id = ?1", untiered.second);
    spoil("UPDATE rosh_assessments SET assessed_on = ?2 WHERE person_id = ?1", unassessed.first, monday);
    EXPECT_EQ(with("untiered"), std::vector<std::string>{"X100002"});
    EXPECT_TRUE(with("risk not assessed").empty()) << "assessed on the day itself";
    EXPECT_EQ(with("risk not assessed", monday.plusDays(-1)), std::vector<std::string>{"X100003"});
}

TEST_F(ReportQuality, TwoPeopleOfOneNameAndBirthdayPointAtEachOther) {
    const auto one = begin(), other = begin();
    begin();
    spoil("UPDATE people SET surname = 'Twin' WHERE id IN (?1, ?2)", one.first, other.first);
    const Table table = report();
    EXPECT_EQ(with("same person twice"), (std::vector<std::string>{"X100001", "X100002"}));
    EXPECT_NE(text(table, table.rows.back(), "detail").find("X100001"), std::string::npos);
    spoil("UPDATE people SET date_of_birth = '1990-01-02' WHERE id = ?1", one.first);
    EXPECT_TRUE(with("same person twice").empty());
}

TEST_F(ReportQuality, PostsWithoutGradeOrHoursAreThoseOfTheStore) {
    const std::string open =
        "FROM posts p JOIN post_periods d ON d.post_id = p.id WHERE p.kind = 'field' AND " + on("d", monday);
    const auto gradeless = [&] {
        return counted(
            "SELECT count(*) " + open +
            " AND NOT EXISTS (SELECT 1 FROM post_grades g JOIN grade_codes k ON k.code = g.grade_code "
            "WHERE g.post_id = p.id AND k.grade <> 'DMY' AND " +
            on("g", monday) + ")");
    };
    const auto hourless = [&] {
        return counted("SELECT count(*) " + open +
                       " AND NOT EXISTS (SELECT 1 FROM post_hours h WHERE h.post_id = p.id AND " +
                       on("h", monday) + ")");
    };
    const auto expectAsRecorded = [&] {
        EXPECT_EQ(static_cast<std::int64_t>(with("officer without a grade").size()), gradeless());
        EXPECT_EQ(static_cast<std::int64_t>(with("hours not known").size()), hourless());
    };
    expectAsRecorded();
    const auto before = std::pair(gradeless(), hourless());
    spoil("UPDATE post_grades SET grade_code = 'no such code' WHERE post_id = ?1", record.officer().id);
    spoil("DELETE FROM post_hours WHERE post_id = ?1", record.officer().id);
    EXPECT_EQ(std::pair(gradeless(), hourless()), std::pair(before.first + 1, before.second + 1));
    expectAsRecorded();
}

TEST_F(ReportQuality, WhoMayNotBeSeenIsLeftOutAlsoAsSomebodysTwin) {
    const auto one = begin(Date::of(1900, 1, 1)), other = begin(Date::of(1900, 1, 1));
    spoil("UPDATE people SET surname = 'Twin' WHERE id IN (?1, ?2)", one.first, other.first);
    EXPECT_EQ(with("same person twice").size(), 2U);
    RecordChange<AccessEntry> change;
    change.person = one.first;
    change.value = {AccessEntry::List::Excluded, "tester", monday, {}};
    saveRecord(record.workspace(), change);
    EXPECT_TRUE(with("same person twice").empty());
    EXPECT_EQ(with("impossible date"), std::vector<std::string>{"X100002"});
    for (const std::string& detail : texts(report(), "detail")) {
        EXPECT_EQ(detail.find("X100001"), std::string::npos) << detail;
    }
}

TEST_F(ReportQuality, ATeamHasItsOwnFaultsAndNothingIsTotalled) {
    const auto untiered = begin();
    spoil("UPDATE case_states SET tier = 0 WHERE case_id = ?1", untiered.second);
    const Table own = report(monday, unitOf(record.officer().team));
    EXPECT_EQ(std::ranges::count(texts(own, "crn"), "X100001"), 1);
    EXPECT_TRUE(own.totals.empty());
    for (const auto& [code, team] : store::teamCodes(record.db(), monday)) {
        const auto there = texts(report(monday, unitOf(team)), "crn");
        EXPECT_EQ(std::ranges::count(there, "X100001"), team == record.officer().team ? 1 : 0) << code;
    }
}

class ReportQualityOfPdu : public ReportTest {};

TEST_F(ReportQualityOfPdu, CountsWhatIsMissingAsTheStoreDoes) {
    const std::string led =
        "SELECT count(*) FROM case_holders h JOIN case_states s ON s.case_id = h.case_id JOIN "
        "cases c ON c.id = h.case_id JOIN posts p ON p.id = h.post_id JOIN post_periods d ON "
        "d.post_id = p.id WHERE h.role = 'lead' AND p.kind = 'field' AND " +
        on("h") + " AND " + on("s") + " AND " + on("c") + " AND " + on("d");
    sql::run(db(), "UPDATE case_states SET tier = 0 WHERE case_id % 10 = 3 AND valid_to IS NULL");
    sql::run(db(), "UPDATE rosh_assessments SET withdrawn = 1 WHERE person_id % 10 = 7");
    const auto problems = texts(report("quality"), "problem");
    EXPECT_EQ(std::ranges::count(problems, "untiered"), counted(led + " AND s.tier = 0"));
    EXPECT_EQ(std::ranges::count(problems, "risk not assessed"),
              counted(led +
                      " AND NOT EXISTS (SELECT 1 FROM rosh_assessments a WHERE a.person_id = c.person_id AND "
                      "a.is_newest = 1 AND a.withdrawn = 0 AND a.assessed_on <= '2026-11-22')"));
    EXPECT_GT(std::ranges::count(problems, "untiered"), 100);
    EXPECT_GT(std::ranges::count(problems, "risk not assessed"), 100);
}

// ── freshness ───────────────────────────────────────────────────────────────

TEST(ReportFreshness, NamesTheExtractOfTheDayAndItsAge) {
    StaffExtracts staff(monday);
    const auto line = [&](Date day) {
        const Table table = reportOn(*staff, "freshness", day);
        EXPECT_EQ(table.rows.size(), 1U);
        const auto& row = table.rows.at(0);
        return text(table, row, "source") + ' ' +
               (isEmpty(table, row, "days_old") ? "-" : std::to_string(number(table, row, "days_old"))) +
               (std::get<bool>(cell(table, row, "stale")) ? " stale" : "");
    };
    EXPECT_EQ(line(monday), "none was imported - stale");
    WmtExtract extract;
    extract.posts.emplace_back();
    extract.posts[0].unit = StaffExtracts::team("A");
    extract.posts[0].staff = StaffExtracts::staff("K1");
    staff.keep(extract, monday.plusDays(-7), "old.xlsx");
    staff.keep(extract, monday, "first.xlsx");
    EXPECT_EQ(line(monday), "first.xlsx 0");
    staff.keep(extract, monday, "second.xlsx");
    EXPECT_EQ(line(monday), "second.xlsx 0") << "of the same day, the one that came later";
    EXPECT_EQ(line(monday.plusDays(1)), "second.xlsx 1");
    EXPECT_EQ(line(monday.plusDays(2)), "second.xlsx 2 stale");
    EXPECT_EQ(line(monday.plusDays(-1)), "old.xlsx 6 stale") << "what came later is not known yet";
    EXPECT_EQ(line(monday.plusDays(-8)), "none was imported - stale");
}

} // namespace
} // namespace headroom::test::reportQualityTest
