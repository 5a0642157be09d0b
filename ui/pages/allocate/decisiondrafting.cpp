#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/allocate/decisionfields.h"
#include "ui/pages/allocate/decisionform.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formrows.h"

#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

/// What is typed: kept as a draft, and checked while one types.
namespace headroom {

void DecisionForm::typed() {
    m_dirty = true;
    m_draftState->setText(tr("Not kept yet"));
    m_draftTimer.start();
    m_checkTimer.start();
    emit edited();
}

/// What would be refused, as far as it concerns what was touched already.
void DecisionForm::check() {
    if (!canDecide()) {
        return;
    }
    try {
        const auto findings = checkDecisions(m_workspace, {decision()});
        showFindings(findings.empty() ? Findings{} : findings.front(), false);
    } catch (const Error& error) {
        showFailure(toQString(error.what()));
    }
}

void DecisionForm::showFindings(const Findings& findings, bool all) {
    for (const Finding& finding : findings) {
        if (finding.place.column == "staff_risk") {
            m_fields->setStaffRisk(true);
        } else if (finding.place.column == "overrides") {
            m_fields->setJudgement(true);
        }
    }
    const QString others = headroom::showFindings(m_fields->rows(), findings, all);
    setLabelTone(*m_failure, refused(findings) ? Tone::Alarm : Tone::Warning);
    m_failure->setText(others);
    m_failure->setVisible(!others.isEmpty());
    const auto first = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::Refusal;
    });
    if (all && first != findings.end()) {
        m_fields->focusField(toQString(first->place.column));
        if (QWidget* field = m_fields->rows().editorNamed(toQString(first->place.column))) {
            m_scroll->ensureWidgetVisible(field);
        }
    }
}

void DecisionForm::keepDraftNow() {
    m_draftTimer.stop();
    if (!m_dirty || !m_case) {
        return;
    }
    try {
        const AllocationText text = m_fields->text();
        if (text == AllocationText{}) {
            dropAllocationDraft(m_workspace, m_case);
            m_draftState->clear();
        } else {
            keepAllocationDraft(m_workspace, m_case, m_post, text);
            m_draftState->setText(tr("Draft kept %1").arg(clockText(m_workspace.clock().now())));
        }
        m_dirty = false;
    } catch (const Error& error) {
        m_draftState->setText(toQString(error.what()));
    }
}

void DecisionForm::restoreDraft(PostId& post) {
    try {
        if (const auto kept = readAllocationDraft(m_workspace, m_case, post)) {
            m_fields->setText(*kept);
            m_draftState->setText(tr("Draft kept"));
        }
    } catch (const Error& error) {
        m_draftState->setText(toQString(error.what()));
    }
}

void DecisionForm::finish() {
    m_dirty = false;
    m_draftTimer.stop();
    m_checkTimer.stop();
    m_draftState->clear();
    m_failure->hide();
    m_fields->setText({});
}

} // namespace headroom
