#include "service/tierv3json.h"

#include "engine/tierv3.h"
#include "service/tierexplanation.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace headroom {

namespace {

using nlohmann::ordered_json;

constexpr std::array<std::string_view, 5> sexualBandKeys = {"NOT_APPLICABLE", "LOW", "MEDIUM", "HIGH",
                                                            "VERY_HIGH"};
constexpr std::array<std::string_view, 4> roshKeys = {"LOW", "MEDIUM", "HIGH", "VERY_HIGH"};
constexpr std::array<std::string_view, tierV3StepCount> stepKeys = {
    "REOFFENDING",    "SEXUAL_REOFFENDING", "MAPPA_ROSH",       "LIFER_IPP",
    "DOMESTIC_ABUSE", "STALKING",           "CHILD_PROTECTION", "SEXUAL_OFFENCES"};

/// The place of the text among the words; refuses any other text.
template <std::size_t count>
std::size_t placeAmong(const std::array<std::string_view, count>& words, const JsonInput& input) {
    const std::string text = input.text();
    const auto found = std::ranges::find(words, text);
    if (found == words.end()) {
        std::string all;
        for (const std::string_view word : words) {
            all += (all.empty() ? "" : ", ") + std::string(word);
        }
        input.refuse("must be one of " + all);
    }
    return static_cast<std::size_t>(found - words.begin());
}

std::optional<Predictor> predictorFrom(const JsonInput& input, const std::string& key) {
    if (!input.has(key)) {
        return std::nullopt;
    }
    static constexpr std::array<std::string_view, 2> predictorKinds = {"DYNAMIC", "STATIC"};
    return Predictor{input.at(key).number(), placeAmong(predictorKinds, input.at(key + "_type")) == 1};
}

std::optional<SexualPredictor> sexualPredictorFrom(const JsonInput& input) {
    if (!input.has("dcsrp")) {
        return std::nullopt;
    }
    const JsonInput predictor = input.at("dcsrp");
    SexualPredictor result;
    result.score = predictor.at("score").number();
    if (predictor.has("band")) {
        result.band = static_cast<SexualReoffendingBand>(placeAmong(sexualBandKeys, predictor.at("band")));
    }
    return result;
}

std::optional<Rosh> roshFrom(const JsonInput& input) {
    if (!input.has("rosh")) {
        return std::nullopt;
    }
    return static_cast<Rosh>(placeAmong(roshKeys, input.at("rosh")) + 1);
}

/// A distance from today in calendar steps.
struct CalendarShift {
    int months = 0;
    int days = 0;

    /// Months first; a day the month does not have becomes its last.
    Date from(Date day) const {
        const auto shifted = day.calendar() + std::chrono::months(months);
        const auto kept = shifted.ok()
                              ? std::chrono::sys_days(shifted)
                              : std::chrono::sys_days(shifted.year() / shifted.month() / std::chrono::last);
        return Date(kept).plusDays(days);
    }
};

/// Reads "-2y", "-1y+1d", "-6m".
std::optional<CalendarShift> shiftFrom(std::string_view text) {
    CalendarShift shift;
    if (text.empty()) {
        return std::nullopt;
    }
    while (!text.empty()) {
        const bool back = text.front() == '-';
        if (!back && text.front() != '+') {
            return std::nullopt;
        }
        int number = -1;
        const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), number);
        constexpr int highest = 40000;
        if (error != std::errc() || end == text.data() + text.size() || number < 0 || number > highest) {
            return std::nullopt;
        }
        const int steps = back ? -number : number;
        switch (*end) {
        case 'y':
            shift.months += 12 * steps;
            break;
        case 'm':
            shift.months += steps;
            break;
        case 'd':
            shift.days += steps;
            break;
        default:
            return std::nullopt;
        }
        text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    }
    return shift;
}

std::optional<Date> releaseFrom(const JsonInput& input, Date today) {
    if (!input.has("release")) {
        return std::nullopt;
    }
    const JsonInput release = input.at("release");
    if (const auto day = Date::parse(release.text())) {
        return day;
    }
    if (const auto shift = shiftFrom(release.text())) {
        return shift->from(today);
    }
    release.refuse("must be a day, as 2026-11-22, or a distance from today, as -1y+1d");
}

TierV3Input caseFrom(const JsonInput& input, Date today) {
    TierV3Input facts;
    facts.today = today;
    facts.activeEvent = input.at("active_event").flag();
    facts.allReoffending = predictorFrom(input, "arp");
    facts.seriousReoffending = predictorFrom(input, "csrp");
    facts.sexualReoffending = sexualPredictorFrom(input);
    facts.mappa = input.at("mappa").flag();
    facts.rosh = roshFrom(input);
    facts.lifer = input.at("lifer").flag();
    facts.released = releaseFrom(input, today);
    facts.domesticAbuse = input.at("domestic_abuse").flag();
    facts.stalking = input.at("stalking").flag();
    facts.childProtection = input.at("child_protection").flag();
    facts.sexualOffence = input.at("sexual_offence").flag();
    return facts;
}

ordered_json answerCase(const JsonInput& input, Date today) {
    const TierV3Result result = tierV3(caseFrom(input, today));
    std::string tier(name(result.tier));
    switch (result.state) {
    case TierV3State::Tiered:
        break;
    case TierV3State::NotSupervised:
        tier = "NOT_SUPERVISED";
        break;
    case TierV3State::PredictorMissing:
        tier = "MISSING";
        break;
    case TierV3State::ScoreOutsideBand:
        input.at("dcsrp").refuse("has a score below the lowest of its band");
    }
    return {{"output", {{"tier", tier}, {"provisional", result.provisional}}},
            {"explanation", explanationJson(result)}};
}

ordered_json answerProvisional(const JsonInput& input) {
    TierV3Steps steps;
    static constexpr std::array<std::string_view, 7> letters = {"A", "B", "C", "D", "E", "F", "G"};
    for (const auto& [key, letter] : input.at("steps").fields()) {
        const auto step = std::ranges::find(stepKeys, key);
        if (step == stepKeys.end()) {
            letter.refuse("is no step of the tiering");
        }
        steps.at(static_cast<std::size_t>(step - stepKeys.begin())) =
            static_cast<TierV3>(placeAmong(letters, letter));
    }
    const auto all = predictorFrom(input, "arp");
    const auto serious = predictorFrom(input, "csrp");
    if (!all || !serious) {
        input.refuse("must give arp and csrp");
    }
    const bool provisional = isProvisional(steps, *all, *serious, input.at("mappa").flag(), roshFrom(input));
    return {{"output", {{"provisional", provisional}}}, {"explanation", ordered_json::array()}};
}

} // namespace

ordered_json answerTierV3(const JsonInput& input, Date today) {
    return input.has("steps") ? answerProvisional(input) : answerCase(input, today);
}

} // namespace headroom
