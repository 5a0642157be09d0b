#pragma once

#include "domain/deadline.h"
#include "ui/pages/setup/versionsof.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace headroom {

class DeadlineRulesModel;

/// The rules that make deadlines, in versions: what each rests on, whether it is on, and, of those that
/// are local settings, the days they allow.
class DeadlinesSection final : public VersionsOf<std::vector<DeadlineRule>> {
    Q_OBJECT

public:
    DeadlinesSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void display() override;
    QString effect() const override;

private:
    QWidget* makeEditor();
    const DeadlineRule* rule() const;
    void showRule();
    /// Takes what is in the editor into the draft.
    void take();

    BoardTableView* m_table;
    DeadlineRulesModel* m_model;
    BoardKeeper* m_rules;
    QLabel *m_name, *m_source;
    QCheckBox* m_enabled;
    QSpinBox* m_offset;
    QComboBox* m_unit;
    bool m_showing = false; ///< fields are being filled by the program
};

} // namespace headroom
