#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/allocate/allocatepage.h"
#include "ui/pages/allocate/allocateparts.h"
#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/allocate/batchpanel.h"
#include "ui/pages/allocate/briefwords.h"
#include "ui/pages/allocate/candidatelist.h"
#include "ui/pages/allocate/comparepanel.h"
#include "ui/pages/allocate/decisionfields.h"
#include "ui/pages/allocate/decisionform.h"
#include "ui/pages/allocate/decisionprint.h"
#include "ui/pages/allocate/factsdialog.h"
#include "ui/pages/allocate/outcomebar.h"
#include "ui/pages/allocate/queuelist.h"
#include "ui/pages/models/words.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/pages/parts/recorddialog.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/format.h"

#include <QApplication>
#include <QClipboard>

/// Deciding one case, taking back, and what is made of a decision.
namespace headroom {

void AllocatePage::decideNow() {
    const CandidateRow* officer = m_parts->candidates->chosenRow();
    if (!m_brief || officer == nullptr || !m_parts->form->canDecide()) {
        emit said(officer == nullptr ? tr("Choose an officer first.") : tr("This officer cannot be chosen."));
        m_parts->candidates->focusTable();
        return;
    }
    const AllocationDecision decision = m_parts->form->decision();
    const QString name = Words::officer(officer->officer);
    const QString crn = toQString(m_brief->person.crn);
    m_decided = m_case;
    try {
        const AllocationOutcome outcome = decide(workspace(), {decision});
        if (outcome.refused()) {
            m_decided = {};
            m_parts->form->showFindings(outcome.findings.front(), true);
            return;
        }
        m_batch.remove(m_case);
        m_parts->form->finish();
        m_parts->outcome->showDone(
            outcome.repeated
                ? tr("%1 was allocated to %2 a moment ago; nothing was recorded twice.").arg(crn, name)
                : AllocateWords::done(crn, name, outcome.figures, static_cast<bool>(decision.expectedHolder)),
            outcome.log, outcome.decisions);
        m_parts->outcome->focusNext();
        readQueueNow();
        readBrief(false);
        readBatchFigures();
    } catch (const Conflict& conflict) {
        m_decided = {};
        showLost(toQString(conflict.what()));
    } catch (const Error& error) {
        m_decided = {};
        m_parts->form->showFailure(toQString(error.what()));
    }
}

/// Somebody else was first: who and when, and the text stays to be copied or used for a move.
void AllocatePage::showLost(const QString& sentence) {
    m_parts->form->keepDraftNow();
    m_parts->outcome->showPlain(Tone::Warning, sentence);
    m_decided = m_case; // said once
    readQueueNow();
    readBrief(false);
}

void AllocatePage::undoDecision(LogEntryId log) {
    try {
        const AllocationOutcome outcome = undoAllocation(workspace(), log);
        QStringList sentences;
        for (const Findings& findings : outcome.findings) {
            for (const Finding& finding : findings) {
                sentences << findingText(finding);
            }
        }
        if (outcome.refused()) {
            m_parts->outcome->showPlain(Tone::Alarm, sentences.join(QLatin1Char(' ')));
            return;
        }
        m_parts->outcome->showPlain(Tone::Ok, tr("Taken back. The case waits again."));
        m_decided = m_case;
        readQueueNow();
        if (m_case) {
            readBrief(true);
        }
        m_decided = {};
    } catch (const Error& error) {
        m_parts->outcome->showPlain(Tone::Alarm, toQString(error.what()));
    }
}

// ── officers ───────────────────────────────────────────────────────────────

void AllocatePage::compareOfficers() {
    const std::vector<CandidateRow> rows = m_parts->candidates->toCompare();
    if (!m_brief || rows.empty()) {
        return;
    }
    m_parts->compare->setOfficers(
        tr("for %1, %2").arg(toQString(m_brief->person.crn), AllocateWords::kind(m_brief->waiting)), rows,
        m_thresholds);
    m_parts->showCompare(true);
    m_parts->compare->focusFirst();
}

void AllocatePage::chooseOfficer(PostId post) {
    m_parts->showCompare(false);
    m_parts->candidates->setChosen(post);
    showOfficer();
    const CandidateRow* row = m_parts->candidates->chosenRow();
    if (row != nullptr && !row->selectable) {
        emit said(AllocateWords::whyNot(*row));
        return;
    }
    m_parts->form->focusFirst();
}

void AllocatePage::showFacts() {
    if (!m_brief) {
        return;
    }
    auto* dialog = new FactsDialog(BriefWords::facts(*m_brief, m_parts->candidates->chosenRow()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// ── what is made of a decision ─────────────────────────────────────────────

void AllocatePage::printLast() {
    guarded([this] {
        for (const std::int64_t decision : m_parts->outcome->decisions()) {
            if (!askAndPrintDecision(toQString(decisionHtml(workspace(), decision)), this)) {
                return;
            }
        }
    });
}

void AllocatePage::copyLast() {
    guarded([this] {
        QStringList texts;
        for (const std::int64_t decision : m_parts->outcome->decisions()) {
            texts << toQString(decisionText(workspace(), decision));
        }
        if (!texts.isEmpty()) {
            QApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
            emit said(tr("Copied as text."));
        }
    });
}

// ── risk of serious harm ───────────────────────────────────────────────────

void AllocatePage::agree() {
    if (!m_brief || m_brief->person.rosh.empty()) {
        return;
    }
    guarded([this] {
        const Recorded<RoshAssessment>& newest = m_brief->person.rosh.front();
        const RecordOutcome outcome = agreeRosh(workspace(), m_brief->person.id, newest.id, newest.revision);
        if (refused(outcome.findings)) {
            emit said(findingText(outcome.findings.front()));
            return;
        }
        emit recorded(tr("RoSH assessment agreed."), outcome.log);
        readBrief(false);
    });
}

void AllocatePage::challenge() {
    if (!m_brief || m_brief->person.rosh.empty()) {
        return;
    }
    const Recorded<RoshAssessment> newest = m_brief->person.rosh.front();
    auto* dialog = new ReasonDialog(
        workspace(), tr("Challenge the RoSH assessment"),
        tr("Whoever holds the case, or gets it, is asked for a new assessment. It stands among the deadlines "
           "until it is recorded."),
        [this, person = m_brief->person.id, newest](const std::string& reason) {
            return challengeRosh(workspace(), person, newest.id, newest.revision, reason);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("challengeDialog"));
    connect(dialog, &Editor::recorded, this, [this](const QString&, LogEntryId log) {
        emit recorded(tr("RoSH assessment challenged; a new one is asked for."), log);
        guarded([this] { readBrief(false); });
    });
    dialog->open();
}

} // namespace headroom
