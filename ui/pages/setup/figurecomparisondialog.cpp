#include "ui/pages/setup/figurecomparisondialog.h"

#include "service/settings.h"
#include "service/workspace.h"
#include "ui/app/jobrunner.h"
#include "ui/pages/findingtext.h"
#include "ui/pages/models/words.h"
#include "ui/pages/setup/figurecomparisonmodels.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace headroom {

FigureComparisonDialog::FigureComparisonDialog(Workspace& workspace, JobRunner& jobs, FigureTrial trial,
                                               Date asOf, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_jobs(jobs)
    , m_trial(std::move(trial))
    , m_asOf(asOf)
    , m_headline(makeLabel(TextStyle::Section))
    , m_doing(makeLabel(TextStyle::Body, {}, Tone::Muted))
    , m_progress(new QProgressBar)
    , m_level(
          new ChoiceBar({{QStringLiteral("officers"), tr("Officers"), Shape::None, Tone::Normal, Qt::Key_O},
                         {QStringLiteral("teams"), tr("Teams"), Shape::None, Tone::Normal, Qt::Key_T}}))
    , m_movedOnly(new QCheckBox(tr("Only those that &move")))
    , m_stack(new QStackedWidget)
    , m_officers(new BoardTableView)
    , m_teams(new BoardTableView)
    , m_officersModel(new FigureShiftsModel(this))
    , m_teamsModel(new TeamShiftsModel(this))
    , m_copy(makeButton(tr("&Copy all")))
    , m_close(makeButton(tr("Close"), ButtonKind::Primary)) {
    setWindowTitle(tr("Figures now and then"));
    layOut();
    connect(m_level, &ChoiceBar::edited, this,
            [this] { m_stack->setCurrentIndex(m_level->code() == QLatin1String("teams") ? 1 : 0); });
    connect(m_movedOnly, &QCheckBox::toggled, this, &FigureComparisonDialog::filter);
    connect(m_copy, &QPushButton::clicked, this, &FigureComparisonDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_jobs, &JobRunner::progressed, this, [this](const Progress& progress) {
        if (m_running) {
            m_progress->setRange(
                0, static_cast<int>(std::min<std::int64_t>(progress.total, std::numeric_limits<int>::max())));
            m_progress->setValue(static_cast<int>(progress.done));
        }
    });
}

void FigureComparisonDialog::layOut() {
    setObjectName(QStringLiteral("figureComparison"));
    m_headline->setObjectName(QStringLiteral("comparisonHeadline"));
    m_headline->setWordWrap(true);
    m_doing->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_level->setObjectName(QStringLiteral("comparisonLevel"));
    m_level->setQuestion(tr("Whose figures"));
    m_movedOnly->setObjectName(QStringLiteral("comparisonMovedOnly"));
    m_movedOnly->setChecked(true);
    m_officers->setObjectName(QStringLiteral("comparisonOfficers"));
    m_officers->setAccessibleName(tr("Officers' figures now and then"));
    m_officers->setModel(m_officersModel);
    m_officers->setStretchColumn(FigureShiftsModel::Officer, 140);
    m_officers->setFoldOrder({FigureShiftsModel::Available, FigureShiftsModel::Points});
    m_teams->setObjectName(QStringLiteral("comparisonTeams"));
    m_teams->setAccessibleName(tr("Teams' figures now and then"));
    m_teams->setModel(m_teamsModel);
    m_teams->setStretchColumn(TeamShiftsModel::Team, 140);
    m_stack->addWidget(m_officers);
    m_stack->addWidget(m_teams);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme::px(16));
    tools->addWidget(m_level);
    tools->addWidget(m_movedOnly);
    tools->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::px(8));
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme::px(20), theme::px(16), theme::px(20), theme::px(16));
    lines->setSpacing(theme::px(8));
    lines->addWidget(m_headline);
    lines->addWidget(m_doing);
    lines->addWidget(m_progress);
    lines->addLayout(tools);
    lines->addWidget(m_stack, 1);
    lines->addLayout(buttons);
    resize(theme::px(960), theme::px(600));
}

void FigureComparisonDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (!m_running && !m_done) {
        start();
    }
}

void FigureComparisonDialog::start() {
    m_headline->setText(tr("Making every figure twice…"));
    m_copy->setEnabled(false);
    m_progress->setRange(0, 0);
    if (m_jobs.busy()) {
        m_headline->setText(tr("Wait until the work in hand is done, then compare again."));
        m_progress->hide();
        return;
    }
    m_running = true;
    m_close->setText(tr("Stop"));
    m_jobs.run<FigureComparison>(
        [trial = m_trial, asOf = m_asOf](Workspace& own, const JobControl& job) {
            return compareFigures(own, trial, {}, asOf, job);
        },
        [this](FigureComparison result) { showResult(std::move(result)); },
        [this](const QString& sentence) {
            m_running = false;
            m_progress->hide();
            m_headline->setText(sentence);
            m_close->setText(tr("Close"));
        },
        [this] {
            m_running = false;
            QDialog::done(QDialog::Rejected);
        });
}

void FigureComparisonDialog::done(int result) {
    if (m_running) {
        m_jobs.cancel(); // and the end of the work closes the window
        return;
    }
    QDialog::done(result);
}

void FigureComparisonDialog::showResult(FigureComparison result) {
    m_running = false;
    m_done = true;
    m_close->setText(tr("Close"));
    m_progress->hide();
    m_copy->setEnabled(true);
    m_headline->setText(result.moved == 0 ? tr("No officer's figure moves.")
                                          : tr("%n officer's figure(s) move, of %1.", nullptr, result.moved)
                                                .arg(countText(static_cast<qint64>(result.posts.size()))));
    m_doing->setText(
        tr("With the caseload of %1. All together: %2 now, %3 then. Officers over: %4 now, %5 then.")
            .arg(dateText(result.asOf), percentText(result.all.percentBefore()),
                 percentText(result.all.percentAfter()), countText(result.all.before.over),
                 countText(result.all.after.over)));
    m_movedOnly->setChecked(result.moved > 0);
    m_officersModel->setThresholds(m_trial.thresholds.value_or(currentThresholds(m_workspace, m_asOf)));
    m_officersModel->setRows(std::move(result.posts));
    m_teamsModel->setRows(std::move(result.teams));
    filter();
    m_officers->fitColumns();
    m_teams->fitColumns();
    m_officers->setFocus();
}

void FigureComparisonDialog::filter() {
    const bool moved = m_movedOnly->isChecked();
    m_officersModel->setPredicate([moved](const FigureShift& row) { return !moved || row.moved(); });
    m_teamsModel->setPredicate([moved](const SumShift& row) { return !moved || row.moved(); });
}

void FigureComparisonDialog::copy() {
    auto* table = m_stack->currentIndex() == 0 ? m_officers : m_teams;
    table->selectAll();
    table->copySelection();
}

} // namespace headroom
