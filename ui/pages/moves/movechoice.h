#pragma once

#include "ui/pages/moves/moveplanner.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class PickField;

/// One case of the plan: to whom it goes, what the rules say, why a manager goes against one that asks for
/// judgement, and what goes along.
class MoveChoice final : public QWidget {
    Q_OBJECT

public:
    explicit MoveChoice(QWidget* parent = nullptr);

    void setOfficers(const std::vector<MovePlanner::Officer>& officers);
    /// Null: no case is chosen.
    void setRow(const MovePlanner::Row* row);
    void setAlong(const QString& sentence);
    PickField& to() const { return *m_to; }

signals:
    void assigned(headroom::PostId to);
    void overridden(const std::vector<headroom::OverrideReason>& reasons, const QString& detail);
    /// The same for all others that need a reason.
    void overriddenForAll(const std::vector<headroom::OverrideReason>& reasons, const QString& detail);

private:
    void sayOverride();
    std::vector<OverrideReason> reasons() const;

    QLabel *m_name, *m_rules, *m_along;
    PickField* m_to;
    QWidget* m_overrides;
    QList<QCheckBox*> m_reasons;
    QLineEdit* m_detail;
    QPushButton* m_forAll;
    bool m_filling = false;
};

} // namespace headroom
