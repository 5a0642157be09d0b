#include "domain/error.h"
#include "exchange/inputfile.h"
#include "exchange/support/data.h"
#include "exchange/support/tempfolder.h"
#include "exchange/table.h"
#include "exchange/table/sampletable.h"
#include "exchange/wmtextract.h"
#include "exchange/xlsx/serialday.h"
#include "exchange/xlsx/workbook.h"
#include "exchange/xlsx/zippackage.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>

namespace headroom::test {

namespace {

constexpr std::array<TableFormat, 5> allFormats = {TableFormat::Text, TableFormat::Csv, TableFormat::Json,
                                                   TableFormat::Html, TableFormat::Xlsx};

struct CellFound {
    xlsx::CellKind kind;
    std::string text;
    double number;
};
using RowsFound = std::vector<std::vector<CellFound>>;

RowsFound sheetRows(const std::filesystem::path& file, std::size_t sheet) {
    xlsx::ZipPackage package(openInputFile(file, 100U << 20U), {});
    xlsx::Workbook workbook(package, {});
    RowsFound rows;
    workbook.readRows(workbook.sheets().at(sheet), [&rows](const xlsx::Row& row) {
        rows.emplace_back();
        for (const xlsx::Cell& cell : row.cells) {
            rows.back().push_back({cell.kind, std::string(cell.text), cell.number});
        }
        return true;
    });
    return rows;
}

/// Files cannot grow beyond so many bytes while this lives: a full disk, as far as a write can see.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

Table largeTable() {
    Table table = sampleTable();
    for (int i = 0; i < 5000; ++i) {
        table.rows.push_back({"Team " + std::to_string(i * 7919), Percent{i / 7.0}, HoursPerWeek{i},
                              std::int64_t{i}, false, std::monostate{}});
    }
    return table;
}

} // namespace

TEST(WriteTableTest, TextFormatsAreWrittenAsRendered) {
    const TempFolder folder;
    for (const TableFormat format :
         {TableFormat::Text, TableFormat::Csv, TableFormat::Json, TableFormat::Html}) {
        writeTable(sampleTable(), format, folder.file("report"), {});
        EXPECT_EQ(bytesOf(folder.file("report")), render(sampleTable(), format));
        EXPECT_EQ(folder.fileCount(), 1U);
    }
}

TEST(WriteTableTest, WorkbookCellsHaveTheirTypes) {
    const TempFolder folder;
    writeTable(sampleTable(), TableFormat::Xlsx, folder.file("report.xlsx"), {});
    const RowsFound rows = sheetRows(folder.file("report.xlsx"), 0);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].at(2).text, "Available hours");
    ASSERT_EQ(rows[1].size(), 6U);
    EXPECT_EQ(rows[1][0].kind, xlsx::CellKind::Text);
    EXPECT_EQ(rows[1][0].text, "=SUM(A1), \"Tŷ Gwyn\"");
    EXPECT_EQ(rows[1][1].kind, xlsx::CellKind::Number);
    EXPECT_DOUBLE_EQ(rows[1][1].number, 113.15); // as computed; the format shows one decimal
    EXPECT_DOUBLE_EQ(rows[1][2].number, 29.65);
    EXPECT_DOUBLE_EQ(rows[1][3].number, -5);
    EXPECT_EQ(rows[1][4].kind, xlsx::CellKind::Bool);
    EXPECT_EQ(rows[1][5].kind, xlsx::CellKind::Date);
    EXPECT_EQ(xlsx::momentOf(rows[1][5].number)->date(), Date::of(2026, 11, 22));
    EXPECT_EQ(rows[2].size(), 4U); // nothing known, no cell
}

TEST(WriteTableTest, TheWorkbooksSecondSheetSaysWhatItIsAndHowToHandleIt) {
    const TempFolder folder;
    writeTable(sampleTable(), TableFormat::Xlsx, folder.file("report.xlsx"), {});
    const RowsFound rows = sheetRows(folder.file("report.xlsx"), 1);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0][0].text, "Workload by team <Wales & borders>");
    EXPECT_EQ(rows[1][1].text, "OFFICIAL-SENSITIVE");
    EXPECT_EQ(rows[3][0].text, "Points table");
    EXPECT_EQ(rows[3][1].text, "2021 & later");
}

TEST(WriteTableTest, SheetNamesKeepOnlyWhatTheyMay) {
    const TempFolder folder;
    Table table = sampleTable();
    table.name = "a/b:c*d?[e]\\'f' and far more than thirty-one characters";
    writeTable(table, TableFormat::Xlsx, folder.file("report.xlsx"), {});
    xlsx::ZipPackage package(openInputFile(folder.file("report.xlsx"), 100U << 20U), {});
    EXPECT_EQ(xlsx::Workbook(package, {}).sheets().at(0).name, "a-b-c-d--e---f- and far more th");
}

