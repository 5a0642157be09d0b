#include "engine/deadlines.h"
#include "support/deadlinejson.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>
#include <stdexcept>

namespace headroom::test::deadlinesTest {
namespace {

const std::vector<DeadlineRule>& shippedRules() {
    static const std::vector<DeadlineRule> rules =
        deadlineRulesFrom(resourceJson("reference/deadlines.json"));
    return rules;
}

const WorkingCalendar& service() {
    static const WorkingCalendar calendar{WorkingWeek{},
                                          bankHolidaysFrom(resourceJson("reference/bank_holidays.json"))};
    return calendar;
}

const DeadlineRule& rule(const std::string& code) {
    const auto found = std::find_if(shippedRules().begin(), shippedRules().end(),
                                    [&](const DeadlineRule& each) { return each.code == code; });
    if (found == shippedRules().end()) {
        throw std::runtime_error("no rule " + code);
    }
    return *found;
}

std::map<std::string, std::string> dueByCode(const std::vector<DatedEvent>& events,
                                             const DeadlineFacts& facts) {
    std::map<std::string, std::string> due;
    for (const Deadline& deadline : deadlines(shippedRules(), events, facts, service())) {
        due[deadline.rule.code] = deadline.due.iso();
    }
    return due;
}

using Due = std::map<std::string, std::string>;

TEST(DeadlineRules, TheShippedFileIsWhole) {
    std::set<std::string> codes;
    for (const DeadlineRule& each : shippedRules()) {
        SCOPED_TRACE(each.code);
        EXPECT_TRUE(codes.insert(each.code).second) << "twice";
        EXPECT_FALSE(each.name.empty());
        EXPECT_FALSE(each.source.empty());
        EXPECT_FALSE(each.triggers.empty());
        EXPECT_FALSE(each.metBy.empty());
        EXPECT_GE(each.offset, 0);
        EXPECT_TRUE(each.enabled);
    }
    EXPECT_EQ(codes.size(), 44U);
}

TEST(DeadlineRules, OnlyWhatWasSeenPublishedIsVerified) {
    std::set<std::string> verified;
    for (const DeadlineRule& each : shippedRules()) {
        if (each.verified) {
            verified.insert(each.code);
        }
    }
    EXPECT_EQ(verified,
              (std::set<std::string>{"first_appointment_sentence", "sentence_plan", "home_visit_high",
                                     "home_visit_flagged", "home_visit_medium", "home_visit_low",
                                     "breach_presented", "handover", "requirement_end", "order_end",
                                     "licence_end", "training_expiry", "reduction_end"}));
}

TEST(DeadlineRules, WordsAreReadAsTheyAreWritten) {
    std::set<std::string_view> words;
    for (std::size_t i = 0; i < eventKindCount; ++i) {
        const auto kind = static_cast<EventKind>(i);
        EXPECT_TRUE(words.insert(name(kind)).second) << name(kind);
        EXPECT_EQ(parseEventKind(name(kind)), kind);
    }
    for (std::size_t i = 0; i < caseFlagCount; ++i) {
        EXPECT_EQ(parseCaseFlag(name(static_cast<CaseFlag>(i))), static_cast<CaseFlag>(i));
    }
    EXPECT_EQ(name(EventKind::ReductionReviewed), "reduction_reviewed");
    EXPECT_EQ(parseDeadlineUnit("business_days"), DeadlineUnit::BusinessDays);
    EXPECT_EQ(parseDeadlineDirection("before"), DeadlineDirection::Before);
    EXPECT_EQ(name(DeadlineUnit::Weeks), "weeks");
    EXPECT_EQ(name(DeadlineDirection::After), "after");
    EXPECT_EQ(parseDeadlineState("waived"), DeadlineState::Waived);
    EXPECT_EQ(name(DeadlineState::Missed), "missed");
    EXPECT_EQ(parseEventKind("Sentenced"), std::nullopt);
    EXPECT_EQ(parseDeadlineUnit(""), std::nullopt);
}

TEST(Deadlines, ACommunityOrderOverEaster) {
    const std::vector<DatedEvent> events = {{EventKind::Sentenced, Date::of(2026, 4, 2), 0},
                                            {EventKind::Allocated, Date::of(2026, 4, 2), 0},
                                            {EventKind::FirstAppointmentAttended, Date::of(2026, 4, 9), 0}};
    EXPECT_EQ(dueByCode(events, {CaseType::Community, Rosh::Medium, {}}),
              (Due{{"first_appointment_sentence", "2026-04-13"},
                   {"sentence_plan", "2026-04-30"},
                   {"home_visit_medium", "2026-05-14"},
                   {"risk_first_read", "2026-04-13"}}));
}

TEST(Deadlines, TheStrictestOfAGroupHolds) {
    const std::vector<DatedEvent> events = {{EventKind::Released, Date::of(2026, 11, 2), 0},
                                            {EventKind::FirstAppointmentAttended, Date::of(2026, 11, 3), 0}};
    EXPECT_EQ(dueByCode(events, {CaseType::Licence, Rosh::Low, {CaseFlag::RegisteredSexualOffender}}),
              (Due{{"first_appointment_release", "2026-11-09"},
                   {"sentence_plan", "2026-11-24"},
                   {"home_visit_flagged", "2026-11-17"}}));
    EXPECT_EQ(dueByCode(events, {CaseType::Licence, Rosh::High, {}}),
              (Due{{"first_appointment_release", "2026-11-09"},
                   {"sentence_plan_high", "2026-11-17"},
                   {"home_visit_high", "2026-11-17"},
                   {"contact_high", "2026-11-10"}}));
}

TEST(Deadlines, HomeVisitsFollowRosh) {
    const std::vector<DatedEvent> events = {{EventKind::RoshRaised, Date::of(2026, 11, 2), 0}};
    EXPECT_EQ(dueByCode(events, {CaseType::Community, Rosh::VeryHigh, {}}),
              (Due{{"home_visit_high", "2026-11-17"}}));
    EXPECT_EQ(dueByCode(events, {CaseType::Community, Rosh::Medium, {}}),
              (Due{{"home_visit_medium", "2026-12-14"}}));
    EXPECT_EQ(dueByCode(events, {CaseType::Community, Rosh::Low, {}}),
              (Due{{"home_visit_low", "2027-01-25"}}));
    EXPECT_EQ(dueByCode(events, {CaseType::Community, std::nullopt, {}}),
              (Due{{"home_visit_not_assessed", "2026-11-17"}}));
    EXPECT_EQ(dueByCode(events, {CaseType::Custody, Rosh::High, {}}), Due{});
    EXPECT_EQ(dueByCode(events, {std::nullopt, Rosh::High, {}}), Due{});
}

TEST(Deadlines, ABreachOverChristmas) {
    const auto found = deadlines(shippedRules(),
                                 std::vector<DatedEvent>{{EventKind::BreachKnown, Date::of(2026, 12, 21), 0}},
                                 {CaseType::Community, Rosh::Medium, {}}, service());
    ASSERT_EQ(found.size(), 1U);
    const Deadline& breach = found.front();
    EXPECT_EQ(breach.due, Date::of(2027, 1, 7));
    EXPECT_EQ(breach.arithmetic.from, Date::of(2026, 12, 21));
    EXPECT_EQ(breach.arithmetic.offset, 10);
    EXPECT_EQ(breach.arithmetic.unit, DeadlineUnit::BusinessDays);
    EXPECT_TRUE(breach.arithmetic.holidaysKnown);
    EXPECT_EQ(breach.arithmetic.skipped,
              (std::vector<SkippedDay>{{Date::of(2026, 12, 25), DayOff::BankHoliday},
                                       {Date::of(2026, 12, 26), DayOff::NotWorked},
                                       {Date::of(2026, 12, 27), DayOff::NotWorked},
                                       {Date::of(2026, 12, 28), DayOff::BankHoliday},
                                       {Date::of(2027, 1, 1), DayOff::BankHoliday},
                                       {Date::of(2027, 1, 2), DayOff::NotWorked},
                                       {Date::of(2027, 1, 3), DayOff::NotWorked}}));
}

TEST(Deadlines, SomeCountBackwards) {
    const std::vector<DatedEvent> events = {{EventKind::HandoverDate, Date::of(2026, 12, 1), 0},
                                            {EventKind::ParoleHearing, Date::of(2027, 3, 1), 0}};
    EXPECT_EQ(dueByCode(events, {CaseType::Custody, Rosh::High, {}}), (Due{{"handover_prepare", "2026-10-06"},
                                                                           {"handover", "2026-12-01"},
                                                                           {"parole_report", "2026-09-14"}}));
}

TEST(Deadlines, NoBusinessDaysAtAllStayOnTheRightSide) {
    DeadlineRule own = rule("breach_presented");
    own.offset = 0;
    const Date sunday = Date::of(2026, 11, 22);
    EXPECT_EQ(dueDate(own, sunday, service()), Date::of(2026, 11, 23));
    EXPECT_EQ(deadlineArithmetic(own, sunday, service()).skipped,
              (std::vector<SkippedDay>{{sunday, DayOff::NotWorked}}));
    own.direction = DeadlineDirection::Before;
    EXPECT_EQ(dueDate(own, sunday, service()), Date::of(2026, 11, 20));
    EXPECT_EQ(
        deadlineArithmetic(own, sunday, service()).skipped,
        (std::vector<SkippedDay>{{sunday, DayOff::NotWorked}, {Date::of(2026, 11, 21), DayOff::NotWorked}}));
    EXPECT_TRUE(deadlineArithmetic(own, Date::of(2026, 11, 20), service()).skipped.empty());
}

TEST(Deadlines, SayWhenBankHolidaysAreNotKnown) {
    EXPECT_FALSE(
        deadlineArithmetic(rule("breach_presented"), Date::of(2030, 12, 20), service()).holidaysKnown);
    EXPECT_TRUE(deadlineArithmetic(rule("plan_review"), Date::of(2030, 12, 20), service()).holidaysKnown)
        << "months need no bank holidays";
}

TEST(Deadlines, AnEventMeetsTheDeadlineOfItsOwnThing) {
    const std::vector<DatedEvent> events = {{EventKind::EnquirySent, Date::of(2026, 11, 2), 1},
                                            {EventKind::EnquirySent, Date::of(2026, 11, 2), 2},
                                            {EventKind::EnquiryAnswered, Date::of(2026, 11, 1), 1},
                                            {EventKind::EnquiryAnswered, Date::of(2026, 11, 6), 2}};
    const auto found = deadlines(shippedRules(), events, {}, service());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].trigger.subject, 1);
    EXPECT_EQ(found[0].metOn, std::nullopt) << "the answer came before the question";
    EXPECT_EQ(found[1].metOn, Date::of(2026, 11, 6));
}

