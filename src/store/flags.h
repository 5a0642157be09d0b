#pragma once

#include "domain/date.h"
#include "domain/flagkind.h"
#include "domain/hours.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/points.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

/// Flags as they are kept: raised once, ended when what they tell of ends, with what was done about them.
namespace headroom::store {

struct KeptFlag {
    std::int64_t id = 0;
    PostId post;
    FlagKind kind{};
    std::optional<Date> about; ///< the day of what ends
    Date began, raisedOn;
    std::optional<Date> endedOn;
    int amount = 0; ///< weeks, cases or posts, when it was raised
    HoursPerWeek hours;
};

struct FlagStep {
    std::int64_t flag = 0;
    std::string action; ///< "raised", "acknowledged", "escalated", "closed", "reopened"
    std::string text;
    std::optional<Date> by; ///< until when something is done
    Date day;
    Points total, available;       ///< the figure at that time
    std::string actor, recordedAt; ///< of the log entry; not written
    PractitionerId recipient{};    ///< of an escalation: whom it was put before; 0: nobody in this store
    std::string recipientName{};   ///< "Surname, Forename"; not written
};

/// Flags of the unit's posts, also of posts that ended, that were open on a day.
std::vector<KeptFlag> openFlags(sql::Database& db, UnitRef unit, Date asOf);
/// The same with what a count needs, and no more.
struct OpenFlag {
    std::int64_t id = 0;
    PostId post;
    TeamId team;
    FlagKind kind{};
    bool acknowledged = false;
};
std::vector<OpenFlag> openFlagStates(sql::Database& db, UnitRef unit, Date asOf);
/// Those that had ended by a day, but not before another.
std::vector<KeptFlag> endedFlags(sql::Database& db, UnitRef unit, Date asOf, Date from);
/// Throws NotFound.
KeptFlag keptFlag(sql::Database& db, std::int64_t id);
/// Steps of flags up to a day, oldest first within each flag.
std::vector<FlagStep> flagSteps(sql::Database& db, const std::vector<std::int64_t>& flags, Date asOf);

/// Open flags that were put before one of these people last of all, with the team of the flag's post.
struct EscalatedFlag {
    std::int64_t flag = 0;
    TeamId team;
};
std::vector<EscalatedFlag> flagsEscalatedTo(sql::Database& db, PractitionerId recipient, Date asOf);

/// The flag of this post, kind and day that ended last; none if there was none.
std::optional<KeptFlag> lastEnded(sql::Database& db, PostId post, FlagKind kind,
                                  const std::optional<Date>& about);
/// When a flag of this post and kind ended last, whatever day it was about.
std::optional<Date> lastEndOf(sql::Database& db, PostId post, FlagKind kind);

/// The newest day on which anything happened to a flag.
std::optional<Date> lastFlagDay(sql::Database& db);

/// Inside the caller's transaction; each adds the step that says so.
std::int64_t raiseFlag(sql::Database& db, const KeptFlag& flag, Points total, Points available,
                       LogEntryId log);
void endFlag(sql::Database& db, std::int64_t flag, Date on, Points total, Points available, LogEntryId log);
/// Ended today by a change that is taken back: goes on as it was.
void reopenFlag(sql::Database& db, std::int64_t flag, Date on, Points total, Points available,
                LogEntryId log);
/// What somebody did about it.
void addFlagStep(sql::Database& db, const FlagStep& step, LogEntryId log);

} // namespace headroom::store
