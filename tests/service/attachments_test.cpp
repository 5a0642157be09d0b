#include "domain/error.h"
#include "samplecontacts.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

/// Files kept with contacts.
class Attachments : public test::SampleContacts {
protected:
    ItemId withFiles(std::vector<NewFile> files) {
        ContactChange change = appointment(today(), 600);
        change.files = std::move(files);
        return saveContact(*m_workspace, change).id;
    }
    const std::string pdf = std::string("%PDF-1.7\n\0\xFF binary", 18);
};

TEST_F(Attachments, ComeOutAsTheyWentIn) {
    const ItemId id = withFiles({{"Letter.pdf", pdf}, {"note.txt", "Call back."}});
    const auto files = readContact(*m_workspace, id).files;
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].fileName, "Letter.pdf");
    EXPECT_EQ(files[0].mediaType, "application/pdf");
    EXPECT_EQ(files[0].size, static_cast<std::int64_t>(pdf.size()));
    EXPECT_EQ(readAttachment(*m_workspace, files[0].id), pdf);
    EXPECT_EQ(page().rows[0].files.size(), 2U);
}

TEST_F(Attachments, OneThatIsNotKeptKeepsTheWholeContactBack) {
    ContactChange change = appointment(today(), 600);
    change.files = {{"Letter.pdf", pdf}, {"setup.exe", "MZ\x90"}};
    const RecordOutcome outcome = saveContact(*m_workspace, change);
    ASSERT_EQ(outcome.findings.size(), 1U);
    EXPECT_EQ(outcome.findings[0].code, FindingCode::FileIsProgram);
    EXPECT_EQ(outcome.findings[0].place.file, "setup.exe");
    EXPECT_EQ(page().all, 1);
    EXPECT_EQ(sql::valueOf<int>(db(), "SELECT count(*) FROM attachments"), 0);
}

TEST_F(Attachments, TakenOffTheyStayOnRecordOutOfSight) {
    const ItemId id = withFiles({{"Letter.pdf", pdf}});
    ContactChange change = changeOf(id);
    const AttachmentId file = readContact(*m_workspace, id).files[0].id;
    change.takenOff = {file};
    ASSERT_TRUE(saveContact(*m_workspace, change).log);
    EXPECT_TRUE(readContact(*m_workspace, id).files.empty());
    EXPECT_EQ(readContact(*m_workspace, id).contact.revision, 1);
    EXPECT_THROW(readAttachment(*m_workspace, file), NotFound);
    EXPECT_THROW(saveContact(*m_workspace, change), Conflict);
    EXPECT_EQ(sql::valueOf<int>(db(), "SELECT count(*) FROM attachments WHERE length(content) > 0"), 1);
}

TEST_F(Attachments, OfAnotherContactAreNotTakenOff) {
    const ItemId id = withFiles({{"Letter.pdf", pdf}});
    ContactChange other = changeOf(saveContact(*m_workspace, appointment(today(), 900)).id);
    other.takenOff = {readContact(*m_workspace, id).files[0].id};
    EXPECT_THROW(saveContact(*m_workspace, other), NotFound);
    EXPECT_EQ(readContact(*m_workspace, id).files.size(), 1U);
}

TEST_F(Attachments, AreComparedWithTheirHash) {
    const ItemId id = withFiles({{"Letter.pdf", pdf}});
    const AttachmentId file = readContact(*m_workspace, id).files[0].id;
    sql::run(db(), "UPDATE attachments SET content = x'255044462D' WHERE id = ?1", file);
    EXPECT_THROW(readAttachment(*m_workspace, file), StoreError);
}

TEST_F(Attachments, OfPeopleWhoMayNotBeSeenAreNotRead) {
    const ItemId id = withFiles({{"Letter.pdf", pdf}});
    const AttachmentId file = readContact(*m_workspace, id).files[0].id;
    deny(sample.p1, "S1");
    sample.actAs("S1");
    EXPECT_THROW(readAttachment(*m_workspace, file), AccessDenied);
    EXPECT_THROW(readAttachment(*m_workspace, AttachmentId{999}), NotFound);
}

TEST_F(Attachments, OfTheGreatestSizeAreKept) {
    const std::string big(10U << 20U, 'x');
    const ItemId id = withFiles({{"big.txt", big}});
    EXPECT_EQ(readAttachment(*m_workspace, readContact(*m_workspace, id).files.at(0).id).size(), big.size());
}

} // namespace
} // namespace headroom
