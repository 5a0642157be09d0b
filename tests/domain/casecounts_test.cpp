#include "domain/casecounts.h"

#include <gtest/gtest.h>

namespace headroom::test::casecountsTest {
namespace {

TEST(TierTest, IsHeldAsTheOfficialNumber) {
    EXPECT_EQ(Tier::parse("Untiered")->number(), 0U);
    EXPECT_EQ(Tier::parse("A3")->number(), 1U);
    EXPECT_EQ(Tier::parse("A0")->number(), 4U);
    EXPECT_EQ(Tier::parse("D0")->number(), 16U);
    EXPECT_EQ(Tier::parse("A3S")->number(), 17U);
    EXPECT_EQ(Tier::parse("d0s")->number(), 32U);
}

TEST(TierTest, SaysItsLettersForEveryNumber) {
    for (std::size_t number = 0; number < Tier::count; ++number) {
        const Tier tier = Tier::ofNumber(number);
        EXPECT_EQ(Tier::parse(tier.text()), tier);
        if (!tier.isUntiered()) {
            EXPECT_EQ(Tier::of(tier.protect(), tier.change(), tier.contactSuspended()), tier);
        }
    }
    EXPECT_EQ(Tier::of('B', 2).text(), "B2");
    EXPECT_EQ(Tier::of('B', 2, true).text(), "B2S");
}

TEST(TierTest, RefusesWhatIsNoTier) {
    for (const char* text : {"", "A", "A4", "E1", "3A", "B2X", "B22", "untier", "B2SS", "@2"}) {
        EXPECT_EQ(Tier::parse(text), std::nullopt) << text;
    }
}

TEST(CaseTypeTest, ReadsBothSpellingsOfLicence) {
    EXPECT_EQ(parseCaseType("Licence"), CaseType::Licence);
    EXPECT_EQ(parseCaseType("LICENSE"), CaseType::Licence);
    EXPECT_EQ(parseCaseType("community"), CaseType::Community);
    EXPECT_EQ(parseCaseType("Custody"), CaseType::Custody);
    EXPECT_EQ(parseCaseType("prison"), std::nullopt);
    EXPECT_EQ(parseCaseType(""), std::nullopt);
    for (const CaseType type : allCaseTypes) {
        EXPECT_EQ(parseCaseType(name(type)), type);
    }
}

TEST(CaseCountsTest, CountsByTypeUntieredCasesIncluded) {
    CaseCounts counts;
    counts.at(CaseType::Community, Tier::of('A', 3)) = 4;
    counts.at(CaseType::Community, Tier::untiered()) = 2;
    counts.at(CaseType::Custody, Tier::of('D', 0, true)) = 5;
    EXPECT_EQ(counts.total(CaseType::Community), 6);
    EXPECT_EQ(counts.total(CaseType::Licence), 0);
    EXPECT_EQ(counts.total(), 11);
    EXPECT_EQ(counts.untiered(), 2);
}

} // namespace
} // namespace headroom::test::casecountsTest
