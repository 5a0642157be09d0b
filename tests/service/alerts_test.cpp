#include "domain/error.h"
#include "samplerecord.h"
#include "service/alerts.h"
#include "store/log.h"
#include "store/record.h"
#include "store/sql/statement.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

/// Alerts of one person that end together.
class Alerts : public ::testing::Test {
protected:
    SeenAlert add(const std::string& kind, int daysAgo = 3) {
        RecordChange<Alert> change;
        change.person = sample.p1;
        change.value = {kind, "Invented", today().plusDays(-daysAgo), std::nullopt};
        const RecordOutcome saved = saveRecord(*sample.workspace, change);
        return {saved.id, saved.revision};
    }
    RecordOutcome dismiss(const std::vector<SeenAlert>& alerts, const std::string& reason = "All resolved") {
        return dismissAlerts(*sample.workspace, sample.p1, alerts, reason);
    }
    Date today() { return sample.today(); }
    Recorded<Alert> now(const SeenAlert& alert) { return store::newestOf<Alert>(sample.db(), alert.id); }
    std::size_t holding() {
        auto all = store::currentOf<Alert>(sample.db(), sample.p1);
        std::erase_if(all, [&](const auto& one) { return one.value.until && *one.value.until <= today(); });
        return all.size();
    }

    test::SampleRecord sample;
};

TEST_F(Alerts, AreDismissedTogetherUnderOneEntryWithOneReason) {
    const SeenAlert first = add("risk_to_staff"), second = add("medical"), stays = add("self_harm");
    const RecordOutcome outcome = dismiss({first, second});
    ASSERT_TRUE(outcome.log);
    EXPECT_EQ(holding(), 1U);
    for (const SeenAlert& each : {first, second}) {
        EXPECT_EQ(now(each).value.until, today());
        EXPECT_EQ(now(each).reason, "All resolved");
        EXPECT_EQ(now(each).log, outcome.log);
    }
    EXPECT_FALSE(now(stays).value.until);
    const auto entry = store::logEntry(sample.db(), outcome.log);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->action, "alert.dismiss");
}

TEST_F(Alerts, ComeBackTogetherWithOneUndo) {
    const SeenAlert first = add("risk_to_staff"), second = add("medical");
    const RecordOutcome outcome = dismiss({first, second});
    const auto last = lastUndoable(*sample.workspace);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->log, outcome.log);
    ASSERT_TRUE(undo(*sample.workspace, last->log).log);
    EXPECT_EQ(holding(), 2U);
    EXPECT_FALSE(now(first).value.until);
    EXPECT_FALSE(now(second).value.until);
}

TEST_F(Alerts, NeedAReasonAndAnAlert) {
    const SeenAlert alert = add("medical");
    const RecordOutcome without = dismiss({alert}, " ");
    ASSERT_EQ(without.findings.size(), 1U);
    EXPECT_EQ(without.findings[0].place.column, "reason");
    const RecordOutcome none = dismiss({});
    ASSERT_EQ(none.findings.size(), 1U);
    EXPECT_EQ(none.findings[0].code, FindingCode::AlertRequired);
    EXPECT_FALSE(none.log);
    EXPECT_EQ(holding(), 1U);
}

TEST_F(Alerts, AllOfThemOrNone) {
    const SeenAlert first = add("risk_to_staff"), second = add("medical");
    ASSERT_TRUE(dismiss({second}).log);
    EXPECT_THROW(dismiss({first, second}), Conflict) << "changed since it was looked at";
    EXPECT_THROW(dismiss({first, {second.id, 2}}), Conflict) << "over already";
    EXPECT_FALSE(now(first).value.until);
    EXPECT_THROW(dismiss({first, {sample.order, 1}}), NotFound) << "no alert";
    EXPECT_THROW(dismissAlerts(*sample.workspace, sample.p2, {first}, "Another's"), NotFound);
    EXPECT_EQ(holding(), 1U);
}

TEST_F(Alerts, OneStillToComeEndsBeforeItBegins) {
    const SeenAlert later = add("medical", -5);
    const RecordOutcome outcome = dismiss({later});
    ASSERT_TRUE(outcome.log) << "nothing holds it back";
    EXPECT_EQ(now(later).value.until, now(later).value.from);
}

TEST_F(Alerts, OfSomebodyWhoMayNotBeSeenStay) {
    const SeenAlert alert = add("medical");
    RecordChange<AccessEntry> entry;
    entry.person = sample.p1;
    entry.value = {AccessEntry::List::Excluded, "S1", today(), std::nullopt};
    ASSERT_TRUE(saveRecord(*sample.workspace, entry).log);
    sample.actAs("S1");
    EXPECT_THROW(dismiss({alert}), AccessDenied);
    EXPECT_FALSE(now(alert).value.until);
}

} // namespace
} // namespace headroom
