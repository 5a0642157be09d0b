#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace headroom {

/// A case reference number: one letter and six digits ("X104417").
/// Extracts hold other shapes too; those stay text, because what a file said is kept as said.
class Crn {
public:
    /// Reads a CRN, in either case.
    static std::optional<Crn> parse(std::string_view text);
    const std::string& text() const { return m_text; }

    friend auto operator<=>(const Crn&, const Crn&) = default;

private:
    explicit Crn(std::string text)
        : m_text(std::move(text)) {}
    std::string m_text;
};

} // namespace headroom
