#include "domain/error.h"
#include "recordedperson.h"
#include "service/record.h"
#include "service/retier.h"
#include "service/tiering.h"
#include "service/versions.h"
#include "tempworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom::test::tieringTest {
namespace {

constexpr Date today = Date::of(2026, 11, 22);

/// One person with a community order, and what follows when something is recorded.
class Tiering : public ::testing::Test {
protected:
    Tiering() {
        SentenceOrder order;
        order.kind = "community order";
        order.sentencedOn = order.startsOn = today.plusDays(-60);
        order.endsOn = today.plusDays(300);
        Requirement requirement;
        requirement.order = m_person.put(order);
        requirement.kind = "RAR";
        requirement.from = order.startsOn;
        m_person.put(requirement);
    }

    TierView tier() { return readTier(*m_workspace, m_person.id(), today); }
    Tier held() { return tier().held; }

    template <class T>
    RecordEffects record(const T& value, Date on = today) {
        sql::Database& db = m_workspace->database();
        sql::Transaction transaction(db);
        const LogEntryId log =
            store::append(db, {"tester", "record.add", "person", 0, "{}"}, m_workspace->clock());
        m_last = store::putNew(db, m_person.id(), m_person.onCase(), value, log);
        const RecordEffects effects =
            retier(*m_workspace, m_person.id(), store::RecordKind<T>::kind, on, log);
        transaction.commit();
        return effects;
    }
    template <class T>
    RecordEffects withdraw(ItemId item) {
        sql::Database& db = m_workspace->database();
        sql::Transaction transaction(db);
        const LogEntryId log =
            store::append(db, {"tester", "record.withdraw", "person", 0, "{}"}, m_workspace->clock());
        const auto newest = store::newestOf<T>(db, item);
        store::putRevision(db, item, newest.person, newest.onCase, newest.revision, newest.value, true,
                           "wrong", log);
        const RecordEffects effects =
            retier(*m_workspace, m_person.id(), store::RecordKind<T>::kind, today, log);
        transaction.commit();
        return effects;
    }
    RecordEffects recordRosh(Rosh level) {
        RoshAssessment rosh;
        rosh.assessedOn = today;
        rosh.levels.front() = level;
        return record(rosh);
    }
    RecordEffects recordNeeds() {
        NeedsAssessment needs;
        needs.assessedOn = today;
        needs.severities.assign(10, 1);
        return record(needs);
    }
    RecordEffects recordScores(std::optional<int> rsr, std::optional<int> ogrs) {
        Predictors scores;
        scores.assessedOn = today;
        scores.rsr = rsr;
        scores.ogrs = ogrs;
        return record(scores);
    }
    std::vector<TierHistoryLine> history(const std::string& scheme) {
        auto lines = tier().history;
        std::erase_if(lines, [&](const TierHistoryLine& line) { return line.scheme != scheme; });
        return lines;
    }

