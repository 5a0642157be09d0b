#pragma once

#include "ui/pages/allocate/allocatebatch.h"
#include "ui/pages/models/rowmodel.h"

#include <QWidget>

class QPushButton;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class Card;

class BatchModel final : public RowModel<AllocateBatch::Placement> {
    Q_OBJECT

public:
    explicit BatchModel(QObject* parent = nullptr);
};

/// The cases that are placed: all are committed, or none.
class BatchPanel final : public QWidget {
    Q_OBJECT

public:
    explicit BatchPanel(QWidget* parent = nullptr);

    void setBatch(const AllocateBatch& batch, bool writable);
    BoardTableView& table() const { return *m_table; }
    void focusTable();

signals:
    void commitRequested();
    void emptyRequested();
    void caseOpened(headroom::CaseId caseId);
    void removeRequested(headroom::CaseId caseId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Card* m_card;
    BatchModel* m_model;
    BoardTableView* m_table;
    BoardKeeper* m_keeper;
    QPushButton *m_commit, *m_remove, *m_clear;
};

} // namespace headroom
