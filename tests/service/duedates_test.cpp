#include "duerecord.h"
#include "service/duedatesin.h"
#include "service/holidays.h"
#include "service/record.h"
#include "service/versions.h"
#include "store/reductions.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::DueRecord;

constexpr const char* officeVisit = "AP01";
constexpr const char* homeVisit = "AP02";

/// Sentenced on the Thursday before Easter 2026, for a year.
DueRecord::Start sentenced(Rosh rosh = Rosh::Medium, Date on = Date::of(2026, 4, 2)) {
    DueRecord::Start start;
    start.rosh = rosh;
    start.sentenced = on;
    start.ends = on.plusDays(364);
    return start;
}

DueRecord::Start released(Date on) {
    DueRecord::Start start;
    start.type = CaseType::Licence;
    start.kind = "custodial sentence";
    start.sentenced = on.plusDays(-400);
    start.released = on;
    start.ends = on.plusDays(364);
    return start;
}

TEST(DueDates, TheFirstAppointmentIsFiveBusinessDaysAfterSentenceOverBankHolidays) {
    DueRecord record(Date::of(2026, 4, 2));
    const auto who = record.begin(sentenced());
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-04-13 open");
    record.moveTo(Date::of(2026, 4, 14));
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-04-13 overdue");
    record.contact(who, officeVisit, Date::of(2026, 4, 9), name(ContactOutcome::UnacceptableAbsence));
    record.contact(who, "AP03", Date::of(2026, 4, 9));
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-04-13 overdue")
        << "neither an absence nor a telephone call is one";
    record.contact(who, officeVisit, Date::of(2026, 4, 10));
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-04-13 met");
}

TEST(DueDates, TheFirstAppointmentAfterReleaseIsASetting) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(released(Date::of(2026, 11, 2)));
    const auto due = record.of(who.first, "first_appointment_release");
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].deadline.due, Date::of(2026, 11, 9));
    EXPECT_FALSE(due[0].deadline.rule.verified);
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "");
}

TEST(DueDates, ThePlanIsFifteenBusinessDaysAfterTheFirstAttendedAppointment) {
    DueRecord record(Date::of(2026, 4, 2));
    const auto who = record.begin(sentenced());
    EXPECT_EQ(record.due(who.first, "sentence_plan"), "");
    record.moveTo(Date::of(2026, 4, 20));
    record.contact(who, officeVisit, Date::of(2026, 4, 9));
    record.contact(who, officeVisit, Date::of(2026, 4, 16));
    EXPECT_EQ(record.due(who.first, "sentence_plan"), "2026-04-30 open");
    record.milestone(who, EventKind::PlanCompleted, Date::of(2026, 4, 20));
    EXPECT_EQ(record.due(who.first, "sentence_plan"), "2026-04-30 met");
    EXPECT_EQ(record.due(who.first, "plan_review"), "2026-10-20 open");
}

TEST(DueDates, HighRiskHasTheEarlierPlanOnly) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(sentenced(Rosh::High, Date::of(2026, 11, 2)));
    record.contact(who, officeVisit, Date::of(2026, 11, 2));
    EXPECT_EQ(record.due(who.first, "sentence_plan_high"), "2026-11-16 open");
    EXPECT_EQ(record.due(who.first, "sentence_plan"), "");
    EXPECT_EQ(record.due(who.first, "contact_high"), "2026-11-09 open");
}

TEST(DueDates, HomeVisitsFollowTheLevelOfRisk) {
    DueRecord record(Date::of(2026, 11, 2));
    const Date day = record.today();
    EXPECT_EQ(record.due(record.begin(sentenced(Rosh::High, day)).first, "home_visit_high"),
              "2026-11-17 open");
    EXPECT_EQ(record.due(record.begin(sentenced(Rosh::Medium, day)).first, "home_visit_medium"),
              "2026-12-14 open");
    EXPECT_EQ(record.due(record.begin(sentenced(Rosh::Low, day)).first, "home_visit_low"), "2027-01-25 open");
    DueRecord::Start flagged = sentenced(Rosh::Low, day);
    flagged.registrations = {{"RSO", "", day}};
    const auto offender = record.begin(flagged);
    EXPECT_EQ(record.due(offender.first, "home_visit_flagged"), "2026-11-17 open");
    EXPECT_EQ(record.due(offender.first, "home_visit_low"), "");
}

