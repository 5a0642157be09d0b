#include "exchange/table/displaywidth.h"
#include "exchange/table/formats.h"
#include "exchange/table/valuetext.h"
#include "exchange/xlsx/bookwriter.h"

#include <algorithm>
#include <optional>
#include <string>

namespace headroom {

namespace {

constexpr std::size_t narrowestColumn = 8;
constexpr std::size_t widestColumn = 48;
/// Longer headers wrap: a count of two digits needs no column of thirty characters.
constexpr std::size_t headerWidth = 14;
/// So many rows say how wide a column must be.
constexpr std::size_t rowsMeasured = 1000;

/// More bars than these say nothing.
constexpr std::int64_t barsAtMost = 200;

/// The day in the properties of every workbook: the same table gives the same bytes.
constexpr Date propertiesDay = Date::of(2000, 1, 1);

double columnWidth(const Column& column, const std::vector<std::vector<Value>>& rows, std::size_t number) {
    std::size_t width = std::min(displayWidth(printableLine(column.header)), headerWidth);
    for (const auto& row : rows) {
        if (number < row.size()) {
            width = std::max(width, displayWidth(printableLine(readableText(row[number]))));
        }
    }
    return static_cast<double>(std::clamp(width + 2, narrowestColumn, widestColumn));
}

/// Writes one value as a cell of its own type.
struct CellWriter {
    xlsx::BookWriter& book;
    std::int64_t row;
    std::size_t column;
    bool strong = false; ///< the row of totals

    void operator()(std::monostate) const {}
    void operator()(const std::string& text) const {
        book.text(row, column, text, strong ? xlsx::Look::TotalText : xlsx::Look::Plain);
    }
    void operator()(std::int64_t number) const {
        book.number(row, column, static_cast<double>(number),
                    strong ? xlsx::Look::TotalWhole : xlsx::Look::Whole);
    }
    void operator()(bool truth) const { book.boolean(row, column, truth); }
    void operator()(Percent percent) const {
        if (shownPercent(percent)) {
            book.number(row, column, percent.value,
                        strong ? xlsx::Look::TotalDecimal : xlsx::Look::OneDecimal);
        }
    }
    void operator()(HoursPerWeek hours) const {
        book.number(row, column, hours.asDouble(), strong ? xlsx::Look::TotalHours : xlsx::Look::Hours);
    }
    void operator()(Date day) const {
        if (day.year() < 1900 || day.year() > 9999) { // a spreadsheet knows no other days
            book.text(row, column, day.iso());
        } else {
            book.day(row, column, day);
        }
    }
};

void writeFacts(const Table& table, xlsx::BookWriter& book) {
    book.startSheet("About");
    book.printAtFoot(handlingMark);
    book.setWidth(0, 28);
    book.setWidth(1, 60);
    book.text(0, 0, table.title, xlsx::Look::Title);
    book.text(1, 0, "Handling", xlsx::Look::Header);
    book.text(1, 1, handlingMark);
    std::int64_t row = 2;
    for (const auto& [name, value] : table.facts) {
        book.text(row, 0, name, xlsx::Look::Header);
        book.text(row, 1, value);
        ++row;
    }
}

void writeDefinitions(const std::vector<Column>& columns, xlsx::BookWriter& book) {
    book.startSheet("Definitions");
    book.freezeHeader();
    book.printAtFoot(handlingMark);
    book.setWidth(0, 28);
    book.setWidth(1, 90);
    book.text(0, 0, "Column", xlsx::Look::Header);
    book.text(0, 1, "What it says", xlsx::Look::Header);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        book.text(static_cast<std::int64_t>(i) + 1, 0, columns[i].header);
        book.text(static_cast<std::int64_t>(i) + 1, 1, columns[i].meaning);
    }
}

std::optional<std::size_t> placeOf(const std::vector<Column>& columns, const std::string& key) {
    const auto found = std::ranges::find(columns, key, &Column::key);
    return found == columns.end() ? std::nullopt : std::optional<std::size_t>(found - columns.begin());
}

/// Keeps the first rows until there are enough to say how wide the columns are.
class XlsxRows final : public RowFormat {
public:
    XlsxRows(const std::filesystem::path& file, const JobControl& job)
        : m_book(file, propertiesDay)
        , m_job(job) {}

    void begin(const Table& head) override {
        m_columns = head.columns;
        m_sheet = head.name;
    }
    void row(const std::vector<Value>& values) override {
        if (m_begun) {
            put(values);
            return;
        }
        m_first.push_back(values);
        if (m_first.size() == rowsMeasured) {
            startRows();
        }
    }
    void finish(const Table& foot) override {
        startRows();
        if (!foot.totals.empty()) {
            put(foot.totals, true);
        }
        writeFacts(foot, m_book);
        if (std::ranges::any_of(m_columns, [](const Column& column) { return !column.meaning.empty(); })) {
            writeDefinitions(m_columns, m_book);
        }
        addChart(foot);
        m_book.finish(m_job);
    }

private:
    void startRows() {
        if (m_begun) {
            return;
        }
        m_begun = true;
        m_book.startSheet(m_sheet);
        m_book.freezeHeader();
        m_book.printAtFoot(handlingMark);
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            m_book.setWidth(column, columnWidth(m_columns[column], m_first, column));
        }
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            m_book.text(0, column, m_columns[column].header, xlsx::Look::Header);
        }
        for (const auto& values : m_first) {
            put(values);
        }
        m_first.clear();
    }
    void put(const std::vector<Value>& values, bool strong = false) {
        m_rows += strong ? 0 : 1;
        const std::int64_t row = strong ? m_rows + 1 : m_rows;
        for (std::size_t column = 0; column < values.size(); ++column) {
            std::visit(CellWriter{m_book, row, column, strong}, values[column]);
        }
    }
    void addChart(const Table& foot) {
        const auto labels = foot.chart ? placeOf(m_columns, foot.chart->labels) : std::nullopt;
        const auto values = foot.chart ? placeOf(m_columns, foot.chart->values) : std::nullopt;
        if (labels && values && m_rows > 0 && m_rows <= barsAtMost) {
            m_book.barChart("Chart", foot.chart->title, m_sheet,
                            {*labels, *values, m_rows, m_columns[*values].header});
        }
    }

    xlsx::BookWriter m_book;
    JobControl m_job;
    std::vector<Column> m_columns;
    std::string m_sheet;
    std::vector<std::vector<Value>> m_first;
    std::int64_t m_rows = 0;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<RowFormat> xlsxRows(const std::filesystem::path& file, const JobControl& job) {
    return std::make_unique<XlsxRows>(file, job);
}

} // namespace headroom
