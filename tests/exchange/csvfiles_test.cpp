#include "exchange/csvfiles.h"
#include "exchange/support/data.h"
#include "exchange/support/findings.h"
#include "exchange/support/tempfolder.h"

#include <gtest/gtest.h>

namespace headroom::test {

namespace {

ReadHours hoursOf(const std::string& bytes) {
    const TempFolder folder;
    return readHoursCsv(folder.write("hours.csv", bytes));
}

ReadReductions reductionsOf(const std::string& bytes) {
    const TempFolder folder;
    return readReductionsCsv(folder.write("reductions.csv", bytes));
}

Place inHours(std::int64_t row, const std::string& column = {}) {
    return {"hours.csv", "", row, column};
}
Place inReductions(std::int64_t row, const std::string& column = {}) {
    return {"reductions.csv", "", row, column};
}

const std::string hoursHeader = "staff_code,team_code,contracted_hours\n";
const std::string reductionsHeader = "staff_code,team_code,reason,hours,start_date,end_date\n";

} // namespace

TEST(HoursCsvTest, ReadsTheThousandPostsFile) {
    const ReadHours read = readHoursCsv(sample("synthetic_extract_1000_hours.csv"));
    EXPECT_EQ(read.findings, Findings{});
    ASSERT_EQ(read.rows.size(), 1000U);
    EXPECT_EQ(read.rows[1].row, 3);
    EXPECT_EQ(read.rows[1].staffCode, "K000001");
    EXPECT_EQ(read.rows[1].teamCode, "N51T1");
    EXPECT_EQ(read.rows[1].contracted, HoursPerWeek::ofHundredths(1240));
    EXPECT_EQ(read.fileHash.size(), 64U);
}

TEST(HoursCsvTest, HeadersComeInAnyOrderAndCaseAndOthersAreNoted) {
    const ReadHours read = hoursOf("\xEF\xBB\xBF Contracted Hours ,Remark,TEAM_CODE,Staff code\r\n 37.5 "
                                   ",\"a, b\",T1, Z1 \r\n0,,T1,Z2\r\n");
    EXPECT_EQ(read.findings, (Findings{finding(Severity::Note, FindingCode::UnknownColumn,
                                               inHours(1, "Remark"), {"Remark"})}));
    ASSERT_EQ(read.rows.size(), 2U);
    EXPECT_EQ(read.rows[0].staffCode, "Z1");
    EXPECT_EQ(read.rows[0].contracted, HoursPerWeek::ofHundredths(3750));
    EXPECT_EQ(read.rows[1].contracted, HoursPerWeek{});
}

TEST(HoursCsvTest, CodesThatWereGuardedAgainstFormulasComeBack) {
    EXPECT_EQ(hoursOf(hoursHeader + "'=Z1,'-T1,37\n").rows.at(0).staffCode, "=Z1");
}

TEST(HoursCsvTest, HoursOutsideTheFormAreRefused) {
    expectRefusal(hoursOf(hoursHeader + "Z1,T1,37.51\n").findings, FindingCode::HoursOutOfRange,
                  inHours(2, "contracted_hours"), {"0", "37.5"});
    expectRefusal(hoursOf(hoursHeader + "Z1,T1,-1\n").findings, FindingCode::HoursOutOfRange,
                  inHours(2, "contracted_hours"), {"0", "37.5"});
}

TEST(HoursCsvTest, WhatIsNoNumberOfHoursIsRefused) {
    for (const char* spelt :
         {"full time", "37h", "1e1", "0x10", "+5", "37.", ".5", "1.2.3", "nan", "37.55x"}) {
        expectRefusal(hoursOf(hoursHeader + "Z1,T1," + spelt + "\n").findings, FindingCode::NotANumber,
                      inHours(2, "contracted_hours"), {spelt});
    }
    expectRefusal(hoursOf(hoursHeader + "Z1,T1,29.605\n").findings, FindingCode::TooManyDecimals,
                  inHours(2, "contracted_hours"), {"29.605", "2"});
}

TEST(HoursCsvTest, AMissingValueIsRefused) {
    expectRefusal(hoursOf(hoursHeader + "Z1,,37\n").findings, FindingCode::ValueMissing,
                  inHours(2, "team_code"));
    expectRefusal(hoursOf(hoursHeader + "Z1,T1,\n").findings, FindingCode::ValueMissing,
                  inHours(2, "contracted_hours"));
}

TEST(HoursCsvTest, TheSamePostTwiceNamesTheEarlierRow) {
    expectRefusal(hoursOf(hoursHeader + "Z1,T1,37\nZ1,T2,37\n\nZ1,T1,20\n").findings,
                  FindingCode::DuplicatePost, inHours(5, "staff_code"), {"Z1", "T1", "2"});
}

TEST(HoursCsvTest, ColumnsMissingOrTwiceAreRefused) {
    expectRefusal(hoursOf("staff_code,contracted_hours\nZ1,37\n").findings, FindingCode::ColumnMissing,
                  inHours(1, "team_code"), {"team_code"});
    expectRefusal(hoursOf("staff_code,team_code,contracted_hours,Staff_Code\nZ1,T1,37,Z1\n").findings,
                  FindingCode::ColumnTwice, inHours(1, "Staff_Code"), {"Staff_Code"});
    EXPECT_EQ(
        ofSeverity(hoursOf("staff_code;team_code;contracted_hours\n").findings, Severity::Refusal).size(),
        3U);
}

TEST(HoursCsvTest, ARowOfAnotherLengthIsRefused) {
    expectRefusal(hoursOf(hoursHeader + "Z1,T1,37\nZ2,T1,37,5\n").findings, FindingCode::WrongFieldCount,
                  inHours(3), {"4", "3"});
}

TEST(HoursCsvTest, FilesThatCannotBeReadAreRefused) {
    const TempFolder folder;
    expectRefusal(readHoursCsv(folder.file("hours.csv")).findings, FindingCode::FileNotFound, inHours(0));
    expectRefusal(hoursOf("").findings, FindingCode::EmptyFile, inHours(0));
    expectRefusal(hoursOf("\n\n").findings, FindingCode::EmptyFile, inHours(0));
    expectRefusal(hoursOf(hoursHeader + "Z1,T1,\"37\n").findings, FindingCode::QuoteNotClosed, inHours(2));
    expectRefusal(hoursOf(hoursHeader + "Z\xE9,T1,37\n").findings, FindingCode::WrongEncoding, inHours(2),
                  {"0xE9", "40"});
    expectRefusal(hoursOf(std::string((20U << 20U) + 1, 'a')).findings, FindingCode::FileTooLarge, inHours(0),
                  {"20"});
}

TEST(HoursCsvTest, AHeaderAloneHasNoRows) {
    const ReadHours read = hoursOf(hoursHeader);
    EXPECT_EQ(read.findings, Findings{});
    EXPECT_TRUE(read.rows.empty());
}

TEST(HoursCsvTest, ReadingStopsAfterAHundredRefusals) {
    std::string bytes = hoursHeader;
    for (int i = 0; i < 500; ++i) {
        bytes += "Z" + std::to_string(i) + ",T1,x\n";
    }
    EXPECT_EQ(hoursOf(bytes).findings.size(), 100U);
}

TEST(ReductionsCsvTest, ReadsTheThousandPostsFile) {
    const ReadReductions read = readReductionsCsv(sample("synthetic_extract_1000_reductions.csv"));
    EXPECT_EQ(read.findings, Findings{});
    ASSERT_GT(read.rows.size(), 100U);
    EXPECT_EQ(read.rows[0].row, 2);
    EXPECT_EQ(read.rows[0].reason, "Trade Union Facility Time");
    EXPECT_EQ(read.rows[0].hours, HoursPerWeek::ofHundredths(170));
    EXPECT_EQ(read.rows[0].start, Date::of(2026, 10, 1));
    EXPECT_EQ(read.rows[0].end, Date::of(2027, 3, 31));
}

TEST(ReductionsCsvTest, DatesMayComeAsASpreadsheetResavedThem) {
    const ReadReductions read =
        reductionsOf(reductionsHeader + "Z1,T1,Other,5,01/10/2026,2027-03-31 00:00:00\n");
    EXPECT_EQ(read.findings, Findings{});
    ASSERT_EQ(read.rows.size(), 1U);
    EXPECT_EQ(read.rows[0].start, Date::of(2026, 10, 1));
    EXPECT_EQ(read.rows[0].end, Date::of(2027, 3, 31));
}

TEST(ReductionsCsvTest, WhatTheFormWouldNotAllowIsLeftToTheRules) {
    const ReadReductions read =
        reductionsOf(reductionsHeader + "Z1,T1,No such reason,-99.5,2027-01-01,2026-01-01\n");
    EXPECT_EQ(read.findings, Findings{});
    EXPECT_EQ(read.rows.at(0).hours, HoursPerWeek::ofHundredths(-9950));
}

TEST(ReductionsCsvTest, DaysThatDoNotExistAreRefused) {
    for (const char* spelt :
         {"2026-02-30", "31/02/2026", "1/2/2026", "2026-1-5", "10-01-2026", "tomorrow", "46000"}) {
        expectRefusal(reductionsOf(reductionsHeader + "Z1,T1,Other,5," + spelt + ",2027-03-31\n").findings,
                      FindingCode::NotADate, inReductions(2, "start_date"), {spelt});
    }
    expectRefusal(reductionsOf(reductionsHeader + "Z1,T1,Other,5,2026-01-01,\n").findings,
                  FindingCode::ValueMissing, inReductions(2, "end_date"));
}

TEST(ReductionsCsvTest, EveryFaultOfARowIsNamed) {
    const Findings expected = {
        finding(Severity::Refusal, FindingCode::ValueMissing, inReductions(2, "staff_code")),
        finding(Severity::Refusal, FindingCode::ValueMissing, inReductions(2, "reason")),
        finding(Severity::Refusal, FindingCode::NotANumber, inReductions(2, "hours"), {"many"}),
        finding(Severity::Refusal, FindingCode::NotADate, inReductions(2, "end_date"), {"never"})};
    EXPECT_EQ(reductionsOf(reductionsHeader + ",T1,,many,2026-01-01,never\n").findings, expected);
}

TEST(ReductionsCsvTest, TheSameReductionTwiceNamesTheEarlierRowHoweverItIsSpelt) {
    expectRefusal(reductionsOf(reductionsHeader + "Z1,T1,Other,5,2026-01-01,2026-02-01\n"
                                                  "Z1,T1,Other,5,2026-01-01,2026-03-01\n"
                                                  "Z1,T1,Other,5.0,01/01/2026,2026-02-01\n")
                      .findings,
                  FindingCode::DuplicateRow, inReductions(4, "staff_code"), {"2"});
}

} // namespace headroom::test
