#include "exchange/support/book.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace headroom::test {

namespace {

std::string escapedXml(std::string_view value) {
    std::string xml;
    for (const char c : value) {
        xml += c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
    }
    return xml;
}

std::string columnLetters(std::size_t column) {
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return letters;
}

std::string cellXml(const BookCell& cell, const std::string& reference) {
    if (cell.value.empty() && cell.style.empty()) {
        return {};
    }
    std::string xml = "<c r=\"" + reference + "\"";
    xml += cell.style.empty() ? "" : " s=\"" + cell.style + "\"";
    xml += cell.type.empty() ? "" : " t=\"" + cell.type + "\"";
    return xml + (cell.value.empty() ? "/>" : "><v>" + escapedXml(cell.value) + "</v></c>");
}

constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view officeTypes =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relationshipsXml(const std::vector<std::pair<std::string, std::string>>& kindsAndTargets) {
    std::string xml =
        std::string(head) +
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (std::size_t i = 0; i < kindsAndTargets.size(); ++i) {
        const auto& [kind, target] = kindsAndTargets[i];
        xml += "<Relationship Id=\"rId" + std::to_string(i + 1) + "\" Type=\"" + std::string(officeTypes) +
               "/" + kind + "\" Target=\"" + target + "\"/>";
    }
    return xml + "</Relationships>";
}

/// Style 1 is a date, style 2 a time only: both make a number a day.
constexpr std::string_view stylesXml =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"1\">"
    "<numFmt numFmtId=\"164\" formatCode=\"hh\\:mm\\:ss\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
    "</cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
    "numFmtId=\"164\"/></cellXfs>"
    "</styleSheet>";

} // namespace

BookCell text(std::string_view value) {
    return {"str", std::string(value), {}};
}
BookCell number(std::string_view digits) {
    return {{}, std::string(digits), {}};
}
BookCell dated(std::string_view serial) {
    return {{}, std::string(serial), "1"};
}
BookCell boolean(bool value) {
    return {"b", value ? "1" : "0", {}};
}
BookCell error(std::string_view code) {
    return {"e", std::string(code), {}};
}
BookCell styled() {
    return {{}, {}, "1"};
}

BookSheet& Book::sheet(std::string_view name) {
    const auto found = std::find_if(sheets.begin(), sheets.end(),
                                    [name](const BookSheet& candidate) { return candidate.name == name; });
    if (found == sheets.end()) {
        throw std::logic_error("no such sheet in the test's workbook");
    }
    return *found;
}

std::string sheetXml(const BookSheet& sheet) {
    std::string xml =
        std::string(head) +
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const std::string rowNumber = std::to_string(row + 1);
        std::string cells;
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            cells += cellXml(sheet.rows[row][column], columnLetters(column) + rowNumber);
        }
        xml += "<row r=\"" + rowNumber + "\">" + cells + "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

