#include "domain/text.h"
#include "exchange/support/data.h"
#include "exchange/support/findings.h"
#include "exchange/support/readbook.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom::test {

namespace {

/// Reading must have found nothing at all.
WmtExtract readClean(const OfficialBook& official) {
    ReadExtract read = readBook(official);
    EXPECT_EQ(read.findings, Findings{});
    return std::move(read.extract);
}

Findings warnings(const OfficialBook& official) {
    const ReadExtract read = readBook(official);
    EXPECT_FALSE(refused(read.findings));
    return ofSeverity(read.findings, Severity::Warning);
}

} // namespace

TEST(WmtExtractTest, ReadsEverySheetOfASoundWorkbook) {
    const WmtExtract extract = readClean(OfficialBook());
    ASSERT_EQ(extract.posts.size(), 2U);
    const ExtractPost& post = extract.posts[0];
    EXPECT_EQ(post.unit,
              (ExtractUnit{"N90", "Invented Region", "N90A", "Invented PDU", "N90A1", "Invented Team"}));
    EXPECT_EQ(post.staff, (ExtractStaff{"N90Z001", "Nobody", "Anne", "NPSM"}));
    EXPECT_EQ(post.all.at(CaseType::Community, *Tier::parse("A3")), 2);
    EXPECT_EQ(post.all.at(CaseType::Licence, *Tier::parse("B1S")), 1);
    EXPECT_EQ(post.all.total(), 3);
    EXPECT_EQ(post.t2a.at(CaseType::Community, *Tier::parse("D2")), 1);
    EXPECT_EQ(extract.posts[1].filtered.at(CaseType::Custody, Tier::untiered()), 4);
    EXPECT_EQ(extract.posts[1].staff.gradeCode, " ");
    ASSERT_EQ(extract.omicPosts.size(), 1U);
    EXPECT_EQ(extract.omicPosts[0].counts.total(), 5);
    ASSERT_EQ(extract.reports.size(), 1U);
    EXPECT_EQ(extract.reports[0].sdrLast30, 2);
    EXPECT_EQ(extract.reports[0].oralReports, 1);
    ASSERT_EQ(extract.contacts.size(), 1U);
    EXPECT_EQ(extract.contacts[0].date, Date::of(2026, 11, 20));
    EXPECT_EQ(extract.contacts[0].byStaffCode, "N90Z002");
    EXPECT_EQ(extract.contacts[0].holderStaffCode, "N90Z001");
    ASSERT_EQ(extract.t2aCases.size(), 1U);
    EXPECT_EQ(extract.t2aCases[0].holderTeamCode, "N90A1");
    EXPECT_EQ(extract.reportDate, Date::of(2026, 11, 21));
}

TEST(WmtExtractTest, ListsEachKindOfCaseFromItsSheet) {
    const WmtExtract extract = readClean(OfficialBook());
    ASSERT_EQ(extract.flags.size(), 6U);
    EXPECT_EQ(extract.flags[0], (ExtractFlag{FlagSheet::Caseload,
                                             'N',
                                             "X900001",
                                             *Tier::parse("B3"),
                                             CaseType::Community,
                                             "N90Z001",
                                             "N90A1",
                                             "NPSM",
                                             2,
                                             {}}));
    EXPECT_EQ(extract.flags[1].sheet, FlagSheet::UnpaidWork);
    EXPECT_EQ(extract.flags[2].sheet, FlagSheet::Overdue);
    EXPECT_EQ(extract.flags[3].rowType, 'I');
    EXPECT_EQ(extract.flags[4].details,
              (std::vector<std::pair<std::string, std::string>>{{"Standalone_Order", "SA Curfew"}}));
    EXPECT_EQ(extract.flags[5].sheet, FlagSheet::SuspendedLifer);
}

