#include "domain/error.h"
#include "samplecontacts.h"
#include "store/log.h"
#include "store/storecheck.h"
#include "support/fulldisk.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {
namespace {

using test::SampleContacts;

/// Saving contacts and moving appointments. Today is Sunday 22 Nov 2026.
class Contacts : public SampleContacts {};

TEST_F(Contacts, AFailureAndWhatIsDoneAboutItAreOneChange) {
    const auto before = store::newestEntries(db(), 100).size();
    const RecordOutcome outcome = saveContact(*m_workspace, failure());
    ASSERT_TRUE(outcome.findings.empty());
    EXPECT_EQ(store::newestEntries(db(), 100).size(), before + 1);
    const ContactRow row = readContact(*m_workspace, outcome.id);
    EXPECT_EQ(row.contact.value.outcome, "unacceptable_absence");
    EXPECT_FALSE(row.contact.value.needsOutcome);
    ASSERT_TRUE(row.enforcement);
    EXPECT_EQ(row.enforcement->value.contact, outcome.id);
    EXPECT_EQ(row.enforcement->log, row.contact.log);
    EXPECT_EQ(row.officer, "MadeupS1, Officer");
    EXPECT_EQ(row.category, ContactCategory::Appointments);
}

TEST_F(Contacts, TheLogOfAChangeNamesNobody) {
    saveContact(*m_workspace, failure());
    const store::LogRecord entry = store::newestEntries(db(), 1).front();
    EXPECT_EQ(entry.action, "contact.add");
    for (const char* text : {"Quartzbury", "X100001", "Rang"}) {
        EXPECT_EQ(entry.detail.find(text), std::string::npos);
    }
}

TEST_F(Contacts, EvidenceIsEnteredLaterInTheSameEntry) {
    const ItemId id = saveContact(*m_workspace, failure()).id;
    ContactChange later = changeOf(id);
    RecordChange<Enforcement> received = enforcementOf(id);
    received.value.state = "evidence_received";
    received.value.evidenceReceivedOn = today();
    later.enforcement = received;
    const RecordOutcome outcome = saveContact(*m_workspace, later);
    EXPECT_TRUE(outcome.findings.empty());
    EXPECT_EQ(outcome.id, id);
    const ContactRow row = readContact(*m_workspace, id);
    EXPECT_EQ(row.contact.revision, 1) << "the contact itself is as it was";
    EXPECT_EQ(row.enforcement->revision, 2);
    EXPECT_EQ(row.enforcement->value.state, "evidence_received");
    EXPECT_THROW(saveContact(*m_workspace, later), Conflict) << "somebody else did that meanwhile";
}

TEST_F(Contacts, ASecondEntryForOneFailureIsAConflict) {
    const ItemId id = saveContact(*m_workspace, failure()).id;
    ContactChange second = changeOf(id);
    second.enforcement = failure().enforcement;
    EXPECT_THROW(saveContact(*m_workspace, second), Conflict);
}

TEST_F(Contacts, AnAcceptedReasonTakesTheFailureAway) {
    const ItemId id = saveContact(*m_workspace, failure()).id;
    ContactChange accepted = changeOf(id);
    accepted.contact.value.outcome = "acceptable_absence";
    accepted.contact.value.absenceReason = "medical";
    accepted.contact.reason = "A letter of the surgery came.";
    ASSERT_TRUE(saveContact(*m_workspace, accepted).findings.empty());
    EXPECT_FALSE(readContact(*m_workspace, id).enforcement);
    EXPECT_EQ(store::revisionsOf<Enforcement>(db(), firstItem("enforcement")).size(), 2U) << "it stays";
}

TEST_F(Contacts, AFailureWithoutAnActionIsKeptWithAWarning) {
    ContactChange undecided = failure();
    undecided.enforcement.reset();
    const RecordOutcome outcome = saveContact(*m_workspace, undecided);
    ASSERT_EQ(outcome.findings.size(), 1U);
    EXPECT_EQ(outcome.findings[0].code, FindingCode::ActionRequired);
    EXPECT_EQ(outcome.findings[0].severity, Severity::Warning);
    EXPECT_TRUE(outcome.id);
}

TEST_F(Contacts, TheTypeDecidesWhetherAnOutcomeIsWaitedFor) {
    const auto kept = [this](const ContactChange& change) {
        return readContact(*m_workspace, saveContact(*m_workspace, change).id).contact.value;
    };
    ContactChange call = appointment(today(), 600);
    call.contact.value.type = "CP01";
    call.contact.value.needsOutcome = true;
    call.contact.value.countsRar = true;
    EXPECT_FALSE(kept(call).needsOutcome);
    EXPECT_FALSE(kept(call).countsRar) << "a call makes no activity day";
    EXPECT_TRUE(kept(appointment(today(), 600)).needsOutcome);
    EXPECT_EQ(kept(appointment(today(), 600)).activity, "face_to_face");
    EXPECT_FALSE(kept(failure()).needsOutcome);
}

TEST_F(Contacts, WhatTheRulesRefuseIsNotKept) {
    ContactChange unknown = appointment(today(), 600);
    unknown.contact.value.type = "ZZ99";
    expectRefused(unknown, FindingCode::UnknownContactType, "type");
    ContactChange early = appointment(today().plusDays(3), 600);
    early.contact.value.outcome = "attended_complied";
    expectRefused(early, FindingCode::OutcomeTooEarly, "outcome");
    ContactChange wordless = failure();
    wordless.contact.value.outcome = "gone fishing";
    wordless.enforcement.reset();
    expectRefused(wordless, FindingCode::NotAmongWords, "outcome");
    ContactChange wordy = appointment(today(), 600);
    wordy.contact.value.notes = std::string(12'001, 'n');
    expectRefused(wordy, FindingCode::NotesOverLimit, "notes");
    EXPECT_EQ(page().all, 1) << "the one of the sample";
}

TEST_F(Contacts, AppointmentsThatClashAreWarnedAboutAndKept) {
    const Date monday = today().plusDays(1);
    saveContact(*m_workspace, appointment(monday, 600));
    const auto codes = [this](const ContactChange& change) {
        std::vector<FindingCode> found;
        for (const Finding& finding : checkContactChange(*m_workspace, change)) {
            EXPECT_EQ(finding.severity, Severity::Warning);
            found.push_back(finding.code);
        }
        return found;
    };
    using Codes = std::vector<FindingCode>;
    EXPECT_EQ(codes(appointment(monday, 620)), Codes{FindingCode::AppointmentOverlaps});
    EXPECT_EQ(codes(appointment(monday, 680)), Codes{FindingCode::AppointmentWithinHour});
    EXPECT_EQ(codes(appointment(monday, 780)), Codes{});
    EXPECT_EQ(codes(appointment(today(), 600)), Codes{FindingCode::AppointmentNotWorked});
    EXPECT_EQ(codes(appointment(Date::of(2026, 12, 25), 600)), Codes{FindingCode::AppointmentOnBankHoliday});
    const RecordOutcome outcome = saveContact(*m_workspace, appointment(monday, 620));
    EXPECT_TRUE(outcome.id);
    EXPECT_EQ(outcome.findings.size(), 1U);
}

TEST_F(Contacts, AppointmentsOfThePersonWithOthersClashToo) {
    const Date monday = today().plusDays(1);
    saveContact(*m_workspace, appointment(monday, 600));
    ContactChange other = appointment(monday, 600);
    other.contact.value.by = post("S2");
    EXPECT_EQ(checkContactChange(*m_workspace, other).size(), 1U);
    other.contact.person = sample.p2;
    EXPECT_TRUE(checkContactChange(*m_workspace, other).empty()) << "other officer, other person";
}

TEST_F(Contacts, RepeatsAreAppointmentsOfTheirOwn) {
    ContactChange weekly = appointment(today().plusDays(1), 600);
    weekly.repeats = {today().plusDays(8), today().plusDays(15)};
    const RecordOutcome outcome = saveContact(*m_workspace, weekly);
    ASSERT_TRUE(outcome.findings.empty());
    const ContactPage log = page();
    ASSERT_EQ(log.all, 4);
    EXPECT_EQ(log.rows[0].contact.value.day, today().plusDays(15));
    EXPECT_EQ(log.rows[2].contact.id, outcome.id) << "the first one is what was saved";
    EXPECT_EQ(log.rows[0].contact.log, log.rows[2].contact.log);
    EXPECT_TRUE(log.rows[0].contact.value.needsOutcome);
}

TEST_F(Contacts, RepeatsOfOneRowWarnWithTheirNumber) {
    ContactChange weekly = appointment(Date::of(2026, 12, 18), 600);
    weekly.repeats = {Date::of(2026, 12, 25)};
    const Findings findings = checkContactChange(*m_workspace, weekly);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].place.row, 1);
}

