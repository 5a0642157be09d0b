// Figures of the reports beside sums that were made another way: officer by officer from the engine, or
// counted by the store itself.

#include "reporttest.h"
#include "store/figures.h"

#include <set>

namespace headroom {
namespace {

using namespace test;

class ReportFigures : public ReportTest {
protected:
    static constexpr std::array<Level, 5> levels = {Level::National, Level::Region, Level::Pdu, Level::Team,
                                                    Level::Officer};
    /// Cases led by an open field post.
    static std::string led() {
        return "FROM case_holders h JOIN case_states s ON s.case_id = h.case_id JOIN posts p ON p.id = "
               "h.post_id "
               "JOIN post_periods d ON d.post_id = p.id WHERE h.role = 'lead' AND p.kind = 'field' AND " +
               on("h") + " AND " + on("s") + " AND " + on("d");
    }
};

TEST_F(ReportFigures, TotalsAgreeAtEveryLevel) {
    std::int64_t points = 0, available = 0, cases = 0;
    for (const PostRow& row : officers()) {
        points += row.figure.total.value;
        available += row.figure.available.value;
        cases += row.figure.cases.total();
    }
    ASSERT_GT(cases, 1000);
    for (const Level level : levels) {
        SCOPED_TRACE(std::string(name(level)));
        for (const char* which : {"capacity", "breakdown", "headroom", "fte"}) {
            const Table table = report(which, asked(level));
            EXPECT_EQ(sumOf(table, "total_points"), points) << which;
            if (std::string(which) != "fte") {
                EXPECT_EQ(sumOf(table, "available_points"), available) << which;
            }
            if (std::string(which) != "headroom") {
                EXPECT_EQ(sumOf(table, "cases"), cases) << which;
            }
        }
        const Table caseload = report("caseload", asked(level));
        std::int64_t all = 0, parts = 0;
        for (const auto& row : caseload.rows) {
            (text(caseload, row, "type") == "all" ? all : parts) += number(caseload, row, "cases");
        }
        EXPECT_EQ(all, cases);
        EXPECT_EQ(parts, cases);
    }
}

TEST_F(ReportFigures, ThePartsOfTheBreakdownAddUpToThePercentage) {
    for (const Level level : levels) {
        const Table table = report("breakdown", asked(level));
        for (const auto& row : table.rows) {
            double sum = 0;
            for (const char* part : {"community_percent", "licence_percent", "custody_percent", "sdr_percent",
                                     "fdr_percent", "contacts_percent"}) {
                sum += percent(table, row, part);
            }
            EXPECT_NEAR(sum, percent(table, row, "workload_percent"), 1e-9) << text(table, row, "name");
        }
    }
    const Table official = report("official-breakdown");
    for (const auto& row : official.rows) {
        double sum = 0;
        for (const char* part : {"case_percent", "cms_percent", "sdr_percent", "fdr_percent"}) {
            sum += percent(official, row, part);
        }
        EXPECT_NEAR(sum, percent(official, row, "workload_percent"), 1e-9);
    }
}

TEST_F(ReportFigures, GradesAndBandsHoldEveryOfficerOnce) {
    std::map<std::string, std::map<std::string, std::int64_t>> expected;
    for (const PostRow& row : officers()) {
        auto& grade = expected[std::string(name(row.grade))];
        ++grade["posts"];
        if (row.status == Status::Ok) {
            ++grade[row.percent < 90 ? "below_90" : "below_100"];
        } else {
            ++grade[row.status == Status::AtCapacity ? "at_capacity"
                    : row.status == Status::Over     ? "over"
                    : row.status == Status::Severe   ? "severe"
                                                     : "no_capacity"];
        }
    }
    const Table table = report("grades");
    ASSERT_EQ(table.rows.size(), expected.size());
    for (const auto& row : table.rows) {
        for (const char* band :
             {"posts", "below_90", "below_100", "at_capacity", "over", "severe", "no_capacity"}) {
            EXPECT_EQ(number(table, row, band), expected[text(table, row, "grade")][band])
                << text(table, row, "grade") << ' ' << band;
        }
    }
}

TEST_F(ReportFigures, ListsWhoIsOverWithTheWeeksOfTheRecord) {
    const Table table = report("over");
    std::map<std::string, const PostRow*> over;
    const std::vector<PostRow> all = officers();
    for (const PostRow& row : all) {
        if (row.figure.available.value > 0 && row.figure.total.value * 10 > row.figure.available.value * 11) {
            over[row.staffCode + row.teamCode] = &row;
        }
    }
    ASSERT_EQ(table.rows.size(), over.size());
    for (const auto& row : table.rows) {
        const PostRow* officer = over.at(text(table, row, "staff_code") + text(table, row, "team_code"));
        EXPECT_EQ(number(table, row, "points_over"),
                  officer->figure.total.value - officer->figure.available.value);
        // Weekly figures before this one, newest first, as they were recorded.
        std::int64_t weeks = 1;
        auto figures =
            db().prepare("SELECT f.total_points, f.available_points FROM figures f JOIN extracts e ON "
                         "e.id = f.extract_id WHERE f.post_id = ?1 AND e.report_date <= '2026-11-15' "
                         "ORDER BY e.report_date DESC");
        figures.with(officer->post);
        while (figures.next() && figures.integer(1) > 0 &&
               figures.integer(0) * 10 > figures.integer(1) * 11) {
            ++weeks;
        }
        EXPECT_EQ(number(table, row, "weeks_over"), weeks) << text(table, row, "officer");
        EXPECT_EQ(std::get<bool>(cell(table, row, "sustained")), weeks >= 4);
    }
}

TEST_F(ReportFigures, RoomAndLackAreTheRemainderOfEveryOfficer) {
    const Table table = report("headroom");
    for (const auto& row : table.rows) {
        std::int64_t room = 0, lacking = 0, withRoom = 0;
        for (const PostRow& officer : officers()) {
            if (officer.teamCode != text(table, row, "code")) {
                continue;
            }
            const std::int64_t left = officer.figure.remaining().value;
            (left > 0 ? room : lacking) += left > 0 ? left : -left;
            withRoom += left > 0 ? 1 : 0;
        }
        EXPECT_EQ(number(table, row, "room_points"), room);
        EXPECT_EQ(number(table, row, "lacking_points"), lacking);
        EXPECT_EQ(number(table, row, "with_room"), withRoom);
        EXPECT_EQ(number(table, row, "remaining_points"), room - lacking);
    }
}

TEST_F(ReportFigures, ComparesTwoDaysAsEachWouldBeReportedAlone) {
    ReportParameters parameters = asked();
    parameters.from = today().plusDays(-42);
    const Table table = report("compare", parameters);
    ReportParameters then = asked();
    then.asOf = *parameters.from;
    const Table before = report("capacity", then), after = report("capacity");
    EXPECT_EQ(sumOf(table, "points_before"), sumOf(before, "total_points"));
    EXPECT_EQ(sumOf(table, "points_after"), sumOf(after, "total_points"));
    EXPECT_EQ(sumOf(table, "points_change"), sumOf(after, "total_points") - sumOf(before, "total_points"));
    EXPECT_NE(sumOf(table, "points_change"), 0);
    EXPECT_DOUBLE_EQ(percent(table, table.totals, "percent_then"),
                     percent(before, before.totals, "workload_percent"));
}

TEST_F(ReportFigures, AveragesFortnightsOverTheWeeksRecorded) {
    const Table table = report("fortnights", asked(Level::National));
    ASSERT_EQ(table.rows.size(), 6U);
    for (const auto& row : table.rows) {
        const auto start = std::get<Date>(cell(table, row, "start")),
                   end = std::get<Date>(cell(table, row, "end"));
        const std::string figures = "FROM figures f JOIN extracts e ON e.id = f.extract_id JOIN post_periods "
                                    "d ON d.post_id = f.post_id "
                                    "JOIN posts p ON p.id = f.post_id WHERE p.kind = 'field' AND " +
                                    on("d") + " AND e.superseded_by IS NULL AND e.report_date BETWEEN '" +
                                    start.iso() + "' AND '" + end.iso() + "'";
        const auto weeks = counted("SELECT count(DISTINCT e.id) " + figures);
        ASSERT_GT(weeks, 0);
        EXPECT_EQ(number(table, row, "extracts"), weeks);
        EXPECT_NEAR(percent(table, row, "average_points") * static_cast<double>(weeks),
                    static_cast<double>(counted("SELECT sum(f.total_points) " + figures)), 1e-6);
        EXPECT_NEAR(percent(table, row, "average_cases") * static_cast<double>(weeks),
                    static_cast<double>(counted("SELECT sum(f.cases) " + figures)), 1e-6);
    }
}

TEST_F(ReportFigures, CasesAreThoseTheStoreCounts) {
    const Table cases = report("cases");
    EXPECT_EQ(static_cast<std::int64_t>(cases.rows.size()), counted("SELECT count(*) " + led()));
    const Table risk = report("risk");
    EXPECT_EQ(sumOf(risk, "cases_led"), counted("SELECT count(*) " + led()));
    EXPECT_EQ(sumOf(risk, "high"), counted("SELECT count(*) " + led() + " AND s.rosh = 3"));
    EXPECT_EQ(sumOf(risk, "very_high"), counted("SELECT count(*) " + led() + " AND s.rosh = 4"));
    EXPECT_EQ(sumOf(risk, "suspended_cases"), counted("SELECT count(*) " + led() + " AND s.tier > 16"));
    EXPECT_EQ(sumOf(risk, "t2a_cases"), counted("SELECT count(*) " + led() + " AND s.t2a = 1"));
    for (const auto& [type, location] : {std::pair{"community", 0}, {"licence", 1}, {"custody", 2}}) {
        ReportParameters parameters = asked();
        parameters.only = {{"type", type}};
        EXPECT_EQ(static_cast<std::int64_t>(report("cases", parameters).rows.size()),
                  counted("SELECT count(*) " + led() + " AND s.location = " + std::to_string(location)));
    }
    const Table allocated = report("allocated");
    EXPECT_EQ(
        static_cast<std::int64_t>(allocated.rows.size()),
        counted("SELECT count(*) " + led() + " AND h.valid_from BETWEEN '2026-10-24' AND '2026-11-22'"));
}

TEST_F(ReportFigures, TheTierMatrixHoldsEveryCaseOnce) {
    const Table table = report("tier-moves");
    std::int64_t stayed = 0;
    for (const auto& row : table.rows) {
        if (text(table, row, "from_tier") != "New here") {
            stayed += number(table, row, "all") - number(table, row, "to_none");
        }
    }
    std::int64_t fresh = 0;
    for (const auto& row : table.rows) {
        fresh += text(table, row, "from_tier") == "New here" ? number(table, row, "all") : 0;
    }
    EXPECT_EQ(stayed + fresh, counted("SELECT count(*) " + led()));
    // One cell, found case by case.
    std::map<std::pair<std::string, std::string>, std::int64_t> moved;
    auto rows = db().prepare(
        "SELECT (SELECT b.tier FROM case_states b JOIN case_holders g ON g.case_id = b.case_id JOIN posts q "
        "ON q.id "
        "= g.post_id JOIN post_periods e ON e.post_id = q.id WHERE b.case_id = h.case_id AND b.valid_from <= "
        "'2026-10-25' AND (b.valid_to IS NULL OR b.valid_to > '2026-10-25') AND g.role = 'lead' AND "
        "g.valid_from "
        "<= '2026-10-25' AND (g.valid_to IS NULL OR g.valid_to > '2026-10-25') AND q.kind = 'field' AND "
        "e.valid_from <= '2026-11-22' AND (e.valid_to IS NULL OR e.valid_to > '2026-11-22')), s.tier " +
        led());
    while (rows.next()) {
        const std::string before =
            rows.isNull(0) ? "New here" : Tier::ofNumber(static_cast<std::size_t>(rows.integer(0))).text();
        ++moved[{before, Tier::ofNumber(static_cast<std::size_t>(rows.integer(1))).text()}];
    }
    for (const auto& row : table.rows) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            const std::string after = Tier::ofNumber(tier).text();
            EXPECT_EQ(number(table, row, "to_" + after), (moved[{text(table, row, "from_tier"), after}]))
                << text(table, row, "from_tier") << " to " << after;
        }
    }
}

