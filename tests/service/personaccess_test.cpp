#include "domain/error.h"
#include "samplerecord.h"
#include "service/personaccess.h"
#include "service/practice.h"
#include "service/record.h"
#include "store/organisation.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {
namespace {

using test::SampleRecord;
using test::sampleValue;

class PersonAccess : public ::testing::Test {
protected:
    RecordOutcome list(AccessEntry::List which, const std::string& who, int fromDays = 0) {
        RecordChange<AccessEntry> change;
        change.person = sample.p1;
        change.value = {which, who, sample.today().plusDays(fromDays), std::nullopt};
        return saveRecord(*sample.workspace, change);
    }
    bool denied() {
        const bool inSet = deniedPeople(*sample.workspace).contains(sample.p1);
        EXPECT_EQ(inSet, !mayAccess(*sample.workspace, sample.p1));
        return inSet;
    }
    std::string refusal(PersonId person) {
        try {
            requireAccess(*sample.workspace, person);
        } catch (const AccessDenied& error) {
            return error.what();
        }
        return {};
    }
    static bool warnsOfLockOut(const RecordOutcome& outcome) {
        return std::any_of(outcome.findings.begin(), outcome.findings.end(), [](const Finding& finding) {
            return finding.code == FindingCode::AccessLocksYouOut && finding.severity == Severity::Warning;
        });
    }

