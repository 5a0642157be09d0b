#include "exchange/csv/csvreader.h"
#include "exchange/csv/formulaguard.h"
#include "exchange/support/findings.h"
#include "exchange/table.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace headroom::test {

namespace {

using Fields = std::vector<std::string>;

struct ReadCsv {
    std::vector<CsvRecord> records;
    Findings findings;
};

ReadCsv read(std::string_view bytes, const CsvLimits& limits = {}) {
    FindingList found("rows.csv", limits.findings);
    auto records = readCsv(bytes, limits, found);
    return {std::move(records), found.take()};
}

std::vector<Fields> fieldsOf(std::string_view bytes) {
    const ReadCsv csv = read(bytes);
    EXPECT_EQ(csv.findings, Findings{});
    std::vector<Fields> fields;
    for (const CsvRecord& record : csv.records) {
        fields.push_back(record.fields);
    }
    return fields;
}

Place line(std::int64_t row) {
    return {"rows.csv", "", row, ""};
}

} // namespace

TEST(CsvReaderTest, FieldsAreApartByCommasAndLinesByEitherEnd) {
    const std::vector<Fields> expected = {{"a", "b"}, {"c", ""}};
    EXPECT_EQ(fieldsOf("a,b\nc,\n"), expected);
    EXPECT_EQ(fieldsOf("a,b\r\nc,"), expected);
    EXPECT_EQ(fieldsOf("a,b\rc,\r"), expected);
    EXPECT_EQ(fieldsOf("\xEF\xBB\xBF\"a\",b\r\n\"c\",\"\"\r\n"), expected);
}

TEST(CsvReaderTest, QuotedFieldsHoldCommasQuotesAndLineEnds) {
    EXPECT_EQ(fieldsOf("\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\"\r\nnext,,\"\""),
              (std::vector<Fields>{{"a,b", "say \"no\"", "two\r\nlines"}, {"next", "", ""}}));
}

TEST(CsvReaderTest, RecordsKnowTheLineTheyBeginOn) {
    const ReadCsv csv = read("a\n\"x\ny\nz\"\n\n , \nb\n");
    ASSERT_EQ(csv.records.size(), 3U);
    EXPECT_EQ(csv.records[0].row, 1);
    EXPECT_EQ(csv.records[1].row, 2);
    EXPECT_EQ(csv.records[2].row, 7); // after a blank line and one of blank fields
}

TEST(CsvReaderTest, NothingGivesNothing) {
    EXPECT_EQ(fieldsOf(""), std::vector<Fields>{});
    EXPECT_EQ(fieldsOf("\xEF\xBB\xBF\n\n,,\n"), std::vector<Fields>{});
}

TEST(CsvReaderTest, WrongEncodingNamesTheByteItsPositionAndItsLine) {
    expectRefusal(read("a,b\nc,\xA3"
                       "5\n")
                      .findings,
                  FindingCode::WrongEncoding, line(2), {"0xA3", "7"});
    expectRefusal(read(std::string_view("\xFF\xFE"
                                        "a\0",
                                        4))
                      .findings,
                  FindingCode::WrongEncoding, line(1), {"0xFF", "1"});
    expectRefusal(read(std::string_view("a\0b", 3)).findings, FindingCode::WrongEncoding, line(1),
                  {"0x00", "2"});
}

TEST(CsvReaderTest, AQuoteThatIsNeverClosedNamesTheLineItOpensOn) {
    expectRefusal(read("a\nb,\"c\nd\ne").findings, FindingCode::QuoteNotClosed, line(2));
    expectRefusal(read("\"").findings, FindingCode::QuoteNotClosed, line(1));
    expectRefusal(read("\"\"\"").findings, FindingCode::QuoteNotClosed, line(1));
}

TEST(CsvReaderTest, QuotesInTheWrongPlaceAreRefused) {
    expectRefusal(read("a\nb\"c\n").findings, FindingCode::StrayQuote, line(2));
    expectRefusal(read("\"a\"b\n").findings, FindingCode::StrayQuote, line(1));
    expectRefusal(read("\"a\" ,b\n").findings, FindingCode::StrayQuote, line(1));
}

TEST(CsvReaderTest, RowsAndFieldsAreBounded) {
    CsvLimits limits;
    limits.rows = 2;
    limits.fieldBytes = 5;
    EXPECT_EQ(read("head\n1\n2\n", limits).records.size(), 3U);
    expectRefusal(read("head\n1\n2\n3\n", limits).findings, FindingCode::TooManyRows, line(4), {"2"});
    expectRefusal(read("123456\n", limits).findings, FindingCode::TextTooLong, line(1), {"5"});
}

RC_GTEST_PROP(CsvReaderTest, ReadsBackEveryTableTheWriterMakes, ()) {
    const auto pieces = rc::gen::elementOf(std::vector<std::string>{
        "a", " ", ",", "\"", "\n", "\r\n", "'", "=", "+", "-", "@", "\t", "é", "＝", "1.5", "''="});
    Table table;
    table.columns = {{"a", "A", false}, {"b", "=B", false}};
    for (int row = 0; row < *rc::gen::inRange(0, 5); ++row) {
        const auto cell = [&] {
            std::string text;
            for (const std::string& piece : *rc::gen::container<std::vector<std::string>>(pieces)) {
                text += piece;
            }
            return text;
        };
        table.rows.push_back({cell() + "x", cell()}); // a row of blanks alone would be passed over
    }
    const ReadCsv csv = read(render(table, TableFormat::Csv));
    RC_ASSERT(csv.findings.empty());
    RC_ASSERT(csv.records.size() == table.rows.size() + 1);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < 2; ++column) {
            const std::string& cell = csv.records[row + 1].fields.at(column);
            RC_ASSERT(std::string(unguarded(cell)) == std::get<std::string>(table.rows[row][column]));
        }
    }
}

TEST(FormulaGuardTest, WhatASpreadsheetWouldRunGetsAnApostrophe) {
    for (const char* payload : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1",
                                "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0", "＝1+1", "＋1", "－1",
                                "＠SUM(A1)", " =1+1", "'=1", "-2+3+cmd|' /C calc'!A0", "@", "="}) {
        EXPECT_EQ(guarded(payload), "'" + std::string(payload));
        EXPECT_EQ(unguarded(guarded(payload)), payload);
    }
    EXPECT_EQ(guarded(std::string("\0=1", 3)), std::string("'\0=1", 4));
    for (const char* text : {"", "Nobody", "O'Noone", "'quoted'", "'", "  ", "a=b", "1-2", "'90s"}) {
        EXPECT_EQ(guarded(text), text);
        EXPECT_EQ(unguarded(text), text);
    }
}

RC_GTEST_PROP(FormulaGuardTest, LosesNothingAndLeavesNoFormula, (const std::string& text)) {
    const std::string cell = guarded(text);
    RC_ASSERT(std::string(unguarded(cell)) == text);
    RC_ASSERT(cell.empty() ||
              std::string_view("=+-@\t\r\n\0", 8).find(cell.front()) == std::string_view::npos);
}

} // namespace headroom::test
