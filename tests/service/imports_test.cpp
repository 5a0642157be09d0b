#include "exchange/wmtextract.h"
#include "service/board.h"
#include "service/imports.h"
#include "service/search.h"
#include "store/log.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>

#include <fstream>

namespace headroom {
namespace {

using test::TempWorkspace;
using test::testData;

std::filesystem::path write(const TempWorkspace& workspace, const std::string& file,
                            const std::string& text) {
    const auto path = workspace.folder() / file;
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

WmtExtract readFixture() {
    return readWmtExtract(testData("synthetic_extract_40.xlsx"), std::nullopt, ExtractLimits(), JobControl())
        .extract;
}

std::filesystem::path writeExtract(const TempWorkspace& workspace, const std::string& file,
                                   const WmtExtract& extract) {
    const auto path = workspace.folder() / file;
    writeWmtExtract(extract, path, JobControl());
    return path;
}

TEST(ImportExtract, ADryRunSaysWhatItWouldDoAndKeepsNothing) {
    TempWorkspace workspace;
    ImportOptions options;
    options.dryRun = true;
    const auto result =
        importWmtExtract(*workspace, testData("synthetic_extract_40.xlsx"), options, JobControl());
    EXPECT_FALSE(result.imported);
    ASSERT_TRUE(result.saved.has_value());
    EXPECT_EQ(result.saved->postsAdded, 40);
    EXPECT_TRUE(importedExtracts(*workspace).empty());
    EXPECT_TRUE(readBoard(*workspace, {UnitRef{}, workspace->today(), true, false}).posts.empty());
}

TEST(ImportExtract, CancellingLeavesTheStoreAsItWas) {
    TempWorkspace workspace;
    std::stop_source stop;
    const JobControl job(stop.get_token(), [&stop](const Progress& progress) {
        if (progress.phase == Phase::Saving || progress.phase == Phase::Calculating) {
            stop.request_stop();
        }
    });
    EXPECT_THROW(importWmtExtract(*workspace, testData("synthetic_extract_40.xlsx"), {}, job), Cancelled);
    EXPECT_TRUE(importedExtracts(*workspace).empty());
}

TEST(ImportExtract, ALaterExtractMovesTeamsAndEndsPostsThatVanished) {
    TempWorkspace workspace;
    WmtExtract first = readFixture();
    ASSERT_TRUE(importWmtExtract(*workspace, writeExtract(workspace, "first.xlsx", first), {}, JobControl())
                    .imported);

    WmtExtract second = first;
    second.reportDate = first.reportDate.plusDays(1);
    const std::string gone = second.posts.back().staff.staffCode;
    second.posts.pop_back();
    const std::string movedTeam = second.posts.front().unit.teamCode;
    for (ExtractPost& post : second.posts) {
        if (post.unit.teamCode == movedTeam) {
            post.unit.pduCode = "N50P9";
            post.unit.pduName = "PDU 9";
        }
    }
    const auto result =
        importWmtExtract(*workspace, writeExtract(workspace, "second.xlsx", second), {}, JobControl());
    ASSERT_TRUE(result.imported);
    EXPECT_EQ(result.saved->postsEnded, 1);
    EXPECT_EQ(result.saved->teamsMoved, 1);

    const Date now = second.reportDate;
    EXPECT_EQ(readBoard(*workspace, {UnitRef{}, now, true, false}).posts.size(), 39U);
    EXPECT_THROW(postByCode(*workspace, gone, "", now), NotFound);
    EXPECT_NO_THROW(postByCode(*workspace, gone, "", first.reportDate));
    EXPECT_EQ(unitPath(*workspace, unitByCode(*workspace, movedTeam, now).ref, now).at(2).code, "N50P9");
    EXPECT_NE(unitPath(*workspace, unitByCode(*workspace, movedTeam, first.reportDate).ref, first.reportDate)
                  .at(2)
                  .code,
              "N50P9");
}

TEST(ImportExtract, AnOlderExtractThanTheNewestIsRefused) {
    TempWorkspace workspace;
    WmtExtract extract = readFixture();
    ASSERT_TRUE(importWmtExtract(*workspace, writeExtract(workspace, "new.xlsx", extract), {}, JobControl())
                    .imported);
    extract.reportDate = extract.reportDate.plusDays(-7);
    const auto result =
        importWmtExtract(*workspace, writeExtract(workspace, "old.xlsx", extract), {}, JobControl());
    EXPECT_FALSE(result.imported);
    ASSERT_TRUE(refused(result.findings));
    EXPECT_EQ(importedExtracts(*workspace).size(), 1U);
}

TEST(ImportExtract, TheOfficialToolsOwnSampleIsKeptWithItsOddities) {
    TempWorkspace workspace;
    const auto result = importWmtExtract(*workspace, testData("WMT_PS.xlsx"), {}, JobControl());
    ASSERT_TRUE(result.imported) << (result.findings.empty() ? ""
                                                             : std::string(name(result.findings[0].code)));
    EXPECT_EQ(result.reportDate, Date::of(2021, 7, 2));
    EXPECT_FALSE(result.findings.empty()); // flag rows and reports without a post
    EXPECT_FALSE(readBoard(*workspace, {UnitRef{}, Date::of(2021, 7, 2), true, false}).posts.empty());
}

TEST(ImportExtract, IsLoggedWithCountsAndWithoutPeople) {
    TempWorkspace workspace;
    importWmtExtract(*workspace, testData("synthetic_extract_40.xlsx"), {}, JobControl());
    auto entries = store::newestEntries(workspace->database(), 2);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].action, "flags.sync") << "flags follow an import by themselves";
    entries.erase(entries.begin());
    EXPECT_EQ(entries[0].action, "import.extract");
    EXPECT_NE(entries[0].detail.find("\"posts\":40"), std::string::npos);
    EXPECT_EQ(entries[0].detail.find("Surname"), std::string::npos);
    EXPECT_TRUE(store::verifyLog(workspace->database()).empty());
}

class ImportCsv : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(
            importWmtExtract(*m_workspace, testData("synthetic_extract_40.xlsx"), {}, JobControl()).imported);
        m_post = readBoard(*m_workspace, {UnitRef{}, m_workspace->today(), true, false}).posts.front();
    }
    ImportResult hours(const std::string& rows) {
        return importHours(*m_workspace,
                           write(m_workspace, "hours.csv", "staff_code,team_code,contracted_hours\n" + rows),
                           {}, JobControl());
    }
    ImportResult reductions(const std::string& rows) {
        return importReductions(*m_workspace,
                                write(m_workspace, "reductions.csv",
                                      "staff_code,team_code,reason,hours,start_date,end_date\n" + rows),
                                {}, JobControl());
    }
    std::string post() const { return m_post.staffCode + "," + m_post.teamCode; }
    Workload figure() {
        return readBoard(*m_workspace, {unitOf(m_post.team), m_workspace->today(), true, false})
            .posts.front()
            .figure;
    }

    TempWorkspace m_workspace;
    PostRow m_post;
};