TEST(DueDates, ARiseOfRiskMovesTheHomeVisitAndNeverBackInTime) {
    DueRecord record(Date::of(2026, 9, 1));
    const auto who = record.begin(sentenced(Rosh::Low, Date::of(2026, 9, 1)));
    EXPECT_EQ(record.due(who.first, "home_visit_low"), "2026-11-24 open");
    record.moveTo(Date::of(2026, 10, 5));
    record.rosh(who, Rosh::High, Date::of(2026, 10, 5));
    EXPECT_EQ(record.due(who.first, "home_visit_high"), "2026-10-20 open");
    EXPECT_EQ(record.due(who.first, "home_visit_low"), "") << "overtaken by the earlier one";
    record.moveTo(Date::of(2026, 10, 16));
    record.contact(who, homeVisit, Date::of(2026, 10, 15));
    EXPECT_EQ(record.due(who.first, "home_visit_high"), "2026-10-20 met");
    EXPECT_EQ(record.due(who.first, "home_visit_low"), "2026-11-24 met") << "one visit meets both";
}

TEST(DueDates, LessRiskGivesMoreTime) {
    DueRecord record(Date::of(2026, 9, 1));
    const auto who = record.begin(sentenced(Rosh::High, Date::of(2026, 9, 1)));
    EXPECT_EQ(record.due(who.first, "home_visit_high"), "2026-09-16 open");
    record.moveTo(Date::of(2026, 9, 10));
    record.rosh(who, Rosh::Medium, Date::of(2026, 9, 10));
    EXPECT_EQ(record.due(who.first, "home_visit_medium"), "2026-10-13 open");
    EXPECT_EQ(record.due(who.first, "home_visit_high"), "");
}

TEST(DueDates, ABreachIsPresentedWithinTenBusinessDays) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(sentenced(Rosh::Medium, Date::of(2026, 11, 2)));
    record.moveTo(Date::of(2026, 12, 21));
    const ItemId missed =
        record.contact(who, officeVisit, Date::of(2026, 12, 17), name(ContactOutcome::UnacceptableAbsence));
    EXPECT_EQ(record.due(who.first, "failure_decision"), "2026-12-24 open");
    Enforcement enforcement;
    enforcement.contact = missed;
    enforcement.action = name(EnforcementAction::BreachRequested);
    enforcement.decidedOn = Date::of(2026, 12, 21);
    record.put(who, enforcement);
    EXPECT_EQ(record.due(who.first, "failure_decision"), "2026-12-24 met");
    EXPECT_EQ(record.due(who.first, "breach_presented"), "2027-01-07 open");
    EXPECT_EQ(record.due(who.first, "recall_request"), "") << "nothing to recall from";
    record.moveTo(Date::of(2027, 1, 8));
    EXPECT_EQ(record.due(who.first, "breach_presented"), "2027-01-07 overdue");
    record.change<SentenceOrder>(record.only<SentenceOrder>(who.first),
                                 [](SentenceOrder& order) { order.breachStartedOn = Date::of(2027, 1, 6); });
    EXPECT_EQ(record.due(who.first, "breach_presented"), "2027-01-07 met");
    record.change<SentenceOrder>(record.only<SentenceOrder>(who.first),
                                 [](SentenceOrder& order) { order.breachStartedOn.reset(); });
    EXPECT_EQ(record.due(who.first, "breach_presented"), "2027-01-07 met") << "the breach is over";
}

TEST(DueDates, ANewHolderReadsTheRiskAssessment) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(sentenced(Rosh::Medium, Date::of(2026, 11, 2)));
    EXPECT_EQ(record.due(who.first, "risk_first_read"), "2026-11-09 open");
    record.moveTo(Date::of(2026, 11, 20));
    record.milestone(who, EventKind::RiskFirstRead, Date::of(2026, 11, 5));
    EXPECT_EQ(record.due(who.first, "risk_first_read"), "2026-11-09 met");
    record.transfer(who.second, record.colleague().id, Date::of(2026, 11, 18));
    EXPECT_EQ(record.due(who.first, "risk_first_read"), "2026-11-25 open, 2026-11-09 met");
    EXPECT_EQ(record.of(who.first, "risk_first_read").at(0).post, record.colleague().id);
    record.contact(who, "IN05", Date::of(2026, 11, 20), "");
    EXPECT_EQ(record.due(who.first, "risk_first_read"), "2026-11-25 met, 2026-11-09 met");
}

