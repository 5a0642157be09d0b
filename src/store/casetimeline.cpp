#include "store/casetimeline.h"

#include "store/decode.h"
#include "store/sql/statement.h"

#include <algorithm>
#include <array>
#include <set>

namespace headroom::store {

namespace {

template <class Value>
using Periods = std::vector<std::pair<Period, Value>>;

/// Reads rows of valid_from, valid_to and what `read` makes of the columns behind.
template <class Value, class Read>
Periods<Value> periodsOf(sql::Database& db, std::string_view query, CaseId caseId, Read read) {
    Periods<Value> periods;
    auto rows = db.prepare(query);
    rows.with(caseId);
    while (rows.next()) {
        const Period period{rows.date(0), rows.get<std::optional<Date>>(1)};
        periods.emplace_back(period, read(rows));
    }
    return periods;
}

template <class Value>
const Value* valueOn(const Periods<Value>& periods, Date day) {
    for (const auto& [period, value] : periods) {
        if (period.contains(day)) {
            return &value;
        }
    }
    return nullptr;
}

template <class Value>
void addDays(std::set<Date>& days, const Periods<Value>& periods) {
    for (const auto& [period, value] : periods) {
        days.insert(period.from);
        if (period.until) {
            days.insert(*period.until);
        }
    }
}

} // namespace

MaybePlace CaseTimeline::on(Date day) const {
    const auto after = m_places.upper_bound(day);
    return after == m_places.begin() ? std::nullopt : std::prev(after)->second;
}

std::vector<CaseStep> difference(const CaseTimeline& was, const CaseTimeline& is) {
    std::set<Date> days;
    for (const CaseTimeline* timeline : {&was, &is}) {
        for (const auto& [day, place] : timeline->places()) {
            days.insert(day);
        }
    }
    std::vector<CaseStep> steps;
    for (const Date day : days) {
        const Date eve = day.plusDays(-1);
        // What the new timeline adds on this day, less what it added the day before.
        std::vector<MaybePlace> less = {was.on(day), is.on(eve)};
        std::vector<MaybePlace> more = {is.on(day), was.on(eve)};
        for (auto taken = less.begin(); taken != less.end();) {
            const auto same = std::find(more.begin(), more.end(), *taken);
            if (same == more.end()) {
                ++taken;
            } else {
                more.erase(same);
                taken = less.erase(taken);
            }
        }
        for (std::size_t i = 0; i < less.size(); ++i) {
            steps.push_back({day, less[i], more[i]});
        }
    }
    return steps;
}

CaseTimeline timelineOf(sql::Database& db, CaseId caseId) {
    struct State {
        CaseType type;
        Tier tier;
        bool t2a;
    };
    const auto open = periodsOf<bool>(db, "SELECT valid_from, valid_to FROM cases WHERE id = ?1", caseId,
                                      [](const sql::Statement& /*row*/) { return true; });
    const auto leads =
        periodsOf<PostId>(db,
                          "SELECT valid_from, valid_to, coalesce(post_id, 0) FROM case_holders WHERE "
                          "case_id = ?1 AND role = 'lead'",
                          caseId, [](const sql::Statement& row) { return row.get<PostId>(2); });
    const auto states = periodsOf<State>(
        db, "SELECT valid_from, valid_to, location, tier, t2a FROM case_states WHERE case_id = ?1", caseId,
        [](const sql::Statement& row) {
            return State{caseTypeOf(row.integer(2)), tierOf(row.integer(3)), row.get<bool>(4)};
        });
    std::set<Date> days;
    addDays(days, open);
    addDays(days, leads);
    addDays(days, states);

    CaseTimeline timeline;
    for (const Date day : days) {
        const PostId* lead = valueOn(leads, day);
        const State* state = valueOn(states, day);
        if (valueOn(open, day) == nullptr || lead == nullptr || state == nullptr) {
            timeline.set(day, std::nullopt);
        } else {
            timeline.set(day, CasePlace{*lead, state->type, state->tier, state->t2a});
        }
    }
    return timeline;
}

} // namespace headroom::store
