// What can be asked of every report: rows chosen, put together, withheld; and files of it.

#include "exchange/filehash.h"
#include "exchange/inputfile.h"
#include "reporttest.h"
#include "service/reports/vocabulary.h"
#include "service/reports/withhold.h"

#include <fstream>
#include <numeric>
#include <random>
#include <set>
#include <sstream>

namespace headroom {
namespace {

using namespace test;

class ReportShape : public ReportTest {};

TEST_F(ReportShape, EveryReportSaysWhatItAnswersAndWhatItsColumnsMean) {
    std::set<std::string> names;
    for (const ReportInfo& info : reportCatalogue()) {
        SCOPED_TRACE(info.name);
        EXPECT_TRUE(names.insert(info.name).second);
        EXPECT_TRUE(info.answers.ends_with('?') || info.group == ReportGroup::Official) << info.answers;
        EXPECT_EQ(info.differs.empty(), info.group != ReportGroup::Official);
        const Table table = report(info.name, asked(Level::Officer));
        EXPECT_FALSE(table.title.empty());
        for (std::stringstream keys(info.keys); keys.good();) {
            std::string key;
            std::getline(keys >> std::ws, key, ',');
            EXPECT_TRUE(key.empty() || std::ranges::count(table.columns, key, &Column::key) == 1) << key;
        }
        for (const auto& row : table.rows) {
            EXPECT_LE(row.size(), table.columns.size());
        }
    }
    EXPECT_GE(names.size(), 50U);
}

TEST_F(ReportShape, KeepsOnlyTheRowsAskedFor) {
    ReportParameters parameters = asked(Level::Officer);
    const Table all = report("capacity", parameters);
    parameters.only = {{"grade", "pso"}, {"status", "ok"}};
    const Table some = report("capacity", parameters);
    std::size_t expected = 0;
    for (const auto& row : all.rows) {
        expected += text(all, row, "grade") == "PSO" && text(all, row, "status") == "ok" ? 1 : 0;
    }
    EXPECT_EQ(some.rows.size(), expected);
    EXPECT_GT(expected, 0U);
    EXPECT_LT(expected, all.rows.size());
}

TEST_F(ReportShape, RefusesColumnsThatAreNotThereAndSaysWhichAre) {
    for (const char* where : {"only", "group", "columns"}) {
        ReportParameters parameters = asked();
        if (std::string(where) == "only") {
            parameters.only = {{"colour", "red"}};
        } else if (std::string(where) == "group") {
            parameters.groupBy = "colour";
        } else {
            parameters.columns = {"colour"};
        }
        try {
            report("cases", parameters);
            FAIL() << where;
        } catch (const NotFound& error) {
            EXPECT_NE(std::string(error.what()).find("colour"), std::string::npos);
            EXPECT_NE(std::string(error.what()).find("rosh"), std::string::npos);
        }
    }
}

TEST_F(ReportShape, PutsRowsTogetherAsBruteForceDoes) {
    ReportParameters parameters = asked(Level::Officer);
    const Table all = report("capacity", parameters);
    parameters.groupBy = "grade";
    const Table grouped = report("capacity", parameters);
    std::map<std::string, std::vector<std::vector<Value>>> byGrade;
    for (const auto& row : all.rows) {
        byGrade[text(all, row, "grade")].push_back(row);
    }
    ASSERT_EQ(grouped.rows.size(), byGrade.size());
    for (const auto& row : grouped.rows) {
        const auto& members = byGrade.at(text(grouped, row, "grade"));
        std::int64_t total = 0, available = 0, hours = 0;
        for (const auto& member : members) {
            total += number(all, member, "total_points");
            available += number(all, member, "available_points");
            hours += std::get<HoursPerWeek>(cell(all, member, "contracted_hours")).hundredths;
        }
        EXPECT_EQ(number(grouped, row, "rows"), static_cast<std::int64_t>(members.size()));
        EXPECT_EQ(number(grouped, row, "total_points"), total);
        EXPECT_EQ(std::get<HoursPerWeek>(cell(grouped, row, "contracted_hours")).hundredths, hours);
        EXPECT_DOUBLE_EQ(percent(grouped, row, "workload_percent"),
                         available == 0 ? 0
                                        : static_cast<double>(total) / static_cast<double>(available) * 100);
    }
}

TEST_F(ReportShape, TotalsAreTheSumsAndTheRatioOfTheSums) {
    const Table table = report("capacity", asked(Level::Officer));
    ASSERT_EQ(table.totals.size(), table.columns.size());
    EXPECT_EQ(number(table, table.totals, "total_points"), sumOf(table, "total_points"));
    EXPECT_EQ(number(table, table.totals, "cases"), sumOf(table, "cases"));
    EXPECT_DOUBLE_EQ(percent(table, table.totals, "workload_percent"),
                     static_cast<double>(sumOf(table, "total_points")) /
                         static_cast<double>(sumOf(table, "available_points")) * 100);
    EXPECT_TRUE(report("caseload").totals.empty()) << "types and their sum are no parts of one whole";
}

TEST_F(ReportShape, GivesTheColumnsInTheOrderAskedFor) {
    ReportParameters parameters = asked(Level::Officer);
    parameters.columns = {"workload_percent", "staff_code"};
    const Table table = report("capacity", parameters);
    ASSERT_EQ(table.columns.size(), 2U);
    EXPECT_EQ(table.columns[0].key, "workload_percent");
    const Table all = report("capacity", asked(Level::Officer));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        EXPECT_EQ(text(table, table.rows[i], "staff_code"), text(all, all.rows[i], "staff_code"));
        EXPECT_EQ(table.rows[i].size(), 2U);
    }
}

TEST_F(ReportShape, TheSameQuestionGivesTheSameBytesAndTheirHash) {
    const auto file = s_workspace->folder() / "cases.csv", again = s_workspace->folder() / "again.csv";
    const WrittenReport one =
        writeReport(workspace(), "cases", asked(), TableFormat::Csv, file, {}, JobControl());
    const WrittenReport two =
        writeReport(workspace(), "cases", asked(), TableFormat::Csv, again, {}, JobControl());
    EXPECT_EQ(one.rows, static_cast<std::int64_t>(report("cases").rows.size()));
    EXPECT_EQ(one.hash, two.hash);
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(stream)), {});
    EXPECT_EQ(bytes, render(report("cases"), TableFormat::Csv));
    EXPECT_EQ(one.hash, hashOf(bytes));
    for (const TableFormat format : {TableFormat::Xlsx, TableFormat::Html, TableFormat::Json}) {
        EXPECT_EQ(writeReport(workspace(), "risk", asked(), format, file, {}, JobControl()).hash,
                  writeReport(workspace(), "risk", asked(), format, again, {}, JobControl()).hash);
    }
}

