#include "domain/error.h"
#include "samplecontacts.h"
#include "service/contactcatalogue.h"
#include "service/messages.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

/// What a list of contacts shows, and what narrows it.
class ContactList : public test::SampleContacts {
protected:
    ItemId keep(Date day, std::string type, std::string notes, std::string outcome = "") {
        ContactChange change = appointment(day, 600);
        change.contact.value.type = std::move(type);
        change.contact.value.notes = std::move(notes);
        change.contact.value.outcome = std::move(outcome);
        return saveContact(*m_workspace, change).id;
    }
    int found(const ContactFilter& filter) {
        const ContactPage result = page(filter);
        EXPECT_EQ(static_cast<int>(result.rows.size()), result.total);
        return result.total;
    }
    int withWords(const std::string& words) {
        ContactFilter filter;
        filter.words = words;
        return found(filter);
    }
};

TEST_F(ContactList, WordsAreFoundAsTheyAreWhateverTheirCase) {
    keep(today(), "CP01", "Llŷr's course at CLWYD, 100% attended_x");
    EXPECT_EQ(withWords("LLŶR"), 1);
    EXPECT_EQ(withWords("clwyd llŷr"), 1) << "all of them, in any order";
    EXPECT_EQ(withWords("clwyd york"), 0);
    EXPECT_EQ(withWords("100%"), 1);
    EXPECT_EQ(withWords("1%"), 0) << "no sign stands for others";
    EXPECT_EQ(withWords("attended_x"), 1);
    EXPECT_EQ(withWords("attended-x"), 0);
    EXPECT_EQ(withWords("telephone CALL"), 1) << "in the name of the type";
    EXPECT_EQ(withWords("northvale"), 1) << "in the place";
    EXPECT_EQ(withWords("Quartzbury"), 0) << "not in the person's name";
    EXPECT_EQ(withWords(" "), 2);
}

TEST_F(ContactList, DaysCategoriesAndComplianceNarrowTogether) {
    const Date day = today().plusDays(-10);
    keep(day, "AP01", "came", "attended_complied");
    keep(day.plusDays(1), "AP01", "did not", "unacceptable_absence");
    keep(day.plusDays(2), "AP01", "");
    keep(day.plusDays(3), "CO01", "council");
    keep(today().plusDays(1), "AP01", "to come");
    ContactFilter filter;
    filter.from = day;
    filter.to = day.plusDays(3);
    EXPECT_EQ(found(filter), 4);
    filter.categories = {ContactCategory::Organisations, ContactCategory::Police};
    EXPECT_EQ(found(filter), 1);
    filter.categories = {ContactCategory::Appointments};
    EXPECT_EQ(found(filter), 3);
    using Compliance = ContactFilter::Compliance;
    filter.compliance = Compliance::Complied;
    EXPECT_EQ(found(filter), 1);
    filter.compliance = Compliance::NotComplied;
    EXPECT_EQ(found(filter), 1);
    filter = {};
    filter.compliance = Compliance::WithoutOutcome;
    EXPECT_EQ(found(filter), 1) << "one to come wants none yet";
}

TEST_F(ContactList, WhatProgramsWroteIsHiddenUnlessAskedFor) {
    const ContactType* system = nullptr;
    for (const ContactType& type : contactCatalogue().types) {
        system = type.system ? &type : system;
    }
    ASSERT_NE(system, nullptr);
    store::NewContact one;
    one.person = sample.p1;
    one.contact.type = system->code;
    one.contact.day = today();
    one.contact.by = sample.author;
    sql::Transaction transaction(db());
    store::saveContacts(db(), {&one, 1},
                        store::append(db(), {"tester", "test", "test"}, m_workspace->clock()), JobControl());
    transaction.commit();
    ContactFilter filter;
    EXPECT_EQ(page(filter).total, 1);
    EXPECT_EQ(page(filter).all, 2);
    filter.hideSystem = false;
    EXPECT_EQ(page(filter).total, 2);
}

