#include "engine/compliance.h"

#include "domain/workingdays.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace headroom {

int failuresInTwelveMonths(std::span<const Date> failures, Date today) {
    const Date yearAgo = addMonths(today, -12);
    return static_cast<int>(std::count_if(failures.begin(), failures.end(), [&](Date failure) {
        return yearAgo < failure && failure <= today;
    }));
}

std::string complianceLine(int failuresInTwelveMonths, bool breachStarted) {
    if (breachStarted) {
        return "Breach in progress";
    }
    if (failuresInTwelveMonths == 0) {
        return "No failures to comply within 12 months";
    }
    if (failuresInTwelveMonths == 1) {
        return "1 failure to comply within 12 months";
    }
    return std::to_string(failuresInTwelveMonths) +
           " failures to comply within 12 months. No breach in progress yet.";
}

bool inLastDays(std::optional<Date> day, Date today, int days) {
    return day && today.plusDays(-days) < *day && *day <= today;
}

std::optional<TierChange> lastTierChange(std::vector<TierRecord> history) {
    if (history.empty()) {
        return std::nullopt;
    }
    std::stable_sort(history.begin(), history.end(),
                     [](const TierRecord& a, const TierRecord& b) { return b.at < a.at; });
    const auto before = std::find_if(history.begin(), history.end(), [&](const TierRecord& record) {
        return record.tier != history.front().tier;
    });
    if (before == history.end()) {
        return std::nullopt;
    }
    return TierChange{before->tier, history.front().tier, std::prev(before)->at};
}

std::optional<TierChange> tierChangePrompt(std::vector<TierRecord> history, Date today) {
    const auto change = lastTierChange(std::move(history));
    return change && inLastDays(change->at.date(), today, promptDays) ? change : std::nullopt;
}

} // namespace headroom