TEST(WriteTableTest, OddTextsSurviveTheWorkbook) {
    const TempFolder folder;
    const std::vector<std::string> texts = {" _x0041_ ",  "_x0041\x01",  "_x0041\xEF\xBF\xBE",
                                            "a\rb\tc\nd", "\x01\x1F",    "&<>\"'",
                                            "é€😀",        "\xEF\xBF\xBF"};
    Table table;
    table.name = "odd";
    table.columns = {{"t", "Text", false}};
    for (const std::string& text : texts) {
        table.rows.push_back({text});
    }
    table.rows.push_back({std::string("Z\xE9")}); // not UTF-8: the byte is replaced
    writeTable(table, TableFormat::Xlsx, folder.file("odd.xlsx"), {});
    const RowsFound rows = sheetRows(folder.file("odd.xlsx"), 0);
    ASSERT_EQ(rows.size(), texts.size() + 2);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(rows[i + 1].at(0).text, texts[i]);
    }
    EXPECT_EQ(rows.back().at(0).text, "Z\xEF\xBF\xBD");
}

TEST(WriteTableTest, DaysNoSpreadsheetKnowsAreText) {
    const TempFolder folder;
    Table table;
    table.name = "days";
    table.columns = {{"d", "Day", false}};
    table.rows = {{Date::of(1899, 12, 31)}};
    writeTable(table, TableFormat::Xlsx, folder.file("days.xlsx"), {});
    EXPECT_EQ(sheetRows(folder.file("days.xlsx"), 0).at(1).at(0).text, "1899-12-31");
}

TEST(WriteTableTest, TheSameTableGivesTheSameWorkbook) {
    const TempFolder folder;
    writeTable(sampleTable(), TableFormat::Xlsx, folder.file("one.xlsx"), {});
    writeTable(sampleTable(), TableFormat::Xlsx, folder.file("two.xlsx"), {});
    EXPECT_EQ(bytesOf(folder.file("one.xlsx")), bytesOf(folder.file("two.xlsx")));
}

TEST(WriteTableTest, AFullDiskLeavesTheOldFileAndNothingElse) {
    const TempFolder folder;
    const Table table = largeTable();
    for (const TableFormat format : allFormats) {
        for (const rlim_t room : {0U, 100U, 5000U, 20000U}) {
            folder.write("report", "old");
            {
                const FullDisk full(room);
                EXPECT_THROW(writeTable(table, format, folder.file("report"), {}), FileError);
            }
            EXPECT_EQ(bytesOf(folder.file("report")), "old");
            EXPECT_EQ(folder.fileCount(), 1U);
        }
        writeTable(table, format, folder.file("report"), {});
        EXPECT_NE(bytesOf(folder.file("report")), "old");
    }
}

TEST(WriteTableTest, ACancelledWriteLeavesTheOldFile) {
    const TempFolder folder;
    folder.write("report", "old");
    std::stop_source source;
    source.request_stop();
    for (const TableFormat format : allFormats) {
        EXPECT_THROW(
            writeTable(largeTable(), format, folder.file("report"), JobControl(source.get_token(), {})),
            Cancelled);
        EXPECT_EQ(bytesOf(folder.file("report")), "old");
        EXPECT_EQ(folder.fileCount(), 1U);
    }
}

TEST(WriteTableTest, PlacesThatCannotHoldAFileAreNamed) {
    const TempFolder folder;
    for (const auto& target : {folder.path(), folder.file("no/such/folder/report.csv"),
                               std::filesystem::path(), std::filesystem::path("/dev/full")}) {
        try {
            writeTable(sampleTable(), TableFormat::Csv, target, {});
            ADD_FAILURE() << target;
        } catch (const FileError& error) {
            EXPECT_NE(std::string(error.what()).find(target.string()), std::string::npos) << error.what();
        }
    }
    EXPECT_EQ(folder.fileCount(), 0U);
}

TEST(WriteTableTest, LinksAndPermissionsOfTheOldFileStay) {
    const TempFolder folder;
    folder.write("real.csv", "old");
    ASSERT_EQ(::chmod(folder.file("real.csv").c_str(), 0640), 0);
    std::filesystem::create_symlink("real.csv", folder.file("link.csv"));
    writeTable(sampleTable(), TableFormat::Csv, folder.file("link.csv"), {});
    EXPECT_TRUE(std::filesystem::is_symlink(folder.file("link.csv")));
    EXPECT_EQ(bytesOf(folder.file("real.csv")), render(sampleTable(), TableFormat::Csv));
    EXPECT_EQ(std::filesystem::status(folder.file("real.csv")).permissions(), std::filesystem::perms(0640));
}

