#include "ui/pages/team/boardheading.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

QPushButton* choice(const QString& text, const char* name) {
    QPushButton* button = makeButton(text);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    return button;
}

} // namespace

BoardHeading::BoardHeading(QWidget* parent)
    : PageHeading(QStringLiteral("titleLabel"), QStringLiteral("sentenceLabel"), parent)
    , m_uncovered(makeButton({}))
    , m_flags(makeButton({}))
    , m_more(makeButton(tr("&More")))
    , m_units(choice(tr("Units"), "unitsButton"))
    , m_officers(choice(tr("Officers"), "officersButton"))
    , m_table(choice(tr("Table"), "tableButton"))
    , m_plot(choice(tr("Dot plot"), "plotButton")) {
    m_flags->setObjectName(QStringLiteral("boardFlagsButton"));
    m_uncovered->setObjectName(QStringLiteral("uncoveredButton"));
    m_uncovered->hide();
    row().addWidget(m_uncovered, 0, Qt::AlignBottom);
    row().addWidget(m_flags, 0, Qt::AlignBottom);
    m_more->setObjectName(QStringLiteral("boardMoreButton"));
    m_more->setAccessibleName(tr("What else can be asked about this unit"));
    auto* menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    m_oversight = menu->addAction(tr("&Oversight") + QStringLiteral("\tCtrl+Shift+O"));
    m_oversight->setObjectName(QStringLiteral("boardOversight"));
    m_oversight->setToolTip(tr("Managers with what they look after, and quality beside volume"));
    m_whatIf = menu->addAction(tr("&What if …") + QStringLiteral("\tCtrl+Shift+W"));
    m_whatIf->setObjectName(QStringLiteral("boardWhatIf"));
    m_whatIf->setToolTip(tr("What would happen to everybody's figure"));
    m_more->setMenu(menu);
    row().addWidget(m_more, 0, Qt::AlignBottom);
    row().addSpacing(theme::px(8));
    for (QPushButton* button : {m_units, m_officers}) {
        row().addWidget(button, 0, Qt::AlignBottom);
    }
    row().addSpacing(theme::px(8));
    for (QPushButton* button : {m_table, m_plot}) {
        row().addWidget(button, 0, Qt::AlignBottom);
    }
    connect(m_flags, &QPushButton::clicked, this, &BoardHeading::flagsPressed);
    connect(m_oversight, &QAction::triggered, this, &BoardHeading::oversightPressed);
    connect(m_uncovered, &QPushButton::clicked, this, &BoardHeading::uncoveredPressed);
    connect(m_whatIf, &QAction::triggered, this, &BoardHeading::whatIfPressed);
    connect(m_units, &QPushButton::clicked, this, [this] { emit officersChosen(false); });
    connect(m_officers, &QPushButton::clicked, this, [this] { emit officersChosen(true); });
    connect(m_table, &QPushButton::clicked, this, [this] { emit plotChosen(false); });
    connect(m_plot, &QPushButton::clicked, this, [this] { emit plotChosen(true); });
}

void BoardHeading::setBoard(const BoardSnapshot& board) {
    setWords(Words::unit(board.unit), sentence(board));
}

void BoardHeading::setFlags(std::optional<int> open, bool waiting) {
    m_flags->setVisible(open.has_value());
    m_oversight->setVisible(open.has_value());
    m_more->setVisible(open.has_value() || m_whatIf->isVisible());
    m_flags->setText(tr("Flags (%1)").arg(countText(open.value_or(0))));
    m_flags->setIcon(icon(QStringLiteral("flag"), waiting ? Tone::Alarm : Tone::Muted));
    m_flags->setAccessibleName(waiting
                                   ? tr("%n open flag(s), not all acknowledged", nullptr, open.value_or(0))
                                   : tr("%n open flag(s)", nullptr, open.value_or(0)));
    m_flags->setToolTip(m_flags->accessibleName());
}

void BoardHeading::setUncovered(std::optional<int> cases) {
    m_uncovered->setVisible(cases.has_value());
    m_uncovered->setText(tr("&Uncovered (%1)").arg(countText(cases.value_or(0))));
    m_uncovered->setIcon(icon(QStringLiteral("warning"), cases.value_or(0) > 0 ? Tone::Alarm : Tone::Muted));
    m_uncovered->setAccessibleName(tr("%n case(s) of people who are away or have left and whom nobody covers",
                                      nullptr, cases.value_or(0)));
    m_uncovered->setToolTip(m_uncovered->accessibleName());
}

void BoardHeading::setMayTry(bool may) {
    m_whatIf->setVisible(may);
    m_more->setVisible(m_oversight->isVisible() || may);
}

void BoardHeading::setView(bool officersPossible, bool officers, bool plot) {
    for (QPushButton* button : {m_units, m_officers}) {
        button->setVisible(officersPossible);
    }
    for (QPushButton* button : {m_table, m_plot}) {
        button->setVisible(officers);
    }
    m_units->setChecked(!officers);
    m_officers->setChecked(officers);
    m_table->setChecked(!plot);
    m_plot->setChecked(plot);
}

QString BoardHeading::sentence(const BoardSnapshot& board) {
    if (board.basis.source == FigureSource::None) {
        return {};
    }
    return tr("%1, %2, %3. Workload is from %4.")
        .arg(Words::practitioners(board.total.posts), Words::fte(board.fte),
             Words::cases(board.total.cases.total()), Words::source(board.basis));
}

} // namespace headroom
