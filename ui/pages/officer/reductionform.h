#pragma once

#include "service/reductions.h"

#include <QWidget>

#include <map>
#include <set>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace headroom {

/// The fields of a reduction with the official form's rules at each: reason by category with its
/// guidance, hours with the allowance, dates, notes. Findings appear under the field they are
/// about; a field nobody has touched is not called wrong before somebody tries to save.
class ReductionForm final : public QWidget {
    Q_OBJECT

public:
    ReductionForm(Workspace& workspace, PostId post, QWidget* parent = nullptr);

    void setInput(const ReductionInput& input);
    ReductionInput input() const;
    /// all: also about fields that were not touched.
    void showFindings(const Findings& findings, bool all);

    /// How a finding reads in the language of the window.
    static QString text(const Finding& finding);

signals:
    void edited();

private:
    enum class Field { Reason, Hours, Start, End, Notes };
    static Field fieldOf(FindingCode code);
    void fillReasons();
    void addRow(QGridLayout& form, Field field, const QString& title, QWidget* editor,
                QLabel* hint = nullptr);
    void touched(Field field);
    void applyAllowance();
    void showNotesLength();
    ReasonId chosenReason() const;

    Workspace& m_workspace;
    PostId m_post;
    ReductionInput m_input;
    std::vector<ReductionReason> m_reasons;
    QComboBox* m_reason;
    QDoubleSpinBox* m_hours;
    QDateEdit* m_start;
    QDateEdit* m_end;
    QPlainTextEdit* m_notes;
    QLabel* m_reasonHint;
    QLabel* m_hoursHint;
    QLabel* m_endHint;
    QLabel* m_notesHint;
    std::map<Field, QLabel*> m_findings;
    std::set<Field> m_touched;
    bool m_filling = false;
};

} // namespace headroom
