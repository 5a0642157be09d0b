#include "domain/error.h"
#include "exchange/wmtextract.h"
#include "service/board.h"
#include "service/imports.h"
#include "service/organisationedits.h"
#include "store/log.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {
namespace {

using test::TempWorkspace;

class OrganisationEditsTest : public testing::Test {
protected:
    OrganisationEditsTest() {
        const JobControl job;
        fillWithPopulation(*workspace, makePopulation(PopulationSize::Team, 1, today(), job), job);
        post = view(today()).posts.front();
    }
    Date today() { return workspace->today(); }
    OrganisationView view(Date day) { return readOrganisation(*workspace, day); }
    const store::PlacedUnit unit(Level level, Date day) {
        for (const store::PlacedUnit& placed : view(day).units) {
            if (placed.unit.ref.level == level) {
                return placed;
            }
        }
        throw NotFound("No such unit.");
    }
    /// A post as it stands on a day; none where it is not held.
    std::optional<PlacedPost> postOn(PostId id, Date day) {
        for (const PlacedPost& placed : view(day).posts) {
            if (placed.record.id == id) {
                return placed;
            }
        }
        return std::nullopt;
    }
    PostInput inputOf(const PlacedPost& placed) {
        PostInput input;
        input.post = placed.record.id;
        input.staffCode = placed.record.staffCode;
        input.surname = placed.record.surname;
        input.forename = placed.record.forename;
        input.gradeCode = placed.record.gradeCode;
        input.team = placed.record.team;
        input.hours = placed.record.contracted;
        input.manager = placed.manager;
        input.from = today();
        return input;
    }
    PostInput newPost(const std::string& code = "ZZ99001") {
        PostInput input = inputOf(post);
        input.post = {};
        input.staffCode = code;
        input.surname = "Newcomer";
        input.forename = "Nia";
        input.hours = HoursPerWeek::whole(30);
        input.manager = {};
        return input;
    }
    TeamId newTeam(const std::string& code = "ZZT1") {
        UnitInput input;
        input.unit.level = Level::Team;
        input.code = code;
        input.name = "Fresh team " + code;
        input.above = unit(Level::Pdu, today()).unit.ref.id;
        input.from = today().plusDays(-30);
        const OrganisationOutcome outcome = saveUnit(*workspace, input);
        EXPECT_TRUE(outcome.findings.empty());
        return TeamId{outcome.id};
    }
    static std::vector<FindingCode> codes(const OrganisationOutcome& outcome) {
        std::vector<FindingCode> all;
        for (const Finding& finding : outcome.findings) {
            all.push_back(finding.code);
        }
        return all;
    }
    TempWorkspace workspace;
    PlacedPost post;
};

TEST_F(OrganisationEditsTest, ATeamIsRenamedFromADayOnAndEarlierDaysKeepItsName) {
    const auto before = unit(Level::Team, today());
    UnitInput input;
    input.unit = before.unit.ref;
    input.name = "Renamed";
    input.above = before.above->ref.id;
    input.from = today().plusDays(3);
    EXPECT_TRUE(saveUnit(*workspace, input).findings.empty());
    EXPECT_EQ(unit(Level::Team, today()).unit.name, before.unit.name);
    EXPECT_EQ(unit(Level::Team, today().plusDays(3)).unit.name, "Renamed");
    EXPECT_EQ(unit(Level::Team, today().plusDays(3)).since, today().plusDays(3));
    const auto history = organisationHistory(*workspace, before.unit.ref);
    EXPECT_EQ(history.front().value, "Renamed");
    EXPECT_EQ(history.front().actor, "tester");
}

TEST_F(OrganisationEditsTest, ATeamMovesToAnotherPdu) {
    UnitInput pdu;
    pdu.unit.level = Level::Pdu;
    pdu.code = "ZZP1";
    pdu.name = "Other PDU";
    pdu.above = unit(Level::Region, today()).unit.ref.id;
    pdu.from = today();
    const auto added = saveUnit(*workspace, pdu);
    ASSERT_TRUE(added.findings.empty());
    const auto team = unit(Level::Team, today());
    EXPECT_TRUE(
        saveUnit(*workspace, {team.unit.ref, "", team.unit.name, added.id, today()}).findings.empty());
    EXPECT_EQ(unit(Level::Team, today()).above->name, "Other PDU");
    EXPECT_NE(unit(Level::Team, today().plusDays(-1)).above->name, "Other PDU");
    EXPECT_EQ(unitChildren(*workspace, {Level::Pdu, added.id}, today()).size(), 1U) << "boards follow";
}

TEST_F(OrganisationEditsTest, AUnitNeedsANameACodeOfItsOwnAndAPlace) {
    UnitInput input;
    input.unit.level = Level::Team;
    input.code = unit(Level::Team, today()).unit.code;
    input.from = today();
    EXPECT_EQ(
        codes(saveUnit(*workspace, input)),
        (std::vector{FindingCode::TextRequired, FindingCode::UnitCodeInUse, FindingCode::UnitRequiredAbove}));
}

TEST_F(OrganisationEditsTest, APostIsAddedWithHoursAndManagerAndHoldsFromItsDay) {
    PostInput input = newPost();
    input.manager = post.record.id;
    input.from = today().plusDays(-2);
    const auto outcome = savePost(*workspace, input);
    ASSERT_TRUE(outcome.findings.empty());
    const auto added = postOn(PostId{outcome.id}, today());
    ASSERT_TRUE(added);
    EXPECT_EQ(added->record.surname, "Newcomer");
    EXPECT_EQ(added->record.contracted, HoursPerWeek::whole(30));
    EXPECT_EQ(added->manager, post.record.id);
    EXPECT_FALSE(postOn(PostId{outcome.id}, today().plusDays(-3)));
    EXPECT_EQ(codes(savePost(*workspace, newPost())), std::vector{FindingCode::PostHeldAlready});
}

TEST_F(OrganisationEditsTest, APersonWhoIsKnownGetsASecondPostUnderTheirName) {
    PostInput input = newPost(post.record.staffCode);
    input.surname = post.record.surname;
    input.forename = post.record.forename;
    input.team = newTeam();
    const auto outcome = savePost(*workspace, input);
    ASSERT_TRUE(outcome.findings.empty());
    EXPECT_EQ(postOn(PostId{outcome.id}, today())->record.practitioner, post.record.practitioner);
}

TEST_F(OrganisationEditsTest, WhatAPostNeedsIsSaidFieldByField) {
    PostInput input = newPost("");
    input.surname.clear();
    input.gradeCode = "no such grade";
    input.team = TeamId{99999};
    input.hours = HoursPerWeek::whole(38);
    input.manager = PostId{99999};
    const auto outcome = savePost(*workspace, input);
    std::string fields;
    for (const Finding& finding : outcome.findings) {
        fields += finding.place.column + (finding.severity == Severity::Warning ? "? " : " ");
    }
    EXPECT_EQ(fields, "surname grade? team hours manager staff_code ");
    EXPECT_EQ(outcome.id, 0);
}

TEST_F(OrganisationEditsTest, GradeHoursManagerAndNameChangeFromADayOn) {
    PostInput input = inputOf(post);
    input.gradeCode = "PSQ";
    input.hours = HoursPerWeek::ofHundredths(1850);
    input.surname = "Married";
    input.manager = view(today()).posts.back().record.id;
    input.from = today().plusDays(7);
    EXPECT_EQ(savePost(*workspace, input).changed, 1);
    const auto then = postOn(post.record.id, input.from);
    EXPECT_EQ(then->record.gradeCode, "PSQ");
    EXPECT_EQ(then->record.contracted, input.hours);
    EXPECT_EQ(then->record.surname, "Married");
    EXPECT_EQ(then->manager, input.manager);
    const auto now = postOn(post.record.id, today());
    EXPECT_EQ(now->record.gradeCode, post.record.gradeCode);
    EXPECT_EQ(now->record.contracted, post.record.contracted);
    EXPECT_EQ(now->record.surname, post.record.surname);
    EXPECT_EQ(now->manager, post.manager);
    EXPECT_EQ(savePost(*workspace, input).changed, 0) << "all of it is so already";
    input.manager = {};
    input.from = today().plusDays(10);
    EXPECT_EQ(savePost(*workspace, input).changed, 1);
    EXPECT_FALSE(postOn(post.record.id, input.from)->manager);
    EXPECT_TRUE(postOn(post.record.id, input.from.plusDays(-1))->manager);
}

TEST_F(OrganisationEditsTest, AnotherTeamEndsThePostAndOpensOneThere) {
    PostInput input = inputOf(post);
    input.team = newTeam();
    EXPECT_EQ(savePost(*workspace, input).changed, 1);
    EXPECT_FALSE(postOn(post.record.id, today()));
    EXPECT_TRUE(postOn(post.record.id, today().plusDays(-1)));
    const auto posts = view(today()).posts;
    const auto moved = std::find_if(posts.begin(), posts.end(), [&](const PlacedPost& one) {
        return one.record.practitioner == post.record.practitioner;
    });
    ASSERT_NE(moved, posts.end());
    EXPECT_EQ(moved->record.team, input.team);
    EXPECT_EQ(moved->record.gradeCode, post.record.gradeCode);
    EXPECT_EQ(moved->record.contracted, post.record.contracted);
    EXPECT_EQ(moved->manager, post.manager);
}

TEST_F(OrganisationEditsTest, SeveralPostsChangeTogetherOrNotAtAll) {
    std::vector<PostId> ids;
    for (const PlacedPost& placed : view(today()).posts) {
        ids.push_back(placed.record.id);
    }
    PostsInput input;
    input.hours = HoursPerWeek::whole(35);
    input.from = today();
    const auto outcome = changePosts(*workspace, ids, input);
    EXPECT_EQ(outcome.changed, static_cast<int>(ids.size()));
    for (const PlacedPost& placed : view(today()).posts) {
        EXPECT_EQ(placed.record.contracted, HoursPerWeek::whole(35));
    }
    const auto logged = store::newestEntries(workspace->database(), 2); // flags may follow
    EXPECT_TRUE(std::any_of(logged.begin(), logged.end(),
                            [](const auto& entry) { return entry.action == "posts.change"; }));
    input.hours.reset();
    input.manager = ids.front(); // who is among them, and cannot manage themselves
    EXPECT_EQ(codes(changePosts(*workspace, ids, input)), std::vector{FindingCode::ManagerIsSelf});
}

TEST_F(OrganisationEditsTest, PostsEndAndMayBeHeldAgain) {
    EXPECT_EQ(endPosts(*workspace, {post.record.id}, today()).changed, 1);
    EXPECT_FALSE(postOn(post.record.id, today()));
    EXPECT_TRUE(postOn(post.record.id, today().plusDays(-1)));
    EXPECT_THROW(endPosts(*workspace, {post.record.id}, today().plusDays(5)), Conflict);
    PostInput again = inputOf(post);
    again.post = {};
    again.from = today().plusDays(5);
    EXPECT_EQ(savePost(*workspace, again).id, post.record.id.value) << "the same post, held again";
    EXPECT_FALSE(postOn(post.record.id, today().plusDays(4)));
    EXPECT_TRUE(postOn(post.record.id, today().plusDays(5)));
}

TEST_F(OrganisationEditsTest, TwoCodesOfOnePersonArePutTogetherAndTakenApart) {
    PostInput input = newPost();
    input.team = newTeam();
    const PostId other{savePost(*workspace, input).id};
    const PractitionerId twin = postOn(other, today())->record.practitioner;
    const auto merged = mergePractitioners(*workspace, post.record.practitioner, twin);
    EXPECT_TRUE(merged.findings.empty());
    EXPECT_EQ(postOn(other, today())->record.practitioner, post.record.practitioner);
    EXPECT_EQ(postOn(other, today())->record.surname, post.record.surname);
    ASSERT_EQ(view(today()).merges.size(), 1U);
    EXPECT_EQ(view(today()).merges.front().posts, std::vector{other});
    unmergePractitioners(*workspace, merged.id);
    EXPECT_EQ(postOn(other, today())->record.practitioner, twin);
    EXPECT_TRUE(view(today()).merges.front().undone) << "the record of it stays";
    EXPECT_THROW(unmergePractitioners(*workspace, merged.id), NotFound);
}

TEST_F(OrganisationEditsTest, OnePersonHoldsOnePostInATeam) {
    const PostId other{savePost(*workspace, newPost()).id};
    const auto outcome =
        mergePractitioners(*workspace, post.record.practitioner, postOn(other, today())->record.practitioner);
    EXPECT_EQ(codes(outcome), std::vector{FindingCode::BothHeldPosts});
    EXPECT_EQ(codes(mergePractitioners(*workspace, post.record.practitioner, post.record.practitioner)),
              std::vector{FindingCode::SameOfficer});
}

TEST_F(OrganisationEditsTest, IsForAdministrators) {
    workspace.reopenOn(today(), Role::Manager);
    EXPECT_THROW(savePost(*workspace, newPost()), AccessDenied);
    EXPECT_THROW(endPosts(*workspace, {post.record.id}, today()), AccessDenied);
    EXPECT_THROW(mergePractitioners(*workspace, post.record.practitioner, PractitionerId{2}), AccessDenied);
    EXPECT_FALSE(view(today()).posts.empty()) << "whoever reads figures sees it";
}

/// A store with an official extract, and another of a later day.
class HandMadeAndExtractTest : public testing::Test {
protected:
    HandMadeAndExtractTest() { import(Date::of(2026, 11, 1)); }
    void import(Date day) {
        WmtExtract extract =
            readWmtExtract(test::testData("synthetic_extract_40.xlsx"), day, ExtractLimits(), JobControl())
                .extract;
        extract.reports.front().oralReports += ++m_imports; // or it were the same file again
        const auto file = workspace.folder() / "extract.xlsx";
        writeWmtExtract(extract, file, JobControl());
        ImportOptions options;
        options.reportDate = day;
        EXPECT_TRUE(importWmtExtract(*workspace, file, options, JobControl()).imported);
    }
    std::vector<PlacedPost> posts() { return readOrganisation(*workspace, workspace->today()).posts; }
    TempWorkspace workspace;

private:
    int m_imports = 0;
};

TEST_F(HandMadeAndExtractTest, AnExtractDoesNotEndAPostItNeverListed) {
    const auto before = posts();
    PostInput input;
    input.staffCode = "ZZ99001";
    input.surname = "Newcomer";
    input.forename = "Nia";
    input.gradeCode = "PSO";
    input.team = before.front().record.team;
    input.hours = HoursPerWeek::whole(37);
    input.from = Date::of(2026, 11, 5);
    ASSERT_TRUE(savePost(*workspace, input).findings.empty());
    import(Date::of(2026, 11, 8));
    EXPECT_EQ(posts().size(), before.size() + 1) << "it stays until somebody ends it";
}

TEST_F(HandMadeAndExtractTest, WhatAnExtractSaysStandsOverWhatWasSetByHandFromItsDayOn) {
    const PlacedPost one = posts().front();
    PostInput input;
    input.post = one.record.id;
    input.staffCode = one.record.staffCode;
    input.surname = "Changed";
    input.forename = one.record.forename;
    input.gradeCode = one.record.gradeCode;
    input.team = one.record.team;
    input.hours = HoursPerWeek::whole(20);
    input.from = Date::of(2026, 11, 5);
    ASSERT_TRUE(savePost(*workspace, input).findings.empty());
    import(Date::of(2026, 11, 8));
    const auto on = [&](Date day) {
        for (const PlacedPost& placed : readOrganisation(*workspace, day).posts) {
            if (placed.record.id == one.record.id) {
                return placed.record;
            }
        }
        return store::PostRecord();
    };
    EXPECT_EQ(on(Date::of(2026, 11, 6)).surname, "Changed");
    EXPECT_EQ(on(Date::of(2026, 11, 8)).surname, one.record.surname);
    EXPECT_EQ(on(Date::of(2026, 11, 8)).contracted, HoursPerWeek::whole(20))
        << "hours are no part of an extract";
}

TEST_F(HandMadeAndExtractTest, AMergedCodeInAnExtractMeansWhoWasKept) {
    auto all = posts();
    const auto other = std::find_if(all.begin(), all.end(), [&](const PlacedPost& one) {
        return one.record.practitioner != all.front().record.practitioner &&
               store::teamOfBoth(workspace->database(), all.front().record.practitioner,
                                 one.record.practitioner)
                   .empty();
    });
    ASSERT_NE(other, all.end());
    const PractitionerId kept = all.front().record.practitioner;
    ASSERT_TRUE(mergePractitioners(*workspace, kept, other->record.practitioner).findings.empty());
    import(Date::of(2026, 11, 8));
    const auto after = posts();
    EXPECT_EQ(after.size(), all.size()) << "no post is opened twice";
    const auto same = std::find_if(after.begin(), after.end(),
                                   [&](const PlacedPost& one) { return one.record.id == other->record.id; });
    ASSERT_NE(same, after.end());
    EXPECT_EQ(same->record.practitioner, kept);
}

} // namespace
} // namespace headroom
