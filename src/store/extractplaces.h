#pragma once

#include "domain/extract.h"
#include "domain/grademap.h"
#include "domain/ids.h"
#include "domain/pointstable.h"
#include "store/extracts.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace headroom::store {

enum class PostKind : std::uint8_t { Field, Court, Omic };

/// Fits the organisation of the store to an extract: what it names is added, renamed, moved or
/// opened again from its report date on; what it no longer names is ended, but for posts that somebody
/// opened by hand and no extract has named yet. A staff code that was merged means the practitioner kept.
///
/// The state on that day is read once, compared in memory, and only differences are written: two
/// extracts of neighbouring weeks differ in a few hundred rows out of tens of thousands. Where
/// rows of one extract contradict each other (a team under two PDUs), the first one holds.
class ExtractPlaces {
public:
    /// `until`: the day of the next later extract the store already holds, whose facts stand.
    ExtractPlaces(sql::Database& db, Period period, LogEntryId log, const GradeMap& grades,
                  const DefaultHours& defaults);

    /// The post of this practitioner in this team, opened on the day if it was not.
    PostId place(const ExtractUnit& unit, const ExtractStaff& staff, PostKind kind);
    /// A field post that place() gave; none for any other pair of codes.
    std::optional<PostId> fieldPost(std::string_view staffCode, std::string_view teamCode) const;
    /// Ends every post that was not placed.
    void endOthers();

    const SavedExtract& result() const { return m_result; }

private:
    /// A region, PDU or team: what it is called and where it belongs on the day.
    struct KnownUnit {
        std::int64_t id = 0;
        std::int64_t parent = 0;
        std::optional<std::string> name; ///< none: nothing is known on the day
        bool seen = false;
    };
    struct KnownPractitioner {
        std::int64_t id = 0;
        std::optional<std::pair<std::string, std::string>> name; ///< surname, forename
        bool seen = false;
    };
    struct KnownPost {
        std::int64_t id = 0;
        PostKind kind = PostKind::Field;
        std::vector<Period> periods;
        std::optional<std::string> grade;
        bool hasHours = false;
        bool byHand = false; ///< opened by somebody, and no extract has listed it since
        bool seen = false;
    };
    using Units = std::unordered_map<std::string, KnownUnit>;
    struct UnitLevel;
    using PostKey = std::tuple<std::int64_t, std::int64_t, PostKind>;

    void readUnits(const UnitLevel& level, Units& units);
    void readPractitioners();
    void readMerges();
    void readPosts();

    std::int64_t unit(const UnitLevel& level, Units& units, const std::string& code, const std::string& name,
                      std::int64_t parent);
    std::int64_t practitioner(const ExtractStaff& staff);
    KnownPost& post(const PostKey& key);
    void openPost(KnownPost& post);
    void continuePost(const KnownPost& post, const Period* before, const Period* after);
    void endPost(const KnownPost& post);
    void setGradeAndHours(KnownPost& post, const ExtractStaff& staff);

    sql::Database& m_db;
    Period m_period;
    LogEntryId m_log;
    const GradeMap& m_grades;
    const DefaultHours& m_defaults;
    Units m_regions, m_pdus, m_teams;
    std::unordered_map<std::string, KnownPractitioner> m_practitioners;
    std::map<PostKey, KnownPost> m_posts;
    std::unordered_map<std::string, PostId> m_fieldPosts; ///< by staff and team code
    SavedExtract m_result;
};

} // namespace headroom::store