TEST(DueDates, ReviewsFollowTheLastOne) {
    DueRecord record(Date::of(2026, 1, 5));
    const auto who = record.begin(sentenced(Rosh::Medium, Date::of(2026, 1, 5)));
    record.rosh(who, Rosh::Medium, Date::of(2026, 1, 5));
    EXPECT_EQ(record.due(who.first, "rosh_review"), "2027-01-05 open");
    record.moveTo(Date::of(2026, 6, 1));
    record.rosh(who, Rosh::High, Date::of(2026, 6, 1));
    EXPECT_EQ(record.due(who.first, "rosh_review_high"), "2026-10-01 open");
    Predictors predictors;
    predictors.assessedOn = Date::of(2026, 6, 1);
    predictors.sexualBand = "high";
    record.put(who, predictors);
    EXPECT_EQ(record.due(who.first, "sexual_risk_review"), "");
    Registration sexual;
    sexual.code = "RSO";
    sexual.from = Date::of(2026, 1, 5);
    record.put(who, sexual);
    EXPECT_EQ(record.due(who.first, "sexual_risk_review"), "2027-06-01 open");
}

TEST(DueDates, TheDayOnTheRegisterGoesBeforeTheRuleOfMappaReviews) {
    DueRecord record(Date::of(2026, 9, 7));
    const auto who = record.begin(sentenced(Rosh::High, Date::of(2026, 9, 7)));
    Registration mappa;
    mappa.code = "MAPP";
    mappa.level = "M2";
    mappa.from = Date::of(2026, 9, 7);
    const ItemId item = record.put(who, mappa);
    EXPECT_EQ(record.due(who.first, "mappa_2_review"), "2026-11-30 open");
    record.change<Registration>(item, [](Registration& now) { now.reviewOn = Date::of(2026, 11, 11); });
    const auto given = record.of(who.first, "mappa_2_review");
    ASSERT_EQ(given.size(), 1U);
    EXPECT_EQ(given[0].deadline.due, Date::of(2026, 11, 11));
    EXPECT_TRUE(given[0].deadline.arithmetic.given);
    record.moveTo(Date::of(2026, 11, 12));
    record.contact(who, "MA02", Date::of(2026, 11, 11), "");
    record.change<Registration>(item, [](Registration& now) { now.reviewOn = Date::of(2027, 1, 20); });
    EXPECT_EQ(record.due(who.first, "mappa_2_review"), "2027-01-20 open, 2026-11-30 met");
}

TEST(DueDates, ReportsBelongToTheirWritersAlsoWithoutACase) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(sentenced(Rosh::Medium, Date::of(2026, 11, 2)));
    Report report;
    report.kind = ReportKind::Standard;
    report.requestedOn = Date::of(2026, 11, 2);
    report.author = record.colleague().id;
    const ItemId item = record.put(who, report);
    EXPECT_EQ(record.due(who.first, "standard_report"), "2026-11-23 open");
    EXPECT_EQ(record.of(who.first, "standard_report").at(0).post, record.colleague().id);
    const auto dueFor = [&](PostId post) {
        const auto all = dueDatesIn(record.workspace(), unitOf(post), record.today()).dueDates;
        return std::count_if(all.begin(), all.end(),
                             [](const DueDate& due) { return due.deadline.rule.code == "standard_report"; });
    };
    EXPECT_EQ(dueFor(record.officer().id), 0);
    EXPECT_EQ(dueFor(record.colleague().id), 1);
    record.change<Report>(item, [](Report& now) { now.dueOn = Date::of(2026, 11, 12); });
    EXPECT_EQ(record.due(who.first, "standard_report"), "2026-11-12 open");
    record.change<Report>(item, [](Report& now) { now.completedOn = Date::of(2026, 11, 2); });
    EXPECT_EQ(record.due(who.first, "standard_report"), "2026-11-12 met");

    record.write([&](LogEntryId log) {
        sql::run(record.db(), "UPDATE cases SET valid_to = ?2 WHERE id = ?1", who.second,
                 Date::of(2026, 11, 2));
        report.kind = ReportKind::Fast;
        store::putNew(record.db(), who.first, CaseId{}, report, log);
    });
    EXPECT_EQ(record.due(who.first, "fast_report"), "2026-11-09 open");
}

