#include "ui/pages/person/whoheldcard.h"

#include "domain/error.h"
#include "ui/pages/models/decisionwords.h"
#include "ui/pages/moves/movewords.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int spellsShown = 5;

QString officerText(const HeldSpell& spell) {
    if (!spell.post) {
        return WhoHeldCard::tr("Waited in %1").arg(toQString(spell.team));
    }
    QStringList parts;
    for (const std::string* part : {&spell.officer, &spell.grade, &spell.team}) {
        if (!part->empty()) {
            parts.append(toQString(*part));
        }
    }
    const QString named = parts.join(QStringLiteral(", "));
    return spell.role == CaseRole::CoWorker ? WhoHeldCard::tr("%1 (co-worker)").arg(named) : named;
}

/// Changes from one lead to another in the case that is open now, or was open last.
int changesOfNewest(const std::vector<HeldSpell>& spells, CaseId newest) {
    int changes = 0;
    PostId last;
    for (auto spell = spells.rbegin(); spell != spells.rend(); ++spell) {
        if (spell->caseId == newest && spell->role == CaseRole::Lead && spell->post) {
            changes += last && spell->post != last ? 1 : 0;
            last = spell->post;
        }
    }
    return changes;
}

} // namespace

WhoHeldCard::WhoHeldCard(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_card(new RecordCard(tr("Who held this case"), "whoHeldTable",
                            {tr("From"), tr("Until"), tr("Officer"), tr("Why"), tr("Decided by")}, 3)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setRowsShown(spellsShown);
    m_card->setEmptySentence(tr("Nobody held a case of this person yet."));
    m_card->addAction(tr("Evidence"), Qt::Key_D, true, [this](qint64 line) { showDecision(line); });
}

void WhoHeldCard::setPerson(const PersonSnapshot& person) {
    m_spells = whoHeld(m_workspace, person.id);
    std::vector<RecordLine> lines;
    for (const HeldSpell& spell : m_spells) {
        RecordLine line;
        line.id = static_cast<qint64>(lines.size()) + 1;
        line.cells = {dateText(spell.from), spell.until ? dateText(*spell.until) : tr("now"),
                      officerText(spell), DecisionWords::said(spell.reason), toQString(spell.decidedBy)};
        line.strong = !spell.until && spell.role == CaseRole::Lead;
        line.muted = spell.until.has_value();
        lines.push_back(std::move(line));
    }
    m_card->setLines(std::move(lines));
    const int changes = person.cases.empty() ? 0 : changesOfNewest(m_spells, person.cases.front().id);
    const QString count = tr("%n change(s) of officer in the newest case", nullptr, changes);
    m_card->setNote(MoveWords::manyChanges(changes + 1) ? tr("%1; think twice before the next").arg(count)
                                                        : count);
}

void WhoHeldCard::showDecision(qint64 line) {
    const auto at = static_cast<std::size_t>(line - 1);
    if (at >= m_spells.size()) {
        return;
    }
    if (m_spells[at].decision == 0) {
        emit said(tr("No evidence was kept for this change."));
        return;
    }
    try {
        auto* dialog = new QDialog(this);
        dialog->setObjectName(QStringLiteral("evidenceDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Evidence"));
        dialog->resize(theme::px(640), theme::px(520));
        auto* text = new QPlainTextEdit(toQString(decisionText(m_workspace, m_spells[at].decision)));
        text->setObjectName(QStringLiteral("evidenceText"));
        text->setAccessibleName(tr("The decision with its evidence"));
        text->setReadOnly(true);
        QPushButton* close = makeButton(tr("Close"));
        connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
        auto* column = new QVBoxLayout(dialog);
        column->addWidget(text, 1);
        column->addWidget(close, 0, Qt::AlignRight);
        dialog->open();
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

} // namespace headroom
