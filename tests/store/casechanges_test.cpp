#include "domain/error.h"
#include "store/casechanges.h"
#include "store/organisation.h"
#include "store/samplestore.h"
#include "store/sql/statement.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <map>
#include <tuple>

namespace headroom::test::caseChangesTest {
namespace {

using store::CaseChangeNote;
using store::CasePlace;
using store::CaseState;

constexpr Date dayOf(int offset) {
    return sampleDay.plusDays(offset);
}

const Tier b2 = Tier::of('B', 2);
const Tier b2s = Tier::of('B', 2, true);

/// A store with three officers in two teams and one person.
struct Cases : SampleStore {
    Cases() {
        keep(
            sampleExtract(dayOf(-60), {samplePost("S1", "A"), samplePost("S2", "A"), samplePost("S3", "B")}));
        for (std::size_t i = 0; i < posts.size(); ++i) {
            const auto found = store::postsOf(db(), "S" + std::to_string(i + 1), sampleDay);
            posts.at(i) = found.at(0).id;
            teams.at(i) = found.at(0).team;
        }
        sql::run(db(),
                 "INSERT INTO people (crn, surname, forename, date_of_birth, gender, log_id) VALUES "
                 "('X000001', 'Sample', 'Person', '1990-01-01', 'man', ?1)",
                 log());
        person = {db().lastInsertId()};
    }
    CaseChangeNote note(std::string_view kind) { return {kind, "because", sampleDay, log(kind)}; }
    CaseId begin(Date from, const CaseState& state = {CaseType::Community, b2, Rosh::Medium, false, true},
                 bool counts = true) {
        return store::startCase(db(), person, from, state, teams[0], posts[0], counts, note("started"));
    }
    void set(CaseId one, Date from, const CaseState& state) {
        store::assignCaseState(db(), one, from, state, note("state"));
    }
    void hold(CaseId one, Date from, std::size_t post, CaseRole role = CaseRole::Lead) {
        store::assignHolder(db(), one, role, from, teams.at(post), posts.at(post), note("holder"));
    }
    void wait(CaseId one, Date from) {
        store::assignHolder(db(), one, CaseRole::Lead, from, teams[0], {}, note("holder"));
    }
    /// Everything in the dated tables of a case.
    std::string rowsOf(CaseId one) {
        return sql::valueOf<std::string>(
                   db(),
                   "SELECT (SELECT valid_from || coalesce(valid_to, '') FROM cases WHERE id = ?1) || "
                   "coalesce((SELECT group_concat(valid_from || coalesce(valid_to, '-') || location || '.' "
                   "|| tier || '.' || rosh || t2a || tier_given || '.' || log_id) FROM case_states WHERE "
                   "case_id = ?1), '') || coalesce((SELECT group_concat(valid_from || coalesce(valid_to, "
                   "'-') || role || team_id || '.' || coalesce(post_id, 0) || '.' || log_id) FROM "
                   "case_holders WHERE case_id = ?1), '')",
                   one)
            .value_or("");
    }
    /// What the rows of a case add up to on a day, cell by cell; empty cells left out.
    auto sumOn(CaseId one, Date day) {
        std::map<std::tuple<std::int64_t, CaseType, Tier, bool>, int> sum;
        for (const store::CaseChange& change : store::caseChangesOf(db(), one)) {
            if (change.effectiveOn > day || change.kind == "co-worker") {
                continue;
            }
            for (const auto& [place, step] : {std::pair{change.before, -1}, std::pair{change.after, 1}}) {
                if (place && place->post) {
                    const std::tuple key{place->post.value, place->type, place->tier, place->t2a};
                    if ((sum[key] += step) == 0) {
                        sum.erase(key);
                    }
                }
            }
        }
        return sum;
    }
    void expectRowsSayWhereItCounts(CaseId one) {
        for (int offset = -70; offset <= 70; ++offset) {
            const auto place = store::timelineOf(db(), one).on(dayOf(offset));
            const auto sum = sumOn(one, dayOf(offset));
            if (!place || !place->post) {
                EXPECT_TRUE(sum.empty()) << offset;
            } else {
                const std::tuple key{place->post.value, place->type, place->tier, place->t2a};
                ASSERT_EQ(sum.size(), 1U) << offset;
                EXPECT_EQ(sum.begin()->first, key) << offset;
                EXPECT_EQ(sum.begin()->second, 1) << offset;
            }
        }
    }

