#include "domain/error.h"
#include "samplecontacts.h"
#include "service/contactalert.h"
#include "service/notices.h"
#include "service/practice.h"
#include "service/today.h"
#include "store/allocations.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {
namespace {

using test::SampleContacts;

/// Contacts that alert the officer. S1 leads the cases of p1, S2 is the manager of the team.
class ContactAlerts : public SampleContacts {
protected:
    /// A call about the first person, by the manager, who alerts the officer.
    ContactChange alert() {
        ContactChange change = appointment(today(), 600);
        change.contact.value.type = "CP02";
        change.contact.value.by = post("S2");
        change.contact.value.alertOfficer = true;
        return change;
    }
    RecordOutcome given() {
        sample.actAs("S2");
        return saveContact(*m_workspace, alert());
    }
    std::vector<Notice> told(std::string_view staff = "S1") { return noticesFor(*m_workspace, post(staff)); }
    std::vector<TodayRow> shown() {
        std::vector<TodayRow> rows = readToday(*m_workspace, sample.author, today()).rows;
        std::erase_if(rows, [](const TodayRow& row) { return row.kind != TodayKind::ContactAlert; });
        return rows;
    }
};

TEST_F(ContactAlerts, TellWhoLeadsTheCaseWhoRecordedItAndWhen) {
    const RecordOutcome outcome = given();
    ASSERT_TRUE(outcome.id);
    EXPECT_TRUE(readContact(*m_workspace, outcome.id).contact.value.alertOfficer);
    const std::string recorder = m_workspace->actor().name;
    sample.actAs("S1");
    const auto notices = told();
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].kind, NoticeKind::ContactAlert);
    EXPECT_EQ(notices[0].contact, outcome.id);
    EXPECT_EQ(notices[0].recordedBy, recorder);
    EXPECT_EQ(notices[0].recordedAt, m_workspace->clock().now());
    const auto rows = shown();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].item, outcome.id);
    EXPECT_EQ(rows[0].detail, recorder);
    EXPECT_EQ(rows[0].person, sample.p1);
    EXPECT_EQ(rows[0].bucket, TodayBucket::Today);
    EXPECT_EQ(markNoticesRead(*m_workspace, sample.author, {rows[0].notice}), 1);
    EXPECT_TRUE(shown().empty());
}

TEST_F(ContactAlerts, NeverGoToWhoeverRecordsThem) {
    sample.actAs("S1");
    EXPECT_TRUE(officersToAlert(*m_workspace, sample.p1, {}).empty());
    ContactChange own = alert();
    own.contact.value.by = sample.author;
    expectRefused(own, FindingCode::NobodyToAlert, "alert_officer");
    sample.actAs("S2");
    const auto others = officersToAlert(*m_workspace, sample.p1, {});
    ASSERT_EQ(others.size(), 1U);
    EXPECT_EQ(others[0].name, "MadeupS1, Officer");
    EXPECT_EQ(others[0].id, store::practitionerOf(db(), sample.author));
    ASSERT_EQ(officersToAlert(*m_workspace, sample.p3, {}).size(), 1U);
    EXPECT_EQ(officersToAlert(*m_workspace, sample.p3, {})[0].name, "MadeupS3, Officer");
}

TEST_F(ContactAlerts, AreNotMadeWithoutTheTick) {
    sample.actAs("S2");
    ContactChange quiet = alert();
    quiet.contact.value.alertOfficer = false;
    ASSERT_TRUE(saveContact(*m_workspace, quiet).id);
    EXPECT_TRUE(told().empty());
}

TEST_F(ContactAlerts, GoAndComeWithTheTick) {
    const ItemId id = given().id;
    ContactChange without = changeOf(id);
    without.contact.value.alertOfficer = false;
    const RecordOutcome off = saveContact(*m_workspace, without);
    ASSERT_TRUE(off.log);
    EXPECT_TRUE(told().empty());
    undo(*m_workspace, off.log);
    EXPECT_EQ(told().size(), 1U);
    for (const bool tick : {false, true}) {
        ContactChange change = changeOf(id);
        change.contact.value.alertOfficer = tick;
        ASSERT_TRUE(saveContact(*m_workspace, change).log);
    }
    EXPECT_EQ(told().size(), 1U) << "they wait for one already";
    EXPECT_EQ(store::revisionsOf<Contact>(db(), id).size(), 5U) << "each state is on record";
}