TEST(DueDates, AParoleReportIsWantedBeforeItsHearing) {
    DueRecord record(Date::of(2026, 6, 1));
    const auto who = record.begin(released(Date::of(2026, 6, 1)));
    Report report;
    report.kind = ReportKind::Parole;
    report.requestedOn = Date::of(2026, 6, 1);
    report.hearingOn = Date::of(2027, 3, 1);
    report.author = record.officer().id;
    record.put(who, report);
    EXPECT_EQ(record.due(who.first, "parole_report"), "2026-09-14 open");
    EXPECT_EQ(record.due(who.first, "parole_report_requested"), "2026-06-29 open");
}

TEST(DueDates, AnEnquiryIsChasedUntilItIsAnswered) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(sentenced(Rosh::Medium, Date::of(2026, 11, 2)));
    Enquiry enquiry;
    enquiry.kind = name(EnquiryKind::PoliceDomesticAbuse);
    enquiry.requestedOn = Date::of(2026, 11, 2);
    const ItemId item = record.put(who, enquiry);
    EXPECT_EQ(record.due(who.first, "enquiry_answer"), "2026-11-09 open");
    record.moveTo(Date::of(2026, 11, 10));
    record.change<Enquiry>(item, [](Enquiry& now) { now.chasedOn = Date::of(2026, 11, 10); });
    EXPECT_EQ(record.due(who.first, "enquiry_answer"), "2026-11-17 open");
    EXPECT_EQ(record.of(who.first, "enquiry_answer").at(0).about, "police_domestic_abuse");
    record.change<Enquiry>(item, [](Enquiry& now) { now.receivedOn = Date::of(2026, 11, 10); });
    EXPECT_EQ(record.due(who.first, "enquiry_answer"), "2026-11-17 met");
}

TEST(DueDates, SomebodyInCustodyIsHandedOver) {
    DueRecord record(Date::of(2026, 1, 5));
    DueRecord::Start start;
    start.type = CaseType::Custody;
    start.kind = "custodial sentence";
    start.sentenced = Date::of(2025, 1, 6);
    start.ends = Date::of(2029, 1, 6);
    start.rosh = Rosh::High;
    const auto who = record.begin(start);
    auto custody = custodyOf(record.workspace(), who.first, record.today());
    ASSERT_TRUE(custody);
    EXPECT_EQ(custody->handover.reason, HandoverReason::ReleaseUnknown);
    EXPECT_EQ(record.due(who.first, "handover"), "");

    CustodyDates dates;
    dates.order = record.only<SentenceOrder>(who.first);
    dates.conditionalRelease = Date::of(2027, 7, 20);
    const ItemId item = record.put(who, dates);
    custody = custodyOf(record.workspace(), who.first, record.today());
    EXPECT_EQ(custody->handover, (Handover{Date::of(2026, 11, 6), HandoverReason::Determinate}));
    EXPECT_EQ(custody->earliestRelease,
              (ReleaseDate{ReleaseDateKind::ConditionalRelease, Date::of(2027, 7, 20)}));
    EXPECT_EQ(record.due(who.first, "handover"), "2026-11-06 open");
    EXPECT_EQ(record.due(who.first, "handover_prepare"), "2026-09-11 open");

    record.change<CustodyDates>(item,
                                [](CustodyDates& now) { now.paroleEligibility = Date::of(2027, 5, 1); });
    EXPECT_EQ(record.due(who.first, "handover"), "2026-05-01 open");
    record.change<CustodyDates>(item, [](CustodyDates& now) { now.earlyAllocation = true; });
    EXPECT_EQ(record.due(who.first, "handover"), "2026-02-01 open");
    record.change<CustodyDates>(item, [](CustodyDates& now) { now.recalled = true; });
    EXPECT_EQ(custodyOf(record.workspace(), who.first, record.today())->handover.reason,
              HandoverReason::Recall);
    EXPECT_EQ(record.due(who.first, "handover"), "");
    EXPECT_FALSE(finalThirdOf(record.workspace(), who.first, record.today()));
}

