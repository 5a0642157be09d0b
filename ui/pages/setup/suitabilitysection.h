#pragma once

#include "service/suitability.h"
#include "ui/pages/setup/versionsof.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace headroom {

class SuitabilityRulesModel;

/// The rules that say who may hold what, in versions.
class SuitabilitySection final : public VersionsOf<std::vector<SuitabilityRule>> {
    Q_OBJECT

public:
    SuitabilitySection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void display() override;
    QString effect() const override;
    QString calm() const override;

private:
    void nameParts();
    QWidget* makeEditor();
    static QString markName(const SuitabilityRule& rule);
    const SuitabilityRule* rule() const;
    void showRule();
    /// Takes what is in the editor into the draft.
    void take();

    BoardTableView* m_table;
    SuitabilityRulesModel* m_model;
    BoardKeeper* m_rules;
    QLabel *m_name, *m_source, *m_markName;
    QCheckBox* m_enabled;
    QComboBox* m_outcome;
    QSpinBox* m_mark;
    bool m_showing = false; ///< fields are being filled by the program
};

} // namespace headroom
