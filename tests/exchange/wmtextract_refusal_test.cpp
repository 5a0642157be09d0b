#include "exchange/support/findings.h"
#include "exchange/support/readbook.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <ostream>

namespace headroom::test {

/// One thing that is wrong, and what must be said of it.
struct Fault {
    const char* name;
    std::function<void(OfficialBook&)> breakIt;
    FindingCode code;
    Place place;
    std::vector<std::string> arguments;
};

void PrintTo(const Fault& fault, std::ostream* out) {
    *out << fault.name;
}

class WmtExtractRefusalTest : public testing::TestWithParam<Fault> {};

namespace {

void removeSheet(OfficialBook& official, std::string_view name) {
    auto& sheets = official.book.sheets;
    sheets.erase(std::find_if(sheets.begin(), sheets.end(),
                              [name](const BookSheet& sheet) { return sheet.name == name; }));
}

const std::vector<Fault> cellFaults = {
    {"TextWhereACountBelongs",
     [](OfficialBook& o) { o.at("WMT_Extract_Filtered", 3, "CommTierB2") = text("two"); },
     FindingCode::NotANumber,
     at("WMT_Extract_Filtered", 3, "CommTierB2"),
     {"two"}},
    {"TextThatBeginsWithACount",
     [](OfficialBook& o) { o.at("WMT_Extract", 2, "CommTierB2") = text("3 cases"); },
     FindingCode::NotANumber,
     at("WMT_Extract", 2, "CommTierB2"),
     {"3 cases"}},
    {"ExponentInText",
     [](OfficialBook& o) { o.at("WMT_Extract", 2, "CommTierB2") = text("1e3"); },
     FindingCode::NotANumber,
     at("WMT_Extract", 2, "CommTierB2"),
     {"1e3"}},
    {"TruthWhereACountBelongs",
     [](OfficialBook& o) { o.at("WMT_Extract", 2, "CommTierB2") = boolean(true); },
     FindingCode::NotANumber,
     at("WMT_Extract", 2, "CommTierB2"),
     {"TRUE"}},
    {"NumberCellWithoutANumber",
     [](OfficialBook& o) { o.at("WMT_Extract", 2, "CommTierB2") = number("nan"); },
     FindingCode::NotANumber,
     at("WMT_Extract", 2, "CommTierB2"),
     {"nan"}},
    {"NegativeCount",
     [](OfficialBook& o) { o.at("OMIC_Teams", 2, "CustTierA0") = number("-1"); },
     FindingCode::NegativeCount,
     at("OMIC_Teams", 2, "CustTierA0"),
     {"-1"}},
    {"NegativeCountAsText",
     [](OfficialBook& o) { o.at("T2A", 2, "LicenceTierD3S") = text(" -4 "); },
     FindingCode::NegativeCount,
     at("T2A", 2, "LicenceTierD3S"),
     {"-4"}},
    {"FractionalCount",
     [](OfficialBook& o) { o.at("Court_Reports", 2, "SDR_Conv_Last_30") = number("1.5"); },
     FindingCode::FractionalCount,
     at("Court_Reports", 2, "SDR_Conv_Last_30"),
     {"1.5"}},
    {"CountTooLarge",
     [](OfficialBook& o) { o.at("WMT_Extract", 2, "ComIn1st16Weeks") = number("1E300"); },
     FindingCode::NumberTooLarge,
     at("WMT_Extract", 2, "ComIn1st16Weeks"),
     {"1E300", "1000000"}},
    {"CountAMillionAndOne",
     [](OfficialBook& o) { o.at("WMT_Extract", 2, "LicIn1st16Weeks") = number("1000001"); },
     FindingCode::NumberTooLarge,
     at("WMT_Extract", 2, "LicIn1st16Weeks"),
     {"1000001", "1000000"}},
    {"ErrorInACount",
     [](OfficialBook& o) { o.at("WMT_Extract", 3, "CustTierD1") = error("#REF!"); },
     FindingCode::CellIsError,
     at("WMT_Extract", 3, "CustTierD1"),
     {"#REF!"}},
    {"ErrorInAName",
     [](OfficialBook& o) { o.at("WMT_Extract", 3, "OM_Surname") = error("#N/A"); },
     FindingCode::CellIsError,
     at("WMT_Extract", 3, "OM_Surname"),
     {"#N/A"}},
    {"ErrorInADate",
     [](OfficialBook& o) { o.at("CMS", 2, "Contact_Date") = error("#VALUE!"); },
     FindingCode::CellIsError,
     at("CMS", 2, "Contact_Date"),
     {"#VALUE!"}},
    {"DayThatDoesNotExist",
     [](OfficialBook& o) { o.at("CMS", 2, "Contact_Date") = text("2026-02-30"); },
     FindingCode::NotADate,
     at("CMS", 2, "Contact_Date"),
     {"2026-02-30"}},
    {"MonthFirstDate",
     [](OfficialBook& o) { o.at("WMT_Extract", 2, "Datestamp") = text("11/21/2026"); },
     FindingCode::NotADate,
     at("WMT_Extract", 2, "Datestamp"),
     {"11/21/2026"}},
    {"DateBeyondTheCalendar",
     [](OfficialBook& o) { o.at("WMT_Extract", 2, "Datestamp") = dated("3000000"); },
     FindingCode::NotADate,
     at("WMT_Extract", 2, "Datestamp"),
     {"3000000"}},
    {"NoContactDate",
     [](OfficialBook& o) { o.at("CMS", 2, "Contact_Date") = BookCell{}; },
     FindingCode::ValueMissing,
     at("CMS", 2, "Contact_Date"),
     {}},
    {"UnknownLocation",
     [](OfficialBook& o) { o.at("Flag_O_Due", 2, "Location") = text("Abroad"); },
     FindingCode::UnknownLocation,
     at("Flag_O_Due", 2, "Location"),
     {"Abroad"}},
    {"NoLocation",
     [](OfficialBook& o) { o.at("Flag_O_Due", 2, "Location") = text(" "); },
     FindingCode::ValueMissing,
     at("Flag_O_Due", 2, "Location"),
     {}},
    {"TierBeyondTheScheme",
     [](OfficialBook& o) { o.at("Suspended_Lifers", 2, "Tier_Code") = text("33"); },
     FindingCode::UnknownTier,
     at("Suspended_Lifers", 2, "Tier_Code"),
     {"33"}},
    {"TierAsName",
     [](OfficialBook& o) { o.at("Flag_Priority", 2, "Tier_Code") = text("B3"); },
     FindingCode::UnknownTier,
     at("Flag_Priority", 2, "Tier_Code"),
     {"B3"}},
    {"NegativeTier",
     [](OfficialBook& o) { o.at("Flag_Priority", 2, "Tier_Code") = number("-1"); },
     FindingCode::UnknownTier,
     at("Flag_Priority", 2, "Tier_Code"),
     {"-1"}},
    {"LongRowType",
     [](OfficialBook& o) { o.at("Flag_Warr_4_N", 2, "Row_Type") = text("NW"); },
     FindingCode::UnknownRowType,
     at("Flag_Warr_4_N", 2, "Row_Type"),
     {"NW"}},
    {"NoCrn",
     [](OfficialBook& o) { o.at("WMT_Extract_SA", 2, "Case_Ref_No") = BookCell{}; },
     FindingCode::ValueMissing,
     at("WMT_Extract_SA", 2, "Case_Ref_No"),
     {}},
    {"NoT2aCrn",
     [](OfficialBook& o) { o.at("T2A_Detail", 2, "CRN") = BookCell{}; },
     FindingCode::ValueMissing,
     at("T2A_Detail", 2, "CRN"),
     {}},
    {"NoStaffCode",
     [](OfficialBook& o) {
         o.at("WMT_Extract", 2, "OM_Key") = BookCell{};
         o.at("Flag_Upw", 2, "OM_Key") = BookCell{};
     },
     FindingCode::ValueMissing,
     at("WMT_Extract", 2, "OM_Key"),
     {}},
    {"NoTeamCode",
     [](OfficialBook& o) { o.at("Court_Reports", 2, "Team_Code") = BookCell{}; },
     FindingCode::ValueMissing,
     at("Court_Reports", 2, "Team_Code"),
     {}},
    {"NoRegion",
     [](OfficialBook& o) { o.at("WMT_Extract", 3, "Region_Code") = text("  "); },
     FindingCode::ValueMissing,
     at("WMT_Extract", 3, "Region_Code"),
     {}},
    {"NoPdu",
     [](OfficialBook& o) { o.at("T2A", 2, "LDU_Code") = BookCell{}; },
     FindingCode::ValueMissing,
     at("T2A", 2, "LDU_Code"),
     {}},
};

const std::vector<Fault> sheetFaults = {
    {"MissingSheet",
     [](OfficialBook& o) { removeSheet(o, "Suspended_Lifers"); },
     FindingCode::SheetMissing,
     at("Suspended_Lifers"),
     {"Suspended_Lifers"}},
    {"SheetTwice",
     [](OfficialBook& o) {
         o.book.sheets.push_back({"t-2a", {}});
     },
     FindingCode::SheetTwice,
     at("t-2a"),
     {"t-2a"}},
    {"EmptySheet",
     [](OfficialBook& o) { o.book.sheet("CMS").rows.clear(); },
     FindingCode::ColumnMissing,
     at("CMS", 1, "Contact_ID"),
     {"Contact_ID"}},
    {"MissingColumn",
     [](OfficialBook& o) { o.at("T2A", 1, "LicenceTierD3S") = text("LicenceTierE9"); },
     FindingCode::ColumnMissing,
     at("T2A", 1, "LicenceTierD3S"),
     {"LicenceTierD3S"}},
    {"MissingColumnNobodyCountsWith",
     [](OfficialBook& o) { o.at("WMT_Extract", 1, "Trust") = BookCell{}; },
     FindingCode::ColumnMissing,
     at("WMT_Extract", 1, "Trust"),
     {"Trust"}},
    {"ColumnTwice",
     [](OfficialBook& o) { o.book.sheet("Flag_Upw").rows[0].push_back(text("tier_code")); },
     FindingCode::ColumnTwice,
     at("Flag_Upw", 1, "tier_code"),
     {"tier_code"}},
    {"PostTwice",
     [](OfficialBook& o) { o.repeatRow("WMT_Extract", 2); },
     FindingCode::DuplicatePost,
     at("WMT_Extract", 4, "OM_Key"),
     {"N90Z001", "N90A1", "2"}},
    {"FilteredPostTwice",
     [](OfficialBook& o) { o.repeatRow("WMT_Extract_Filtered", 3); },
     FindingCode::DuplicatePost,
     at("WMT_Extract_Filtered", 4, "OM_Key"),
     {"N90Z002", "N90A1", "3"}},
    {"OmicPostTwice",
     [](OfficialBook& o) { o.repeatRow("OMIC_Teams", 2); },
     FindingCode::DuplicatePost,
     at("OMIC_Teams", 3, "OM_Key"),
     {"N90Z003", "N90OM", "2"}},
    {"ReportsTwice",
     [](OfficialBook& o) { o.repeatRow("Court_Reports", 2); },
     FindingCode::DuplicatePost,
     at("Court_Reports", 3, "OM_Key"),
     {"N90Z001", "N90A1", "2"}},
    {"T2aNotBelowFiltered",
     [](OfficialBook& o) { o.at("T2A", 2, "CommTierD2") = o.at("T2A", 2, "V-CRN_Count") = number("7"); },
     FindingCode::T2aNotBelowFiltered,
     at("T2A", 0, "V-CRN_Count"),
     {"7", "7"}},
    {"NoDatestamp",
     [](OfficialBook& o) {
         o.at("WMT_Extract", 2, "Datestamp") = o.at("WMT_Extract", 3, "Datestamp") = BookCell{};
     },
     FindingCode::NoReportDate,
     at("WMT_Extract", 0, "Datestamp"),
     {}},
    {"NoPosts",
     [](OfficialBook& o) {
         for (const char* sheet : {"WMT_Extract", "WMT_Extract_Filtered", "T2A"}) {
             o.book.sheet(sheet).rows.resize(1);
         }
     },
     FindingCode::NoPosts,
     at("WMT_Extract"),
     {}},
};

std::string nameOfFault(const testing::TestParamInfo<Fault>& fault) {
    return fault.param.name;
}

} // namespace

TEST_P(WmtExtractRefusalTest, NamesThePlaceAndTheFault) {
    OfficialBook official;
    GetParam().breakIt(official);
    expectRefusal(readBook(official).findings, GetParam().code, GetParam().place, GetParam().arguments);
}

INSTANTIATE_TEST_SUITE_P(Cells, WmtExtractRefusalTest, testing::ValuesIn(cellFaults), nameOfFault);
INSTANTIATE_TEST_SUITE_P(Sheets, WmtExtractRefusalTest, testing::ValuesIn(sheetFaults), nameOfFault);

TEST(WmtExtractManyFaultsTest, OfAWorkbookWithAnUnreadSheetNothingElseIsSaid) {
    OfficialBook official;
    official.at("WMT_Extract", 1, "Trust") = BookCell{}; // all its posts would seem unknown
    EXPECT_EQ(readBook(official).findings, Findings{finding(Severity::Refusal, FindingCode::ColumnMissing,
                                                            at("WMT_Extract", 1, "Trust"), {"Trust"})});
}

TEST(WmtExtractManyFaultsTest, EveryMissingSheetAndColumnIsNamed) {
    OfficialBook official;
    removeSheet(official, "CMS");
    removeSheet(official, "T2A");
    EXPECT_EQ(readBook(official).findings,
              (Findings{finding(Severity::Refusal, FindingCode::SheetMissing, at("CMS"), {"CMS"}),
                        finding(Severity::Refusal, FindingCode::SheetMissing, at("T2A"), {"T2A"})}));
}

TEST(WmtExtractManyFaultsTest, ReadingStopsAfterAHundredRefusals) {
    OfficialBook official;
    official.at("Flag_Upw", 2, "Location") = text("Abroad");
    for (int i = 0; i < 500; ++i) {
        official.repeatRow("Flag_Upw", 2);
    }
    official.at("CMS", 2, "Contact_Date") = text("never"); // read after it: not reached
    const Findings refusals = ofSeverity(readBook(official).findings, Severity::Refusal);
    ASSERT_EQ(refusals.size(), 100U);
    EXPECT_EQ(refusals.back(), finding(Severity::Refusal, FindingCode::UnknownLocation,
                                       at("Flag_Upw", 101, "Location"), {"Abroad"}));
}

TEST(WmtExtractManyFaultsTest, FaultsOnSeveralSheetsAreAllReported) {
    OfficialBook official;
    official.at("WMT_Extract", 2, "CommTierB2") = text("x");
    official.at("Flag_Upw", 2, "Location") = text("y");
    official.at("CMS", 2, "Contact_Date") = text("z");
    EXPECT_EQ(ofSeverity(readBook(official).findings, Severity::Refusal).size(), 3U);
}

} // namespace headroom::test
