#pragma once

#include "service/suitability.h"
#include "ui/pages/setup/setupsection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class DateField;
class SuitabilityRulesModel;
class SuitabilityVersionsModel;

/// The rules that say who may hold what. Several are changed one after the other and kept together as a
/// new version that holds from a day; versions stay in a list.
class SuitabilitySection final : public SetUpSection {
    Q_OBJECT

public:
    SuitabilitySection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    void nameParts();
    QWidget* makeEditor();
    static QString markName(const SuitabilityRule& rule);
    SuitabilityRule* chosen();
    void showChosen();
    /// Takes what is in the editor into the set.
    void take();
    void showRules();
    void updateState();
    bool edited() const { return m_rules != m_inForce; }
    void revert();
    void save();
    void showProblem(const QStringList& lines);

    BoardTableView *m_table, *m_versions;
    SuitabilityRulesModel* m_model;
    SuitabilityVersionsModel* m_versionsModel;
    BoardKeeper* m_keeper;
    QLabel *m_name, *m_source, *m_markName, *m_effect, *m_problem;
    QCheckBox* m_enabled;
    QComboBox* m_outcome;
    QSpinBox* m_mark;
    DateField* m_from;
    QPushButton *m_save, *m_revert;
    std::vector<SuitabilityRule> m_rules, m_inForce;
    bool m_showing = false; ///< fields are being filled by the program
};

} // namespace headroom