TEST_F(ContactAlerts, AreGivenAgainOnceTheFirstWasRead) {
    const ItemId id = given().id;
    sample.actAs("S1");
    ASSERT_EQ(markNoticesRead(*m_workspace, sample.author, {told().at(0).id}), 1);
    sample.actAs("S2");
    for (const bool tick : {false, true}) {
        ContactChange change = changeOf(id);
        change.contact.value.alertOfficer = tick;
        ASSERT_TRUE(saveContact(*m_workspace, change).log);
    }
    EXPECT_EQ(told().size(), 1U);
    ContactChange words = changeOf(id);
    words.contact.value.notes = "More was said.";
    ASSERT_TRUE(saveContact(*m_workspace, words).log);
    EXPECT_EQ(told().size(), 1U) << "the tick stood already";
}

TEST_F(ContactAlerts, GoWithTheirContact) {
    const RecordOutcome outcome = given();
    undo(*m_workspace, outcome.log);
    EXPECT_TRUE(told().empty());
    const RecordOutcome second = given();
    ASSERT_EQ(told().size(), 1U);
    ASSERT_TRUE(withdrawRecord(*m_workspace, second.id, second.revision, "Another person was meant.").log);
    EXPECT_TRUE(told().empty());
}

TEST_F(ContactAlerts, AreGivenOnceForRepeatsAndAreNotMovedAlong) {
    sample.actAs("S2");
    ContactChange weekly = alert();
    weekly.contact.value.type = "AP01";
    weekly.contact.value.day = today().plusDays(1);
    weekly.repeats = {today().plusDays(8), today().plusDays(15)};
    const RecordOutcome outcome = saveContact(*m_workspace, weekly);
    ASSERT_TRUE(outcome.id);
    EXPECT_EQ(told().size(), 1U);
    EXPECT_FALSE(page().rows.at(0).contact.value.alertOfficer);
    const RecordOutcome moved =
        reschedule(*m_workspace, outcome.id, outcome.revision, today().plusDays(2), 660, 705);
    ASSERT_TRUE(moved.id);
    EXPECT_FALSE(readContact(*m_workspace, moved.id).contact.value.alertOfficer);
    EXPECT_EQ(told().size(), 1U);
    EXPECT_EQ(told()[0].contact, outcome.id);
}

TEST_F(ContactAlerts, AreSeenByWhoeverCoversButNotTheirOwn) {
    PracticeEntry cover;
    cover.kind = PracticeKind::Cover;
    cover.from = today();
    cover.covered = sample.author;
    cover.covering = post("S3");
    ASSERT_TRUE(savePractice(*m_workspace, {{}, 0, sample.author, cover, ""}).id);
    given();
    sample.actAs("S3");
    const auto seen = told();
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_THROW(markNoticesRead(*m_workspace, sample.author, {seen[0].id}), AccessDenied);
    ContactChange own = alert();
    own.contact.value.by = post("S3");
    ASSERT_TRUE(saveContact(*m_workspace, own).id);
    EXPECT_EQ(told().size(), 1U) << "they know what they recorded";
    sample.actAs("S1");
    EXPECT_EQ(told().size(), 2U);
}

TEST_F(ContactAlerts, OfSomebodyWithLimitedAccessHoldTheCrnAlone) {
    deny(sample.p1, "somebody else");
    given();
    sample.actAs("S1");
    const auto notices = told();
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].crn, "X100001");
    EXPECT_TRUE(notices[0].surname.empty());
    EXPECT_TRUE(notices[0].recordedBy.empty());
    EXPECT_FALSE(notices[0].recordedAt);
}

TEST_F(ContactAlerts, AreSaidInTheCopyAsText) {
    const ItemId id = given().id;
    EXPECT_NE(contactText(*m_workspace, id).find("Alert the officer: yes"), std::string::npos);
}

} // namespace
} // namespace headroom
