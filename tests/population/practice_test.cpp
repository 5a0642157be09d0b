#include "domain/workingdays.h"
#include "population/practice.h"
#include "population/sample.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace headroom {
namespace {

Population invented(PopulationSize size, std::uint64_t seed) {
    return makePopulation(size, seed, test::sampleDay, JobControl());
}

TEST(PopulationPractice, TheSameSeedGivesTheSame) {
    EXPECT_EQ(inventedPractice(invented(PopulationSize::Pdu, 3)),
              inventedPractice(invented(PopulationSize::Pdu, 3)));
    EXPECT_NE(inventedPractice(invented(PopulationSize::Pdu, 3)),
              inventedPractice(invented(PopulationSize::Pdu, 4)));
}

TEST(PopulationPractice, FitsPostsHoursAndReductions) {
    const Population population = invented(PopulationSize::Pdu, 1);
    std::map<std::string, HoursPerWeek> contracted;
    for (const PopulationHours& hours : population.hours) {
        contracted[hours.staffCode] = hours.contracted;
    }
    std::map<std::string, Date> qualified;
    std::set<PracticeKind> kinds;
    const auto practice = inventedPractice(population);
    for (const PopulationPractice& one : practice) {
        kinds.insert(one.entry.kind);
        if (one.entry.kind == PracticeKind::Qualification) {
            EXPECT_TRUE(qualified.emplace(one.staffCode, one.entry.from).second) << one.staffCode;
        }
    }
    EXPECT_EQ(kinds.size(), practiceKindCount - 1) << "cover is among who manages whom";
    for (const PopulationPractice& one : practice) {
        EXPECT_TRUE(!one.entry.until || one.entry.from < *one.entry.until);
        switch (one.entry.kind) {
        case PracticeKind::Mentor:
            ASSERT_TRUE(qualified.contains(one.mentorStaffCode));
            EXPECT_LE(addMonths(qualified[one.mentorStaffCode], 24), population.asOf);
            EXPECT_EQ(one.mentorTeamCode, one.teamCode);
            break;
        case PracticeKind::Pattern:
            if (!one.entry.until) {
                EXPECT_EQ(sumOf(one.entry.week), contracted.at(one.staffCode));
            }
            break;
        case PracticeKind::Training:
            EXPECT_LT(one.entry.from, population.asOf);
            break;
        case PracticeKind::Stage:
        case PracticeKind::Absence:
            if (one.entry.from <= population.asOf) {
                EXPECT_TRUE(std::any_of(population.reductions.begin(), population.reductions.end(),
                                        [&](const PopulationReduction& reduction) {
                                            return reduction.staffCode == one.staffCode &&
                                                   reduction.start == one.entry.from;
                                        }))
                    << "a reduction stands beside it";
            }
            break;
        default:
            break;
        }
    }
}

} // namespace
} // namespace headroom
