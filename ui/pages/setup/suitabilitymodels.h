#pragma once

#include "service/suitability.h"
#include "ui/pages/models/rowmodel.h"

namespace headroom {

/// A rule with its place in the list.
struct SuitabilityRuleRow {
    qint64 place = 0;
    SuitabilityRule rule;
    bool changed = false; ///< since the rules were read, and not kept yet
};

/// The rules that say who may hold what: what each leads to, what it rests on, whether it is on.
class SuitabilityRulesModel final : public RowModel<SuitabilityRuleRow> {
    Q_OBJECT

public:
    enum Column { Name, Outcome, Mark, Basis, State, Source };

    explicit SuitabilityRulesModel(QObject* parent = nullptr);
    /// Rules that differ from those in force are marked.
    void setRules(const std::vector<SuitabilityRule>& rules, const std::vector<SuitabilityRule>& inForce);

    /// "Published" or "Local default".
    static QString basisWord(const SuitabilityRule& rule);
    /// "Above 110 %", "From 20 cases", "Below 12 months"; empty where the rule has no number.
    static QString markText(const SuitabilityRule& rule);
};

} // namespace headroom
