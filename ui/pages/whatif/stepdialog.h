#pragma once

#include "service/scenarios.h"

#include <QDialog>

namespace headroom {

class StepFields;
class Workspace;

/// Adds a step to a scenario, or changes one. Nothing of it is recorded.
class StepDialog final : public QDialog {
    Q_OBJECT

public:
    /// step null: a new one.
    StepDialog(Workspace& workspace, const Scenario& scenario, const ScenarioStep* step,
               QWidget* parent = nullptr);

signals:
    void taken(const headroom::ScenarioStep& step);

private:
    void take();

    StepFields* m_fields;
};

} // namespace headroom
