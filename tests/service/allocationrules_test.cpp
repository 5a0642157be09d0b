// One decision about one case: what is kept, what is refused, what is said afterwards.

#include "allocationteam.h"
#include "domain/error.h"
#include "service/notices.h"
#include "service/report.h"
#include "service/today.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace headroom::test::allocationRulesTest {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using Known = headroom::Known;

class AllocationRules : public testing::Test {
protected:
    Findings refusals(const AllocationDecision& one) {
        const std::int64_t before = team.rows("log_entries");
        const AllocationOutcome outcome = decide(*team, {one});
        EXPECT_EQ(outcome.findings, checkDecisions(*team, {one}));
        if (outcome.refused()) {
            EXPECT_EQ(team.rows("log_entries"), before) << "a refusal keeps nothing";
            EXPECT_EQ(outcome.log, LogEntryId{});
        }
        return outcome.findings.at(0);
    }
    DecisionView decided(const AllocationDecision& one) {
        const AllocationOutcome outcome = decide(*team, {one});
        EXPECT_FALSE(outcome.refused());
        return readDecision(*team, outcome.decisions.at(0));
    }

    AllocationTeam team;
};

TEST_F(AllocationRules, GivesAWaitingCaseToAnOfficerWithAllThatWasKnown) {
    const CaseId waiting = team.wait();
    const std::int64_t before = team.total(1);
    AllocationDecision one = team.decision(waiting, 1);
    one.text.sensitive = true;
    keepAllocationDraft(*team, waiting, one.post, one.text);
    const AllocationOutcome outcome = decide(*team, {one});
    ASSERT_FALSE(outcome.refused());
    EXPECT_EQ(team.leadOf(waiting), team.post[1]);
    EXPECT_EQ(team.total(1), before + team.weight(CaseType::Community, CountedTeam::b2));
    ASSERT_EQ(outcome.figures.size(), 1U);
    EXPECT_EQ(outcome.figures[0].post, team.post[1]);
    const DecisionView view = readDecision(*team, outcome.decisions.at(0));
    EXPECT_EQ(view.kind, "allocation");
    EXPECT_EQ(view.reason, AllocationReason::Initial);
    EXPECT_EQ(view.fromPost, PostId{});
    EXPECT_EQ(view.toPost, team.post[1]);
    EXPECT_EQ(view.text, one.text);
    EXPECT_EQ(view.decidedBy, "tester");
    EXPECT_EQ(view.log, outcome.log);
    const auto facts = nlohmann::json::parse(view.facts);
    EXPECT_EQ(facts.at("tier"), "B2");
    EXPECT_EQ(facts.at("figure").at("points_before"), before);
    EXPECT_EQ(facts.at("figure").at("points_after"), team.total(1));
    EXPECT_EQ(facts.at("alternatives").at("eligible"), 1) << "the other officer of the team";
    EXPECT_EQ(facts.at("waiting_days"), 0);
    PostId drafted;
    EXPECT_FALSE(readAllocationDraft(*team, waiting, drafted)) << "what is decided is no draft";
    EXPECT_TRUE(readQueue(*team, unitOf(team.team[0]), CountedTeam::today).rows.empty());
}

TEST_F(AllocationRules, EveryPartOfTheEvidenceIsRequired) {
    const CaseId waiting = team.wait();
    AllocationDecision one = team.decision(waiting, 0);
    one.text = {};
    const Findings findings = refusals(one);
    std::vector<std::string> columns;
    for (const Finding& finding : findings) {
        EXPECT_EQ(finding.code, FindingCode::TextRequired);
        columns.push_back(finding.place.column);
    }
    EXPECT_THAT(columns, ElementsAre("complexity", "capability", "capacity"));
    EXPECT_EQ(team.leadOf(waiting), PostId{});
}

TEST_F(AllocationRules, LinksAreRefusedInAnyText) {
    const CaseId waiting = team.wait();
    for (std::string AllocationText::*field :
         {&AllocationText::complexity, &AllocationText::capability, &AllocationText::capacity,
          &AllocationText::overrideDetail, &AllocationText::staffRisk, &AllocationText::oversight}) {
        AllocationDecision one = team.decision(waiting, 0);
        one.text.*field = "As gov.uk/guidance says.";
        EXPECT_THAT(AllocationTeam::codes(refusals(one)), ElementsAre(FindingCode::LinkInText));
    }
}