TEST(Deadlines, AReviewIsMetByTheNextReview) {
    const std::vector<DatedEvent> events = {{EventKind::RoshAssessed, Date::of(2026, 1, 5), 0},
                                            {EventKind::RoshAssessed, Date::of(2026, 5, 4), 0}};
    const auto found = deadlines(shippedRules(), events, {CaseType::Community, Rosh::High, {}}, service());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].due, Date::of(2026, 5, 5));
    EXPECT_EQ(found[0].metOn, Date::of(2026, 5, 4));
    EXPECT_EQ(found[1].due, Date::of(2026, 9, 4));
    EXPECT_EQ(found[1].metOn, std::nullopt);
}

TEST(Deadlines, OneThatCountsBackIsMetBeforehandOrLate) {
    std::vector<DatedEvent> events = {{EventKind::TrainingExpires, Date::of(2026, 12, 1), 7},
                                      {EventKind::TrainingRenewed, Date::of(2026, 10, 30), 7},
                                      {EventKind::TrainingRenewed, Date::of(2024, 10, 30), 7}};
    const auto metOn = [&] {
        const std::vector<DeadlineRule> rules = {rule("training_renewal")};
        return deadlines(rules, events, {}, service()).at(0).metOn;
    };
    EXPECT_EQ(metOn(), Date::of(2026, 10, 30));
    events = {events[0], {EventKind::TrainingRenewed, Date::of(2027, 1, 4), 7}};
    EXPECT_EQ(metOn(), Date::of(2027, 1, 4));
}

