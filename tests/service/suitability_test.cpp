#include "domain/error.h"
#include "service/suitability.h"
#include "service/suitabilityjson.h"
#include "service/versions.h"
#include "store/log.h"
#include "support/suitabilityjson.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom {
namespace {

using test::TempWorkspace;

SuitabilityRule& ruleIn(std::vector<SuitabilityRule>& rules, std::string_view code) {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const SuitabilityRule& rule) { return rule.code == code; });
    if (found == rules.end()) {
        throw std::runtime_error("no rule " + std::string(code));
    }
    return *found;
}

std::vector<FindingCode> codesIn(const Findings& findings) {
    std::vector<FindingCode> codes;
    for (const Finding& finding : findings) {
        codes.push_back(finding.code);
    }
    return codes;
}

nlohmann::json oneRule() {
    return nlohmann::json::parse(R"({"rules": [{"code": "x", "name": "X", "outcome": "judgement",
        "officer": {"grades": ["PSO"]}, "case": {}, "source": "s", "verified": false, "enabled": true}]})");
}

/// The sentence with which a document is refused; empty where it is read.
std::string refusalOf(const nlohmann::json& file) {
    try {
        suitabilityRulesFrom(file);
        return "";
    } catch (const Error& error) {
        return error.what();
    }
}

class SuitabilityRulesTest : public testing::Test {
protected:
    std::vector<SuitabilityRule> now() { return suitabilityRulesOn(*workspace, workspace->today()); }
    bool onlyBuiltIn() {
        const auto versions = versionsOf<std::vector<SuitabilityRule>>(*workspace);
        return versions.size() == 1 && versions.front().builtIn;
    }
    std::vector<FindingCode> refusals(const std::vector<SuitabilityRule>& rules) {
        const auto before = now();
        const Findings findings = makeCurrent(*workspace, rules, workspace->today());
        EXPECT_TRUE(findings.empty() || now() == before) << "a refusal keeps nothing";
        return codesIn(findings);
    }
    TempWorkspace workspace;
};

TEST(SuitabilityJson, BothReadersSeeTheSameRules) {
    EXPECT_TRUE(builtInSuitabilityRules() == test::shippedSuitabilityRules());
}

TEST(SuitabilityJson, WhatIsWrittenReadsBackAsItWas) {
    SuitabilityRule rule;
    rule.code = "all";
    rule.name = "All of it";
    rule.source = "none";
    rule.outcome = Suitability::NotEligible;
    rule.grades = {Grade::PO};
    rule.exceptGrades = {Grade::SPO};
    rule.traineeSteps = {1, 3};
    rule.newlyQualified = true;
    rule.role = HoldingRole::CoWorker;
    rule.percentAbove = 112.5;
    rule.casesAtLeast = 7;
    rule.monthsQualifiedBelow = 24;
    rule.trainingMissing = "arms";
    rule.mentorMissing = rule.notActive = rule.isAway = rule.isDenied = true;
    rule.noCapacity = rule.isSustainedOver = true;
    rule.rosh = {Rosh::VeryHigh};
    rule.roshMissing = true;
    rule.mappaAtLeast = 2;
    rule.anyRegister = {"RSO"};
    rule.caseTypes = {CaseType::Licence};
    rule.tierLetters = {"A"};
    rule.sexualOffending = rule.lifer = rule.terrorism = rule.paroleReport = rule.courtReport = true;
    SuitabilityRule off = rule;
    off.enabled = false;
    off.verified = true;
    const std::vector<SuitabilityRule> rules = {rule, off};
    EXPECT_EQ(suitabilityRulesFrom(nlohmann::json::parse(suitabilityRulesJson(rules).dump())), rules);
    EXPECT_EQ(suitabilityRulesFrom(suitabilityRulesJson(builtInSuitabilityRules())),
              builtInSuitabilityRules());
}