TEST_F(AllocationRules, TextsHaveTheirLimits) {
    const CaseId waiting = team.wait();
    AllocationDecision one = team.decision(waiting, 0);
    const auto repeat = [](std::size_t times) {
        std::string text;
        for (std::size_t i = 0; i < times; ++i) {
            text += "é"; // characters, not bytes
        }
        return text;
    };
    one.text.complexity = repeat(evidenceLimit + 1);
    one.text.overrideDetail = repeat(overrideDetailLimit + 1);
    one.text.oversight = repeat(oversightLimit + 1);
    const auto codes = AllocationTeam::codes(refusals(one));
    EXPECT_EQ(codes, std::vector<FindingCode>(3, FindingCode::TextOverLimit));
    one.text.complexity = repeat(evidenceLimit);
    one.text.overrideDetail = repeat(overrideDetailLimit);
    one.text.oversight = repeat(oversightLimit);
    EXPECT_TRUE(refusals(one).empty());
}

TEST_F(AllocationRules, WhoIsNotEligibleIsRefusedWhateverTheReasons) {
    const CaseId waiting = team.wait();
    team.exclude(waiting, "K2");
    AllocationDecision one = team.decision(waiting, 1);
    one.text.overrides = {OverrideReason::Continuity, OverrideReason::RiskElsewhere};
    EXPECT_THAT(AllocationTeam::codes(refusals(one)), ElementsAre(FindingCode::OfficerNotEligible));
    EXPECT_FALSE(team.candidate(waiting, 1).selectable);
    EXPECT_TRUE(team.candidate(waiting, 0).selectable);
    EXPECT_TRUE(refusals(team.decision(waiting, 0)).empty());
}

TEST_F(AllocationRules, JudgementNeedsAReasonAndOtherNeedsItsDetail) {
    const CaseId waiting = team.wait();
    team.registerDomesticAbuse(waiting);
    EXPECT_EQ(team.candidate(waiting, 0).suitability.outcome, Suitability::Judgement);
    AllocationDecision one = team.decision(waiting, 0);
    EXPECT_THAT(AllocationTeam::codes(refusals(one)), ElementsAre(FindingCode::OverrideReasonRequired));
    one.text.overrides = {OverrideReason::Other};
    EXPECT_THAT(AllocationTeam::codes(refusals(one)), ElementsAre(FindingCode::TextRequired));
    one.text.overrideDetail = "Trained elsewhere; the certificate is awaited.";
    const DecisionView view = decided(one);
    EXPECT_EQ(view.outcome, Suitability::Judgement);
    EXPECT_EQ(view.text.overrides, std::vector<OverrideReason>{OverrideReason::Other});
    const auto facts = nlohmann::json::parse(view.facts);
    EXPECT_EQ(facts.at("rules").at(0).at("code"), "training_domestic_abuse");
    EXPECT_EQ(facts.at("registrations").at(0).at("code"), "ADVP");
}

TEST_F(AllocationRules, RiskToStaffHasToBeConsidered) {
    const auto asks = [&](CaseId waiting) {
        AllocationDecision one = team.decision(waiting, 0);
        const bool asked = AllocationTeam::has(refusals(one), FindingCode::StaffRiskRequired);
        if (asked) {
            one.text.staffRisk = "Office visits only, in the room with two doors.";
            EXPECT_TRUE(refusals(one).empty());
        }
        return asked;
    };
    for (const char* kind : {"risk_to_staff", "visit_in_pairs"}) {
        const CaseId waiting = team.wait();
        team.record(waiting, Alert{kind, "", CountedTeam::yesterday, {}});
        EXPECT_TRUE(asks(waiting)) << kind;
    }
    const CaseId other = team.wait(), over = team.wait(), low = team.wait(), medium = team.wait();
    team.record(other, Alert{"medical", "", CountedTeam::yesterday, {}});
    EXPECT_FALSE(asks(other));
    team.record(over, Alert{"risk_to_staff", "", CountedTeam::yesterday.plusDays(-9), CountedTeam::today});
    EXPECT_FALSE(asks(over)) << "over since today";
    team.assess(low, Rosh::Low, RoshGroup::Staff);
    EXPECT_FALSE(asks(low));
    team.assess(medium, Rosh::Medium, RoshGroup::Staff);
    EXPECT_TRUE(asks(medium));
}

