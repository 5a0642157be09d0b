#include "engine/appointmentrules.h"

#include "domain/sourcetext.h"
#include "domain/timeofday.h"
#include "domain/words.h"

#include <algorithm>

namespace headroom {

namespace {

/// In the order of the enumerators.
constexpr std::array<std::string_view, repeatCount> repeatWords = {"weekly", "fortnightly", "four_weekly",
                                                                   "monthly"};
constexpr std::array<std::string_view, repeatCount> repeatLabels = {
    HEADROOM_TEXT("Contacts", "Every week"),
    HEADROOM_TEXT("Contacts", "Every two weeks"),
    HEADROOM_TEXT("Contacts", "Every four weeks"),
    HEADROOM_TEXT("Contacts", "Every month"),
};

void warn(Findings& findings, FindingCode code, std::string_view column, std::vector<std::string> arguments) {
    findings.push_back({Severity::Warning, code, {{}, {}, 0, std::string(column)}, std::move(arguments)});
}

/// An appointment without an end, or with one that is not later, lasts no time at all.
int endOf(const AppointmentTime& appointment) {
    return std::max(*appointment.startsAt, appointment.endsAt.value_or(*appointment.startsAt));
}

bool overlap(const AppointmentTime& a, const AppointmentTime& b) {
    return a.startsAt == b.startsAt || (*a.startsAt < endOf(b) && *b.startsAt < endOf(a));
}

/// Minutes from the end of the earlier to the start of the later.
int gapBetween(const AppointmentTime& a, const AppointmentTime& b) {
    return *a.startsAt < *b.startsAt ? *b.startsAt - endOf(a) : *a.startsAt - endOf(b);
}

} // namespace

Findings appointmentWarnings(const AppointmentTime& appointment, std::span<const AppointmentTime> others,
                             const WorkingCalendar& own) {
    Findings findings;
    if (const BankHoliday* holiday = own.holidays.find(appointment.day)) {
        warn(findings, FindingCode::AppointmentOnBankHoliday, "day", {holiday->name});
    } else if (own.dayOff(appointment.day)) {
        warn(findings, FindingCode::AppointmentNotWorked, "day", {});
    }
    if (!appointment.startsAt) {
        return findings;
    }
    std::vector<AppointmentTime> near;
    std::ranges::copy_if(others, std::back_inserter(near), [&](const AppointmentTime& other) {
        return other.day == appointment.day && other.startsAt;
    });
    std::ranges::stable_sort(near, {}, &AppointmentTime::startsAt);
    for (const AppointmentTime& other : near) {
        const std::string starts = TimeOfDay{static_cast<std::uint16_t>(*other.startsAt)}.text();
        if (overlap(appointment, other)) {
            warn(findings, FindingCode::AppointmentOverlaps, "starts_at", {starts});
        } else if (gapBetween(appointment, other) < closeMinutes) {
            warn(findings, FindingCode::AppointmentWithinHour, "starts_at", {starts});
        }
    }
    return findings;
}

std::string_view name(Repeat repeat) {
    return repeatWords.at(static_cast<std::size_t>(repeat));
}

std::optional<Repeat> parseRepeat(std::string_view text) {
    return enumeratorOf<Repeat>(repeatWords, text);
}

std::string_view label(Repeat repeat) {
    return repeatLabels.at(static_cast<std::size_t>(repeat));
}

Findings checkRepeats(int count) {
    Findings findings;
    if (count < 1 || count > mostRepeats) {
        findings.push_back({Severity::Refusal,
                            FindingCode::NumberOutOfRange,
                            {{}, {}, 0, "count"},
                            {"1", std::to_string(mostRepeats)}});
    }
    return findings;
}

std::vector<Date> repeatDays(Date first, Repeat repeat, int count) {
    std::vector<Date> days;
    for (int i = 0; i < std::clamp(count, 1, mostRepeats); ++i) {
        switch (repeat) {
        case Repeat::Weekly:
            days.push_back(first.plusDays(7 * i));
            break;
        case Repeat::Fortnightly:
            days.push_back(first.plusDays(14 * i));
            break;
        case Repeat::FourWeekly:
            days.push_back(first.plusDays(28 * i));
            break;
        case Repeat::Monthly:
            days.push_back(addMonths(first, i));
            break;
        }
    }
    return days;
}

} // namespace headroom
