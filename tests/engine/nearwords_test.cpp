#include "engine/nearwords.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace headroom {
namespace {

int distanceOf(std::string_view a, std::string_view b, int atMost = 9) {
    return letterDistance(codePoints(a), codePoints(b), atMost);
}

TEST(NearWords, CountsLettersPutInLeftOutExchangedAndSwapped) {
    EXPECT_EQ(distanceOf("marsh", "marsh"), 0);
    EXPECT_EQ(distanceOf("marsh", "march"), 1);
    EXPECT_EQ(distanceOf("marsh", "mash"), 1);
    EXPECT_EQ(distanceOf("marsh", "marrsh"), 1);
    EXPECT_EQ(distanceOf("marsh", "masrh"), 1);
    EXPECT_EQ(distanceOf("", "abc"), 3);
    EXPECT_EQ(distanceOf("siân", "sian"), 1) << "an accent is one letter, whatever its bytes";
}

TEST(NearWords, GivesUpBeyondTheBound) {
    EXPECT_EQ(distanceOf("okondaquist", "llewarook", 2), 3);
    EXPECT_EQ(distanceOf("ab", "abcdef", 2), 3);
}

TEST(NearWords, OffersTheNearestThenTheMostUsed) {
    const std::vector<NearWord> words = {
        {"marsh", 0, 3}, {"march", 0, 9}, {"marshall", 0, 1}, {"mar", 0, 50}};
    const auto near = nearWords("marhs", words, 5);
    ASSERT_EQ(near.size(), 1U);
    EXPECT_EQ(near.front().word, "marsh");
    EXPECT_TRUE(nearWords("ma", words, 5).empty()) << "too short to guess from";
    EXPECT_TRUE(nearWords("marsh", {{"marsh", 0, 1}}, 5).empty()) << "what was typed is no other word";
}

RC_GTEST_PROP(NearWordsLaws, DistanceIsSymmetricAndBounded,
              (const std::u32string& a, const std::u32string& b)) {
    const int longest = static_cast<int>(std::max(a.size(), b.size()));
    const int both = letterDistance(a, b, longest);
    RC_ASSERT(both == letterDistance(b, a, longest));
    RC_ASSERT(both <= longest);
    RC_ASSERT((both == 0) == (a == b));
}

RC_GTEST_PROP(NearWordsLaws, OneLetterLeftOutIsOneAway, (std::u32string word)) {
    RC_PRE(!word.empty());
    const auto at = *rc::gen::inRange<std::size_t>(0, word.size());
    std::u32string shorter = word;
    shorter.erase(at, 1);
    RC_ASSERT(letterDistance(word, shorter, 3) == 1);
}

RC_GTEST_PROP(NearWordsLaws, AnyBytesBecomeCodePoints, (const std::string& bytes)) {
    RC_ASSERT(codePoints(bytes).size() <= bytes.size());
}

} // namespace
} // namespace headroom