TEST(TableWriterTest, WritesRowByRowWhatItWritesAtOnce) {
    const TempFolder folder;
    Table table = largeTable();
    table.totals = {std::string("All"), Percent{1}, HoursPerWeek{5000}, std::int64_t{7}, {}, {}};
    table.columns[0].meaning = "Which team.";
    for (const TableFormat format : allFormats) {
        TableWriter writer(format, folder.file("rows"), {}, {});
        writer.begin(table);
        for (const auto& row : table.rows) {
            writer.row(row);
        }
        EXPECT_FALSE(std::filesystem::exists(folder.file("rows"))) << "not before it is whole";
        writer.finish(table);
        EXPECT_EQ(writer.rows(), static_cast<std::int64_t>(table.rows.size()));
        writeTable(table, format, folder.file("once"), {});
        EXPECT_EQ(bytesOf(folder.file("rows")), bytesOf(folder.file("once")));
        if (format != TableFormat::Xlsx) {
            EXPECT_EQ(bytesOf(folder.file("rows")), render(table, format));
        }
        std::filesystem::remove(folder.file("rows"));
    }
}

TEST(TableWriterTest, LeavesNothingBehindWhenItIsGivenUp) {
    const TempFolder folder;
    for (const TableFormat format : allFormats) {
        TableWriter writer(format, folder.file("rows"), {}, {});
        writer.begin(sampleTable());
        writer.row(sampleTable().rows.front());
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.file("rows").parent_path()));
}

TEST(TableWriterTest, MarksTheOrderOfBytesWhereItIsAsked) {
    const TempFolder folder;
    TableWriter writer(TableFormat::Csv, folder.file("marked.csv"), {true}, {});
    writer.begin(sampleTable());
    writer.finish(sampleTable());
    EXPECT_TRUE(bytesOf(folder.file("marked.csv")).starts_with("\xEF\xBB\xBFTeam,"));
}

TEST(TableWriterTest, PutsTotalsUnderTheRowsWhereThereIsRoom) {
    Table table = sampleTable();
    table.totals = {std::string("All"), Percent{101.5}, {}, std::int64_t{7}, {}, {}};
    EXPECT_NE(render(table, TableFormat::Text).find("All                        101.5 "), std::string::npos)
        << render(table, TableFormat::Text);
    EXPECT_NE(render(table, TableFormat::Html).find("<tfoot>\n<tr><th scope=\"row\">All</th>"),
              std::string::npos);
    EXPECT_EQ(render(table, TableFormat::Csv), render(sampleTable(), TableFormat::Csv));
    EXPECT_EQ(render(table, TableFormat::Json), render(sampleTable(), TableFormat::Json));
}

// What another program makes of our workbooks; needs /usr/bin/python3 with openpyxl.
class OpenpyxlTest : public testing::Test {
protected:
    void SetUp() override {
        if (std::system("/usr/bin/python3 -c 'import openpyxl' >/dev/null 2>&1") != 0) {
            GTEST_SKIP() << "python3 with openpyxl is not installed";
        }
    }
    /// What a script that is given the file as `book` prints.
    std::string printed(const std::filesystem::path& file, const std::string& script) {
        return ran(file, "import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\n" + script);
    }
    /// What a program that is given the file prints.
    std::string ran(const std::filesystem::path& file, const std::string& code) {
        const auto source = m_folder.write("script.py", code);
        const auto output = m_folder.file("output");
        const std::string command = "/usr/bin/python3 '" + source.string() + "' '" + file.string() + "' > '" +
                                    output.string() + "' 2>&1";
        EXPECT_EQ(std::system(command.c_str()), 0) << bytesOf(output);
        return bytesOf(output);
    }
    TempFolder m_folder;
};

TEST_F(OpenpyxlTest, ReadsOurReports) {
    writeTable(sampleTable(), TableFormat::Xlsx, m_folder.file("report.xlsx"), {});
    EXPECT_EQ(
        printed(
            m_folder.file("report.xlsx"),
            "sheet = book.worksheets[0]\n"
            "print(book.sheetnames, sheet.freeze_panes, sheet['A1'].font.bold, sheet.oddFooter.center.text)\n"
            "print([(c.value, c.data_type, c.number_format) for c in sheet[2]])\n"
            "print(sum(c.data_type == 'f' for s in book for r in s for c in r))\n"),
        "['capacity', 'About'] A2 True OFFICIAL-SENSITIVE\n"
        "[('=SUM(A1), \"Tŷ Gwyn\"', 's', 'General'), (113.15, 'n', '0.0'), (29.65, 'n', '0.0#'), (-5, 'n', "
        "'0'), "
        "(True, 'b', 'General'), (datetime.datetime(2026, 11, 22, 0, 0), 'd', 'dd mmm yyyy')]\n"
        "0\n");
}

