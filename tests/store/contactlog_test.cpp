#include "domain/error.h"
#include "store/attachments.h"
#include "store/contactlog.h"
#include "store/drafts.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/record.h"
#include "store/samplestore.h"
#include "store/sql/statement.h"
#include "store/timeentries.h"

#include <gtest/gtest.h>

namespace headroom {

class ContactLogTest : public testing::Test {
protected:
    ContactLogTest() {
        sample.keep(test::sampleExtract(today.plusDays(-70), {test::samplePost("S1", "A")}));
        PopulationCase one;
        one.crn = "X100001";
        one.surname = "Madeup";
        one.forename = "Nobody";
        one.dateOfBirth = Date::of(1990, 5, 17);
        one.gender = "woman";
        one.language = "en";
        one.tier = Tier::of('B', 2);
        one.since = today.plusDays(-60);
        one.heldSince = one.since;
        one.teamCode = "TA";
        one.staffCode = "S1";
        one.order = {"community order", one.since, one.since, today.plusDays(300), std::nullopt, {}};
        sample.change([&] { store::savePeople(sample.db(), {one}, sample.log(), JobControl()); });
        post = store::postsOf(sample.db(), "S1", today).front().id;
        person = {sql::valueOf<std::int64_t>(sample.db(), "SELECT id FROM people").value_or(0)};
    }

    store::NewContact contactOn(Date day, std::optional<int> startsAt = std::nullopt) {
        store::NewContact one;
        one.person = person;
        one.contact.type = "AP01";
        one.contact.day = day;
        one.contact.startsAt = startsAt;
        one.contact.by = post;
        return one;
    }
    ItemId keep(const store::NewContact& one) {
        sample.change([&] { store::saveContacts(sample.db(), {&one, 1}, sample.log(), JobControl()); });
        return {
            sql::valueOf<std::int64_t>(sample.db(), "SELECT max(id) FROM record_items WHERE kind = 'contact'")
                .value_or(0)};
    }
    std::vector<ItemId> order() {
        std::vector<ItemId> ids;
        store::forEachContact(sample.db(), person, store::ContactTexts::Without,
                              [&](const store::ContactLine& line) { ids.push_back(line.id); });
        return ids;
    }

