#include "exchange/xlsx/workbook.h"

#include "domain/text.h"
#include "exchange/xlsx/escapes.h"
#include "exchange/xlsx/relationships.h"
#include "exchange/xlsx/sheethandler.h"
#include "exchange/xlsx/xmlreader.h"

namespace headroom::xlsx {

namespace {

constexpr std::size_t mostSheets = 1024;

struct NamedSheet {
    std::string name, relationship;
};

/// Reads the list of sheets and the date system.
class WorkbookHandler final : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "sheet" && m_inSheets && sheets.size() < mostSheets) {
            sheets.push_back(
                {unescaped(attributes.value("name")), std::string(attributes.prefixedValue("id"))});
        } else if (name == "sheets") {
            m_inSheets = true;
        } else if (name == "workbookPr") {
            const std::string_view value = attributes.value("date1904");
            from1904 = value == "1" || equalIgnoringCase(value, "true");
        }
    }
    void endElement(std::string_view name) override {
        if (name == "sheets") {
            m_inSheets = false;
        }
    }
    void text(std::string_view) override {}

    std::vector<NamedSheet> sheets;
    bool from1904 = false;

private:
    bool m_inSheets = false;
};

std::string workbookPart(Package& package) {
    for (const auto& [id, relationship] : relationshipsOf(package, "")) {
        if (relationship.kind == "officeDocument" && package.has(relationship.part) &&
            lowerAscii(relationship.part).ends_with(".xml")) {
            return relationship.part;
        }
    }
    refuse(FindingCode::NotAWorkbook);
}

} // namespace

Workbook::Workbook(Package& package, const ExtractLimits& limits, const BytesVisitor& afterChunk)
    : m_package(package)
    , m_limits(limits) {
    const std::string part = workbookPart(package);
    WorkbookHandler handler;
    readXml(*package.open(part), part, handler);
    m_from1904 = handler.from1904;
    const auto relationships = relationshipsOf(package, part);
    for (NamedSheet& sheet : handler.sheets) {
        const auto found = relationships.find(sheet.relationship);
        if (found == relationships.end()) {
            refuse(FindingCode::WorkbookDamaged, {printable(part)});
        }
        if (found->second.kind != "worksheet") {
            continue; // a chart or a macro sheet has no rows
        }
        if (!package.has(found->second.part)) {
            refuse(FindingCode::WorkbookDamaged, {printable(found->second.part)});
        }
        m_sheets.push_back({std::move(sheet.name), found->second.part});
    }
    if (m_sheets.empty()) {
        refuse(FindingCode::NotAWorkbook);
    }
    for (const auto& [id, relationship] : relationships) {
        if (relationship.kind == "styles" && package.has(relationship.part)) {
            m_styles = Styles(package, relationship.part);
        } else if (relationship.kind == "sharedStrings" && package.has(relationship.part)) {
            m_strings = SharedStrings(package, relationship.part, limits.sharedStringBytes, limits.cellBytes,
                                      afterChunk);
        }
    }
}

RowCounts Workbook::readRows(const SheetInfo& sheet, const RowVisitor& visit,
                             const BytesVisitor& afterChunk) {
    SheetHandler handler({sheet.part, m_limits, m_strings, m_styles, m_from1904}, visit);
    readXml(*m_package.open(sheet.part), sheet.part, handler, afterChunk);
    return handler.counts();
}

} // namespace headroom::xlsx
