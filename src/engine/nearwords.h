#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// How many letters have to be put in, left out, exchanged or swapped with their neighbour to make
/// one word of the other (optimal string alignment over code points); atMost + 1 as soon as it is more
/// than `atMost`.
int letterDistance(std::u32string_view a, std::u32string_view b, int atMost);

/// Code points of UTF-8 text; broken bytes stand for themselves.
std::u32string codePoints(std::string_view text);

/// A word somebody may have meant.
struct NearWord {
    std::string word;
    int distance = 0;
    int uses = 0; ///< in how many entries it stands
};

/// How many letters may be wrong: none up to three letters, one up to five, two from six on.
int forgivenLetters(std::size_t letters);

/// Those of the words that are near the one that was typed, nearest first, then most used; at most
/// `limit`. The typed word itself is not among them.
std::vector<NearWord> nearWords(std::string_view typed, const std::vector<NearWord>& words, int limit);

} // namespace headroom
