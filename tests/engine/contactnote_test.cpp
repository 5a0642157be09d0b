#include "engine/contactnote.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace headroom::test::contactNoteTest {
namespace {

TEST(NoteTemplateTest, HasTheSixHeadingsInOrder) {
    EXPECT_EQ(noteTemplate(),
              "Check-in:\n\n\nReview:\n\n\nIntervention:\n\n\nSummarise:\n\n\nSet tasks:\n\n\n"
              "Appointment:\n\n");
}

TEST(CodePointsTest, CountCharacters) {
    EXPECT_EQ(codePoints(""), 0U);
    EXPECT_EQ(codePoints("abc\n"), 4U);
    EXPECT_EQ(codePoints("tŷ £5 \U0001F600"), 7U);
}

TEST(PlainMarksTest, TurnMarksIntoTheirLikes) {
    EXPECT_EQ(plainMarks("“Don’t” – he said…"), "\"Don't\" - he said...");
    EXPECT_EQ(plainMarks("• one\r\n•\ttwo  \r\nthree\rfour "), "- one\n- two\nthree\nfour");
    EXPECT_EQ(plainMarks("a\u00A0b\u200Bc\uFEFF\x07"), "a bc");
    EXPECT_EQ(plainMarks("tŷ £5 é"), "tŷ £5 é");
    EXPECT_EQ(plainMarks("\xe2\x80\xfa\t"), "???");
}

ContactCopy visit() {
    ContactCopy contact;
    contact.type = "Office visit, planned";
    contact.day = Date::of(2026, 11, 5);
    contact.startsAt = 570;
    contact.endsAt = 615;
    contact.outcome = ContactOutcome::AcceptableAbsence;
    contact.reason = AbsenceReason::Medical;
    contact.notes = "Check-in:\nRang at nine – unwell.\n\n";
    return contact;
}

TEST(PlainTextTest, PutsOneHeadingOnALine) {
    EXPECT_EQ(plainText(visit()), "Contact: Office visit, planned\n"
                                  "Date: 5 Nov 2026\n"
                                  "Time: 09:30 to 10:15\n"
                                  "Outcome: Acceptable absence\n"
                                  "Reason: Medical\n"
                                  "\n"
                                  "Check-in:\n"
                                  "Rang at nine - unwell.\n");
}

TEST(PlainTextTest, LeavesOutWhatIsEmpty) {
    ContactCopy contact;
    contact.type = "Case note";
    contact.day = Date::of(2026, 11, 5);
    EXPECT_EQ(plainText(contact), "Contact: Case note\nDate: 5 Nov 2026\n");
    contact.startsAt = 0;
    contact.sensitive = true;
    EXPECT_EQ(plainText(contact), "Contact: Case note\nDate: 5 Nov 2026\nTime: 00:00\nSensitive: yes\n");
    contact.sensitive = false;
    contact.alertOfficer = true;
    EXPECT_EQ(plainText(contact),
              "Contact: Case note\nDate: 5 Nov 2026\nTime: 00:00\nAlert the officer: yes\n");
}

TEST(PlainTextTest, NamesWhatIsDone) {
    ContactCopy contact = visit();
    contact.outcome = ContactOutcome::FailedToAttend;
    contact.reason.reset();
    contact.action = EnforcementAction::DecisionPending;
    contact.letter = LetterKind::First;
    EXPECT_NE(plainText(contact).find("Action: Decision pending: waiting for the person's reason\n"
                                      "Letter: First letter\n"),
              std::string::npos);
}

RC_GTEST_PROP(PlainMarksLaws, TwiceIsOnce, (const std::string& text)) {
    const std::string once = plainMarks(text);
    RC_ASSERT(plainMarks(once) == once);
    RC_ASSERT(once.find('\r') == std::string::npos);
    RC_ASSERT(once.find('\t') == std::string::npos);
}

RC_GTEST_PROP(PlainMarksLaws, PlainWordsStay, ()) {
    const auto text = *rc::gen::container<std::string>(rc::gen::inRange('!', '~'));
    RC_ASSERT(plainMarks(text) == text);
}

} // namespace
} // namespace headroom::test::contactNoteTest
