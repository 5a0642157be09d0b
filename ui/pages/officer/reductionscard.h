#pragma once

#include "service/officer.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class Card;
class EmptyState;
class ReductionModel;
class Workspace;

/// The reductions of a post: add, change, end, take out, and undo the last of these.
class ReductionsCard final : public QWidget {
    Q_OBJECT

public:
    explicit ReductionsCard(Workspace& workspace, QWidget* parent = nullptr);

    void setOfficer(const OfficerSnapshot& officer);

signals:
    void said(const QString& sentence);

private:
    struct Undo {
        ReductionId id;
        int revision = 0; ///< that the change made
        PostId post;
    };
    void layOut();
    void openDialog(const ReductionView* reduction);
    void change(const QString& done, const std::function<void(const ReductionView&)>& action);
    void undo();
    void offerUndo(const QString& done, const Undo& last);
    void showActions();
    const ReductionView* chosen() const;

    Workspace& m_workspace;
    OfficerSnapshot m_officer;
    Card* m_card;
    BoardTableView* m_table;
    ReductionModel* m_model;
    BoardKeeper* m_keeper;
    EmptyState* m_empty;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_end;
    QPushButton* m_delete;
    QWidget* m_undoLine;
    QLabel* m_undoLabel;
    std::optional<Undo> m_undo;
};

} // namespace headroom
