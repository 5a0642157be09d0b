#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace headroom::recipe {

/// What a run of random numbers is for. Each purpose has a run of its own, so that a change in
/// one part of the recipe leaves the others as they were.
enum class Stream : std::uint64_t {
    Layout = 1,
    Posts,
    Caseload,
    Person,
    Contacts,
    Reports,
    History,
    Omic,
    Record,
    Diary,
    Practice,
    Supervision
};

/// Spreads the bits of a number evenly (the finishing step of SplitMix64).
constexpr std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// A stable number for a code (FNV-1a), to start a run from.
constexpr std::uint64_t keyOf(std::string_view code) {
    std::uint64_t key = 0xcbf29ce484222325ULL;
    for (const char c : code) {
        key = (key ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return key;
}

/// Random numbers that are the same on every machine and with every compiler: SplitMix64 and
/// plain arithmetic. The standard distributions are not portable, so none is used.
class Rng {
public:
    Rng(std::uint64_t seed, Stream stream, std::uint64_t index)
        : m_state(mixed(mixed(seed + 0x9e3779b97f4a7c15ULL) ^ (static_cast<std::uint64_t>(stream) << 56)) ^
                  mixed(index + 0x632be59bd9b4e019ULL)) {}

    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixed(m_state);
    }
    /// 0 … n − 1; n must not be 0.
    std::uint32_t below(std::uint32_t n) {
        assert(n > 0);
        return static_cast<std::uint32_t>(((next() >> 32) * n) >> 32);
    }
    /// low … high, both included.
    int between(int low, int high) {
        assert(low <= high);
        return low + static_cast<int>(below(static_cast<std::uint32_t>(high - low + 1)));
    }
    /// 0 up to, not including, 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }
    /// A whole number near value: rounded up as often as its fraction says.
    int rounded(double value) {
        const int whole = static_cast<int>(value);
        return whole + (chance(value - whole) ? 1 : 0);
    }
    template <class T, std::size_t Extent>
    const T& pick(std::span<T, Extent> items) {
        return items[below(static_cast<std::uint32_t>(items.size()))];
    }
    template <class Items>
    void shuffle(Items& items) {
        for (std::size_t left = items.size(); left > 1; --left) {
            std::swap(items[left - 1], items[below(static_cast<std::uint32_t>(left))]);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace headroom::recipe