TEST(SuitabilityJson, RefusesFieldsAndWordsItDoesNotKnow) {
    EXPECT_EQ(refusalOf(oneRule()), "");
    auto file = oneRule();
    file["rules"][0]["officer"]["star_sign"] = "Leo";
    EXPECT_EQ(refusalOf(file), "The rules of suitability have a field that is not known: star_sign.");
    file = oneRule();
    file["rules"][0]["case"]["grades"] = {"PO"};
    EXPECT_EQ(refusalOf(file), "The rules of suitability have a field that is not known: grades.");
    file = oneRule();
    file["rules"][0]["weight"] = 3;
    EXPECT_EQ(refusalOf(file), "The rules of suitability have a field that is not known: weight.");
    file = oneRule();
    file["rules"][0]["outcome"] = "maybe";
    EXPECT_EQ(refusalOf(file), "The rules of suitability use a word that is not known: maybe.");
    file = oneRule();
    file["rules"][0]["case"]["rosh"] = {"medium", "extreme"};
    EXPECT_EQ(refusalOf(file), "The rules of suitability use a word that is not known: extreme.");
    file = oneRule();
    file["rules"][0]["officer"]["role"] = "helper";
    EXPECT_EQ(refusalOf(file), "The rules of suitability use a word that is not known: helper.");
    file = oneRule();
    file["rules"][0]["case"] = nlohmann::json::array({1});
    EXPECT_EQ(refusalOf(file), "The rules of suitability have a part that is no set of fields.");
    file = oneRule();
    file["rules"][0].erase("source");
    EXPECT_THROW(suitabilityRulesFrom(file), nlohmann::json::exception);
}

TEST_F(SuitabilityRulesTest, StartWithTheBuiltInOnes) {
    EXPECT_EQ(now(), builtInSuitabilityRules());
    EXPECT_TRUE(onlyBuiltIn());
}

TEST_F(SuitabilityRulesTest, AVersionHoldsFromItsDayAndNotBefore) {
    const Date day = workspace->today();
    auto rules = now();
    ruleIn(rules, "over").percentAbove = 105;
    EXPECT_TRUE(makeCurrent(*workspace, rules, day.plusDays(7)).empty());
    EXPECT_EQ(now(), builtInSuitabilityRules());
    EXPECT_EQ(suitabilityRulesOn(*workspace, day.plusDays(6)), builtInSuitabilityRules());
    EXPECT_EQ(suitabilityRulesOn(*workspace, day.plusDays(7)), rules);
    auto sooner = now();
    ruleIn(sooner, "medium_domestic_abuse").enabled = false;
    EXPECT_TRUE(makeCurrent(*workspace, sooner, day).empty());
    EXPECT_EQ(now(), sooner);
    EXPECT_EQ(suitabilityRulesOn(*workspace, day.plusDays(7)), rules) << "what begins later stays";
    EXPECT_EQ(suitabilityRulesOn(*workspace, day.plusDays(-1)), builtInSuitabilityRules());
    const auto versions = versionsOf<std::vector<SuitabilityRule>>(*workspace);
    ASSERT_EQ(versions.size(), 3U);
    EXPECT_TRUE(versions[2].builtIn);
    EXPECT_EQ(versions[0].from, day.plusDays(7));
    EXPECT_EQ(versions[0].value, rules);
    EXPECT_EQ(versions[1].from, day);
    EXPECT_EQ(versions[1].actor, "tester");
    EXPECT_FALSE(versions[1].recordedAt.empty());
}

TEST_F(SuitabilityRulesTest, OfOneDayTheLaterVersionHolds) {
    auto rules = now();
    ruleIn(rules, "over").percentAbove = 105;
    makeCurrent(*workspace, rules, workspace->today());
    ruleIn(rules, "over").percentAbove = 108;
    makeCurrent(*workspace, rules, workspace->today());
    EXPECT_EQ(now(), rules);
    EXPECT_EQ(versionsOf<std::vector<SuitabilityRule>>(*workspace).front().value, rules);
}

TEST_F(SuitabilityRulesTest, SavingWhatHoldsAlreadyChangesNothing) {
    EXPECT_TRUE(makeCurrent(*workspace, now(), workspace->today()).empty());
    EXPECT_TRUE(onlyBuiltIn());
}

TEST_F(SuitabilityRulesTest, TheLogSaysWhichRulesChanged) {
    auto rules = now();
    ruleIn(rules, "cases_pso").casesAtLeast = 45;
    ruleIn(rules, "cases_pso").enabled = true;
    makeCurrent(*workspace, rules, workspace->today());
    const auto entry = store::newestEntries(workspace->database(), 1).front();
    EXPECT_EQ(entry.action, "settings.suitability");
    EXPECT_EQ(nlohmann::json::parse(entry.detail).at("changed"), nlohmann::json({"cases_pso"}));
}

