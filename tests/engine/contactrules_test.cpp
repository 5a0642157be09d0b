#include "engine/contactrules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom::test::contactRulesTest {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const Date today = Date::of(2026, 11, 25);
const WorkingCalendar calendar;

ContactType officeVisit() {
    ContactType type;
    type.code = "AP01";
    type.appointment = true;
    type.faceToFace = true;
    type.nonAttendance = true;
    return type;
}

ContactType call() {
    ContactType type;
    type.code = "CP01";
    return type;
}

std::vector<ContactOutcome> everyOutcome() {
    std::vector<ContactOutcome> all;
    for (std::size_t i = 0; i < contactOutcomeCount; ++i) {
        all.push_back(static_cast<ContactOutcome>(i));
    }
    return all;
}

TEST(OutcomeRulesTest, OfferAllOnlyForAppointmentsThatHaveBeen) {
    EXPECT_EQ(outcomesFor(officeVisit(), today, today), everyOutcome());
    EXPECT_EQ(outcomesFor(officeVisit(), today.plusDays(-400), today), everyOutcome());
    EXPECT_THAT(outcomesFor(officeVisit(), today.plusDays(1), today),
                ElementsAre(ContactOutcome::Rescheduled));
    EXPECT_THAT(outcomesFor(call(), today, today), IsEmpty());
}

TEST(OutcomeRulesTest, WantAnOutcomeFromTheDayOn) {
    EXPECT_TRUE(wantsOutcome(officeVisit(), today, {}, today));
    EXPECT_FALSE(wantsOutcome(officeVisit(), today.plusDays(1), {}, today));
    EXPECT_FALSE(wantsOutcome(officeVisit(), today, ContactOutcome::AttendedComplied, today));
    EXPECT_FALSE(wantsOutcome(call(), today, {}, today));
}

TEST(OutcomeRulesTest, SortOutcomesByCompliance) {
    EXPECT_EQ(complied(ContactOutcome::AttendedComplied), true);
    EXPECT_EQ(complied(ContactOutcome::AcceptableAbsence), true);
    EXPECT_EQ(complied(ContactOutcome::SentHomeService), true);
    EXPECT_EQ(complied(ContactOutcome::SentHomeBehaviour), false);
    EXPECT_EQ(complied(ContactOutcome::FailedToAttend), false);
    EXPECT_EQ(complied(ContactOutcome::Rescheduled), std::nullopt);
    EXPECT_TRUE(attended(ContactOutcome::SentHomeService));
    EXPECT_FALSE(attended(ContactOutcome::AcceptableAbsence));
}

TEST(OutcomeRulesTest, CountDecidedFailuresOnly) {
    EXPECT_TRUE(countsAsFailure(officeVisit(), ContactOutcome::UnacceptableAbsence));
    EXPECT_TRUE(countsAsFailure(officeVisit(), ContactOutcome::AttendedFailedToComply));
    EXPECT_FALSE(countsAsFailure(officeVisit(), ContactOutcome::FailedToAttend));
    EXPECT_FALSE(countsAsFailure(call(), ContactOutcome::UnacceptableAbsence));
}

TEST(OutcomeRulesTest, GiveReasonsToAcceptableAbsencesOnly) {
    for (const ContactOutcome outcome : everyOutcome()) {
        EXPECT_THAT(reasonsFor(outcome), SizeIs(outcome == ContactOutcome::AcceptableAbsence ? 9 : 0));
    }
}

TEST(ActionRulesTest, FollowTheFourFailures) {
    for (const ContactOutcome outcome : everyOutcome()) {
        const bool failure = outcome == ContactOutcome::AttendedFailedToComply ||
                             outcome == ContactOutcome::SentHomeBehaviour ||
                             outcome == ContactOutcome::UnacceptableAbsence ||
                             outcome == ContactOutcome::FailedToAttend;
        EXPECT_EQ(needsAction(officeVisit(), outcome), failure) << name(outcome);
        EXPECT_THAT(actionsFor(officeVisit(), outcome), SizeIs(failure ? 20 : 0)) << name(outcome);
    }
    EXPECT_TRUE(isFirstChoice(actionsFor(officeVisit(), ContactOutcome::FailedToAttend).front()));
}

