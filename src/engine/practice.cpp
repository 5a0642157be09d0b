#include "engine/practice.h"

#include <algorithm>

namespace headroom {

namespace {

/// The entry of a kind that holds on the day and began last.
const PracticeEntry* newest(std::span<const PracticeEntry> entries, PracticeKind kind, Date day) {
    const PracticeEntry* found = nullptr;
    for (const PracticeEntry& entry : entries) {
        if (entry.kind == kind && entry.holds(day) && (found == nullptr || found->from <= entry.from)) {
            found = &entry;
        }
    }
    return found;
}

void addTraining(PracticeOn& on, const PracticeEntry& entry, Date day) {
    on.trainingKnown = true;
    if (entry.holds(day) &&
        std::find(on.training.begin(), on.training.end(), entry.word) == on.training.end()) {
        on.training.push_back(entry.word);
    }
}

/// The end of an absence that others follow without a day between.
std::optional<Date> endOfAbsence(std::span<const PracticeEntry> entries, const PracticeEntry& first) {
    std::optional<Date> until = first.until;
    while (until) {
        const PracticeEntry* next = newest(entries, PracticeKind::Absence, *until);
        if (next == nullptr) {
            break;
        }
        until = next->until;
    }
    return until;
}

void setState(PracticeOn& on, std::span<const PracticeEntry> entries, Date day) {
    const PracticeEntry* status = newest(entries, PracticeKind::Status, day);
    const PracticeEntry* absence = newest(entries, PracticeKind::Absence, day);
    if (status != nullptr && status->word == "left") {
        on.state = OfficerState::Left;
        on.since = status->from;
    } else if (status != nullptr && status->word == "away") {
        on.state = OfficerState::Away;
        on.since = status->from;
        on.until = status->until;
    } else if (absence != nullptr) {
        on.state = OfficerState::Away;
        on.since = absence->from;
        on.until = endOfAbsence(entries, *absence);
    } else {
        for (const PracticeEntry& entry : entries) {
            if (entry.kind == PracticeKind::Status && entry.word == "left" && entry.from > day &&
                (!on.until || entry.from < *on.until)) {
                on.state = OfficerState::Leaving;
                on.until = entry.from;
            }
        }
    }
}

} // namespace

std::string_view name(OfficerState state) {
    switch (state) {
    case OfficerState::Active:
        return "active";
    case OfficerState::Away:
        return "away";
    case OfficerState::Leaving:
        return "leaving";
    case OfficerState::Left:
        return "left";
    }
    return "";
}

int monthsBetween(Date first, Date last) {
    const int months =
        (last.year() - first.year()) * 12 + static_cast<int>(last.month()) - static_cast<int>(first.month());
    return last < addMonths(first, months) ? months - 1 : months;
}

std::optional<WorkingWeek> workingWeek(const WeekHours& week) {
    std::vector<unsigned> days;
    for (unsigned day = 0; day < week.size(); ++day) {
        if (week.at(day) > HoursPerWeek{}) {
            days.push_back((day + 1) % 7); // Monday first here, Sunday first there
        }
    }
    return WorkingWeek::of(days);
}

PracticeOn practiceOn(std::span<const PracticeEntry> entries, Date day) {
    PracticeOn on;
    std::optional<Date> qualified;
    for (const PracticeEntry& entry : entries) {
        if (entry.kind == PracticeKind::Training) {
            addTraining(on, entry, day);
        } else if (entry.kind == PracticeKind::Qualification && entry.from <= day &&
                   (!qualified || entry.from < *qualified)) {
            qualified = entry.from;
        }
    }
    if (qualified) {
        on.monthsQualified = monthsBetween(*qualified, day);
    }
    if (const PracticeEntry* mentor = newest(entries, PracticeKind::Mentor, day)) {
        on.mentor = mentor->mentor;
    }
    on.stage = newest(entries, PracticeKind::Stage, day);
    if (const PracticeEntry* pattern = newest(entries, PracticeKind::Pattern, day)) {
        on.week = workingWeek(pattern->week);
    }
    setState(on, entries, day);
    return on;
}

} // namespace headroom
