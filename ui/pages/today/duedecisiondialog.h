#pragma once

#include "service/duedates.h"
#include "ui/pages/editor.h"

#include <map>
#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace headroom {

class Workspace;

/// What became of one deadline: met on a day, waived or missed with a reason, or open again. A time
/// when the systems could not be used can be the reason.
class DueDecisionDialog final : public Editor {
    Q_OBJECT

public:
    DueDecisionDialog(Workspace& workspace, const DueDate& due, DeadlineState state,
                      QWidget* parent = nullptr);

    /// Keeps a decision that needs no dialog; the findings are what was refused.
    static RecordOutcome decide(Workspace& workspace, const DueDate& due, DeadlineState state, Date day,
                                const std::string& reason = {}, OutageId outage = {});
    /// "Waived: First appointment after sentence."
    static QString sentence(const DueDate& due, DeadlineState state);

private:
    void layOut();
    QWidget* makeStates();
    void fillOutages();
    void chooseOutage();
    void stateChosen();
    void save();
    DeadlineState chosenState() const;

    Workspace& m_workspace;
    DueDate m_due;
    std::vector<Outage> m_outages;
    std::map<DeadlineState, QRadioButton*> m_states;
    QDateEdit* m_day;
    QComboBox* m_outage;
    QPlainTextEdit* m_reason;
    QLabel* m_finding;
    QPushButton* m_save;
    QString m_filled; ///< reason taken over from an outage
};

} // namespace headroom
