#include "exchange/csv/formulaguard.h"
#include "exchange/table/formats.h"
#include "exchange/table/valuetext.h"
#include "exchange/utf8.h"

#include <string_view>

namespace headroom {

namespace {

void appendCell(std::string& csv, std::string_view cell) {
    const bool quoted = cell.find_first_of(",\"\r\n") != std::string_view::npos || cell.starts_with(' ') ||
                        cell.ends_with(' ');
    if (!quoted) {
        csv += cell;
        return;
    }
    csv += '"';
    for (const char c : cell) {
        csv += c;
        if (c == '"') {
            csv += '"';
        }
    }
    csv += '"';
}

/// Only text can be taken for a formula: a number keeps its minus sign.
std::string csvCell(const Value& value) {
    const std::string* text = std::get_if<std::string>(&value);
    return text == nullptr ? dataText(value) : guarded(wellFormedUtf8(*text));
}

class CsvRows final : public TextRows {
public:
    explicit CsvRows(bool byteOrderMark)
        : m_byteOrderMark(byteOrderMark) {}

    std::string begin(const Table& head) override {
        std::string csv = m_byteOrderMark ? "\xEF\xBB\xBF" : "";
        for (std::size_t i = 0; i < head.columns.size(); ++i) {
            csv += i == 0 ? "" : ",";
            appendCell(csv, guarded(wellFormedUtf8(head.columns[i].header)));
        }
        return csv + "\r\n";
    }
    std::string row(const std::vector<Value>& values) override {
        std::string csv;
        for (std::size_t i = 0; i < values.size(); ++i) {
            csv += i == 0 ? "" : ",";
            appendCell(csv, csvCell(values[i]));
        }
        return csv + "\r\n";
    }
    std::string finish(const Table&) override { return {}; }

private:
    bool m_byteOrderMark;
};

} // namespace

std::unique_ptr<TextRows> csvRows(bool byteOrderMark) {
    return std::make_unique<CsvRows>(byteOrderMark);
}

} // namespace headroom