    std::array<PostId, 3> posts;
    std::array<TeamId, 3> teams;
    PersonId person;
};

TEST(CaseChanges, ABegunCaseIsHeldAndCountsFromItsDay) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-5));
    EXPECT_EQ(store::openCasesOf(cases.db(), cases.person, dayOf(-6)).size(), 0U);
    EXPECT_EQ(store::openCasesOf(cases.db(), cases.person, dayOf(-5)).size(), 1U);
    EXPECT_EQ(store::leadOn(cases.db(), one, sampleDay)->post, cases.posts[0]);
    EXPECT_EQ(store::leadOn(cases.db(), one, sampleDay)->since, dayOf(-5));
    const auto changes = store::caseChangesOf(cases.db(), one);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].kind, "started");
    EXPECT_FALSE(changes[0].before);
    EXPECT_EQ(changes[0].after, (CasePlace{cases.posts[0], CaseType::Community, b2, false}));
    EXPECT_EQ(changes[0].recordedOn, sampleDay);
    cases.expectRowsSayWhereItCounts(one);
}

TEST(CaseChanges, TwoChangesOnOneDayLoseNothing) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-5));
    cases.set(one, sampleDay, {CaseType::Community, b2s, Rosh::Medium, false, true});
    cases.set(one, sampleDay, {CaseType::Custody, b2s, Rosh::High, false, true});
    EXPECT_EQ(store::caseStateOn(cases.db(), one, sampleDay)->rosh, Rosh::High);
    const auto changes = store::caseChangesOf(cases.db(), one);
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[1].before->tier, b2);
    EXPECT_EQ(changes[1].after->tier, b2s);
    EXPECT_EQ(changes[2].before->type, CaseType::Community);
    EXPECT_EQ(changes[2].after->type, CaseType::Custody);
    cases.expectRowsSayWhereItCounts(one);
}

TEST(CaseChanges, AChangeOfRiskAloneIsARowThatMovesNothing) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-5));
    cases.set(one, sampleDay, {CaseType::Community, b2, Rosh::VeryHigh, false, true});
    const auto changes = store::caseChangesOf(cases.db(), one);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[1].before, changes[1].after);
}

TEST(CaseChanges, AnEarlierDayCanBeCorrectedWithoutTouchingWhatCameAfter) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-30));
    cases.hold(one, dayOf(-10), 1);
    cases.hold(one, dayOf(-20), 2);
    EXPECT_EQ(store::leadOn(cases.db(), one, dayOf(-15))->post, cases.posts[2]);
    EXPECT_EQ(store::leadOn(cases.db(), one, sampleDay)->post, cases.posts[1]);
    cases.expectRowsSayWhereItCounts(one);
}

TEST(CaseChanges, WhatIsDatedLaterFollowsAChangeThatItDoesNotContradict) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-30));
    CaseState released{CaseType::Licence, b2, Rosh::Medium, false, true};
    cases.set(one, dayOf(20), released);
    CaseState retiered{CaseType::Community, b2s, Rosh::Medium, false, false};
    cases.set(one, sampleDay, retiered);
    const auto later = store::caseStateOn(cases.db(), one, dayOf(20));
    EXPECT_EQ(later->type, CaseType::Licence);
    EXPECT_EQ(later->tier, b2s);
    EXPECT_FALSE(later->tierGiven);
    cases.expectRowsSayWhereItCounts(one);
}

