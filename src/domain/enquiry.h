#pragma once

#include "domain/date.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// A question to another agency about risk.
enum class EnquiryKind : std::uint8_t {
    PoliceDomesticAbuse,
    ChildrensServices,
    AdultServices,
    PrisonIntelligence,
};
inline constexpr std::size_t enquiryKindCount = 4;

/// How far an enquiry has come; follows from its dates (engine/enquiries.h).
enum class EnquiryState : std::uint8_t { NotRequested, Requested, Chased, Received, Assessed };
inline constexpr std::size_t enquiryStateCount = 5;

/// What the answer held.
enum class EnquiryOutcome : std::uint8_t { NothingKnown, InformationGiven, Concern, Refused };
inline constexpr std::size_t enquiryOutcomeCount = 4;

/// The words of files and the store: "police_domestic_abuse", "requested", "nothing_known".
std::string_view name(EnquiryKind kind);
std::string_view name(EnquiryState state);
std::string_view name(EnquiryOutcome outcome);
std::optional<EnquiryKind> parseEnquiryKind(std::string_view text);
std::optional<EnquiryState> parseEnquiryState(std::string_view text);
std::optional<EnquiryOutcome> parseEnquiryOutcome(std::string_view text);

/// English for people (context "Contacts"): "Police: domestic abuse", "Requested", "Nothing known".
std::string_view label(EnquiryKind kind);
std::string_view label(EnquiryState state);
std::string_view label(EnquiryOutcome outcome);

/// When what was done about an enquiry.
struct EnquiryDates {
    std::optional<Date> requested;
    std::optional<Date> chased; ///< the last time
    int timesChased = 0;
    std::optional<Date> received;
    std::optional<Date> assessed; ///< what was received has been weighed and recorded

    friend bool operator==(const EnquiryDates&, const EnquiryDates&) = default;
};

} // namespace headroom
