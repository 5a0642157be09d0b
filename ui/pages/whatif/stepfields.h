#pragma once

#include "service/scenarios.h"
#include "ui/widgets/formrows.h"

#include <optional>

class QComboBox;

namespace headroom {

class CasePicker;
class DateField;
class NumberField;
class PickField;
class Workspace;

/// The fields of a step: those that its kind has are shown.
class StepFields final : public QWidget {
    Q_OBJECT

public:
    /// scenario: for its joiners, who can be named, and its unit.
    StepFields(Workspace& workspace, const Scenario& scenario, QWidget* parent = nullptr);

    void setStep(const ScenarioStep& step);
    /// None: something is missing, and is marked.
    std::optional<ScenarioStep> step(bool all);

private:
    void makeFields();
    void layOut();
    StepKind kind() const;
    void showKind();
    void officerChosen();
    QString officerName(PostId post) const;
    void check(QList<FormRows::Finding>& findings) const;
    ScenarioStep typed() const;

    Workspace& m_workspace;
    Scenario m_scenario;
    FormRows* m_rows;
    QComboBox *m_kind, *m_team, *m_grade, *m_reduction, *m_version, *m_type, *m_tier;
    PickField *m_post, *m_to;
    NumberField *m_hours, *m_points;
    DateField *m_from, *m_until;
    CasePicker* m_cases;
};

} // namespace headroom
