#include "exchange/xlsx/sharedstrings.h"

#include "exchange/xlsx/escapes.h"
#include "exchange/xlsx/xmlreader.h"

namespace headroom::xlsx {

class SharedStringsHandler final : public XmlHandler {
public:
    SharedStringsHandler(SharedStrings& table, std::size_t mostBytes, std::size_t mostTextBytes)
        : m_table(table)
        , m_mostBytes(mostBytes)
        , m_mostTextBytes(mostTextBytes) {}

    void startElement(std::string_view name, const XmlAttributes&) override {
        if (name == "si") {
            m_text.clear();
        } else if (name == "t") {
            m_inText = !m_inPhonetic;
        } else if (name == "rPh") {
            m_inPhonetic = true; // how to pronounce the text is no part of it
        }
    }
    void endElement(std::string_view name) override {
        if (name == "si") {
            add();
        } else if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            m_inPhonetic = false;
        }
    }
    void text(std::string_view piece) override {
        if (!m_inText) {
            return;
        }
        if (m_text.size() + piece.size() > m_mostTextBytes) {
            refuse(FindingCode::TextTooLong, {std::to_string(m_mostTextBytes)});
        }
        m_text += piece;
    }

private:
    void add() {
        const std::string meant = unescaped(m_text);
        // An empty text still costs its place in the table.
        const std::size_t held = m_table.m_texts.size() + m_table.m_ends.size() * sizeof(std::size_t);
        if (held + meant.size() > m_mostBytes) {
            refuse(FindingCode::WorkbookInflates, {std::to_string(m_mostBytes >> 20U)});
        }
        m_table.m_texts += meant;
        m_table.m_ends.push_back(m_table.m_texts.size());
    }

    SharedStrings& m_table;
    std::size_t m_mostBytes;
    std::size_t m_mostTextBytes;
    std::string m_text;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

SharedStrings::SharedStrings(Package& package, std::string_view part, std::size_t mostBytes,
                             std::size_t mostTextBytes,
                             const std::function<void(std::uint64_t)>& afterChunk) {
    SharedStringsHandler handler(*this, mostBytes, mostTextBytes);
    readXml(*package.open(part), part, handler, afterChunk);
}

} // namespace headroom::xlsx
