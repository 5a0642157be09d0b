#pragma once

#include "exchange/xlsx/package.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace headroom::xlsx {

/// An element's attributes while its start is being handled.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs)
        : m_pairs(pairs) {}

    /// Calls with each local name (any prefix removed) and value.
    template <class Visitor>
    void forEach(Visitor&& visit) const {
        for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
            visit(localName(pair[0]), std::string_view(pair[1]));
        }
    }
    /// The value of a name without prefix, empty when absent.
    std::string_view value(std::string_view name) const;
    /// The value of a name that has a prefix, as `r:id` has; empty when absent.
    std::string_view prefixedValue(std::string_view name) const;

    static std::string_view localName(std::string_view name) {
        return name.substr(name.find(':') + 1); // npos + 1 is 0: the whole name
    }

private:
    const char* const* m_pairs;
};

/// Receives one part's XML. Names come without their prefix: the parts of a workbook mix no
/// vocabularies in the places that are read.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;

    bool stopped() const { return m_stopped; }

protected:
    /// Nothing further is wanted from this part.
    void stop() { m_stopped = true; }

private:
    bool m_stopped = false;
};

/// Reads a part to its end, or until the handler stops. Throws Refused for XML that is broken,
/// carries a document type (and with it entities), nests absurdly or holds a piece of mark-up too
/// large to be honest. `afterChunk` is called with the bytes read so far, often; it may throw.
void readXml(PartStream& part, std::string_view partName, XmlHandler& handler,
             const std::function<void(std::uint64_t)>& afterChunk = {});

} // namespace headroom::xlsx
