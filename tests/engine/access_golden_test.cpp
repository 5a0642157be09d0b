#include "engine/caseaccess.h"
#include "support/golden.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace headroom::test::accessGoldenTest {
namespace {

CaseAccess accessIn(const nlohmann::json& input) {
    return {input.at("restricted_to").get<std::vector<std::string>>(),
            input.at("excluded_from").get<std::vector<std::string>>()};
}

TEST(AccessGolden, EveryLineHasItsTest) {
    EXPECT_EQ(goldenLines("hmpps/access_lao.jsonl", "lao_user").size() +
                  goldenLines("hmpps/access_lao.jsonl", "lao_staff").size(),
              goldenLines("hmpps/access_lao.jsonl").size());
    EXPECT_EQ(goldenLines("hmpps/access_lao.jsonl").size(), 10U);
}

TEST(AccessGolden, WhoMaySeeACase) {
    for (const GoldenLine& line : goldenLines("hmpps/access_lao.jsonl", "lao_user")) {
        SCOPED_TRACE(line);
        const CaseAccess access = accessIn(line.input());
        const auto& expected = line.json.at("expected");
        EXPECT_EQ(access.limited(), expected.at("is_lao").get<bool>());
        EXPECT_EQ(isDenied(caseAccess(access, line.input().at("user").get<std::string>())),
                  expected.at("denied").get<bool>());
    }
}

TEST(AccessGolden, WhoMayBeGivenACase) {
    for (const GoldenLine& line : goldenLines("hmpps/access_lao.jsonl", "lao_staff")) {
        SCOPED_TRACE(line);
        const CaseAccess access = accessIn(line.input());
        const auto known = line.input().at("known_staff").get<std::vector<std::string>>();
        std::vector<bool> excluded;
        for (const auto& code : line.input().at("staff").get<std::vector<std::string>>()) {
            const bool isKnown = std::find(known.begin(), known.end(), code) != known.end();
            excluded.push_back(isDenied(caseAccess(access, isKnown ? std::optional(code) : std::nullopt)));
        }
        EXPECT_EQ(excluded, line.json.at("expected").at("excluded").get<std::vector<bool>>());
    }
}

TEST(Access, TheDecisionSaysWhy) {
    const CaseAccess both{{"ann.example"}, {"ANN.EXAMPLE"}};
    EXPECT_EQ(caseAccess(both, "Ann.Example"), AccessDecision::Excluded);
    EXPECT_EQ(caseAccess(both, "bob.example"), AccessDecision::NotAmongThose);
    EXPECT_EQ(caseAccess(CaseAccess{}, "bob.example"), AccessDecision::Allowed);
    EXPECT_EQ(name(AccessDecision::NotAmongThose), "not_among_those");
}

TEST(Access, WhatIsNotKnownIsRefused) {
    EXPECT_EQ(caseAccess(std::nullopt, "ann.example"), AccessDecision::UnknownCase);
    EXPECT_EQ(caseAccess(std::nullopt, std::nullopt), AccessDecision::UnknownCase);
    EXPECT_EQ(caseAccess(CaseAccess{}, std::nullopt), AccessDecision::UnknownPerson);
}

std::vector<std::string> anyList() {
    static const std::vector<std::string> people = {"ann", "ANN", "bob", "Cy", "dee"};
    return *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(people));
}

RC_GTEST_PROP(AccessLaws, BeingExcludedBeatsEverything, ()) {
    CaseAccess access{anyList(), anyList()};
    access.excludedFrom.push_back("Bob");
    RC_ASSERT(isDenied(caseAccess(access, "bob")));
}

RC_GTEST_PROP(AccessLaws, ExcludingOneMoreOpensTheCaseToNobody, ()) {
    CaseAccess access{anyList(), anyList()};
    const bool before = isDenied(caseAccess(access, "ann"));
    access.excludedFrom.push_back("dee");
    RC_ASSERT(isDenied(caseAccess(access, "ann")) == before);
}

} // namespace
} // namespace headroom::test::accessGoldenTest
