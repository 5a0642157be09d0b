#include "exchange/table/formats.h"
#include "exchange/table/valuetext.h"
#include "exchange/utf8.h"

#include <string_view>

namespace headroom {

namespace {

/// Nothing is loaded from anywhere: the page is complete in itself and runs nothing.
constexpr std::string_view styleSheet = R"(
:root { color-scheme: light dark; }
body { font: 14px/1.45 system-ui, "Liberation Sans", Arial, sans-serif; margin: 24px; }
.mark { font-weight: 700; letter-spacing: .04em; }
h1 { font-size: 1.4em; margin: 8px 0 16px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 12px; border-bottom: 1px solid #8886; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid; position: sticky; top: 0; background: Canvas; }
.n { text-align: right; white-space: nowrap; }
tbody tr:hover { background: #8882; }
tfoot th, tfoot td { font-weight: 700; border-top: 2px solid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin-top: 24px; }
dt { font-weight: 600; }
dd { margin: 0; }
@media print {
  body { margin: 0; font-size: 10pt; }
  thead { display: table-header-group; }
  thead th { position: static; }
  tr { break-inside: avoid; }
}
)";

std::string escapedHtml(std::string_view text) {
    std::string html;
    for (const char c : wellFormedUtf8(text)) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

std::string markLine() {
    return "<p class=\"mark\">" + std::string(handlingMark) + "</p>\n";
}

class HtmlRows final : public TextRows {
public:
    std::string begin(const Table& head) override {
        m_columns = head.columns;
        const std::string title = escapedHtml(head.title);
        std::string html =
            "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
            title + "</title>\n<style>" + std::string(styleSheet) + "</style>\n</head>\n<body>\n";
        html += markLine() + "<main>\n<h1>" + title +
                "</h1>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
                "aria-label=\"" +
                title + "\">\n<table>\n<thead>\n<tr>";
        for (const Column& column : m_columns) {
            html += std::string("<th scope=\"col\"") + (column.numeric ? " class=\"n\"" : "") +
                    (column.meaning.empty() ? "" : " title=\"" + escapedHtml(column.meaning) + "\"") + '>' +
                    escapedHtml(column.header) + "</th>";
        }
        return html + "</tr>\n</thead>\n<tbody>\n";
    }
    std::string row(const std::vector<Value>& values) override { return rowHtml(values); }
    std::string finish(const Table& foot) override {
        std::string html = "</tbody>\n";
        if (!foot.totals.empty()) {
            html += "<tfoot>\n" + rowHtml(foot.totals) + "</tfoot>\n";
        }
        html += "</table>\n</div>\n";
        if (!foot.facts.empty()) {
            html += "<dl>\n";
            for (const auto& [name, value] : foot.facts) {
                html += "<dt>" + escapedHtml(name) + "</dt><dd>" + escapedHtml(value) + "</dd>\n";
            }
            html += "</dl>\n";
        }
        return html + "</main>\n" + markLine() + "</body>\n</html>\n";
    }

private:
    std::string rowHtml(const std::vector<Value>& values) const {
        std::string html = "<tr>";
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool numeric = i < m_columns.size() && m_columns[i].numeric;
            // The first cell says whose row it is.
            const std::string tag = i == 0 ? "th" : "td";
            html += '<' + tag + (i == 0 ? " scope=\"row\"" : "") + (numeric ? " class=\"n\"" : "") + '>';
            html += escapedHtml(readableText(values[i])) + "</" + tag + '>';
        }
        return html + "</tr>\n";
    }

    std::vector<Column> m_columns;
};

} // namespace

std::unique_ptr<TextRows> htmlRows() {
    return std::make_unique<HtmlRows>();
}

} // namespace headroom
