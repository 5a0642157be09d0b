#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A tier of the 2021 scheme: protect band A–D, change band 3–0, and S when contact is suspended;
/// or untiered. Held as the official tier number: 0 untiered, 1 A3, 2 A2, 3 A1, 4 A0, 5 B3 … 16 D0,
/// 17 A3S … 32 D0S.
class Tier {
public:
    static constexpr std::size_t count = 33;

    constexpr Tier() = default;
    /// number must be below count.
    static constexpr Tier ofNumber(std::size_t number) {
        Tier tier;
        tier.m_number = static_cast<std::uint8_t>(number);
        return tier;
    }
    static constexpr Tier untiered() { return {}; }
    /// protect 'A'…'D', change 0…3.
    static constexpr Tier of(char protect, int change, bool suspended = false) {
        return ofNumber(
            static_cast<std::size_t>((protect - 'A') * 4 + (3 - change) + 1 + (suspended ? 16 : 0)));
    }
    /// Reads "A3", "d0s", "Untiered"; case does not matter.
    static std::optional<Tier> parse(std::string_view text);

    constexpr std::size_t number() const { return m_number; }
    constexpr bool isUntiered() const { return m_number == 0; }
    constexpr bool contactSuspended() const { return m_number > 16; }
    /// 'A' to 'D'; the tier must not be untiered.
    constexpr char protect() const { return static_cast<char>('A' + (m_number - 1) % 16 / 4); }
    /// 3 to 0; the tier must not be untiered.
    constexpr int change() const { return 3 - (m_number - 1) % 4; }
    /// "B2", "B2S", "Untiered".
    std::string text() const;

    friend constexpr auto operator<=>(const Tier&, const Tier&) = default;

private:
    std::uint8_t m_number = 0;
};

/// One value for each tier, indexed by Tier::number().
template <class T>
using PerTier = std::array<T, Tier::count>;

} // namespace headroom