TEST(Deadlines, ADisabledRuleSaysNothing) {
    std::vector<DeadlineRule> rules = {rule("breach_presented")};
    rules[0].enabled = false;
    const std::vector<DatedEvent> events = {{EventKind::BreachKnown, Date::of(2026, 11, 2), 0}};
    EXPECT_TRUE(deadlines(rules, events, {CaseType::Community, {}, {}}, service()).empty());
}

Deadline breachKnownOnMonday() {
    const DeadlineRule& breach = rule("breach_presented");
    const DatedEvent known{EventKind::BreachKnown, Date::of(2026, 11, 2), 0};
    return {breach, known, dueDate(breach, known.day, service()),
            deadlineArithmetic(breach, known.day, service()), std::nullopt};
}

TEST(DeadlineStatus, RunsUntilTheDueDayIsOver) {
    const Deadline deadline = breachKnownOnMonday();
    ASSERT_EQ(deadline.due, Date::of(2026, 11, 16));
    DeadlineStatus status = deadlineStatus(deadline, std::nullopt, Date::of(2026, 11, 16));
    EXPECT_EQ(status.state, DeadlineState::Open);
    EXPECT_EQ(status.daysLeft, 0);
    EXPECT_FALSE(status.overdue());
    status = deadlineStatus(deadline, std::nullopt, Date::of(2026, 11, 18));
    EXPECT_TRUE(status.overdue());
    EXPECT_EQ(status.daysLeft, -2);
    EXPECT_EQ(status.daysLate, 2);
}

