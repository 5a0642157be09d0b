#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/tier.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Where a case counts on a day: in whose figure, and in which cell of it. Post 0: it waits to be
/// allocated and counts nowhere.
struct CasePlace {
    PostId post;
    CaseType type = CaseType::Community;
    Tier tier;
    bool t2a = false;

    friend bool operator==(const CasePlace&, const CasePlace&) = default;
};
using MaybePlace = std::optional<CasePlace>; ///< none: the case is not open

/// The places of a case from day to day; what holds before the first day is none.
class CaseTimeline {
public:
    void set(Date from, const MaybePlace& place) { m_places[from] = place; }
    MaybePlace on(Date day) const;
    const std::map<Date, MaybePlace>& places() const { return m_places; }

private:
    std::map<Date, MaybePlace> m_places;
};

/// One step from one place to another on a day. A list of steps is right when, for every day, what was
/// taken away and added up to it leaves the case exactly where it counts on that day.
struct CaseStep {
    Date day;
    MaybePlace before, after;
};
/// The steps that turn one timeline into another, whatever day the difference begins and ends on.
std::vector<CaseStep> difference(const CaseTimeline& was, const CaseTimeline& is);

/// The timeline as the dated tables say it now.
CaseTimeline timelineOf(sql::Database& db, CaseId caseId);

} // namespace headroom::store
