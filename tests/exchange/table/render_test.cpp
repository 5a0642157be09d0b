#include "exchange/table.h"
#include "exchange/table/displaywidth.h"
#include "exchange/table/sampletable.h"
#include "exchange/table/valuetext.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace headroom::test {

namespace {

Table oneCell(Value value) {
    Table table;
    table.columns = {{"v", "V", true}};
    table.rows = {{std::move(value)}};
    return table;
}

/// The value as it stands in the JSON of a table of one cell.
std::string inJson(Value value) {
    const std::string json = render(oneCell(std::move(value)), TableFormat::Json);
    const std::string before = "[\n  {\"v\":", after = "}\n]\n";
    EXPECT_TRUE(json.starts_with(before) && json.ends_with(after)) << json;
    return json.substr(before.size(), json.size() - before.size() - after.size());
}

} // namespace

TEST(TableFormatTest, IsKnownByItsWord) {
    EXPECT_EQ(parseTableFormat("table"), TableFormat::Text);
    EXPECT_EQ(parseTableFormat("csv"), TableFormat::Csv);
    EXPECT_EQ(parseTableFormat("json"), TableFormat::Json);
    EXPECT_EQ(parseTableFormat("xlsx"), TableFormat::Xlsx);
    EXPECT_EQ(parseTableFormat("html"), TableFormat::Html);
    EXPECT_EQ(parseTableFormat("pdf"), std::nullopt);
    EXPECT_EQ(parseTableFormat(""), std::nullopt);
    EXPECT_EQ(name(TableFormat::Text), "table");
    EXPECT_EQ(name(TableFormat::Html), "html");
}

TEST(RenderTextTest, ColumnsAlignAndFactsFollow) {
    EXPECT_EQ(render(sampleTable(), TableFormat::Text),
              "OFFICIAL-SENSITIVE\n"
              "Workload by team <Wales & borders>\n"
              "\n"
              "Team                  Workload %  Available hours  Cases  Sustained  Since\n"
              "────────────────────  ──────────  ───────────────  ─────  ─────────  ───────────\n"
              "=SUM(A1), \"Tŷ Gwyn\"        113.2            29.65     -5  yes        22 Nov 2026\n"
              "Invented <b>team</b>        90.0             37.0         no\n"
              "\n"
              "As of: 22 Nov 2026\n"
              "Points table: 2021 & later\n");
}

TEST(RenderTextTest, HeadersOfAWideTableStandOnSeveralLines) {
    Table table;
    table.columns = {{"name", "Name", false},
                     {"a", "Standard delivery reports completed in the last thirty days", true},
                     {"b", "Fast delivery reports completed in the last thirty days", true},
                     {"c", "Workload %", true}};
    table.rows = {
        {std::string("Invented team"), std::int64_t{1'000'000'000'000}, std::int64_t{7}, Percent{90}}};
    EXPECT_EQ(render(table, TableFormat::Text), "OFFICIAL-SENSITIVE\n"
                                                "\n"
                                                "\n"
                                                "                                   Fast\n"
                                                "                               delivery\n"
                                                "                    Standard    reports\n"
                                                "                    delivery  completed\n"
                                                "                     reports     in the\n"
                                                "                completed in       last\n"
                                                "                    the last     thirty  Workload\n"
                                                "Name             thirty days       days         %\n"
                                                "─────────────  ─────────────  ─────────  ────────\n"
                                                "Invented team  1000000000000          7      90.0\n");
}

TEST(RenderTextTest, LongNamesAreCutAndTerminalsAreSentNoCommands) {
    Table table = oneCell(std::string("Red\x1B[31m\r\nTeam\xC2\x9B") + std::string(60, 'x'));
    const std::string text = render(table, TableFormat::Text);
    EXPECT_EQ(text.find('\x1B'), std::string::npos);
    EXPECT_EQ(text.find('\r'), std::string::npos);
    EXPECT_EQ(text.find("\xC2\x9B"), std::string::npos);
    EXPECT_NE(text.find("Red [31m  Team xxxxxxxxxxxxxxxx…"), std::string::npos) << text;
}

TEST(RenderTextTest, WidthIsWhatATerminalShows) {
    EXPECT_EQ(displayWidth("Tŷ"), 2U);
    EXPECT_EQ(displayWidth("e\xCC\x81"), 1U); // e and a combining accent
    EXPECT_EQ(displayWidth("日本"), 4U);
    EXPECT_EQ(displayWidth("😀"), 2U);
    EXPECT_EQ(cutToWidth("日本語", 5), "日本…");
    EXPECT_EQ(cutToWidth("日本語", 4), "日…");
    EXPECT_EQ(cutToWidth("abc", 3), "abc");
}

TEST(RenderCsvTest, FollowsTheRfcAndGuardsOnlyText) {
    EXPECT_EQ(render(sampleTable(), TableFormat::Csv),
              "Team,Workload %,Available hours,Cases,Sustained,Since\r\n"
              "\"'=SUM(A1), \"\"Tŷ Gwyn\"\"\",113.2,29.65,-5,yes,2026-11-22\r\n"
              "Invented <b>team</b>,90.0,37.0,,no,\r\n");
}

