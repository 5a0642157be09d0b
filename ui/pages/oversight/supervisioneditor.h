#pragma once

#include "service/supervision.h"
#include "ui/pages/parts/recorddialog.h"

namespace headroom {

class ActionRows;
class DateField;
class DiscussedRows;

/// Supervision of one officer: when, when again, what was agreed, which cases were talked about, what is
/// going to be done.
class SupervisionEditor final : public RecordDialog {
    Q_OBJECT

public:
    /// changed: the record that is changed; null: a new one.
    SupervisionEditor(Workspace& workspace, const SupervisionSnapshot& officer,
                      const SupervisionView* changed, QWidget* parent);

protected:
    RecordOutcome keep() override;
    QString done() const override;

private:
    SupervisionChange m_change;
    DateField *m_held, *m_next;
    NotesField* m_agreed;
    DiscussedRows* m_cases;
    ActionRows* m_actions;
};

} // namespace headroom
