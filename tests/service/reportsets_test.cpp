// Parameters that are kept, and runs that are noted.

#include "reporttest.h"
#include "service/reportsets.h"
#include "service/whoami.h"
#include "store/log.h"

#include <fstream>

namespace headroom {
namespace {

using namespace test;

class ReportSets : public ::testing::Test {
protected:
    ReportSets() {
        const JobControl job;
        fillWithPopulation(*workspace, makePopulation(PopulationSize::Team, 4, (*workspace).today(), job),
                           job);
    }
    ReportSet set(const std::string& name) {
        ReportSet one;
        one.name = name;
        one.report = "cases";
        one.parameters.only = {{"tier", "A1"}, {"type", "licence"}};
        one.parameters.groupBy = "officer";
        one.parameters.columns = {"officer", "rows"};
        one.parameters.level = Level::Officer;
        return one;
    }
    static std::string bytes(const std::filesystem::path& file) {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    std::string practitioner(int which) {
        return knownPeople(*workspace, "", (*workspace).today(), 20)
            .at(static_cast<std::size_t>(which))
            .staffCode;
    }

    TempWorkspace workspace;
};

TEST_F(ReportSets, AreGivenBackAsTheyWereKept) {
    ReportSet kept = set("High tier");
    kept.spanDays = 30;
    ASSERT_TRUE(saveReportSet(*workspace, kept).empty());
    const ReportSet again = reportSetNamed(*workspace, "High tier");
    EXPECT_EQ(again.report, "cases");
    EXPECT_EQ(again.parameters.only, kept.parameters.only);
    EXPECT_EQ(again.parameters.groupBy, "officer");
    EXPECT_EQ(again.parameters.columns, kept.parameters.columns);
    EXPECT_EQ(again.parameters.level, Level::Officer);
    const ReportParameters asked = parametersOn(again, Date::of(2026, 11, 22));
    EXPECT_EQ(asked.from, Date::of(2026, 10, 24));
    EXPECT_EQ(asked.to, Date::of(2026, 11, 22));
}

TEST_F(ReportSets, ChangeWithoutLosingWhatTheyWere) {
    saveReportSet(*workspace, set("One"));
    ReportSet changed = reportSetNamed(*workspace, "One");
    changed.name = "Other";
    ASSERT_TRUE(saveReportSet(*workspace, changed).empty());
    ASSERT_EQ(reportSets(*workspace).size(), 1U);
    EXPECT_EQ(reportSets(*workspace)[0].series, changed.series);
    endReportSet(*workspace, changed.series);
    EXPECT_TRUE(reportSets(*workspace).empty());
    EXPECT_EQ(sql::valueOf<int>((*workspace).database(), "SELECT count(*) FROM report_sets"), 2)
        << "both stay";
    EXPECT_THROW(reportSetNamed(*workspace, "Other"), NotFound);
    EXPECT_TRUE(store::verifyLog((*workspace).database()).empty());
}

TEST_F(ReportSets, NeedANameOfTheirOwnAndAFolderWhenTheyRunThemselves) {
    EXPECT_EQ(saveReportSet(*workspace, set("")).at(0).code, FindingCode::TextRequired);
    saveReportSet(*workspace, set("Taken"));
    EXPECT_THROW(saveReportSet(*workspace, set("Taken")), Conflict);
    ReportSet due = set("By itself");
    due.every = ReportEvery::Day;
    due.folder = "relative/folder";
    EXPECT_EQ(saveReportSet(*workspace, due).at(0).code, FindingCode::TextRequired);
    ReportSet unknown = set("Unknown");
    unknown.report = "none";
    EXPECT_THROW(saveReportSet(*workspace, unknown), NotFound);
    EXPECT_EQ(reportSets(*workspace).size(), 1U);
}

TEST_F(ReportSets, ArePrivateUnlessTheyAreShared) {
    ReportSet shared = set("Shared");
    shared.shared = true;
    saveReportSet(*workspace, shared);
    saveReportSet(*workspace, set("Private"));
    (*workspace).actAs(practitionerActor(*workspace, practitioner(0), (*workspace).today()));
    const Role role = (*workspace).actor().role;
    (*workspace).actAs({(*workspace).actor().name, Role::Practitioner, (*workspace).actor().staffCode});
    const auto seen = reportSets(*workspace);
    ASSERT_EQ(seen.size(), 1U) << static_cast<int>(role);
    EXPECT_EQ(seen[0].name, "Shared");
    EXPECT_FALSE(seen[0].own);
    EXPECT_THROW(endReportSet(*workspace, seen[0].series), AccessDenied);
    ReportSet theirs = seen[0];
    EXPECT_THROW(saveReportSet(*workspace, theirs), AccessDenied);
    ReportSet own = set("Mine");
    EXPECT_TRUE(saveReportSet(*workspace, own).empty());
    own.name = "Mine, shared";
    own.shared = true;
    EXPECT_THROW(saveReportSet(*workspace, own), AccessDenied);
}

TEST_F(ReportSets, AreDueOncePerDayWeekOrMonth) {
    ReportSet one = set("One");
    const Date sunday = Date::of(2026, 11, 22), monday = sunday.plusDays(1);
    EXPECT_FALSE(isDue(one, sunday));
    one.every = ReportEvery::Day;
    EXPECT_TRUE(isDue(one, sunday)) << "never run";
    one.lastRun = sunday;
    EXPECT_FALSE(isDue(one, sunday));
    EXPECT_TRUE(isDue(one, monday));
    one.every = ReportEvery::Week;
    EXPECT_TRUE(isDue(one, monday)) << "a new week";
    one.lastRun = monday;
    EXPECT_FALSE(isDue(one, monday.plusDays(6)));
    one.every = ReportEvery::Month;
    EXPECT_FALSE(isDue(one, Date::of(2026, 11, 30)));
    EXPECT_TRUE(isDue(one, Date::of(2026, 12, 1)));
    EXPECT_TRUE(isDue(one, Date::of(2027, 11, 1)));
}

TEST_F(ReportSets, RunByThemselvesIntoTheirFolderAndAreNoted) {
    ReportSet due = set("Cases by officer");
    due.parameters.only.clear();
    due.every = ReportEvery::Day;
    due.folder = workspace.folder().string();
    ASSERT_TRUE(saveReportSet(*workspace, due).empty());
    ReportSet broken = due;
    broken.name = "Nowhere";
    broken.folder = (workspace.folder() / "missing").string();
    ASSERT_TRUE(saveReportSet(*workspace, broken).empty());
    const auto ran = runDueReports(*workspace, JobControl());
    ASSERT_EQ(ran.size(), 2U);
    EXPECT_TRUE(ran[0].failure.empty());
    EXPECT_FALSE(ran[1].failure.empty()) << "the other one was run all the same";
    EXPECT_EQ(ran[0].file, workspace.folder() / "Cases-by-officer-2026-11-22.csv");
    const ReportSet kept = reportSetNamed(*workspace, "Cases by officer");
    EXPECT_EQ(
        bytes(ran[0].file),
        render(makeReport(*workspace, "cases", parametersOn(kept, (*workspace).today())), TableFormat::Csv));
    EXPECT_EQ(kept.lastRun, (*workspace).today());
    const auto runs = reportRuns(*workspace, 10);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].set, "Cases by officer");
    EXPECT_EQ(runs[0].rows, ran[0].rows);
    const auto again = runDueReports(*workspace, JobControl());
    ASSERT_EQ(again.size(), 1U) << "what was run is not due any more";
    EXPECT_EQ(again[0].name, "Nowhere");
    workspace.reopenOn(Date::of(2026, 11, 23));
    EXPECT_EQ(runDueReports(*workspace, JobControl()).size(), 2U);
}

} // namespace
} // namespace headroom