    SampleRecord sample;
};

TEST_F(PersonAccess, AnExcludedPersonIsDeniedUnderAnyOfTheirNames) {
    list(AccessEntry::List::Excluded, "s1");
    EXPECT_FALSE(denied());
    sample.actAs("S1");
    EXPECT_TRUE(denied());
    sample.actAs("S2");
    EXPECT_FALSE(denied());
    sample.actAs("S1", Role::Administrator);
    EXPECT_TRUE(denied()) << "codes and names are compared without case";
}

TEST_F(PersonAccess, TheComputerAccountStaysDeniedWhoeverActs) {
    sample.actAs("walter", Role::Administrator);
    EXPECT_TRUE(warnsOfLockOut(list(AccessEntry::List::Excluded, "Walter")));
    EXPECT_TRUE(denied());
    sample.actAs("S2");
    EXPECT_TRUE(denied());
}

TEST_F(PersonAccess, ARestrictedPersonIsOpenToThoseOnTheListAlone) {
    EXPECT_TRUE(warnsOfLockOut(list(AccessEntry::List::Restricted, "S1")));
    EXPECT_TRUE(denied());
    sample.actAs("S2");
    EXPECT_TRUE(denied());
    sample.actAs("S1");
    EXPECT_FALSE(denied());
    EXPECT_TRUE(limitedPeople(*sample.workspace).contains(sample.p1));
    EXPECT_EQ(limitedPeople(*sample.workspace).size(), 1U);
}

TEST_F(PersonAccess, BeingExcludedBeatsBeingOnTheList) {
    list(AccessEntry::List::Restricted, "tester");
    list(AccessEntry::List::Excluded, "TESTER");
    EXPECT_TRUE(denied());
}

TEST_F(PersonAccess, ListsHoldForTheirDays) {
    list(AccessEntry::List::Excluded, "tester", 3);
    EXPECT_FALSE(denied());
    sample.goOn(3);
    EXPECT_TRUE(denied());
}

TEST_F(PersonAccess, AListThatIsWithdrawnOrUndoneOpensThePersonAgain) {
    const RecordOutcome saved = list(AccessEntry::List::Excluded, "S2");
    sample.actAs("S2");
    EXPECT_TRUE(denied());
    sample.actAs("tester", Role::Administrator);
    undo(*sample.workspace, saved.log);
    sample.actAs("S2");
    EXPECT_FALSE(denied());
}

TEST_F(PersonAccess, AWithdrawalThatLocksOneOutIsWarnedAbout) {
    const RecordOutcome own = list(AccessEntry::List::Restricted, "tester");
    list(AccessEntry::List::Restricted, "S1");
    EXPECT_TRUE(warnsOfLockOut(withdrawRecord(*sample.workspace, own.id, own.revision, "Moved on")));
    EXPECT_TRUE(denied());
}

TEST_F(PersonAccess, ChangesMadeThroughAnotherConnectionAreSeen) {
    EXPECT_FALSE(denied());
    const auto other = sample.workspace->another();
    RecordChange<AccessEntry> change;
    change.person = sample.p1;
    change.value = {AccessEntry::List::Excluded, "tester", sample.today(), std::nullopt};
    saveRecord(*other, change);
    EXPECT_TRUE(denied());
}

TEST_F(PersonAccess, NothingLeavesTheStoreOfADeniedPerson) {
    RecordChange<Alert> alert;
    alert.person = sample.p1;
    alert.value = sampleValue<Alert>(sample, 1);
    const RecordOutcome saved = saveRecord(*sample.workspace, alert);
    list(AccessEntry::List::Excluded, "tester");
    EXPECT_THROW(saveRecord(*sample.workspace, alert), AccessDenied);
    EXPECT_THROW(readRevisions<Alert>(*sample.workspace, saved.id), AccessDenied);
    EXPECT_THROW(readHistory(*sample.workspace, sample.p1, 10), AccessDenied);
    EXPECT_THROW(accessListsOf(*sample.workspace, sample.p1), AccessDenied);
    EXPECT_THROW(withdrawRecord(*sample.workspace, saved.id, 1, "x"), AccessDenied);
    EXPECT_NO_THROW(readHistory(*sample.workspace, sample.p2, 10));
}

TEST_F(PersonAccess, RefusalSaysTheSameOfPeopleWhoDoNotExist) {
    list(AccessEntry::List::Excluded, "tester");
    EXPECT_FALSE(refusal(sample.p1).empty());
    EXPECT_EQ(refusal(sample.p1), refusal(PersonId{99999}));
    EXPECT_EQ(personByCrn(*sample.workspace, " x100002 "), sample.p2);
    EXPECT_THROW(personByCrn(*sample.workspace, "X100001"), AccessDenied);
    EXPECT_THROW(personByCrn(*sample.workspace, "X999999"), AccessDenied);
    EXPECT_THROW(personByCrn(*sample.workspace, ""), AccessDenied);
}

TEST_F(PersonAccess, APractitionerSeesThePeopleOfTheirTeams) {
    sample.actAs("S1");
    EXPECT_TRUE(mayAccess(*sample.workspace, sample.p1));
    EXPECT_FALSE(mayAccess(*sample.workspace, sample.p3));
    sample.actAs("S3");
    EXPECT_FALSE(mayAccess(*sample.workspace, sample.p1));
    EXPECT_TRUE(mayAccess(*sample.workspace, sample.p3));
    EXPECT_TRUE(deniedPeople(*sample.workspace).empty()) << "that is no limited access";
    sample.actAs("S2"); // a manager
    EXPECT_TRUE(mayAccess(*sample.workspace, sample.p3));
    sample.actAs("nobody", Role::Practitioner);
    EXPECT_FALSE(mayAccess(*sample.workspace, sample.p1)) << "no post is known";
}

TEST_F(PersonAccess, WhoeverLooksAfterWorkSeesThePeopleOfThatTeamMeanwhile) {
    const auto post = [this](const char* staff) {
        return store::postsOf(sample.db(), staff, sample.today()).at(0).id;
    };
    sample.actAs("S2");
    PracticeEntry cover;
    cover.kind = PracticeKind::Cover;
    cover.from = sample.today();
    cover.until = sample.today().plusDays(3);
    cover.covered = post("S1");
    cover.covering = post("S3");
    ASSERT_TRUE(savePractice(*sample.workspace, {{}, 0, cover.covered, cover, ""}).id);
    sample.actAs("S3");
    EXPECT_TRUE(mayAccess(*sample.workspace, sample.p1));
    EXPECT_TRUE(mayAccess(*sample.workspace, sample.p3)) << "and their own";
    sample.actAs("S1");
    EXPECT_FALSE(mayAccess(*sample.workspace, sample.p3)) << "not the other way round";
    sample.goOn(3);
    sample.actAs("S3");
    EXPECT_FALSE(mayAccess(*sample.workspace, sample.p1)) << "over";
}

TEST_F(PersonAccess, ListsAreKeptByManagers) {
    sample.actAs("S1");
    EXPECT_THROW(list(AccessEntry::List::Excluded, "S3"), AccessDenied);
    sample.actAs("S2");
    EXPECT_TRUE(list(AccessEntry::List::Excluded, "S3").log);
}

} // namespace
} // namespace headroom
