#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace headroom {

/// What is known about a practitioner beside post, grade and reductions.
enum class PracticeKind : std::uint8_t {
    Training,      ///< a course that was done; word: its code (resources/reference/training.json)
    Qualification, ///< from: the day of qualification as a probation officer
    Mentor,        ///< who looks after a trainee
    Stage,         ///< of training, or newly qualified
    Pattern,       ///< hours by day of the week
    Absence,
    Status, ///< whether somebody can be given work
    Cover,  ///< who looks after the work, or the team, of a post
};
inline constexpr std::size_t practiceKindCount = 8;
/// "training", "qualification" …: the words of the store.
std::string_view name(PracticeKind kind);
std::optional<PracticeKind> parsePracticeKind(std::string_view word);

/// "pqip_1", "pqip_2", "pqip_3" (half-years), "nqo".
std::span<const std::string_view> stageWords();
/// "annual_leave", "sickness" …: the kind of leave and nothing about its ground.
std::span<const std::string_view> absenceWords();
/// "active", "away", "left"; who left on a day to come is leaving.
std::span<const std::string_view> statusWords();

/// Hours of Monday to Sunday.
using WeekHours = std::array<HoursPerWeek, 7>;
HoursPerWeek sumOf(const WeekHours& week);

/// One dated thing about a practitioner. Which parts count follows from the kind.
struct PracticeEntry {
    PracticeKind kind{};
    std::string word; ///< course, stage, kind of absence, status
    Date from;        ///< done on, qualified on, first day
    /// First day on which it no longer holds, or is no longer valid; of a training without one it never
    /// expires.
    std::optional<Date> until;
    PractitionerId mentor{};
    PostId covered{}, covering{};
    WeekHours week{};
    std::string note{}; ///< never health or capability details

    bool holds(Date day) const { return from <= day && (!until || day < *until); }
    friend bool operator==(const PracticeEntry&, const PracticeEntry&) = default;
};

/// The first number of characters too many for a note: room for a word on arrangements, not for a history.
inline constexpr std::size_t practiceNoteLimit = 200;

/// A course, as reference data knows it.
struct TrainingCourse {
    std::string code, name;
    std::optional<int> months; ///< how long it counts; none: it does not expire
    bool mandatory = false;
    bool verified = false; ///< the length was read in a published source; else a local default
    std::string source;
};

} // namespace headroom