TEST_F(Contacts, OnlyNewAppointmentsAreRepeatedOnLaterDays) {
    ContactChange logged = failure();
    logged.repeats = {today().plusDays(8)};
    expectRefused(logged, FindingCode::RepeatNotAllowed, "repeats");
    ContactChange backwards = appointment(today().plusDays(8), 600);
    backwards.repeats = {today().plusDays(15), today().plusDays(15)};
    expectRefused(backwards, FindingCode::RepeatDaysNotLater, "repeats");
    ContactChange many = appointment(today(), 600);
    for (int week = 1; week <= 52; ++week) {
        many.repeats.push_back(today().plusDays(7 * week));
    }
    expectRefused(many, FindingCode::TooManyRepeats, "repeats");
}

TEST_F(Contacts, AMovedAppointmentStaysAndTheNewOneNamesIt) {
    const RecordOutcome first = saveContact(*m_workspace, appointment(today().plusDays(1), 600));
    const RecordOutcome moved =
        reschedule(*m_workspace, first.id, first.revision, today().plusDays(2), 660, 705);
    ASSERT_TRUE(moved.findings.empty());
    const Contact old = readContact(*m_workspace, first.id).contact.value;
    EXPECT_EQ(old.outcome, "rescheduled");
    EXPECT_FALSE(old.needsOutcome);
    const Contact now = readContact(*m_workspace, moved.id).contact.value;
    EXPECT_EQ(now.replaces, first.id);
    EXPECT_EQ(now.day, today().plusDays(2));
    EXPECT_EQ(now.startsAt, 660);
    EXPECT_EQ(now.place, old.place);
    EXPECT_TRUE(now.needsOutcome);
    EXPECT_TRUE(checkContactChange(*m_workspace, appointment(today().plusDays(1), 600)).empty())
        << "its old time is free";
}

