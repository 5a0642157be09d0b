#include "ui/pages/whatif/whatifpage.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/app/jobrunner.h"
#include "ui/pages/allocate/decisionprint.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/parts/exporter.h"
#include "ui/pages/parts/sidesplit.h"
#include "ui/pages/whatif/comparebar.h"
#include "ui/pages/whatif/stepdialog.h"
#include "ui/pages/whatif/steplist.h"
#include "ui/pages/whatif/whatifacts.h"
#include "ui/pages/whatif/whatifbar.h"
#include "ui/pages/whatif/whatifdetail.h"
#include "ui/pages/whatif/whatifmodel.h"
#include "ui/pages/whatif/whatifprint.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/workloadbar.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int stepsWidth = 340; // design pixels
constexpr std::size_t undoAtMost = 50;

bool mayKeepScenarios(Workspace& workspace) {
    try {
        workspace.require(Permission::Allocate);
        return true;
    } catch (const Error&) { // or the store is open for reading only
        return false;
    }
}

} // namespace

WhatIfPage::WhatIfPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_bar(new WhatIfBar(workspace.today()))
    , m_compareBar(new CompareBar)
    , m_steps(new StepList)
    , m_table(new BoardTableView)
    , m_compareTable(new BoardTableView)
    , m_model(new WhatIfModel(this))
    , m_detail(new WhatIfDetail)
    , m_stack(new QStackedLayout)
    , m_exporter(new Exporter(workspace, *this)) {
    layOut();
    connectParts();
    connectSteps();
}

void WhatIfPage::layOut() {
    const int side = theme::px(16);
    m_table->setObjectName(QStringLiteral("whatIfTable"));
    m_table->setAccessibleName(tr("Practitioners before and after"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(m_model->columnOf(QStringLiteral("bar")),
                                      new WorkloadBarDelegate(m_table));
    m_table->setFixedColumns({m_model->columnOf(QStringLiteral("officer"))});
    m_table->setStretchColumn(m_model->columnOf(QStringLiteral("bar")), 120);
    m_table->setFoldOrder({m_model->columnOf(QStringLiteral("headroom")),
                           m_model->columnOf(QStringLiteral("team")),
                           m_model->columnOf(QStringLiteral("cases"))});
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_compareTable->setObjectName(QStringLiteral("compareTable"));
    m_compareTable->setAccessibleName(tr("Practitioners under several scenarios"));

    auto* results = new Card(tr("Now and after"));
    results->content().addLayout(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_compareTable);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme::px(12));
    m_steps->setFixedWidth(theme::px(stepsWidth));
    middle->addWidget(m_steps);
    m_split = new SideSplit(results, m_detail);
    m_split->setWidths(340, 520, 40);
    m_split->setSideMargins(12, 0, 0, 0); // the page has its own
    m_split->close();
    middle->addWidget(m_split, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(m_bar);
    column->addWidget(m_compareBar);
    column->addLayout(middle, 1);
    m_compareBar->hide();
}

void WhatIfPage::connectParts() {
    connect(m_bar, &WhatIfBar::renamed, this, [this](const QString& name) {
        m_scenario.name = toUtf8(name.trimmed());
        m_bar->setScenario(m_scenario, changed());
    });
    connect(m_bar, &WhatIfBar::sharedChosen, this, [this](bool shared) {
        m_scenario.shared = shared;
        m_bar->setScenario(m_scenario, changed());
    });
    connect(m_bar, &WhatIfBar::dayChosen, this, [this](Date day) {
        if (day != m_scenario.on && !(day < workspace().today())) {
            change([day](Scenario& scenario) { scenario.on = day; });
        }
    });
    connect(m_bar, &WhatIfBar::opened, this, &WhatIfPage::open);
    connect(m_bar, &WhatIfBar::newPressed, this, [this] { guarded([this] { begin(); }); });
    connect(m_bar, &WhatIfBar::savePressed, this, &WhatIfPage::keep);
    connect(m_bar, &WhatIfBar::deletePressed, this, &WhatIfPage::throwAway);
    connect(m_bar, &WhatIfBar::comparePressed, this, [this](bool comparing) {
        m_compareBar->setVisible(comparing);
        guarded([this] { compare(); });
    });
    connect(m_bar, &WhatIfBar::printPressed, this, [this] {
        if (askAndPrintDecision(printed(), this)) {
            emit said(tr("Printed."));
        }
    });
    connect(m_bar, &WhatIfBar::cancelPressed, this, &WhatIfPage::stopWork);
    // Queued: whoever's job has ended may begin the next one at once.
    connect(&jobs(), &JobRunner::finished, this, &WhatIfPage::workIfFree, Qt::QueuedConnection);
    connect(m_compareBar, &CompareBar::chosenChanged, this, [this] { guarded([this] { compare(); }); });
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, [this](qint64 post) {
        if (m_split->isOpen()) {
            showDetail(post);
        }
    });
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::doubleClicked}) {
        connect(m_table, signal, this, [this] { showDetail(m_keeper->currentId()); });
    }
    connect(m_detail, &WhatIfDetail::closeRequested, this, &WhatIfPage::closeDetail);
    connect(m_detail, &WhatIfDetail::officerPressed, this, [this] {
        emit goToRequested({Whereabouts::Kind::Officer, unitOf(PostId{m_keeper->currentId()}), m_where.asOf});
    });
    connect(m_exporter, &Exporter::said, this, &Page::said);
    auto* keepKeys = new QShortcut(QKeySequence::Save, this);
    keepKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keepKeys, &QShortcut::activated, this, &WhatIfPage::keep);
}

