#include "domain/error.h"
#include "samplecontacts.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

/// Texts that are being written.
class Drafts : public test::SampleContacts {
protected:
    std::string about(PersonId person) { return "contact/new/" + std::to_string(person.value); }
    std::size_t logEntries() { return store::newestEntries(db(), 1000).size(); }
};

TEST_F(Drafts, AreKeptAgainAndAgainAndNotInTheLog) {
    const std::size_t before = logEntries();
    const std::string subject = about(sample.p1);
    keepDraft(*m_workspace, "contact", subject, "R");
    keepDraft(*m_workspace, "contact", subject, "Rang");
    const auto found = draft(*m_workspace, "contact", subject);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->body, "Rang");
    EXPECT_EQ(found->savedAt, m_workspace->clock().now());
    EXPECT_EQ(drafts(*m_workspace).size(), 1U);
    EXPECT_EQ(logEntries(), before);
    dropDraft(*m_workspace, "contact", subject);
    EXPECT_FALSE(draft(*m_workspace, "contact", subject));
    dropDraft(*m_workspace, "contact", subject);
}

TEST_F(Drafts, AreTheirWritersAlone) {
    sample.actAs("S1");
    keepDraft(*m_workspace, "contact", about(sample.p1), "mine");
    sample.actAs("S2");
    EXPECT_TRUE(drafts(*m_workspace).empty());
    EXPECT_FALSE(draft(*m_workspace, "contact", about(sample.p1)));
    sample.actAs("boss", Role::Administrator);
    EXPECT_TRUE(drafts(*m_workspace).empty());
    sample.actAs("S1");
    EXPECT_EQ(drafts(*m_workspace).size(), 1U) << "known by the staff code";
}

TEST_F(Drafts, AboutPeopleWhoMayNotBeSeenAreLeftOutAndStay) {
    sample.actAs("S1");
    keepDraft(*m_workspace, "contact", about(sample.p1), "new");
    keepDraft(*m_workspace, "contact", "contact/" + std::to_string(sample.contact.value), "a change");
    keepDraft(*m_workspace, "contact", about(sample.p2), "another");
    keepDraft(*m_workspace, "note", "anything", "about nobody");
    EXPECT_EQ(drafts(*m_workspace).size(), 4U);
    sample.actAs("tester", Role::Administrator);
    deny(sample.p1, "S1");
    sample.actAs("S1");
    EXPECT_EQ(drafts(*m_workspace).size(), 2U);
    EXPECT_FALSE(draft(*m_workspace, "contact", about(sample.p1)));
    keepDraft(*m_workspace, "contact", about(sample.p1), "still typing");
    EXPECT_EQ(sql::valueOf<int>(db(), "SELECT count(*) FROM drafts"), 4) << "nothing typed is lost";
}

TEST_F(Drafts, GoWithTheContactTheyBecome) {
    keepDraft(*m_workspace, "contact", about(sample.p1), "typed");
    ContactChange refusedFirst = appointment(today(), 600);
    refusedFirst.contact.value.type = "ZZ99";
    refusedFirst.draftSubject = about(sample.p1);
    saveContact(*m_workspace, refusedFirst);
    EXPECT_TRUE(draft(*m_workspace, "contact", about(sample.p1))) << "nothing was kept";
    ContactChange change = appointment(today(), 600);
    change.draftSubject = about(sample.p1);
    ASSERT_TRUE(saveContact(*m_workspace, change).log);
    EXPECT_FALSE(draft(*m_workspace, "contact", about(sample.p1)));
}

TEST_F(Drafts, AlsoGoWhenNothingWasChanged) {
    const ItemId id = saveContact(*m_workspace, appointment(today(), 600)).id;
    ContactChange same = changeOf(id);
    same.draftSubject = "contact/" + std::to_string(id.value);
    keepDraft(*m_workspace, "contact", same.draftSubject, "typed and taken back");
    const std::size_t before = logEntries();
    EXPECT_FALSE(saveContact(*m_workspace, same).log);
    EXPECT_EQ(logEntries(), before);
    EXPECT_FALSE(draft(*m_workspace, "contact", same.draftSubject));
}

TEST_F(Drafts, OnlyTheFirstAndTheLastMomentAreAnnounced) {
    int heard = 0;
    const auto subscription = m_workspace->subscribe([&heard](const ChangeNotice&) { ++heard; });
    for (const char* body : {"a", "ab", "abc"}) {
        keepDraft(*m_workspace, "contact", about(sample.p1), body);
    }
    EXPECT_EQ(heard, 1);
    dropDraft(*m_workspace, "contact", about(sample.p1));
    EXPECT_EQ(heard, 2);
}

} // namespace
} // namespace headroom
