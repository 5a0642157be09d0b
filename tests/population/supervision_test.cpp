#include "population/sample.h"
#include "population/supervision.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace headroom {
namespace {

using Meetings = std::vector<PopulationSupervision>;

constexpr int sixWeeks = 42; // days

/// By officer, in the order in which they were made.
std::map<std::string, Meetings> byOfficer(const Population& population) {
    std::map<std::string, Meetings> officers;
    for (PopulationSupervision& one : inventedSupervision(population)) {
        officers[one.staffCode].push_back(std::move(one));
    }
    return officers;
}

const Population& pdu() {
    return test::sample(PopulationSize::Pdu);
}

TEST(PopulationSupervisionTest, TheSameSeedGivesTheSame) {
    const Population again = makePopulation(PopulationSize::Pdu, 1, test::sampleDay, JobControl());
    const Population other = makePopulation(PopulationSize::Pdu, 2, test::sampleDay, JobControl());
    EXPECT_EQ(inventedSupervision(again), inventedSupervision(pdu()));
    EXPECT_NE(inventedSupervision(other), inventedSupervision(pdu()));
}

TEST(PopulationSupervisionTest, IsHeldEveryFourToSixWeeksByWhoeverManagesOrCovers) {
    bool covered = false;
    for (const auto& [officer, meetings] : byOfficer(pdu())) {
        for (std::size_t i = 0; i < meetings.size(); ++i) {
            const PopulationSupervision& one = meetings[i];
            EXPECT_GE(one.heldOn, test::sampleDay.plusDays(-7 * populationWeeks));
            EXPECT_LT(one.heldOn, test::sampleDay);
            EXPECT_TRUE(one.heldOn.weekday() >= 1 && one.heldOn.weekday() <= 5) << one.heldOn.iso();
            EXPECT_TRUE(!one.nextOn || one.heldOn < *one.nextOn);
            EXPECT_FALSE(one.agreed.empty());
            if (i > 0) {
                EXPECT_GE(meetings[i - 1].heldOn.daysUntil(one.heldOn), 26) << "a weekend may lie between";
            }
            const auto manages = [&](const PopulationManagement& line) {
                return !line.cover && line.staffCode == officer &&
                       line.managerStaffCode == one.managerStaffCode;
            };
            const auto covers = [&](const PopulationManagement& line) {
                return line.cover && line.managerStaffCode == one.managerStaffCode && line.from <= one.heldOn;
            };
            const auto& lines = pdu().management;
            const bool own = std::any_of(lines.begin(), lines.end(), manages);
            EXPECT_TRUE(own || std::any_of(lines.begin(), lines.end(), covers)) << officer;
            covered |= !own;
        }
    }
    EXPECT_TRUE(covered) << "a manager of the PDU is away";
}

TEST(PopulationSupervisionTest, NearlyEverybodyIsSeenAndSomeAreLate) {
    const Population& region = test::sample(PopulationSize::Region);
    const auto officers = byOfficer(region);
    std::set<std::string> managed;
    for (const PopulationManagement& line : region.management) {
        if (!line.cover) {
            managed.insert(line.staffCode);
        }
    }
    EXPECT_LT(officers.size(), managed.size()) << "of somebody nothing is recorded";
    EXPECT_GT(officers.size() * 10, managed.size() * 8);
    const auto late = std::count_if(officers.begin(), officers.end(), [](const auto& one) {
        return one.second.back().heldOn.daysUntil(test::sampleDay) > sixWeeks;
    });
    EXPECT_GT(late, 0);
    EXPECT_LT(late * 3, static_cast<std::ptrdiff_t>(officers.size()));
}

TEST(PopulationSupervisionTest, CasesAreThoseThatTheOfficerHeldThen) {
    std::map<std::string, const PopulationCase*> cases;
    for (const PopulationCase& one : pdu().cases) {
        cases[one.crn] = &one;
    }
    int withCases = 0, all = 0;
    for (const PopulationSupervision& one : inventedSupervision(pdu())) {
        ++all;
        withCases += one.cases.empty() ? 0 : 1;
        std::set<std::string> once;
        for (const PopulationDiscussion& about : one.cases) {
            ASSERT_TRUE(cases.contains(about.crn));
            EXPECT_EQ(cases[about.crn]->staffCode, one.staffCode);
            EXPECT_LE(cases[about.crn]->heldSince, one.heldOn);
            EXPECT_FALSE(about.discussed.empty());
            EXPECT_TRUE(once.insert(about.crn).second);
        }
    }
    EXPECT_GT(withCases * 5, all);
    EXPECT_LT(withCases * 2, all);
}

TEST(PopulationSupervisionTest, WhatWasToBeDoneWasDoneAfterTheMeeting) {
    int done = 0, open = 0;
    for (const PopulationSupervision& one : inventedSupervision(pdu())) {
        for (const SupervisionAction& action : one.actions) {
            EXPECT_FALSE(action.what.empty());
            ASSERT_TRUE(action.by);
            EXPECT_LT(one.heldOn, *action.by);
            if (action.doneOn) {
                EXPECT_LE(one.heldOn, *action.doneOn);
                EXPECT_LT(*action.doneOn, test::sampleDay);
            }
            (action.doneOn ? done : open) += 1;
        }
    }
    EXPECT_GT(done, 0);
    EXPECT_GT(open, 0);
}

} // namespace
} // namespace headroom
