#pragma once

#include "service/scenarios.h"
#include "ui/pages/whatif/whatifwords.h"

#include <QWidget>

class QLabel;

namespace headroom {

class BoardTableView;
class Card;
class EffectModel;
class WorkloadBar;

/// Beside the officers: one of them before and after, and the cases behind it.
class WhatIfDetail final : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfDetail(QWidget* parent = nullptr);

    void setRow(const ScenarioView& view, const ScenarioRow& row, const WhatIfWords::Names& names);
    QSize sizeHint() const override;

signals:
    void officerPressed();
    void closeRequested();

private:
    void showFigure(QLabel& label, WorkloadBar& bar, const QString& when, const Workload& figure,
                    Status status, double percent, const Thresholds& thresholds);

    Card* m_card;
    QLabel *m_before, *m_after, *m_sums, *m_none;
    WorkloadBar *m_barBefore, *m_barAfter;
    BoardTableView* m_table;
    EffectModel* m_model;
    QWidget* m_officer;
};

} // namespace headroom
