#include "exchange/xlsx/xmlreader.h"

#include <expat.h>

#include <exception>
#include <memory>
#include <new>
#include <string>
#include <type_traits>

namespace headroom::xlsx {

namespace {

constexpr int chunkBytes = 65536;
constexpr int deepest = 64;
/// So many chunks without a single event: one piece of mark-up of more than a mebibyte.
constexpr int mostChunksWithoutEvent = 16;

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using ParserPointer = std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser>;

/// What the callbacks of expat share. An exception must not pass through expat's C code, so it
/// waits here until the parser has returned.
struct Session {
    XML_Parser parser;
    XmlHandler& handler;
    std::exception_ptr thrown;
    int depth = 0;
    bool refused = false; ///< document type, or nested too deep
    bool sawEvent = false;

    bool over() const { return thrown || refused || handler.stopped(); }

    template <class Work>
    void run(Work&& work) {
        sawEvent = true;
        if (over()) {
            return; // expat may still call back for the element at hand after it was stopped
        }
        try {
            work();
        } catch (...) {
            thrown = std::current_exception();
        }
        if (over()) {
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

Session& session(void* data) {
    return *static_cast<Session*>(data);
}

void XMLCALL onStart(void* data, const XML_Char* name, const XML_Char** pairs) {
    Session& s = session(data);
    s.run([&] {
        if (++s.depth > deepest) {
            s.refused = true;
            return;
        }
        s.handler.startElement(XmlAttributes::localName(name), XmlAttributes(pairs));
    });
}

void XMLCALL onEnd(void* data, const XML_Char* name) {
    Session& s = session(data);
    s.run([&] {
        --s.depth;
        s.handler.endElement(XmlAttributes::localName(name));
    });
}

void XMLCALL onText(void* data, const XML_Char* piece, int length) {
    Session& s = session(data);
    s.run([&] { s.handler.text(std::string_view(piece, static_cast<std::size_t>(length))); });
}

void XMLCALL onDoctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    Session& s = session(data);
    s.run([&] { s.refused = true; });
}

ParserPointer makeParser() {
    ParserPointer parser(XML_ParserCreate(nullptr));
    if (!parser) {
        throw std::bad_alloc();
    }
    return parser;
}

void setHandlers(XML_Parser parser, Session& shared) {
    XML_SetUserData(parser, &shared);
    XML_SetElementHandler(parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parser, onText);
    XML_SetStartDoctypeDeclHandler(parser, onDoctype);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        if (pair[0] == name) {
            return pair[1];
        }
    }
    return {};
}

std::string_view XmlAttributes::prefixedValue(std::string_view name) const {
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view full = pair[0];
        if (full.size() > name.size() && localName(full) == name) {
            return pair[1];
        }
    }
    return {};
}

void readXml(PartStream& part, std::string_view partName, XmlHandler& handler,
             const std::function<void(std::uint64_t)>& afterChunk) {
    const ParserPointer parser = makeParser();
    Session shared{parser.get(), handler, nullptr};
    setHandlers(parser.get(), shared);
    std::uint64_t bytes = 0;
    int chunksWithoutEvent = 0;
    for (bool last = false; !last;) {
        void* buffer = XML_GetBuffer(parser.get(), chunkBytes);
        if (buffer == nullptr) {
            throw std::bad_alloc();
        }
        const std::size_t got = part.read({static_cast<char*>(buffer), chunkBytes});
        last = got == 0;
        bytes += got;
        shared.sawEvent = false;
        const XML_Status status = XML_ParseBuffer(parser.get(), static_cast<int>(got), last ? 1 : 0);
        if (shared.thrown) {
            std::rethrow_exception(shared.thrown);
        }
        if (handler.stopped()) {
            return;
        }
        chunksWithoutEvent = shared.sawEvent ? 0 : chunksWithoutEvent + 1;
        if (status != XML_STATUS_OK || shared.refused || chunksWithoutEvent > mostChunksWithoutEvent) {
            refuse(FindingCode::WorkbookDamaged, {printable(partName)});
        }
        if (afterChunk) {
            afterChunk(bytes);
        }
    }
}

} // namespace headroom::xlsx