TEST(DueDates, TheFinalThirdIsNotForThoseWhoAreExempt) {
    DueRecord record(Date::of(2026, 1, 1));
    DueRecord::Start start = sentenced(Rosh::Medium, Date::of(2026, 1, 1));
    start.ends = Date::of(2026, 12, 31);
    const auto who = record.begin(start);
    auto third = finalThirdOf(record.workspace(), who.first, record.today());
    ASSERT_TRUE(third);
    EXPECT_EQ(third->starts, Date::of(2026, 9, 2));
    EXPECT_FALSE(third->exempt());
    EXPECT_EQ(record.due(who.first, "final_third"), "2026-09-09 open");

    const auto exempt = [&](const std::string& code, const std::string& level, FinalThirdExemption because) {
        Registration entry;
        entry.code = code;
        entry.level = level;
        entry.from = Date::of(2026, 1, 1);
        const auto other = record.begin(start);
        record.put(other, entry);
        const auto found = finalThirdOf(record.workspace(), other.first, record.today());
        ASSERT_TRUE(found);
        EXPECT_EQ(found->exemptions, std::vector<FinalThirdExemption>{because}) << code;
        EXPECT_EQ(record.due(other.first, "final_third"), "") << code;
    };
    exempt("MAPP", "M1", FinalThirdExemption::Mappa);
    exempt("MAPPA", "M2", FinalThirdExemption::Mappa);
    exempt("NSD", "", FinalThirdExemption::NationalSecurityDivision);
    exempt("RCPR", "", FinalThirdExemption::ActiveChildProtection);
    exempt("ISC", "", FinalThirdExemption::IntensiveSupervisionCourt);
    const auto veryHigh = record.begin(start);
    record.rosh(veryHigh, Rosh::VeryHigh, Date::of(2026, 1, 1));
    third = finalThirdOf(record.workspace(), veryHigh.first, record.today());
    EXPECT_EQ(third->exemptions, std::vector<FinalThirdExemption>{FinalThirdExemption::VeryHighRosh});
}

TEST(DueDates, OnLicenceThereIsAFollowUpHalfWayThroughTheFinalThird) {
    DueRecord record(Date::of(2026, 1, 1));
    DueRecord::Start start = released(Date::of(2026, 1, 1));
    start.ends = Date::of(2026, 12, 31);
    const auto who = record.begin(start);
    EXPECT_EQ(record.due(who.first, "final_third"), "2026-09-09 open");
    EXPECT_EQ(record.due(who.first, "final_third_follow_up"), "2026-11-06 open");
    record.moveTo(Date::of(2026, 9, 3));
    record.milestone(who, EventKind::FinalThirdChecked, Date::of(2026, 9, 3));
    EXPECT_EQ(record.due(who.first, "final_third"), "2026-09-09 met");
    EXPECT_EQ(record.due(who.first, "final_third_follow_up"), "2026-11-06 open");
}

TEST(DueDates, RequirementsAndOrdersEnd) {
    DueRecord record(Date::of(2026, 1, 5));
    const auto who = record.begin(sentenced(Rosh::Medium, Date::of(2026, 1, 5)));
    const ItemId order = record.only<SentenceOrder>(who.first);
    Requirement requirement;
    requirement.order = order;
    requirement.kind = "unpaid work";
    requirement.amount = 100;
    requirement.unit = "hours";
    requirement.from = Date::of(2026, 1, 5);
    requirement.endsOn = Date::of(2026, 12, 1);
    const ItemId item = record.put(who, requirement);
    EXPECT_EQ(record.due(who.first, "requirement_end"), "2026-12-01 open");
    EXPECT_EQ(record.due(who.first, "requirement_review"), "2026-11-03 open");
    EXPECT_EQ(record.of(who.first, "requirement_end").at(0).about, "unpaid work");
    EXPECT_EQ(record.due(who.first, "unpaid_work"), "2027-01-05 open");
    EXPECT_EQ(record.due(who.first, "order_end"), "2027-01-04 open");
    EXPECT_EQ(record.due(who.first, "order_review"), "2026-12-07 open");
    record.moveTo(Date::of(2026, 10, 1));
    record.change<Requirement>(item, [](Requirement& now) { now.closedOn = Date::of(2026, 10, 1); });
    EXPECT_EQ(record.due(who.first, "requirement_end"), "2026-12-01 met");
    EXPECT_EQ(record.due(who.first, "unpaid_work"), "2027-01-05 met");
    record.moveTo(Date::of(2026, 12, 20));
    const DueDate notice = record.of(who.first, "order_review").at(0);
    EXPECT_FALSE(notice.status.overdue()) << "it only points out what is ahead";
    EXPECT_EQ(notice.status.daysLeft, 15);
    EXPECT_EQ(notice.status.daysLate, 0);
    record.change<SentenceOrder>(order, [](SentenceOrder& now) { now.endedOn = Date::of(2026, 12, 20); });
    EXPECT_EQ(record.due(who.first, "order_end"), "2027-01-04 met");

    DueRecord::Start licence = released(Date::of(2026, 12, 20));
    const auto other = record.begin(licence);
    EXPECT_EQ(record.due(other.first, "licence_end"), "2027-12-19 open");
}