Parts Book::parts() const {
    std::string workbook =
        std::string(head) +
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" +
        std::string(officeTypes) + "\"><sheets>";
    std::vector<std::pair<std::string, std::string>> targets;
    Parts parts = {{"[Content_Types].xml", std::string(head) + "<Types/>"},
                   {"_rels/.rels", relationshipsXml({{"officeDocument", "xl/workbook.xml"}})}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        workbook += "<sheet name=\"" + escapedXml(sheets[i].name) + "\" sheetId=\"" + number +
                    "\" r:id=\"rId" + number + "\"/>";
        targets.emplace_back("worksheet", "worksheets/sheet" + number + ".xml");
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml", sheetXml(sheets[i]));
    }
    targets.emplace_back("styles", "styles.xml");
    parts.emplace_back("xl/styles.xml", stylesXml);
    parts.emplace_back("xl/workbook.xml", workbook + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", relationshipsXml(targets));
    return parts;
}

namespace {

using Values = std::map<std::string_view, std::string_view>;

/// Columns every row of counts has; the counts themselves are set by the caller.
const Values postOne = {{"Trust", "PS"},          {"Region_Desc", "Invented Region"},
                        {"Region_Code", "N90"},   {"LDU_Desc", "Invented PDU"},
                        {"LDU_Code", "N90A"},     {"Team_Desc", "Invented Team"},
                        {"Team_Code", "N90A1"},   {"OM_Surname", "Nobody"},
                        {"OM_Forename", "Anne"},  {"OM_Key", "N90Z001"},
                        {"OM_Grade_Code", "NPSM"}};

Values withValues(Values values, const Values& more) {
    for (const auto& [header, value] : more) {
        values[header] = value;
    }
    return values;
}

BookSheet officialSheet(wmt::Sheet sheet, const std::vector<Values>& rows) {
    const wmt::SheetLayout& layout = wmt::layoutOf(sheet);
    BookSheet made{layout.name, {{}}};
    for (const std::string& header : layout.headers) {
        made.rows[0].push_back(text(header));
    }
    for (const Values& values : rows) {
        std::vector<BookCell> cells(layout.headers.size());
        for (const auto& [header, value] : values) {
            const auto at = std::find(layout.headers.begin(), layout.headers.end(), header);
            cells.at(static_cast<std::size_t>(at - layout.headers.begin())) = text(value);
        }
        made.rows.push_back(std::move(cells));
    }
    return made;
}

} // namespace

OfficialBook::OfficialBook() {
    using wmt::Sheet;
    const Values stamp = {{"Datestamp", "2026-11-21 00:32:14"}};
    const Values postTwo = withValues(
        postOne,
        {{"OM_Surname", "Noone"}, {"OM_Forename", "Bert"}, {"OM_Key", "N90Z002"}, {"OM_Grade_Code", " "}});
    const Values casesOne = {{"CommTierA3", "2"}, {"LicenceTierB1S", "1"}, {"V-CRN_Count", "3"}};
    const Values casesTwo = {{"CustTier0", "4"}, {"V-CRN_Count", "4"}};
    const std::vector<Values> counts = {withValues(withValues(postOne, stamp), casesOne),
                                        withValues(withValues(postTwo, stamp), casesTwo)};
    const Values t2a = withValues(withValues(postOne, stamp), {{"CommTierD2", "1"}, {"V-CRN_Count", "1"}});
    const Values omic = withValues(
        withValues(postOne, stamp),
        {{"Team_Code", "N90OM"}, {"OM_Key", "N90Z003"}, {"CustTierC2", "5"}, {"V-CRN_Count", "5"}});
    const Values reports =
        withValues(withValues(postOne, stamp), {{"SDR_Last_30", "2"}, {"Oral_Reports", "1"}});
    const Values listed = {{"Row_Type", "N"},        {"Case_Ref_No", "X900001"}, {"Tier_Code", "5"},
                           {"Team_Code", "N90A1"},   {"OM_Grade_Code", "NPSM"},  {"OM_Key", "N90Z001"},
                           {"Location", "Community"}};
    const Values contact = {{"Contact_ID", "1"},
                            {"CRN", "X900001"},
                            {"Contact_Date", "2026-11-20 00:00:00"},
                            {"Contact_Type_Code", "CMS28"},
                            {"Contact_Type_Desc", "CMS"},
                            {"Contact_Staff_Key", "N90Z002"},
                            {"Contact_Team_Key", "N90A1"},
                            {"OM_Key", "N90Z001"},
                            {"OM_Team_Key", "N90A1"}};
    const Values t2aCase = {{"CRN", "X900002"},
                            {"Event_No", "1"},
                            {"Staff_Cd_Offender_Manager", "N90Z001"},
                            {"Team_Cd_Offender_Manager", "N90A1"}};
    book.sheets = {
        officialSheet(Sheet::Extract, counts),
        officialSheet(Sheet::Filtered, counts),
        officialSheet(Sheet::CourtReports, {reports}),
        officialSheet(Sheet::Caseload, {listed}),
        officialSheet(Sheet::UnpaidWork, {withValues(listed, {{"Row_Type", "U"}})}),
        officialSheet(Sheet::Overdue, {withValues(listed, {{"Row_Type", "O"}})}),
        officialSheet(Sheet::Priority, {withValues(listed, {{"Row_Type", "I"}})}),
        officialSheet(Sheet::Contacts, {contact}),
        officialSheet(Sheet::StandaloneOrders,
                      {withValues(listed, {{"Row_Type", "S"}, {"Standalone_Order", "SA Curfew"}})}),
        officialSheet(Sheet::SuspendedLifers,
                      {withValues(listed, {{"Row_Type", "L"}, {"Register_Code", "INLL"}})}),
        officialSheet(Sheet::T2aDetail, {t2aCase}),
        officialSheet(Sheet::T2a, {t2a}),
        officialSheet(Sheet::OmicTeams, {omic})};
}

std::size_t OfficialBook::column(std::string_view sheet, std::string_view header) {
    const auto& headers = book.sheet(sheet).rows.at(0);
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [header](const BookCell& cell) { return cell.value == header; });
    if (found == headers.end()) {
        throw std::logic_error("no such column in the test's workbook");
    }
    return static_cast<std::size_t>(found - headers.begin());
}

BookCell& OfficialBook::at(std::string_view sheet, std::size_t row, std::string_view header) {
    return book.sheet(sheet).rows.at(row - 1).at(column(sheet, header));
}

std::size_t OfficialBook::repeatRow(std::string_view sheet, std::size_t row) {
    auto& rows = book.sheet(sheet).rows;
    rows.push_back(std::vector<BookCell>(rows.at(row - 1)));
    return rows.size();
}

std::filesystem::path OfficialBook::write(const std::filesystem::path& file) const {
    writeZip(book.parts(), file);
    return file;
}

} // namespace headroom::test