void WhatIfPage::connectSteps() {
    connect(m_steps, &StepList::addPressed, this, [this] { openStep(-1); });
    connect(m_steps, &StepList::changePressed, this, &WhatIfPage::openStep);
    connect(m_steps, &StepList::removePressed, this, [this](int place) {
        change([place](Scenario& scenario) { scenario.steps.erase(scenario.steps.begin() + place); });
    });
    connect(m_steps, &StepList::undoPressed, this, &WhatIfPage::undo);
    connect(m_steps, &StepList::doPressed, this, &WhatIfPage::doStep);
}

void WhatIfPage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit;
    m_where = whereabouts;
    readSaved();
    m_bar->setMayKeep(mayKeepScenarios(workspace()));
    if (m_scenario.on == Date{} || (elsewhere && m_scenario.steps.empty() && !m_scenario.id)) {
        begin();
        return;
    }
    if (elsewhere) {
        m_scenario.unit = whereabouts.unit;
    }
    work();
}

void WhatIfPage::refresh(const ChangeNotice& notice) {
    readSaved();
    if (notice.kind != ChangeNotice::Kind::Record && notice.kind != ChangeNotice::Kind::Flags) {
        work();
    }
}

void WhatIfPage::change(const std::function<void(Scenario&)>& edit) {
    m_before.push_back(m_scenario);
    if (m_before.size() > undoAtMost) {
        m_before.erase(m_before.begin());
    }
    edit(m_scenario);
    guarded([this] { work(); });
}

void WhatIfPage::undo() {
    if (!m_before.empty()) {
        const std::string name = m_scenario.name;
        m_scenario = m_before.back();
        m_scenario.name = name; // what was typed meanwhile stays
        m_before.pop_back();
        guarded([this] { work(); });
    }
}

void WhatIfPage::addStep(const ScenarioStep& step) {
    change([&step](Scenario& scenario) { scenario.steps.push_back(step); });
}

void WhatIfPage::openStep(int place) {
    guarded([&] {
        const bool adds = place < 0;
        auto* dialog =
            new StepDialog(workspace(), m_scenario,
                           adds ? nullptr : &m_scenario.steps.at(static_cast<std::size_t>(place)), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &StepDialog::taken, this, [this, place, adds](const ScenarioStep& step) {
            if (adds) {
                addStep(step);
            } else {
                change(
                    [&](Scenario& scenario) { scenario.steps.at(static_cast<std::size_t>(place)) = step; });
            }
        });
        connect(dialog, &QDialog::finished, m_steps, &StepList::focusTable);
        dialog->open();
    });
}

void WhatIfPage::doStep(int place) {
    guarded([&] {
        const ScenarioStep& step = m_scenario.steps.at(static_cast<std::size_t>(place));
        if (step.kind == StepKind::Hours || step.kind == StepKind::Reduction) {
            openForm(workspace(), step, *this);
            return;
        }
        const RealAct act = planMoves(workspace(), step);
        if (!act.said.isEmpty()) {
            emit said(act.said);
        }
        if (act.movesOf) {
            EditorRequest request;
            request.kind = EditorRequest::Kind::Moves;
            request.post = act.movesOf;
            emit editorRequested(request);
        }
    });
}

void WhatIfPage::begin() {
    m_scenario = {};
    m_scenario.unit = m_where.unit;
    m_scenario.on = workspace().today();
    m_kept = m_scenario;
    m_before.clear();
    closeDetail();
    work();
}

void WhatIfPage::open(ScenarioId id) {
    guarded([&] {
        m_scenario = readScenario(workspace(), id);
        m_kept = m_scenario;
        m_before.clear();
        closeDetail();
        if (m_scenario.unit == m_where.unit) {
            work();
        } else {
            emit goToRequested({Whereabouts::Kind::WhatIf, m_scenario.unit, m_where.asOf});
        }
        emit said(tr("Opened the scenario."));
    });
}

void WhatIfPage::keep() {
    if (m_scenario.name.empty()) {
        emit said(tr("Give the scenario a name."));
        m_bar->focusName();
        return;
    }
    guarded([this] {
        m_scenario = saveScenario(workspace(), m_scenario);
        m_kept = m_scenario;
        readSaved();
        showScenario();
        emit said(tr("Scenario kept. Nothing else was recorded."));
    });
}

void WhatIfPage::throwAway() {
    guarded([this] {
        deleteScenario(workspace(), m_scenario.id, m_scenario.revision);
        // Its steps stay on the page, so that it can be kept anew.
        m_scenario.id = {};
        m_scenario.revision = 0;
        m_kept = {};
        readSaved();
        showScenario();
        emit said(tr("Scenario deleted. Its versions stay in the store, its steps on this page."));
    });
}

