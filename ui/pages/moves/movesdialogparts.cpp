#include "ui/pages/models/words.h"
#include "ui/pages/moves/movechoice.h"
#include "ui/pages/moves/moveevidence.h"
#include "ui/pages/moves/movesdialog.h"
#include "ui/pages/moves/movesmodels.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

/// What the dialog is made of; what it does is in movesdialog.cpp.
namespace headroom {

namespace {

constexpr int figuresWidth = 300; // design pixels

} // namespace

void MovesDialog::nameParts() {
    m_table->setObjectName(QStringLiteral("moveTable"));
    m_table->setAccessibleName(tr("Cases to move"));
    m_figures->setObjectName(QStringLiteral("moveFigures"));
    m_figures->setAccessibleName(tr("Workload now and after"));
    m_on->setObjectName(QStringLiteral("moveOn"));
    m_on->edit().setAccessibleName(tr("The day from which they are held by somebody else"));
    m_unit->setObjectName(QStringLiteral("moveUnit"));
    m_unit->setAccessibleName(tr("Whose officers may take them"));
    m_withJudgement->setObjectName(QStringLiteral("moveWithJudgement"));
    m_withJudgement->setAccessibleName(tr("Also propose officers of whom a rule asks for judgement"));
    m_propose->setObjectName(QStringLiteral("movePropose"));
    m_propose->setToolTip(tr("Whoever is eligible and has most room, one case at a time; first who knows the "
                             "person. You can change it."));
    m_move->setObjectName(QStringLiteral("moveAll"));
    m_move->setToolTip(tr("Ctrl+Return"));
    m_throwAway->setObjectName(QStringLiteral("moveThrowAway"));
    m_failure->setObjectName(QStringLiteral("moveFailure"));
    m_failure->setWordWrap(true);
    m_failure->hide();
    m_note->setObjectName(QStringLiteral("moveNote"));
}

QLayout* MovesDialog::makeHead() {
    for (const Unit& unit : m_planner.units()) {
        m_unit->addItem(tr("%1: %2").arg(Words::level(unit.ref.level), toQString(unit.name)));
        if (unit.ref == m_planner.plan().to) {
            m_unit->setCurrentIndex(m_unit->count() - 1);
        }
    }
    auto* from = new QLabel(tr("&From:"));
    from->setBuddy(&m_on->edit());
    auto* whose = new QLabel(tr("T&o officers of:"));
    whose->setBuddy(m_unit);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::px(8));
    head->addWidget(from);
    head->addWidget(m_on);
    head->addSpacing(theme::px(12));
    head->addWidget(whose);
    head->addWidget(m_unit);
    head->addSpacing(theme::px(12));
    head->addWidget(m_propose);
    head->addWidget(m_withJudgement);
    head->addStretch(1);
    return head;
}

QLayout* MovesDialog::makeButtons() {
    QPushButton* close = makeButton(tr("Close and keep the plan"));
    close->setObjectName(QStringLiteral("moveClose"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::px(8));
    buttons->addWidget(m_throwAway);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_move);
    for (QPushButton* button : {m_propose, m_throwAway, close, m_move}) {
        button->setAutoDefault(false); // Enter belongs to the table and the fields
    }
    return buttons;
}

void MovesDialog::layOut() {
    const int side = theme::px(20);
    m_table->setModel(m_model);
    m_table->setFixedColumns({MovesModel::Person});
    m_table->setStretchColumn(MovesModel::Suitable, 140);
    m_table->setFoldOrder({MovesModel::Type, MovesModel::Crn, MovesModel::TierColumn});
    m_table->installEventFilter(this);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_figures->setModel(m_figuresModel);
    m_figures->setStretchColumn(MoveFiguresModel::Officer, 120);
    auto* cases = new Card(tr("Cases"));
    cases->content().addWidget(m_table, 1);
    auto* figures = new Card(tr("Workload"));
    figures->content().addWidget(m_figures, 1);
    figures->setFixedWidth(theme::px(figuresWidth));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme::px(12));
    middle->addWidget(cases, 1);
    middle->addWidget(figures);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(8));
    const MovePlanner::Officer& giver = m_planner.giver();
    auto* title = new QHBoxLayout;
    title->addWidget(makeLabel(TextStyle::Section,
                               tr("Move cases of %1, %2").arg(toQString(giver.name), toQString(giver.team))));
    title->addSpacing(theme::px(12));
    title->addWidget(m_note, 1);
    column->addLayout(title);
    column->addLayout(makeHead());
    column->addLayout(middle, 1);
    column->addWidget(m_choice);
    column->addWidget(makeLine());
    column->addWidget(m_evidence);
    column->addWidget(m_failure);
    column->addLayout(makeButtons());
}

} // namespace headroom