TEST(RenderCsvTest, BlanksAtTheEndsAreKeptInQuotes) {
    EXPECT_EQ(render(oneCell(std::string(" a")), TableFormat::Csv), "V\r\n\" a\"\r\n");
    EXPECT_EQ(render(oneCell(std::string("a ")), TableFormat::Csv), "V\r\n\"a \"\r\n");
}

TEST(RenderJsonTest, IsAnArrayOfObjectsInColumnOrder) {
    EXPECT_EQ(
        render(sampleTable(), TableFormat::Json),
        "[\n"
        "  {\"team\":\"=SUM(A1), \\\"Tŷ Gwyn\\\"\",\"workload_percent\":113.2,\"available_hours\":29.65,"
        "\"cases\":-5,\"sustained\":true,\"since\":\"2026-11-22\"},\n"
        "  {\"team\":\"Invented <b>team</b>\",\"workload_percent\":90.0,\"available_hours\":37.0,"
        "\"cases\":null,\"sustained\":false,\"since\":null}\n"
        "]\n");
    EXPECT_EQ(render(Table{}, TableFormat::Json), "[]\n");
}

TEST(RenderJsonTest, NumbersPrintAsPeopleReadThem) {
    EXPECT_EQ(inJson(Percent{113.19999999999999}), "113.2");
    EXPECT_EQ(inJson(Percent{0}), "0.0");
    EXPECT_EQ(inJson(Percent{-0.04}), "0.0");
    EXPECT_EQ(inJson(Percent{-2.25}), "-2.2"); // half up, toward plus infinity, as the official tool
    EXPECT_EQ(inJson(Percent{110.04}), "110.0");
    EXPECT_EQ(inJson(Percent{std::numeric_limits<double>::quiet_NaN()}), "null");
    EXPECT_EQ(inJson(Percent{std::numeric_limits<double>::infinity()}), "null");
    EXPECT_EQ(inJson(HoursPerWeek{10}), "0.1");
    EXPECT_EQ(inJson(HoursPerWeek{-375}), "-3.75");
    EXPECT_EQ(inJson(std::int64_t{9007199254740993}), "9007199254740993");
}

TEST(RenderJsonTest, BrokenTextStaysOneStringOfValidJson) {
    EXPECT_EQ(inJson(std::string("Z\xE9\x01\n\"")), "\"Z\xEF\xBF\xBD\\u0001\\n\\\"\"");
}

RC_GTEST_PROP(RenderJsonTest, PercentagesHaveOneDecimalAndAreWithinHalfATenth, (std::int32_t numerator)) {
    const double percent = numerator / 977.0;
    const std::string json = inJson(Percent{percent});
    RC_ASSERT(json.find('.') == json.size() - 2);
    RC_ASSERT(std::fabs(std::stod(json) - percent) <= 0.05 + 1e-9);
}

RC_GTEST_PROP(RenderJsonTest, AnyTextIsParsedBackFromJson, (const std::string& text)) {
    const auto parsed = nlohmann::json::parse(render(oneCell(text), TableFormat::Json));
    RC_ASSERT(parsed.size() == 1U);
    RC_ASSERT(parsed[0]["v"].is_string());
}

TEST(RenderHtmlTest, IsACompleteDocumentWithNothingOfTheDataAsMarkUp) {
    const std::string html = render(sampleTable(), TableFormat::Html);
    EXPECT_TRUE(html.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
    EXPECT_TRUE(html.ends_with("</html>\n"));
    EXPECT_NE(html.find("<title>Workload by team &lt;Wales &amp; borders&gt;</title>"), std::string::npos);
    EXPECT_NE(html.find("<th scope=\"col\" class=\"n\">Workload %</th>"), std::string::npos);
    EXPECT_NE(html.find("<th scope=\"row\">Invented &lt;b&gt;team&lt;/b&gt;</th><td class=\"n\">90.0</td>"),
              std::string::npos);
    EXPECT_NE(html.find("<dt>Points table</dt><dd>2021 &amp; later</dd>"), std::string::npos);
    EXPECT_NE(html.find("OFFICIAL-SENSITIVE"), html.rfind("OFFICIAL-SENSITIVE")); // top and bottom
    EXPECT_EQ(html.find("<b>"), std::string::npos);
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_EQ(html.find("http"), std::string::npos);
}

TEST(RenderTest, TheSameTableGivesTheSameBytes) {
    for (const TableFormat format :
         {TableFormat::Text, TableFormat::Csv, TableFormat::Json, TableFormat::Html}) {
        EXPECT_EQ(render(sampleTable(), format), render(sampleTable(), format));
    }
}

TEST(ValueTextTest, EnormousPercentagesStillPrint) {
    EXPECT_EQ(readableText(Percent{1e300}).size(), 303U);
    EXPECT_EQ(readableText(Percent{1.7e308}).size(), 311U);
}

} // namespace headroom::test