TEST_F(Contacts, WhatIsOverOrNoAppointmentIsNotMoved) {
    const RecordOutcome over = saveContact(*m_workspace, failure());
    EXPECT_EQ(reschedule(*m_workspace, over.id, over.revision, today().plusDays(2), 660, {}).findings[0].code,
              FindingCode::AppointmentOver);
    ContactChange call = appointment(today(), 600);
    call.contact.value.type = "CP01";
    const RecordOutcome kept = saveContact(*m_workspace, call);
    EXPECT_EQ(reschedule(*m_workspace, kept.id, kept.revision, today().plusDays(2), 660, {}).findings[0].code,
              FindingCode::OnlyAppointmentsMove);
    const RecordOutcome open = saveContact(*m_workspace, appointment(today().plusDays(1), 600));
    EXPECT_THROW(reschedule(*m_workspace, open.id, open.revision + 1, today().plusDays(2), 660, {}),
                 Conflict);
}

TEST_F(Contacts, AStaleRevisionIsAConflictAndNothingIsKept) {
    const ItemId id = saveContact(*m_workspace, appointment(today(), 600)).id;
    ContactChange mine = changeOf(id);
    mine.contact.value.place = "Library";
    ContactChange theirs = mine;
    theirs.contact.value.place = "Office";
    theirs.files = {{"a.txt", "text"}};
    ASSERT_TRUE(saveContact(*m_workspace, mine).id);
    EXPECT_THROW(saveContact(*m_workspace, theirs), Conflict);
    EXPECT_EQ(readContact(*m_workspace, id).contact.value.place, "Library");
    EXPECT_TRUE(readContact(*m_workspace, id).files.empty());
}

TEST_F(Contacts, CorrectingAnOlderContactNeedsAReason) {
    const ItemId id = saveContact(*m_workspace, failure()).id;
    ContactChange slip = changeOf(id);
    slip.contact.value.notes = "Rang three times.";
    EXPECT_TRUE(saveContact(*m_workspace, slip).findings.empty()) << "one's own slip of the same day";
    sample.goOn(1);
    ContactChange later = changeOf(id);
    later.contact.value.notes = "Rang four times.";
    expectRefused(later, FindingCode::CorrectionReasonRequired, "reason");
    later.contact.reason = "One call was missing.";
    EXPECT_TRUE(saveContact(*m_workspace, later).findings.empty());
    EXPECT_EQ(readContact(*m_workspace, id).contact.reason, "One call was missing.");
}

TEST_F(Contacts, AnOutcomeRecordedLaterIsNoCorrection) {
    const ItemId id = saveContact(*m_workspace, appointment(today().plusDays(1), 600)).id;
    sample.goOn(2);
    ContactChange outcome = changeOf(id);
    outcome.contact.value.outcome = "attended_complied";
    outcome.contact.value.notes = "Talked about work.";
    outcome.contact.value.minutes = 50;
    EXPECT_TRUE(saveContact(*m_workspace, outcome).findings.empty());
    EXPECT_FALSE(readContact(*m_workspace, id).contact.value.needsOutcome);
}