TEST(CaseChanges, AnEndedCaseIsHeldByNobodyAndTakesNoChange) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-30));
    cases.hold(one, dayOf(-10), 1, CaseRole::CoWorker);
    cases.hold(one, dayOf(10), 2);
    store::endCase(cases.db(), one, sampleDay, cases.note("ended"));
    EXPECT_FALSE(store::leadOn(cases.db(), one, sampleDay));
    EXPECT_FALSE(store::coWorkerOn(cases.db(), one, sampleDay));
    EXPECT_FALSE(store::leadOn(cases.db(), one, dayOf(10)));
    EXPECT_TRUE(store::leadOn(cases.db(), one, dayOf(-1)));
    EXPECT_TRUE(store::openCasesOf(cases.db(), cases.person, sampleDay).empty());
    EXPECT_THROW(cases.hold(one, sampleDay, 1), NotFound);
    cases.expectRowsSayWhereItCounts(one);
}

TEST(CaseChanges, ACoWorkerComesAndGoesBesideTheLead) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-30));
    cases.hold(one, dayOf(-10), 1, CaseRole::CoWorker);
    cases.hold(one, dayOf(-5), 2, CaseRole::CoWorker);
    EXPECT_EQ(store::coWorkerOn(cases.db(), one, dayOf(-6))->post, cases.posts[1]);
    EXPECT_EQ(store::coWorkerOn(cases.db(), one, sampleDay)->post, cases.posts[2]);
    EXPECT_EQ(store::leadOn(cases.db(), one, sampleDay)->post, cases.posts[0]);
    store::assignHolder(cases.db(), one, CaseRole::CoWorker, sampleDay, {}, {}, cases.note("co-worker"));
    EXPECT_FALSE(store::coWorkerOn(cases.db(), one, sampleDay));
}

TEST(CaseChanges, ACaseThatTheExtractCountsAlreadyMovesNothingUntilItChangesLater) {
    Cases cases;
    const CaseChangeNote begun = cases.note("started");
    const CaseId one = store::startCase(cases.db(), cases.person, dayOf(-5),
                                        {CaseType::Community, Tier::untiered(), Rosh::Low, false, false},
                                        cases.teams[0], cases.posts[0], false, begun);
    // The tier that the same change works out belongs to how the extract counts it.
    store::assignCaseState(cases.db(), one, dayOf(-5), {CaseType::Community, b2, Rosh::Low, false, false},
                           {"tier", "", sampleDay, begun.log});
    cases.set(one, sampleDay, {CaseType::Community, b2s, Rosh::Low, false, false});
    const auto changes = store::caseChangesOf(cases.db(), one);
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_FALSE(changes[0].counts);
    EXPECT_FALSE(changes[1].counts);
    EXPECT_TRUE(changes[2].counts);
}

TEST(CaseChanges, ACaseOnASheetOfThoseThatDoNotScoreMovesNoFigure) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-70));
    WmtExtract extract =
        sampleExtract(dayOf(-1), {samplePost("S1", "A"), samplePost("S2", "A"), samplePost("S3", "B")});
    ExtractFlag flag;
    flag.sheet = FlagSheet::Overdue;
    flag.crn = "X000001";
    flag.tier = b2;
    flag.staffCode = "S1";
    flag.teamCode = "TA";
    flag.row = 2;
    extract.flags = {flag};
    cases.keep(extract);
    cases.set(one, sampleDay, {CaseType::Community, b2s, Rosh::Low, false, true});
    EXPECT_FALSE(store::caseChangesOf(cases.db(), one).back().counts);
}

