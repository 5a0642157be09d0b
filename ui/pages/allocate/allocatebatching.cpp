#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/allocate/allocatepage.h"
#include "ui/pages/allocate/allocateparts.h"
#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/allocate/batchpanel.h"
#include "ui/pages/allocate/candidatelist.h"
#include "ui/pages/allocate/decisionfields.h"
#include "ui/pages/allocate/decisionform.h"
#include "ui/pages/allocate/outcomebar.h"
#include "ui/pages/allocate/queuelist.h"
#include "ui/pages/models/words.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/format.h"

/// Several cases placed first, then committed together or not at all.
namespace headroom {

void AllocatePage::addToBatch() {
    const CandidateRow* officer = m_parts->candidates->chosenRow();
    if (!m_brief || officer == nullptr || !m_parts->form->canDecide()) {
        emit said(tr("Choose an officer who may take the case first."));
        return;
    }
    m_parts->form->keepDraftNow();
    AllocateBatch::Placement placement;
    placement.who = PersonWords::name(m_brief->person.details.value);
    placement.crn = toQString(m_brief->person.crn);
    placement.officer = Words::officer(officer->officer);
    placement.decision = m_parts->form->decision();
    m_batch.place(placement);
    m_parts->form->setPlaced(true);
    emit said(tr("%1 is placed on %2. Nothing is committed yet.").arg(placement.crn, placement.officer));
    readBatchFigures();
    next();
}

/// What is typed for a case that is placed belongs to its placement.
void AllocatePage::rememberEdits() {
    AllocateBatch::Placement* placed = m_batch.find(m_parts->form->caseId());
    if (placed != nullptr && !m_opening) {
        placed->decision.text = m_parts->form->fields().text();
        placed->decision.reason = m_parts->form->fields().reason();
    }
}

/// Of every placed case: its officer's figure with all the others.
void AllocatePage::readBatchFigures() {
    for (AllocateBatch::Placement& placed : m_batch.placed()) {
        CandidateRequest request;
        request.caseId = placed.decision.caseId;
        request.unit = unitOf(placed.decision.post);
        request.asOf = m_where.asOf;
        request.placed = m_batch.without(placed.decision.caseId);
        for (const CandidateRow& row : readCandidates(workspace(), request)) {
            if (row.officer.post == placed.decision.post) {
                placed.percentBefore = row.percentNow;
                placed.percentAfter = row.percentAfter;
                placed.statusAfter = row.statusAfter;
                placed.outcome = row.suitability.outcome;
            }
        }
    }
    m_parts->batch->setBatch(m_batch, lockedWhy().isEmpty());
    m_parts->queue->setPlaced(m_batch.count());
}

void AllocatePage::removePlaced(CaseId caseId) {
    m_batch.remove(caseId);
    guarded([this] {
        readBatchFigures();
        m_parts->form->setPlaced(m_batch.find(m_case) != nullptr);
        readOfficers();
    });
}

void AllocatePage::emptyBatch() {
    m_batch.clear();
    guarded([this] {
        readBatchFigures();
        m_parts->form->setPlaced(false);
        readOfficers();
    });
    emit said(tr("The batch is empty. What was written is kept as drafts."));
}

void AllocatePage::openPlaced(CaseId caseId) {
    guarded([&] { openCase(caseId); });
    if (AllocateBatch::Placement* placed = m_batch.find(caseId)) {
        m_parts->form->showFindings(placed->findings, true);
    }
    m_parts->form->focusFirst();
}

void AllocatePage::commitBatch() {
    rememberEdits();
    if (m_batch.isEmpty()) {
        emit said(tr("No case is placed."));
        return;
    }
    try {
        m_decided = m_case;
        const AllocationOutcome outcome = decide(workspace(), m_batch.decisions());
        if (outcome.refused()) {
            m_decided = {};
            const CaseId wrong = m_batch.setFindings(outcome.findings);
            readBatchFigures();
            m_parts->outcome->showPlain(
                Tone::Alarm, tr("Nothing was committed: something is missing at one case or more."));
            openPlaced(wrong);
            return;
        }
        const int count = m_batch.count();
        const bool shownIsIn = m_batch.find(m_case) != nullptr;
        m_batch.clear();
        QStringList moves;
        for (const FigureMove& move : outcome.figures) {
            moves << QStringLiteral("%1 %2").arg(
                toQString(move.officer), AllocateWords::change(move.percentBefore, move.percentAfter));
        }
        if (shownIsIn) {
            m_parts->form->finish();
        } else {
            m_decided = {};
        }
        m_parts->outcome->showDone(
            tr("%n case(s) allocated: %1.", nullptr, count).arg(moves.join(QStringLiteral("; "))),
            outcome.log, outcome.decisions);
        m_parts->outcome->focusNext();
        readQueueNow();
        readBatchFigures();
        readBrief(false);
    } catch (const Conflict& conflict) {
        m_decided = {};
        m_parts->outcome->showPlain(Tone::Warning, toQString(conflict.what()));
        guarded([this] {
            readQueueNow();
            readBrief(false);
        });
    } catch (const Error& error) {
        m_decided = {};
        m_parts->outcome->showPlain(Tone::Alarm, toQString(error.what()));
    }
}

} // namespace headroom
