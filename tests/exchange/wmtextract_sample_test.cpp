#include "exchange/support/data.h"
#include "exchange/support/findings.h"
#include "exchange/wmtextract.h"

#include <gtest/gtest.h>

namespace headroom::test {

namespace {

ReadExtract readSample(const std::string& name) {
    return readWmtExtract(sample(name), std::nullopt, ExtractLimits{}, JobControl{});
}

Finding warning(FindingCode code, const std::string& sheet, std::int64_t row, const std::string& column,
                std::vector<std::string> arguments) {
    return finding(Severity::Warning, code, {"WMT_PS.xlsx", sheet, row, column}, std::move(arguments));
}

std::int64_t sum(const std::vector<ExtractPost>& posts, CaseCounts ExtractPost::*counts) {
    std::int64_t total = 0;
    for (const ExtractPost& post : posts) {
        total += (post.*counts).total();
    }
    return total;
}

} // namespace

TEST(OfficialSampleTest, IsReadWithEverythingItHolds) {
    const ReadExtract read = readSample("WMT_PS.xlsx");
    const WmtExtract& extract = read.extract;
    EXPECT_FALSE(refused(read.findings));
    EXPECT_EQ(extract.fileName, "WMT_PS.xlsx");
    EXPECT_EQ(extract.fileHash, "87e0292505021f63fd54f1c1da23c93ad6b1b794fadf598e35e15f941a4cc30b");
    EXPECT_EQ(extract.reportDate, Date::of(2021, 7, 2));
    ASSERT_EQ(extract.posts.size(), 4U);
    EXPECT_EQ(extract.omicPosts.size(), 2U);
    EXPECT_EQ(extract.reports.size(), 2U);
    EXPECT_EQ(extract.flags.size(), 10U);
    EXPECT_EQ(extract.contacts.size(), 2U);
    EXPECT_EQ(extract.t2aCases.size(), 2U);
}

TEST(OfficialSampleTest, CountsAndNamesOfAPostAreThoseOfItsRow) {
    const WmtExtract extract = readSample("WMT_PS.xlsx").extract;
    ASSERT_EQ(extract.posts.size(), 4U);
    const ExtractPost& post = extract.posts[1];
    EXPECT_EQ(post.unit, (ExtractUnit{"N53", "NPS East Midlands Region", "N53ALL",
                                      "All NPS East Midlands LDU", "N53IAV", "Inactive Team(N53)"}));
    EXPECT_EQ(post.staff, (ExtractStaff{"N53ICDE", "Jim", "Doe", "NPSM"}));
    EXPECT_EQ(post.all.at(CaseType::Community, *Tier::parse("B2")), 3);
    EXPECT_EQ(post.all.at(CaseType::Community, *Tier::parse("D0")), 1);
    EXPECT_EQ(post.all.total(), 6);
    EXPECT_EQ(post.filtered, post.all);
    EXPECT_EQ(post.communityFirst16Weeks, 1);
    EXPECT_EQ(extract.posts[0].staff.gradeCode, " ");
    EXPECT_EQ(extract.posts[0].filtered.total(), 1);
    EXPECT_EQ(extract.omicPosts[0].counts.at(CaseType::Custody, *Tier::parse("B2")), 114);
}

TEST(OfficialSampleTest, DatesUnderEveryNumberFormatAreRead) {
    const WmtExtract extract = readSample("WMT_PS.xlsx").extract;
    ASSERT_FALSE(extract.contacts.empty());
    EXPECT_EQ(extract.contacts[0].date, Date::of(2021, 6, 3));
    EXPECT_EQ(extract.contacts[0].contactId, "1756376536");
    EXPECT_EQ(extract.t2aCases.at(0).allocationDate, "2021-02-01 08:58:11");
    const ExtractFlag& lifer = extract.flags.back();
    EXPECT_EQ(lifer.sheet, FlagSheet::SuspendedLifer);
    EXPECT_EQ(lifer.location, CaseType::Licence);
    const std::vector<std::pair<std::string, std::string>> details = {
        {"In_Custody", "Y"},
        {"Register_Code", "INLL"},
        {"Register_Description", "Lifer"},
        {"Register_Level", "L2"},
        {"Register_Level_Description", "Lifer - Not Supervised"},
        {"Register_Category", "LF03"},
        {"Deregistration_Date", "9999-12-31 00:00:00"},
        {"Register_Category_Description", "Lifer - Life Imprisonment"},
        {"Registration_Date", "2017-02-08 00:00:00"},
        {"Next_Review_Date", "2018-02-08 15:39:21"}};
    EXPECT_EQ(lifer.details, details);
}

TEST(OfficialSampleTest, PostsThatOnlyTheT2aSheetListsAreKept) {
    const WmtExtract extract = readSample("WMT_PS.xlsx").extract;
    ASSERT_EQ(extract.posts.size(), 4U);
    const ExtractPost& post = extract.posts[2];
    EXPECT_EQ(post.staff.staffCode, "GHE3BG7");
    EXPECT_EQ(post.unit.teamName, "Derby City"); // the sheet has a blank after it
    EXPECT_EQ(post.unit.pduCode, "N53DCTY");
    EXPECT_EQ(post.t2a.total(), 1);
    EXPECT_EQ(post.all.total(), 0);
}

TEST(OfficialSampleTest, SaysOnceForEachSheetWhatIsOdd) {
    const Findings expected = {
        finding(Severity::Note, FindingCode::UnknownSheet, {"WMT_PS.xlsx", "GS", 0, ""}, {"GS"}),
        warning(FindingCode::ContactForUnknownPost, "CMS", 2, "OM_Key", {"GBG4E33", "N58NSO", "2"}),
        warning(FindingCode::ReportForUnknownPost, "Court_Reports", 2, "OM_Key", {"N53B563", "N53DEC", "2"}),
        warning(FindingCode::FlagForUnknownPost, "Flag_O_Due", 2, "OM_Key", {"N42AXPC", "N07FVX", "2"}),
        warning(FindingCode::FlagForUnknownPost, "Flag_Priority", 2, "OM_Key", {"N3DF5KI", "N52SHR", "2"}),
        warning(FindingCode::FlagForUnknownPost, "Flag_Upw", 2, "OM_Key", {"WGHV46", "N03F01", "2"}),
        warning(FindingCode::FlagForUnknownPost, "Flag_Warr_4_N", 2, "OM_Key", {"N56AZR5", "N56480", "2"}),
        warning(FindingCode::FlagForUnknownPost, "Suspended_Lifers", 2, "OM_Key", {"T5BF3SX", "N07AJY", "1"}),
        warning(FindingCode::T2aForUnknownPost, "T2A", 2, "OM_Key", {"GHE3BG7", "N53DEC", "2"}),
        warning(FindingCode::RowWithoutPost, "WMT_Extract", 6, "OM_Key", {"33"}),
        warning(FindingCode::FlagForUnknownPost, "WMT_Extract_SA", 2, "OM_Key", {"N073EMU", "N073EM", "1"})};
    EXPECT_EQ(readSample("WMT_PS.xlsx").findings, expected);
}

TEST(OfficialSampleTest, CountsItsRowsSheetBySheetInWorkbookOrder) {
    const std::vector<SheetRows> expected = {{"WMT_Extract", 35, 250}, {"WMT_Extract_Filtered", 2, 8005},
                                             {"Court_Reports", 2, 0},  {"Flag_Warr_4_N", 2, 0},
                                             {"Flag_Upw", 2, 0},       {"Flag_O_Due", 2, 0},
                                             {"Flag_Priority", 2, 0},  {"CMS", 2, 0},
                                             {"WMT_Extract_SA", 1, 0}, {"Suspended_Lifers", 1, 0},
                                             {"T2A_Detail", 2, 0},     {"T2A", 2, 8005},
                                             {"OMIC_Teams", 2, 8005}};
    EXPECT_EQ(readSample("WMT_PS.xlsx").sheets, expected);
}

TEST(InventedExtractTest, FortyPostsAreReadWithoutARefusal) {
    const ReadExtract read = readSample("synthetic_extract_40.xlsx");
    const Findings expected = {finding(Severity::Warning, FindingCode::ReportForUnknownPost,
                                       {"synthetic_extract_40.xlsx", "Court_Reports", 20, "OM_Key"},
                                       {"C0", "N50T0", "1"})};
    EXPECT_EQ(read.findings, expected);
    EXPECT_EQ(read.extract.posts.size(), 40U);
    EXPECT_EQ(read.extract.flags.size(), 1260U);
    EXPECT_EQ(read.extract.reportDate, Date::of(2026, 11, 21));
}

// The totals were added up by another program.
TEST(InventedExtractTest, AThousandPostsAddUpToTheFilesOwnTotals) {
    const ReadExtract read = readSample("synthetic_extract_1000.xlsx");
    ASSERT_FALSE(refused(read.findings));
    const WmtExtract& extract = read.extract;
    EXPECT_EQ(extract.posts.size(), 1000U);
    EXPECT_EQ(sum(extract.posts, &ExtractPost::all), 31532);
    EXPECT_EQ(sum(extract.posts, &ExtractPost::filtered), 29722);
    EXPECT_EQ(sum(extract.posts, &ExtractPost::t2a), 307);
    std::int64_t communityB2 = 0, licenceD3 = 0;
    for (const ExtractPost& post : extract.posts) {
        communityB2 += post.filtered.at(CaseType::Community, *Tier::parse("B2"));
        licenceD3 += post.filtered.at(CaseType::Licence, *Tier::parse("D3"));
    }
    EXPECT_EQ(communityB2, 2055);
    EXPECT_EQ(licenceD3, 174);
    EXPECT_EQ(extract.omicPosts.size(), 10U);
    EXPECT_EQ(extract.reports.size(), 323U);
    EXPECT_EQ(extract.flags.size(), 33526U);
    EXPECT_EQ(extract.contacts.size(), 350U);
}

} // namespace headroom::test
