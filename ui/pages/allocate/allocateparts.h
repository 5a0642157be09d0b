#pragma once

#include <QSplitter>
#include <QWidget>

class QStackedLayout;
class QSplitter;

namespace headroom {

class BatchPanel;
class BriefView;
class CandidateList;
class ComparePanel;
class DecisionForm;
class OutcomeBar;
class QueueList;
class Workspace;

/// What the page is made of, and how it lies: three columns, the batch under them when there is one.
class AllocateParts final : public QWidget {
    Q_OBJECT

public:
    explicit AllocateParts(Workspace& workspace, QWidget* parent = nullptr);

    void showCompare(bool compare);
    bool showsCompare() const;
    /// F6: what the focus goes to from where it is.
    void focusPanel(int by);

    OutcomeBar* outcome;
    QueueList* queue;
    BriefView* brief;
    CandidateList* candidates;
    DecisionForm* form;
    ComparePanel* compare;
    BatchPanel* batch;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();

    QSplitter *m_columns, *m_inner, *m_right;
    QWidget* m_main;
    QStackedLayout* m_stack;
    bool m_drawn = false; ///< by hand
};

} // namespace headroom
