#pragma once

#include "service/allocation.h"
#include "ui/pages/allocate/candidatefilter.h"

#include <QWidget>

#include <optional>
#include <vector>

class QStackedLayout;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class CandidateBar;
class CandidateModel;
class Card;
class EmptyState;

/// The practitioners who could take the case, each with the rules that speak for and against.
class CandidateList final : public QWidget {
    Q_OBJECT

public:
    explicit CandidateList(QWidget* parent = nullptr);

    void setCandidates(std::vector<CandidateRow> rows, const Thresholds& thresholds);
    void setNothing(const QString& sentence);
    /// For now there are none, and why; whoever is chosen stays so until they are there.
    void setNoRows(const QString& sentence);
    /// 0: nobody. Does not say so.
    void setChosen(PostId post);
    PostId chosen() const;
    const CandidateRow* chosenRow() const;
    const CandidateRow* row(PostId post) const;
    /// Those that are selected, up to four; of fewer than two, the first ones that are shown.
    std::vector<CandidateRow> toCompare() const;
    int selectedCount() const;
    const CandidateModel& model() const { return *m_model; }
    BoardTableView& table() const { return *m_table; }
    CandidateBar& bar() const { return *m_bar; }
    void focusTable();
    /// Everything that hides somebody is taken off.
    void showAll();

signals:
    void chosenChanged(headroom::PostId post);
    void opened(headroom::PostId post); ///< Enter: on to the evidence
    void selectionCountChanged(int officers);

private:
    void layOut();
    void makeTable();
    void applyFilter();
    void showRows();

    CandidateModel* m_model;
    Card* m_card;
    CandidateBar* m_bar;
    BoardTableView* m_table;
    BoardKeeper* m_keeper = nullptr;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QString m_nothing;
    std::optional<QString> m_noRows;
    bool m_fitted = false; ///< the columns, to rows that were there
};

} // namespace headroom
