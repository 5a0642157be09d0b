#include "domain/error.h"
#include "samplerecord.h"
#include "service/record.h"
#include "store/casechanges.h"
#include "store/record.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::SampleRecord;
using test::sampleValue;

class Undo : public ::testing::Test {
protected:
    template <class T>
    RecordOutcome save(int variant, const RecordOutcome& from = {}) {
        RecordChange<T> change;
        change.person = sample.p1;
        change.id = from.id;
        change.revision = from.revision;
        change.value = sampleValue<T>(sample, variant);
        return saveRecord(*sample.workspace, change);
    }
    std::size_t alerts() { return store::currentOf<Alert>(sample.db(), sample.p1).size(); }

    SampleRecord sample;
};

TEST_F(Undo, OfSomethingNewTakesItOutOfTheListsAndLeavesItOnRecord) {
    const RecordOutcome saved = save<Alert>(1);
    const RecordOutcome undone = undo(*sample.workspace, saved.log);
    EXPECT_EQ(alerts(), 0U);
    EXPECT_EQ(undone.id, saved.id);
    EXPECT_EQ(readRevisions<Alert>(*sample.workspace, saved.id).size(), 2U);
    const auto lines = readHistory(*sample.workspace, sample.p1, 2);
    EXPECT_EQ(lines[0].action, "undone");
    EXPECT_EQ(lines[1].action, "added");
}

TEST_F(Undo, OfAWithdrawalBringsTheItemBack) {
    const RecordOutcome saved = save<Alert>(1);
    const RecordOutcome gone = withdrawRecord(*sample.workspace, saved.id, saved.revision, "Wrong person");
    EXPECT_EQ(alerts(), 0U);
    undo(*sample.workspace, gone.log);
    EXPECT_EQ(alerts(), 1U);
    EXPECT_EQ(store::newestOf<Alert>(sample.db(), saved.id).reason, "");
}

TEST_F(Undo, IsRefusedWhenSomethingWasChangedSince) {
    const RecordOutcome first = save<Alert>(1);
    const RecordOutcome second = save<Alert>(2, first);
    EXPECT_THROW(undo(*sample.workspace, first.log), Conflict);
    undo(*sample.workspace, second.log);
    EXPECT_THROW(undo(*sample.workspace, second.log), Conflict) << "once only";
    EXPECT_EQ(store::newestOf<Alert>(sample.db(), first.id).value, sampleValue<Alert>(sample, 1));
}

TEST_F(Undo, IsRefusedWhenSomethingBuildsOnIt) {
    const RecordOutcome order = save<SentenceOrder>(1);
    RecordChange<Requirement> requirement;
    requirement.person = sample.p1;
    requirement.value = sampleValue<Requirement>(sample, 1);
    requirement.value.order = order.id;
    const RecordOutcome onIt = saveRecord(*sample.workspace, requirement);
    EXPECT_THROW(undo(*sample.workspace, order.log), Conflict);
    undo(*sample.workspace, onIt.log);
    EXPECT_NO_THROW(undo(*sample.workspace, order.log));
}

TEST_F(Undo, GivesTheCasesTheirRiskBack) {
    const CaseId onCase = store::openCasesOf(sample.db(), sample.p1, sample.today()).at(0);
    const auto risk = [&] { return store::caseStateOn(sample.db(), onCase, sample.today())->rosh; };
    RecordChange<RoshAssessment> change;
    change.person = sample.p1;
    change.value.assessedOn = sample.today();
    change.value.levels[0] = Rosh::VeryHigh;
    const RecordOutcome saved = saveRecord(*sample.workspace, change);
    EXPECT_EQ(risk(), Rosh::VeryHigh);
    undo(*sample.workspace, saved.log);
    EXPECT_EQ(risk(), Rosh::Medium);
    const auto lines = readHistory(*sample.workspace, sample.p1, 10);
    EXPECT_EQ(lines[0].kind, "case");
    EXPECT_EQ(lines[0].onCase, onCase);
}

TEST_F(Undo, IsRefusedToOthersAndOnLaterDays) {
    const RecordOutcome saved = save<Alert>(1);
    sample.actAs("somebody else", Role::Administrator);
    EXPECT_THROW(undo(*sample.workspace, saved.log), AccessDenied);
    EXPECT_FALSE(lastUndoable(*sample.workspace).has_value());
    sample.goOn(1);
    EXPECT_THROW(undo(*sample.workspace, saved.log), Conflict);
    EXPECT_FALSE(lastUndoable(*sample.workspace).has_value());
    EXPECT_EQ(alerts(), 1U);
}

TEST_F(Undo, IsRefusedForWhatIsNoRecordOfAPerson) {
    EXPECT_THROW(undo(*sample.workspace, LogEntryId{1}), Conflict);
    EXPECT_THROW(undo(*sample.workspace, LogEntryId{99999}), Conflict);
    const LogEntryId undone = undo(*sample.workspace, save<Alert>(1).log).log;
    EXPECT_THROW(undo(*sample.workspace, undone), Conflict);
}

TEST_F(Undo, OffersOnesOwnLastChangeAndThenTheOneBefore) {
    const RecordOutcome first = save<Alert>(1), second = save<Milestone>(1);
    auto last = lastUndoable(*sample.workspace);
    ASSERT_TRUE(last.has_value());
    EXPECT_EQ(last->log, second.log);
    EXPECT_EQ(last->action, "milestone.add");
    EXPECT_EQ(last->person, sample.p1);
    undo(*sample.workspace, second.log);
    last = lastUndoable(*sample.workspace);
    ASSERT_TRUE(last.has_value());
    EXPECT_EQ(last->log, first.log);
}

TEST_F(Undo, OffersNothingAboutSomebodyWhoMayNoLongerBeSeen) {
    save<Alert>(1);
    RecordChange<AccessEntry> exclusion;
    exclusion.person = sample.p1;
    exclusion.value = {AccessEntry::List::Excluded, "tester", sample.today(), std::nullopt};
    const RecordOutcome saved = saveRecord(*sample.workspace, exclusion);
    ASSERT_TRUE(saved.log);
    EXPECT_FALSE(lastUndoable(*sample.workspace).has_value());
    EXPECT_THROW(undo(*sample.workspace, saved.log), AccessDenied);
}

} // namespace
} // namespace headroom