TEST(DueDates, AReductionsEndIsThePractitionersOwn) {
    DueRecord record(Date::of(2026, 11, 2));
    Reduction reduction;
    reduction.post = record.officer().id;
    reduction.reason = {1};
    reduction.hours = HoursPerWeek::whole(4);
    reduction.start = Date::of(2026, 10, 1);
    reduction.end = Date::of(2026, 11, 27);
    record.write([&](LogEntryId log) { store::addReduction(record.db(), reduction, log); });
    const auto rows = [&] {
        std::string text;
        for (const DueDate& due :
             dueDatesIn(record.workspace(), unitOf(record.officer().id), record.today()).dueDates) {
            EXPECT_EQ(due.person, PersonId{});
            EXPECT_EQ(due.post, record.officer().id);
            text += due.deadline.rule.code + " " + due.deadline.due.iso() + " ";
        }
        return text;
    };
    EXPECT_EQ(rows(), "reduction_review 2026-11-13 reduction_end 2026-11-27 ");
    record.moveTo(Date::of(2026, 11, 27));
    EXPECT_EQ(rows(), "") << "it is over";
}

TEST(DueDates, WhatWasTakenOverFromElsewhereDoesNotArriveOverdue) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(sentenced(Rosh::Medium, Date::of(2026, 1, 5)));
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "");
    EXPECT_EQ(record.due(who.first, "home_visit_medium"), "");
    EXPECT_EQ(record.due(who.first, "risk_first_read"), "");
    EXPECT_EQ(record.due(who.first, "order_end"), "2027-01-04 open");
    for (const DueDate& due : dueDatesOf(record.workspace(), who.first, record.today())) {
        EXPECT_FALSE(due.status.overdue()) << due.deadline.rule.code;
    }
    const auto lately = record.begin(sentenced(Rosh::Medium, Date::of(2026, 10, 29)));
    EXPECT_EQ(record.due(lately.first, "first_appointment_sentence"), "2026-11-05 open")
        << "it is still to be done";
}

TEST(DueDates, AClosedCaseLeavesNothingOpen) {
    DueRecord record(Date::of(2026, 11, 2));
    const auto who = record.begin(sentenced(Rosh::Medium, Date::of(2026, 11, 2)));
    record.contact(who, officeVisit, Date::of(2026, 11, 2));
    record.moveTo(Date::of(2026, 12, 1));
    record.write([&](LogEntryId) {
        sql::run(record.db(), "UPDATE cases SET valid_to = ?2 WHERE id = ?1", who.second,
                 Date::of(2026, 12, 1));
    });
    for (const DueDate& due : dueDatesOf(record.workspace(), who.first, record.today())) {
        EXPECT_NE(due.status.state, DeadlineState::Open) << due.deadline.rule.code;
    }
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-11-09 met");
    EXPECT_EQ(record.due(who.first, "order_end"), "2027-11-01 met");
}

