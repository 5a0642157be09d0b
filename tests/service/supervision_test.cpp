#include "domain/error.h"
#include "flagteam.h"
#include "service/duedatesin.h"
#include "service/record.h"
#include "service/report.h"
#include "service/supervision.h"
#include "service/today.h"
#include "service/versions.h"
#include "store/allocations.h"
#include "store/log.h"

#include <gtest/gtest.h>

namespace headroom::test {
namespace {

/// Two teams: MA manages K1 and K2 in team A, MB manages K3 in team B.
class SupervisionTest : public testing::Test {
protected:
    PractitionerId who(const char* staff) { return store::practitionerOf(team.db(), team.post(staff)); }
    SupervisionSnapshot read(const char* staff) {
        return readSupervision(*team, team.post(staff), team.day());
    }
    SupervisionChange meeting(const char* officer, const char* manager) {
        SupervisionChange change;
        change.value.officer = who(officer);
        change.value.with = who(manager);
        change.value.heldOn = team.day();
        change.value.agreed = "Two home visits are late; both this week";
        change.value.actions = {{"Visit both", team.day().plusDays(4), {}}};
        return change;
    }
    /// One of K1 by MA, kept by MA, who stays at the keyboard.
    SupervisionOutcome kept() {
        team.actAs("MA");
        return saveSupervision(*team, meeting("K1", "MA"));
    }
    static bool has(const Findings& findings, FindingCode code, const std::string& field) {
        return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.code == code && finding.place.column == field;
        });
    }
    std::vector<DueDate> due(UnitRef unit) {
        std::vector<DueDate> found;
        for (DueDate& one : dueDatesIn(*team, unit, team.day()).dueDates) {
            if (one.deadline.rule.code == "supervision") {
                found.push_back(std::move(one));
            }
        }
        return found;
    }

    FlagTeam team;
};

TEST_F(SupervisionTest, KeepsWhatWasAgreedUnderOneLogEntryWithoutWords) {
    const std::size_t before = team.entries();
    const SupervisionOutcome outcome = kept();
    ASSERT_TRUE(outcome.findings.empty());
    EXPECT_EQ(team.entries(), before + 1);
    const store::LogRecord entry = store::newestEntries(team.db(), 1).front();
    EXPECT_EQ(entry.action, "supervision.add");
    EXPECT_EQ(entry.detail, "{}");
    EXPECT_EQ(entry.objectId, outcome.id.value);
    const SupervisionSnapshot snapshot = read("K1");
    ASSERT_EQ(snapshot.records.size(), 1U);
    const SupervisionView& view = snapshot.records.front();
    EXPECT_EQ(view.value, meeting("K1", "MA").value);
    EXPECT_EQ(view.with, "SampleMA, Officer");
    EXPECT_EQ(view.actor, "Officer SampleMA (MA)");
    EXPECT_TRUE(snapshot.mayKeep);
}

TEST_F(SupervisionTest, IsReadByTheOfficerAndTheirManagersAlone) {
    kept();
    team.actAs("K1");
    EXPECT_EQ(read("K1").records.size(), 1U);
    EXPECT_FALSE(read("K1").mayKeep);
    EXPECT_THROW(saveSupervision(*team, meeting("K1", "MA")), AccessDenied);
    for (const char* other : {"K2", "K3", "MB"}) {
        team.actAs(other);
        EXPECT_THROW(read("K1"), AccessDenied) << other;
        EXPECT_FALSE(mayReadSupervision(*team, team.post("K1"))) << other;
    }
    EXPECT_THROW(saveSupervision(*team, meeting("K1", "MB")), AccessDenied);
    (*team).actAs({"admin", Role::Administrator});
    EXPECT_THROW(read("K1"), AccessDenied) << "an administrator manages nobody";
    EXPECT_THROW(supervisionHistory(*team, SupervisionId{1}), AccessDenied);
}

TEST_F(SupervisionTest, IsReadUpTheLineAndByWhoCovers) {
    kept();
    team.change([this](LogEntryId log) {
        store::setManager(team.db(), team.post("MA"), team.post("MB"), team.day(), log);
    });
    team.actAs("MB");
    EXPECT_TRUE(read("K1").mayKeep) << "the manager's manager";
    team.actAs("K3");
    EXPECT_THROW(read("K1"), AccessDenied);

    FlagTeam other;
    other.change([&](LogEntryId log) {
        store::setCover(other.db(), other.post("MA"), other.post("MB"),
                        {other.day(), other.day().plusDays(3)}, log);
    });
    other.actAs("MB");
    EXPECT_TRUE(readSupervision(*other, other.post("K1"), other.day()).mayKeep);
    other.goOn(3);
    other.actAs("MB");
    EXPECT_THROW(readSupervision(*other, other.post("K1"), other.day()), AccessDenied);
}