TEST(ActionRulesTest, LeaveTypesAloneWhoseFailureIsNone) {
    ContactType prisonVisit = officeVisit();
    prisonVisit.nonAttendance = false;
    EXPECT_FALSE(needsAction(prisonVisit, ContactOutcome::FailedToAttend));
}

TEST(ActionRulesTest, KnowTheirLetters) {
    EXPECT_THAT(lettersFor(EnforcementAction::SendLetter), SizeIs(5));
    EXPECT_THAT(lettersFor(EnforcementAction::SecondLetterSent), ElementsAre(LetterKind::Second));
    EXPECT_THAT(lettersFor(EnforcementAction::BreachOrRecall), IsEmpty());
    EXPECT_FALSE(needsLetter(EnforcementAction::NoFurtherAction));
    EXPECT_TRUE(needsLetter(EnforcementAction::BreachOrRecallWithLetter));
}

TEST(ActionRulesTest, GiveTimeForEvidence) {
    // A Wednesday; five business days on is the next one.
    EXPECT_EQ(evidenceDue(EnforcementAction::DecisionPending, today, calendar), today.plusDays(7));
    EXPECT_EQ(evidenceDue(EnforcementAction::SendLetter, today, calendar, {2, false}), today.plusDays(2));
    EXPECT_EQ(evidenceDue(EnforcementAction::NoFurtherAction, today, calendar), std::nullopt);
    EXPECT_FALSE(EvidenceSettings{}.verified);
}

TEST(ContactEventsTest, FollowWhatTookPlace) {
    ContactType first = officeVisit();
    first.event = EventKind::FirstAppointmentAttended;
    EXPECT_THAT(eventsOf(first, {}), IsEmpty());
    EXPECT_THAT(eventsOf(first, ContactOutcome::AttendedComplied),
                ElementsAre(EventKind::FirstAppointmentAttended, EventKind::AppointmentAttended));
    EXPECT_THAT(eventsOf(first, ContactOutcome::AcceptableAbsence), IsEmpty());
    EXPECT_THAT(eventsOf(first, ContactOutcome::SentHomeService), IsEmpty());
    EXPECT_THAT(eventsOf(first, ContactOutcome::FailedToAttend), ElementsAre(EventKind::FailureRecorded));
    EXPECT_THAT(eventsOf(first, ContactOutcome::UnacceptableAbsence),
                ElementsAre(EventKind::FailureRecorded, EventKind::FailureDecided));
    ContactType read = call();
    read.event = EventKind::RiskFirstRead;
    EXPECT_THAT(eventsOf(read, {}), ElementsAre(EventKind::RiskFirstRead));
    EXPECT_THAT(eventsOf(call(), {}), IsEmpty());
}

class CheckContactTest : public testing::Test {
protected:
    CheckContactTest() {
        m_facts.type = &m_visit;
        m_facts.day = today;
        m_facts.minutes = 45;
        m_facts.outcome = ContactOutcome::AttendedComplied;
    }
    std::vector<FindingCode> codes() const {
        std::vector<FindingCode> codes;
        for (const Finding& finding : checkContact(m_facts, today)) {
            codes.push_back(finding.code);
        }
        return codes;
    }

    ContactType m_visit = officeVisit();
    ContactType m_call = call();
    ContactFacts m_facts;
};

TEST_F(CheckContactTest, KeepsWhatIsRight) {
    EXPECT_THAT(codes(), IsEmpty());
    m_facts.outcome = ContactOutcome::AcceptableAbsence;
    m_facts.reason = AbsenceReason::Medical;
    EXPECT_THAT(codes(), IsEmpty());
    m_facts.outcome = ContactOutcome::UnacceptableAbsence;
    m_facts.reason.reset();
    m_facts.action = EnforcementAction::SendLetter;
    m_facts.letter = LetterKind::First;
    EXPECT_THAT(codes(), IsEmpty());
}

