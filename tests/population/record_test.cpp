// What is invented about people agrees with their cases.

#include "population/personrecord.h"
#include "population/population.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace headroom {
namespace {

class InventedRecord : public testing::Test {
protected:
    static constexpr std::uint64_t seed = 1;
    InventedRecord()
        : population(makePopulation(PopulationSize::Pdu, seed, Date::of(2026, 11, 22), JobControl())) {}
    PopulationRecord recordOf(std::size_t number) const {
        return personRecord(population.cases[number], seed, number, population.asOf, 52);
    }
    Population population;
};

TEST_F(InventedRecord, RiskIsThatOfTheCase) {
    for (std::size_t i = 0; i < population.cases.size(); ++i) {
        const PopulationRecord record = recordOf(i);
        ASSERT_TRUE(record.rosh);
        EXPECT_EQ(record.rosh->overall(), population.cases[i].rosh);
        EXPECT_LE(record.rosh->assessedOn, population.asOf);
        EXPECT_EQ(record.tierFollows, record.predictors.has_value());
    }
}

TEST_F(InventedRecord, AlmostEveryTierFollows) {
    int following = 0;
    for (std::size_t i = 0; i < population.cases.size(); ++i) {
        following += recordOf(i).tierFollows ? 1 : 0;
    }
    EXPECT_GT(following, static_cast<int>(population.cases.size() * 95 / 100));
}

TEST_F(InventedRecord, DiariesLieInTheirTime) {
    std::size_t contacts = 0;
    std::size_t waiting = 0;
    for (std::size_t i = 0; i < population.cases.size(); ++i) {
        const PopulationRecord record = recordOf(i);
        contacts += record.contacts.size();
        for (const PopulationContact& one : record.contacts) {
            const Contact& contact = one.contact;
            EXPECT_GE(contact.day, population.asOf.plusDays(-7 * 53));
            const bool over = contact.day < population.asOf;
            waiting += over && contact.needsOutcome ? 1 : 0;
            EXPECT_TRUE(over || contact.outcome.empty()) << "no outcome of what is to come";
            EXPECT_FALSE(contact.needsOutcome && !contact.outcome.empty());
            EXPECT_EQ(contact.outcome == "acceptable_absence", !contact.absenceReason.empty());
            EXPECT_EQ(contact.outcome == "unacceptable_absence", one.enforcement.has_value());
        }
    }
    const std::size_t each = contacts / population.cases.size();
    EXPECT_GE(each, 15U);
    EXPECT_LE(each, 40U);
    EXPECT_GT(waiting, 0U);
    EXPECT_LT(waiting * 20, contacts);
}

TEST_F(InventedRecord, IsTheSameForTheSameSeed) {
    for (const std::size_t number : {std::size_t{0}, std::size_t{7}, population.cases.size() - 1}) {
        const PopulationRecord a = recordOf(number);
        const PopulationRecord b = recordOf(number);
        EXPECT_EQ(a.details, b.details);
        EXPECT_EQ(a.predictors, b.predictors);
        EXPECT_EQ(a.needs, b.needs);
        ASSERT_EQ(a.contacts.size(), b.contacts.size());
        for (std::size_t i = 0; i < a.contacts.size(); ++i) {
            EXPECT_EQ(a.contacts[i].contact, b.contacts[i].contact);
        }
    }
}

} // namespace
} // namespace headroom
