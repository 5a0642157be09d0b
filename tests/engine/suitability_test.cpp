#include "engine/suitability.h"
#include "support/suitabilityjson.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace headroom::test::suitabilityRules {
namespace {

bool chance(int oneIn) {
    return *rc::gen::inRange(0, oneIn) == 0;
}
int upTo(int highest) {
    return *rc::gen::inRange(0, highest + 1);
}
Rosh anyRosh() {
    return static_cast<Rosh>(1 + upTo(3));
}
Grade anyGrade() {
    return static_cast<Grade>(1 + upTo(4));
}
std::string anyRegisterCode() {
    return *rc::gen::elementOf(std::vector<std::string>{"ADVP", "DA", "RCPR", "RSO", "RTAO", "NSD", "other"});
}
std::string anyCourse() {
    return *rc::gen::elementOf(std::vector<std::string>{"arms", "child_safeguarding", "domestic_abuse"});
}

CaseTraits anyCase() {
    CaseTraits traits;
    traits.type = static_cast<CaseType>(upTo(2));
    traits.tier = Tier::ofNumber(static_cast<std::size_t>(upTo(32)));
    traits.letterTier = chance(2) ? "" : std::string(1, static_cast<char>('A' + upTo(6)));
    if (!chance(4)) {
        traits.rosh = anyRosh();
    }
    traits.mappaLevel = upTo(3);
    for (int i = upTo(3); i > 0; --i) {
        traits.registers.push_back(anyRegisterCode());
    }
    traits.sexualOffending = chance(3);
    traits.lifer = chance(4);
    traits.terrorism = chance(4);
    traits.paroleReportDue = chance(4);
    traits.courtReportDue = chance(4);
    return traits;
}

OfficerTraits anyOfficer() {
    OfficerTraits officer;
    officer.grade = anyGrade();
    officer.traineeStep = officer.grade == Grade::TPO ? upTo(3) : 0;
    officer.newlyQualifiedMonth = chance(3) ? upTo(9) : 0;
    if (chance(2)) {
        officer.monthsQualified = upTo(120);
    }
    officer.hasMentor = chance(2);
    for (int i = upTo(3); i > 0; --i) {
        officer.training.push_back(anyCourse());
    }
    officer.trainingKnown = !officer.training.empty();
    officer.active = !chance(6);
    officer.away = chance(6);
    officer.denied = chance(6);
    officer.hasCapacity = !chance(6);
    officer.percentAfter = upTo(200);
    officer.cases = upTo(80);
    officer.sustainedOver = chance(4);
    return officer;
}

/// A few conditions, so that rules apply often.
SuitabilityRule anyRule() {
    SuitabilityRule rule;
    rule.code = "rule" + std::to_string(upTo(99));
    rule.name = rule.code;
    rule.outcome = static_cast<Suitability>(upTo(2));
    rule.enabled = !chance(5);
    if (chance(3)) {
        rule.grades = {anyGrade(), anyGrade(), anyGrade()};
    }
    if (chance(6)) {
        rule.exceptGrades = {anyGrade()};
    }
    if (chance(3)) {
        rule.rosh = {anyRosh(), anyRosh()};
    }
    rule.roshMissing = chance(5);
    if (chance(5)) {
        rule.mappaAtLeast = 1 + upTo(2);
    }
    if (chance(5)) {
        rule.anyRegister = {anyRegisterCode(), anyRegisterCode()};
    }
    if (chance(5)) {
        rule.tierLetters = {std::string(1, static_cast<char>('A' + upTo(6)))};
    }
    if (chance(5)) {
        rule.percentAbove = upTo(200);
    }
    if (chance(6)) {
        rule.casesAtLeast = upTo(80);
    }
    if (chance(6)) {
        rule.trainingMissing = anyCourse();
    }
    if (chance(4)) {
        rule.role = chance(2) ? HoldingRole::Lead : HoldingRole::CoWorker;
    }
    rule.mentorMissing = chance(8);
    rule.isAway = chance(12);
    rule.isDenied = chance(12);
    return rule;
}

std::vector<SuitabilityRule> anyRules() {
    std::vector<SuitabilityRule> rules;
    for (int i = upTo(8); i > 0; --i) {
        rules.push_back(anyRule());
    }
    return rules;
}

HoldingRole anyRole() {
    return chance(2) ? HoldingRole::Lead : HoldingRole::CoWorker;
}

std::multiset<std::string> codesOf(const SuitabilityResult& result) {
    std::multiset<std::string> codes;
    for (const RuleHit& hit : result.hits) {
        codes.insert(hit.code + std::string(name(hit.outcome)));
    }
    return codes;
}

RC_GTEST_PROP(SuitabilityLaws, AnotherRuleNeverImprovesAnOutcome, ()) {
    const auto rules = anyRules();
    auto more = rules;
    const auto at = static_cast<std::ptrdiff_t>(upTo(static_cast<int>(rules.size())));
    more.insert(more.begin() + at, anyRule());
    const CaseTraits traits = anyCase();
    const OfficerTraits officer = anyOfficer();
    const HoldingRole role = anyRole();
    RC_ASSERT(judge(rules, traits, officer, role).outcome <= judge(more, traits, officer, role).outcome);
}

RC_GTEST_PROP(SuitabilityLaws, SwitchingARuleOnNeverImprovesAnOutcome, ()) {
    auto rules = anyRules();
    rules.push_back(anyRule());
    auto on = rules;
    on[static_cast<std::size_t>(upTo(static_cast<int>(rules.size()) - 1))].enabled = true;
    const CaseTraits traits = anyCase();
    const OfficerTraits officer = anyOfficer();
    RC_ASSERT(judge(rules, traits, officer, HoldingRole::Lead).outcome <=
              judge(on, traits, officer, HoldingRole::Lead).outcome);
}

RC_GTEST_PROP(SuitabilityLaws, TheOrderOfRulesDecidesNothing, ()) {
    const auto rules = anyRules();
    auto mixed = rules;
    std::shuffle(mixed.begin(), mixed.end(), std::mt19937(static_cast<unsigned>(upTo(9999))));
    const CaseTraits traits = anyCase();
    const OfficerTraits officer = anyOfficer();
    const HoldingRole role = anyRole();
    const SuitabilityResult a = judge(rules, traits, officer, role);
    const SuitabilityResult b = judge(mixed, traits, officer, role);
    RC_ASSERT(a.outcome == b.outcome);
    RC_ASSERT(codesOf(a) == codesOf(b));
}

RC_GTEST_PROP(SuitabilityLaws, TheOutcomeIsTheWorstHitAndHitsStandWorstFirst, ()) {
    const SuitabilityResult result = judge(anyRules(), anyCase(), anyOfficer(), anyRole());
    RC_ASSERT(result.outcome == (result.hits.empty() ? Suitability::Eligible : result.hits.front().outcome));
    RC_ASSERT(std::is_sorted(result.hits.begin(), result.hits.end(),
                             [](const RuleHit& a, const RuleHit& b) { return a.outcome > b.outcome; }));
}

RC_GTEST_PROP(SuitabilityLaws, WorkingBesideTheLeadIsNeverWorseWhereRulesAreForLeads, ()) {
    auto rules = anyRules();
    for (SuitabilityRule& rule : rules) {
        if (rule.role) {
            rule.role = HoldingRole::Lead;
        }
    }
    const CaseTraits traits = anyCase();
    const OfficerTraits officer = anyOfficer();
    RC_ASSERT(judge(rules, traits, officer, HoldingRole::CoWorker).outcome <=
              judge(rules, traits, officer, HoldingRole::Lead).outcome);
}

RC_GTEST_PROP(SuitabilityLaws, TheShippedRulesAreNeverHarderOnWhoWorksBesideTheLead, ()) {
    const CaseTraits traits = anyCase();
    const OfficerTraits officer = anyOfficer();
    const auto& rules = shippedSuitabilityRules();
    RC_ASSERT(judge(rules, traits, officer, HoldingRole::CoWorker).outcome <=
              judge(rules, traits, officer, HoldingRole::Lead).outcome);
}

RC_GTEST_PROP(SuitabilityLaws, WhoIsDeniedOrInactiveIsNeverOffered, ()) {
    OfficerTraits officer = anyOfficer();
    if (chance(2)) {
        officer.denied = true;
    } else {
        officer.active = false;
    }
    RC_ASSERT(judge(shippedSuitabilityRules(), anyCase(), officer, anyRole()).outcome ==
              Suitability::NotEligible);
}

TEST(SuitabilityRules, TheShippedFileIsWhole) {
    std::set<std::string> codes, verified, off;
    int guards = 0;
    for (const SuitabilityRule& rule : shippedSuitabilityRules()) {
        SCOPED_TRACE(rule.code);
        EXPECT_TRUE(codes.insert(rule.code).second) << "twice";
        EXPECT_FALSE(rule.name.empty());
        EXPECT_GT(rule.source.size(), 20U);
        EXPECT_NE(rule.outcome, Suitability::Eligible);
        EXPECT_TRUE(asksAnything(rule));
        guards += isGuard(rule) ? 1 : 0;
        if (rule.verified) {
            verified.insert(rule.code);
        }
        if (!rule.enabled) {
            off.insert(rule.code);
        }
    }
    EXPECT_EQ(codes.size(), 32U);
    EXPECT_EQ(guards, 2);
    EXPECT_EQ(verified, (std::set<std::string>{"denied", "rosh_high", "trainee_mentor", "sustained_over"}));
    EXPECT_EQ(off,
              (std::set<std::string>{"experience_very_high", "cases_trainee_1", "cases_trainee_2",
                                     "cases_trainee_3", "cases_newly_qualified", "cases_pso", "cases_po"}));
}

TEST(SuitabilityRules, WordsAreReadAsTheyAreWritten) {
    for (const auto one : {Suitability::Eligible, Suitability::Judgement, Suitability::NotEligible}) {
        EXPECT_EQ(parseSuitability(name(one)), one);
    }
    EXPECT_EQ(name(Suitability::NotEligible), "not_eligible");
    EXPECT_EQ(parseSuitability("Eligible"), std::nullopt);
    EXPECT_EQ(parseHoldingRole("co-worker"), HoldingRole::CoWorker);
    EXPECT_EQ(parseHoldingRole(name(HoldingRole::Lead)), HoldingRole::Lead);
    EXPECT_EQ(parseHoldingRole("coworker"), std::nullopt);
}

SuitabilityResult judged(const SuitabilityRule& rule, const CaseTraits& traits,
                         const OfficerTraits& officer) {
    return judge(std::vector<SuitabilityRule>{rule}, traits, officer, HoldingRole::Lead);
}

TEST(SuitabilityRules, MarksBeginWhereTheySay) {
    SuitabilityRule rule;
    rule.percentAbove = 110;
    OfficerTraits officer;
    officer.percentAfter = 110;
    EXPECT_TRUE(judged(rule, {}, officer).hits.empty());
    officer.percentAfter = 110.1;
    EXPECT_EQ(judged(rule, {}, officer).hits.size(), 1U);
    rule = {};
    rule.casesAtLeast = 20;
    officer.cases = 19;
    EXPECT_TRUE(judged(rule, {}, officer).hits.empty());
    officer.cases = 20;
    EXPECT_EQ(judged(rule, {}, officer).hits.size(), 1U);
    rule = {};
    rule.monthsQualifiedBelow = 24;
    officer.monthsQualified = 24;
    EXPECT_TRUE(judged(rule, {}, officer).hits.empty());
    officer.monthsQualified = 23;
    EXPECT_FALSE(judged(rule, {}, officer).hits.front().notRecorded);
    officer.monthsQualified.reset();
    EXPECT_TRUE(judged(rule, {}, officer).hits.front().notRecorded);
}

TEST(SuitabilityRules, SayWhereNothingIsRecorded) {
    SuitabilityRule rule;
    rule.trainingMissing = "arms";
    OfficerTraits officer;
    EXPECT_TRUE(judged(rule, {}, officer).hits.front().notRecorded);
    officer.trainingKnown = true;
    officer.training = {"domestic_abuse"};
    EXPECT_FALSE(judged(rule, {}, officer).hits.front().notRecorded);
    officer.training.push_back("arms");
    EXPECT_TRUE(judged(rule, {}, officer).hits.empty());
    rule = {};
    rule.rosh = {Rosh::High};
    rule.roshMissing = true;
    CaseTraits traits;
    EXPECT_TRUE(judged(rule, traits, officer).hits.front().notRecorded);
    traits.rosh = Rosh::High;
    EXPECT_FALSE(judged(rule, traits, officer).hits.front().notRecorded);
    traits.rosh = Rosh::Low;
    EXPECT_TRUE(judged(rule, traits, officer).hits.empty());
}

TEST(SuitabilityRules, ATierOfEitherKindIsEnough) {
    SuitabilityRule rule;
    rule.tierLetters = {"A"};
    CaseTraits traits;
    EXPECT_TRUE(judged(rule, traits, {}).hits.empty()) << "untiered";
    traits.tier = Tier::of('A', 1, true);
    EXPECT_EQ(judged(rule, traits, {}).hits.size(), 1U);
    traits.tier = Tier::of('B', 1);
    EXPECT_TRUE(judged(rule, traits, {}).hits.empty());
    traits.letterTier = "A";
    EXPECT_EQ(judged(rule, traits, {}).hits.size(), 1U);
}

TEST(SuitabilityRules, OnlyBareRulesAreGuards) {
    SuitabilityRule rule;
    EXPECT_FALSE(asksAnything(rule));
    rule.outcome = Suitability::NotEligible;
    rule.isDenied = true;
    EXPECT_TRUE(isGuard(rule));
    rule.grades = {Grade::PSO};
    EXPECT_FALSE(isGuard(rule)) << "others could be offered";
    rule.grades.clear();
    rule.outcome = Suitability::Judgement;
    EXPECT_FALSE(isGuard(rule)) << "a reason would override it";
}

} // namespace
} // namespace headroom::test::suitabilityRules
