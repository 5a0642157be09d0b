#include "support/suitabilityjson.h"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <string>

namespace headroom::test::suitabilityTable {
namespace {

/// Who may hold what under the shipped rules, written by hand from the rule set in docs/suitability.md.
/// E eligible, J manager's judgement, N not eligible; one letter for each officer below.

const std::vector<std::string> allCourses = {"arms", "child_safeguarding", "domestic_abuse"};

OfficerTraits officerOf(Grade grade) {
    OfficerTraits officer;
    officer.grade = grade;
    officer.training = allCourses;
    officer.trainingKnown = true;
    officer.monthsQualified = 60;
    officer.percentAfter = 90;
    officer.cases = 25;
    return officer;
}

struct NamedOfficer {
    const char* name;
    OfficerTraits traits;
    HoldingRole role = HoldingRole::Lead;
};

std::vector<NamedOfficer> officers() {
    const OfficerTraits po = officerOf(Grade::PO);
    const OfficerTraits pso = officerOf(Grade::PSO);
    OfficerTraits trainee = officerOf(Grade::TPO);
    trainee.traineeStep = 2;
    trainee.hasMentor = true;
    trainee.cases = 8;
    OfficerTraits alone = trainee;
    alone.hasMentor = false;
    OfficerTraits fresh = po;
    fresh.newlyQualifiedMonth = 3;
    fresh.monthsQualified = 3;
    OfficerTraits untrained = po;
    untrained.training.clear();
    OfficerTraits over = po;
    over.percentAfter = 110.1;
    OfficerTraits away = po;
    away.away = true;
    return {{"PO", po},
            {"PSO", pso},
            {"trainee with a mentor", trainee},
            {"trainee without a mentor", alone},
            {"trainee beside the lead", trainee, HoldingRole::CoWorker},
            {"newly qualified", fresh},
            {"untrained PO", untrained},
            {"PO over 110 %", over},
            {"PO who is away", away},
            {"SPO", officerOf(Grade::SPO)}};
}

CaseTraits caseOf(std::optional<Rosh> rosh, std::vector<std::string> registers = {}, int mappa = 0) {
    CaseTraits traits;
    traits.tier = Tier::of('C', 2);
    traits.rosh = rosh;
    traits.registers = std::move(registers);
    traits.mappaLevel = mappa;
    return traits;
}

struct NamedCase {
    const char* name;
    CaseTraits traits;
    const char* expected;
};

std::vector<NamedCase> cases() {
    CaseTraits sexual = caseOf(Rosh::Medium, {"RSO"}, 1);
    sexual.sexualOffending = true;
    CaseTraits lifer = caseOf(Rosh::Low, {"INLL"});
    lifer.lifer = true;
    CaseTraits terrorism = caseOf(Rosh::Medium, {"RTAO"});
    terrorism.terrorism = true;
    CaseTraits parole = caseOf(Rosh::Low);
    parole.paroleReportDue = true;
    //                                                          PO PSO tr  no  co  NQO un  ovr awy SPO
    return {{"low", caseOf(Rosh::Low), /*                    */ "E E E J E E E J N J"},
            {"low, child protection", caseOf(Rosh::Low, {"RCPR"}), "E E E J E E J J N J"},
            {"medium", caseOf(Rosh::Medium), /*              */ "E E E J E E E J N J"},
            {"medium, domestic abuse", caseOf(Rosh::Medium, {"DA"}), "E J J J E E J J N J"},
            {"medium, child protection", caseOf(Rosh::Medium, {"cp"}), "E J J J E E J J N J"},
            {"high", caseOf(Rosh::High), /*                  */ "E N N N E E E J N J"},
            {"high, domestic abuse", caseOf(Rosh::High, {"ADVP"}), "E N N N E E J J N J"},
            {"very high", caseOf(Rosh::VeryHigh), /*         */ "E N N N J J E J N J"},
            {"not assessed", caseOf(std::nullopt), /*        */ "E J J J E E E J N J"},
            {"MAPPA 1", caseOf(Rosh::Medium, {}, 1), /*      */ "E E E J E E E J N J"},
            {"MAPPA 2", caseOf(Rosh::Medium, {}, 2), /*      */ "E N N N E E E J N J"},
            {"MAPPA 3", caseOf(Rosh::Medium, {}, 3), /*      */ "E N N N E J E J N J"},
            {"sexual offending", sexual, /*                  */ "E N N N E E J J N J"},
            {"lifer", lifer, /*                              */ "E N N N E E E J N J"},
            {"terrorism", terrorism, /*                      */ "E N N N J E E J N J"},
            {"parole report", parole, /*                     */ "E N N N E E E J N J"}};
}

TEST(SuitabilityTable, IsWhatTheShippedRulesSay) {
    const std::map<char, Suitability> letters = {
        {'E', Suitability::Eligible}, {'J', Suitability::Judgement}, {'N', Suitability::NotEligible}};
    for (const NamedCase& each : cases()) {
        std::size_t at = 0;
        for (const NamedOfficer& officer : officers()) {
            SCOPED_TRACE(std::string(each.name) + ", " + officer.name);
            const SuitabilityResult result =
                judge(shippedSuitabilityRules(), each.traits, officer.traits, officer.role);
            EXPECT_EQ(name(result.outcome), name(letters.at(each.expected[at])));
            EXPECT_EQ(result.hits.empty(), result.outcome == Suitability::Eligible);
            at += 2;
        }
        EXPECT_EQ(std::string(each.expected).size() + 1, at) << each.name;
    }
}

} // namespace
} // namespace headroom::test::suitabilityTable