TEST_F(CheckContactTest, WantsAKnownTypeAndADay) {
    m_facts.type = nullptr;
    m_facts.code = "ZZ99";
    m_facts.day.reset();
    EXPECT_THAT(codes(), ElementsAre(FindingCode::UnknownContactType, FindingCode::DayRequired));
    EXPECT_EQ(checkContact(m_facts, today).front().arguments, std::vector<std::string>{"ZZ99"});
}

TEST_F(CheckContactTest, OnlyAppointmentsMayBeToCome) {
    m_facts.day = today.plusDays(1);
    EXPECT_THAT(codes(), ElementsAre(FindingCode::OutcomeTooEarly));
    m_facts.outcome = ContactOutcome::Rescheduled;
    EXPECT_THAT(codes(), IsEmpty());
    m_facts.outcome.reset();
    EXPECT_THAT(codes(), IsEmpty());
    m_facts.type = &m_call;
    EXPECT_THAT(codes(), ElementsAre(FindingCode::DayInFuture));
}

TEST_F(CheckContactTest, OnlyAppointmentsHaveOutcomes) {
    m_facts.type = &m_call;
    EXPECT_THAT(codes(), ElementsAre(FindingCode::OutcomeNotForType));
}

TEST_F(CheckContactTest, CountsCharactersNotBytes) {
    std::string notes;
    for (int i = 0; i < 12000; ++i) {
        notes += "ŵ";
    }
    m_facts.notes = notes;
    EXPECT_THAT(codes(), IsEmpty());
    notes += "y";
    m_facts.notes = notes;
    const Findings findings = checkContact(m_facts, today);
    ASSERT_THAT(findings, SizeIs(1));
    EXPECT_EQ(findings[0].code, FindingCode::NotesOverLimit);
    EXPECT_THAT(findings[0].arguments, ElementsAre("12000", "12001"));
    EXPECT_EQ(findings[0].place.column, "notes");
}

TEST_F(CheckContactTest, KeepsTimesInBounds) {
    m_facts.minutes = 1440;
    EXPECT_THAT(codes(), IsEmpty());
    m_facts.minutes = 1441;
    EXPECT_THAT(codes(), ElementsAre(FindingCode::MinutesOutOfRange));
    m_facts.minutes = -1;
    m_facts.startsAt = 600;
    m_facts.endsAt = 600;
    EXPECT_THAT(codes(), ElementsAre(FindingCode::TimesOutOfOrder, FindingCode::MinutesOutOfRange));
}

TEST_F(CheckContactTest, WantsTheReasonOfAnAcceptableAbsenceAndNoOther) {
    m_facts.reason = AbsenceReason::Holiday;
    EXPECT_THAT(codes(), ElementsAre(FindingCode::AbsenceReasonNotAllowed));
    m_facts.outcome = ContactOutcome::AcceptableAbsence;
    m_facts.reason.reset();
    EXPECT_THAT(codes(), ElementsAre(FindingCode::AbsenceReasonRequired));
}

TEST_F(CheckContactTest, WarnsOfAFailureThatNothingIsDoneAbout) {
    m_facts.outcome = ContactOutcome::FailedToAttend;
    EXPECT_THAT(codes(), ElementsAre(FindingCode::ActionRequired));
    EXPECT_FALSE(refused(checkContact(m_facts, today)));
    m_facts.outcome = ContactOutcome::AttendedComplied;
    m_facts.action = EnforcementAction::NoFurtherAction;
    EXPECT_THAT(codes(), ElementsAre(FindingCode::ActionNotAllowed));
    EXPECT_TRUE(refused(checkContact(m_facts, today)));
}

TEST_F(CheckContactTest, WantsTheLetterOfTheAction) {
    m_facts.outcome = ContactOutcome::FailedToAttend;
    m_facts.action = EnforcementAction::SendLetter;
    EXPECT_THAT(codes(), ElementsAre(FindingCode::LetterRequired));
    m_facts.action = EnforcementAction::FirstLetterSent;
    m_facts.letter = LetterKind::Second;
    EXPECT_THAT(codes(), ElementsAre(FindingCode::LetterNotAllowed));
    m_facts.action.reset();
    EXPECT_THAT(codes(), ElementsAre(FindingCode::ActionRequired, FindingCode::LetterNotAllowed));
}

} // namespace
} // namespace headroom::test::contactRulesTest
