#include "population/sample.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::contentHash;

std::uint64_t hashOf(PopulationSize size, std::uint64_t seed, Date asOf = test::sampleDay) {
    return contentHash(makePopulation(size, seed, asOf, JobControl()));
}

TEST(PopulationDeterminism, TheSameSeedGivesTheSamePopulation) {
    EXPECT_EQ(hashOf(PopulationSize::Pdu, 1), hashOf(PopulationSize::Pdu, 1));
    EXPECT_EQ(hashOf(PopulationSize::Region, 7), hashOf(PopulationSize::Region, 7));
}

TEST(PopulationDeterminism, AnotherSeedGivesAnother) {
    EXPECT_NE(hashOf(PopulationSize::Team, 1), hashOf(PopulationSize::Team, 2));
    EXPECT_NE(hashOf(PopulationSize::Pdu, 1), hashOf(PopulationSize::Pdu, 2));
}

TEST(PopulationDeterminism, AnotherDayGivesAnother) {
    EXPECT_NE(hashOf(PopulationSize::Team, 1), hashOf(PopulationSize::Team, 1, test::sampleDay.plusDays(1)));
}

// Guards against content that changes by accident, or between machines. When it changes on
// purpose, the recipe gets a new version and this number with it.
TEST(PopulationDeterminism, TheRecipesFirstVersionKeepsItsContent) {
    EXPECT_EQ(test::sample(PopulationSize::Team).recipe, "headroom-population 1");
    EXPECT_EQ(hashOf(PopulationSize::Team, 1), 2567256871719695984U);
    EXPECT_EQ(hashOf(PopulationSize::Pdu, 1), 5595745563862906005U);
}

TEST(PopulationDeterminism, AnyDayOfTheYearWorks) {
    for (int day = 0; day < 366; day += 13) {
        const Date asOf = Date::of(2028, 1, 1).plusDays(day);
        const Population population = makePopulation(PopulationSize::Pdu, 1, asOf, JobControl());
        EXPECT_EQ(population.cases.size(), 2'260U) << asOf.iso();
        EXPECT_EQ(earlierExtract(population, populationWeeks).reportDate, asOf.plusDays(-84));
    }
}

TEST(PopulationJob, ReportsAndStops) {
    std::stop_source stop;
    std::int64_t most = 0;
    const JobControl watched({}, [&most](const Progress& progress) {
        EXPECT_EQ(progress.phase, Phase::MakingPopulation);
        EXPECT_LE(progress.done, progress.total);
        most = std::max(most, progress.done);
    });
    makePopulation(PopulationSize::Pdu, 1, test::sampleDay, watched);
    EXPECT_EQ(most, 2'260);

    stop.request_stop();
    EXPECT_THROW(makePopulation(PopulationSize::Pdu, 1, test::sampleDay, JobControl(stop.get_token(), {})),
                 Cancelled);
}

TEST(PopulationSizeText, ReadsTheFourNames) {
    EXPECT_EQ(parsePopulationSize("team"), PopulationSize::Team);
    EXPECT_EQ(parsePopulationSize("PDU"), PopulationSize::Pdu);
    EXPECT_EQ(parsePopulationSize("region"), PopulationSize::Region);
    EXPECT_EQ(parsePopulationSize("national"), PopulationSize::National);
    EXPECT_EQ(parsePopulationSize("county"), std::nullopt);
}

} // namespace
} // namespace headroom
