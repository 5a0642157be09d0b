#include "domain/error.h"
#include "samplecontacts.h"

#include <gtest/gtest.h>

#include <fstream>

namespace headroom {
namespace {

/// Files added to a contact that is still being written.
class DraftFiles : public test::SampleContacts {
protected:
    void SetUp() override { keepDraft(*m_workspace, "contact", m_subject, "typed"); }

    std::filesystem::path file(const std::string& name, const std::string& content) {
        const auto path = m_workspace.folder() / name;
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }
    Findings add(const std::filesystem::path& path) {
        return addDraftFile(*m_workspace, "contact", m_subject, path);
    }
    std::vector<std::string> names() {
        std::vector<std::string> names;
        for (const DraftFile& each : draftFiles(*m_workspace, "contact", m_subject)) {
            names.push_back(each.fileName);
        }
        return names;
    }
    int rows(const std::string& from) {
        return sql::valueOf<int>(db(), "SELECT count(*) FROM " + from).value_or(0);
    }
    void expectRefusal(const std::filesystem::path& path, FindingCode code) {
        const Findings findings = add(path);
        ASSERT_EQ(findings.size(), 1U);
        EXPECT_EQ(findings[0].code, code);
        EXPECT_EQ(findings[0].place.file, path.filename());
    }

    const std::string m_subject = "contact/new/" + std::to_string(sample.p1.value);
    const std::string m_pdf = std::string("%PDF-1.7\n\0\xFF binary", 18);
};

TEST_F(DraftFiles, LieInTheStoreBesideTheDraft) {
    EXPECT_TRUE(add(file("Letter.pdf", m_pdf)).empty());
    EXPECT_TRUE(add(file("note.txt", "Call back.")).empty());
    keepDraft(*m_workspace, "contact", m_subject, "typed on");
    const auto found = draftFiles(*m_workspace, "contact", m_subject);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].fileName, "Letter.pdf");
    EXPECT_EQ(found[0].size, static_cast<std::int64_t>(m_pdf.size()));
    EXPECT_EQ(found[1].fileName, "note.txt");
    dropDraftFile(*m_workspace, "contact", m_subject, found[0].id);
    EXPECT_EQ(names(), std::vector<std::string>{"note.txt"});
    EXPECT_EQ(rows("attachments"), 0) << "they are no part of the record yet";
}

TEST_F(DraftFiles, AreCheckedWhenTheyAreAdded) {
    expectRefusal(file("setup.exe", "MZ\x90"), FindingCode::FileIsProgram);
    expectRefusal(file("Letter.pdf", "no such thing"), FindingCode::FileUnlikeItsName);
    expectRefusal(file("big.txt", std::string((10U << 20U) + 1, 'x')), FindingCode::FileTooLarge);
    expectRefusal(file("empty.txt", ""), FindingCode::EmptyFile);
    expectRefusal(m_workspace.folder() / "nothing.txt", FindingCode::FileNotFound);
    EXPECT_TRUE(names().empty());
    EXPECT_TRUE(add(file("most.txt", std::string(10U << 20U, 'x'))).empty());
}

TEST_F(DraftFiles, NeedADraft) {
    const auto letter = file("Letter.pdf", m_pdf);
    EXPECT_THROW(addDraftFile(*m_workspace, "contact", "contact/new/77", letter), NotFound);
    EXPECT_TRUE(draftFiles(*m_workspace, "contact", "contact/new/77").empty());
}

TEST_F(DraftFiles, GoWithADraftThatIsThrownAway) {
    add(file("Letter.pdf", m_pdf));
    dropDraft(*m_workspace, "contact", m_subject);
    EXPECT_EQ(rows("draft_files"), 0);
    keepDraft(*m_workspace, "contact", m_subject, "another");
    EXPECT_TRUE(names().empty());
}

TEST_F(DraftFiles, BecomeFilesOfTheContact) {
    add(file("Letter.pdf", m_pdf));
    add(file("note.txt", "Call back."));
    ContactChange change = appointment(today(), 600);
    change.files = {{"third.txt", "From elsewhere."}};
    change.draftSubject = m_subject;
    const RecordOutcome saved = saveContact(*m_workspace, change);
    ASSERT_TRUE(saved.log);
    const auto kept = readContact(*m_workspace, saved.id).files;
    ASSERT_EQ(kept.size(), 3U);
    EXPECT_EQ(kept[1].fileName, "Letter.pdf");
    EXPECT_EQ(kept[1].mediaType, "application/pdf");
    EXPECT_EQ(readAttachment(*m_workspace, kept[1].id), m_pdf);
    EXPECT_EQ(readAttachment(*m_workspace, kept[2].id), "Call back.");
    EXPECT_EQ(rows("draft_files"), 0);
}

TEST_F(DraftFiles, AreAllThatACorrectionNeeds) {
    const RecordOutcome first = saveContact(*m_workspace, appointment(today(), 600));
    ContactChange same = changeOf(first.id);
    same.draftSubject = "contact/" + std::to_string(first.id.value);
    keepDraft(*m_workspace, "contact", same.draftSubject, "nothing else");
    addDraftFile(*m_workspace, "contact", same.draftSubject, file("Letter.pdf", m_pdf));
    ASSERT_TRUE(saveContact(*m_workspace, same).log);
    EXPECT_EQ(readContact(*m_workspace, first.id).files.size(), 1U);
}

TEST_F(DraftFiles, StayWhenTheContactIsRefused) {
    add(file("Letter.pdf", m_pdf));
    ContactChange change = appointment(today(), 600);
    change.contact.value.type = "ZZ99";
    change.draftSubject = m_subject;
    EXPECT_FALSE(saveContact(*m_workspace, change).log);
    EXPECT_EQ(names(), std::vector<std::string>{"Letter.pdf"});
}

TEST_F(DraftFiles, AreTheirWritersAlone) {
    sample.actAs("S1");
    keepDraft(*m_workspace, "contact", m_subject, "mine");
    add(file("Letter.pdf", m_pdf));
    const DraftFileId mine = draftFiles(*m_workspace, "contact", m_subject).at(0).id;
    sample.actAs("S2");
    keepDraft(*m_workspace, "contact", m_subject, "another's");
    EXPECT_TRUE(names().empty());
    dropDraftFile(*m_workspace, "contact", m_subject, mine);
    sample.actAs("tester", Role::Administrator);
    deny(sample.p1, "S1");
    sample.actAs("S1");
    EXPECT_TRUE(names().empty()) << "of somebody who may not be seen any more";
    EXPECT_THROW(add(file("note.txt", "Call back.")), NotFound);
    EXPECT_EQ(rows("draft_files"), 1) << "nothing added is lost";
}

} // namespace
} // namespace headroom
