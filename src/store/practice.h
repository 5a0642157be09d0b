#pragma once

#include "domain/organisation.h"
#include "domain/practice.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headroom::sql {
class Database;
}

/// Training, mentors, stages, patterns, absence, status and cover: items with revisions, of which the newest
/// holds.
namespace headroom::store {

/// One revision of an item.
struct PracticeRecord {
    PracticeId id;
    int revision = 0;
    PractitionerId practitioner;
    PracticeEntry entry;
    bool withdrawn = false;
    std::string reason; ///< of a change
    LogEntryId log;
    std::string recordedAt, actor; ///< in histories only
};

PracticeId addPractice(sql::Database& db, PractitionerId practitioner, const PracticeEntry& entry,
                       LogEntryId log);
/// Adds a revision to what `before` was when somebody looked. Throws Conflict when it is no longer the
/// newest.
void revisePractice(sql::Database& db, const PracticeRecord& before, const PracticeEntry& entry,
                    bool withdrawn, std::string_view reason, LogEntryId log);
/// The newest revision, also of a withdrawn item. Throws NotFound.
PracticeRecord practiceRecord(sql::Database& db, PracticeId id);

/// What holds, held or will hold of a practitioner: by kind, then newest first.
std::vector<PracticeRecord> practiceOf(sql::Database& db, PractitionerId practitioner);
/// Every revision of every item, newest first, with who and when.
std::vector<PracticeRecord> practiceHistory(sql::Database& db, PractitionerId practitioner);
/// The same as practiceOf() for all who hold a field post of a unit on a day, in one read.
std::unordered_map<PractitionerId, std::vector<PracticeRecord>> practiceIn(sql::Database& db, UnitRef unit,
                                                                           Date asOf);
/// The stages that hold on a day, of everybody.
std::unordered_map<PractitionerId, PracticeEntry> stagesOn(sql::Database& db, Date asOf);

/// Cover that a post gives to others, on a day or later, earliest first.
std::vector<PracticeRecord> coverFrom(sql::Database& db, PostId covering, Date asOf);
/// Cover of these posts that holds on a day.
std::vector<PracticeRecord> coverOf(sql::Database& db, const std::vector<PostId>& covered, Date asOf);
/// The field posts of a practitioner, also those that ended.
std::vector<PostId> postsEverOf(sql::Database& db, PractitionerId practitioner);

/// "Surname, Forename"; empty where the store knows nobody of that id.
std::string practitionerName(sql::Database& db, PractitionerId practitioner, Date asOf);
/// The earliest day of qualification that is recorded.
std::optional<Date> qualifiedOn(sql::Database& db, PractitionerId practitioner);

/// Contracted hours of a post through time, newest first. source: "default", "file", "person".
struct HoursPeriod {
    Period period;
    HoursPerWeek hours;
    std::string source;
    std::string recordedAt, actor;
};
std::vector<HoursPeriod> hoursOf(sql::Database& db, PostId post);

/// Cover in force by the newest word, to be joined: covered_post_id, covering_post_id, valid_from, valid_to.
inline constexpr std::string_view coverRows =
    "(SELECT covered_post_id, covering_post_id, from_day AS valid_from, until_day AS valid_to FROM "
    "practice_revisions WHERE kind = 'cover' AND is_newest = 1 AND withdrawn = 0)";

void dismissProposal(sql::Database& db, PracticeId item, int revision, PostId post, LogEntryId log);
/// Items and revisions whose proposal for the post nobody wants.
std::vector<std::pair<PracticeId, int>> dismissedProposals(sql::Database& db, PostId post);

} // namespace headroom::store
