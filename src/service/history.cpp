#include "service/history.h"

namespace headroom {

UnitHistory readHistory(sql::Database& db, UnitRef unit, Date asOf, int weeks) {
    UnitHistory history;
    history.days = store::historyDays(db, asOf, weeks + 1);
    std::erase_if(history.days,
                  [asOf](const store::HistoryDay& day) { return day.reportDate.daysUntil(asOf) < 7; });
    history.posts = store::historyIn(db, history.days, unit, asOf);
    return history;
}

WeekFigure weekNow(Date asOf, Points total, Points available) {
    WeekFigure week{asOf, std::nullopt, total, available};
    if (available > Points{}) {
        week.percent = percentage(total, available);
    }
    return week;
}

std::vector<WeekFigure> weeksOf(const UnitHistory& history, PostId post) {
    std::vector<WeekFigure> weeks;
    weeks.reserve(history.days.size());
    const auto found = history.posts.find(post);
    for (std::size_t i = 0; i < history.days.size(); ++i) {
        const Date date = history.days[i].reportDate;
        if (found == history.posts.end() || !found->second.present[i]) {
            weeks.push_back({date, std::nullopt, {}, {}});
        } else {
            weeks.push_back(weekNow(date, found->second.points[i].total, found->second.points[i].available));
        }
    }
    return weeks;
}

void HistorySum::add(PostId post) {
    const auto found = m_history.posts.find(post);
    if (found == m_history.posts.end()) {
        return;
    }
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        if (found->second.present[i]) {
            m_weeks[i].total += found->second.points[i].total;
            m_weeks[i].available += found->second.points[i].available;
            m_weeks[i].present = true;
        }
    }
}

std::vector<WeekFigure> HistorySum::weeks() const {
    std::vector<WeekFigure> weeks;
    weeks.reserve(m_weeks.size());
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        const Date date = m_history.days[i].reportDate;
        weeks.push_back(m_weeks[i].present ? weekNow(date, m_weeks[i].total, m_weeks[i].available)
                                           : WeekFigure{date, std::nullopt, {}, {}});
    }
    return weeks;
}

int weeksOverOf(const std::vector<WeekFigure>& weeks, std::optional<double> now,
                const Thresholds& thresholds) {
    std::vector<std::optional<double>> percents;
    percents.reserve(weeks.size() + 1);
    for (const WeekFigure& week : weeks) {
        percents.push_back(week.percent);
    }
    percents.push_back(now);
    return weeksOver(percents, thresholds);
}

} // namespace headroom
