// The column sets of the official exports: headers as they are there, figures as they are here.

#include "reporttest.h"

namespace headroom {
namespace {

using namespace test;

class ReportLayouts : public ReportTest {
protected:
    static std::string headers(const std::string& name) {
        std::string line;
        for (const Column& column : report(name).columns) {
            line += (line.empty() ? "" : ", ") + column.header;
        }
        return line;
    }
};

TEST_F(ReportLayouts, HaveTheOfficialColumnsInTheirOrder) {
    const std::map<std::string, std::string> official = {
        {"official-overview", "Region, Probation Delivery Unit, Team Name, Offender Manager, Grade Code, "
                              "Capacity Percentage, Capacity "
                              "Points, Total Points Used, Remaining Points, Contracted Hours, Reduction "
                              "Hours, Total Cases, CMS Points, "
                              "CMS Percentage"},
        {"official-reductions", "Region, Probation Delivery Unit, Team Name, Offender Manager, Grade Code, "
                                "Contracted Hours, Reason, Hours, "
                                "Start Date, End Date, Status, Additional Notes"},
        {"official-expiring", "Region, Probation Delivery Unit, Team Name, Offender Manager, Grade Code, "
                              "Contracted Hours, Reason, Hours, "
                              "Start Date, End Date, Status, Additional Notes, Manager Responsible"},
        {"official-inactive", "PDU, Team Name, Name, Grade Code, Inactive Case Type, CRN, Location, Tier"},
        {"official-cases", "Region, PDU, Team, Tier Code, Row Type, CRN, Case Type, OM Name, Grade Code"},
        {"official-lifers", "Region, PDU, Team, Tier Code, Row Type, CRN, Case Type, OM Name, Grade Code, In "
                            "Custody?, Register Level, "
                            "Category, Category Description, Registration Date"},
        {"official-t2a",
         "Region, PDU, Team, CRN, OM Name, Grade, Event Number, Allocation Date, NSI Outcome Code, "
         "Description"},
        {"official-contacts", "Contact Region, Contact PDU, Contact Team, Contact Date, Contact Name, "
                              "Contact Grade, OM Region, OM PDU, "
                              "OM Team, CRN, OM Name, OM Grade, Contact Type Description, Contact Type Code, "
                              "Contact Points, OM Points"},
        {"official-daily", "Workload Date, Region, Cluster, Team, Offender Manager, Grade, Available Points, "
                           "Total Points, Total Cases, "
                           "Capacity %, Contracted Hours, Reductions, CMS Points"},
        {"official-averaged", "Start, End, Region, Cluster, Team, Offender Manager, Grade, Average Cases, "
                              "Capacity %, Contracted Hours, "
                              "Reductions, CMS Points, CMS %"},
        {"official-averaged-teams",
         "Start, End, Region, Cluster, Team, Average Cases, Capacity %, Contracted Hours, "
         "Reductions, CMS Points, CMS %"},
        {"official-archived-reductions",
         "Offender Manager, Team, Hours, Reason, Comments, Start, Expiry, Date Updated, Updated By"},
        {"official-capacity", "Region, PDU, Team, PP, Grade, Capacity %, Capacity Points, Points Used, "
                              "Remaining Points, Contracted Hours, "
                              "Reduction Hours, Total Cases, CMS Points, CMS %"},
    };
    for (const auto& [name, columns] : official) {
        EXPECT_EQ(headers(name), columns) << name;
    }
    const std::string caseload = headers("official-caseload");
    EXPECT_TRUE(
        caseload.starts_with("Section, Region, Probation Delivery Unit, Team Name, Name, Grade Code, A3, A2, "
                             "A1, A0, B3"));
    EXPECT_TRUE(
        caseload.ends_with("D0, A3S, A2S, A1S, A0S, B3S, B2S, B1S, B0S, C3S, C2S, C1S, C0S, D3S, D2S, D1S, "
                           "D0S, Untiered, Total"));
}

TEST_F(ReportLayouts, TheOverviewIsTheCapacityReportUnderOtherHeaders) {
    const Table overview = report("official-overview"), capacity = report("capacity", asked(Level::Officer));
    ASSERT_EQ(overview.rows.size(), capacity.rows.size());
    for (std::size_t i = 0; i < overview.rows.size(); ++i) {
        for (const char* key :
             {"total_points", "available_points", "remaining_points", "cases", "cms_points"}) {
            EXPECT_EQ(number(overview, overview.rows[i], key), number(capacity, capacity.rows[i], key));
        }
        EXPECT_EQ(percent(overview, overview.rows[i], "workload_percent"),
                  percent(capacity, capacity.rows[i], "workload_percent"));
    }
}

TEST_F(ReportLayouts, TheCaseloadsSectionsAddUp) {
    const Table table = report("official-caseload");
    std::map<std::string, std::int64_t> sections;
    for (const auto& row : table.rows) {
        sections[text(table, row, "section")] += number(table, row, "cases");
        std::int64_t tiers = number(table, row, "untiered");
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            tiers += number(table, row, "tier_" + Tier::ofNumber(tier).text());
        }
        EXPECT_EQ(tiers, number(table, row, "cases"));
    }
    std::int64_t cases = 0;
    for (const PostRow& row : officers()) {
        cases += row.figure.cases.total();
    }
    EXPECT_EQ(sections["OVERALL"], cases);
    EXPECT_EQ(sections["COMMUNITY"] + sections["LICENCE"] + sections["CUSTODY"], cases);
}

TEST_F(ReportLayouts, ListWhatTheExtractLists) {
    const std::string newest = "extract_id = (SELECT max(id) FROM extracts) AND post_id IS NOT NULL";
    EXPECT_EQ(static_cast<std::int64_t>(report("official-cases").rows.size()),
              counted("SELECT count(*) FROM flagged_cases WHERE sheet = 0 AND " + newest));
    EXPECT_EQ(static_cast<std::int64_t>(report("official-inactive").rows.size()),
              counted("SELECT count(*) FROM flagged_cases WHERE row_type IN ('W', 'U', 'O', 'S', 'L') AND " +
                      newest));
    EXPECT_EQ(static_cast<std::int64_t>(report("official-lifers").rows.size()),
              counted("SELECT count(*) FROM flagged_cases WHERE sheet = 5 AND " + newest));
    EXPECT_EQ(static_cast<std::int64_t>(report("official-t2a").rows.size()),
              counted("SELECT count(*) FROM t2a_cases WHERE extract_id = (SELECT max(id) FROM extracts)"));
    const Table inactive = report("inactive");
    for (const auto& [key, type] : {std::pair{"warrants", "W"},
                                    {"unpaid_work", "U"},
                                    {"overdue_ends", "O"},
                                    {"suspended_orders", "S"},
                                    {"lifers", "L"}}) {
        EXPECT_EQ(sumOf(inactive, key), counted("SELECT count(*) FROM flagged_cases WHERE row_type = '" +
                                                std::string(type) + "' AND " + newest))
            << key;
    }
    const Table progress = report("progress");
    EXPECT_EQ(
        sumOf(progress, "community_16"),
        counted("SELECT sum(community_first_16_weeks) FROM extract_posts WHERE extract_id = (SELECT max(id) "
                "FROM extracts)"));
    const Table contacts = report("official-contacts");
    EXPECT_EQ(static_cast<std::int64_t>(contacts.rows.size()),
              counted("SELECT count(*) FROM contacts WHERE extract_id = (SELECT max(id) FROM extracts)"));
    EXPECT_EQ(sumOf(contacts, "contact_points"), -sumOf(contacts, "om_points"));
}

TEST_F(ReportLayouts, TheArchiveIsWhatWasRecorded) {
    const Table daily = report("official-daily");
    const std::string recorded =
        "FROM figures f JOIN extracts e ON e.id = f.extract_id JOIN posts p ON p.id = "
        "f.post_id JOIN post_periods d ON d.post_id = p.id WHERE p.kind = 'field' AND "
        "d.valid_to IS NULL AND e.superseded_by IS NULL AND e.report_date BETWEEN "
        "'2026-10-26' AND '2026-11-22'";
    EXPECT_EQ(static_cast<std::int64_t>(daily.rows.size()), counted("SELECT count(*) " + recorded));
    EXPECT_EQ(sumOf(daily, "total_points"), counted("SELECT sum(f.total_points) " + recorded));
    EXPECT_EQ(sumOf(daily, "cms_points"), counted("SELECT sum(f.cms_points) " + recorded));
    const Table averaged = report("official-averaged-teams");
    double cases = 0;
    for (const auto& row : averaged.rows) {
        cases += percent(averaged, row, "average_cases");
    }
    EXPECT_NEAR(cases * static_cast<double>(counted("SELECT count(DISTINCT e.id) " + recorded)),
                static_cast<double>(counted("SELECT sum(f.cases) " + recorded)), 1e-6);
}

} // namespace
} // namespace headroom