TEST_F(Contacts, OfficersRecordForTheirTeamAndManagersForAnybody) {
    sample.actAs("S1");
    ContactChange colleague = appointment(today(), 600);
    colleague.contact.value.by = post("S2");
    EXPECT_TRUE(saveContact(*m_workspace, colleague).id);
    ContactChange stranger = appointment(today(), 600);
    stranger.contact.value.by = post("S3");
    EXPECT_THROW(saveContact(*m_workspace, stranger), AccessDenied);
    sample.actAs("manager", Role::Manager);
    EXPECT_TRUE(saveContact(*m_workspace, stranger).id);
    EXPECT_THROW(
        {
            stranger.contact.value.by = PostId{999};
            saveContact(*m_workspace, stranger);
        },
        NotFound);
}

TEST_F(Contacts, OfSomebodyWhoIsDeniedNothingIsReadOrKept) {
    const ItemId id = saveContact(*m_workspace, appointment(today(), 600)).id;
    const ContactChange change = changeOf(id);
    deny(sample.p1, "S1");
    sample.actAs("S1");
    EXPECT_THROW(page(), AccessDenied);
    EXPECT_THROW(readContact(*m_workspace, id), AccessDenied);
    EXPECT_THROW(contactText(*m_workspace, id), AccessDenied);
    EXPECT_THROW(saveContact(*m_workspace, change), AccessDenied);
    EXPECT_THROW(saveContact(*m_workspace, appointment(today(), 900)), AccessDenied);
    EXPECT_THROW(checkContactChange(*m_workspace, change), AccessDenied);
    EXPECT_THROW(reschedule(*m_workspace, id, 1, today().plusDays(1), 600, {}), AccessDenied);
    sample.actAs("S3");
    EXPECT_THROW(page(), AccessDenied) << "another team's person";
}

TEST_F(Contacts, AChangeIsAnnouncedForThePerson) {
    std::vector<ChangeNotice> heard;
    const auto subscription =
        m_workspace->subscribe([&heard](const ChangeNotice& notice) { heard.push_back(notice); });
    saveContact(*m_workspace, failure());
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_EQ(heard[0].kind, ChangeNotice::Kind::Record);
    EXPECT_EQ(heard[0].people, std::vector{sample.p1});
}

TEST_F(Contacts, AreCopiedAsPlainText) {
    const ItemId id = saveContact(*m_workspace, failure()).id;
    const std::string text = contactText(*m_workspace, id);
    for (const char* part : {"Office visit, planned", "Unacceptable absence", "MadeupS1, Officer",
                             "Rang twice", "Send a letter"}) {
        EXPECT_NE(text.find(part), std::string::npos) << part;
    }
    EXPECT_EQ(text.find("Quartzbury"), std::string::npos);
}

TEST_F(Contacts, AChangeTakenBackTakesItsFilesWithIt) {
    ContactChange change = failure();
    change.files = {{"note.txt", "hello"}};
    const RecordOutcome kept = saveContact(*m_workspace, change);
    const AttachmentId file = readContact(*m_workspace, kept.id).files.at(0).id;
    undo(*m_workspace, kept.log);
    EXPECT_THROW(readContact(*m_workspace, kept.id), NotFound);
    EXPECT_THROW(readAttachment(*m_workspace, file), NotFound);
    EXPECT_EQ(page().all, 1);
}

TEST_F(Contacts, AFullDiskKeepsNothingOfAContact) {
    ContactChange change = failure();
    change.files = {{"big.txt", std::string(2 << 20, 'x')}};
    change.draftSubject = "contact/new/1";
    keepDraft(*m_workspace, "contact", change.draftSubject, "typed");
    const auto log = store::newestEntries(db(), 1).front().id;
    const auto size = std::filesystem::file_size(m_workspace->store().path().string() + "-wal");
    {
        const test::FullDisk disk(size + 500'000);
        EXPECT_THROW(saveContact(*m_workspace, change), StoreError);
    }
    EXPECT_EQ(store::newestEntries(db(), 1).front().id, log);
    EXPECT_EQ(page().all, 1);
    EXPECT_TRUE(draft(*m_workspace, "contact", change.draftSubject)) << "what was typed is still there";
    EXPECT_TRUE(m_workspace->store().check(JobControl()).empty());
    EXPECT_TRUE(saveContact(*m_workspace, change).id) << "once there is room";
}

} // namespace
} // namespace headroom