TEST_F(ReportFigures, ReductionsAndHoursAreThoseOnRecord) {
    const std::string standing =
        "FROM reduction_revisions v JOIN reductions r ON r.id = v.reduction_id JOIN "
        "post_periods d ON d.post_id = r.post_id WHERE v.is_newest = 1 AND v.deleted = 0 "
        "AND " +
        on("d");
    const std::string active =
        " AND v.archived = 0 AND v.start_date <= '2026-11-22' AND v.end_date > '2026-11-22'";
    const Table all = report("reductions");
    EXPECT_EQ(static_cast<std::int64_t>(all.rows.size()), counted("SELECT count(*) " + standing));
    const Table reasons = report("reasons");
    EXPECT_EQ(sumOf(reasons, "active"), counted("SELECT count(*) " + standing + active));
    EXPECT_EQ(std::get<HoursPerWeek>(cell(reasons, reasons.totals, "hours")).hundredths,
              counted("SELECT sum(v.hours) " + standing + active));
    const Table expiring = report("expiring");
    EXPECT_EQ(static_cast<std::int64_t>(expiring.rows.size()),
              counted("SELECT count(*) " + standing + active + " AND v.end_date <= '2026-12-22'"));
    const Table hours = report("hours");
    EXPECT_EQ(static_cast<std::size_t>(hours.rows.size()), officers().size());
    EXPECT_EQ(
        std::get<HoursPerWeek>(cell(hours, hours.totals, "contracted_hours")).hundredths,
        counted("SELECT sum(o.contracted_hours) FROM post_hours o JOIN posts p ON p.id = o.post_id JOIN "
                "post_periods d ON d.post_id = p.id WHERE p.kind = 'field' AND " +
                on("o") + " AND " + on("d")));
}

