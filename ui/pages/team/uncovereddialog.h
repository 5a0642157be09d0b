#pragma once

#include "domain/organisation.h"
#include "service/uncovered.h"

#include <QDialog>

namespace headroom {

class RecordCard;
class Workspace;

/// Work of a unit's people who are away or have left: who looks after it, or what nobody does. Leads to
/// moving the cases and to naming somebody who covers.
class UncoveredDialog final : public QDialog {
    Q_OBJECT

public:
    UncoveredDialog(Workspace& workspace, UnitRef unit, Date asOf, QWidget* parent = nullptr);

signals:
    void movesRequested(headroom::PostId post);
    void officerRequested(headroom::PostId post);
    void said(const QString& sentence);

private:
    void read();
    void cover(PostId post);
    const UncoveredWork* workOf(qint64 id) const;

    Workspace& m_workspace;
    UnitRef m_unit;
    Date m_asOf;
    std::vector<UncoveredWork> m_work;
    RecordCard* m_card;
};

} // namespace headroom
