#pragma once

#include "service/flags.h"
#include "ui/pages/editor.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace headroom {

class Workspace;

/// What is done about a flag: acknowledged with an action and a day, or put before somebody with a reason.
class FlagDialog final : public Editor {
    Q_OBJECT

public:
    enum class Answer { Acknowledge, Escalate };
    FlagDialog(Workspace& workspace, const Flag& flag, const QString& what, Answer answer,
               QWidget* parent = nullptr);

private:
    void layOut(const QString& what);
    void fillRecipients();
    Findings keep();
    void save();
    bool acknowledges() const { return m_answer == Answer::Acknowledge; }

    Workspace& m_workspace;
    Flag m_flag;
    Answer m_answer;
    QPlainTextEdit* m_text;
    QDateEdit* m_by;
    QComboBox* m_to;
    QLabel* m_finding;
};

} // namespace headroom
