#include "ui/app/welcomepage.h"

#include "ui/pages/findingtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

namespace headroom {

namespace {

constexpr int welcomeSteps = 1000;
constexpr int welcomeWidth = 900;

/// In the middle of the page, no wider than reads well.
QWidget* centred(QWidget* content) {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    auto* column = new QVBoxLayout;
    content->setMaximumWidth(theme::px(welcomeWidth));
    column->addStretch(2);
    column->addWidget(content);
    column->addStretch(3);
    row->addStretch(1);
    row->addLayout(column, 20);
    row->addStretch(1);
    return page;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this)) {
    setAccessibleName(tr("Welcome"));
    m_stack->addWidget(makeOffer());
    m_stack->addWidget(makeWork());
}

QWidget* WelcomePage::makeWay(const QString& iconName, const QString& title, const QString& sentence,
                              QPushButton* button, QWidget* more) {
    auto* card = new Card;
    card->padded();
    auto* picture = new QLabel;
    picture->setPixmap(iconPixmap(iconName, theme::tokens().accent, theme::px(24), devicePixelRatioF()));
    auto* words = makeLabel(TextStyle::Body, sentence, Tone::Muted);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QVBoxLayout& column = card->content();
    column.setSpacing(theme::px(8));
    column.addWidget(picture);
    column.addWidget(makeLabel(TextStyle::Section, title));
    column.addWidget(words, 1);
    if (more != nullptr) {
        column.addWidget(more);
    }
    column.addWidget(button);
    return card;
}

QWidget* WelcomePage::makeOffer() {
    auto* offer = new QWidget;
    auto* column = new QVBoxLayout(offer);
    column->setSpacing(theme::px(8));
    column->addWidget(makeLabel(TextStyle::PageTitle, tr("Welcome to Headroom")));
    auto* sentence =
        makeLabel(TextStyle::Body,
                  tr("Every officer’s remaining capacity, explained down to the case. Headroom keeps "
                     "its figures in one file, a store, on a disk of this computer."),
                  Tone::Muted);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    m_problem = makeLabel(TextStyle::Strong, {}, Tone::Alarm);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    column->addSpacing(theme::px(12));

    m_open = makeButton(tr("Open a store…"), ButtonKind::Primary);
    m_open->setObjectName(QStringLiteral("welcomeOpen"));
    auto* demo = makeButton(tr("Make a demonstration store"));
    demo->setObjectName(QStringLiteral("welcomeDemo"));
    auto* import = makeButton(tr("Import an extract…"));
    import->setObjectName(QStringLiteral("welcomeImport"));
    auto* fresh = makeButton(tr("Set up a new store…"));
    fresh->setObjectName(QStringLiteral("welcomeNew"));
    m_size = new QComboBox;
    m_size->setAccessibleName(tr("Size of the demonstration"));
    m_size->addItem(tr("One team, about 10 officers"), QVariant::fromValue(PopulationSize::Team));
    m_size->addItem(tr("One PDU"), QVariant::fromValue(PopulationSize::Pdu));
    m_size->addItem(tr("One region"), QVariant::fromValue(PopulationSize::Region));
    m_size->addItem(tr("England and Wales"), QVariant::fromValue(PopulationSize::National));

    auto* ways = new QHBoxLayout;
    ways->setSpacing(theme::px(12));
    ways->addWidget(makeWay(QStringLiteral("store"), tr("Open"),
                            tr("A store that you or your team already has."), m_open),
                    1);
    ways->addWidget(makeWay(QStringLiteral("team"), tr("Try it out"),
                            tr("Invented officers, people and cases with 12 weeks of history."), demo,
                            m_size),
                    1);
    ways->addWidget(makeWay(QStringLiteral("import"), tr("Begin with your figures"),
                            tr("A new store, step by step, or at once from the workload extract, the "
                               "official workbook (.xlsx)."),
                            import, fresh),
                    1);
    column->addLayout(ways);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(fresh, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(demo, &QPushButton::clicked, this,
            [this] { emit demoRequested(m_size->currentData().value<PopulationSize>()); });
    return centred(offer);
}

QWidget* WelcomePage::makeWork() {
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setSpacing(theme::px(12));
    m_what = makeLabel(TextStyle::PageTitle);
    m_phase = makeLabel(TextStyle::Body, {}, Tone::Muted);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto* cancel = makeButton(tr("Cancel"));
    column->addWidget(m_what);
    column->addWidget(m_phase);
    column->addWidget(m_progress);
    column->addWidget(cancel, 0, Qt::AlignLeft);
    connect(cancel, &QPushButton::clicked, this, &WelcomePage::cancelPressed);
    return centred(work);
}

void WelcomePage::offer(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_stack->setCurrentIndex(0);
    m_open->setFocus();
}

void WelcomePage::showWork(const QString& what) {
    m_what->setText(what);
    m_phase->clear();
    m_progress->setRange(0, 0);
    m_stack->setCurrentIndex(1);
}

void WelcomePage::showProgress(const Progress& progress) {
    m_phase->setText(phaseText(progress.phase));
    m_progress->setRange(0, progress.total > 0 ? welcomeSteps : 0);
    if (progress.total > 0) {
        m_progress->setValue(static_cast<int>(progress.done * welcomeSteps / progress.total));
    }
}

} // namespace headroom