TEST(DueDates, APastDayIsShownAsItWasKnownThen) {
    DueRecord record(Date::of(2026, 4, 2));
    const auto who = record.begin(sentenced());
    record.moveTo(Date::of(2026, 4, 20));
    record.contact(who, officeVisit, Date::of(2026, 4, 9)); // logged late
    const auto stateOn = [&](Date day) {
        for (const DueDate& due : dueDatesOf(record.workspace(), who.first, day)) {
            if (due.deadline.rule.code == "first_appointment_sentence") {
                return std::string(due.status.overdue() ? "overdue" : name(due.status.state));
            }
        }
        return std::string("none");
    };
    EXPECT_EQ(stateOn(Date::of(2026, 4, 10)), "open");
    EXPECT_EQ(stateOn(Date::of(2026, 4, 15)), "overdue");
    EXPECT_EQ(stateOn(Date::of(2026, 4, 20)), "met");
}

/// What was said about the first appointment.
DueDateDecision decisionOn(const DueDate& due, DeadlineState state, Date day, const std::string& reason) {
    DueDateDecision decision;
    decision.person = due.person;
    decision.caseId = due.caseId;
    decision.rule = due.deadline.rule.code;
    decision.trigger = due.deadline.trigger;
    decision.state = state;
    decision.day = day;
    decision.reason = reason;
    return decision;
}

TEST(DecideDueDate, WaivesMissesMeetsAndOpensAgain) {
    DueRecord record(Date::of(2026, 4, 2));
    const auto who = record.begin(sentenced());
    record.moveTo(Date::of(2026, 4, 15));
    Workspace& workspace = record.workspace();
    const auto decide = [&](DeadlineState state, const std::string& reason) {
        const DueDate due = record.of(who.first, "first_appointment_sentence").at(0);
        return decideDueDate(workspace, decisionOn(due, state, record.today(), reason));
    };
    EXPECT_TRUE(refused(decide(DeadlineState::Waived, "").findings)) << "a reason is wanted";
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-04-13 overdue");
    EXPECT_FALSE(refused(decide(DeadlineState::Waived, "In hospital").findings));
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-04-13 waived");
    EXPECT_EQ(record.of(who.first, "first_appointment_sentence").at(0).status.reason, "In hospital");
    EXPECT_FALSE(refused(decide(DeadlineState::Open, "Home again").findings));
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-04-13 overdue");
    EXPECT_FALSE(refused(decide(DeadlineState::Missed, "No room free").findings));
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-04-13 missed");
    EXPECT_FALSE(refused(decide(DeadlineState::Met, "Seen in court").findings));
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-04-13 met");
    EXPECT_EQ(store::currentOf<DeadlineNote>(record.db(), who.first).size(), 1U) << "one item, revised";
}

TEST(DecideDueDate, AnOutageIsAReason) {
    DueRecord record(Date::of(2026, 4, 2));
    const auto who = record.begin(sentenced());
    record.moveTo(Date::of(2026, 4, 15));
    Outage outage;
    outage.began = Instant::parse("2026-04-13T08:00:00Z").value();
    outage.what = "Case system";
    const SavedOutage saved = saveOutage(record.workspace(), outage);
    ASSERT_TRUE(saved.findings.empty());
    DueDateDecision decision = decisionOn(record.of(who.first, "first_appointment_sentence").at(0),
                                          DeadlineState::Missed, record.today(), "");
    decision.outage = saved.id;
    EXPECT_FALSE(refused(decideDueDate(record.workspace(), decision).findings));
    const DueDate due = record.of(who.first, "first_appointment_sentence").at(0);
    EXPECT_EQ(due.status.state, DeadlineState::Missed);
    EXPECT_EQ(due.outage, saved.id);
}

TEST(DecideDueDate, OfNothingThatIsDueIsRefused) {
    DueRecord record(Date::of(2026, 4, 2));
    const auto who = record.begin(sentenced());
    DueDateDecision decision = decisionOn(record.of(who.first, "first_appointment_sentence").at(0),
                                          DeadlineState::Met, record.today(), "");
    decision.trigger.day = Date::of(2026, 4, 1);
    EXPECT_THROW(decideDueDate(record.workspace(), decision), NotFound);
}

