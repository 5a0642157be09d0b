#include "domain/error.h"
#include "flagteam.h"
#include "service/oversight.h"
#include "service/record.h"
#include "service/report.h"
#include "service/supervision.h"
#include "store/allocations.h"

#include <gtest/gtest.h>

#include <random>

namespace headroom::test::oversightTest {
namespace {

/// Two teams of one PDU: MA manages K1 and K2, MB manages K3.
class OversightTest : public testing::Test {
protected:
    OversightTest() {
        team.cases[{"K3", "B"}] = FlagTeam::over;
        team.holds("K1", 5);
        pdu = store::unitByCode(team.db(), Level::Pdu, "P1", team.day()).ref;
    }
    ManagersSnapshot managers(UnitRef unit) { return readManagers(*team, unit, team.day()); }
    const ManagerRow& row(const ManagersSnapshot& snapshot, const char* staff) {
        for (const ManagerRow& one : snapshot.rows) {
            if (one.staffCode == staff) {
                return one;
            }
        }
        throw std::runtime_error(std::string("no row of ") + staff);
    }
    static std::int64_t sum(const ManagersSnapshot& snapshot, OversightKind kind) {
        std::int64_t sum = 0;
        for (const ManagerRow& one : snapshot.rows) {
            sum += one.count(kind);
        }
        return sum;
    }
    void cover(int days) {
        team.change([&](LogEntryId log) {
            store::setCover(team.db(), team.post("MA"), team.post("MB"),
                            {team.day(), team.day().plusDays(days)}, log);
        });
    }
    /// Every number is the sum of its list.
    static void expectListsToAddUp(const ManagersSnapshot& snapshot) {
        for (const ManagerRow& one : snapshot.rows) {
            for (std::size_t i = 0; i < oversightKindCount; ++i) {
                const auto kind = static_cast<OversightKind>(i);
                std::int64_t amount = 0;
                for (const OversightItem& item : snapshot.itemsOf(one.post, kind)) {
                    amount += item.amount;
                }
                EXPECT_EQ(amount, one.count(kind)) << one.surname << ", " << name(kind);
            }
            EXPECT_EQ(one.count(OversightKind::Officer), one.span.effective().heads) << one.surname;
        }
    }