TEST(DeadlineStatus, IsMetFromTheDayOfTheEventOn) {
    Deadline deadline = breachKnownOnMonday();
    deadline.metOn = Date::of(2026, 11, 19);
    EXPECT_EQ(deadlineStatus(deadline, std::nullopt, Date::of(2026, 11, 18)).state, DeadlineState::Open);
    const DeadlineStatus status = deadlineStatus(deadline, std::nullopt, Date::of(2026, 11, 30));
    EXPECT_EQ(status.state, DeadlineState::Met);
    EXPECT_EQ(status.since, Date::of(2026, 11, 19));
    EXPECT_EQ(status.daysLate, 3);
    EXPECT_EQ(status.daysLeft, 0);
    EXPECT_FALSE(status.overdue());
}

TEST(DeadlineStatus, ADecisionGoesFirstAndCanBeTakenBack) {
    Deadline deadline = breachKnownOnMonday();
    deadline.metOn = Date::of(2026, 11, 19);
    const Date day = Date::of(2026, 11, 20);
    const DeadlineDecision missed{DeadlineState::Missed, Date::of(2026, 11, 17), "Court closed"};
    const DeadlineStatus status = deadlineStatus(deadline, missed, day);
    EXPECT_EQ(status.state, DeadlineState::Missed);
    EXPECT_EQ(status.since, Date::of(2026, 11, 17));
    EXPECT_EQ(status.reason, "Court closed");
    EXPECT_EQ(deadlineStatus(deadline, missed, Date::of(2026, 11, 16)).state, DeadlineState::Open);
    const DeadlineDecision waived{DeadlineState::Waived, Date::of(2026, 11, 10), "Withdrawn"};
    EXPECT_EQ(deadlineStatus(deadline, waived, day).state, DeadlineState::Waived);
    const DeadlineDecision takenBack{DeadlineState::Open, Date::of(2026, 11, 18), ""};
    EXPECT_EQ(deadlineStatus(deadline, takenBack, day).state, DeadlineState::Met);
}

TEST(DeadlineStatus, ReasonsAreWantedForWaivingAndMissing) {
    EXPECT_TRUE(needsReason(DeadlineState::Waived));
    EXPECT_TRUE(needsReason(DeadlineState::Missed));
    EXPECT_FALSE(needsReason(DeadlineState::Met));
    EXPECT_FALSE(needsReason(DeadlineState::Open));
}