TEST(Outages, KeepTheirWordsAndEnd) {
    DueRecord record(Date::of(2026, 4, 15));
    Workspace& workspace = record.workspace();
    Outage outage;
    EXPECT_FALSE(saveOutage(workspace, outage).findings.empty()) << "of what?";
    outage.what = "Case system";
    outage.began = Instant::parse("2026-04-15T08:00:00Z").value();
    outage.ended = Instant::parse("2026-04-15T07:00:00Z").value();
    EXPECT_FALSE(saveOutage(workspace, outage).findings.empty()) << "over before it began";
    outage.ended.reset();
    outage.id = saveOutage(workspace, outage).id;
    outage.ended = Instant::parse("2026-04-15T11:00:00Z").value();
    EXPECT_EQ(saveOutage(workspace, outage).id, outage.id);
    ASSERT_EQ(outages(workspace).size(), 1U);
    EXPECT_EQ(outages(workspace).front().ended, outage.ended);
    outage.what = "Case system and mail";
    EXPECT_NE(saveOutage(workspace, outage).id, outage.id);
    ASSERT_EQ(outages(workspace).size(), 1U);
    EXPECT_EQ(outages(workspace).front().what, "Case system and mail");
    EXPECT_THROW(saveOutage(workspace, outage), NotFound) << "somebody else has changed it";
}

DeadlineRule ruleOf(Workspace& workspace, const std::string& code, Date day) {
    for (const DeadlineRule& rule : deadlineRulesOn(workspace, day)) {
        if (rule.code == code) {
            return rule;
        }
    }
    throw NotFound("no rule " + code);
}

/// Keeps the rules with one of them changed, from today on.
Findings saveRule(Workspace& workspace, const DeadlineRule& changed) {
    auto rules = deadlineRulesOn(workspace, workspace.today());
    for (DeadlineRule& rule : rules) {
        if (rule.code == changed.code) {
            rule = changed;
        }
    }
    return makeCurrent(workspace, rules, workspace.today());
}

TEST(DeadlineRuleSettings, AVerifiedRuleCanOnlyBeSwitchedOff) {
    DueRecord record(Date::of(2026, 4, 2));
    const auto who = record.begin(sentenced());
    Workspace& workspace = record.workspace();
    const Date today = record.today();
    DeadlineRule rule = ruleOf(workspace, "first_appointment_sentence", today);
    rule.offset = 9;
    EXPECT_TRUE(refused(saveRule(workspace, rule)));
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "2026-04-13 open");
    rule.offset = 5;
    rule.enabled = false;
    EXPECT_TRUE(saveRule(workspace, rule).empty());
    EXPECT_EQ(record.due(who.first, "first_appointment_sentence"), "");
    EXPECT_TRUE(ruleOf(workspace, rule.code, today.plusDays(-1)).enabled) << "from today on";
}

TEST(DeadlineRuleSettings, ASettingIsTheOfficesOwn) {
    DueRecord record(Date::of(2026, 4, 2));
    const auto who = record.begin(sentenced());
    Workspace& workspace = record.workspace();
    DeadlineRule rule = ruleOf(workspace, "risk_first_read", record.today());
    rule.offset = 2;
    rule.unit = DeadlineUnit::Weeks;
    rule.verified = true; // not theirs to say
    EXPECT_TRUE(saveRule(workspace, rule).empty());
    EXPECT_EQ(record.due(who.first, "risk_first_read"), "2026-04-16 open");
    EXPECT_FALSE(ruleOf(workspace, "risk_first_read", record.today()).verified);
    rule.offset = 1000;
    EXPECT_TRUE(refused(saveRule(workspace, rule)));
    record.moveTo(record.today(), Role::Manager);
    EXPECT_THROW(saveRule(record.workspace(), rule), AccessDenied);
}

TEST(DeadlineRuleSettings, AStoreMadeBeforeThereWereRulesUsesTheShippedOnes) {
    DueRecord record(Date::of(2026, 4, 2));
    const auto kept = deadlineRulesOn(record.workspace(), record.today());
    record.write([&](LogEntryId) { sql::run(record.db(), "DELETE FROM deadline_rule_versions"); });
    EXPECT_EQ(deadlineRulesOn(record.workspace(), record.today()), kept);
    EXPECT_TRUE(
        bankHolidaysOn(record.workspace().database(), record.today()).contains(Date::of(2026, 12, 25)));
}

} // namespace
} // namespace headroom
