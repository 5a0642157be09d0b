#include "exchange/inputfile.h"
#include "exchange/support/data.h"
#include "exchange/support/findings.h"
#include "exchange/support/tempfolder.h"
#include "exchange/wmt/layout.h"
#include "exchange/wmtextract.h"
#include "exchange/xlsx/workbook.h"
#include "exchange/xlsx/zippackage.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace headroom::test {

namespace {

ReadExtract writtenAndRead(const WmtExtract& extract) {
    const TempFolder folder;
    writeWmtExtract(extract, folder.file("extract.xlsx"), JobControl{});
    return readWmtExtract(folder.file("extract.xlsx"), std::nullopt, ExtractLimits{}, JobControl{});
}

/// Listed cases come back sheet by sheet, each knowing its row.
std::vector<ExtractFlag> asListed(const std::vector<ExtractFlag>& flags) {
    std::vector<ExtractFlag> listed;
    for (std::size_t sheet = 0; sheet < flagSheetCount; ++sheet) {
        std::int64_t row = 1;
        for (ExtractFlag flag : flags) {
            if (static_cast<std::size_t>(flag.sheet) == sheet) {
                flag.row = ++row;
                listed.push_back(std::move(flag));
            }
        }
    }
    return listed;
}

void expectSame(const WmtExtract& read, const WmtExtract& written) {
    EXPECT_EQ(read.reportDate, written.reportDate);
    EXPECT_EQ(read.posts, written.posts);
    EXPECT_EQ(read.omicPosts, written.omicPosts);
    EXPECT_EQ(read.reports, written.reports);
    EXPECT_EQ(read.flags, asListed(written.flags));
    EXPECT_EQ(read.contacts, written.contacts);
    EXPECT_EQ(read.t2aCases, written.t2aCases);
}

// Generators. Codes have no blanks around them and are never empty; a file would lose the one and
// be refused for the other.

rc::Gen<std::string> anyName() {
    return rc::gen::elementOf(std::vector<std::string>{"", "Nobody", "O'Noone", "Tŷ Gwyn", "=1+1",
                                                       "a<b & \"c\"", "_x0041_", "two  blanks", "日本", "-5",
                                                       std::string("tab\tinside"), std::string(300, 'n')});
}

rc::Gen<std::int32_t> anyCount() {
    return rc::gen::weightedOneOf<std::int32_t>({{6, rc::gen::just<std::int32_t>(0)},
                                                 {3, rc::gen::inRange(1, 90)},
                                                 {1, rc::gen::just<std::int32_t>(80'000)}});
}

CaseCounts anyCounts() {
    CaseCounts counts;
    const int filled = *rc::gen::inRange(0, 12);
    for (int i = 0; i < filled; ++i) {
        counts.at(*rc::gen::elementOf(allCaseTypes),
                  Tier::ofNumber(*rc::gen::inRange<std::size_t>(0, Tier::count))) = *anyCount();
    }
    return counts;
}

ExtractUnit anyUnit(int team) {
    const std::string number = std::to_string(team);
    return {"N" + number, *anyName(), "N" + number + "P", *anyName(), "N" + number + "T", *anyName()};
}

ExtractStaff anyStaff(int number) {
    return {"Z" + std::to_string(number), *anyName(), *anyName(),
            *rc::gen::elementOf(std::vector<std::string>{"", " ", "NPSM", "PSO", "nps q"})};
}

Date anyDay() {
    return Date::of(1900, 3, 1).plusDays(*rc::gen::inRange(0, 200 * 365));
}

ExtractFlag anyFlag() {
    ExtractFlag flag;
    flag.sheet = static_cast<FlagSheet>(*rc::gen::inRange<std::size_t>(0, flagSheetCount));
    flag.rowType = *rc::gen::elementOf(std::string("NWUOIPSL"));
    flag.crn = "X" + std::to_string(*rc::gen::inRange(100000, 999999));
    flag.tier = Tier::ofNumber(*rc::gen::inRange<std::size_t>(0, Tier::count));
    flag.location = *rc::gen::elementOf(allCaseTypes);
    flag.staffCode = *rc::gen::elementOf(std::vector<std::string>{"", "Z0", "Z1", "unknown"});
    flag.teamCode = *rc::gen::elementOf(std::vector<std::string>{"", "N0T", "unknown"});
    flag.gradeCode = *rc::gen::elementOf(std::vector<std::string>{"", " ", "NPSM"});
    const auto& headers = wmt::layoutOf(wmt::sheetOf(flag.sheet)).headers;
    for (std::size_t column = wmt::flagColumnCount; column < headers.size(); ++column) {
        const std::string value = *anyName();
        if (!value.empty()) {
            flag.details.emplace_back(headers[column], value);
        }
    }
    return flag;
}

WmtExtract anyExtract() {
    WmtExtract extract;
    extract.reportDate = anyDay();
    const int posts = *rc::gen::inRange(1, 6);
    std::int64_t filtered = 0, t2a = 0;
    for (int i = 0; i < posts; ++i) {
        extract.posts.push_back({anyUnit(*rc::gen::inRange(0, 3)), anyStaff(i), anyCounts(), anyCounts(),
                                 anyCounts(), *anyCount(), *anyCount()});
        filtered += extract.posts.back().filtered.total();
        t2a += extract.posts.back().t2a.total();
    }
    RC_PRE(t2a < filtered);
    for (int i = 0; i < *rc::gen::inRange(0, 3); ++i) {
        extract.omicPosts.push_back({anyUnit(9), anyStaff(100 + i), anyCounts()});
    }
    for (int i = 0; i < *rc::gen::inRange(0, 3); ++i) {
        extract.reports.push_back(
            {anyUnit(2), anyStaff(i), *anyCount(), *anyCount(), *anyCount(), *anyCount()});
    }
    for (int i = 0; i < *rc::gen::inRange(0, 12); ++i) {
        extract.flags.push_back(anyFlag());
    }
    for (int i = 0; i < *rc::gen::inRange(0, 4); ++i) {
        extract.contacts.push_back(
            {std::to_string(i), "X900001", anyDay(), "CMS28", *anyName(), "Z0", "N0T", "Z9", ""});
    }
    for (int i = 0; i < *rc::gen::inRange(0, 3); ++i) {
        extract.t2aCases.push_back(
            {"X90000" + std::to_string(i), "1", "2026-01-31 08:00:00", "Z0", "N0T", *anyName(), *anyName()});
    }
    return extract;
}

} // namespace

RC_GTEST_PROP(WmtRoundTripTest, WhatIsWrittenIsReadBack, ()) {
    const WmtExtract extract = anyExtract();
    const ReadExtract read = writtenAndRead(extract);
    RC_ASSERT(!refused(read.findings));
    RC_ASSERT(read.extract.reportDate == extract.reportDate);
    RC_ASSERT(read.extract.posts == extract.posts);
    RC_ASSERT(read.extract.omicPosts == extract.omicPosts);
    RC_ASSERT(read.extract.reports == extract.reports);
    RC_ASSERT(read.extract.flags == asListed(extract.flags));
    RC_ASSERT(read.extract.contacts == extract.contacts);
    RC_ASSERT(read.extract.t2aCases == extract.t2aCases);
}

TEST(WmtRoundTripTest, AThousandPostsComeBackTheSame) {
    const auto file = sample("synthetic_extract_1000.xlsx");
    const WmtExtract extract = readWmtExtract(file, std::nullopt, {}, {}).extract;
    expectSame(writtenAndRead(extract).extract, extract);
}

TEST(WmtRoundTripTest, OnlyPostsWithTransitionCasesStandOnTheirSheet) {
    const WmtExtract extract =
        readWmtExtract(sample("synthetic_extract_1000.xlsx"), std::nullopt, {}, {}).extract;
    EXPECT_EQ(writtenAndRead(extract).sheets.at(11), (SheetRows{"T2A", 119, 0}));
}

TEST(WmtRoundTripTest, TheSameExtractGivesTheSameBytes) {
    const auto file = sample("synthetic_extract_40.xlsx");
    const WmtExtract extract = readWmtExtract(file, std::nullopt, {}, {}).extract;
    const TempFolder folder;
    writeWmtExtract(extract, folder.file("one.xlsx"), {});
    writeWmtExtract(extract, folder.file("two.xlsx"), {});
    EXPECT_EQ(bytesOf(folder.file("one.xlsx")), bytesOf(folder.file("two.xlsx")));
}

/// Sheets and their first rows.
std::map<std::string, std::vector<std::string>> headersOf(const std::filesystem::path& file) {
    xlsx::ZipPackage package(openInputFile(file, 100U << 20U), {});
    xlsx::Workbook workbook(package, {});
    std::map<std::string, std::vector<std::string>> headers;
    for (const xlsx::SheetInfo& sheet : workbook.sheets()) {
        workbook.readRows(sheet, [&](const xlsx::Row& row) {
            for (const xlsx::Cell& cell : row.cells) {
                headers[sheet.name].emplace_back(cell.text);
            }
            return false;
        });
    }
    return headers;
}

TEST(WmtLayoutTest, SheetsAndColumnsAreThoseOfTheOfficialWorkbookInItsOrder) {
    const auto file = sample("synthetic_extract_40.xlsx");
    const TempFolder folder;
    writeWmtExtract(readWmtExtract(file, std::nullopt, {}, {}).extract, folder.file("extract.xlsx"), {});
    EXPECT_EQ(headersOf(folder.file("extract.xlsx")), headersOf(file));
}

TEST(WmtLayoutTest, NamedColumnsAreWhereTheirHeadersStand) {
    const auto header = [](wmt::Sheet sheet, std::size_t column) {
        return wmt::layoutOf(sheet).headers.at(column);
    };
    EXPECT_EQ(header(wmt::Sheet::Extract, wmt::LduCode), "LDU_Code");
    EXPECT_EQ(header(wmt::Sheet::Extract, wmt::GradeCode), "OM_Grade_Code");
    EXPECT_EQ(header(wmt::Sheet::T2a, wmt::CommunityFirst16Weeks), "ComIn1st16Weeks");
    EXPECT_EQ(header(wmt::Sheet::Filtered, wmt::CrnCount), "V-CRN_Count");
    EXPECT_EQ(header(wmt::Sheet::CourtReports, wmt::SdrConversionsLast30), "SDR_Conv_Last_30");
    EXPECT_EQ(header(wmt::Sheet::CourtReports, wmt::ReportDatestamp), "Datestamp");
    EXPECT_EQ(header(wmt::Sheet::SuspendedLifers, wmt::FlagLocation), "Location");
    EXPECT_EQ(header(wmt::Sheet::Contacts, wmt::ContactByTeam), "Contact_Team_Key");
    EXPECT_EQ(header(wmt::Sheet::Contacts, wmt::ContactHolderProvider), "OM_Provider_Code");
    EXPECT_EQ(header(wmt::Sheet::T2aDetail, wmt::T2aOutcomeName), "NSI_Outcome_Desc");
    EXPECT_EQ(header(wmt::Sheet::T2aDetail, wmt::T2aHolderTeam), "Team_Cd_Offender_Manager");
    for (const wmt::CountColumn& count : wmt::countColumns()) {
        const std::string prefix = count.type == CaseType::Community ? "CommTier"
                                   : count.type == CaseType::Custody ? "CustTier"
                                                                     : "LicenceTier";
        EXPECT_EQ(header(wmt::Sheet::OmicTeams, count.column),
                  prefix + (count.tier.isUntiered() ? "0" : count.tier.text()));
    }
}

TEST(WmtWriteTest, ACancelledWriteLeavesNothingBehind) {
    const auto file = sample("synthetic_extract_40.xlsx");
    const WmtExtract extract = readWmtExtract(file, std::nullopt, {}, {}).extract;
    const TempFolder folder;
    std::stop_source source;
    const JobControl job(source.get_token(), [&](const Progress& progress) {
        if (progress.phase == Phase::WritingFile && progress.done == 30) {
            source.request_stop();
        }
    });
    EXPECT_THROW(writeWmtExtract(extract, folder.file("extract.xlsx"), job), Cancelled);
    EXPECT_EQ(folder.fileCount(), 0U);
}

TEST(WmtWriteTest, ATextNoCellCanHoldIsAFailureAndTheOldFileStays) {
    const TempFolder folder;
    folder.write("extract.xlsx", "old");
    WmtExtract extract;
    extract.reportDate = Date::of(2026, 11, 21);
    extract.posts.emplace_back();
    extract.posts[0].staff.surname = std::string(40'000, 'n');
    EXPECT_THROW(writeWmtExtract(extract, folder.file("extract.xlsx"), {}), FileError);
    EXPECT_EQ(bytesOf(folder.file("extract.xlsx")), "old");
    EXPECT_EQ(folder.fileCount(), 1U);
}

} // namespace headroom::test
