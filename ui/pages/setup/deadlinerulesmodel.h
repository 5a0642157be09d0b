#pragma once

#include "domain/deadline.h"
#include "ui/pages/models/rowmodel.h"

namespace headroom {

/// A rule with its place in the list.
struct DeadlineRuleRow {
    qint64 place = 0;
    DeadlineRule rule;
};

/// The rules that make deadlines: how they count, what they rest on, whether they are on.
class DeadlineRulesModel final : public RowModel<DeadlineRuleRow> {
    Q_OBJECT

public:
    enum Column { Name, Counted, Basis, State, Source };

    explicit DeadlineRulesModel(QObject* parent = nullptr);
    void setRules(const std::vector<DeadlineRule>& rules);

    /// "5 business days after", "4 weeks before", "on the day".
    static QString countedText(const DeadlineRule& rule);
    static QString unitWord(DeadlineUnit unit);
    /// "Published" or "Local setting".
    static QString basisWord(const DeadlineRule& rule);
};

} // namespace headroom
