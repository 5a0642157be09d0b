#include "ui/pages/caseload/caseloadheading.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

CaseloadHeading::CaseloadHeading(QWidget* parent)
    : PageHeading(QStringLiteral("caseloadTitle"), QStringLiteral("caseloadSentence"), parent) {
    const auto add = [&](CaseloadScope scope, const char* name, const QString& text) {
        QPushButton* button = makeButton(text);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        row().addWidget(button, 0, Qt::AlignBottom);
        m_scopes.emplace(scope, button);
        connect(button, &QPushButton::clicked, this, [this, scope] { emit scopeChosen(scope); });
    };
    add(CaseloadScope::Mine, "mineButton", tr("My cases"));
    add(CaseloadScope::Team, "teamCasesButton", tr("Team"));
    add(CaseloadScope::Recent, "recentButton", tr("Recently viewed"));
}

void CaseloadHeading::setCaseload(const CaseloadSnapshot& caseload, CaseloadScope scope) {
    PerCaseType<int> counts{};
    for (const CaseloadRow& row : caseload.rows) {
        if (!row.denied) {
            ++counts[static_cast<std::size_t>(row.type)];
        }
    }
    const auto of = [&counts](CaseType type) { return countText(counts[static_cast<std::size_t>(type)]); };
    const QString parts = tr("%1 community, %2 licence, %3 custody")
                              .arg(of(CaseType::Community), of(CaseType::Licence), of(CaseType::Custody));
    setWords(scope == CaseloadScope::Recent ? tr("Recently viewed") : toQString(caseload.title),
             tr("%1: %2").arg(Words::cases(static_cast<qint64>(caseload.rows.size())), parts));
}

void CaseloadHeading::setScopes(bool officer, bool own, bool team, CaseloadScope current) {
    QPushButton* mine = m_scopes.at(CaseloadScope::Mine);
    mine->setText(own || !officer ? tr("My cases") : tr("Practitioner"));
    mine->setEnabled(officer);
    mine->setToolTip(officer ? QString() : tr("Say who you are to see your own cases."));
    m_scopes.at(CaseloadScope::Team)->setEnabled(team);
    for (const auto& [scope, button] : m_scopes) {
        button->setChecked(scope == current);
    }
}

} // namespace headroom
