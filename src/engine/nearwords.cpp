#include "engine/nearwords.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace headroom {

namespace {

/// Bytes of a UTF-8 sequence by its first byte; 1 for anything else.
std::size_t sequenceLength(unsigned char first) {
    if (first >= 0xF0) {
        return 4;
    }
    if (first >= 0xE0) {
        return 3;
    }
    return first >= 0xC0 ? 2 : 1;
}

} // namespace

std::u32string codePoints(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at]);
        const std::size_t length = std::min(sequenceLength(first), text.size() - at);
        char32_t point = length == 1 ? first : first & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) {
            point = (point << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        }
        points += point;
        at += length;
    }
    return points;
}

int letterDistance(std::u32string_view a, std::u32string_view b, int atMost) {
    const auto difference = static_cast<int>(a.size()) - static_cast<int>(b.size());
    if (std::abs(difference) > atMost) {
        return atMost + 1;
    }
    std::vector<int> twoBack(b.size() + 1);
    std::vector<int> before(b.size() + 1);
    std::vector<int> now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        before[j] = static_cast<int>(j);
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int exchange = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[j] = std::min({exchange, before[j] + 1, now[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                now[j] = std::min(now[j], twoBack[j - 2] + 1);
            }
            least = std::min(least, now[j]);
        }
        if (least > atMost) {
            return atMost + 1;
        }
        std::swap(twoBack, before);
        std::swap(before, now);
    }
    return std::min(before[b.size()], atMost + 1);
}

int forgivenLetters(std::size_t letters) {
    if (letters <= 3) {
        return 0;
    }
    return letters <= 5 ? 1 : 2;
}

std::vector<NearWord> nearWords(std::string_view typed, const std::vector<NearWord>& words, int limit) {
    const std::u32string wanted = codePoints(typed);
    const int forgiven = forgivenLetters(wanted.size());
    std::vector<NearWord> near;
    if (forgiven == 0) {
        return near;
    }
    for (const NearWord& candidate : words) {
        // Bytes differ at least as much as letters do in length: most words go out here.
        const auto shorter = static_cast<int>(std::min(candidate.word.size(), typed.size()));
        const auto longer = static_cast<int>(std::max(candidate.word.size(), typed.size()));
        if (longer - shorter > 3 * forgiven || candidate.word == typed) {
            continue;
        }
        const int distance = letterDistance(wanted, codePoints(candidate.word), forgiven);
        if (distance > 0 && distance <= forgiven) {
            near.push_back({candidate.word, distance, candidate.uses});
        }
    }
    std::sort(near.begin(), near.end(), [](const NearWord& a, const NearWord& b) {
        return std::tuple(a.distance, -a.uses, a.word) < std::tuple(b.distance, -b.uses, b.word);
    });
    if (static_cast<int>(near.size()) > limit) {
        near.resize(static_cast<std::size_t>(limit));
    }
    return near;
}

} // namespace headroom
