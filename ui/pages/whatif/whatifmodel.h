#pragma once

#include "service/scenarios.h"
#include "ui/pages/models/rowmodel.h"
#include "ui/pages/whatif/whatifwords.h"

#include <array>
#include <memory>

namespace headroom {

/// Everybody's figure before and after, those who are affected first.
class WhatIfModel final : public RowModel<ScenarioRow> {
    Q_OBJECT

public:
    explicit WhatIfModel(QObject* parent = nullptr);
    void setView(const ScenarioView& view);

private:
    using Rules = std::shared_ptr<Thresholds>;
    WhatIfModel(const Rules& rules, QObject* parent);
    Rules m_rules;
};

/// One officer's percentage now and under up to three scenarios.
struct CompareRow {
    PostId post;
    QString officer, team, now;
    std::array<QString, 3> after;
    std::array<double, 3> percents{};
    double percentNow = 0;
};
/// Made anew for each comparison: the names of the scenarios head its columns.
class CompareModel final : public RowModel<CompareRow> {
    Q_OBJECT

public:
    /// As many names as views, at most three.
    CompareModel(const QStringList& names, const std::vector<ScenarioView>& views, QObject* parent = nullptr);
};

/// A case line with its place.
struct EffectRow {
    qint64 place = 0;
    ScenarioCaseLine line;
    QString what;
    Points change; ///< of the officer's figure
};
/// The cases that come to an officer, go from them or change.
class EffectModel final : public RowModel<EffectRow> {
    Q_OBJECT

public:
    explicit EffectModel(QObject* parent = nullptr);
    void setRow(const ScenarioView& view, const ScenarioRow& row, const WhatIfWords::Names& names);
};

} // namespace headroom
