#pragma once

#include "samplerecord.h"
#include "service/contacts.h"
#include "service/record.h"
#include "store/contactlog.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/record.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"

#include <gtest/gtest.h>

namespace headroom::test {

/// Contacts with the first person of a SampleRecord, by S1.
class SampleContacts : public ::testing::Test {
protected:
    sql::Database& db() { return sample.db(); }
    Date today() { return sample.today(); }
    PostId post(std::string_view staff) { return store::postsOf(db(), staff, today()).front().id; }

    ContactChange appointment(Date day, int startsAt) {
        ContactChange change;
        change.contact.person = sample.p1;
        Contact& contact = change.contact.value;
        contact.type = "AP01";
        contact.day = day;
        contact.startsAt = startsAt;
        contact.endsAt = startsAt + 45;
        contact.by = sample.author;
        contact.place = "Northvale office";
        return change;
    }
    ContactChange failure() {
        ContactChange change = appointment(today().plusDays(-2), 600);
        change.contact.value.outcome = "unacceptable_absence";
        change.contact.value.notes = "Rang twice.";
        RecordChange<Enforcement> enforcement;
        enforcement.value.action = "send_letter";
        enforcement.value.letter = "first";
        enforcement.value.decidedOn = today();
        change.enforcement = enforcement;
        return change;
    }
    /// The contact as it stands, to be changed.
    ContactChange changeOf(ItemId id) {
        const Recorded<Contact> recorded = store::newestOf<Contact>(db(), id);
        ContactChange change;
        change.contact.id = id;
        change.contact.revision = recorded.revision;
        change.contact.value = recorded.value;
        return change;
    }
    RecordChange<Enforcement> enforcementOf(ItemId contact) {
        const Recorded<Enforcement> recorded = *store::enforcementOf(db(), contact);
        RecordChange<Enforcement> change;
        change.id = recorded.id;
        change.revision = recorded.revision;
        change.value = recorded.value;
        return change;
    }
    ContactPage page(const ContactFilter& filter = {}, int offset = 0, int limit = 200) {
        return readContacts(*m_workspace, {sample.p1, filter, today(), offset, limit});
    }
    ItemId firstItem(std::string_view kind) {
        return {sql::valueOf<std::int64_t>(db(), "SELECT min(id) FROM record_items WHERE kind = ?1", kind)
                    .value_or(0)};
    }
    void deny(PersonId person, const std::string& who) {
        RecordChange<AccessEntry> entry;
        entry.person = person;
        entry.value = {AccessEntry::List::Excluded, who, today(), std::nullopt};
        ASSERT_TRUE(saveRecord(*m_workspace, entry).id);
    }
    void expectRefused(const ContactChange& change, FindingCode code, std::string_view field) {
        const RecordOutcome outcome = saveContact(*m_workspace, change);
        ASSERT_FALSE(outcome.findings.empty());
        EXPECT_EQ(outcome.findings[0].code, code);
        EXPECT_EQ(outcome.findings[0].place.column, field);
        EXPECT_TRUE(refused(outcome.findings));
        EXPECT_FALSE(outcome.log);
    }

    SampleRecord sample;
    TempWorkspace& m_workspace = sample.workspace;
};

} // namespace headroom::test
