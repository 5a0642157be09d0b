#pragma once

#include "ui/pages/person/personwords.h"
#include "ui/widgets/format.h"

#include <array>
#include <span>
#include <string_view>

namespace headroom {

/// A word of the record and what it reads like.
struct WordPair {
    std::string_view word;
    const char* text;
};

/// The small lists of words that the record uses, in the order in which they are offered.
namespace wordlists {

inline constexpr std::array genders = std::to_array<WordPair>({
    {"woman", QT_TRANSLATE_NOOP("PersonWords", "Woman")},
    {"man", QT_TRANSLATE_NOOP("PersonWords", "Man")},
    {"other", QT_TRANSLATE_NOOP("PersonWords", "Other")},
    {"not stated", QT_TRANSLATE_NOOP("PersonWords", "Not stated")},
});
inline constexpr std::array languages = std::to_array<WordPair>({
    {"en", QT_TRANSLATE_NOOP("PersonWords", "English")},
    {"cy", QT_TRANSLATE_NOOP("PersonWords", "Welsh")},
    {"other", QT_TRANSLATE_NOOP("PersonWords", "Another language, with an interpreter")},
});
inline constexpr std::array pointKinds = std::to_array<WordPair>({
    {"mobile", QT_TRANSLATE_NOOP("PersonWords", "Mobile")},
    {"telephone", QT_TRANSLATE_NOOP("PersonWords", "Telephone")},
    {"email", QT_TRANSLATE_NOOP("PersonWords", "Email")},
    {"address", QT_TRANSLATE_NOOP("PersonWords", "Address")},
});
inline constexpr std::array usages = std::to_array<WordPair>({
    {"main", QT_TRANSLATE_NOOP("PersonWords", "Main")},
    {"other", QT_TRANSLATE_NOOP("PersonWords", "Other")},
    {"previous", QT_TRANSLATE_NOOP("PersonWords", "Previous")},
});
inline constexpr std::array alerts = std::to_array<WordPair>({
    {"risk_to_staff", QT_TRANSLATE_NOOP("PersonWords", "Risk to staff")},
    {"visit_in_pairs", QT_TRANSLATE_NOOP("PersonWords", "Visit in pairs")},
    {"self_harm", QT_TRANSLATE_NOOP("PersonWords", "Risk of self-harm")},
    {"medical", QT_TRANSLATE_NOOP("PersonWords", "Medical")},
    {"victim_contact", QT_TRANSLATE_NOOP("PersonWords", "Victim contact")},
    {"other", QT_TRANSLATE_NOOP("PersonWords", "Other alert")},
});
inline constexpr std::array sexualBands = std::to_array<WordPair>({
    {"", QT_TRANSLATE_NOOP("PersonWords", "Not scored")},
    {"not_applicable", QT_TRANSLATE_NOOP("PersonWords", "Not applicable")},
    {"low", QT_TRANSLATE_NOOP("PersonWords", "Low")},
    {"medium", QT_TRANSLATE_NOOP("PersonWords", "Medium")},
    {"high", QT_TRANSLATE_NOOP("PersonWords", "High")},
    {"very_high", QT_TRANSLATE_NOOP("PersonWords", "Very high")},
});
inline constexpr std::array needs = std::to_array<WordPair>({
    {"accommodation", QT_TRANSLATE_NOOP("PersonWords", "Accommodation")},
    {"education_training_employment", QT_TRANSLATE_NOOP("PersonWords", "Education, training, work")},
    {"relationships", QT_TRANSLATE_NOOP("PersonWords", "Relationships")},
    {"lifestyle_and_associates", QT_TRANSLATE_NOOP("PersonWords", "Lifestyle and associates")},
    {"drug_misuse", QT_TRANSLATE_NOOP("PersonWords", "Drug misuse")},
    {"alcohol_misuse", QT_TRANSLATE_NOOP("PersonWords", "Alcohol misuse")},
    {"thinking_and_behaviour", QT_TRANSLATE_NOOP("PersonWords", "Thinking and behaviour")},
    {"attitudes", QT_TRANSLATE_NOOP("PersonWords", "Attitudes")},
    {"finance", QT_TRANSLATE_NOOP("PersonWords", "Finance")},
    {"emotional_wellbeing", QT_TRANSLATE_NOOP("PersonWords", "Emotional wellbeing")},
});
inline constexpr std::array conditions = std::to_array<WordPair>({
    {"residence", QT_TRANSLATE_NOOP("PersonWords", "Residence")},
    {"non_contact", QT_TRANSLATE_NOOP("PersonWords", "No contact")},
    {"exclusion", QT_TRANSLATE_NOOP("PersonWords", "Exclusion zone")},
    {"curfew", QT_TRANSLATE_NOOP("PersonWords", "Curfew")},
    {"monitoring", QT_TRANSLATE_NOOP("PersonWords", "Electronic monitoring")},
    {"programme", QT_TRANSLATE_NOOP("PersonWords", "Programme")},
    {"drug_testing", QT_TRANSLATE_NOOP("PersonWords", "Drug testing")},
    {"disclosure", QT_TRANSLATE_NOOP("PersonWords", "Disclosure of relationships")},
    {"internet", QT_TRANSLATE_NOOP("PersonWords", "Internet and devices")},
    {"other", QT_TRANSLATE_NOOP("PersonWords", "Other condition")},
});
/// Milestones that somebody records by hand.
inline constexpr std::array milestones = std::to_array<WordPair>({
    {"plan_completed", QT_TRANSLATE_NOOP("PersonWords", "Plan completed")},
    {"risk_first_read", QT_TRANSLATE_NOOP("PersonWords", "Risk assessment read")},
    {"home_visit_made", QT_TRANSLATE_NOOP("PersonWords", "Home visit made")},
    {"breach_known", QT_TRANSLATE_NOOP("PersonWords", "Breach came to be known")},
    {"breach_presented", QT_TRANSLATE_NOOP("PersonWords", "Breach presented")},
    {"recall_decided", QT_TRANSLATE_NOOP("PersonWords", "Recall decided")},
    {"recall_requested", QT_TRANSLATE_NOOP("PersonWords", "Recall requested")},
    {"handover_completed", QT_TRANSLATE_NOOP("PersonWords", "Handover completed")},
    {"final_third_checked", QT_TRANSLATE_NOOP("PersonWords", "Final third decided")},
    {"mappa_reviewed", QT_TRANSLATE_NOOP("PersonWords", "MAPPA reviewed")},
    {"sexual_risk_assessed", QT_TRANSLATE_NOOP("PersonWords", "Sexual risk assessed")},
    {"parole_hearing", QT_TRANSLATE_NOOP("PersonWords", "Parole hearing")},
    {"transferred_in", QT_TRANSLATE_NOOP("PersonWords", "Transferred in")},
});
inline constexpr std::array complexity = std::to_array<WordPair>({
    {"low", QT_TRANSLATE_NOOP("PersonWords", "Low")},
    {"medium", QT_TRANSLATE_NOOP("PersonWords", "Medium")},
    {"high", QT_TRANSLATE_NOOP("PersonWords", "High")},
});
inline constexpr std::array earlyDiscretion = std::to_array<WordPair>({
    {"", QT_TRANSLATE_NOOP("PersonWords", "None")},
    {"rosh_high", QT_TRANSLATE_NOOP("PersonWords", "RoSH high")},
    {"mappa_2", QT_TRANSLATE_NOOP("PersonWords", "MAPPA 2")},
    {"pathfinder", QT_TRANSLATE_NOOP("PersonWords", "Pathfinder")},
    {"extremism", QT_TRANSLATE_NOOP("PersonWords", "Extremism")},
    {"other", QT_TRANSLATE_NOOP("PersonWords", "Other")},
});
inline constexpr std::array earlyAnswers = std::to_array<WordPair>({
    {"", QT_TRANSLATE_NOOP("PersonWords", "Not yet")},
    {"accepted", QT_TRANSLATE_NOOP("PersonWords", "Accepted")},
    {"declined", QT_TRANSLATE_NOOP("PersonWords", "Declined")},
});
inline constexpr std::array itemKinds = std::to_array<WordPair>({
    {"person", QT_TRANSLATE_NOOP("PersonWords", "Details")},
    {"contact_point", QT_TRANSLATE_NOOP("PersonWords", "Address, phone, email")},
    {"adjustment", QT_TRANSLATE_NOOP("PersonWords", "Adjustment")},
    {"alert", QT_TRANSLATE_NOOP("PersonWords", "Alert")},
    {"access", QT_TRANSLATE_NOOP("PersonWords", "Limited access")},
    {"order", QT_TRANSLATE_NOOP("PersonWords", "Order")},
    {"requirement", QT_TRANSLATE_NOOP("PersonWords", "Requirement")},
    {"licence_condition", QT_TRANSLATE_NOOP("PersonWords", "Licence condition")},
    {"custody", QT_TRANSLATE_NOOP("PersonWords", "Custody dates")},
    {"rosh", QT_TRANSLATE_NOOP("PersonWords", "RoSH")},
    {"registration", QT_TRANSLATE_NOOP("PersonWords", "Registration")},
    {"predictors", QT_TRANSLATE_NOOP("PersonWords", "Predictors")},
    {"needs", QT_TRANSLATE_NOOP("PersonWords", "Needs")},
    {"report", QT_TRANSLATE_NOOP("PersonWords", "Report")},
    {"enquiry", QT_TRANSLATE_NOOP("PersonWords", "Enquiry")},
    {"milestone", QT_TRANSLATE_NOOP("PersonWords", "Milestone")},
    {"complexity", QT_TRANSLATE_NOOP("PersonWords", "Complexity level")},
    {"early_allocation", QT_TRANSLATE_NOOP("PersonWords", "Early allocation")},
    {"deadline", QT_TRANSLATE_NOOP("PersonWords", "Deadline")},
    {"contact", QT_TRANSLATE_NOOP("PersonWords", "Contact")},
    {"enforcement", QT_TRANSLATE_NOOP("PersonWords", "Enforcement")},
    {"case", QT_TRANSLATE_NOOP("PersonWords", "Case")},
    {"extract", QT_TRANSLATE_NOOP("PersonWords", "Import")},
    {"import", QT_TRANSLATE_NOOP("PersonWords", "Import")},
    {"hand", QT_TRANSLATE_NOOP("PersonWords", "Given by hand")},
});
inline constexpr std::array changes = std::to_array<WordPair>({
    {"added", QT_TRANSLATE_NOOP("PersonWords", "Added")},
    {"changed", QT_TRANSLATE_NOOP("PersonWords", "Changed")},
    {"corrected", QT_TRANSLATE_NOOP("PersonWords", "Corrected")},
    {"withdrawn", QT_TRANSLATE_NOOP("PersonWords", "Withdrawn")},
    {"undone", QT_TRANSLATE_NOOP("PersonWords", "Undone")},
    {"begun", QT_TRANSLATE_NOOP("PersonWords", "Begun")},
    {"ended", QT_TRANSLATE_NOOP("PersonWords", "Ended")},
    {"held", QT_TRANSLATE_NOOP("PersonWords", "Held by another")},
});

} // namespace wordlists

/// The text of a word; of an unknown one the word itself, without underscores.
inline QString wordOf(std::span<const WordPair> list, std::string_view word) {
    for (const WordPair& pair : list) {
        if (pair.word == word) {
            return PersonWords::tr(pair.text);
        }
    }
    QString text = toQString(word).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

inline QList<PickField::Choice> choicesOf(std::span<const WordPair> list) {
    QList<PickField::Choice> choices;
    for (const WordPair& pair : list) {
        choices.append({toQString(pair.word), PersonWords::tr(pair.text)});
    }
    return choices;
}

} // namespace headroom
