#pragma once

#include "service/allocation.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace headroom {

class NotesField;

/// What a manager writes once for all cases that move: why, and that complexity, capability and capacity
/// were considered.
class MoveEvidence final : public QWidget {
    Q_OBJECT

public:
    explicit MoveEvidence(QWidget* parent = nullptr);

    void setContent(AllocationReason reason, const AllocationText& text);
    AllocationReason reason() const;
    AllocationText text() const;

signals:
    void edited();

private:
    NotesField* add(QHBoxLayout& row, const char* name, const QString& title, const QString& spoken);

    QComboBox* m_reason;
    NotesField *m_complexity, *m_capability, *m_capacity, *m_staffRisk;
    AllocationText m_rest; ///< what has no field here
};

} // namespace headroom
