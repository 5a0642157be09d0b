#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/ids.h"
#include "domain/organisation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

/// The organisation as somebody sets it up by hand. Every fact holds from a day on; what an extract says
/// from its day on stands over it (ExtractPlaces), except that posts opened here are not ended by an
/// extract that never listed them.
namespace headroom::store {

/// A region, PDU or team with what it belongs to; also one in which nobody holds a post.
struct PlacedUnit {
    Unit unit;
    std::optional<Unit> above; ///< none above a region
    Date since;                ///< of this name and place
    int posts = 0;             ///< field posts held in it on the day
};
/// Regions, then PDUs, then teams, by name.
std::vector<PlacedUnit> placedUnits(sql::Database& db, Date asOf);
/// The unit that has a name and a place on the day; none also where the import that brought it was withdrawn.
std::optional<Unit> unitWithCode(sql::Database& db, Level level, std::string_view code, Date asOf);
/// Whether a unit has or had this code, or will have it.
bool unitCodeInUse(sql::Database& db, Level level, std::string_view code);
bool unitExists(sql::Database& db, UnitRef unit, Date asOf);

/// A unit with its name and place from a day on; its id is given back. A code that is known, though it has no
/// place on that day, keeps its id. `above` is 0 of a region.
std::int64_t addUnit(sql::Database& db, Level level, std::string_view code, std::string_view name,
                     std::int64_t above, Date from, LogEntryId log);
/// Another name or place from a day on.
void placeUnit(sql::Database& db, UnitRef unit, std::string_view name, std::int64_t above, Date from,
               LogEntryId log);

struct PractitionerName {
    PractitionerId id;
    std::string staffCode, surname, forename;
};
std::optional<PractitionerName> practitionerWithCode(sql::Database& db, std::string_view staffCode,
                                                     Date asOf);
PractitionerId addPractitioner(sql::Database& db, std::string_view staffCode, std::string_view surname,
                               std::string_view forename, Date from, LogEntryId log);
void namePractitioner(sql::Database& db, PractitionerId practitioner, std::string_view surname,
                      std::string_view forename, Date from, LogEntryId log);

/// Opens the field post of a practitioner in a team from a day on; it may have been held before. Throws
/// Conflict where it is held on that day or later.
PostId openPost(sql::Database& db, PractitionerId practitioner, TeamId team, Date from, LogEntryId log);
/// Ends a post: `on` is the first day on which it is no longer held. Throws Conflict where it is not held on
/// the day before.
void endPost(sql::Database& db, PostId post, Date on, LogEntryId log);
void setGradeCode(sql::Database& db, PostId post, std::string_view gradeCode, Date from, LogEntryId log);
/// Nobody manages the post from a day on.
void endManagement(sql::Database& db, PostId post, Date from, LogEntryId log);
PostId managerOf(sql::Database& db, PostId post, Date asOf);

/// Two staff codes of one person: the posts of `merged` become those of `kept`.
struct MergedPractitioner {
    std::int64_t id = 0;
    PractitionerName kept, merged;
    std::vector<PostId> posts; ///< that changed hands
    std::string recordedAt, actor;
    bool undone = false;
};
/// Newest first, undone ones too.
std::vector<MergedPractitioner> mergedPractitioners(sql::Database& db, Date asOf);
/// A team in which both hold a post, whenever that was; empty: none.
std::string teamOfBoth(sql::Database& db, PractitionerId kept, PractitionerId merged);
std::int64_t mergePractitioners(sql::Database& db, PractitionerId kept, PractitionerId merged,
                                LogEntryId log);
/// Gives the posts back. Throws NotFound where there is no such merge, or it is undone already.
void unmergePractitioners(sql::Database& db, std::int64_t merge, LogEntryId log);

/// One fact of a unit or a post, for its history.
struct PlaceFact {
    Date from;
    std::optional<Date> until;
    std::string what;  ///< "name", "place", "held", "grade", "hours", "manager"
    std::string value; ///< as kept: a name, a code, hundredths of an hour
    std::string recordedAt, actor;
};
/// Newest first.
std::vector<PlaceFact> placeFacts(sql::Database& db, UnitRef unit);

} // namespace headroom::store