TEST(WmtExtractTest, SheetsAndColumnsMayStandInAnyOrderAndCase) {
    OfficialBook official;
    const WmtExtract expected = readClean(official);
    std::reverse(official.book.sheets.begin(), official.book.sheets.end());
    for (BookSheet& sheet : official.book.sheets) {
        for (auto& row : sheet.rows) {
            std::reverse(row.begin(), row.end());
        }
        for (BookCell& header : sheet.rows[0]) {
            header.value = " " + lowerAscii(header.value) + " ";
            std::erase(header.value, '-'); // the official import drops those too
        }
        sheet.name = lowerAscii(sheet.name);
        sheet.name.insert(1, "-"); // the official import drops the first hyphen
    }
    const WmtExtract shuffled = readClean(official);
    EXPECT_EQ(shuffled.posts, expected.posts);
    EXPECT_EQ(shuffled.flags.size(), expected.flags.size());
    EXPECT_EQ(shuffled.contacts, expected.contacts);
}

TEST(WmtExtractTest, CountsMayBeNumbersOrTextWithBlanksAround) {
    for (const BookCell& cell : {number("2"), text("2"), text(" 2 "), text("+2"), text("2.0"), number("2E0"),
                                 number("2.0"), dated("2")}) {
        OfficialBook official;
        official.at("WMT_Extract", 2, "CommTierA3") = cell;
        EXPECT_EQ(readClean(official).posts.at(0).all.at(CaseType::Community, *Tier::parse("A3")), 2)
            << cell.value;
    }
}

TEST(WmtExtractTest, AMillionIsTheLargestCount) {
    OfficialBook official;
    official.at("WMT_Extract", 2, "ComIn1st16Weeks") = number("1000000");
    EXPECT_EQ(readClean(official).posts.at(0).communityFirst16Weeks, 1'000'000);
}

TEST(WmtExtractTest, BlankCountsAreZero) {
    for (const BookCell& cell : {text(" "), styled(), BookCell{}, text("0"), number("-0")}) {
        OfficialBook official;
        official.at("WMT_Extract", 2, "CommTierA3") = cell;
        official.at("WMT_Extract", 2, "V-CRN_Count") = number("1");
        EXPECT_EQ(readClean(official).posts.at(0).all.total(), 1) << cell.value;
    }
}

TEST(WmtExtractTest, TheReportDateIsTheNewestDatestampInAnyForm) {
    for (const BookCell& cell : {text("2026-11-22 23:59:59"), text("2026-11-22"), text("22/11/2026 00:10"),
                                 text("2026-11-22T01:02:03.443Z"), dated("46348.02238"), number("46348"),
                                 BookCell{{}, "46348.5", "2"}}) {
        OfficialBook official;
        official.at("WMT_Extract", 3, "Datestamp") = cell;
        EXPECT_EQ(readClean(official).reportDate, Date::of(2026, 11, 22)) << cell.value;
    }
}

TEST(WmtExtractTest, AGivenReportDateWins) {
    OfficialBook official;
    EXPECT_EQ(readBook(official, Date::of(2026, 12, 1)).extract.reportDate, Date::of(2026, 12, 1));
    official.at("WMT_Extract", 2, "Datestamp") = BookCell{};
    official.at("WMT_Extract", 3, "Datestamp") = BookCell{};
    const ReadExtract read = readBook(official, Date::of(2026, 12, 1));
    EXPECT_EQ(read.findings, Findings{});
    EXPECT_EQ(read.extract.reportDate, Date::of(2026, 12, 1));
}

TEST(WmtExtractTest, WhollyBlankRowsAreIgnored) {
    OfficialBook official;
    auto& rows = official.book.sheet("WMT_Extract_Filtered").rows;
    const auto last = rows.back();
    rows.back() = std::vector<BookCell>(last.size(), styled());
    rows.push_back({text("  "), text("")});
    rows.push_back({});
    rows.push_back(last);
    const ReadExtract read = readBook(official);
    EXPECT_EQ(read.findings, Findings{});
    EXPECT_EQ(read.sheets.at(1), (SheetRows{"WMT_Extract_Filtered", 2, 3}));
    EXPECT_EQ(read.extract.posts.at(1).filtered.total(), 4);
}

TEST(WmtExtractTest, BothSpellingsOfLicenceAreRead) {
    for (const char* spelling : {"Licence", "LICENSE", " license "}) {
        OfficialBook official;
        official.at("Flag_Upw", 2, "Location") = text(spelling);
        EXPECT_EQ(readClean(official).flags.at(1).location, CaseType::Licence) << spelling;
    }
}

