#pragma once

#include "service/moves.h"

#include <QWidget>

namespace headroom {

class RecordCard;

/// Who held the person's cases, when, and why it changed; each decision can be read with its evidence.
class WhoHeldCard final : public QWidget {
    Q_OBJECT

public:
    explicit WhoHeldCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Throws Error.
    void setPerson(const PersonSnapshot& person);

signals:
    void said(const QString& sentence);

private:
    void showDecision(qint64 line);

    Workspace& m_workspace;
    RecordCard* m_card;
    std::vector<HeldSpell> m_spells;
};

} // namespace headroom