TEST_F(ImportCsv, HoursChangeTheFigureFromToday) {
    const auto result = hours(post() + ",18.5\n");
    EXPECT_TRUE(result.imported);
    EXPECT_EQ(result.sheets.at(0).changed, 1);
    const auto now = readBoard(*m_workspace, {unitOf(m_post.team), m_workspace->today(), true, false});
    const auto before =
        readBoard(*m_workspace, {unitOf(m_post.team), m_workspace->today().plusDays(-1), true, false});
    const auto contracted = [this](const BoardSnapshot& board) {
        for (const PostRow& row : board.posts) {
            if (row.post == m_post.post) {
                return row.figure.contracted;
            }
        }
        return HoursPerWeek::whole(-1);
    };
    EXPECT_EQ(contracted(now), HoursPerWeek::ofHundredths(1850));
    EXPECT_EQ(contracted(before), m_post.figure.contracted);
}

TEST_F(ImportCsv, OneUnknownPostRefusesTheWholeFileAndNamesItsRow) {
    const auto result = hours(post() + ",20\nNOBODY,N50T0,37\n");
    EXPECT_FALSE(result.imported);
    ASSERT_EQ(result.findings.size(), 1U);
    EXPECT_EQ(result.findings[0].code, FindingCode::UnknownPost);
    EXPECT_EQ(result.findings[0].place.row, 3);
    EXPECT_EQ(
        readBoard(*m_workspace, {unitOf(m_post.team), m_workspace->today(), true, false}).total.contracted,
        readBoard(*m_workspace, {unitOf(m_post.team), m_workspace->today().plusDays(-1), true, false})
            .total.contracted);
}

TEST_F(ImportCsv, ReductionsFollowTheOfficialRules) {
    EXPECT_EQ(reductions(post() + ",Other,5,2026-12-01,2026-11-01\n").findings.at(0).code,
              FindingCode::EndNotAfterStart);
    EXPECT_EQ(reductions(post() + ",No Such Reason,5,2026-11-01,2026-12-01\n").findings.at(0).code,
              FindingCode::UnknownReason);
    EXPECT_EQ(reductions(post() + ",Other,37.5,2026-11-01,2026-12-01\n").findings.at(0).code,
              FindingCode::HoursOutOfRange);
}

TEST_F(ImportCsv, AnAllowanceExceededInAFileIsKeptAndWarnedAbout) {
    const auto result = reductions(post() + ",Trade Union Facility Time,30,2026-11-01,2026-12-01\n");
    EXPECT_TRUE(result.imported);
    ASSERT_FALSE(result.findings.empty());
    EXPECT_EQ(result.findings[0].code, FindingCode::AllowanceExceeded);
    EXPECT_EQ(result.findings[0].severity, Severity::Warning);
}

TEST_F(ImportCsv, TheSameReductionsAgainAddNothing) {
    const std::string rows = post() + ",Other,5,2026-11-01,2026-12-01\n";
    EXPECT_EQ(reductions(rows).sheets.at(0).added, 1);
    const auto again = reductions(rows);
    EXPECT_FALSE(again.imported);
    EXPECT_EQ(again.sheets.at(0).unchanged, 1);
}

} // namespace
} // namespace headroom
