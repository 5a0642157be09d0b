#include "engine/timesplit.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <utility>

namespace headroom {

namespace {

constexpr std::int64_t wholeShare = 10'000;

bool countsIn(const LoggedTime& entry, Date monday) {
    return entry.minutes > 0 && entry.day >= monday && entry.day < monday.plusDays(7);
}

/// Shares in basis points that add up: what rounding down leaves goes to the greatest remainders.
void giveShares(std::vector<ActivityTime>& activities, int minutes) {
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;
    std::int64_t left = wholeShare;
    for (std::size_t i = 0; i < activities.size(); ++i) {
        const std::int64_t scaled = activities[i].minutes * wholeShare;
        activities[i].basisPoints = static_cast<int>(scaled / minutes);
        left -= scaled / minutes;
        remainders.emplace_back(-(scaled % minutes), i);
    }
    std::ranges::sort(remainders);
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i) {
        ++activities[remainders[i].second].basisPoints;
    }
}

} // namespace

Date mondayOf(Date day) {
    return day.plusDays(-static_cast<int>((day.weekday() + 6) % 7));
}

TimeSplit timeSplit(std::span<const LoggedTime> entries, Date monday) {
    TimeSplit split;
    std::array<int, activityCount> minutes{};
    for (const LoggedTime& entry : entries) {
        if (countsIn(entry, monday)) {
            minutes.at(static_cast<std::size_t>(entry.activity)) += entry.minutes;
            split.minutes += entry.minutes;
            split.faceToFaceMinutes += faceToFace(entry.activity) ? entry.minutes : 0;
        }
    }
    if (split.minutes == 0) {
        return split;
    }
    for (std::size_t i = 0; i < activityCount; ++i) {
        if (minutes[i] > 0) {
            split.activities.push_back({static_cast<Activity>(i), minutes[i], 0});
        }
    }
    std::ranges::stable_sort(split.activities, std::ranges::greater(), &ActivityTime::minutes);
    giveShares(split.activities, split.minutes);
    split.faceToFaceBasisPoints = 0;
    for (const ActivityTime& activity : split.activities) {
        *split.faceToFaceBasisPoints += faceToFace(activity.activity) ? activity.basisPoints : 0;
    }
    return split;
}

Timesheet timesheet(std::span<const LoggedTime> entries, Date monday, HoursPerWeek contracted) {
    Timesheet sheet;
    sheet.monday = monday;
    sheet.contractedMinutes = (contracted.hundredths * 60 + 50) / 100;
    std::map<std::pair<Date, Activity>, TimesheetRow> rows;
    for (const LoggedTime& entry : entries) {
        if (!countsIn(entry, monday)) {
            continue;
        }
        TimesheetRow& row = rows[{entry.day, entry.activity}];
        row.day = entry.day;
        row.activity = entry.activity;
        row.minutes += entry.minutes;
        if (!entry.description.empty() &&
            std::ranges::find(row.descriptions, entry.description) == row.descriptions.end()) {
            row.descriptions.push_back(entry.description);
        }
        sheet.minutesByDay.at(static_cast<std::size_t>(monday.daysUntil(entry.day))) += entry.minutes;
        sheet.minutes += entry.minutes;
    }
    for (auto& [key, row] : rows) {
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

std::string durationText(int minutes) {
    const int hours = std::abs(minutes) / 60;
    const int rest = std::abs(minutes) % 60;
    std::string text = minutes < 0 ? "-" : "";
    if (hours > 0) {
        text += std::to_string(hours) + " h";
    }
    if (rest > 0 || hours == 0) {
        text += (hours > 0 ? " " : "") + std::to_string(rest) + " min";
    }
    return text;
}

} // namespace headroom