TEST_F(AllocationRules, AReallocationKeepsItsReasonAndTellsBothOfficers) {
    const CaseId held = team.cases[0]; // of K1
    const DecisionView view = decided(team.decision(held, 1));
    EXPECT_EQ(view.kind, "reallocation");
    EXPECT_EQ(view.reason, AllocationReason::CaseloadAdjustment);
    EXPECT_EQ(view.fromPost, team.post[0]);
    EXPECT_EQ(view.fromOfficer, "Sample1, Officer");
    EXPECT_EQ(team.leadOf(held), team.post[1]);
    const auto gone = noticesFor(*team, team.post[0]);
    const auto come = noticesFor(*team, team.post[1]);
    ASSERT_EQ(gone.size(), 1U);
    ASSERT_EQ(come.size(), 1U);
    EXPECT_EQ(gone[0].kind, NoticeKind::CaseMoved);
    EXPECT_EQ(gone[0].officer, "Sample2, Officer");
    EXPECT_EQ(come[0].kind, NoticeKind::CaseReceived);
    EXPECT_EQ(come[0].officer, "Sample1, Officer");
    EXPECT_EQ(come[0].decision, view.id);
    const auto spells = readCaseBrief(*team, held, CountedTeam::today).officers;
    EXPECT_EQ(spells[0].decision, view.id);
    EXPECT_EQ(spells[0].reason, "caseload_adjustment");
    EXPECT_EQ(readCaseBrief(*team, held, CountedTeam::today).officerChanges, 1);
}

TEST_F(AllocationRules, ACoWorkerIsNamedBesideTheLeadAndCountsForNobody) {
    const CaseId held = team.cases[0];
    const auto totals = team.totals();
    EXPECT_THAT(AllocationTeam::codes(refusals(team.coWork(held, 0))),
                ElementsAre(FindingCode::CoWorkerIsLead));
    const DecisionView view = decided(team.coWork(held, 1));
    EXPECT_EQ(view.kind, "co-worker");
    EXPECT_EQ(store::coWorkerOn(team.db(), held, CountedTeam::today)->post, team.post[1]);
    EXPECT_EQ(team.totals(), totals);
    EXPECT_EQ(noticesFor(*team, team.post[1]).at(0).kind, NoticeKind::CoWorker);
    EXPECT_TRUE(noticesFor(*team, team.post[0]).empty());
    decided(team.decision(held, 1));
    EXPECT_FALSE(store::coWorkerOn(team.db(), held, CountedTeam::today)) << "who leads works beside nobody";
}

TEST_F(AllocationRules, WhatCannotBeIsRefused) {
    EXPECT_THAT(AllocationTeam::codes(refusals(team.decision(team.cases[0], 0))),
                Contains(FindingCode::HoldsAlready));
    const CaseId waiting = team.wait();
    AllocationDecision one = team.decision(waiting, 0);
    one.from = CountedTeam::yesterday;
    EXPECT_THAT(AllocationTeam::codes(refusals(one)), ElementsAre(FindingCode::CaseDayTooEarly));
    one = team.decision(waiting, 0);
    one.post = PostId{999};
    EXPECT_THAT(AllocationTeam::codes(refusals(one)), Contains(FindingCode::PostNotHeld));
    decided(team.decision(team.cases[1], 1));
    one = team.decision(team.cases[1], 0);
    one.from = CountedTeam::yesterday;
    EXPECT_THAT(AllocationTeam::codes(refusals(one)), Contains(FindingCode::DayBeforeHolder))
        << "it moved today: a decision of yesterday would be overtaken";
    one = team.decision(waiting, 0);
    one.caseId = CaseId{999};
    EXPECT_THROW(decide(*team, {one}), NotFound);
}

