#pragma once

#include "exchange/wmtextract.h"
#include "exchange/xlsx/cell.h"
#include "exchange/xlsx/sharedstrings.h"
#include "exchange/xlsx/styles.h"
#include "exchange/xlsx/workbook.h"
#include "exchange/xlsx/xmlreader.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::xlsx {

/// What a sheet's XML is read with.
struct SheetContext {
    std::string_view part;
    const ExtractLimits& limits;
    const SharedStrings& strings;
    const Styles& styles;
    bool from1904 = false;
};

/// Turns a sheet's XML into rows of typed cells. One row is held at a time; a cell without a
/// value costs no more than the parsing of its element.
class SheetHandler final : public XmlHandler {
public:
    SheetHandler(const SheetContext& context, const Workbook::RowVisitor& visit)
        : m_context(context)
        , m_visit(visit) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view piece) override;

    const RowCounts& counts() const { return m_counts; }

private:
    /// A cell of the row at hand; its text is in m_texts, unless it is a shared one.
    struct PendingCell {
        std::uint32_t column = 0;
        CellKind kind = CellKind::Text;
        bool shared = false;
        std::size_t begin = 0, end = 0; ///< in m_texts; of a shared one `begin` is its index
        double number = 0;
    };

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void endRow();
    void addShared(PendingCell& cell);
    void addNumber(PendingCell& cell);
    Cell finished(const PendingCell& cell) const;
    [[noreturn]] void damaged() const;

    SheetContext m_context;
    const Workbook::RowVisitor& m_visit;
    RowCounts m_counts;

    bool m_inData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inValue = false;    ///< <v>, or <t> of an inline text
    bool m_inPhonetic = false; ///< how to pronounce an inline text

    std::int64_t m_row = 0;
    std::int64_t m_column = -1; ///< of the cell at hand, from 0
    std::string m_type;         ///< of the cell at hand
    std::size_t m_style = 0;    ///< of the cell at hand
    std::string m_value;        ///< of the cell at hand, as spelt
    std::string m_texts;        ///< of the row at hand
    std::vector<PendingCell> m_pending;
    std::vector<Cell> m_cells; ///< reused from row to row
};

} // namespace headroom::xlsx
