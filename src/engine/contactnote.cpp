#include "engine/contactnote.h"

#include "domain/timeofday.h"

#include <array>

namespace headroom {

namespace {

/// In the order of the enumerators.
constexpr std::array<std::string_view, noteHeadingCount> noteHeadings = {
    "Check-in", "Review", "Intervention", "Summarise", "Set tasks", "Appointment"};

struct PlainMark {
    std::string_view mark;
    std::string_view plain;
};

constexpr std::array plainMarkTable = std::to_array<PlainMark>({
    {"\u2018", "'"},
    {"\u2019", "'"},
    {"\u201A", "'"},
    {"\u201B", "'"},
    {"\u2032", "'"},
    {"\u201C", "\""},
    {"\u201D", "\""},
    {"\u201E", "\""},
    {"\u201F", "\""},
    {"\u2033", "\""},
    {"\u00AB", "\""},
    {"\u00BB", "\""},
    {"\u2010", "-"},
    {"\u2011", "-"},
    {"\u2012", "-"},
    {"\u2013", "-"},
    {"\u2014", "-"},
    {"\u2015", "-"},
    {"\u2212", "-"},
    {"\u2026", "..."},
    {"\u2022", "-"},
    {"\u2023", "-"},
    {"\u25AA", "-"},
    {"\u25CF", "-"},
    {"\u25E6", "-"},
    {"\u00B7", "-"},
    {"\u00A0", " "},
    {"\u2002", " "},
    {"\u2003", " "},
    {"\u2009", " "},
    {"\u202F", " "},
    {"\u3000", " "},
    {"\u2028", "\n"},
    {"\u2029", "\n"},
    {"\u0085", "\n"},
    // Not to be seen: soft hyphen, zero widths, directions, joiners, byte order mark.
    {"\u00AD", ""},
    {"\u200B", ""},
    {"\u200C", ""},
    {"\u200D", ""},
    {"\u200E", ""},
    {"\u200F", ""},
    {"\u202A", ""},
    {"\u202B", ""},
    {"\u202C", ""},
    {"\u202D", ""},
    {"\u202E", ""},
    {"\u2060", ""},
    {"\u2066", ""},
    {"\u2067", ""},
    {"\u2068", ""},
    {"\u2069", ""},
    {"\uFEFF", ""},
});

/// Bytes of the character that begins here; a byte that belongs to none counts alone.
std::size_t characterLength(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0xC2 ? 1U : lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : lead < 0xF5 ? 4U : 1U;
    for (std::size_t i = 1; i < length; ++i) {
        if (i == text.size() || (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
            return 1;
        }
    }
    return length;
}

std::string_view plainLike(std::string_view character) {
    if (character.size() == 1) {
        const auto byte = static_cast<unsigned char>(character.front());
        if (byte == '\t') {
            return " ";
        }
        if (byte >= 0x80) {
            return "?";
        }
        return byte == '\n' || (byte >= 0x20 && byte != 0x7F) ? character : std::string_view();
    }
    for (const PlainMark& mark : plainMarkTable) {
        if (mark.mark == character) {
            return mark.plain;
        }
    }
    return character;
}

void dropTrailing(std::string& text, std::string_view marks) {
    text.erase(text.find_last_not_of(marks) + 1);
}

void addLine(std::string& text, std::string_view heading, std::string_view value) {
    if (!value.empty()) {
        text += heading;
        text += ": ";
        text += value;
        text += '\n';
    }
}

std::string clockText(std::optional<int> minutes) {
    return minutes && *minutes >= 0 && *minutes < minutesOfDay
               ? TimeOfDay{static_cast<std::uint16_t>(*minutes)}.text()
               : std::string();
}

template <class Enum>
std::string_view labelOrNothing(std::optional<Enum> value) {
    return value ? label(*value) : std::string_view();
}

} // namespace

std::string_view label(NoteHeading heading) {
    return noteHeadings.at(static_cast<std::size_t>(heading));
}

std::string noteTemplate() {
    std::string text;
    for (const std::string_view heading : noteHeadings) {
        text += text.empty() ? "" : "\n";
        text += heading;
        text += ":\n\n";
    }
    return text;
}

std::size_t codePoints(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) {
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
    }
    return count;
}

std::string plainMarks(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = text.starts_with("\r\n") ? 2 : characterLength(text);
        const std::string_view like = text.front() == '\r' ? "\n" : plainLike(text.substr(0, length));
        if (like == "\n") {
            dropTrailing(plain, " ");
        }
        plain += like;
        text.remove_prefix(length);
    }
    dropTrailing(plain, " ");
    return plain;
}

std::string plainText(const ContactCopy& contact) {
    std::string text;
    const std::string starts = clockText(contact.startsAt);
    const std::string ends = clockText(contact.endsAt);
    addLine(text, "Contact", contact.type);
    addLine(text, "Date", contact.day.text());
    addLine(text, "Time", starts.empty() || ends.empty() ? starts : starts + " to " + ends);
    addLine(text, "Place", contact.place);
    addLine(text, "Officer", contact.officer);
    addLine(text, "Outcome", labelOrNothing(contact.outcome));
    addLine(text, "Reason", labelOrNothing(contact.reason));
    addLine(text, "Action", labelOrNothing(contact.action));
    addLine(text, "Letter", labelOrNothing(contact.letter));
    addLine(text, "Sensitive", contact.sensitive ? "yes" : "");
    addLine(text, "Alert the officer", contact.alertOfficer ? "yes" : "");
    if (!contact.notes.empty()) {
        text += "\n" + contact.notes;
    }
    text = plainMarks(text);
    dropTrailing(text, " \n");
    return text + '\n';
}

} // namespace headroom
