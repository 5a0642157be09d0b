#include "service/tierexplanation.h"

#include "service/tiertext.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace headroom {

using nlohmann::ordered_json;

namespace {

/// Without the texts, which are made where they are shown.
ordered_json withoutTexts(ordered_json reasons) {
    for (ordered_json& reason : reasons) {
        reason.erase("text");
    }
    return reasons;
}

} // namespace

ordered_json explanationJson(const TierV2Result& result) {
    ordered_json list = ordered_json::array();
    for (const TierV2Reason& reason : result.reasons) {
        list.push_back({{"rule", name(reason.rule)},
                        {"arguments", reason.arguments},
                        {"points", reason.points},
                        {"counts", reason.counts},
                        {"text", describe(reason)}});
    }
    return list;
}

ordered_json explanationJson(const TierV3Result& result) {
    ordered_json list = ordered_json::array();
    for (const TierV3Reason& reason : result.reasons) {
        list.push_back({{"step", name(reason.step)},
                        {"tier", name(reason.tier)},
                        {"arguments", reason.arguments},
                        {"decides", reason.tier == result.tier},
                        {"text", describe(reason)}});
    }
    return list;
}

std::string tierDetail(const TierV2Result& result) {
    return ordered_json{{"protect_points", result.protectPoints},
                        {"change_points", result.changePoints},
                        {"mandate", result.mandate},
                        {"reasons", withoutTexts(explanationJson(result))}}
        .dump();
}

std::string tierDetail(const TierV3Result& result) {
    return ordered_json{{"state", storedTier(result)}, {"reasons", withoutTexts(explanationJson(result))}}
        .dump();
}

} // namespace headroom
