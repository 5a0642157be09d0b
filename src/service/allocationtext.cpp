#include "engine/contactnote.h"
#include "service/allocation.h"
#include "service/personaccess.h"
#include "service/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

namespace {

using Line = std::pair<std::string, std::string>;

constexpr std::array<std::string_view, allocationReasonCount> reasonLabels = {
    "Initial allocation",  "Responsible officer",
    "Caseload adjustment", "Change in tier or risk",
    "Change of address",   "Officer left",
    "Risk to staff",       "Transfer in",
    "Probation reset",     "Other",
};
constexpr std::array<std::string_view, overrideReasonCount> overrideLabels = {
    "Continuity",     "Experience", "Support in place", "Nobody better placed", "Room is coming soon",
    "Risk elsewhere", "Other",
};

std::string tenth(double percent) {
    const auto tenths = static_cast<long long>(percent * 10 + (percent < 0 ? -0.5 : 0.5));
    return std::to_string(tenths / 10) + '.' + std::to_string(std::abs(tenths % 10)) + " %";
}

std::string overridesLine(const AllocationText& text) {
    std::string line;
    for (const OverrideReason reason : text.overrides) {
        line += (line.empty() ? "" : ", ") + std::string(overrideLabels[static_cast<std::size_t>(reason)]);
    }
    if (!text.overrideDetail.empty()) {
        line += (line.empty() ? "" : ": ") + text.overrideDetail;
    }
    return line;
}

std::string rulesLine(const nlohmann::json& facts) {
    std::string line;
    for (const auto& rule : facts.value("rules", nlohmann::json::array())) {
        line += (line.empty() ? "" : ", ") + rule.value("name", "");
    }
    return line.empty() ? "No rule against it" : line;
}

/// "high (children high, public medium), assessed 2026-11-02, agreed by …"; words with blanks.
std::string riskLine(const nlohmann::json& risk) {
    std::string line = risk.value("overall", "");
    if (line == "not_assessed") {
        return "not assessed";
    }
    std::string groups;
    const auto byGroup = risk.value("by_group", nlohmann::json::object());
    for (const auto& [group, level] : byGroup.items()) {
        std::string words = group;
        std::replace(words.begin(), words.end(), '_', ' ');
        groups += (groups.empty() ? "" : ", ") + words + ' ' + level.get<std::string>();
    }
    line += groups.empty() ? "" : " (" + groups + ")";
    if (const auto day = Date::parse(risk.value("assessed_on", ""))) {
        line += ", assessed " + day->text();
    }
    const std::string agreed = risk.value("agreed_by", "");
    return line + (agreed.empty() ? ", not agreed yet" : ", agreed by " + agreed);
}

std::string registrationsLine(const nlohmann::json& facts) {
    std::string line;
    for (const auto& one : facts.value("registrations", nlohmann::json::array())) {
        const std::string level = one.value("level", "");
        line += (line.empty() ? "" : ", ") + one.value("code", "") + (level.empty() ? "" : " " + level);
    }
    return line.empty() ? "none" : line;
}

std::string alternativesLine(const nlohmann::json& facts) {
    const auto others = facts.value("alternatives", nlohmann::json::object());
    return std::to_string(others.value("eligible", 0)) + " eligible, " +
           std::to_string(others.value("judgement", 0)) + " for judgement, " +
           std::to_string(others.value("not_eligible", 0)) + " not eligible";
}

void addFacts(const std::string& frozen, std::vector<Line>& lines) {
    const auto facts = nlohmann::json::parse(frozen, nullptr, false);
    if (!facts.is_object()) {
        return;
    }
    const auto empty = nlohmann::json::object();
    lines.emplace_back("Tier", facts.value("tier", ""));
    lines.emplace_back("RoSH", riskLine(facts.value("rosh", empty)));
    lines.emplace_back("Registrations", registrationsLine(facts));
    const auto figure = facts.value("figure", empty);
    lines.emplace_back("Workload", tenth(figure.value("percent_before", 0.0)) + " before, " +
                                       tenth(figure.value("percent_after", 0.0)) + " after, of " +
                                       std::to_string(figure.value("available_points", 0)) +
                                       " available points");
    lines.emplace_back("Headroom after", std::to_string(figure.value("headroom_after", 0)) + " points");
    lines.emplace_back("Rules", rulesLine(facts));
    lines.emplace_back("Others in the team", alternativesLine(facts));
    if (const auto waited = facts.find("waiting_days"); waited != facts.end() && waited->is_number()) {
        lines.emplace_back("Waited", std::to_string(waited->get<int>()) + " working days");
    }
    lines.emplace_back("Points table", facts.value("points_table", empty).value("name", ""));
}

std::vector<Line> decisionLines(const DecisionView& view, bool limited) {
    std::vector<Line> lines;
    lines.emplace_back("Case", view.crn);
    lines.emplace_back(view.kind == "co-worker" ? "Co-worker" : "Allocated to",
                       view.toOfficer + " (" + view.toGrade + "), " + view.team);
    if (!view.fromOfficer.empty()) {
        lines.emplace_back("From", view.fromOfficer);
    }
    lines.emplace_back("Reason", std::string(reasonLabels[static_cast<std::size_t>(view.reason)]));
    lines.emplace_back("From the day", view.effectiveOn.text());
    lines.emplace_back("Decided by", view.decidedBy + " on " + view.decidedOn.text());
    if (limited) {
        return lines;
    }
    addFacts(view.facts, lines);
    lines.emplace_back("Complexity", view.text.complexity);
    lines.emplace_back("Capability", view.text.capability);
    lines.emplace_back("Capacity", view.text.capacity);
    lines.emplace_back("Judgement", overridesLine(view.text));
    lines.emplace_back("Risk to staff", view.text.staffRisk);
    lines.emplace_back("Management oversight", view.text.oversight);
    lines.emplace_back("Sensitive", view.text.sensitive ? "yes" : "");
    for (const DecisionView::Correction& one : view.corrections) {
        lines.emplace_back("Corrected (" + one.field + ", " + one.by + ")",
                           one.text + " Reason: " + one.reason);
    }
    if (view.undone) {
        lines.emplace_back("Taken back", "yes");
    }
    std::erase_if(lines, [](const Line& line) { return line.second.empty(); });
    return lines;
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '\n':
            out += "<br>";
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace

std::string decisionText(Workspace& workspace, std::int64_t decision) {
    const DecisionView view = readDecision(workspace, decision);
    std::string text = "Management oversight: allocation\n";
    for (const auto& [label, words] : decisionLines(view, limitedPeople(workspace).contains(view.person))) {
        text += label + ": " + words + '\n';
    }
    return plainMarks(text);
}

std::string decisionHtml(Workspace& workspace, std::int64_t decision) {
    const DecisionView view = readDecision(workspace, decision);
    std::string html = "<html><body><p>OFFICIAL-SENSITIVE</p><h2>Allocation of " + escaped(view.crn) +
                       "</h2><table cellpadding=\"3\">";
    for (const auto& [label, words] : decisionLines(view, limitedPeople(workspace).contains(view.person))) {
        html += "<tr><td><b>" + escaped(label) + "</b></td><td>" + escaped(words) + "</td></tr>";
    }
    return html + "</table></body></html>";
}

} // namespace headroom
