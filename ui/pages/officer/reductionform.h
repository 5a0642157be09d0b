#pragma once

#include "service/reductions.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QPlainTextEdit;

namespace headroom {

class FormRows;

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

signals:
    void edited();

private:
    const QWidget* fieldOf(FindingCode code) const;
    void fillReasons();
    void touched(const QWidget* editor);
    void applyAllowance();
    void showNotesLength();
    ReasonId chosenReason() const;

    Workspace& m_workspace;
    PostId m_post;
    ReductionInput m_input;
    std::vector<ReductionReason> m_reasons;
    FormRows* m_rows;
    QComboBox* m_reason;
    QDoubleSpinBox* m_hours;
    QDateEdit* m_start;
    QDateEdit* m_end;
    QPlainTextEdit* m_notes;
};

} // namespace headroom
