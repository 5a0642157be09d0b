#include "duerecord.h"
#include "engine/casedeadlines.h"
#include "service/contactcatalogue.h"
#include "service/holidays.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <map>
#include <tuple>

namespace headroom {
namespace {

using test::DueRecord;

int anyBetween(int lowest, int highest) {
    return *rc::gen::inRange(lowest, highest + 1);
}

const std::vector<DeadlineRule>& lawRules() {
    static const std::vector<DeadlineRule> rules = [] {
        test::TempWorkspace workspace;
        return deadlineRulesOn(*workspace, workspace->today());
    }();
    return rules;
}

const WorkingCalendar& lawCalendar() {
    static const WorkingCalendar calendar{WorkingWeek{}, {builtInHolidays().covered, builtInHolidays().days}};
    return calendar;
}

/// A case as anybody might record it, begun on a day.
CaseRecord anyCase(Date begun) {
    CaseRecord record;
    record.id = {1};
    record.person = {1};
    record.from = begun;
    record.firstRecorded = begun;
    record.type = *rc::gen::element(CaseType::Community, CaseType::Licence, CaseType::Custody);
    record.rosh = *rc::gen::element(Rosh::Low, Rosh::Medium, Rosh::High, Rosh::VeryHigh);
    record.firstRosh = record.rosh;
    record.firstRoshFrom = begun;
    record.holdings.push_back({begun.plusDays(anyBetween(0, 3)), std::nullopt, {1}, {1}});
    Recorded<SentenceOrder> order;
    order.id = {2};
    order.value.kind = record.type == CaseType::Community ? "community order" : "custodial sentence";
    order.value.sentencedOn = order.value.startsOn = begun;
    order.value.endsOn = begun.plusDays(anyBetween(30, 900));
    if (record.type == CaseType::Licence) {
        order.value.releaseOn = begun;
    }
    record.orders.push_back(order);
    for (int i = anyBetween(0, 3); i > 0; --i) {
        Recorded<RoshAssessment> assessment;
        assessment.value.assessedOn = begun.plusDays(anyBetween(0, 300));
        assessment.value.levels[0] = *rc::gen::element(Rosh::Low, Rosh::Medium, Rosh::High, Rosh::VeryHigh);
        record.assessments.push_back(assessment);
    }
    for (int i = anyBetween(0, 8); i > 0; --i) {
        const auto outcome = static_cast<ContactOutcome>(anyBetween(0, 7));
        record.contacts.push_back({{10 + i},
                                   *rc::gen::element<std::string>("AP01", "AP02", "AP03", "IN05", "RA01"),
                                   begun.plusDays(anyBetween(0, 300)),
                                   std::string(name(outcome))});
    }
    return record;
}

std::vector<CaseDeadline> lawDeadlines(const CaseRecord& record, Date asOf) {
    return caseDeadlines(lawRules(), record, contactCatalogue(), lawCalendar(), asOf);
}

CaseRecord moved(CaseRecord record, int days) {
    record.from = record.from.plusDays(days);
    record.firstRecorded = record.firstRecorded.plusDays(days);
    record.firstRoshFrom = record.firstRoshFrom.plusDays(days);
    for (auto& holding : record.holdings) {
        holding.from = holding.from.plusDays(days);
    }
    for (auto& order : record.orders) {
        order.value.sentencedOn = order.value.startsOn = order.value.sentencedOn.plusDays(days);
        order.value.endsOn = order.value.endsOn.plusDays(days);
        if (order.value.releaseOn) {
            order.value.releaseOn = order.value.releaseOn->plusDays(days);
        }
    }
    return record;
}

RC_GTEST_PROP(DueDateLaws, BusinessDaysForwardEndOnABusinessDayAfterTheEvent, ()) {
    const Date begun = Date::of(2024, 1, 1).plusDays(anyBetween(0, 1900));
    for (const CaseDeadline& one : lawDeadlines(anyCase(begun), begun.plusDays(anyBetween(0, 400)))) {
        const Deadline& deadline = one.deadline;
        if (deadline.rule.unit == DeadlineUnit::BusinessDays &&
            deadline.rule.direction == DeadlineDirection::After) {
            RC_ASSERT(lawCalendar().isBusinessDay(deadline.due));
            RC_ASSERT(deadline.trigger.day < deadline.due);
        }
    }
}

RC_GTEST_PROP(DueDateLaws, WhatBeginsLaterIsNotDueEarlier, ()) {
    const Date begun = Date::of(2024, 1, 1).plusDays(anyBetween(0, 1500));
    CaseRecord record = anyCase(begun);
    record.assessments.clear();
    record.contacts.clear();
    const int days = anyBetween(0, 60);
    const auto before = lawDeadlines(record, begun);
    const auto after = lawDeadlines(moved(record, days), begun.plusDays(days));
    RC_ASSERT(before.size() == after.size());
    std::map<std::string, Date> due;
    for (const CaseDeadline& one : before) {
        due[one.deadline.rule.code] = one.deadline.due;
    }
    for (const CaseDeadline& one : after) {
        RC_ASSERT(due.at(one.deadline.rule.code) <= one.deadline.due);
    }
}

RC_GTEST_PROP(DueDateLaws, ARiseOfRiskMakesNothingThatBeganBeforeItEarlier, ()) {
    const Date begun = Date::of(2024, 1, 1).plusDays(anyBetween(0, 1500));
    CaseRecord record = anyCase(begun);
    const Date asOf = begun.plusDays(310);
    using Cause = std::tuple<std::string, EventKind, Date>;
    const auto dueByCause = [&] {
        std::map<Cause, Date> due;
        for (const CaseDeadline& one : lawDeadlines(record, asOf)) {
            if (!one.deadline.rule.group.empty() && one.deadline.trigger.day < asOf) {
                due[{one.deadline.rule.group, one.deadline.trigger.kind, one.deadline.trigger.day}] =
                    one.deadline.due;
            }
        }
        return due;
    };
    const auto before = dueByCause();
    Recorded<RoshAssessment> raised;
    raised.value.assessedOn = asOf;
    raised.value.levels[0] = Rosh::VeryHigh;
    record.assessments.push_back(raised);
    for (const auto& [cause, due] : dueByCause()) {
        const auto found = before.find(cause);
        RC_ASSERT(found == before.end() || found->second <= due);
    }
}

/// As the machine's clock, at a moment that is set.
class MomentClock final : public Clock {
public:
    Date today() const override {
        const std::tm local = localTime();
        return Date::of(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                        static_cast<unsigned>(local.tm_mday));
    }
    Instant now() const override { return m_now; }
    int minuteOfDay() const override { return localTime().tm_hour * 60 + localTime().tm_min; }
    void set(Instant now) { m_now = now; }

private:
    std::tm localTime() const {
        const auto seconds = static_cast<std::time_t>(m_now.seconds().time_since_epoch().count());
        std::tm local{};
        localtime_r(&seconds, &local);
        return local;
    }
    Instant m_now;
};

/// The machine's time zone for as long as this lives.
class TimeZone {
public:
    explicit TimeZone(const char* zone) {
        if (const char* before = std::getenv("TZ")) {
            m_before = before;
        }
        ::setenv("TZ", zone, 1);
        ::tzset();
    }
    ~TimeZone() {
        if (m_before) {
            ::setenv("TZ", m_before->c_str(), 1);
        } else {
            ::unsetenv("TZ");
        }
        ::tzset();
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;

private:
    std::optional<std::string> m_before;
};

std::string dueText(Workspace& workspace, PersonId person) {
    std::string text;
    for (const DueDate& due : dueDatesOf(workspace, person, workspace.today())) {
        text += due.deadline.rule.code + " " + due.deadline.due.iso() + " " +
                std::to_string(due.status.daysLeft) + "\n";
    }
    return text;
}

TEST(DueDateLaws, TheTimeZoneOfTheMachineAndItsClockChangesDoNotMatter) {
    DueRecord record(Date::of(2026, 3, 20));
    DueRecord::Start start;
    start.sentenced = Date::of(2026, 3, 20);
    start.ends = Date::of(2027, 3, 19);
    start.rosh = Rosh::High;
    const auto who = record.begin(start);
    const std::array<const char*, 6> zones = {"UTC0",
                                              "GMT0BST,M3.5.0/1,M10.5.0",
                                              "NZST-12NZDT,M9.5.0,M4.1.0/3",
                                              "EST5EDT,M3.2.0,M11.1.0",
                                              "IST-5:30",
                                              "<-11>11"};
    // The nights on which British clocks change, hour by hour, two days before and after.
    const std::array<const char*, 2> changes = {"2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"};
    std::map<Date, std::string> byDay;
    for (const char* zone : zones) {
        const TimeZone here(zone);
        const auto clock = std::make_shared<MomentClock>();
        Workspace::Options options;
        options.path = record.workspace().store().path();
        options.access = Store::Access::Read;
        options.actor.name = "tester";
        options.clock = clock;
        clock->set(Instant::parse(changes[0]).value());
        const auto workspace = Workspace::open(options);
        for (const char* change : changes) {
            for (int hour = -48; hour <= 48; ++hour) {
                clock->set(Instant(Instant::parse(change).value().seconds() + std::chrono::hours(hour)));
                const std::string text = dueText(*workspace, who.first);
                const auto [first, isNew] = byDay.emplace(workspace->today(), text);
                ASSERT_EQ(first->second, text) << zone << ", " << workspace->today().iso();
            }
        }
    }
    EXPECT_GE(byDay.size(), 8U);
    EXPECT_NE(byDay.begin()->second, "");
}

} // namespace
} // namespace headroom
