#pragma once

#include "domain/contact.h"
#include "domain/date.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// The headings of a CRISS-A note, in their order.
enum class NoteHeading : std::uint8_t {
    CheckIn,
    Review,
    Intervention,
    Summarise,
    SetTasks,
    Appointment, ///< the next one
};
inline constexpr std::size_t noteHeadingCount = 6;
/// "Check-in", "Review" …, English whatever the window speaks: the note goes to the central system.
std::string_view label(NoteHeading heading);

/// An empty CRISS-A note: each heading on a line of its own, with a line to write on under it.
std::string noteTemplate();

/// The most characters the notes of a contact may have.
inline constexpr std::size_t contactNotesLimit = 12000;
/// Characters as people and the central system count them: Unicode code points, of valid UTF-8.
std::size_t codePoints(std::string_view text);

/// Text that can be pasted anywhere: curly quotes, long dashes, dots, bullets and odd blanks become
/// their plain likes; marks that cannot be seen go; lines end in one line feed, without blanks before
/// it; bytes that are no character become question marks. Letters with accents stay. Done twice it changes
/// nothing more.
std::string plainMarks(std::string_view text);

/// A contact as it is copied to the central system.
struct ContactCopy {
    std::string type; ///< its name
    Date day;
    std::optional<int> startsAt, endsAt; ///< minutes of the day
    std::string place;
    std::string officer;
    std::optional<ContactOutcome> outcome;
    std::optional<AbsenceReason> reason;
    std::optional<EnforcementAction> action;
    std::optional<LetterKind> letter;
    bool sensitive = false;
    bool alertOfficer = false;
    std::string notes;
};

/// Plain English text, one "Heading: value" a line, then the notes. What is empty is left out. The same
/// contact always gives the same text.
std::string plainText(const ContactCopy& contact);

} // namespace headroom