TEST(DeadlineStatus, ThePractitionersOwnWeekSaysTheLastDayToAct) {
    const Deadline deadline = breachKnownOnMonday(); // due on a Monday
    constexpr std::array<unsigned, 3> tuesdayToThursday = {2, 3, 4};
    const WorkingCalendar own{WorkingWeek::of(tuesdayToThursday).value(), service().holidays};
    EXPECT_EQ(lastWorkedDay(deadline, own, Date::of(2026, 11, 9)), Date::of(2026, 11, 12));
    EXPECT_EQ(lastWorkedDay(deadline, own, Date::of(2026, 11, 12)), Date::of(2026, 11, 12));
    EXPECT_EQ(lastWorkedDay(deadline, own, Date::of(2026, 11, 13)), std::nullopt);
    EXPECT_EQ(lastWorkedDay(deadline, service(), Date::of(2026, 11, 13)), Date::of(2026, 11, 16));
}

int within(int lowest, int highest) {
    return *rc::gen::inRange(lowest, highest + 1);
}

DeadlineRule anyRule() {
    DeadlineRule made = shippedRules().at(static_cast<std::size_t>(within(0, 41)));
    made.offset = within(0, 40);
    made.unit = static_cast<DeadlineUnit>(within(0, 3));
    made.direction = static_cast<DeadlineDirection>(within(0, 1));
    return made;
}

Date anyDay() {
    return Date::of(2024, 1, 1).plusDays(within(0, 2500));
}

RC_GTEST_PROP(DeadlineLaws, NeverOnTheWrongSideOfTheEvent, ()) {
    const DeadlineRule made = anyRule();
    const Date from = anyDay();
    const Date due = dueDate(made, from, service());
    const bool forward = made.direction == DeadlineDirection::After;
    RC_ASSERT((forward ? from <= due : due <= from));
}

RC_GTEST_PROP(DeadlineLaws, ALaterEventIsNeverDueEarlier, ()) {
    const DeadlineRule made = anyRule();
    const Date from = anyDay();
    RC_ASSERT(dueDate(made, from, service()) <= dueDate(made, from.plusDays(within(0, 60)), service()));
}

RC_GTEST_PROP(DeadlineLaws, BusinessDaysAndSkippedDaysAreAllTheDays, ()) {
    DeadlineRule made = anyRule();
    made.unit = DeadlineUnit::BusinessDays;
    made.offset = within(1, 40);
    const Date from = anyDay();
    const Date due = dueDate(made, from, service());
    const auto skipped = deadlineArithmetic(made, from, service()).skipped;
    RC_ASSERT(service().isBusinessDay(due));
    RC_ASSERT(made.offset + static_cast<int>(skipped.size()) == std::abs(from.daysUntil(due)));
    for (const SkippedDay& day : skipped) {
        RC_ASSERT(service().dayOff(day.day) == day.why);
    }
}

RC_GTEST_PROP(DeadlineLaws, OrderOfTheEventsDoesNotMatter, ()) {
    std::vector<DatedEvent> events;
    for (int i = within(0, 12); i > 0; --i) {
        events.push_back({static_cast<EventKind>(within(0, static_cast<int>(eventKindCount) - 1)),
                          Date::of(2026, 1, 1).plusDays(within(0, 90)), within(0, 1)});
    }
    const DeadlineFacts facts{
        *rc::gen::elementOf(std::vector<CaseType>(allCaseTypes.begin(), allCaseTypes.end())),
        *rc::gen::element(Rosh::Low, Rosh::Medium, Rosh::High, Rosh::VeryHigh),
        {CaseFlag::MappaLevel2}};
    const auto found = deadlines(shippedRules(), events, facts, service());
    std::reverse(events.begin(), events.end());
    const auto turned = deadlines(shippedRules(), events, facts, service());
    RC_ASSERT(found.size() == turned.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        RC_ASSERT(found[i].rule.code == turned[i].rule.code);
        RC_ASSERT(found[i].due == turned[i].due);
        RC_ASSERT(found[i].metOn == turned[i].metOn);
        RC_ASSERT((i == 0 || found[i - 1].due <= found[i].due));
    }
}

} // namespace
} // namespace headroom::test::deadlinesTest