TEST_F(AllocationRules, OnlyAManagerDecides) {
    const AllocationDecision one = team.decision(team.wait(), 0);
    team->actAs({"Sample1", Role::Practitioner, "K1"});
    EXPECT_THROW(decide(*team, {one}), AccessDenied);
    EXPECT_THROW(checkDecisions(*team, {one}), AccessDenied);
    EXPECT_THROW(readQueue(*team, unitOf(team.team[0]), CountedTeam::today), AccessDenied);
    EXPECT_THROW(readCandidates(*team, {one.caseId, {}, CountedTeam::today, CaseRole::Lead, {}}),
                 AccessDenied);
}

TEST_F(AllocationRules, OfPeopleWithLimitedAccessNoticesAndTextsHoldTheCrnAlone) {
    const CaseId waiting = team.wait();
    team.exclude(waiting, "somebody else");
    AllocationDecision one = team.decision(waiting, 0);
    one.text.complexity = "Secret words.";
    const DecisionView view = decided(one);
    const auto notices = noticesFor(*team, team.post[0]);
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].crn, view.crn);
    EXPECT_TRUE(notices[0].surname.empty());
    EXPECT_TRUE(notices[0].decidedBy.empty());
    EXPECT_EQ(notices[0].decision, 0);
    EXPECT_THAT(decisionText(*team, view.id), HasSubstr(view.crn));
    EXPECT_THAT(decisionText(*team, view.id), Not(HasSubstr("Secret")));
    EXPECT_THAT(decisionHtml(*team, view.id), Not(HasSubstr("Secret")));
    team->actAs({"somebody else", Role::Manager});
    EXPECT_THROW(readDecision(*team, view.id), AccessDenied);
    EXPECT_THROW(decide(*team, {one}), AccessDenied);
    EXPECT_THROW(readCaseBrief(*team, waiting, CountedTeam::today), AccessDenied);
    const auto listed = decisionsIn(*team, {}, CountedTeam::today, CountedTeam::today);
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0].crn, view.crn);
    EXPECT_EQ(listed[0].decidedBy, "tester");
    EXPECT_TRUE(listed[0].facts.empty() && listed[0].text.complexity.empty() && listed[0].toOfficer.empty());
}

TEST_F(AllocationRules, ACorrectionStandsBesideWhatWasSaid) {
    AllocationDecision one = team.decision(team.wait(), 0);
    one.text.complexity = "Weekly.";
    const DecisionView view = decided(one);
    const auto correct = [&](const char* field, const char* text, const char* reason) {
        return AllocationTeam::codes(correctDecision(*team, view.id, field, text, reason));
    };
    EXPECT_THAT(correct("complexity", "", "x"), ElementsAre(FindingCode::TextRequired));
    EXPECT_THAT(correct("complexity", "Twice a week.", " "),
                ElementsAre(FindingCode::CorrectionReasonRequired));
    EXPECT_THAT(correct("complexity", "See www.example.org", "x"), ElementsAre(FindingCode::LinkInText));
    EXPECT_THAT(correct("facts", "Other facts.", "x"), ElementsAre(FindingCode::NotAmongWords));
    EXPECT_TRUE(correct("complexity", "Twice a week.", "Misread the order.").empty());
    const DecisionView after = readDecision(*team, view.id);
    EXPECT_EQ(after.text.complexity, "Weekly.");
    EXPECT_EQ(after.facts, view.facts);
    ASSERT_EQ(after.corrections.size(), 1U);
    EXPECT_EQ(after.corrections[0].text, "Twice a week.");
    EXPECT_EQ(after.corrections[0].by, "tester");
    EXPECT_THAT(decisionText(*team, view.id), HasSubstr("Twice a week."));
}