TEST_F(SupervisionTest, TwoManagersInACircleEnd) {
    team.change([this](LogEntryId log) {
        store::setManager(team.db(), team.post("MA"), team.post("MB"), team.day(), log);
        store::setManager(team.db(), team.post("MB"), team.post("MA"), team.day(), log);
    });
    team.actAs("MB");
    EXPECT_TRUE(read("K1").mayKeep);
}

TEST_F(SupervisionTest, WhereNoManagerIsNamedTheTeamsOwnKeepsIt) {
    team.posts.emplace_back("K4", "A");
    team.holds("K4", 1);
    team.actAs("MB");
    EXPECT_THROW(read("K4"), AccessDenied);
    team.actAs("MA");
    EXPECT_TRUE(saveSupervision(*team, meeting("K4", "MA")).findings.empty());
    team.actAs("K2");
    EXPECT_THROW(read("K4"), AccessDenied);
}

TEST_F(SupervisionTest, NeedsWordsAndAManagerAndDaysInOrder) {
    team.actAs("MA");
    SupervisionChange change = meeting("K1", "K2");
    change.value.agreed = "  ";
    change.value.heldOn = team.day().plusDays(1);
    change.value.nextOn = team.day();
    change.value.actions = {{" ", {}, {}}};
    const Findings findings = saveSupervision(*team, change).findings;
    EXPECT_TRUE(has(findings, FindingCode::DayInFuture, "held_on"));
    EXPECT_TRUE(has(findings, FindingCode::DaysOutOfOrder, "next_on"));
    EXPECT_TRUE(has(findings, FindingCode::TextRequired, "agreed"));
    EXPECT_TRUE(has(findings, FindingCode::TextRequired, "actions"));
    EXPECT_TRUE(has(findings, FindingCode::NotAManagerHere, "with"));
    EXPECT_TRUE(read("K1").records.empty());
}

TEST_F(SupervisionTest, ACorrectionGivesItsReasonAndTheFirstWordStays) {
    const SupervisionOutcome first = kept();
    team.goOn(1);
    team.actAs("MA");
    SupervisionChange change = meeting("K1", "MA");
    change.id = first.id;
    change.revision = first.revision;
    change.value.heldOn = team.day().plusDays(-1);
    change.value.actions = read("K1").records.front().value.actions;
    change.value.actions[0].doneOn = team.day();
    const SupervisionOutcome done = saveSupervision(*team, change);
    ASSERT_TRUE(done.findings.empty()) << "that an action is done asks for no reason";
    EXPECT_EQ(store::newestEntries(team.db(), 1).front().action, "supervision.revise");

    change.revision = done.revision;
    change.value.agreed = "Three home visits are late";
    EXPECT_TRUE(
        has(saveSupervision(*team, change).findings, FindingCode::CorrectionReasonRequired, "reason"));
    change.reason = "One was overlooked";
    const SupervisionOutcome corrected = saveSupervision(*team, change);
    ASSERT_TRUE(corrected.findings.empty());
    change.revision = done.revision;
    EXPECT_THROW(saveSupervision(*team, change), Conflict) << "what was looked at is no longer so";

    const auto history = supervisionHistory(*team, first.id);
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].value.agreed, "Two home visits are late; both this week");
    EXPECT_EQ(history[2].value.agreed, "Three home visits are late");
    EXPECT_EQ(history[2].reason, "One was overlooked");
    EXPECT_EQ(readSupervision(*team, team.post("K1"), team.day().plusDays(-1)).records.front().value.agreed,
              "Two home visits are late; both this week")
        << "a past day as it was known";

    EXPECT_TRUE(has(withdrawSupervision(*team, first.id, corrected.revision, " ").findings,
                    FindingCode::TextRequired, "reason"));
    EXPECT_TRUE(
        withdrawSupervision(*team, first.id, corrected.revision, "Of somebody else").findings.empty());
    EXPECT_TRUE(read("K1").records.empty());
    EXPECT_EQ(supervisionHistory(*team, first.id).size(), 4U);
}

