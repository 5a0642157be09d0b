#include "cli/program.h"
#include "service/report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <sstream>

namespace headroom {
namespace {

using nlohmann::json;
using test::Ended;
using test::Sandbox;
using testing::HasSubstr;
using testing::StartsWith;

class ReportTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_sandbox = std::make_unique<Sandbox>();
        ASSERT_EQ(s_sandbox->runOnStore({"demo", "team", "--seed", "3"}).code, 0);
    }
    static void TearDownTestSuite() { s_sandbox.reset(); }

    static Ended report(std::vector<std::string> words) {
        words.insert(words.begin(), "report");
        return s_sandbox->runOnStore(words);
    }
    static std::string anyTeam() {
        return report({"capacity", "--json"}).json().at(0).at("code").get<std::string>();
    }

    static inline std::unique_ptr<Sandbox> s_sandbox;
};

TEST_F(ReportTest, ListsWhatThereIs) {
    const Ended list = report({"--list"});
    const json asJson = report({"--list", "--json"}).json();
    EXPECT_EQ(list.code, 0);
    ASSERT_EQ(asJson.size(), reportCatalogue().size());
    for (const json& each : asJson) {
        EXPECT_THAT(list.out, HasSubstr(each.at("name").get<std::string>()));
        EXPECT_THAT(list.out, HasSubstr(each.at("answers").get<std::string>()));
    }
}

TEST_F(ReportTest, MakesEveryReportAtEveryLevel) {
    for (const ReportInfo& info : reportCatalogue()) {
        for (const char* level : {"officer", "team", "pdu", "region", "national"}) {
            const Ended ended = report({info.name, "--level", level, "--json"});
            EXPECT_EQ(ended.code, 0) << info.name << ' ' << level << ": " << ended.err;
            EXPECT_TRUE(ended.json().is_array());
        }
    }
}

TEST_F(ReportTest, CountsDeadlinesByRuleForAUnitAndASpanOfDays) {
    const json rows =
        report({"deadlines", "--unit", anyTeam(), "--from", "2026-01-01", "--to", "2027-12-31", "--json"})
            .json();
    ASSERT_FALSE(rows.empty());
    for (const json& row : rows) {
        int all = 0;
        for (const char* column : {"met", "met_late", "missed", "waived", "open", "overdue"}) {
            all += row.at(column).get<int>();
        }
        EXPECT_GT(all, 0) << row.at("rule");
        EXPECT_THAT(row.at("basis").get<std::string>(), testing::AnyOf("published", "local setting"));
    }
    EXPECT_TRUE(
        report({"deadlines", "--unit", anyTeam(), "--from", "2035-01-01", "--to", "2035-01-02", "--json"})
            .json()
            .empty());
}

TEST_F(ReportTest, HasTheSameRowsInCsvAndJson) {
    const json rows = report({"capacity", "--level", "officer", "--format", "json"}).json();
    const std::string csv = report({"capacity", "--level", "officer", "--format", "csv"}).out;
    std::istringstream lines(csv);
    std::string line;
    std::getline(lines, line);
    EXPECT_EQ(line,
              "Staff code,Team code,PDU code,Region code,Forename,Surname,Grade,Contracted hours,Reduction "
              "hours,Available hours,Points used,Available points,Remaining points,Contact points,SDR "
              "points,FDR points,Cases,Workload %,Status,Sustained,Uncovered points\r");
    for (const json& row : rows) {
        ASSERT_TRUE(std::getline(lines, line));
        EXPECT_THAT(line, StartsWith(row.at("staff_code").get<std::string>() + ',' +
                                     row.at("team_code").get<std::string>() + ','));
        EXPECT_THAT(line, HasSubstr(',' + std::to_string(row.at("total_points").get<int>()) + ','));
    }
    EXPECT_FALSE(std::getline(lines, line));
}

TEST_F(ReportTest, PrintsATableAndHtmlThatSayWhatTheyAre) {
    for (const char* format : {"table", "html"}) {
        const Ended ended = report({"capacity", "--level", "officer", "--format", format});
        EXPECT_EQ(ended.code, 0);
        EXPECT_THAT(ended.out, HasSubstr("OFFICIAL-SENSITIVE"));
        EXPECT_THAT(ended.out, HasSubstr("22 Nov 2026"));
        EXPECT_THAT(ended.out, HasSubstr("Public seed, April 2021"));
    }
}

