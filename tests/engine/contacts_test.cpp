#include "engine/contacts.h"

#include <gtest/gtest.h>

namespace headroom::test::contactsTest {
namespace {

const Date day = Date::of(2026, 3, 10);
const PostId worker{1};
const PostId holder{2};

ContactPoints table() {
    ContactPoints points;
    points.types["CMS02"] = {"CMS02", "", {13}, 1};
    points.types["NGS001"] = {"NGS001", "", {20}, 2};
    return points;
}

std::vector<ContactCredit> creditsOf(std::string code, std::optional<PostId> by, std::optional<PostId> of) {
    const std::vector<ContactMade> contacts = {{"77", std::move(code), "X000001", day, by, of}};
    return creditsOn(day, contacts, table());
}

TEST(ContactsTest, GivesToWhoWorkedAndTakesFromWhoHolds) {
    const auto credits = creditsOf("CMS02", worker, holder);
    ASSERT_EQ(credits.size(), 2U);
    EXPECT_EQ(
        credits[0],
        (ContactCredit{worker, CreditSide::ForOthers, "77", "CMS02", "X000001", {13}, day, day.plusDays(7)}));
    EXPECT_EQ(
        credits[1],
        (ContactCredit{holder, CreditSide::ByOthers, "77", "CMS02", "X000001", {-13}, day, day.plusDays(7)}));
}

TEST(ContactsTest, GroupSupervisionAndUnknownCodesGiveNothing) {
    EXPECT_TRUE(creditsOf("NGS001", worker, holder).empty());
    EXPECT_TRUE(creditsOf("ZZZ", worker, holder).empty());
}

TEST(ContactsTest, AnEndThatIsNoPostOfOursIsLeftOut) {
    const auto taken = creditsOf("CMS02", std::nullopt, holder);
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(taken[0].points, Points{-13});
    const auto given = creditsOf("CMS02", worker, std::nullopt);
    ASSERT_EQ(given.size(), 1U);
    EXPECT_EQ(given[0].points, Points{13});
}

TEST(ContactsTest, BothEndsAtOnePostCancel) {
    const auto credits = creditsOf("CMS02", worker, worker);
    ASSERT_EQ(credits.size(), 2U);
    EXPECT_EQ(credits[0].points + credits[1].points, Points{});
}

TEST(ContactsTest, TheWindowIsPartOfTheTable) {
    ContactPoints month = table();
    month.windowDays = 30;
    const std::vector<ContactMade> contacts = {{"77", "CMS02", "X000001", day, worker, holder}};
    EXPECT_EQ(creditsOn(day.plusDays(29), contacts, month).size(), 2U);
    EXPECT_TRUE(creditsOn(day.plusDays(30), contacts, month).empty());
}

} // namespace
} // namespace headroom::test::contactsTest