TEST_F(ContactList, ComesInPartsNewestFirst) {
    for (int i = 0; i < 10; ++i) {
        keep(today().plusDays(-20 + i), "CP01", i % 2 == 0 ? "even" : "odd");
    }
    ContactFilter filter;
    filter.words = "even";
    const ContactPage second = page(filter, 2, 2);
    EXPECT_EQ(second.total, 5);
    EXPECT_EQ(second.all, 11);
    ASSERT_EQ(second.rows.size(), 2U);
    EXPECT_EQ(second.rows[0].contact.value.day, today().plusDays(-16));
    EXPECT_EQ(second.rows[1].contact.value.day, today().plusDays(-18));
    EXPECT_TRUE(page(filter, 5, 2).rows.empty());
}

TEST_F(ContactList, SensitiveOnesAreMarked) {
    ContactChange change = appointment(today(), 600);
    change.contact.value.sensitive = true;
    saveContact(*m_workspace, change);
    const ContactPage log = page();
    EXPECT_TRUE(log.rows[0].contact.value.sensitive);
    EXPECT_FALSE(log.rows[1].contact.value.sensitive);
}

TEST_F(ContactList, APastDayIsShownAsItWasKnownThen) {
    const Date then = today();
    const ItemId id = keep(then.plusDays(1), "AP01", "bring papers");
    sample.goOn(3);
    ContactChange outcome = changeOf(id);
    outcome.contact.value.outcome = "attended_complied";
    outcome.files = {{"a.txt", "text"}};
    saveContact(*m_workspace, outcome);
    keep(then, "CP01", "recorded late");
    const ContactPage past = readContacts(*m_workspace, {sample.p1, {}, then, 0, 200});
    ASSERT_EQ(past.all, 2);
    EXPECT_EQ(past.rows[0].contact.id, id);
    EXPECT_EQ(past.rows[0].contact.value.outcome, "");
    EXPECT_TRUE(past.rows[0].files.empty());
    EXPECT_EQ(page().all, 3);
    EXPECT_EQ(page().rows[0].files.size(), 1U);
}

TEST_F(ContactList, WithdrawnOnesAreLeftOut) {
    const ItemId id = keep(today(), "CP01", "about somebody else");
    ASSERT_TRUE(withdrawRecord(*m_workspace, id, 1, "Wrong person.").log);
    EXPECT_EQ(page().all, 1);
    EXPECT_THROW(readContact(*m_workspace, id), NotFound);
}

TEST(ContactFilterTest, DaysComeTogetherInOrderAndNotFromTheFuture) {
    const Date today = Date::of(2026, 11, 22);
    ContactFilter filter;
    const auto check = [&](std::optional<Date> from, std::optional<Date> to) {
        filter.from = from;
        filter.to = to;
        std::vector<std::pair<FindingCode, std::string>> found;
        for (const Finding& finding : checkContactFilter(filter, today)) {
            found.emplace_back(finding.code, finding.place.column);
        }
        return found;
    };
    using Found = std::vector<std::pair<FindingCode, std::string>>;
    EXPECT_EQ(check({}, {}), Found{});
    EXPECT_EQ(check(today, today), Found{});
    EXPECT_EQ(check(today, {}), (Found{{FindingCode::FilterDayMissing, "to"}}));
    EXPECT_EQ(check({}, today), (Found{{FindingCode::FilterDayMissing, "from"}}));
    EXPECT_EQ(check(today, today.plusDays(-1)), (Found{{FindingCode::FilterDaysOutOfOrder, "from"}}));
    EXPECT_EQ(check(today, today.plusDays(1)), (Found{{FindingCode::FilterDayInFuture, "to"}}));
    for (const auto code :
         {FindingCode::FilterDayMissing, FindingCode::FilterDayInFuture, FindingCode::FilterDaysOutOfOrder}) {
        EXPECT_NE(sentence(code).find("17/5/2024"), std::string_view::npos);
    }
}

} // namespace
} // namespace headroom