TEST_F(ReportTest, WritesAFileOfTheKindItsNameSays) {
    const auto write = [](const std::string& name) {
        const auto file = s_sandbox->file(name);
        const Ended ended = report({"capacity", "--level", "officer", "--out", file.string()});
        EXPECT_EQ(ended.code, 0) << ended.err;
        EXPECT_EQ(ended.out, "");
        EXPECT_THAT(ended.err, HasSubstr("Wrote "));
        return test::readFile(file);
    };
    EXPECT_THAT(write("c.xlsx"), StartsWith("PK"));
    EXPECT_EQ(write("c.json"), report({"capacity", "--level", "officer", "--format", "json"}).out);
    EXPECT_EQ(write("c.csv"), report({"capacity", "--level", "officer", "--format", "csv"}).out);
    EXPECT_THAT(write("c.HTML"), HasSubstr("<table"));
    EXPECT_THAT(write("c.txt"), StartsWith("OFFICIAL-SENSITIVE"));
}

TEST_F(ReportTest, SaysWhyAFileCannotBeWritten) {
    const Ended ended = report({"capacity", "--out", s_sandbox->file("none/c.csv").string(), "--json"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.error().at("code"), "file_error");
}

TEST_F(ReportTest, KeepsToTheUnitAskedFor) {
    const std::string team = anyTeam();
    EXPECT_EQ(report({"capacity", "--unit", team, "--json"}).json().size(), 1U);
    const Ended unknown = report({"capacity", "--unit", "NOWHERE", "--json"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_EQ(unknown.error().at("code"), "not_found");
    EXPECT_THAT(unknown.error().at("message").get<std::string>(), HasSubstr("NOWHERE"));
}

TEST_F(ReportTest, ShowsAPastDayAsItWas) {
    const auto cases = [](const std::string& day) {
        std::vector<std::string> words = {"report",   "capacity", "--level",
                                          "national", "--json",   "--as-of",
                                          day,        "--store",  s_sandbox->file("s.headroom").string()};
        return s_sandbox->run(words).json().at(0).at("total_points").get<int>();
    };
    EXPECT_NE(cases("2026-09-06"), cases("2026-11-22"));
}

TEST_F(ReportTest, TellsTheWeeksBetweenTwoDays) {
    const json all = report({"history", "--level", "national", "--json"}).json();
    const json some =
        report({"history", "--level", "national", "--from", "2026-10-01", "--to", "2026-10-31", "--json"})
            .json();
    EXPECT_GT(all.size(), some.size());
    ASSERT_FALSE(some.empty());
    for (const json& week : some) {
        EXPECT_THAT(week.at("date").get<std::string>(), StartsWith("2026-10"));
    }
}

TEST_F(ReportTest, ListsFlagsMostSeriousFirstInEveryFormat) {
    const json rows = report({"flags", "--json"}).json();
    ASSERT_FALSE(rows.empty());
    EXPECT_EQ(rows.at(0).at("severity"), "serious");
    int last = 0;
    for (const json& row : rows) {
        const std::string severity = row.at("severity").get<std::string>();
        const int rank = severity == "serious" ? 0 : severity == "warning" ? 1 : 2;
        EXPECT_LE(last, rank);
        last = rank;
        EXPECT_EQ(row.at("state"), "open");
        EXPECT_THAT(row.at("what").get<std::string>(), testing::Not(testing::IsEmpty()));
        EXPECT_LE(row.at("began").get<std::string>(), "2026-11-22");
    }
    EXPECT_EQ(report({"flags", "--unit", anyTeam(), "--json"}).json(), rows) << "the only team";
    const std::string officer = rows.at(0).at("officer").get<std::string>();
    EXPECT_THAT(report({"flags"}).out, HasSubstr(officer));
    EXPECT_THAT(report({"flags", "--format", "csv"}).out, StartsWith("Region code,"));
    EXPECT_THAT(report({"flags", "--format", "html"}).out, HasSubstr(officer));
}

TEST_F(ReportTest, ListsWhatNobodyLooksAfter) {
    const json rows = report({"uncovered", "--json"}).json();
    ASSERT_EQ(rows.size(), 2U) << "one is off sick, one has gone";
    EXPECT_EQ(rows.at(0).at("why"), "away");
    EXPECT_EQ(rows.at(0).at("cases"), 23) << "as in the extract that the board shows";
    EXPECT_EQ(rows.at(1).at("why"), "left");
    EXPECT_EQ(rows.at(1).at("cases"), 12);
    EXPECT_GT(rows.at(0).at("points").get<int>(), 0);
    EXPECT_EQ(report({"uncovered", "--unit", anyTeam(), "--json"}).json(), rows) << "the only team";
    EXPECT_THAT(report({"uncovered", "--format", "csv"}).out, StartsWith("Region code,"));
}

TEST_F(ReportTest, ListsTheCasesThatWaitLongestOverdueFirst) {
    const json rows = report({"unallocated", "--json"}).json();
    ASSERT_FALSE(rows.empty());
    int last = 1 << 20;
    for (const json& row : rows) {
        EXPECT_LE(row.at("overdue_days").get<int>(), last);
        last = row.at("overdue_days").get<int>();
        EXPECT_THAT(row.at("first_appointment").get<std::string>(),
                    testing::AnyOf("not_needed", "due", "booked", "kept", "not_found"));
        EXPECT_THAT(row.at("status").get<std::string>(), testing::AnyOf("new", "current", "previous"));
        EXPECT_GE(row.at("waiting_days").get<int>(), 0);
    }
    EXPECT_EQ(report({"unallocated", "--unit", anyTeam(), "--json"}).json(), rows) << "the only team";
    EXPECT_THAT(report({"unallocated", "--format", "csv"}).out, StartsWith("Team,CRN,"));
}

TEST_F(ReportTest, ChoosesGroupsAndWithholds) {
    const json officers = report({"capacity", "--level", "officer", "--json"}).json();
    const json some = report({"capacity", "--level", "officer", "--grade", "po", "--only", "sustained=no",
                              "--columns", "staff_code,grade", "--json"})
                          .json();
    std::size_t expected = 0;
    for (const json& row : officers) {
        expected += row.at("grade") == "PO" && row.at("sustained") == false ? 1 : 0;
    }
    EXPECT_EQ(some.size(), expected);
    EXPECT_GT(expected, 0U);
    EXPECT_EQ(some.at(0).size(), 2U);
    const json grades = report({"cases", "--group-by", "grade", "--json"}).json();
    std::size_t cases = 0;
    for (const json& row : grades) {
        cases += row.at("rows").get<std::size_t>();
    }
    EXPECT_EQ(cases, report({"cases", "--json"}).json().size());
    EXPECT_THAT(report({"cases", "--group-by", "tier", "--withhold-below", "10", "--format", "csv"}).out,
                HasSubstr(",c\r\n"));
    const Ended unknown = report({"cases", "--group-by", "colour", "--json"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.error().at("message").get<std::string>(), HasSubstr("colour"));
    EXPECT_EQ(report({"cases", "--only", "grade"}).code, 2);
}

TEST_F(ReportTest, MarksTheOrderOfBytesInCsvWhereAsked) {
    const auto file = s_sandbox->file("marked.csv");
    ASSERT_EQ(report({"capacity", "--byte-order-mark", "--out", file.string()}).code, 0);
    EXPECT_THAT(test::readFile(file), StartsWith("\xEF\xBB\xBF"
                                                 "Code,"));
}

TEST_F(ReportTest, NotesWhatItWritesAndRunsWhatIsDue) {
    const auto file = s_sandbox->file("noted.csv");
    ASSERT_EQ(report({"grades", "--out", file.string()}).code, 0);
    const json runs = report({"--runs", "--json"}).json();
    ASSERT_FALSE(runs.empty());
    EXPECT_EQ(runs.at(0).at("report"), "grades");
    EXPECT_EQ(runs.at(0).at("file"), "noted.csv");
    EXPECT_EQ(runs.at(0).at("sha256").get<std::string>().size(), 64U);
    EXPECT_EQ(runs.at(0).at("rows"), report({"grades", "--json"}).json().size());
    EXPECT_TRUE(report({"--sets", "--json"}).json().empty());
    EXPECT_THAT(report({"run-due"}).err, HasSubstr("Nothing is due."));
    const Ended unknown = report({"--set", "Monday", "--json"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_EQ(unknown.error().at("code"), "not_found");
    EXPECT_EQ(report({"grades", "--set", "Monday"}).code, 2);
}

TEST_F(ReportTest, ListsDecisionsOfASpanOfDays) {
    EXPECT_TRUE(report({"allocations", "--json"}).json().empty()) << "nobody decided anything yet";
    EXPECT_THAT(report({"allocations", "--format", "csv"}).out, StartsWith("Decided,By,"));
    EXPECT_THAT(report({"allocations", "--from", "2026-11-01", "--to", "2026-11-22"}).out,
                HasSubstr("1 Nov 2026 to 22 Nov 2026"));
    EXPECT_THAT(report({"allocations"}).out, HasSubstr("24 Oct 2026 to 22 Nov 2026")) << "30 days";
}

} // namespace
} // namespace headroom
