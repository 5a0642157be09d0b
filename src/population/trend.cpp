#include "population/trend.h"

#include "population/rng.h"
#include "population/showcase.h"
#include "population/weights.h"

#include <algorithm>
#include <optional>

namespace headroom::recipe {

namespace {

/// Percentages of the curves. The line for "over" is 110; the gap on either side keeps a week's
/// chance swing and the size of a single case from crossing it.
constexpr double overLine = 110;
constexpr double justOver = 117;
constexpr double justUnder = 105;
constexpr double weeklySwing = 0.02;
/// Nobody rises faster than this in a week, but over the line itself.
constexpr double fastestRise = 10;

/// Over since so many weekly figures, this one included; under 110 before that.
double risen(double now, int weeksOver, int week) {
    if (week >= weeksOver) {
        return std::max(80.0, justUnder - 0.8 * (week - weeksOver));
    }
    const double first = std::min(now, justOver);
    return weeksOver == 1 ? now : now - (now - first) * week / (weeksOver - 1);
}

/// Over until some weeks ago, not since.
double fallen(double now, int weeksUnder, int week) {
    if (week >= weeksUnder) {
        return justOver + 0.8 * (week - weeksUnder);
    }
    return now + (justUnder - now) * week / weeksUnder;
}

class Curve {
public:
    Curve(std::uint64_t seed, const Trend::Now& now, double percent)
        : m_percent(percent)
        , m_rng(seed, Stream::History, keyOf(now.staffCode))
        , m_weeksOver(showcaseWeeksOver(now.staffCode)) {
        m_kind = m_rng.unit();
        m_turn = m_rng.between(1, 10);
        if (percent > justOver) {
            m_turn = std::max(m_turn, 2 + static_cast<int>((percent - justOver) / fastestRise));
        }
    }

    double at(int week) const { return m_percent > overLine ? atOver(week) : atUnder(week); }
    double swing() { return 1 + weeklySwing * (2 * m_rng.unit() - 1); }

private:
    double atOver(int week) const {
        constexpr double longOver = 0.35;
        if (m_weeksOver) {
            return risen(m_percent, *m_weeksOver, week);
        }
        if (m_kind < longOver) {
            return std::max(std::min(m_percent, justOver),
                            m_percent * (1 + 0.02 * (m_kind - longOver / 2) * week));
        }
        return risen(m_percent, m_turn, week);
    }
    double atUnder(int week) const {
        constexpr double level = 0.50;
        constexpr double rising = 0.75;
        constexpr double cameDown = 0.87;
        constexpr double nearOver = 85;
        const double most = std::max(m_percent, justUnder);
        if (m_kind < level || (m_kind >= rising && m_kind < cameDown && m_percent < nearOver)) {
            return m_percent;
        }
        if (m_kind < rising) {
            return m_percent * (1 - 0.012 * week);
        }
        return m_kind < cameDown ? fallen(m_percent, m_turn, week)
                                 : std::min(most, m_percent * (1 + 0.01 * week));
    }

    double m_percent;
    Rng m_rng;
    std::optional<int> m_weeksOver;
    double m_kind = 0;
    int m_turn = 1;
};

/// Room on a day as work follows it: people take cases over and hand them on for some weeks
/// before and after their hours change. Nothing is looked up from before the history.
double roomAround(const Trend::Now& now, const ReductionsByStaff& reductions, Date day, Date asOf) {
    constexpr std::array<int, 5> days = {-28, -14, 0, 14, 28};
    const Date first = asOf.plusDays(-7 * populationWeeks);
    double room = 0;
    for (const int offset : days) {
        const Date near = std::clamp(day.plusDays(offset), first, asOf);
        room += availableWeight(now.contracted, reductions.on(now.staffCode, near));
    }
    return room / static_cast<double>(days.size());
}

/// Nobody has room any more: the cases are handed out to others, some each week since.
double handedOut(double weight, int weeks) {
    constexpr double eachWeek = 0.07;
    constexpr double most = 1.9;
    return weight * std::min(most, 1 + eachWeek * weeks);
}

} // namespace

ReductionsByStaff::ReductionsByStaff(const std::vector<PopulationReduction>& reductions) {
    m_byStaff.reserve(reductions.size());
    for (const PopulationReduction& reduction : reductions) {
        m_byStaff[reduction.staffCode].push_back(&reduction);
    }
}

HoursPerWeek ReductionsByStaff::on(std::string_view staffCode, Date day) const {
    HoursPerWeek hours;
    const auto found = m_byStaff.find(staffCode);
    if (found != m_byStaff.end()) {
        for (const PopulationReduction* reduction : found->second) {
            if (reduction->start <= day && day < reduction->end) {
                hours += reduction->hours;
            }
        }
    }
    return hours;
}

Trend::Trend(std::uint64_t seed, Date asOf, const Now& now, const ReductionsByStaff& reductions) {
    const double room = availableWeight(now.contracted, reductions.on(now.staffCode, asOf));
    Curve curve(seed, now, room > 0 ? 100 * now.weight / room : 0);
    m_weights.front() = now.weight;
    int weeksWithoutRoom = 0;
    for (int week = 1; week <= populationWeeks; ++week) {
        const Date day = asOf.plusDays(-7 * week);
        double weight = 0;
        if (room > 0) {
            weight = std::max(0.0, curve.at(week) / 100 * roomAround(now, reductions, day, asOf));
        } else {
            const bool away = availableWeight(now.contracted, reductions.on(now.staffCode, day)) <= 0;
            weeksWithoutRoom = away ? week : weeksWithoutRoom;
            weight = handedOut(now.weight, weeksWithoutRoom);
        }
        m_weights.at(static_cast<std::size_t>(week)) = weight * curve.swing();
    }
}

} // namespace headroom::recipe
