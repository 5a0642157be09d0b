#include "domain/crn.h"
#include "domain/text.h"
#include "service/fieldcheck.h"
#include "service/recordcheck.h"

#include <algorithm>
#include <array>
#include <iterator>

/// Rules of what is recorded about the person: details, ways to reach them, needs, alerts, access.
namespace headroom {

namespace {

constexpr std::size_t mostNameCharacters = 100;
constexpr std::size_t mostWordCharacters = 60;
constexpr std::size_t mostLineCharacters = 300;
constexpr int mostYears = 120;

bool isDigit(char c) {
    return '0' <= c && c <= '9';
}

bool isLetter(char c) {
    const char small = lowerAscii(c);
    return 'a' <= small && small <= 'z';
}

/// A: a letter, 9: a digit; blanks of the text are passed over.
bool hasShape(std::string_view text, std::string_view shape) {
    std::string dense;
    std::copy_if(text.begin(), text.end(), std::back_inserter(dense), [](char c) { return c != ' '; });
    return std::equal(dense.begin(), dense.end(), shape.begin(), shape.end(),
                      [](char c, char s) { return s == 'A' ? isLetter(c) : isDigit(c); });
}

bool looksLikeEmail(std::string_view text) {
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos) {
        return false;
    }
    const std::string_view domain = text.substr(at + 1);
    const auto dot = domain.rfind('.');
    return text.find_first_of(" \t\r\n,;") == std::string_view::npos && dot != std::string_view::npos &&
           dot != 0 && dot + 1 < domain.size();
}

bool looksLikeTelephone(std::string_view text) {
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || c == ' ' || c == '+' || c == '(' || c == ')' || c == '-';
    });
    return plain && 10 <= digits && digits <= 15 && text.rfind('+') + 1 <= 1;
}

/// "LS1 4AP": one or two letters, a digit, perhaps a digit or letter; a digit and two letters.
bool looksLikePostcode(std::string_view text) {
    static constexpr std::array<std::string_view, 6> shapes = {"A99AA",   "A999AA", "AA99AA",
                                                               "AA999AA", "A9A9AA", "AA9A9AA"};
    return std::any_of(shapes.begin(), shapes.end(),
                       [text](std::string_view shape) { return hasShape(text, shape); });
}

/// The part behind the last comma.
std::string_view lastPart(std::string_view address) {
    const auto comma = address.rfind(',');
    return trimmed(comma == std::string_view::npos ? address : address.substr(comma + 1));
}

void warnUnlessShape(FieldCheck& check, std::string_view field, const std::string& text,
                     std::string_view shape) {
    check.atMost(field, text, mostWordCharacters);
    if (!text.empty() && !hasShape(text, shape)) {
        check.warn(field, FindingCode::NumberShape, {text});
    }
}

/// Not longer ago than anybody has lived.
Date earliestBirth(Date today) {
    return Date::of(today.year() - mostYears, today.month(), std::min(today.day(), 28U));
}

} // namespace

Findings checkValue(const PersonDetails& details, Date today) {
    FieldCheck check;
    check.required("surname", details.surname, mostNameCharacters);
    check.required("forename", details.forename, mostNameCharacters);
    check.atMost("preferred_name", details.preferredName, mostNameCharacters);
    if (today < details.dateOfBirth) {
        check.refuse("date_of_birth", FindingCode::DayInFuture);
    } else if (details.dateOfBirth < earliestBirth(today)) {
        check.refuse("date_of_birth", FindingCode::BirthTooLongAgo, {std::to_string(mostYears)});
    }
    check.among("gender", details.gender, {"woman", "man", "other", "not stated"});
    check.among("language", details.language, {"en", "cy"});
    check.atMost("pnc", details.pnc, mostWordCharacters);
    check.atMost("cro", details.cro, mostWordCharacters);
    warnUnlessShape(check, "noms", details.noms, "A9999AA");
    warnUnlessShape(check, "national_insurance", details.nationalInsurance, "AA999999A");
    return check.take();
}

Findings checkValue(const ContactPoint& point, Date /*today*/) {
    FieldCheck check;
    check.among("kind", point.kind, {"mobile", "telephone", "email", "address"});
    check.among("usage", point.usage, {"main", "other", "previous"});
    check.required("value", point.value, mostLineCharacters);
    check.atMost("note", point.note, mostLineCharacters);
    check.period(point.from, point.until);
    if (trimmed(point.value).empty()) {
        return check.take();
    }
    if (point.kind == "email" && !looksLikeEmail(point.value)) {
        check.refuse("value", FindingCode::EmailShape);
    } else if ((point.kind == "mobile" || point.kind == "telephone") && !looksLikeTelephone(point.value)) {
        check.refuse("value", FindingCode::TelephoneShape);
    } else if (point.kind == "address" && !looksLikePostcode(lastPart(point.value))) {
        check.warn("value", FindingCode::PostcodeMissing);
    }
    return check.take();
}

Findings checkValue(const Adjustment& adjustment, Date /*today*/) {
    FieldCheck check;
    check.required("description", adjustment.description, mostNoteCharacters);
    check.period(adjustment.from, adjustment.until);
    return check.take();
}

Findings checkValue(const Alert& alert, Date /*today*/) {
    FieldCheck check;
    check.among("kind", alert.kind,
                {"risk_to_staff", "visit_in_pairs", "self_harm", "medical", "victim_contact", "other"});
    check.atMost("note", alert.note, mostNoteCharacters);
    if (alert.kind == "other") {
        check.required("note", alert.note, mostNoteCharacters);
    }
    check.period(alert.from, alert.until);
    return check.take();
}

Findings checkValue(const AccessEntry& entry, Date /*today*/) {
    FieldCheck check;
    check.required("who", entry.who, mostNameCharacters);
    check.period(entry.from, entry.until);
    return check.take();
}

Findings checkCrn(std::string_view text) {
    FieldCheck check;
    if (!Crn::parse(text)) {
        check.refuse("crn", FindingCode::NotACrn, {std::string(text)});
    }
    return check.take();
}

} // namespace headroom
