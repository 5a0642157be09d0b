#pragma once

#include "domain/deadline.h"
#include "ui/pages/setup/setupsection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class DeadlineRulesModel;

/// The rules that make deadlines: what each rests on, whether it is on, and, of those that are local
/// settings, the days they allow. Changes hold from today.
class DeadlinesSection final : public SetUpSection {
    Q_OBJECT

public:
    DeadlinesSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    QWidget* makeEditor();
    const DeadlineRule* chosen() const;
    DeadlineRule entered() const;
    void showChosen();
    void updateState();
    void save();

    BoardTableView* m_table;
    DeadlineRulesModel* m_model;
    BoardKeeper* m_keeper;
    QLabel *m_name, *m_source, *m_problem;
    QCheckBox* m_enabled;
    QSpinBox* m_offset;
    QComboBox* m_unit;
    QPushButton *m_save, *m_revert;
    qint64 m_shown = 0; ///< the row in the editor
};

} // namespace headroom