TEST(WmtExtractTest, ListedTiersAreOfficialNumbersAndBlankIsUntiered) {
    OfficialBook official;
    official.at("Flag_Warr_4_N", 2, "Tier_Code") = number("32");
    official.at("Flag_Upw", 2, "Tier_Code") = BookCell{};
    const WmtExtract extract = readClean(official);
    EXPECT_EQ(extract.flags.at(0).tier, *Tier::parse("D0S"));
    EXPECT_TRUE(extract.flags.at(1).tier.isUntiered());
}

TEST(WmtExtractTest, CodesWrittenAsNumbersBecomeTheTextOfTheNumber) {
    OfficialBook official;
    for (const char* sheet : {"WMT_Extract", "WMT_Extract_Filtered"}) {
        official.at(sheet, 3, "OM_Key") = number("1.756376536E9");
    }
    official.at("CMS", 2, "Contact_Staff_Key") = text("1756376536");
    EXPECT_EQ(readClean(official).posts.at(1).staff.staffCode, "1756376536");
}

TEST(WmtExtractTest, ColumnsAndSheetsNobodyAskedForAreNoted) {
    OfficialBook official;
    official.book.sheets.push_back({"GS", {{text("Contact_ID")}}});
    official.book.sheet("CMS").rows[0].push_back(text("Contact_Mood"));
    official.book.sheet("CMS").rows[1].push_back(error("#REF!"));
    const Findings expected = {
        finding(Severity::Note, FindingCode::UnknownSheet, at("GS"), {"GS"}),
        finding(Severity::Note, FindingCode::UnknownColumn, at("CMS", 1, "Contact_Mood"), {"Contact_Mood"})};
    EXPECT_EQ(readBook(official).findings, expected);
}

TEST(WmtExtractTest, FilteredAndT2aRowsOfUnlistedPostsMakeThePost) {
    OfficialBook official;
    official.repeatRow("WMT_Extract_Filtered", 2);
    official.at("WMT_Extract_Filtered", 4, "OM_Key") = text("N90Z008");
    official.at("T2A", 2, "OM_Key") = text("N90Z009");
    const ReadExtract read = readBook(official);
    EXPECT_EQ(read.findings,
              (Findings{finding(Severity::Warning, FindingCode::T2aForUnknownPost, at("T2A", 2, "OM_Key"),
                                {"N90Z009", "N90A1", "1"}),
                        finding(Severity::Warning, FindingCode::FilteredForUnknownPost,
                                at("WMT_Extract_Filtered", 4, "OM_Key"), {"N90Z008", "N90A1", "1"})}));
    ASSERT_EQ(read.extract.posts.size(), 4U);
    EXPECT_EQ(read.extract.posts[2].staff.staffCode, "N90Z008");
    EXPECT_EQ(read.extract.posts[2].staff.surname, "Nobody");
    EXPECT_EQ(read.extract.posts[2].filtered.total(), 3);
    EXPECT_EQ(read.extract.posts[2].all.total(), 0);
    EXPECT_EQ(read.extract.posts[3].t2a.total(), 1);
}

TEST(WmtExtractTest, FlagsOfUnlistedPostsAreKeptAndWarnedAboutOnce) {
    OfficialBook official;
    official.at("Flag_Upw", 2, "OM_Key") = text("N90Z777");
    for (int i = 0; i < 5; ++i) {
        official.repeatRow("Flag_Upw", 2);
    }
    EXPECT_EQ(warnings(official),
              (Findings{finding(Severity::Warning, FindingCode::FlagForUnknownPost,
                                at("Flag_Upw", 2, "OM_Key"), {"N90Z777", "N90A1", "6"})}));
    EXPECT_EQ(readBook(official).extract.flags.size(), 11U);
}

TEST(WmtExtractTest, FlagsOfOmicPostsAreOfKnownPosts) {
    OfficialBook official;
    official.at("Flag_Warr_4_N", 2, "OM_Key") = text("N90Z003");
    official.at("Flag_Warr_4_N", 2, "Team_Code") = text("N90OM");
    EXPECT_EQ(warnings(official), Findings{});
}