TEST_F(AllocationRules, TheTextAndThePageSayAllOfIt) {
    const CaseId waiting = team.wait();
    team.assess(waiting, Rosh::High, RoshGroup::Children);
    AllocationDecision one = team.decision(waiting, 0);
    one.text.oversight = "Agreed & <seen>.";
    const DecisionView view = decided(one);
    const std::string text = decisionText(*team, view.id);
    for (const char* part :
         {"Sample1, Officer (PO), Team A", "Initial allocation", "Tier: ", "high (children high)",
          "Needs weekly contact.", "Agreed & <seen>.", "available points", "1 eligible"}) {
        EXPECT_THAT(text, HasSubstr(part));
    }
    EXPECT_THAT(decisionHtml(*team, view.id), HasSubstr("Agreed &amp; &lt;seen&gt;."));
    EXPECT_THAT(decisionHtml(*team, view.id), HasSubstr("OFFICIAL-SENSITIVE"));
}

TEST_F(AllocationRules, NoticesStandUnderTodayUntilTheirPractitionerReadsThem) {
    const CaseId waiting = team.wait();
    decided(team.decision(waiting, 0));
    const auto shown = [&] {
        const TodaySnapshot day = readToday(*team, team.post[0], CountedTeam::today);
        return day.count(TodayKind::Notice);
    };
    EXPECT_EQ(shown(), 1);
    const auto notices = noticesFor(*team, team.post[0]);
    team->actAs({"Sample2", Role::Manager, "K2"});
    EXPECT_THROW(markNoticesRead(*team, team.post[0], {notices[0].id}), AccessDenied);
    EXPECT_EQ(markNoticesRead(*team, team.post[1], {notices[0].id}), 0) << "not theirs";
    EXPECT_EQ(shown(), 1);
    team->actAs({"Sample1", Role::Practitioner, "K1"});
    EXPECT_THROW(noticesFor(*team, team.post[1]), AccessDenied);
    EXPECT_EQ(markNoticesRead(*team, team.post[0], {notices[0].id}), 1);
    EXPECT_EQ(shown(), 0);
    EXPECT_EQ(markNoticesRead(*team, team.post[0], {notices[0].id}), 0) << "once only";
}

Value cellIn(const Table& table, std::size_t row, const std::string& key) {
    const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                     [&](const Column& one) { return one.key == key; });
    return table.rows.at(row).at(static_cast<std::size_t>(column - table.columns.begin()));
}

TEST_F(AllocationRules, TheReportHoldsWhatWasKnownAndOfTheDeniedTheNumber) {
    const CaseId waiting = team.wait(), secret = team.wait();
    team.registerDomesticAbuse(waiting);
    AllocationDecision one = team.decision(waiting, 1);
    one.text.overrides = {OverrideReason::Continuity, OverrideReason::Experience};
    const AllocationOutcome kept = decide(*team, {one, team.decision(secret, 0)});
    ASSERT_FALSE(kept.refused());
    team.exclude(secret, "tester");
    ReportParameters parameters;
    parameters.asOf = CountedTeam::today;
    const Table table = makeReport(*team, "allocations", parameters);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(cellIn(table, 1, "kind"), Value{std::string("allocation")});
    EXPECT_EQ(cellIn(table, 1, "to_officer"), Value{std::string("Sample2, Officer")});
    EXPECT_EQ(cellIn(table, 1, "waiting_days"), Value{std::int64_t{0}});
    EXPECT_EQ(cellIn(table, 1, "tier"), Value{std::string("B2")});
    EXPECT_EQ(cellIn(table, 1, "suitability"), Value{std::string("judgement")});
    EXPECT_EQ(cellIn(table, 1, "overrides"), Value{std::string("continuity experience")});
    EXPECT_EQ(cellIn(table, 1, "percent_after"), Value{Percent{team.officer(1).row.percent}});
    EXPECT_EQ(cellIn(table, 0, "decided_by"), Value{std::string("tester")});
    for (const char* hidden : {"surname", "to_officer", "tier", "percent_after", "team"}) {
        EXPECT_EQ(cellIn(table, 0, hidden), Value{}) << hidden;
    }
    EXPECT_THROW(undoAllocation(*team, kept.log), Error) << "one of them may not be seen any more";
}

} // namespace
} // namespace headroom::test::allocationRulesTest
