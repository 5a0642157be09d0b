#pragma once

#include "service/allocation.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace headroom {

class Card;
class DecisionFields;
class Workspace;

/// The decision: whom the case goes to, the evidence for it, and what is done with it. What is typed is
/// kept as a draft two seconds after the last key, when the focus leaves and when the form goes.
class DecisionForm final : public QWidget {
    Q_OBJECT

public:
    explicit DecisionForm(Workspace& workspace, QWidget* parent = nullptr);
    ~DecisionForm() override;

    /// Another case: what was typed is kept first, and the case's own draft is back. Gives the officer the
    /// draft was written for; 0: none.
    PostId begin(const CaseBrief& brief, PostId holder);
    /// The same case, read again: what is typed stays.
    void again(const CaseBrief& brief, PostId holder);
    void beginNothing();
    /// Text of a case that is placed in the batch.
    void fill(const AllocationText& text, AllocationReason reason);
    void setOfficer(const CandidateRow* row);
    /// Why nothing can be decided; empty: it can.
    void setLocked(const QString& why);
    void setPlaced(bool placed);
    void setCompared(int officers);
    void setFacts(int count);

    CaseId caseId() const { return m_case; }
    bool canDecide() const;
    AllocationDecision decision() const;
    void showFindings(const Findings& findings, bool all);
    void showFailure(const QString& sentence);
    /// On return what was typed is on the disk.
    void keepDraftNow();
    /// Decided: nothing is left to be kept.
    void finish();
    void focusFirst();
    DecisionFields& fields() const { return *m_fields; }

signals:
    void decideRequested();
    void batchRequested();
    void compareRequested();
    void nextRequested();
    void factsRequested();
    void edited();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    QWidget* makeFoot();
    void connectParts();
    void typed();
    void check();
    void showHeading();
    void showState();
    void restoreDraft(PostId& post);

    Workspace& m_workspace;
    CaseId m_case;
    PostId m_holder;
    QString m_officer, m_afterwards, m_whyNot, m_locked;
    PostId m_post;
    Card* m_card;
    QLabel* m_hint;
    DecisionFields* m_fields;
    QScrollArea* m_scroll;
    QLabel* m_failure;
    QPushButton *m_decide, *m_batch, *m_compare, *m_next, *m_facts;
    QLabel* m_draftState;
    QTimer m_draftTimer, m_checkTimer;
    bool m_dirty = false;
    bool m_selectable = false;
};

} // namespace headroom