TEST_F(SuitabilityRulesTest, DeniedAndInactiveOfficersStayOut) {
    for (const char* code : {"denied", "not_active"}) {
        auto rules = now();
        ruleIn(rules, code).enabled = false;
        EXPECT_EQ(refusals(rules), std::vector{FindingCode::RuleCannotBeOff}) << code;
        rules = now();
        ruleIn(rules, code).outcome = Suitability::Judgement;
        EXPECT_EQ(refusals(rules), std::vector{FindingCode::RuleCannotBeOff}) << code;
        rules = now();
        ruleIn(rules, code).grades = {Grade::PSO};
        EXPECT_EQ(refusals(rules), std::vector{FindingCode::RuleCannotBeOff}) << code;
        rules = now();
        std::erase_if(rules, [&](const SuitabilityRule& rule) { return rule.code == code; });
        EXPECT_EQ(refusals(rules), std::vector{FindingCode::RuleLeftOut}) << code;
    }
}

TEST_F(SuitabilityRulesTest, PublishedOnesCanOnlyBeSwitched) {
    auto rules = now();
    ruleIn(rules, "rosh_high").enabled = false;
    EXPECT_TRUE(refusals(rules).empty());
    ruleIn(rules, "rosh_high").outcome = Suitability::Judgement;
    EXPECT_EQ(refusals(rules), std::vector{FindingCode::PublishedRuleChanged});
    rules = now();
    ruleIn(rules, "rosh_high").verified = false;
    EXPECT_EQ(refusals(rules), std::vector{FindingCode::PublishedRuleChanged});
    rules = now();
    ruleIn(rules, "over").verified = true;
    EXPECT_EQ(refusals(rules), std::vector{FindingCode::PublishedRuleChanged});
    rules = now();
    SuitabilityRule invented = ruleIn(rules, "rosh_high");
    invented.code = "invented";
    rules.push_back(invented);
    EXPECT_EQ(refusals(rules), std::vector{FindingCode::PublishedRuleChanged});
}

TEST_F(SuitabilityRulesTest, LocalOnesCanBecomeAHardStop) {
    auto rules = now();
    ruleIn(rules, "training_sexual_risk").outcome = Suitability::NotEligible;
    EXPECT_TRUE(refusals(rules).empty());
    CaseTraits sexual;
    sexual.rosh = Rosh::Medium;
    sexual.sexualOffending = true;
    EXPECT_EQ(judge(now(), sexual, {}, HoldingRole::Lead).outcome, Suitability::NotEligible);
}

TEST_F(SuitabilityRulesTest, AnOfficeAddsRulesOfItsOwn) {
    auto rules = now();
    SuitabilityRule own;
    own.code = "own";
    own.name = "Own";
    own.source = "Office";
    rules.push_back(own);
    EXPECT_EQ(refusals(rules), std::vector{FindingCode::RuleWithoutCondition});
    rules.back().tierLetters = {"A"};
    EXPECT_TRUE(refusals(rules).empty());
    rules.push_back(rules.back());
    EXPECT_EQ(refusals(rules), std::vector{FindingCode::RuleTwice});
    rules.pop_back();
    rules.back().name.clear();
    EXPECT_EQ(refusals(rules), std::vector{FindingCode::TextRequired});
    rules = now();
    rules.back().outcome = Suitability::Eligible;
    EXPECT_EQ(refusals(rules), std::vector{FindingCode::NotAmongWords});
}

TEST_F(SuitabilityRulesTest, NumbersStayWithinReason) {
    auto rules = now();
    ruleIn(rules, "over").percentAbove = 0;
    const Findings findings = makeCurrent(*workspace, rules, workspace->today());
    ASSERT_EQ(codesIn(findings), std::vector{FindingCode::NumberOutOfRange});
    EXPECT_EQ(findings.front().place.column, "percent_above");
    EXPECT_EQ(rules[static_cast<std::size_t>(findings.front().place.row) - 1].code, "over");
    rules = now();
    ruleIn(rules, "cases_po").casesAtLeast = 1000;
    EXPECT_EQ(refusals(rules), std::vector{FindingCode::NumberOutOfRange});
}

TEST_F(SuitabilityRulesTest, NothingBeginsInThePast) {
    auto rules = now();
    ruleIn(rules, "over").percentAbove = 105;
    EXPECT_EQ(codesIn(makeCurrent(*workspace, rules, workspace->today().plusDays(-1))),
              std::vector{FindingCode::VersionInPast});
    EXPECT_TRUE(onlyBuiltIn());
}

TEST_F(SuitabilityRulesTest, AreForAdministratorsToChange) {
    workspace.reopenOn(workspace->today(), Role::Manager);
    EXPECT_EQ(now(), builtInSuitabilityRules());
    EXPECT_THROW(makeCurrent(*workspace, now(), workspace->today()), AccessDenied);
}

} // namespace
} // namespace headroom
