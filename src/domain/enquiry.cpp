#include "domain/enquiry.h"

#include "domain/sourcetext.h"
#include "domain/words.h"

namespace headroom {

namespace {

/// All tables are in the order of their enumerators.
namespace enquirywords {

constexpr std::array<std::string_view, enquiryKindCount> kinds = {
    "police_domestic_abuse", "childrens_services", "adult_services", "prison_intelligence"};
constexpr std::array<std::string_view, enquiryKindCount> kindLabels = {
    HEADROOM_TEXT("Contacts", "Police: domestic abuse"),
    HEADROOM_TEXT("Contacts", "Children’s services"),
    HEADROOM_TEXT("Contacts", "Adult services"),
    HEADROOM_TEXT("Contacts", "Prison intelligence"),
};

constexpr std::array<std::string_view, enquiryStateCount> states = {"not_requested", "requested", "chased",
                                                                    "received", "assessed"};
constexpr std::array<std::string_view, enquiryStateCount> stateLabels = {
    HEADROOM_TEXT("Contacts", "Not requested"), HEADROOM_TEXT("Contacts", "Requested"),
    HEADROOM_TEXT("Contacts", "Chased"),        HEADROOM_TEXT("Contacts", "Received"),
    HEADROOM_TEXT("Contacts", "Assessed"),
};

constexpr std::array<std::string_view, enquiryOutcomeCount> outcomes = {"nothing_known", "information_given",
                                                                        "concern", "refused"};
constexpr std::array<std::string_view, enquiryOutcomeCount> outcomeLabels = {
    HEADROOM_TEXT("Contacts", "Nothing known"),
    HEADROOM_TEXT("Contacts", "Information given"),
    HEADROOM_TEXT("Contacts", "Concern found"),
    HEADROOM_TEXT("Contacts", "Answer refused"),
};

} // namespace enquirywords

} // namespace

std::string_view name(EnquiryKind kind) {
    return enquirywords::kinds.at(static_cast<std::size_t>(kind));
}

std::string_view name(EnquiryState state) {
    return enquirywords::states.at(static_cast<std::size_t>(state));
}

std::string_view name(EnquiryOutcome outcome) {
    return enquirywords::outcomes.at(static_cast<std::size_t>(outcome));
}

std::optional<EnquiryKind> parseEnquiryKind(std::string_view text) {
    return enumeratorOf<EnquiryKind>(enquirywords::kinds, text);
}

std::optional<EnquiryState> parseEnquiryState(std::string_view text) {
    return enumeratorOf<EnquiryState>(enquirywords::states, text);
}

std::optional<EnquiryOutcome> parseEnquiryOutcome(std::string_view text) {
    return enumeratorOf<EnquiryOutcome>(enquirywords::outcomes, text);
}

std::string_view label(EnquiryKind kind) {
    return enquirywords::kindLabels.at(static_cast<std::size_t>(kind));
}

std::string_view label(EnquiryState state) {
    return enquirywords::stateLabels.at(static_cast<std::size_t>(state));
}

std::string_view label(EnquiryOutcome outcome) {
    return enquirywords::outcomeLabels.at(static_cast<std::size_t>(outcome));
}

} // namespace headroom
