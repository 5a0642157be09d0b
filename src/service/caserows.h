#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/record.h"
#include "domain/rosh.h"
#include "domain/tier.h"
#include "service/importcases.h"
#include "store/organisation.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace headroom {

/// One row of a file of cases, understood.
struct CaseFileRow {
    std::string crn;
    PersonDetails person;
    CaseType type = CaseType::Community;
    std::optional<Tier> tier;
    std::optional<Rosh> rosh;
    std::optional<bool> t2a;
    TeamId team;
    PostId post; ///< 0: waits in the team
    Date start;
    std::optional<SentenceOrder> order;
};

/// Teams and posts by their codes on one day.
class TeamsAndPosts {
public:
    TeamsAndPosts(sql::Database& db, Date asOf);
    /// 0: there is none.
    TeamId team(std::string_view code) const;
    PostId post(std::string_view staffCode, std::string_view teamCode) const;

private:
    std::unordered_map<std::string, TeamId> m_teams;
    std::unordered_map<std::string, PostId> m_posts;
};

/// Reads one row under the mapping; what is wrong goes into the findings, and then nothing comes back.
std::optional<CaseFileRow> readCaseRow(const AnyTable& table, std::size_t row, const CaseMapping& mapping,
                                       const TeamsAndPosts& places, Date today, Findings& findings);

} // namespace headroom
