#include "service/scenariosteps.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

using nlohmann::json;

constexpr std::int64_t highestKey = 1LL << 53;
constexpr std::int64_t highestHours = 16800;
constexpr std::int64_t highestPoints = 999;

json stepJson(const ScenarioStep& step) {
    json fields = {{"kind", std::string(name(step.kind))}};
    const auto put = [&fields](const char* key, std::int64_t value) {
        if (value != 0) {
            fields[key] = value;
        }
    };
    put("post", step.post.value);
    put("to", step.to.value);
    put("team", step.team.value);
    put("reduction", step.reduction.value);
    put("version", step.version.value);
    if (step.kind == StepKind::Joiner) {
        fields["grade"] = std::string(name(step.grade));
    }
    if (step.kind == StepKind::Joiner || step.kind == StepKind::Hours || step.kind == StepKind::Reduction) {
        fields["hours_hundredths"] = step.hours.hundredths;
    }
    if (step.from != Date{}) {
        fields["from"] = step.from.iso();
    }
    if (step.until) {
        fields["until"] = step.until->iso();
    }
    if (step.kind == StepKind::Releases || step.kind == StepKind::Letters) {
        fields["level"] = std::string(name(step.unit.level));
        fields["unit"] = step.unit.id;
    }
    for (const CaseId id : step.cases) {
        fields["cases"].push_back(id.value);
    }
    if (step.kind == StepKind::Retier) {
        fields["tier"] = step.tier.text();
    }
    for (const PointsEdit& edit : step.points) {
        fields["points"].push_back({{"type", std::string(name(edit.type))},
                                    {"tier", edit.tier.text()},
                                    {"t2a", edit.t2a},
                                    {"points", edit.points}});
    }
    return fields;
}

template <class Value, class Parse>
Value wordAt(const JsonInput& fields, std::string_view key, Parse parse) {
    const JsonInput field = fields.at(key);
    const auto value = parse(field.text());
    if (!value) {
        field.refuse("is not a word that is known");
    }
    return *value;
}

template <class Tag>
void readKey(const JsonInput& fields, std::string_view key, Id<Tag>& into) {
    if (fields.has(key)) {
        into.value = fields.at(key).whole(-highestKey, highestKey);
    }
}

PointsEdit editFrom(const JsonInput& fields) {
    PointsEdit edit;
    edit.type = wordAt<CaseType>(fields, "type", parseCaseType);
    edit.tier = wordAt<Tier>(fields, "tier", &Tier::parse);
    edit.t2a = fields.has("t2a") && fields.at("t2a").flag();
    edit.points = static_cast<std::int32_t>(fields.at("points").whole(0, highestPoints));
    return edit;
}

ScenarioStep stepFrom(const JsonInput& fields) {
    ScenarioStep step;
    step.kind = wordAt<StepKind>(fields, "kind", parseStepKind);
    readKey(fields, "post", step.post);
    readKey(fields, "to", step.to);
    readKey(fields, "team", step.team);
    readKey(fields, "reduction", step.reduction);
    readKey(fields, "version", step.version);
    if (fields.has("grade")) {
        step.grade = wordAt<Grade>(fields, "grade", parseGrade);
    }
    if (fields.has("hours_hundredths")) {
        step.hours = HoursPerWeek::ofHundredths(
            static_cast<std::int32_t>(fields.at("hours_hundredths").whole(0, highestHours)));
    }
    if (fields.has("from")) {
        step.from = fields.at("from").day();
    }
    if (fields.has("until")) {
        step.until = fields.at("until").day();
    }
    if (fields.has("level")) {
        step.unit.level = wordAt<Level>(fields, "level", parseLevel);
        step.unit.id = fields.at("unit").whole(0, highestKey);
    }
    if (fields.has("cases")) {
        for (const JsonInput& id : fields.at("cases").elements()) {
            step.cases.push_back(CaseId{id.whole(1, highestKey)});
        }
    }
    if (fields.has("tier")) {
        step.tier = wordAt<Tier>(fields, "tier", &Tier::parse);
    }
    if (fields.has("points")) {
        for (const JsonInput& edit : fields.at("points").elements()) {
            step.points.push_back(editFrom(edit));
        }
    }
    return step;
}

} // namespace

std::string scenarioStepsText(const std::vector<ScenarioStep>& steps) {
    json list = json::array();
    for (const ScenarioStep& step : steps) {
        list.push_back(stepJson(step));
    }
    return list.dump();
}

std::vector<ScenarioStep> scenarioStepsFrom(const JsonInput& steps) {
    std::vector<ScenarioStep> all;
    for (const JsonInput& step : steps.elements()) {
        all.push_back(stepFrom(step));
    }
    return all;
}

std::vector<ScenarioStep> scenarioStepsFrom(const std::string& text) {
    const json list = json::parse(text, nullptr, false);
    if (list.is_discarded()) {
        throw InputFault("The steps of the scenario are no JSON.");
    }
    return scenarioStepsFrom(JsonInput(list, "steps"));
}

} // namespace headroom
