#include "ui/pages/allocate/allocatepage.h"
#include "ui/pages/allocate/allocateparts.h"
#include "ui/pages/allocate/batchpanel.h"
#include "ui/pages/allocate/briefview.h"
#include "ui/pages/allocate/candidatebar.h"
#include "ui/pages/allocate/candidatelist.h"
#include "ui/pages/allocate/comparepanel.h"
#include "ui/pages/allocate/decisionform.h"
#include "ui/pages/allocate/outcomebar.h"
#include "ui/pages/allocate/queuelist.h"
#include "ui/pages/parts/asidereading.h"

#include <QShortcut>

/// What each part of the page asks for, and its keys.
namespace headroom {

void AllocatePage::connectParts() {
    connect(m_parts->queue, &QueueList::rowChosen, this,
            [this](const QueueRow& row) { guarded([&] { openRow(row); }); });
    connect(m_parts->queue, &QueueList::rowOpened, this, [this](const QueueRow& row) {
        if (!row.denied) {
            m_parts->candidates->focusTable();
        }
    });
    connect(m_parts->brief, &BriefView::agreeRequested, this, &AllocatePage::agree);
    connect(m_parts->brief, &BriefView::challengeRequested, this, &AllocatePage::challenge);
    connect(m_parts->brief, &BriefView::personRequested, this, [this] {
        if (m_brief) {
            emit goToRequested({Whereabouts::Kind::Person, m_where.unit, m_where.asOf, m_brief->person.id});
        }
    });
    connect(m_parts->candidates, &CandidateList::chosenChanged, this, [this] { showOfficer(); });
    connect(m_parts->candidates, &CandidateList::opened, this, &AllocatePage::chooseOfficer);
    connect(m_parts->candidates, &CandidateList::selectionCountChanged, m_parts->form,
            &DecisionForm::setCompared);
    connect(&m_parts->candidates->bar(), &CandidateBar::unitChosen, this, &AllocatePage::chooseUnit);
    connect(m_reading, &AsideReading::slow, this, [this] {
        if (m_officersFor != m_case) {
            m_parts->candidates->setNoRows(tr("Reading who could take it …"));
        }
    });
    connect(m_queueReading, &AsideReading::slow, this, [this] {
        if (!queueIsHere()) {
            m_parts->queue->setNoQueue(tr("Reading which cases wait …"));
        } else if (m_then == Then::Next) {
            emit said(tr("Reading which cases wait …"));
        }
    });
    connect(m_parts->form, &DecisionForm::decideRequested, this, &AllocatePage::decideNow);
    connect(m_parts->form, &DecisionForm::batchRequested, this, &AllocatePage::addToBatch);
    connect(m_parts->form, &DecisionForm::compareRequested, this, &AllocatePage::compareOfficers);
    connect(m_parts->form, &DecisionForm::nextRequested, this, &AllocatePage::next);
    connect(m_parts->form, &DecisionForm::factsRequested, this, &AllocatePage::showFacts);
    connect(m_parts->form, &DecisionForm::edited, this, &AllocatePage::rememberEdits);
    connect(m_parts->compare, &ComparePanel::chosen, this, &AllocatePage::chooseOfficer);
    connect(m_parts->compare, &ComparePanel::closed, this, [this] {
        m_parts->showCompare(false);
        m_parts->candidates->focusTable();
    });
    connect(m_parts->batch, &BatchPanel::commitRequested, this, &AllocatePage::commitBatch);
    connect(m_parts->batch, &BatchPanel::emptyRequested, this, &AllocatePage::emptyBatch);
    connect(m_parts->batch, &BatchPanel::caseOpened, this, &AllocatePage::openPlaced);
    connect(m_parts->batch, &BatchPanel::removeRequested, this, &AllocatePage::removePlaced);
    connect(m_parts->outcome, &OutcomeBar::undoRequested, this, &AllocatePage::undoDecision);
    connect(m_parts->outcome, &OutcomeBar::nextRequested, this, &AllocatePage::next);
    connect(m_parts->outcome, &OutcomeBar::printRequested, this, &AllocatePage::printLast);
    connect(m_parts->outcome, &OutcomeBar::copyRequested, this, &AllocatePage::copyLast);
}

void AllocatePage::addKeys() {
    const auto key = [this](const QKeySequence& keys, const std::function<void()>& action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        key(Qt::CTRL | enter, [this] { decideNow(); });
        key(Qt::CTRL | Qt::SHIFT | enter, [this] { commitBatch(); });
    }
    key(Qt::CTRL | Qt::Key_B, [this] { addToBatch(); });
    key(Qt::CTRL | Qt::Key_M, [this] { compareOfficers(); });
    key(Qt::ALT | Qt::Key_N, [this] { next(); });
    key(Qt::CTRL | Qt::Key_P, [this] { printLast(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyLast(); });
    key(Qt::Key_F6, [this] { m_parts->focusPanel(1); });
    key(Qt::SHIFT | Qt::Key_F6, [this] { m_parts->focusPanel(-1); });
}

} // namespace headroom
