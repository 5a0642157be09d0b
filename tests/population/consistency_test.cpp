// What a case is must fit together: tier, risk, type, order, dates, holder.

#include "population/casemaker.h"
#include "population/sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>
#include <string>
#include <unordered_map>

namespace headroom {
namespace {

using recipe::hasRegistration;
using test::sample;

const Population& caseSample() {
    return sample(PopulationSize::Region);
}

std::string mappaLevel(const PopulationCase& made) {
    for (const PopulationRegistration& registration : made.registrations) {
        if (registration.code == recipe::mappaCode) {
            return registration.level;
        }
    }
    return {};
}

TEST(PopulationCases, TierFollowsFromRisk) {
    for (const PopulationCase& made : caseSample().cases) {
        const char protect = made.tier.protect();
        const bool upperMappa = mappaLevel(made) == "2" || mappaLevel(made) == "3";
        EXPECT_EQ(protect == 'A', made.rosh == Rosh::VeryHigh || upperMappa) << made.crn;
        if (made.rosh == Rosh::High) {
            EXPECT_LE(protect, 'B') << made.crn;
        }
        if (made.rosh == Rosh::Medium) {
            EXPECT_LE(protect, 'C') << made.crn;
        }
        EXPECT_FALSE(made.tier.contactSuspended()) << made.crn;
    }
}

TEST(PopulationCases, ChangeLevelNoughtMeansNothingToWorkOn) {
    const std::set<std::string> withoutWork = {"unpaid work", "curfew"};
    for (const PopulationCase& made : caseSample().cases) {
        if (made.type == CaseType::Community) {
            const auto& requirements = made.order.requirements;
            const bool nothing = std::all_of(requirements.begin(), requirements.end(), [&](const auto& each) {
                return withoutWork.contains(each.kind);
            });
            EXPECT_EQ(made.tier.change() == 0, nothing) << made.crn;
        } else {
            EXPECT_NE(made.tier.change(), 0) << made.crn;
        }
    }
}

TEST(PopulationCases, RequirementsAreOneToThreeAndDifferent) {
    for (const PopulationCase& made : caseSample().cases) {
        std::set<std::string> kinds;
        for (const PopulationRequirement& requirement : made.order.requirements) {
            EXPECT_TRUE(kinds.insert(requirement.kind).second) << made.crn;
            EXPECT_EQ(requirement.amount.has_value(), !requirement.unit.empty());
        }
        if (made.type == CaseType::Community) {
            EXPECT_GE(kinds.size(), 1U);
            EXPECT_LE(kinds.size(), 3U);
        } else {
            EXPECT_TRUE(kinds.empty()) << made.crn;
        }
    }
}

TEST(PopulationCases, DatesAreInOrder) {
    for (const PopulationCase& made : caseSample().cases) {
        EXPECT_LE(made.order.sentencedOn, made.order.startsOn) << made.crn;
        EXPECT_LT(made.order.startsOn, made.order.endsOn) << made.crn;
        EXPECT_LE(made.since, made.heldSince) << made.crn;
        EXPECT_LE(made.heldSince, test::sampleDay) << made.crn;
        EXPECT_NE(made.order.sentencedOn.weekday(), 0U) << made.crn;
        EXPECT_NE(made.order.sentencedOn.weekday(), 6U) << made.crn;
        EXPECT_LT(made.dateOfBirth.plusMonthsOverflowing(12 * 14), made.order.sentencedOn) << made.crn;
        for (const PopulationRegistration& registration : made.registrations) {
            EXPECT_GE(registration.from, made.since) << made.crn;
            EXPECT_LE(registration.from, test::sampleDay) << made.crn;
        }
    }
}

TEST(PopulationCases, TypeFollowsFromRelease) {
    for (const PopulationCase& made : caseSample().cases) {
        switch (made.type) {
        case CaseType::Community:
            EXPECT_FALSE(made.order.releaseOn) << made.crn;
            break;
        case CaseType::Licence:
            ASSERT_TRUE(made.order.releaseOn) << made.crn;
            EXPECT_LE(*made.order.releaseOn, test::sampleDay) << made.crn;
            break;
        case CaseType::Custody:
            EXPECT_EQ(made.order.releaseOn.has_value(), made.order.kind != "life sentence") << made.crn;
            if (made.order.releaseOn) {
                EXPECT_GT(*made.order.releaseOn, test::sampleDay) << made.crn;
            }
            break;
        }
    }
}

TEST(PopulationCases, OnlyListedOrdersHaveEnded) {
    std::set<std::string> overdue;
    for (const ExtractFlag& flag : caseSample().extract.flags) {
        if (flag.sheet == FlagSheet::Overdue) {
            overdue.insert(flag.crn);
        }
    }
    EXPECT_FALSE(overdue.empty());
    for (const PopulationCase& made : caseSample().cases) {
        EXPECT_EQ(made.order.endsOn <= test::sampleDay, overdue.contains(made.crn)) << made.crn;
    }
}

TEST(PopulationCases, TransitionCasesAreYoungAdults) {
    int transition = 0;
    for (const PopulationCase& made : caseSample().cases) {
        if (made.t2a) {
            ++transition;
            EXPECT_GT(made.dateOfBirth, test::sampleDay.plusMonthsOverflowing(-12 * 26)) << made.crn;
            EXPECT_NE(made.type, CaseType::Custody) << made.crn;
        }
    }
    EXPECT_NEAR(100.0 * transition / static_cast<double>(caseSample().cases.size()), 3.0, 0.5);
}

TEST(PopulationCases, OnlyOfficersHoldWhatSupportOfficersMayNot) {
    std::unordered_map<std::string, Grade> grades;
    for (const ExtractPost& post : caseSample().extract.posts) {
        grades[post.staff.staffCode] = test::gradeOf(post.staff.gradeCode);
    }
    for (const PopulationCase& made : caseSample().cases) {
        const bool reserved =
            hasRegistration(made, recipe::sexualOffenderCode) || hasRegistration(made, recipe::lifeCode) ||
            hasRegistration(made, recipe::publicProtectionCode) || hasRegistration(made, recipe::mappaCode);
        if (reserved && !made.staffCode.empty()) {
            EXPECT_EQ(grades.at(made.staffCode), Grade::PO) << made.crn;
        }
        if (!made.coWorkerStaffCode.empty()) {
            EXPECT_TRUE(isHigh(made.rosh)) << made.crn;
            EXPECT_EQ(grades.at(made.coWorkerStaffCode), Grade::TPO) << made.crn;
        }
    }
}

TEST(PopulationCases, SharesAreNearTheRecipe) {
    double count = 0;
    std::unordered_map<std::string, int> tally;
    for (const PopulationCase& made : caseSample().cases) {
        ++count;
        ++tally[std::string(name(made.type))];
        ++tally[made.gender];
        tally["mappa"] += hasRegistration(made, recipe::mappaCode) ? 1 : 0;
        tally["sexual"] += hasRegistration(made, recipe::sexualOffenderCode) ? 1 : 0;
        tally["domestic"] += hasRegistration(made, recipe::domesticAbuseCode) ? 1 : 0;
        tally["child"] += hasRegistration(made, recipe::childProtectionCode) ? 1 : 0;
        tally["young"] += made.dateOfBirth > test::sampleDay.plusMonthsOverflowing(-12 * 25) ? 1 : 0;
        ++tally["rosh " + std::string(name(made.rosh))];
    }
    const auto percent = [&](const char* what) { return 100 * tally[what] / count; };
    EXPECT_NEAR(percent("community"), 46, 2);
    EXPECT_NEAR(percent("licence"), 26, 2);
    EXPECT_NEAR(percent("custody"), 28, 2);
    EXPECT_NEAR(percent("woman"), 9.5, 1);
    EXPECT_NEAR(percent("mappa"), 11, 1);
    EXPECT_NEAR(percent("sexual"), 6.5, 0.7);
    EXPECT_NEAR(percent("domestic"), 30, 1.5);
    EXPECT_NEAR(percent("child"), 15, 1);
    EXPECT_NEAR(percent("young"), 12, 1);
    EXPECT_NEAR(percent("rosh low"), 22, 1.5);
    EXPECT_NEAR(percent("rosh medium"), 56, 1.5);
    EXPECT_NEAR(percent("rosh very high"), 1, 0.3);
}

TEST(PopulationNames, ShowThatNobodyIsMeant) {
    const std::regex crn("[XYZ][0-9]{6}");
    std::set<std::string> crns;
    std::set<std::string> words;
    for (const PopulationCase& made : caseSample().cases) {
        EXPECT_TRUE(std::regex_match(made.crn, crn)) << made.crn;
        EXPECT_TRUE(crns.insert(made.crn).second) << made.crn;
        EXPECT_NE(made.surname.find('-'), std::string::npos);
        EXPECT_FALSE(made.forename.empty());
        words.insert(made.surname.substr(0, made.surname.find('-')));
    }
    EXPECT_EQ(words.size(), 30U);
    EXPECT_TRUE(words.contains("Madeup"));
    EXPECT_TRUE(words.contains("Nobody"));
}

TEST(PopulationNames, StaffAndUnitsAreTellableApart) {
    const std::regex staffCode("Z[01][0-9]K[0-9]{4}");
    const std::regex teamCode("Z[01][0-9]T[0-9]{3}");
    std::set<std::string> staff;
    std::set<std::string> names;
    for (const ExtractPost& post : caseSample().extract.posts) {
        EXPECT_TRUE(std::regex_match(post.staff.staffCode, staffCode)) << post.staff.staffCode;
        EXPECT_TRUE(std::regex_match(post.unit.teamCode, teamCode)) << post.unit.teamCode;
        EXPECT_TRUE(staff.insert(post.staff.staffCode).second);
        EXPECT_TRUE(names.insert(post.staff.surname + ", " + post.staff.forename).second);
    }
}

} // namespace
} // namespace headroom
