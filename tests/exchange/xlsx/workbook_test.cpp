#include "domain/error.h"
#include "exchange/support/book.h"
#include "exchange/support/findings.h"
#include "exchange/support/parts.h"
#include "exchange/xlsx/workbook.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <sstream>

namespace headroom::test {

namespace {

using xlsx::Cell;
using xlsx::CellKind;

/// A workbook of one sheet whose XML between <sheetData> and </sheetData> is given.
Parts partsWithRows(const std::string& rows, const std::string& sharedStrings = {}) {
    Parts parts = Book{{{"One", {}}}}.parts();
    for (auto& [name, bytes] : parts) {
        if (name == "xl/worksheets/sheet1.xml") {
            bytes = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
        } else if (name == "xl/_rels/workbook.xml.rels" && !sharedStrings.empty()) {
            bytes.insert(
                bytes.find("</Relationships>"),
                "<Relationship Id=\"s\" Type=\"http://x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>");
        }
    }
    if (!sharedStrings.empty()) {
        parts.emplace_back("xl/SharedStrings.xml", sharedStrings);
    }
    return parts;
}

/// "row:column=kind:text(number)" for each cell, for comparison at a glance.
std::string shownRows(const Parts& parts, const ExtractLimits& limits = {}) {
    MemoryPackage package(parts);
    xlsx::Workbook workbook(package, limits);
    std::ostringstream shown;
    workbook.readRows(workbook.sheets().at(0), [&shown](const xlsx::Row& row) {
        for (const Cell& cell : row.cells) {
            constexpr std::string_view kinds = "TNDBE";
            shown << row.number << ':' << cell.column << '=' << kinds[static_cast<std::size_t>(cell.kind)]
                  << ':' << cell.text;
            if (cell.kind == CellKind::Number || cell.kind == CellKind::Date) {
                shown << '(' << cell.number << ')';
            }
            shown << ' ';
        }
        return true;
    });
    return shown.str();
}

/// The finding a workbook is refused with.
std::optional<Finding> refusalOf(const Parts& parts, const ExtractLimits& limits = {}) {
    try {
        shownRows(parts, limits);
        return std::nullopt;
    } catch (const Refused& refusal) {
        return refusal.findings().at(0);
    }
}

const Finding damagedSheet =
    finding(Severity::Refusal, FindingCode::WorkbookDamaged, {}, {"xl/worksheets/sheet1.xml"});

} // namespace

TEST(WorkbookTest, CellsAreTypedByTypeAndStyle) {
    const std::string rows =
        R"(<row r="2"><c r="A2"><v>3</v></c><c r="B2" t="n"><v> 1.5E1 </v></c>)"
        R"(<c r="C2" s="1"><v>44379.5</v></c><c r="D2" t="str"><v>text</v></c>)"
        R"(<c r="E2" t="b"><v>1</v></c><c r="F2" t="b"><v>0</v></c><c r="G2" t="e"><v>#REF!</v></c>)"
        R"(<c r="H2" t="d"><v>2026-11-22</v></c><c r="AA2" s="2"><v>1</v></c></row>)";
    EXPECT_EQ(
        shownRows(partsWithRows(rows)),
        "2:0=N:3(3) 2:1=N: 1.5E1 (15) 2:2=D:44379.5(44379.5) 2:3=T:text 2:4=B:TRUE 2:5=B:FALSE 2:6=E:#REF! "
        "2:7=T:2026-11-22 2:26=D:1(1) ");
}

TEST(WorkbookTest, RowsAndCellsWithoutReferencesFollowOneAnother) {
    EXPECT_EQ(
        shownRows(partsWithRows("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c r=\"C3\"><v>3</v>"
                                "</c><c><v>4</v></c></row>")),
        "1:0=N:1(1) 1:2=N:2(2) 3:2=N:3(3) 3:3=N:4(4) ");
}

TEST(WorkbookTest, PrefixedElementsAreTheSameElements) {
    Parts parts = partsWithRows("");
    for (auto& [name, bytes] : parts) {
        if (name == "xl/worksheets/sheet1.xml") {
            bytes =
                "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>7</x:v></x:c>"
                "</x:row></x:sheetData></x:worksheet>";
        }
    }
    EXPECT_EQ(shownRows(parts), "1:0=N:7(7) ");
}

TEST(WorkbookTest, InlineTextIsJoinedFromItsRunsWithoutItsPronunciation) {
    EXPECT_EQ(shownRows(partsWithRows("<row><c t=\"inlineStr\"><is><r><t>Ab</t></r><r><t> c</t></r>"
                                      "<rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is></c></row>")),
              "1:0=T:Ab c ");
}

TEST(WorkbookTest, FormulasGiveTheirLastValue) {
    EXPECT_EQ(shownRows(partsWithRows("<row><c r=\"A1\"><f>SUM(B1:B9)</f><v>12</v></c></row>")),
              "1:0=N:12(12) ");
}

TEST(WorkbookTest, SharedTextsAreLookedUp) {
    const std::string texts = "<sst count=\"9\"><si><t>Team</t></si><si><r><t>Tŷ </t></r><r><t>Coch</t></r>"
                              "<rPh><t>no</t></rPh></si><si/><si><t>_x0041__x005F_x</t></si></sst>";
    const std::string rows = "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c>"
                             "<c t=\"s\"><v>3</v></c></row>";
    EXPECT_EQ(shownRows(partsWithRows(rows, texts)), "1:0=T:Tŷ Coch 1:1=T:Team 1:3=T:A_x ");
}

TEST(WorkbookTest, ASharedTextThatDoesNotExistIsDamage) {
    for (const char* index : {"1", "-1", "x", "99999999999999999999"}) {
        const std::string rows = "<row><c t=\"s\"><v>" + std::string(index) + "</v></c></row>";
        EXPECT_EQ(refusalOf(partsWithRows(rows, "<sst><si><t>a</t></si></sst>")), damagedSheet) << index;
    }
    EXPECT_EQ(refusalOf(partsWithRows("<row><c t=\"s\"><v>0</v></c></row>")), damagedSheet);
}

TEST(WorkbookTest, RowsAndCellsOutOfOrderAreDamage) {
    for (const char* rows :
         {"<row r=\"2\"/><row r=\"2\"/>", "<row r=\"2\"/><row r=\"1\"/>", "<row r=\"0\"/>", "<row r=\"x\"/>",
          "<row r=\"1048577\"/>", "<row><c r=\"B1\"/><c r=\"A1\"/></row>",
          "<row><c r=\"B1\"/><c r=\"B1\"/></row>", "<row><c r=\"XFE1\"/></row>",
          "<row><c r=\"ZZZZZZZZZZZZZZZZZZZ1\"/></row>", "<row><c r=\"1\"/></row>", "<row><row/></row>"}) {
        EXPECT_EQ(refusalOf(partsWithRows(rows)), damagedSheet) << rows;
    }
    EXPECT_EQ(refusalOf(partsWithRows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")),
              std::nullopt);
}

TEST(WorkbookTest, SerialDaysFrom1904AreMovedToTheOtherSystem) {
    Parts parts = partsWithRows("<row><c s=\"1\"><v>42917</v></c><c><v>42917</v></c></row>");
    for (auto& [name, bytes] : parts) {
        if (name == "xl/workbook.xml") {
            bytes.insert(bytes.find("<sheets>"), "<workbookPr date1904=\"1\"/>");
        }
    }
    EXPECT_EQ(shownRows(parts), "1:0=D:42917(44379) 1:1=N:42917(42917) ");
}

TEST(WorkbookTest, BlankRowsAreCountedAndNotShown) {
    MemoryPackage package(partsWithRows("<row r=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"1\"/></row>"
                                        "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>  </v></c></row>"
                                        "<row r=\"9\"><c r=\"A9\"><v>1</v></c></row>"));
    xlsx::Workbook workbook(package, {});
    const auto counts = workbook.readRows(workbook.sheets().at(0), [](const xlsx::Row& row) {
        EXPECT_EQ(row.number, 9);
        return true;
    });
    EXPECT_EQ(counts.filled, 1);
    EXPECT_EQ(counts.blank, 3);
}

TEST(WorkbookTest, ReadingEndsWhenTheVisitorHasEnough) {
    MemoryPackage package(partsWithRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><broken"));
    xlsx::Workbook workbook(package, {});
    int rows = 0;
    workbook.readRows(workbook.sheets().at(0), [&rows](const xlsx::Row&) { return ++rows < 2; });
    EXPECT_EQ(rows, 2);
}

TEST(WorkbookTest, WhatAVisitorThrowsComesThrough) {
    MemoryPackage package(partsWithRows("<row><c><v>1</v></c></row>"));
    xlsx::Workbook workbook(package, {});
    EXPECT_THROW(workbook.readRows(workbook.sheets().at(0),
                                   [](const xlsx::Row&) -> bool { throw std::out_of_range("x"); }),
                 std::out_of_range);
}

TEST(WorkbookLimitsTest, LongTextsNameTheirRow) {
    ExtractLimits limits;
    limits.cellBytes = 10;
    const std::string rows = "<row r=\"4\"><c t=\"str\"><v>12345678901</v></c></row>";
    EXPECT_EQ(refusalOf(partsWithRows(rows), limits),
              finding(Severity::Refusal, FindingCode::TextTooLong, {"", "", 4, ""}, {"10"}));
    EXPECT_EQ(refusalOf(partsWithRows("<row/>", "<sst><si><t>12345678901</t></si></sst>"), limits),
              finding(Severity::Refusal, FindingCode::TextTooLong, {}, {"10"}));
}

TEST(WorkbookLimitsTest, TooManyRowsNameTheFirstBeyond) {
    ExtractLimits limits;
    limits.rowsPerSheet = 2;
    EXPECT_EQ(refusalOf(partsWithRows("<row/><row/><row r=\"7\"/>"), limits),
              finding(Severity::Refusal, FindingCode::TooManyRows, {"", "", 7, ""}, {"2"}));
}

TEST(WorkbookLimitsTest, TheTableOfTextsIsBoundedEvenWhenAllAreEmpty) {
    ExtractLimits limits;
    limits.sharedStringBytes = 1ULL << 20;
    std::string texts = "<sst>";
    for (int i = 0; i < 200'000; ++i) {
        texts += "<si/>";
    }
    EXPECT_EQ(refusalOf(partsWithRows("<row/>", texts + "</sst>"), limits),
              finding(Severity::Refusal, FindingCode::WorkbookInflates, {}, {"1"}));
}

TEST(WorkbookXmlTest, BrokenXmlIsDamage) {
    for (const char* rows : {"<row>", "</row>", "<row r=1/>", "<row>&nosuch;</row>", "<c r=\"A1\" r=\"A2\"/>",
                             "\x01", "\xFF\xFE"}) {
        EXPECT_EQ(refusalOf(partsWithRows(rows)), damagedSheet) << rows;
    }
}

TEST(WorkbookXmlTest, ADocumentTypeIsDamageWhateverItDeclares) {
    for (const char* type :
         {"<!DOCTYPE worksheet>", "<!DOCTYPE worksheet [<!ENTITY a \"b\">]>",
          "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
          "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;\">]>"}) {
        Parts parts = partsWithRows("<row><c><v>1</v></c></row>");
        for (auto& [name, bytes] : parts) {
            if (name == "xl/worksheets/sheet1.xml") {
                bytes.insert(0, type);
            }
        }
        EXPECT_EQ(refusalOf(parts), damagedSheet) << type;
    }
}

TEST(WorkbookXmlTest, AbsurdNestingIsDamage) {
    std::string open, close;
    for (int i = 0; i < 100; ++i) {
        open += "<a>";
        close += "</a>";
    }
    EXPECT_EQ(refusalOf(partsWithRows(open + close)), damagedSheet);
}

TEST(WorkbookXmlTest, OnePieceOfMarkUpOfSeveralMebibytesIsDamage) {
    EXPECT_EQ(refusalOf(partsWithRows("<row a=\"" + std::string(3U << 20U, 'x') + "\"/>")), damagedSheet);
}

TEST(WorkbookPartsTest, SheetsAreFoundThroughTheRelationshipsAndOtherPagesPassedOver) {
    Parts parts = Book{{{"First & last", {}}, {"Chart", {}}}}.parts();
    for (auto& [name, bytes] : parts) {
        if (name == "xl/_rels/workbook.xml.rels") {
            const std::string second = "relationships/worksheet\" Target=\"worksheets/sheet2.xml\"";
            bytes.replace(bytes.find(second), second.size(), "relationships/chartsheet\" Target=\"c.xml\"");
        }
    }
    MemoryPackage package(parts);
    const xlsx::Workbook workbook(package, {});
    ASSERT_EQ(workbook.sheets().size(), 1U);
    EXPECT_EQ(workbook.sheets()[0].name, "First & last");
    EXPECT_EQ(workbook.sheets()[0].part, "xl/worksheets/sheet1.xml");
}

TEST(WorkbookPartsTest, TargetsAreSeenFromTheFolderOfTheirPart) {
    for (const char* target :
         {"worksheets/sheet1.xml", "./worksheets//sheet1.xml", "../xl/worksheets/sheet1.xml",
          "/xl/worksheets/sheet1.xml", "/../xl/worksheets/../worksheets/sheet1.xml"}) {
        Parts parts = Book{{{"One", {}}}}.parts();
        for (auto& [name, bytes] : parts) {
            if (name == "xl/_rels/workbook.xml.rels") {
                const std::string usual = "worksheets/sheet1.xml";
                bytes.replace(bytes.find(usual), usual.size(), target);
            }
        }
        MemoryPackage package(parts);
        EXPECT_EQ(xlsx::Workbook(package, {}).sheets().at(0).part, "xl/worksheets/sheet1.xml") << target;
    }
}

TEST(WorkbookPartsTest, ASheetOutsideThePackageIsDamage) {
    Parts parts = Book{{{"One", {}}}}.parts();
    for (auto& [name, bytes] : parts) {
        if (name == "xl/_rels/workbook.xml.rels") {
            bytes.insert(bytes.find(" Target="), " TargetMode=\"External\"");
        }
    }
    EXPECT_EQ(refusalOf(parts),
              finding(Severity::Refusal, FindingCode::WorkbookDamaged, {}, {"xl/workbook.xml"}));
}

TEST(WorkbookPartsTest, ASheetWhosePartIsMissingIsDamage) {
    Parts parts = Book{{{"One", {}}}}.parts();
    std::erase_if(parts, [](const auto& part) { return part.first == "xl/worksheets/sheet1.xml"; });
    EXPECT_EQ(refusalOf(parts), damagedSheet);
}

TEST(WorkbookPartsTest, AWorkbookInAnotherFormatIsNoWorkbook) {
    Parts parts = Book{{{"One", {}}}}.parts();
    for (auto& [name, bytes] : parts) {
        if (name == "_rels/.rels") {
            bytes.replace(bytes.find("workbook.xml"), 12, "workbook.bin");
        }
    }
    parts.emplace_back("xl/workbook.bin", "\x83\x01");
    EXPECT_EQ(refusalOf(parts), finding(Severity::Refusal, FindingCode::NotAWorkbook, {}));
    EXPECT_EQ(refusalOf(Book{}.parts()), finding(Severity::Refusal, FindingCode::NotAWorkbook, {}));
}

} // namespace headroom::test