TEST_F(OpenpyxlTest, ReadsTotalsDefinitionsAndChart) {
    Table table = sampleTable();
    table.totals = {std::string("All"), Percent{101.5}, HoursPerWeek{6665}, std::int64_t{7}, {}, {}};
    table.columns[0].meaning = "=Which team";
    table.chart = TableChart{"Cases of teams", "team", "cases"};
    writeTable(table, TableFormat::Xlsx, m_folder.file("report.xlsx"), {});
    EXPECT_EQ(printed(m_folder.file("report.xlsx"),
                      "print(book.sheetnames)\n"
                      "print([(c.value, c.font.bold) for c in book.worksheets[0][4]][:4])\n"
                      "print([c.value for c in book['Definitions'][2]])\n"
                      "chart = book['Chart']._charts[0]\n"
                      "print(chart.series[0].val.numRef.f, chart.series[0].cat.strRef.f if "
                      "chart.series[0].cat.strRef else chart.series[0].cat.numRef.f)\n"
                      "print(sum(c.data_type == 'f' for s in book for r in s for c in r))\n"),
              "['capacity', 'About', 'Definitions', 'Chart']\n"
              "[('All', True), (101.5, True), (66.65, True), (7, True)]\n"
              "['Team', '=Which team']\n"
              "capacity!$D$2:$D$3 capacity!$A$2:$A$3\n"
              "0\n");
}

TEST_F(OpenpyxlTest, NoPayloadIsAFormulaInEitherFile) {
    Table table;
    table.name = "payloads";
    table.columns = {{"t", "Text"}, {"n", "Number", true}};
    const std::vector<std::string> payloads = {"=1+1",       "+1",  "-1",  "@SUM(A1)",           "'=1+1",
                                               "\t=1",       " =1", "＝1", "=cmd|' /C calc'!A0", "plain",
                                               "a,b\"c\r\nd"};
    for (const std::string& text : payloads) {
        table.rows.push_back({text, std::int64_t{-5}});
    }
    writeTable(table, TableFormat::Xlsx, m_folder.file("payloads.xlsx"), {});
    writeTable(table, TableFormat::Csv, m_folder.file("payloads.csv"), {});
    const std::string ours =
        ran(m_folder.file("payloads.xlsx"), "import sys, openpyxl\n"
                                            "sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]\n"
                                            "for row in sheet.iter_rows(min_row=2):\n"
                                            "    print(row[0].data_type, row[1].data_type, row[1].value)\n");
    std::string expected;
    for (std::size_t i = 0; i < payloads.size(); ++i) {
        expected += "s n -5\n";
    }
    EXPECT_EQ(ours, expected) << "texts, and a number that kept its sign";
    const std::string cells =
        ran(m_folder.file("payloads.csv"),
            "import csv, sys\n"
            "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))[1:]\n"
            "for text, number in rows:\n"
            "    runs = text.lstrip(\"' \")[:1] in '=+-@\\t\\r\\n＝＋－＠' and text.strip(\"' \") != ''\n"
            "    assert not runs or text.startswith(\"'\"), text\n"
            "    print(ascii(text[1:] if runs else text), number)\n");
    EXPECT_EQ(cells, ran(m_folder.write("texts", ""),
                         "for text in ['=1+1', '+1', '-1', '@SUM(A1)', \"'=1+1\", '\\t=1', ' =1', '\uFF1D1', "
                         "\"=cmd|' /C calc'!A0\", 'plain', 'a,b\"c\\r\\nd']:\n"
                         "    print(ascii(text), -5)\n"));
}

TEST_F(OpenpyxlTest, ReadsOurExtracts) {
    const auto file = sample("synthetic_extract_40.xlsx");
    const ReadExtract read = readWmtExtract(file, std::nullopt, {}, {});
    writeWmtExtract(read.extract, m_folder.file("extract.xlsx"), {});
    EXPECT_EQ(
        printed(m_folder.file("extract.xlsx"),
                "print(len(book.sheetnames), book['WMT_Extract'].max_row, book['Flag_Warr_4_N'].max_row)\n"
                "row = [c.value for c in book['WMT_Extract'][2]]\n"
                "print(row[:3], row[11:13], row[-2:])\n"),
        "13 41 1172\n"
        "['PS', 'Region 0', 'N50'] ['K000000', 'NPSM'] ['2026-11-21 00:00:00', 11]\n");
}

} // namespace headroom::test
