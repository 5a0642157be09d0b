#include "exchange/anytable.h"
#include "exchange/support/book.h"
#include "exchange/support/findings.h"
#include "exchange/support/tempfolder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace headroom::test {

namespace {

AnyTable tableOf(const std::string& bytes) {
    const TempFolder folder;
    return readAnyTable(folder.write("t.csv", bytes));
}

AnyTable readBook(const std::vector<std::vector<BookCell>>& rows) {
    const TempFolder folder;
    Book book;
    book.sheets.push_back({"Empty", {}});
    book.sheets.push_back({"People", rows});
    book.sheets.push_back({"Later", {{text("never")}}});
    writeZip(book.parts(), folder.file("t.xlsx"));
    return readAnyTable(folder.file("t.xlsx"));
}

using Row = std::vector<std::string>;

} // namespace

TEST(AnyTableTest, HasACellForEachHeader) {
    const AnyTable table = tableOf("a, b ,c\n1, two ,3\n\n4,5\n,,\n7,8,9,,\n");
    EXPECT_TRUE(table.findings.empty());
    EXPECT_EQ(table.headers, (Row{"a", "b", "c"}));
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0].cells, (Row{"1", "two", "3"}));
    EXPECT_EQ(table.rows[1].cells, (Row{"4", "5", ""}));
    EXPECT_EQ(table.rows[1].row, 4);
    EXPECT_EQ(table.rows[2].cells, (Row{"7", "8", "9"})) << "commas behind the last column mean nothing";
}

TEST(AnyTableTest, ARowWithTooManyCellsIsRefused) {
    expectRefusal(tableOf("a,b\n1,2,3\n").findings, FindingCode::WrongFieldCount, {"t.csv", "", 2, ""},
                  {"3", "2"});
}

TEST(AnyTableTest, WhatIsNoTableIsRefusedOnce) {
    for (const std::string& bytes :
         {std::string("a letter\nwith, commas\n"), std::string("a;b\n1;2\n"), std::string("a,b\n\0", 5),
          std::string("\x1b[1m,\n"), std::string("PK, not a workbook\n"), std::string("<a>\n<b/>,</a>\n")}) {
        expectRefusal(tableOf(bytes).findings, FindingCode::NotATable, {"t.csv", "", 0, ""});
    }
    expectRefusal(tableOf("").findings, FindingCode::EmptyFile, {"t.csv", "", 0, ""});
    expectRefusal(tableOf("a,b\n").findings, FindingCode::EmptyFile, {"t.csv", "", 0, ""});
    expectRefusal(tableOf("a,b\n1,\xA3\n").findings, FindingCode::WrongEncoding, {"t.csv", "", 2, ""},
                  {"0xA3", "7"});
}

TEST(AnyTableTest, TheFirstFilledSheetOfAWorkbookIsRead) {
    const AnyTable table =
        readBook({{}, {text("a"), text("b")}, {text(" x "), dated("46000"), text("beside")}});
    EXPECT_TRUE(table.findings.empty());
    EXPECT_EQ(table.sheet, "People");
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].row, 3);
    EXPECT_EQ(table.rows[0].cells, (Row{"x", "2025-12-09"}));
}

TEST(AnyTableTest, AnErrorInACellIsNotedWhereItIs) {
    const AnyTable table = readBook({{text("a"), text("b")}, {error("#REF!"), text("x")}, {text("y")}});
    EXPECT_TRUE(table.findings.empty()) << "whether the column matters is not known here";
    EXPECT_EQ(table.rows.at(0).errors, std::vector<std::size_t>{0});
    EXPECT_EQ(table.rows.at(0).cells.at(0), "#REF!");
    EXPECT_TRUE(table.rows.at(1).errors.empty());
}

RC_GTEST_PROP(AnyTableTest, RefusedRowsAreReadAsTheyWere, ()) {
    const auto cell =
        rc::gen::map(rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab ,\"'=+-@\n0"))),
                     [](const std::string& text) { return "x" + text + "x"; });
    const auto guardedCell = rc::gen::map(cell, [](std::string text) { return text.substr(1); });
    AnyTable table;
    table.headers = {"first", "What is wrong", "second"};
    AnyRow row{2, {*guardedCell, "something", *cell}, {}};
    row.cells[0].erase(0, row.cells[0].find_first_not_of(" \n"));
    table.rows.push_back(row);
    const TempFolder folder;
    const std::vector<RefusedRow> refused = {{&table.rows[0], "this, now"}};
    writeRefusedRows(folder.file("r.csv"), table, "what is wrong", refused);
    const AnyTable again = readAnyTable(folder.file("r.csv"));
    RC_ASSERT(again.findings.empty());
    RC_ASSERT(again.headers == (Row{"first", "second", "what is wrong"}));
    RC_ASSERT(again.rows.at(0).cells == (Row{row.cells[0], row.cells[2], "this, now"}));
}

} // namespace headroom::test
