#pragma once

#include "service/scenarios.h"
#include "ui/pages/models/rowmodel.h"
#include "ui/pages/whatif/whatifwords.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace headroom {

class BoardTableView;
class EmptyState;

/// A step as the list shows it.
struct StepRow {
    qint64 place = 0; ///< from 1
    QString what, state;
};
class StepModel final : public RowModel<StepRow> {
    Q_OBJECT

public:
    explicit StepModel(QObject* parent = nullptr);
};

/// The steps of a scenario: add, change, take out, undo, and the way to do one for real.
class StepList final : public QWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    /// states: beside the steps, or empty while they are worked out.
    void setSteps(const std::vector<ScenarioStep>& steps, const std::vector<StepState>& states,
                  const WhatIfWords::Names& names);
    void setCanUndo(bool can);
    int current() const; ///< −1: none
    void focusTable();

signals:
    void addPressed();
    void changePressed(int place);
    void removePressed(int place);
    void undoPressed();
    void doPressed(int place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showActions();

    std::vector<ScenarioStep> m_steps;
    StepModel* m_model;
    BoardTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QPushButton *m_add, *m_change, *m_remove, *m_undo, *m_do;
};

} // namespace headroom
