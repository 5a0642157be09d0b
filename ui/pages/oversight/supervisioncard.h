#pragma once

#include "service/supervision.h"

#include <QWidget>

namespace headroom {

class RecordCard;
class Workspace;

/// Supervision of an officer, for the officer and those who manage them; for anybody else there is no card.
class SupervisionCard final : public QWidget {
    Q_OBJECT

public:
    explicit SupervisionCard(Workspace& workspace, QWidget* parent = nullptr);

    void setOfficer(PostId post, Date asOf);

signals:
    void said(const QString& sentence);
    void personRequested(headroom::PersonId person);

private:
    const SupervisionView* chosen(qint64 id) const;
    void show(const SupervisionView& view);
    void edit(const SupervisionView* changed);
    void withdraw(const SupervisionView& view);
    template <class Action>
    void guarded(Action action);

    Workspace& m_workspace;
    RecordCard* m_card;
    SupervisionSnapshot m_officer;
    std::vector<QWidget*> m_keeping; ///< buttons of those who may keep it
};

} // namespace headroom
