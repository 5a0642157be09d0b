// The whole way of a figure, from the workbook to the board, against what the complete official
// pipeline stored for the same workbook, hours and reductions.

#include "service/board.h"
#include "service/imports.h"
#include "service/officer.h"
#include "service/report.h"
#include "service/search.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>

namespace headroom {
namespace {

using nlohmann::json;
using test::TempWorkspace;
using test::testData;

/// One store for all tests of this file: reading 1,000 posts once is enough.
class OfficialFigures : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_workspace = std::make_unique<TempWorkspace>();
        const JobControl job;
        const auto extract =
            importWmtExtract(**s_workspace, testData("synthetic_extract_1000.xlsx"), {}, job);
        ASSERT_TRUE(extract.imported);
        ASSERT_TRUE(
            importHours(**s_workspace, testData("synthetic_extract_1000_hours.csv"), {}, job).imported);
        ASSERT_TRUE(
            importReductions(**s_workspace, testData("synthetic_extract_1000_reductions.csv"), {}, job)
                .imported);
    }
    static void TearDownTestSuite() { s_workspace.reset(); }

    static Workspace& workspace() { return **s_workspace; }
    static Date today() { return workspace().today(); }
    static BoardSnapshot nationalBoard() { return readBoard(workspace(), {UnitRef{}, today(), true, true}); }

private:
    static inline std::unique_ptr<TempWorkspace> s_workspace;
};

TEST_F(OfficialFigures, EqualTheCompleteOfficialPipelinePostByPost) {
    const BoardSnapshot board = nationalBoard();
    std::map<std::pair<std::string, std::string>, const PostRow*> rows;
    for (const PostRow& row : board.posts) {
        rows[{row.staffCode, row.teamCode}] = &row;
    }
    ASSERT_EQ(board.posts.size(), 1000U);

    std::ifstream file(std::string(HEADROOM_TEST_DATA) + "/golden/wmt/db_real_worker.jsonl");
    ASSERT_TRUE(file.is_open());
    int compared = 0;
    for (std::string line; std::getline(file, line);) {
        const json golden = json::parse(line);
        const json& input = golden.at("input");
        const json& output = golden.at("output");
        SCOPED_TRACE(input.at("staffCode").get<std::string>());
        const auto found = rows.find({input.at("staffCode"), input.at("teamCode")});
        ASSERT_NE(found, rows.end());
        const PostRow& row = *found->second;
        EXPECT_EQ(row.figure.total.value, output.at("totalPoints").get<std::int64_t>());
        EXPECT_EQ(row.figure.available.value, output.at("availablePoints").get<std::int64_t>());
        EXPECT_EQ(row.figure.cms.value, output.at("cmsAdjustmentPoints").get<std::int64_t>());
        EXPECT_EQ(row.figure.cases.total(), output.at("overviewCases").get<std::int64_t>());
        EXPECT_EQ(row.figure.sdr.value, output.at("sdrPoints").get<std::int64_t>());
        EXPECT_EQ(row.figure.fdr.value, output.at("sdrConversionPoints").get<std::int64_t>());
        EXPECT_DOUBLE_EQ(row.percent, output.at("capacityPercentage").get<double>());
        EXPECT_EQ(name(row.grade), input.at("grade").get<std::string>());
        ++compared;
    }
    EXPECT_EQ(compared, 300);
}

TEST_F(OfficialFigures, RollUpsEqualTheSumsAtEveryLevel) {
    const BoardSnapshot national = nationalBoard();
    RollUp byPosts;
    for (const PostRow& row : national.posts) {
        byPosts.add(row.figure, row.status);
    }
    EXPECT_EQ(national.total.total, byPosts.total);
    EXPECT_EQ(national.total.available, byPosts.available);

    for (const Level level : {Level::Region, Level::Pdu, Level::Team, Level::National}) {
        SCOPED_TRACE(std::string(name(level)));
        ReportParameters parameters;
        parameters.level = level;
        parameters.asOf = today();
        const Table table = makeReport(workspace(), "capacity", parameters);
        std::int64_t total = 0;
        std::int64_t available = 0;
        std::int64_t posts = 0;
        std::int64_t cases = 0;
        for (const auto& row : table.rows) {
            posts += std::get<std::int64_t>(row.at(2));
            cases += std::get<std::int64_t>(row.at(3));
            total += std::get<std::int64_t>(row.at(6));
            available += std::get<std::int64_t>(row.at(7));
        }
        EXPECT_EQ(posts, 1000);
        EXPECT_EQ(cases, byPosts.cases.total());
        EXPECT_EQ(total, byPosts.total.value);
        EXPECT_EQ(available, byPosts.available.value);
    }
}

TEST_F(OfficialFigures, EveryExplanationAddsUpToItsFigure) {
    for (const PostRow& row : nationalBoard().posts) {
        SCOPED_TRACE(row.staffCode);
        const OfficerSnapshot officer = readOfficer(workspace(), row.post, today());
        double sum = 0;
        for (const ExplanationLine& line : officer.explanation.lines) {
            sum += line.points;
        }
        EXPECT_DOUBLE_EQ(sum, static_cast<double>(row.figure.total.value));
        EXPECT_EQ(officer.explanation.figure, row.figure);
        EXPECT_EQ(officer.explanation.available.available, row.figure.available);
    }
}

TEST_F(OfficialFigures, CustodyTeamsWeighNowAndAfterRelease) {
    ReportParameters parameters;
    parameters.asOf = today();
    const Table table = makeReport(workspace(), "custody", parameters);
    ASSERT_EQ(table.rows.size(), 10U); // the omic sheet of the workbook
    std::int64_t custody = 0;
    std::int64_t licence = 0;
    for (const auto& row : table.rows) {
        EXPECT_GT(std::get<std::int64_t>(row.at(6)), 0);
        custody += std::get<std::int64_t>(row.at(9));
        licence += std::get<std::int64_t>(row.at(10));
    }
    EXPECT_GT(custody, 0);
    EXPECT_GT(licence, custody); // every tier weighs more on licence than in custody
}

TEST_F(OfficialFigures, ImportingTheSameFilesAgainChangesNothing) {
    const BoardSnapshot before = nationalBoard();
    const JobControl job;
    const auto extract = importWmtExtract(workspace(), testData("synthetic_extract_1000.xlsx"), {}, job);
    EXPECT_FALSE(extract.imported);
    EXPECT_TRUE(extract.alreadyImported);
    const auto hours = importHours(workspace(), testData("synthetic_extract_1000_hours.csv"), {}, job);
    EXPECT_FALSE(hours.imported);
    EXPECT_EQ(hours.sheets.at(0).unchanged, 1000);
    const auto reductions =
        importReductions(workspace(), testData("synthetic_extract_1000_reductions.csv"), {}, job);
    EXPECT_FALSE(reductions.imported);
    EXPECT_EQ(reductions.sheets.at(0).unchanged, reductions.sheets.at(0).read);
    const BoardSnapshot after = nationalBoard();
    ASSERT_EQ(after.posts.size(), before.posts.size());
    for (std::size_t i = 0; i < after.posts.size(); ++i) {
        EXPECT_EQ(after.posts[i].figure, before.posts[i].figure);
    }
    EXPECT_EQ(importedExtracts(workspace()).size(), 1U);
}

TEST_F(OfficialFigures, APastDayBeforeTheExtractHasNoFigures) {
    const BoardSnapshot board = readBoard(workspace(), {UnitRef{}, Date::of(2026, 11, 1), true, false});
    EXPECT_EQ(board.basis.source, FigureSource::None);
    EXPECT_TRUE(board.posts.empty());
}

} // namespace
} // namespace headroom
