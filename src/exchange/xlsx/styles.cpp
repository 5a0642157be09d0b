#include "exchange/xlsx/styles.h"

#include "domain/text.h"
#include "exchange/xlsx/xmlreader.h"

#include <charconv>
#include <set>

namespace headroom::xlsx {

namespace {

/// Excel has a limit of 64,000 cell formats.
constexpr std::size_t mostStyles = 65536;

int numberFormatId(std::string_view text) {
    int id = 0;
    std::from_chars(text.data(), text.data() + text.size(), id);
    return id;
}

/// Formats that need no definition in the file, dates and times in any locale.
bool isBuiltInDate(int id) {
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

class StylesHandler final : public XmlHandler {
public:
    explicit StylesHandler(std::vector<bool>& dates)
        : m_dates(dates) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt" && isDateFormat(attributes.value("formatCode"))) {
            m_dateFormats.insert(numberFormatId(attributes.value("numFmtId")));
        } else if (name == "cellXfs") {
            m_inCellFormats = true;
        } else if (name == "xf" && m_inCellFormats && m_dates.size() < mostStyles) {
            const int id = numberFormatId(attributes.value("numFmtId"));
            m_dates.push_back(isBuiltInDate(id) || m_dateFormats.contains(id));
        }
    }
    void endElement(std::string_view name) override {
        if (name == "cellXfs") {
            stop();
        }
    }
    void text(std::string_view) override {}

private:
    std::vector<bool>& m_dates;
    std::set<int> m_dateFormats;
    bool m_inCellFormats = false;
};

} // namespace

bool isDateFormat(std::string_view formatCode) {
    for (std::size_t i = 0; i < formatCode.size(); ++i) {
        switch (lowerAscii(formatCode[i])) {
        case '"':
            i = std::min(formatCode.find('"', i + 1), formatCode.size());
            break;
        case '\\':
        case '_':
        case '*':
            ++i; // the next character is shown, skipped or repeated, not interpreted
            break;
        case '[': {
            const std::size_t end = std::min(formatCode.find(']', i), formatCode.size());
            const std::string inside = lowerAscii(formatCode.substr(i + 1, end - i - 1));
            if (!inside.empty() && inside.find_first_not_of(inside.front()) == std::string::npos &&
                (inside.front() == 'h' || inside.front() == 'm' || inside.front() == 's')) {
                return true; // elapsed time
            }
            i = end;
            break;
        }
        case 'd':
        case 'm':
        case 'y':
        case 'h':
        case 's':
            return true;
        default:
            break;
        }
    }
    return false;
}

Styles::Styles(Package& package, std::string_view part) {
    StylesHandler handler(m_dates);
    readXml(*package.open(part), part, handler);
}

} // namespace headroom::xlsx