TEST(CaseChanges, TakingBackPutsTheDatedRowsBackExactly) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-30));
    cases.hold(one, dayOf(-10), 1, CaseRole::CoWorker);
    cases.set(one, sampleDay, {CaseType::Custody, b2, Rosh::High, false, true});
    const std::string before = cases.rowsOf(one);
    const LogEntryId change = cases.log("change");
    store::assignCaseState(cases.db(), one, sampleDay, {CaseType::Licence, b2s, Rosh::Low, true, false},
                           {"state", "", sampleDay, change});
    store::assignHolder(cases.db(), one, CaseRole::Lead, dayOf(-20), cases.teams[2], cases.posts[2],
                        {"holder", "", sampleDay, change});
    EXPECT_NE(cases.rowsOf(one), before);
    EXPECT_EQ(store::postsMovedBy(cases.db(), change), (std::vector{cases.posts[0], cases.posts[2]}));
    EXPECT_EQ(store::reverseCaseChanges(cases.db(), change, sampleDay, cases.log("undo")), std::vector{one});
    EXPECT_EQ(cases.rowsOf(one), before);
    EXPECT_EQ(store::caseChangesOf(cases.db(), one).back().kind, "undone");
    cases.expectRowsSayWhereItCounts(one);
}

TEST(CaseChanges, TakingBackACaseLeavesNoDayOnWhichItWasOpen) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-5));
    const LogEntryId began = store::caseChangesOf(cases.db(), one)[0].log;
    store::reverseCaseChanges(cases.db(), began, sampleDay, cases.log("undo"));
    EXPECT_TRUE(store::openCasesOf(cases.db(), cases.person, dayOf(-5)).empty());
    EXPECT_FALSE(store::leadOn(cases.db(), one, sampleDay));
    cases.expectRowsSayWhereItCounts(one);
}

TEST(CaseChanges, WhatWasChangedSinceIsNotTakenBack) {
    Cases cases;
    const CaseId one = cases.begin(dayOf(-5));
    const LogEntryId began = store::caseChangesOf(cases.db(), one)[0].log;
    cases.hold(one, sampleDay, 1);
    EXPECT_THROW(store::reverseCaseChanges(cases.db(), began, sampleDay, cases.log("undo")), Conflict);
}

RC_GTEST_PROP(CaseChangeLaws, TheRowsAddUpToWhereTheCaseCountsOnEveryDay, ()) {
    static Cases cases;
    sql::Transaction transaction(cases.db());
    const auto between = [](int lowest, int highest) { return *rc::gen::inRange(lowest, highest + 1); };
    const auto anyState = [&] {
        return CaseState{allCaseTypes.at(static_cast<std::size_t>(between(0, 2))),
                         Tier::ofNumber(static_cast<std::size_t>(between(0, 32))),
                         static_cast<Rosh>(between(1, 4)), between(0, 1) == 1, between(0, 1) == 1};
    };
    const CaseId one = cases.begin(dayOf(-40), anyState());
    const int steps = between(1, 6);
    for (int step = 0; step < steps; ++step) {
        const Date day = dayOf(between(-40, 40));
        const std::string before = cases.rowsOf(one);
        const int what = between(0, 4);
        if (!store::caseRecord(cases.db(), one).open.contains(day)) {
            continue;
        }
        if (what == 0) {
            cases.set(one, day, anyState());
        } else if (what == 1) {
            cases.hold(one, day, static_cast<std::size_t>(between(0, 2)));
        } else if (what == 2) {
            cases.wait(one, day);
        } else if (what == 3 && between(0, 3) == 0) {
            store::endCase(cases.db(), one, day, cases.note("ended"));
        } else {
            const LogEntryId change = cases.log("change");
            store::assignCaseState(cases.db(), one, day, anyState(), {"state", "", sampleDay, change});
            store::reverseCaseChanges(cases.db(), change, sampleDay, cases.log("undo"));
            RC_ASSERT(cases.rowsOf(one) == before);
        }
        const auto timeline = store::timelineOf(cases.db(), one);
        for (int offset = -45; offset <= 45; ++offset) {
            const auto place = timeline.on(dayOf(offset));
            const auto sum = cases.sumOn(one, dayOf(offset));
            RC_ASSERT(sum.size() == (place && place->post ? 1U : 0U));
            if (place && place->post) {
                const std::tuple key{place->post.value, place->type, place->tier, place->t2a};
                RC_ASSERT(sum.begin()->first == key);
                RC_ASSERT(sum.begin()->second == 1);
            }
        }
    }
}

} // namespace
} // namespace headroom::test::caseChangesTest
