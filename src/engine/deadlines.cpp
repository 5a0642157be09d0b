#include "engine/deadlines.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace headroom {

namespace {

template <class T>
bool holds(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool roshFits(const DeadlineConditions& when, std::optional<Rosh> rosh) {
    if (when.rosh.empty() && !when.roshNotAssessed) {
        return true;
    }
    return rosh ? holds(when.rosh, *rosh) : when.roshNotAssessed;
}

bool sameThing(const DatedEvent& a, const DatedEvent& b) {
    return a.subject == b.subject;
}

std::optional<Date> earliestFrom(std::span<const DatedEvent> events, const DatedEvent& trigger,
                                 const DeadlineRule& rule) {
    std::optional<Date> earliest;
    for (const DatedEvent& event : events) {
        const Date first = event.kind == trigger.kind ? trigger.day.plusDays(1) : trigger.day;
        if (holds(rule.metBy, event.kind) && sameThing(event, trigger) && event.day >= first &&
            (!earliest || event.day < *earliest)) {
            earliest = event.day;
        }
    }
    return earliest;
}

std::optional<Date> latestUntil(std::span<const DatedEvent> events, const DatedEvent& trigger,
                                const DeadlineRule& rule) {
    std::optional<Date> latest;
    for (const DatedEvent& event : events) {
        if (holds(rule.metBy, event.kind) && event.kind != trigger.kind && sameThing(event, trigger) &&
            event.day <= trigger.day && (!latest || event.day > *latest)) {
            latest = event.day;
        }
    }
    return latest;
}

std::optional<Date> metOn(std::span<const DatedEvent> events, const DatedEvent& trigger,
                          const DeadlineRule& rule) {
    if (rule.direction == DeadlineDirection::Before) {
        if (const auto before = latestUntil(events, trigger, rule)) {
            return before;
        }
    }
    return earliestFrom(events, trigger, rule);
}

bool earlierDeadline(const Deadline& a, const Deadline& b) {
    return std::tie(a.due, a.trigger.day, a.rule.code, a.trigger.subject) <
           std::tie(b.due, b.trigger.day, b.rule.code, b.trigger.subject);
}

/// Of one group and one event the strictest stays. The list is in order of due dates.
void keepStrictest(std::vector<Deadline>& sorted) {
    std::vector<Deadline> kept;
    for (Deadline& deadline : sorted) {
        const bool stricterThere = std::any_of(kept.begin(), kept.end(), [&](const Deadline& other) {
            return other.rule.group == deadline.rule.group && other.trigger == deadline.trigger;
        });
        if (deadline.rule.group.empty() || !stricterThere) {
            kept.push_back(std::move(deadline));
        }
    }
    sorted = std::move(kept);
}

} // namespace

bool applies(const DeadlineConditions& when, const DeadlineFacts& facts) {
    const bool typeFits = when.caseTypes.empty() || (facts.type && holds(when.caseTypes, *facts.type));
    const bool flagFits =
        when.anyFlag.empty() || std::any_of(facts.flags.begin(), facts.flags.end(),
                                            [&](CaseFlag flag) { return holds(when.anyFlag, flag); });
    return typeFits && flagFits && roshFits(when, facts.rosh);
}

Date dueDate(const DeadlineRule& rule, Date from, const WorkingCalendar& calendar) {
    const int offset = rule.direction == DeadlineDirection::After ? rule.offset : -rule.offset;
    switch (rule.unit) {
    case DeadlineUnit::CalendarDays:
        return from.plusDays(offset);
    case DeadlineUnit::Weeks:
        return from.plusDays(offset * 7);
    case DeadlineUnit::Months:
        return addMonths(from, offset);
    case DeadlineUnit::BusinessDays:
        break;
    }
    // "No business days before" a Sunday is the Friday: a deadline never moves past its event.
    if (offset == 0 && rule.direction == DeadlineDirection::Before) {
        return businessDayOnOrBefore(from, calendar);
    }
    return addBusinessDays(from, offset, calendar);
}

DeadlineArithmetic deadlineArithmetic(const DeadlineRule& rule, Date from, const WorkingCalendar& calendar) {
    DeadlineArithmetic arithmetic{from, rule.offset, rule.unit, rule.direction, {}, true, false};
    if (rule.unit != DeadlineUnit::BusinessDays) {
        return arithmetic;
    }
    const Date due = dueDate(rule, from, calendar);
    const int step = from <= due ? 1 : -1;
    // With no days to count, the event's own day is the first one looked at.
    for (Date day = rule.offset == 0 ? from : from.plusDays(step); day != due && from != due;
         day = day.plusDays(step)) {
        if (const auto why = calendar.dayOff(day)) {
            arithmetic.skipped.push_back({day, *why});
        }
    }
    arithmetic.holidaysKnown = calendar.holidays.covers(std::min(from, due), std::max(from, due));
    return arithmetic;
}

std::vector<Deadline> deadlines(std::span<const DeadlineRule> rules, std::span<const DatedEvent> events,
                                const DeadlineFacts& facts, const WorkingCalendar& calendar) {
    std::vector<Deadline> found;
    for (const DeadlineRule& rule : rules) {
        if (!rule.enabled || !applies(rule.when, facts)) {
            continue;
        }
        for (const DatedEvent& event : events) {
            if (holds(rule.triggers, event.kind)) {
                found.push_back({rule, event, dueDate(rule, event.day, calendar),
                                 deadlineArithmetic(rule, event.day, calendar), metOn(events, event, rule)});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), earlierDeadline);
    keepStrictest(found);
    return found;
}

DeadlineStatus deadlineStatus(const Deadline& deadline, const std::optional<DeadlineDecision>& decision,
                              Date day) {
    DeadlineStatus status;
    status.since = deadline.trigger.day;
    if (decision && decision->day <= day && decision->state != DeadlineState::Open) {
        status.state = decision->state;
        status.since = decision->day;
        status.reason = decision->reason;
    } else if (deadline.metOn && *deadline.metOn <= day) {
        status.state = DeadlineState::Met;
        status.since = *deadline.metOn;
    } else if (deadline.rule.notice && deadline.trigger.day < day) {
        status.state = DeadlineState::Met;
    }
    if (deadline.rule.notice) {
        status.daysLeft = status.state == DeadlineState::Open ? day.daysUntil(deadline.trigger.day) : 0;
        return status;
    }
    if (status.state == DeadlineState::Open) {
        status.daysLeft = day.daysUntil(deadline.due);
        status.daysLate = std::max(0, -status.daysLeft);
    } else if (status.state == DeadlineState::Met) {
        status.daysLate = std::max(0, deadline.due.daysUntil(status.since));
    }
    return status;
}

std::optional<Date> lastWorkedDay(const Deadline& deadline, const WorkingCalendar& own, Date from) {
    const Date last = businessDayOnOrBefore(deadline.due, own);
    return last < from ? std::nullopt : std::optional(last);
}

} // namespace headroom