TEST_F(ReportFigures, ContactsAreCreditedBothWays) {
    const Table credits = report("contact-credits");
    std::int64_t net = 0;
    for (const PostRow& row : officers()) {
        net += row.figure.cms.value;
    }
    EXPECT_EQ(sumOf(credits, "cms_points"), net);
    EXPECT_EQ(sumOf(credits, "made_points") + sumOf(credits, "received_points"), net);
    EXPECT_GT(sumOf(credits, "made"), 0);
    const Table reports = report("court-reports");
    std::int64_t points = 0;
    for (const PostRow& row : officers()) {
        points += row.figure.sdr.value + row.figure.fdr.value;
    }
    EXPECT_EQ(sumOf(reports, "report_points"), points);
    EXPECT_GT(points, 0);
}

TEST_F(ReportFigures, SaysWhereExtractAndRecordDiffer) {
    const Table table = report("differences");
    for (const auto& row : table.rows) {
        EXPECT_EQ(number(table, row, "record_cases") - number(table, row, "extract_cases"),
                  number(table, row, "difference"));
        EXPECT_NE(number(table, row, "difference"), 0);
    }
    // Officers whose counts agree are not in it: together they make the whole.
    std::int64_t told = 0;
    for (const PostRow& row : officers()) {
        told += row.figure.cases.total();
    }
    EXPECT_EQ(counted("SELECT count(*) " + led()) - told, sumOf(table, "difference"))
        << "nothing was recorded since";
}

} // namespace
} // namespace headroom