    test::SampleStore sample;
    const Date today = test::sampleDay;
    PostId post;
    PersonId person;
};

TEST_F(ContactLogTest, ManyAtOnceAreItemsLikeAnyOther) {
    store::NewContact failure = contactOn(today.plusDays(-3), 600);
    failure.contact.outcome = "unacceptable_absence";
    failure.contact.notes = "Rang twice.";
    failure.enforcement = Enforcement{};
    failure.enforcement->action = "send_letter";
    failure.enforcement->decidedOn = today;
    const ItemId id = keep(failure);
    const Recorded<Contact> kept = store::newestOf<Contact>(sample.db(), id);
    EXPECT_EQ(kept.value, failure.contact);
    EXPECT_EQ(kept.revision, 1);
    EXPECT_EQ(kept.person, person);
    const auto enforcement = store::enforcementOf(sample.db(), id);
    ASSERT_TRUE(enforcement);
    EXPECT_EQ(enforcement->value.contact, id);
    EXPECT_TRUE(sample.store->check(JobControl()).empty());
}

TEST_F(ContactLogTest, StandsNewestFirstByDayTimeAndRecording) {
    const ItemId early = keep(contactOn(today.plusDays(-2)));
    const ItemId untimed = keep(contactOn(today));
    const ItemId nine = keep(contactOn(today, 540));
    const ItemId nineAgain = keep(contactOn(today, 540));
    const ItemId two = keep(contactOn(today, 840));
    EXPECT_EQ(order(), (std::vector{two, nineAgain, nine, untimed, early}));
    EXPECT_EQ(store::contactsBy(sample.db(), post, today, today).size(), 4U);
    EXPECT_EQ(store::contactsWith(sample.db(), person, today.plusDays(-2), today.plusDays(-1)).size(), 1U);
    EXPECT_EQ(store::postOwner(sample.db(), post).staffCode, "S1");
    EXPECT_THROW(store::postOwner(sample.db(), PostId{999}), NotFound);
}

TEST_F(ContactLogTest, CancelledHalfWayNothingIsKept) {
    std::vector<store::NewContact> many(20'000, contactOn(today));
    std::stop_source stop;
    const JobControl job(stop.get_token(), [&stop](const Progress& progress) {
        if (progress.done > 0) {
            stop.request_stop();
        }
    });
    EXPECT_THROW(sample.change([&] { store::saveContacts(sample.db(), many, sample.log(), job); }),
                 Cancelled);
    EXPECT_TRUE(order().empty());
    EXPECT_TRUE(sample.store->check(JobControl()).empty());
}

TEST_F(ContactLogTest, AFileIsKeptAsItIsAndComparedWithItsHash) {
    const ItemId contact = keep(contactOn(today));
    const std::string content("\0\xFF binary \n", 11);
    AttachmentId id;
    LogEntryId added;
    sample.change([&] {
        added = sample.log();
        id = store::addAttachment(sample.db(), {{}, contact, person, "a.pdf", "application/pdf"}, content,
                                  added);
    });
    EXPECT_EQ(store::attachmentContent(sample.db(), id), content);
    EXPECT_EQ(store::attachment(sample.db(), id).size, static_cast<std::int64_t>(content.size()));
    LogEntryId taken;
    sample.change([&] {
        taken = sample.log();
        store::withdrawAttachment(sample.db(), id, taken);
    });
    EXPECT_TRUE(store::attachmentsOf(sample.db(), contact).empty());
    EXPECT_EQ(store::attachmentsOf(sample.db(), contact, added).size(), 1U) << "as it was then";
    EXPECT_THROW(store::withdrawAttachment(sample.db(), id, taken), Conflict);
    EXPECT_EQ(store::attachmentContent(sample.db(), id), content) << "it stays";
    sample.change([&] { store::undoAttachments(sample.db(), taken, sample.log()); });
    EXPECT_EQ(store::attachmentsOf(sample.db(), contact).size(), 1U);
    sample.change([&] { store::undoAttachments(sample.db(), added, sample.log()); });
    EXPECT_TRUE(store::attachmentsOf(sample.db(), contact).empty());

    sample.change([&] { sql::run(sample.db(), "UPDATE attachments SET content = x'01'"); });
    EXPECT_THROW(store::attachmentContent(sample.db(), id), StoreError);
}

TEST_F(ContactLogTest, DraftsAreOneForEachOwnerKindAndSubject) {
    sql::Database& db = sample.db();
    EXPECT_FALSE(store::keepDraft(db, "S1", {"contact", "contact/new/1", "first", "2026-11-22T10:00:00Z"}));
    EXPECT_TRUE(store::keepDraft(db, "S1", {"contact", "contact/new/1", "second", "2026-11-22T10:00:01Z"}));
    EXPECT_FALSE(store::keepDraft(db, "S2", {"contact", "contact/new/1", "other", "2026-11-22T10:00:02Z"}));
    EXPECT_EQ(store::draft(db, "S1", "contact", "contact/new/1")->body, "second");
    EXPECT_EQ(store::draftsOf(db, "S1").size(), 1U);
    store::dropDraft(db, "S1", "contact", "contact/new/1");
    EXPECT_FALSE(store::draft(db, "S1", "contact", "contact/new/1"));
    EXPECT_TRUE(store::draft(db, "S2", "contact", "contact/new/1"));
}

TEST_F(ContactLogTest, WithdrawnTimeIsLeftOut) {
    std::int64_t id = 0;
    sample.change([&] {
        id = store::addTime(sample.db(), {0, post, today, "travel", 30, "", false}, sample.log());
        store::addTime(sample.db(), {0, post, today.plusDays(1), "training", 60, "", false}, sample.log());
    });
    EXPECT_EQ(store::timeOf(sample.db(), post, today, today.plusDays(6)).size(), 2U);
    sample.change([&] { store::withdrawTime(sample.db(), id, sample.log()); });
    EXPECT_EQ(store::timeOf(sample.db(), post, today, today.plusDays(6)).size(), 1U);
    EXPECT_TRUE(store::timeEntry(sample.db(), id).withdrawn);
    EXPECT_THROW(store::withdrawTime(sample.db(), id, sample.log()), Conflict);
    EXPECT_THROW(store::timeEntry(sample.db(), 999), NotFound);
}

} // namespace headroom
