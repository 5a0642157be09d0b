#pragma once

#include "exchange/xlsx/package.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::xlsx {

/// The workbook's table of texts: the one part that must be held while sheets are read.
class SharedStrings {
public:
    /// No such part: no texts.
    SharedStrings() = default;
    /// Throws Refused beyond mostBytes in all or mostTextBytes in one text.
    SharedStrings(Package& package, std::string_view part, std::size_t mostBytes, std::size_t mostTextBytes,
                  const std::function<void(std::uint64_t)>& afterChunk = {});

    std::size_t size() const { return m_ends.size(); }
    /// index must be below size().
    std::string_view at(std::size_t index) const {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_texts).substr(begin, m_ends[index] - begin);
    }

private:
    friend class SharedStringsHandler;
    std::string m_texts; ///< one after the other
    std::vector<std::size_t> m_ends;
};

} // namespace headroom::xlsx