TEST_F(ReportShape, StopsWhenItIsToldTo) {
    std::stop_source source;
    source.request_stop();
    const auto file = s_workspace->folder() / "stopped.csv";
    EXPECT_THROW(writeReport(workspace(), "cases", asked(), TableFormat::Csv, file, {},
                             JobControl(source.get_token(), {})),
                 Cancelled);
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(ReportShape, LeadsToWhatItsRowsAreAbout) {
    const Table people = report("cases");
    const auto target = targetOf(workspace(), asked(), people.columns, people.rows.front());
    EXPECT_EQ(target.kind, ReportTarget::Kind::Person);
    const ReportParameters byOfficer = asked(Level::Officer);
    for (const char* name : {"capacity", "breakdown", "compare"}) {
        const Table table = report(name, byOfficer);
        const auto officer = targetOf(workspace(), byOfficer, table.columns, table.rows.front());
        EXPECT_EQ(officer.unit.level, Level::Officer) << name;
    }
    const Table teams = report("headroom");
    EXPECT_EQ(targetOf(workspace(), asked(), teams.columns, teams.rows.front()).unit.level, Level::Team);
    const Table grades = report("grades");
    EXPECT_EQ(targetOf(workspace(), asked(), grades.columns, grades.rows.front()).kind,
              ReportTarget::Kind::Nothing);
}

/// Whether a withheld count of a random table can be worked out from its row's sum or its column's total.
TEST(WithholdTest, NoCountThatIsLeftAloneGivesAnotherAway) {
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        Table table;
        table.columns = {{"name", "Name"}};
        const std::size_t columns = 2 + random() % 4;
        for (std::size_t c = 0; c < columns; ++c) {
            table.columns.push_back({"n" + std::to_string(c), "N", true, "", Together::People});
        }
        table.columns.push_back({"sum", "Sum", true, "", Together::People});
        table.columns.push_back({"points", "Points", true, "", Together::Sum});
        table.totals.assign(table.columns.size(), std::int64_t{0});
        table.totals[0] = std::string("All");
        const std::size_t rows = 2 + random() % 5;
        for (std::size_t r = 0; r < rows; ++r) {
            std::vector<Value> row = {std::string("row")};
            std::int64_t sum = 0;
            for (std::size_t c = 0; c < columns; ++c) {
                const auto count = static_cast<std::int64_t>(random() % 12);
                row.emplace_back(count);
                sum += count;
            }
            row.emplace_back(sum);
            row.emplace_back(sum * 100);
            for (std::size_t c = 1; c < row.size(); ++c) {
                std::get<std::int64_t>(table.totals[c]) += std::get<std::int64_t>(row[c]);
            }
            table.rows.push_back(std::move(row));
        }
        const Table before = table;
        withholdSmallCounts(table, 5);
        const auto hidden = [](const Value& value) { return std::holds_alternative<std::string>(value); };
        for (std::size_t c = 1; c <= columns + 1; ++c) {
            std::size_t inColumn = hidden(table.totals[c]) ? 1 : 0;
            for (std::size_t r = 0; r < rows; ++r) {
                inColumn += hidden(table.rows[r][c]) ? 1 : 0;
                const auto count = std::get<std::int64_t>(before.rows[r][c]);
                EXPECT_TRUE(hidden(table.rows[r][c]) || count == 0 || count >= 5);
                EXPECT_TRUE(hidden(table.rows[r][c]) || table.rows[r][c] == before.rows[r][c]);
            }
            EXPECT_NE(inColumn, 1U) << "the total less the others";
        }
        for (std::size_t r = 0; r < rows; ++r) {
            std::size_t inRow = 0;
            for (std::size_t c = 1; c <= columns + 1; ++c) {
                inRow += hidden(table.rows[r][c]) ? 1 : 0;
            }
            EXPECT_NE(inRow, 1U) << "the sum less the others";
            EXPECT_EQ(hidden(table.rows[r].back()), inRow > 0) << "points tell of the cases";
        }
    }
}

TEST_F(ReportShape, WithholdsSmallCountsOfAReport) {
    ReportParameters parameters = asked();
    parameters.groupBy = "tier";
    parameters.withholdBelow = 5;
    const Table table = report("cases", parameters);
    std::size_t withheld = 0;
    for (const auto& row : table.rows) {
        const Value& count = cell(table, row, "rows");
        if (std::holds_alternative<std::string>(count)) {
            ++withheld;
            EXPECT_EQ(std::get<std::string>(count), "c");
        } else {
            EXPECT_GE(std::get<std::int64_t>(count), 5);
        }
    }
    EXPECT_GT(withheld, 0U);
    EXPECT_NE(withheld, 1U);
}

} // namespace
} // namespace headroom
