#include "samplecontacts.h"
#include "support/childprocess.h"

#include <gtest/gtest.h>

#include <charconv>
#include <fstream>
#include <random>
#include <unistd.h>

namespace headroom {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int kills = 40; // each start takes ten times as long
#else
constexpr int kills = 200;
#endif

/// A program that is ended at any moment, as by a power cut: what it had said was kept is there, whole.
class RecordDurability : public test::SampleContacts {
protected:
    RecordDurability() { sample.workspace.close(); }

    std::unique_ptr<Workspace> open() {
        Workspace::Options options;
        options.path = m_path;
        options.actor.name = "tester";
        options.clock = std::make_shared<const FixedClock>(m_today);
        return Workspace::open(options);
    }

    /// Lets the child say so often, waits a little more, kills it; how often it said something.
    int killed(test::ChildProcess& child) {
        EXPECT_TRUE(child.heard());
        ::usleep(std::uniform_int_distribution<useconds_t>(0, 9000)(m_random));
        child.kill();
        return child.timesHeard();
    }

    const Date m_today = today();
    const ContactChange m_failure = failure();
    std::filesystem::path m_path = sample.workspace.folder() / "test.headroom";
    std::mt19937 m_random{20261122};
};

/// A text whose every part tells its number, so that a half-written one shows.
std::string typed(int number) {
    return std::to_string(number) + ':' + std::string(1500, static_cast<char>('a' + number % 26));
}

int numberOf(const std::string& body) {
    int number = 0;
    std::from_chars(body.data(), body.data() + body.size(), number);
    return number;
}

TEST_F(RecordDurability, WhatWasTypedIsThereAfterAKill) {
    int before = 0;
    for (int round = 0; round < kills; ++round) {
        test::ChildProcess writer([this, before](const test::ChildProcess::Say& kept) {
            const auto workspace = open();
            for (int number = before + 1;; ++number) {
                keepDraft(*workspace, "contact", "contact/new/1", typed(number));
                kept();
                ::usleep(500);
            }
        });
        const int acknowledged = killed(writer);
        const auto workspace = open();
        const auto found = draft(*workspace, "contact", "contact/new/1");
        ASSERT_TRUE(found);
        const int number = numberOf(found->body);
        EXPECT_EQ(found->body, typed(number)) << "written in part";
        EXPECT_GE(number, before + acknowledged) << "what was kept is lost";
        EXPECT_LE(number, before + acknowledged + 1);
        EXPECT_EQ(drafts(*workspace).size(), 1U);
        if (round % 10 == 0) {
            EXPECT_TRUE(workspace->store().check(JobControl()).empty());
        }
        before = number;
    }
}

TEST_F(RecordDurability, AContactIsThereWholeOrNotAtAllAfterAKill) {
    ContactChange change = m_failure;
    change.files = {{"letter.txt", std::string(20'000, 'x')}};
    change.draftSubject = "contact/new/1";
    const std::filesystem::path drafted = sample.workspace.folder() / "drafted.txt";
    std::ofstream(drafted) << std::string(30'000, 'y');
    int before = 0;
    for (int round = 0; round < kills; ++round) {
        test::ChildProcess writer([&, before](const test::ChildProcess::Say& kept) {
            const auto workspace = open();
            for (int number = before + 1;; ++number) {
                change.contact.value.notes = typed(number);
                dropDraft(*workspace, "contact", change.draftSubject);
                keepDraft(*workspace, "contact", change.draftSubject, typed(number));
                addDraftFile(*workspace, "contact", change.draftSubject, drafted);
                if (!saveContact(*workspace, change).log) {
                    return;
                }
                kept();
            }
        });
        const int acknowledged = killed(writer);
        const auto workspace = open();
        sql::Database& db = workspace->database();
        const auto count = [&db](const std::string& from) {
            return sql::valueOf<int>(db, "SELECT count(*) FROM " + from).value_or(0);
        };
        const int contacts = count("contact_revisions WHERE outcome <> ''");
        ASSERT_GE(contacts, before + acknowledged) << "what was kept is lost";
        ASSERT_LE(contacts, before + acknowledged + 1);
        EXPECT_EQ(count("enforcement_revisions"), contacts);
        EXPECT_EQ(count("attachments WHERE size = 20000"), contacts);
        EXPECT_EQ(count("attachments WHERE size = 30000"), contacts);
        EXPECT_LE(count("draft_files"), count("drafts")) << "one for each draft that is left";
        EXPECT_EQ(count("record_items WHERE kind = 'enforcement'"), contacts);
        if (const auto left = draft(*workspace, "contact", change.draftSubject)) {
            EXPECT_EQ(numberOf(left->body), contacts + 1) << "its contact is kept, so it ought to be gone";
        }
        if (round % 10 == 0) {
            EXPECT_TRUE(workspace->store().check(JobControl()).empty());
            EXPECT_TRUE(store::verifyLog(db).empty());
        }
        before = contacts;
    }
}

} // namespace
} // namespace headroom