void WhatIfPage::readSaved() {
    m_saved = scenarios(workspace());
    m_bar->setSaved(m_saved);
    m_compareBar->setSaved(m_saved, m_scenario.id);
}

void WhatIfPage::offerVersions() {
    QPushButton& button = m_bar->versionsButton();
    const auto saved = std::ranges::find(m_saved, m_scenario.id, &Scenario::id);
    const std::pair newest{m_scenario.id, saved == m_saved.end() ? m_scenario.revision : saved->revision};
    if (button.menu() != nullptr && newest == m_offered) {
        return;
    }
    if (QMenu* old = button.menu()) {
        old->deleteLater();
    }
    auto* menu = new QMenu(&button);
    if (m_scenario.id) {
        for (const ScenarioVersion& version : scenarioHistory(workspace(), m_scenario.id)) {
            const Scenario& old = version.scenario;
            const QDateTime moment =
                QDateTime::fromString(toQString(old.recordedAt), Qt::ISODate).toLocalTime();
            connect(
                menu->addAction(
                    tr("%1, %2: %3").arg(dateTimeText(moment), toQString(old.actor), toQString(old.name))),
                &QAction::triggered, this, [this, old] {
                    change([&old](Scenario& scenario) {
                        scenario.name = old.name;
                        scenario.on = old.on;
                        scenario.steps = old.steps;
                    });
                });
        }
    }
    button.setMenu(menu);
    m_offered = newest;
}

void WhatIfPage::showNames() {
    m_names = {};
    const ScenarioNames names = scenarioNames(workspace(), m_scenario);
    for (const auto& [post, name] : names.posts) {
        m_names.posts[post.value] = toQString(name);
    }
    for (const auto& [team, name] : names.teams) {
        m_names.teams[team.value] = toQString(name);
    }
    for (const auto& [version, name] : names.versions) {
        m_names.versions[version.value] = toQString(name);
    }
    for (const ScenarioRow& row : m_view.rows) {
        if (row.outcome.post.value > 0) {
            m_names.posts[row.outcome.post.value] = toQString(row.officer);
        }
    }
}

void WhatIfPage::showScenario() {
    showNames();
    m_bar->setScenario(m_scenario, changed());
    m_steps->setSteps(
        m_scenario.steps,
        m_view.steps.size() == m_scenario.steps.size() ? m_view.steps : std::vector<StepState>(), m_names);
    m_steps->setCanUndo(!m_before.empty());
    offerVersions();
}

void WhatIfPage::show(const ScenarioView& view) {
    const bool first = m_model->allRows() == 0;
    m_view = view;
    m_model->setView(view);
    if (first) {
        m_table->fitColumns();
    }
    showScenario();
    m_bar->setSentence(m_scenario.steps.empty()
                           ? tr("%1: suppose what may happen, and see what it does to everybody.")
                                 .arg(toQString(view.unit.name))
                           : WhatIfWords::sentence(view));
    m_exporter->offerAt(m_bar->exportButton(), QStringLiteral("what-if-") + toQString(view.on.iso()),
                        [this] { return scenarioTable(m_scenario, m_view); });
    if (m_split->isOpen()) {
        showDetail(m_keeper->currentId());
    }
    compare();
}

void WhatIfPage::showDetail(qint64 post) {
    const auto row = std::find_if(m_view.rows.begin(), m_view.rows.end(),
                                  [post](const ScenarioRow& one) { return one.outcome.post.value == post; });
    if (row == m_view.rows.end()) {
        m_split->close();
        return;
    }
    m_detail->setRow(m_view, *row, m_names);
    m_split->open();
}

void WhatIfPage::closeDetail() {
    m_split->close();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Up to three beside each other, each against the same now.
void WhatIfPage::compare() {
    const bool comparing = m_compareBar->isVisibleTo(this);
    m_bar->setComparing(comparing);
    m_stack->setCurrentWidget(comparing ? m_compareTable : m_table);
    if (!comparing) {
        return;
    }
    QStringList names{m_scenario.name.empty() ? tr("This one") : toQString(m_scenario.name)};
    std::vector<ScenarioView> views{m_view};
    for (const ScenarioId id : m_compareBar->chosen()) {
        const Scenario other = readScenario(workspace(), id);
        names.append(toQString(other.name));
        views.push_back(evaluateScenario(workspace(), other));
    }
    auto* model = new CompareModel(names, views, this);
    m_compareTable->setModel(model);
    delete m_compareModel;
    m_compareModel = model;
    m_compareTable->setStretchColumn(model->columnOf(QStringLiteral("officer")), 120);
    m_compareTable->fitColumns();
}

QString WhatIfPage::printed() const {
    return whatIfHtml(m_scenario, m_view, m_names);
}

void WhatIfPage::focusFirst() {
    m_steps->focusTable();
}

void WhatIfPage::focusFilter() {
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void WhatIfPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_split->isOpen()) {
        closeDetail();
    } else if (event->key() == Qt::Key_F2) {
        m_bar->focusName();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace headroom