    FlagTeam team;
    UnitRef pdu;
};

TEST_F(OversightTest, EveryNumberIsTheSumOfItsListAndTheRowsAddUpToThePdu) {
    const ManagersSnapshot snapshot = managers(pdu);
    ASSERT_EQ(snapshot.rows.size(), 2U);
    expectListsToAddUp(snapshot);
    EXPECT_EQ(row(snapshot, "MA").span.own, (PeopleManaged{2, HoursPerWeek::whole(74)}));
    EXPECT_EQ(row(snapshot, "MA").count(OversightKind::Case), 5);
    EXPECT_EQ(row(snapshot, "MB").count(OversightKind::Case), FlagTeam::over);
    EXPECT_EQ(row(snapshot, "MB").count(OversightKind::Flag), 1);
    EXPECT_EQ(snapshot.heads, 3);
    EXPECT_EQ(sum(snapshot, OversightKind::Officer), snapshot.heads);
    const BoardSnapshot board = readBoard(*team, {pdu, team.day(), true, false});
    EXPECT_EQ(sum(snapshot, OversightKind::Case), board.total.cases.total());
    EXPECT_EQ(sum(snapshot, OversightKind::Flag), static_cast<std::int64_t>(team.flags().size()));
    double fte = 0;
    for (const ManagerRow& one : snapshot.rows) {
        fte += one.effectiveFte;
    }
    EXPECT_NEAR(fte, snapshot.fte, 1e-9);
}

TEST_F(OversightTest, AnOfficerWhoseManagerIsAwayCountsOnceWithWhoeverCovers) {
    cover(3);
    const ManagersSnapshot snapshot = managers(pdu);
    expectListsToAddUp(snapshot);
    const ManagerRow& away = row(snapshot, "MA");
    const ManagerRow& covering = row(snapshot, "MB");
    EXPECT_EQ(away.span.own.heads, 2);
    EXPECT_EQ(away.span.effective().heads, 0);
    EXPECT_EQ(away.coveredBy, "SampleMB, Officer");
    EXPECT_EQ(covering.span.covered.heads, 2);
    EXPECT_EQ(covering.span.effective(), (PeopleManaged{3, HoursPerWeek::whole(111)}));
    EXPECT_EQ(covering.covers, "SampleMA, Officer");
    EXPECT_EQ(covering.count(OversightKind::Case), 5 + FlagTeam::over);
    EXPECT_EQ(sum(snapshot, OversightKind::Officer), 3);
    // Of one team, its manager with all that they look after, elsewhere too.
    EXPECT_EQ(row(managers(team.team("B")), "MB").span.effective().heads, 3);
    EXPECT_EQ(row(managers(team.team("A")), "MB").span.effective().heads, 3);
    team.goOn(3);
    EXPECT_EQ(row(managers(pdu), "MA").span.effective().heads, 2);
}

TEST_F(OversightTest, ThoseOfNobodyStandByThemselves) {
    team.posts.emplace_back("K4", "A");
    team.holds("K4", 3);
    const ManagersSnapshot snapshot = managers(pdu);
    expectListsToAddUp(snapshot);
    ASSERT_EQ(snapshot.rows.size(), 3U);
    EXPECT_FALSE(snapshot.rows.back().post);
    EXPECT_EQ(snapshot.rows.back().count(OversightKind::Case), 3);
    EXPECT_EQ(snapshot.rows.back().count(OversightKind::SupervisionNone), 0) << "nobody could hold it";
    EXPECT_EQ(sum(snapshot, OversightKind::Officer), 4);
}

TEST_F(OversightTest, WhatIsToBeDoneIsCountedWithWhoeverLooksAfterTheOfficer) {
    const CaseOutcome begun = team.begin("K1"); // allocated: the risk assessment is to be read
    CaseStart waits;
    waits.crn = "X300001";
    waits.person = PersonDetails();
    waits.person->surname = "Waiter";
    waits.person->forename = "One";
    waits.person->dateOfBirth = Date::of(1990, 1, 1);
    waits.person->gender = "man";
    waits.person->language = "en";
    waits.from = team.day();
    waits.team = TeamId{team.team("A").id};
    ASSERT_FALSE(refused(startCase(*team, waits).findings));
    RecordChange<Report> report;
    report.person = begun.person;
    report.value.kind = ReportKind::Fast;
    report.value.requestedOn = team.day();
    report.value.author = team.post("K1");
    report.value.countersignAskedOn = team.day();
    const RecordOutcome kept = saveRecord(*team, report);
    ASSERT_FALSE(refused(kept.findings));

    const ManagersSnapshot snapshot = managers(pdu);
    expectListsToAddUp(snapshot);
    const ManagerRow& manager = row(snapshot, "MA");
    EXPECT_EQ(manager.count(OversightKind::FirstRead), 1);
    EXPECT_EQ(manager.count(OversightKind::Waiting), 1);
    EXPECT_EQ(manager.count(OversightKind::Countersignature), 1);
    EXPECT_EQ(manager.count(OversightKind::SupervisionNone), 2);
    EXPECT_EQ(snapshot.itemsOf(manager.post, OversightKind::Waiting).at(0).surname, "Waiter");
    EXPECT_EQ(row(snapshot, "MB").count(OversightKind::Waiting), 0);

    report.id = kept.id;
    report.revision = kept.revision;
    report.value.countersignedOn = team.day();
    ASSERT_FALSE(refused(saveRecord(*team, report).findings));
    EXPECT_EQ(row(managers(pdu), "MA").count(OversightKind::Countersignature), 0);

    // Who may not be seen is counted and not named.
    RecordChange<AccessEntry> access;
    access.person = begun.person;
    access.value = {AccessEntry::List::Restricted, "K1", team.day(), {}};
    ASSERT_FALSE(refused(saveRecord(*team, access).findings));
    const auto reads = managers(pdu).itemsOf(team.post("MA"), OversightKind::FirstRead);
    ASSERT_EQ(reads.size(), 1U);
    EXPECT_FALSE(reads[0].person);
    EXPECT_EQ(reads[0].surname, "");
}

TEST_F(OversightTest, SupervisionThatIsOverdueIsCounted) {
    team.actAs("MA");
    SupervisionChange change;
    change.value.officer = store::practitionerOf(team.db(), team.post("K1"));
    change.value.with = store::practitionerOf(team.db(), team.post("MA"));
    change.value.heldOn = team.day().plusDays(-50);
    change.value.agreed = "Long ago";
    ASSERT_TRUE(saveSupervision(*team, change).findings.empty());
    const ManagersSnapshot snapshot = managers(pdu);
    expectListsToAddUp(snapshot);
    EXPECT_EQ(row(snapshot, "MA").count(OversightKind::SupervisionLate), 1);
    EXPECT_EQ(row(snapshot, "MA").count(OversightKind::SupervisionNone), 1);
    EXPECT_EQ(snapshot.itemsOf(team.post("MA"), OversightKind::SupervisionLate).at(0).daysLate, 8);
}

TEST_F(OversightTest, IsForManagers) {
    team.actAs("K1");
    EXPECT_THROW(managers(pdu), AccessDenied);
    EXPECT_THROW(readQuality(*team, pdu, team.day()), AccessDenied);
    EXPECT_THROW(makeReport(*team, "span", {Level::Team, pdu, team.day(), {}, {}}), AccessDenied);
}

TEST_F(OversightTest, TheReportIsTheSameRows) {
    cover(3);
    const ManagersSnapshot snapshot = managers(pdu);
    const Table table = makeReport(*team, "span", {Level::Team, pdu, team.day(), {}, {}});
    ASSERT_EQ(table.rows.size(), snapshot.rows.size());
    const auto column = [&](const char* key) {
        return static_cast<std::size_t>(std::ranges::find(table.columns, key, &Column::key) -
                                        table.columns.begin());
    };
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        EXPECT_EQ(table.rows[i].size(), table.columns.size());
        EXPECT_EQ(table.rows[i][column("staff_code")], Value{snapshot.rows[i].staffCode});
        EXPECT_EQ(table.rows[i][column("cases")], Value{snapshot.rows[i].count(OversightKind::Case)});
        EXPECT_EQ(table.rows[i][column("effective_heads")],
                  Value{std::int64_t{snapshot.rows[i].span.effective().heads}});
    }
    EXPECT_EQ(table.rows[1][column("effective_fte")], Value{std::string("3.0")});
    EXPECT_EQ(table.rows[1][column("span")], Value{std::string("within")});
}

TEST_F(OversightTest, QualityStandsInPairsAndEachHasItsList) {
    const CaseOutcome begun = team.begin("K1");
    RecordChange<RoshAssessment> rosh;
    rosh.person = begun.person;
    rosh.value.assessedOn = team.day();
    rosh.value.levels[1] = Rosh::Medium;
    ASSERT_FALSE(refused(saveRecord(*team, rosh).findings));
    team.goOn(10); // the risk assessment was to be read within five business days
    const QualitySnapshot quality = readQuality(*team, pdu, team.day());
    ASSERT_EQ(quality.rows.size(), 2U) << "those who hold nothing have no row";
    const QualityRow& row = quality.rows.at(0);
    EXPECT_EQ(row.staffCode, "K1");
    EXPECT_EQ(row.count(OversightKind::RoshInDate), 1);
    EXPECT_EQ(row.count(OversightKind::RoshOverdue), 0);
    EXPECT_GT(row.count(OversightKind::DeadlineMissed), 0);
    EXPECT_FALSE(row.supervisionDue.has_value());
    for (const QualityRow& one : quality.rows) {
        for (std::size_t i = 0; i < oversightKindCount; ++i) {
            const auto kind = static_cast<OversightKind>(i);
            EXPECT_EQ(static_cast<std::int64_t>(quality.itemsOf(one.post, kind).size()), one.count(kind));
        }
    }
    for (const OversightItem& item : quality.itemsOf(row.post, OversightKind::DeadlineMissed)) {
        EXPECT_EQ(item.person, begun.person);
        EXPECT_LT(*item.day, team.day());
    }
}

/// Whoever manages and covers for whom: officers, cases and flags are each counted once.
TEST(OversightLaws, RowsAddUpWhoeverManagesAndCovers) {
    FlagTeam team;
    team.posts.emplace_back("MC", "A");
    team.posts.emplace_back("K4", "B");
    team.cases[{"K1", "A"}] = 4;
    team.cases[{"K3", "B"}] = FlagTeam::over;
    team.holds("K4", 2, "B");
    const std::vector<const char*> managers = {"MA", "MB", "MC"};
    std::mt19937 draw(2026); // NOLINT: the same draws each time
    for (int round = 0; round < 25; ++round) {
        team.goOn(1);
        team.change([&](LogEntryId log) {
            for (const char* officer : {"K1", "K2", "K3", "K4"}) {
                store::setManager(team.db(), team.post(officer), team.post(managers[draw() % 3]), team.day(),
                                  log);
            }
            for (const char* away : managers) {
                const char* covering = managers[draw() % 3];
                if (covering != away && draw() % 2 == 0) {
                    store::setCover(team.db(), team.post(away), team.post(covering),
                                    {team.day(), team.day().plusDays(1)}, log);
                }
            }
        });
        const ManagersSnapshot snapshot = readManagers(*team, UnitRef{}, team.day());
        const BoardSnapshot board = readBoard(*team, {{}, team.day(), true, false});
        std::int64_t officers = 0, cases = 0, flags = 0, expectedFlags = 0;
        for (const ManagerRow& row : snapshot.rows) {
            officers += row.count(OversightKind::Officer);
            cases += row.count(OversightKind::Case);
            flags += row.count(OversightKind::Flag);
        }
        for (const PostRow& row : board.posts) {
            expectedFlags += static_cast<std::int64_t>(row.flags.size());
        }
        EXPECT_EQ(officers, 4) << "round " << round;
        EXPECT_EQ(snapshot.heads, 4);
        EXPECT_EQ(cases, board.total.cases.total());
        EXPECT_EQ(flags, expectedFlags);
    }
}

} // namespace
} // namespace headroom::test::oversightTest
