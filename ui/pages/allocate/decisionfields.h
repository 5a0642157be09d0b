#pragma once

#include "service/allocation.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace headroom {

class FormRows;
class NotesField;
class OverrideBox;

/// What is written with a decision. Fields have the names under which findings speak of them.
class DecisionFields final : public QWidget {
    Q_OBJECT

public:
    explicit DecisionFields(QWidget* parent = nullptr);

    AllocationText text() const;
    /// Fills in, and nothing counts as edited.
    void setText(const AllocationText& text);
    AllocationReason reason() const;
    void setReason(AllocationReason reason);
    /// Somebody holds the case: why does it move?
    void setHeld(bool held);
    void setJudgement(bool asked);
    void setStaffRisk(bool asked);
    void setWritable(bool writable);
    /// Stands in the foot of the form, beside the buttons.
    QCheckBox& sensitiveBox() const { return *m_sensitive; }
    FormRows& rows() const { return *m_rows; }
    void focusFirst();
    /// The first field that something is wrong with.
    void focusField(const QString& name);

signals:
    void edited();

private:
    void addEvidence();
    void addJudgement();
    void addReasons();

    FormRows* m_rows;
    QComboBox* m_reason;
    NotesField *m_complexity, *m_capability, *m_capacity;
    OverrideBox* m_overrides;
    QLineEdit* m_overrideDetail;
    NotesField *m_staffRisk, *m_oversight;
    QCheckBox* m_sensitive;
    bool m_filling = false;
};

} // namespace headroom
