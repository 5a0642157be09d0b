#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/ids.h"
#include "domain/organisation.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// The units from the national level down to `unit`, both included, as named on a day.
/// For a post (Level::Officer) the name is "Surname, Forename". Throws NotFound.
std::vector<Unit> pathOf(sql::Database& db, UnitRef unit, Date asOf);

/// The next level down, by name: regions, PDUs, teams; for a team its field posts. Units without
/// an open field post on that day are left out.
std::vector<Unit> childrenOf(sql::Database& db, UnitRef unit, Date asOf);

/// A unit by its code; officers by staff code (their first post by team code). Throws NotFound.
Unit unitByCode(sql::Database& db, Level level, std::string_view code, Date asOf);

/// Everything about a post that a list of posts shows, on one day.
struct PostRecord {
    PostId id;
    PractitionerId practitioner;
    TeamId team;
    PduId pdu;
    RegionId region;
    std::string staffCode, surname, forename;
    std::string gradeCode; ///< raw
    std::optional<HoursPerWeek> contracted;
    std::string teamCode, teamName, pduCode, pduName, regionCode, regionName;
    Date since; ///< first day of the current period of the post
};

/// Field posts in a unit on a day, in the order of the command line's contract: region code, PDU
/// code, team code, surname, forename, staff code.
std::vector<PostRecord> postsIn(sql::Database& db, UnitRef unit, Date asOf);

/// Posts of offender management in custody in a unit on a day, in the same order. They have figures
/// of their own and no capacity.
std::vector<PostRecord> custodyPostsIn(sql::Database& db, UnitRef unit, Date asOf);

/// How many field posts there are on a day.
std::int64_t postCount(sql::Database& db, Date asOf);

/// Every team by its code.
std::vector<std::pair<std::string, TeamId>> teamCodes(sql::Database& db, Date asOf);

/// All posts (of every team) of one staff code on a day; empty when there are none.
std::vector<PostRecord> postsOf(sql::Database& db, std::string_view staffCode, Date asOf);

struct OfficerFound {
    PostId post;
    std::string staffCode, surname, forename, teamName;
};
/// Officers whose surname, forename or staff code begins with the text (either case), teams,
/// PDUs and regions whose name or code contains it.
std::vector<OfficerFound> findOfficers(sql::Database& db, std::string_view text, Date asOf, int limit);
std::vector<Unit> findUnits(sql::Database& db, std::string_view text, Date asOf, int limit);

/// Contracted hours from a day on, up to a change already planned for later; ends the period before. Does
/// nothing (returns false) when the hours are that already. log is the entry that brings it.
bool setContractedHours(sql::Database& db, PostId post, HoursPerWeek hours, std::string_view source,
                        Date from, LogEntryId log);

/// Line management on a day: who manages the posts of a team, and how many each manager has.
struct ManagedPosts {
    PostId manager;
    std::string surname, forename;
    int heads = 0;        ///< practitioners managed
    HoursPerWeek hours;   ///< their contracted hours
    int coveredHeads = 0; ///< practitioners looked after for another manager
    HoursPerWeek coveredHours;
    std::optional<Date> coverUntil;
    std::string coveredTeams; ///< names of the teams covered, comma-separated
};
/// The managers who manage at least one post in the unit; empty where the store does not know.
std::vector<ManagedPosts> managersIn(sql::Database& db, UnitRef unit, Date asOf);
void setManager(sql::Database& db, PostId post, PostId manager, Date from, LogEntryId log);
/// Somebody looks after the work of a post for a time (store/practice.h).
void setCover(sql::Database& db, PostId covered, PostId covering, Period period, LogEntryId log);

} // namespace headroom::store
