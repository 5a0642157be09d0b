#include "ui/pages/flags/flagheading.h"

#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

FlagHeading::FlagHeading(QWidget* parent)
    : PageHeading(QStringLiteral("flagsTitle"), QStringLiteral("flagsSentence"), parent)
    , m_mine(makeButton(tr("For me")))
    , m_unit(makeButton({}))
    , m_closed(makeButton(tr("Closed ones too"))) {
    m_mine->setObjectName(QStringLiteral("flagsMineButton"));
    m_mine->setToolTip(tr("Of the officers you manage, and of those you cover for"));
    m_unit->setObjectName(QStringLiteral("flagsUnitButton"));
    m_closed->setObjectName(QStringLiteral("flagsClosedButton"));
    m_closed->setToolTip(tr("Also those that the figure closed in the last 90 days"));
    for (QPushButton* button : {m_mine, m_unit, m_closed}) {
        button->setCheckable(true);
        if (button == m_closed) {
            row().addSpacing(theme::px(8));
        }
        row().addWidget(button, 0, Qt::AlignBottom);
    }
    connect(m_mine, &QPushButton::clicked, this, [this] { emit mineChosen(true); });
    connect(m_unit, &QPushButton::clicked, this, [this] { emit mineChosen(false); });
    connect(m_closed, &QPushButton::clicked, this, &FlagHeading::closedChosen);
}

void FlagHeading::setFlags(const std::vector<Flag>& flags, const QString& unit, bool personal) {
    const auto open = std::count_if(flags.begin(), flags.end(), [](const Flag& one) { return !one.ended; });
    const auto waiting = std::count_if(flags.begin(), flags.end(),
                                       [](const Flag& one) { return !one.ended && !one.acknowledged; });
    setWords(tr("Flags"), open == 0
                              ? tr("Nothing is open.")
                              : tr("%1 open, %2 not acknowledged").arg(countText(open), countText(waiting)));
    m_unit->setText(unit);
    m_unit->setAccessibleName(tr("Flags of everybody in %1").arg(unit));
    m_unit->setToolTip(m_unit->accessibleName());
    m_mine->setVisible(personal);
    m_unit->setVisible(personal);
}

void FlagHeading::setChoice(bool mine, bool closed) {
    m_mine->setChecked(mine);
    m_unit->setChecked(!mine);
    m_closed->setChecked(closed);
}

} // namespace headroom
