#include "cli/tiertext.h"

#include "cli/aligned.h"
#include "engine/tierorder.h"
#include "service/tierexplanation.h"
#include "service/tiering.h"
#include "service/tiertext.h"

#include <nlohmann/json.hpp>

namespace headroom::cli {

namespace {

using nlohmann::ordered_json;
using Rows = std::vector<std::vector<std::string>>;

/// Where the reasons for change begin: those before are for protection.
bool isOfChange(TierV2Rule rule) {
    return rule >= TierV2Rule::NoMandate && rule <= TierV2Rule::NeedFound;
}

std::string reasonPoints(const TierV2Reason& reason) {
    const std::string points = std::to_string(reason.points);
    return reason.counts ? points : "(" + points + ")";
}

std::string schemeOf2021Text(const TierView& view) {
    Rows protect, change, rest;
    for (const TierV2Reason& reason : view.v2.reasons) {
        if (reason.rule == TierV2Rule::ContactSuspended) {
            rest.push_back({describe(reason)});
        } else {
            (isOfChange(reason.rule) ? change : protect)
                .push_back({describe(reason), reasonPoints(reason),
                            reason.counts ? "" : "only the greater of the two counts"});
        }
    }
    protect.push_back({std::string("Protect ") + view.v2.protect, std::to_string(view.v2.protectPoints), ""});
    change.push_back({"Change " + std::to_string(view.v2.change), std::to_string(view.v2.changePoints), ""});
    protect.insert(protect.end(), change.begin(), change.end());
    protect.insert(protect.end(), rest.begin(), rest.end());
    const std::vector<bool> right = {false, true, false};
    return "\n2021 scheme: " + view.v2.tier.text() + "\n" + aligned(protect, right);
}

std::string schemeOf2026Text(const TierView& view) {
    Rows rows;
    for (const TierV3Reason& reason : view.v3.reasons) {
        rows.push_back(
            {describe(reason), std::string(name(reason.tier)), reason.tier == view.v3.tier ? "decides" : ""});
    }
    const TierLabel label(view.v3);
    std::string text = "\n2026 scheme: " + label.text() + "\n" + aligned(rows, {false, false, false});
    if (!label.meaning().empty()) {
        text += "  " + std::string(label.meaning()) + "\n";
    }
    if (view.letterPoints) {
        text += "  It would score " + std::to_string(*view.letterPoints) + " points.\n";
    }
    return text;
}

std::string missingText(const TierView& view) {
    if (view.inputs.missing.empty()) {
        return {};
    }
    std::string text = "\nNot recorded\n";
    for (const std::string& one : view.inputs.missing) {
        text += "  " + std::string(missingLabel(one)) + "\n";
    }
    return text;
}

/// What a history line says of a tier, as lists show it.
std::string tierWord(const std::string& stored, bool provisional) {
    if (stored.empty()) {
        return "none";
    }
    const auto label = TierLabel::parse(stored + (provisional ? " provisional" : ""));
    return label ? label->text() : stored;
}

std::string tierHistoryText(const TierView& view) {
    if (view.history.empty()) {
        return {};
    }
    Rows rows;
    for (const TierHistoryLine& line : view.history) {
        rows.push_back({line.day.text(), line.scheme, tierWord(line.from, false), "to",
                        tierWord(line.to, line.provisional), std::string(triggerLabel(line.trigger)),
                        line.actor});
    }
    return "\nHistory\n" + aligned(rows, std::vector<bool>(7, false));
}

} // namespace

std::string tierText(const TierView& view, const std::string& crn, Date asOf) {
    return crn + ", " + asOf.text() + "\nHeld as " + view.held.text() +
           (view.given ? ", as given" : ", worked out from the record") + "\n" + schemeOf2021Text(view) +
           schemeOf2026Text(view) + missingText(view) + tierHistoryText(view);
}

ordered_json tierJson(const TierView& view, const std::string& crn, Date asOf) {
    ordered_json json = {{"crn", crn},
                         {"as_of", asOf.iso()},
                         {"held", view.held.text()},
                         {"given", view.given},
                         {"v2",
                          {{"tier", view.v2.tier.text()},
                           {"protect_level", std::string(1, view.v2.protect)},
                           {"protect_points", view.v2.protectPoints},
                           {"change_level", view.v2.change},
                           {"change_points", view.v2.changePoints},
                           {"enough", view.enough},
                           {"explanation", explanationJson(view.v2)}}},
                         {"v3",
                          {{"tier", storedTier(view.v3)},
                           {"provisional", view.v3.provisional},
                           {"points", view.letterPoints ? ordered_json(*view.letterPoints) : ordered_json()},
                           {"explanation", explanationJson(view.v3)}}},
                         {"missing", view.inputs.missing},
                         {"history", ordered_json::array()}};
    for (const TierHistoryLine& line : view.history) {
        json["history"].push_back({{"scheme", line.scheme},
                                   {"from", line.from},
                                   {"to", line.to},
                                   {"provisional", line.provisional},
                                   {"trigger", line.trigger},
                                   {"day", line.day.iso()},
                                   {"recorded_at", line.recordedAt},
                                   {"actor", line.actor}});
    }
    return json;
}

} // namespace headroom::cli