TEST(WmtExtractTest, ReportsAndContactsOfUnlistedPostsAreKeptAndWarnedAbout) {
    OfficialBook official;
    official.at("Court_Reports", 2, "OM_Key") = text("N90C001");
    official.at("CMS", 2, "Contact_Staff_Key") = text("N90Z555");
    EXPECT_EQ(warnings(official),
              (Findings{finding(Severity::Warning, FindingCode::ContactForUnknownPost,
                                at("CMS", 2, "Contact_Staff_Key"), {"N90Z555", "N90A1", "1"}),
                        finding(Severity::Warning, FindingCode::ReportForUnknownPost,
                                at("Court_Reports", 2, "OM_Key"), {"N90C001", "N90A1", "1"})}));
    EXPECT_EQ(readBook(official).extract.reports.at(0).staff.staffCode, "N90C001");
    EXPECT_EQ(readBook(official).extract.contacts.size(), 1U);
}

TEST(WmtExtractTest, AStatedCountThatIsNotTheSumIsWarnedAboutOnceForEachSheet) {
    OfficialBook official;
    official.at("WMT_Extract_Filtered", 2, "V-CRN_Count") = number("9");
    official.at("WMT_Extract_Filtered", 3, "V-CRN_Count") = BookCell{};
    EXPECT_EQ(warnings(official),
              (Findings{finding(Severity::Warning, FindingCode::CountDiffersFromCases,
                                at("WMT_Extract_Filtered", 2, "V-CRN_Count"), {"9", "3", "2"})}));
}

TEST(WmtExtractTest, RowsThatNameNobodyAreLeftOutAndWarnedAbout) {
    OfficialBook official;
    std::vector<BookCell> stray(wmt::layoutOf(wmt::Sheet::Extract).headers.size());
    stray[90] = number("1");
    official.book.sheet("WMT_Extract").rows.push_back(stray);
    official.book.sheet("WMT_Extract").rows.push_back(stray);
    EXPECT_EQ(warnings(official), (Findings{finding(Severity::Warning, FindingCode::RowWithoutPost,
                                                    at("WMT_Extract", 4, "OM_Key"), {"2"})}));
    EXPECT_EQ(readBook(official).extract.posts.size(), 2U);
}

TEST(WmtExtractTest, OnePersonMayHavePostsInTwoTeams) {
    OfficialBook official;
    for (const char* sheet : {"WMT_Extract", "WMT_Extract_Filtered"}) {
        official.at(sheet, 3, "OM_Key") = text("N90Z001");
        official.at(sheet, 3, "Team_Code") = text("N90A2");
    }
    official.at("CMS", 2, "Contact_Staff_Key") = text("N90Z001");
    EXPECT_EQ(readClean(official).posts.size(), 2U);
}

TEST(WmtExtractTest, ProgressRisesToItsTotalInSteps) {
    std::vector<Progress> reports;
    const JobControl job({}, [&](const Progress& progress) { reports.push_back(progress); });
    readWmtExtract(sample("WMT_PS.xlsx"), std::nullopt, {}, job);
    std::vector<Progress> reading;
    std::copy_if(reports.begin(), reports.end(), std::back_inserter(reading),
                 [](const Progress& progress) { return progress.phase == Phase::ReadingWorkbook; });
    ASSERT_GT(reading.size(), 100U);
    for (std::size_t i = 1; i < reading.size(); ++i) {
        EXPECT_EQ(reading[i].total, reading[0].total);
        EXPECT_GE(reading[i].done, reading[i - 1].done);
        // Small steps are what makes a cancel quick: 64 KiB take about a millisecond.
        EXPECT_LE(reading[i].done - reading[i - 1].done, 65536);
    }
    EXPECT_EQ(reading.back().done, reading.back().total);
}

TEST(WmtExtractTest, CancellingEndsTheReadingAtTheNextStep) {
    for (const std::size_t step : {1U, 2U, 5U, 60U}) {
        std::stop_source source;
        std::size_t calls = 0;
        const JobControl job(source.get_token(), [&](const Progress&) {
            if (++calls == step) {
                source.request_stop();
            }
        });
        EXPECT_THROW(readWmtExtract(sample("WMT_PS.xlsx"), std::nullopt, {}, job), Cancelled);
        EXPECT_EQ(calls, step);
    }
}

} // namespace headroom::test
