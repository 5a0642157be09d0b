#include "exchange/csv/csvreader.h"

#include "domain/text.h"
#include "exchange/utf8.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

class CsvParser {
public:
    CsvParser(std::string_view bytes, const CsvLimits& limits, FindingList& found)
        : m_bytes(bytes)
        , m_limits(limits)
        , m_found(found) {}

    std::vector<CsvRecord> parse() {
        while (m_next < m_bytes.size() && readRecord()) {
        }
        return std::move(m_records);
    }

private:
    bool atEnd() const { return m_next == m_bytes.size(); }
    bool atLineEnd() const { return m_bytes[m_next] == '\n' || m_bytes[m_next] == '\r'; }

    /// All of these return false when reading cannot go on.
    bool readRecord();
    bool readField(CsvRecord& record);
    bool readQuoted(std::string& field);
    bool readPlain(std::string& field);
    bool keep(CsvRecord record);

    bool refuse(FindingCode code, std::vector<std::string> arguments = {}) {
        m_found.refuse(code, {{}, {}, m_line, {}}, std::move(arguments));
        return false;
    }
    void skipLineEnd() {
        const bool pair = m_bytes.substr(m_next).starts_with("\r\n");
        m_next += pair ? 2 : 1;
        ++m_line;
    }

    std::string_view m_bytes;
    const CsvLimits& m_limits;
    FindingList& m_found;
    std::vector<CsvRecord> m_records;
    std::size_t m_next = 0;
    std::int64_t m_line = 1;
};

bool CsvParser::readRecord() {
    CsvRecord record{m_line, {}};
    while (true) {
        if (!readField(record)) {
            return false;
        }
        if (atEnd()) {
            return keep(std::move(record));
        }
        if (atLineEnd()) {
            skipLineEnd();
            return keep(std::move(record));
        }
        ++m_next; // the comma; another field follows, if only an empty one
    }
}

bool CsvParser::readField(CsvRecord& record) {
    std::string field;
    const bool quoted = !atEnd() && m_bytes[m_next] == '"';
    if (!(quoted ? readQuoted(field) : readPlain(field))) {
        return false;
    }
    if (field.size() > m_limits.fieldBytes) {
        return refuse(FindingCode::TextTooLong, {std::to_string(m_limits.fieldBytes)});
    }
    record.fields.push_back(std::move(field));
    return true;
}

bool CsvParser::readQuoted(std::string& field) {
    const std::int64_t openedOn = m_line;
    ++m_next;
    while (!atEnd()) {
        const char c = m_bytes[m_next];
        if (c == '"' && m_bytes.substr(m_next).starts_with("\"\"")) {
            field += '"';
            m_next += 2;
        } else if (c == '"') {
            ++m_next;
            return atEnd() || atLineEnd() || m_bytes[m_next] == ',' || refuse(FindingCode::StrayQuote);
        } else {
            m_line += c == '\n' ? 1 : 0;
            field += c;
            ++m_next;
        }
    }
    m_line = openedOn; // where to look for it, not where the file ended
    return refuse(FindingCode::QuoteNotClosed);
}

bool CsvParser::readPlain(std::string& field) {
    const std::size_t end = std::min(m_bytes.find_first_of(",\r\n\"", m_next), m_bytes.size());
    field = m_bytes.substr(m_next, end - m_next);
    m_next = end;
    return atEnd() || m_bytes[m_next] != '"' || refuse(FindingCode::StrayQuote);
}

bool CsvParser::keep(CsvRecord record) {
    const bool blank = std::all_of(record.fields.begin(), record.fields.end(),
                                   [](const std::string& field) { return trimmed(field).empty(); });
    if (blank) {
        return true;
    }
    // The header is no row.
    if (static_cast<std::int64_t>(m_records.size()) > m_limits.rows) {
        m_line = record.row;
        return refuse(FindingCode::TooManyRows, {std::to_string(m_limits.rows)});
    }
    m_records.push_back(std::move(record));
    return true;
}

std::string hexByte(char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {'0', 'x', digits[value >> 4U], digits[value & 15U]};
}

} // namespace

std::vector<CsvRecord> readCsv(std::string_view bytes, const CsvLimits& limits, FindingList& found) {
    if (const auto bad = firstBadUtf8Byte(bytes)) {
        const auto line =
            1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
        found.refuse(FindingCode::WrongEncoding, {{}, {}, line, {}},
                     {hexByte(bytes[*bad]), std::to_string(*bad + 1)});
        return {};
    }
    if (bytes.starts_with(byteOrderMark)) {
        bytes.remove_prefix(byteOrderMark.size());
    }
    return CsvParser(bytes, limits, found).parse();
}

} // namespace headroom