TEST_F(SupervisionTest, SaysNothingOfACaseThatTheReaderMayNotSee) {
    const CaseOutcome begun = team.begin("K1");
    team.actAs("MA");
    SupervisionChange change = meeting("K1", "MA");
    change.value.cases = {{begun.person, "Wants to move house"}};
    const SupervisionOutcome outcome = saveSupervision(*team, change);
    ASSERT_TRUE(outcome.findings.empty());
    EXPECT_EQ(read("K1").records[0].cases.at(0).surname, "Sample");

    RecordChange<AccessEntry> access;
    access.person = begun.person;
    access.value = {AccessEntry::List::Restricted, "K1", team.day(), {}};
    ASSERT_FALSE(refused(saveRecord(*team, access).findings));
    const DiscussedCase hidden = read("K1").records[0].cases.at(0);
    EXPECT_FALSE(hidden.person);
    EXPECT_FALSE(hidden.crn.empty());
    EXPECT_EQ(hidden.surname + hidden.forename + hidden.discussed, "");
    EXPECT_EQ(read("K1").records[0].value.cases.at(0).discussed, "");

    // What is hidden from whoever changes something else stays.
    change.id = outcome.id;
    change.revision = outcome.revision;
    change.value.agreed = "Something else";
    change.value.cases.clear();
    ASSERT_TRUE(saveSupervision(*team, change).findings.empty());
    team.actAs("K1");
    EXPECT_EQ(read("K1").records[0].cases.at(0).discussed, "Wants to move house");
}

TEST_F(SupervisionTest, TheNextOneIsDueByTheRuleOrOnTheDayThatWasAgreed) {
    EXPECT_TRUE(due({}).empty()) << "of whom nothing is recorded nothing is due";
    const SupervisionOutcome outcome = kept();
    ASSERT_EQ(due({}).size(), 1U);
    const DueDate byRule = due(unitOf(team.post("MA"))).at(0);
    EXPECT_EQ(byRule.deadline.due, team.day().plusDays(42));
    EXPECT_FALSE(byRule.deadline.rule.verified) << "a local setting";
    EXPECT_EQ(byRule.officer, team.post("K1"));
    EXPECT_EQ(byRule.post, team.post("MA"));
    EXPECT_TRUE(due(unitOf(team.post("MB"))).empty());
    EXPECT_TRUE(due(unitOf(team.post("K1"))).empty()) << "it is the manager's to see to";

    SupervisionChange change = meeting("K1", "MA");
    change.id = outcome.id;
    change.revision = outcome.revision;
    change.value.nextOn = team.day().plusDays(20);
    ASSERT_TRUE(saveSupervision(*team, change).findings.empty());
    EXPECT_EQ(due({}).at(0).deadline.due, team.day().plusDays(20));
    EXPECT_TRUE(due({}).at(0).deadline.arithmetic.given);

    team.goOn(23);
    team.actAs("MA");
    const TodaySnapshot today = readToday(*team, team.post("MA"), team.day());
    const auto row = std::ranges::find(today.rows, std::string("supervision"), &TodayRow::code);
    ASSERT_NE(row, today.rows.end());
    EXPECT_EQ(row->bucket, TodayBucket::Overdue);
    EXPECT_EQ(row->daysLate, 3);
    EXPECT_EQ(row->surname, "SampleK1");
    EXPECT_EQ(read("K1").due->deadline.due, team.day().plusDays(-3));

    change = meeting("K1", "MA");
    ASSERT_TRUE(saveSupervision(*team, change).findings.empty());
    EXPECT_EQ(due({}).at(0).deadline.due, team.day().plusDays(42)) << "a newer one meets it";
}

TEST_F(SupervisionTest, TheIntervalIsASetting) {
    kept();
    (*team).actAs({"admin", Role::Administrator});
    std::vector<DeadlineRule> rules = deadlineRulesOn(*team, team.day());
    for (DeadlineRule& rule : rules) {
        if (rule.code == "supervision") {
            rule.offset = 4;
        }
    }
    ASSERT_TRUE(makeCurrent(*team, rules, team.day()).empty());
    EXPECT_EQ(due({}).at(0).deadline.due, team.day().plusDays(28));
}

TEST_F(SupervisionTest, IsDueToWhoeverCovers) {
    kept();
    team.change([this](LogEntryId log) {
        store::setCover(team.db(), team.post("MA"), team.post("MB"), {team.day(), team.day().plusDays(3)},
                        log);
    });
    EXPECT_TRUE(due(unitOf(team.post("MA"))).empty());
    EXPECT_EQ(due(unitOf(team.post("MB"))).size(), 1U);
    EXPECT_EQ(due({}).size(), 1U) << "once";
}

} // namespace
} // namespace headroom::test
