#include "service/suitabilitycheck.h"

#include <algorithm>
#include <set>
#include <string>

namespace headroom {

namespace {

constexpr int mostPercent = 1000;
constexpr int mostCases = 999;
constexpr int mostMonths = 600;
constexpr int mappaLevels = 3;

const SuitabilityRule* ruleWithCode(std::span<const SuitabilityRule> rules, const std::string& code) {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const SuitabilityRule& rule) { return rule.code == code; });
    return found == rules.end() ? nullptr : &*found;
}

/// One rule of a set, with what is wrong about it.
class RuleCheck {
public:
    RuleCheck(Findings& findings, const SuitabilityRule& rule, std::int64_t row)
        : m_findings(findings)
        , m_rule(rule)
        , m_row(row) {}

    void refuse(FindingCode code, const char* column, std::vector<std::string> arguments) {
        m_findings.push_back({Severity::Refusal, code, {{}, {}, m_row, column}, std::move(arguments)});
    }
    void refuse(FindingCode code, const char* column) { refuse(code, column, {m_rule.name}); }

    template <class Number>
    void within(const std::optional<Number>& number, int lowest, int highest, const char* column) {
        if (number && !(*number >= lowest && *number <= highest)) {
            refuse(FindingCode::NumberOutOfRange, column, {std::to_string(lowest), std::to_string(highest)});
        }
    }

    void words() {
        if (m_rule.code.empty() || m_rule.name.empty()) {
            refuse(FindingCode::TextRequired, m_rule.code.empty() ? "code" : "name", {});
        }
        if (m_rule.outcome == Suitability::Eligible) {
            refuse(FindingCode::NotAmongWords, "outcome", {std::string(name(m_rule.outcome))});
        }
        if (m_rule.enabled && !asksAnything(m_rule)) {
            refuse(FindingCode::RuleWithoutCondition, "officer");
        }
        within(m_rule.percentAbove, 1, mostPercent, "percent_above");
        within(m_rule.casesAtLeast, 1, mostCases, "cases_at_least");
        within(m_rule.monthsQualifiedBelow, 1, mostMonths, "months_qualified_below");
        within(m_rule.mappaAtLeast, 1, mappaLevels, "mappa_at_least");
    }

    /// Against the rule of the same code that is in force.
    void against(const SuitabilityRule* now) {
        if (now != nullptr && isGuard(*now) && now->enabled) {
            if (m_rule != *now) {
                refuse(FindingCode::RuleCannotBeOff, "enabled");
            }
            return;
        }
        if (now == nullptr ? m_rule.verified : (m_rule.verified || now->verified) && !sameButForState(*now)) {
            refuse(FindingCode::PublishedRuleChanged, "verified");
        }
    }

private:
    /// On or off is all that differs, if anything.
    bool sameButForState(const SuitabilityRule& now) const {
        SuitabilityRule same = m_rule;
        same.enabled = now.enabled;
        return same == now;
    }

    Findings& m_findings;
    const SuitabilityRule& m_rule;
    std::int64_t m_row;
};

} // namespace

Findings checkSuitabilityRules(std::span<const SuitabilityRule> rules, std::span<const SuitabilityRule> now) {
    Findings findings;
    std::set<std::string> codes;
    std::int64_t row = 0;
    for (const SuitabilityRule& rule : rules) {
        RuleCheck check(findings, rule, ++row);
        check.words();
        check.against(ruleWithCode(now, rule.code));
        if (!codes.insert(rule.code).second) {
            check.refuse(FindingCode::RuleTwice, "code");
        }
    }
    for (const SuitabilityRule& rule : now) {
        if (!codes.contains(rule.code)) {
            RuleCheck(findings, rule, 0).refuse(FindingCode::RuleLeftOut, "code");
        }
    }
    return findings;
}

} // namespace headroom