    TempWorkspace m_workspace{today};
    RecordedPerson m_person{*m_workspace};
    ItemId m_last;
};

TEST_F(Tiering, AGivenTierStaysUntilEnoughIsRecorded) {
    m_person.state(Tier::of('C', 2), true);
    EXPECT_EQ(recordRosh(Rosh::High).tierAfter, "");
    EXPECT_EQ(held().text(), "C2");
    EXPECT_TRUE(tier().given);
    EXPECT_FALSE(tier().enough);
    EXPECT_THAT(tier().inputs.missing,
                testing::ElementsAre("rsr", "ogrs", "needs", "all_reoffending", "serious_reoffending"));
    EXPECT_EQ(recordScores(150, 57).tierAfter, "");
    const RecordEffects effects = recordNeeds();
    EXPECT_EQ(effects.tierBefore, "C2");
    EXPECT_EQ(effects.tierAfter, "B2");
    EXPECT_EQ(held().text(), "B2");
    EXPECT_FALSE(tier().given);
    EXPECT_TRUE(tier().enough);
}

TEST_F(Tiering, RaisingRoshMovesTierAndHistorySaysWhy) {
    m_person.state(Tier::of('C', 2), true);
    recordScores(150, 57);
    recordNeeds();
    recordRosh(Rosh::Medium);
    const auto before = history("2021");
    const RecordEffects effects = recordRosh(Rosh::VeryHigh);
    EXPECT_EQ(effects.tierAfter, "A2");
    const auto after = history("2021");
    ASSERT_EQ(after.size(), before.size() + 1);
    EXPECT_EQ(after.front().from, effects.tierBefore);
    EXPECT_EQ(after.front().to, "A2");
    EXPECT_EQ(after.front().trigger, "rosh");
    EXPECT_EQ(after.front().actor, "tester");
    EXPECT_EQ(after.front().day, today);
    ASSERT_TRUE(tier().prompt);
    EXPECT_EQ(tier().prompt->to, "A2");
    EXPECT_EQ(after.back().trigger, "given");
    EXPECT_EQ(after.back().to, "C2");
}

TEST_F(Tiering, HistoryBeginsWithTheTierTheCaseCameWith) {
    m_person.state(Tier::of('C', 2), false);
    recordScores(150, 57);
    recordNeeds();
    recordRosh(Rosh::VeryHigh);
    EXPECT_EQ(history("2021").back().trigger, "start");
    EXPECT_EQ(history("2021").back().to, "C2");
    EXPECT_EQ(history("2021").front().to, "A2");
    ASSERT_TRUE(tier().prompt);
}

TEST_F(Tiering, WhatChangesNothingIsNotKeptAgain) {
    m_person.state(Tier::of('C', 2), true);
    recordScores(150, 57);
    recordNeeds();
    recordRosh(Rosh::High);
    const auto before = tier().history.size();
    recordRosh(Rosh::High);
    recordScores(150, 58);
    EXPECT_EQ(tier().history.size(), before);
}

TEST_F(Tiering, AnUntieredCaseIsTieredAsSoonAsRiskIsKnown) {
    m_person.state(Tier::untiered(), false);
    EXPECT_EQ(recordScores({}, 57).tierAfter, "");
    EXPECT_EQ(recordRosh(Rosh::High).tierAfter, "B2"); // no assessment: change 2
    EXPECT_FALSE(tier().given);
}

TEST_F(Tiering, TheGivenTierComesBackWhenTheRecordIsTakenOut) {
    m_person.state(Tier::of('C', 1), true);
    recordScores(150, 57);
    recordRosh(Rosh::VeryHigh);
    recordNeeds();
    const ItemId needs = m_last;
    EXPECT_EQ(held().text(), "A2");
    EXPECT_EQ(withdraw<NeedsAssessment>(needs).tierAfter, "C1");
    EXPECT_TRUE(tier().given);
}

TEST_F(Tiering, SuspendedContactAddsTheLetterAlsoToAGivenTier) {
    m_person.state(Tier::of('C', 2), true);
    Registration suspended;
    suspended.code = "PRC";
    suspended.from = today;
    EXPECT_EQ(record(suspended).tierAfter, "C2S");
    EXPECT_TRUE(tier().given);
    EXPECT_EQ(withdraw<Registration>(m_last).tierAfter, "C2");
}

TEST_F(Tiering, OnRequestTheRecordsTierTakesOver) {
    m_person.state(Tier::of('C', 1), true);
    EXPECT_TRUE(refused(useRecordedTier(*m_workspace, m_person.id()).findings));
    recordRosh(Rosh::High);
    const RecordOutcome outcome = useRecordedTier(*m_workspace, m_person.id());
    EXPECT_TRUE(outcome.findings.empty());
    EXPECT_EQ(outcome.tierBefore, "C1");
    EXPECT_EQ(outcome.tierAfter, "B2");
    EXPECT_FALSE(tier().given);
    EXPECT_EQ(history("2021").front().trigger, "on_request");
    EXPECT_EQ(recordRosh(Rosh::Medium).tierAfter, "C2"); // and goes on following the record
}

TEST_F(Tiering, TheLetterIsKeptWithItsStates) {
    recordRosh(Rosh::High);
    EXPECT_EQ(history("2026").front().to, "missing");
    Predictors scores;
    scores.assessedOn = today;
    scores.allReoffending = 2000;
    scores.allReoffendingStatic = true;
    scores.seriousReoffending = 20;
    record(scores);
    EXPECT_EQ(history("2026").front().to, "D");
    EXPECT_EQ(history("2026").front().from, "missing");
    EXPECT_EQ(tier().v3.tier, TierV3::D);
}

TEST_F(Tiering, ABreachThatIsOverCountsAndOneTakenBackDoesNot) {
    RecordedPerson woman(*m_workspace, "woman");
    SentenceOrder order;
    order.kind = "custodial sentence";
    order.sentencedOn = order.startsOn = today.plusDays(-100);
    order.endsOn = today.plusDays(200);
    const ItemId item = woman.put(order);
    SentenceOrder breached = order;
    breached.breachStartedOn = today.plusDays(-9);
    woman.revise(item, breached);
    const auto enforced = [&] {
        return readTier(*m_workspace, woman.id(), today).inputs.v2.previousEnforcement;
    };
    EXPECT_TRUE(enforced());
    woman.revise(item, order); // dealt with
    EXPECT_TRUE(enforced());
    woman.revise(item, breached);
    woman.revise(item, order, "entered for somebody else");
    EXPECT_TRUE(enforced()); // the first one stands

    RecordedPerson other(*m_workspace, "woman");
    const ItemId wrong = other.put(order);
    other.revise(wrong, breached);
    other.revise(wrong, order, "entered for somebody else");
    EXPECT_FALSE(readTier(*m_workspace, other.id(), today).inputs.v2.previousEnforcement);
}

TEST_F(Tiering, TryingOutKeepsNothing) {
    m_person.state(Tier::of('C', 2), true);
    recordScores(150, 57);
    TierInputs scratch = tier().inputs;
    scratch.v2.registrations.push_back({"MAPP", "M3", today});
    EXPECT_EQ(tryTier(scratch).v2.protect, 'A');
    EXPECT_EQ(held().text(), "C2");
    EXPECT_EQ(tier().v2.protect, 'D');
}

TEST_F(Tiering, LetterPointsAreEmptyUntilSetAndHoldFromTheirDay) {
    EXPECT_FALSE(letterPointsOn(*m_workspace, today));
    LetterPoints points;
    points.name = "Local, 2026";
    points.from = today;
    points.points[index(CaseType::Community)] = {99, 88, 77, 66, 55, 44, 33};
    EXPECT_TRUE(makeCurrent(*m_workspace, points, points.from).empty());
    EXPECT_FALSE(letterPointsOn(*m_workspace, today.plusDays(-1)));
    EXPECT_EQ(letterPointsOn(*m_workspace, today)->points[index(CaseType::Community)][3], 66);
    points.points[index(CaseType::Community)][0] = 98;
    EXPECT_THROW(makeCurrent(*m_workspace, points, points.from), Conflict) << "a day has one version";
    points.from = today.plusDays(1);
    points.points[index(CaseType::Licence)][0] = 1000;
    EXPECT_TRUE(refused(makeCurrent(*m_workspace, points, points.from)));

    m_person.state(Tier::untiered(), true);
    recordRosh(Rosh::High);
    Predictors scores;
    scores.assessedOn = today;
    scores.allReoffending = 2000;
    scores.seriousReoffending = 20;
    record(scores);
    EXPECT_EQ(tier().letterPoints, 66);
}

} // namespace
} // namespace headroom::test::tieringTest
