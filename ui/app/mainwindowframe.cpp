#include "ui/app/asofbutton.h"
#include "ui/app/backupkeeper.h"
#include "ui/app/breadcrumb.h"
#include "ui/app/handlingband.h"
#include "ui/app/help/helpdesk.h"
#include "ui/app/import/importwork.h"
#include "ui/app/mainwindow.h"
#include "ui/app/navigator.h"
#include "ui/app/rail.h"
#include "ui/app/searchpalette.h"
#include "ui/app/session.h"
#include "ui/app/statusline.h"
#include "ui/app/topbar.h"
#include "ui/app/welcomepage.h"
#include "ui/app/windowactions.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr char geometryKey[] = "window/geometry";

std::filesystem::path toPath(const QString& file) {
    return QFile::encodeName(file).toStdString();
}

QString toFile(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

QString storeFilter() {
    return MainWindow::tr("Headroom stores (*.headroom);;All files (*)");
}

/// The one local file of a drag that can be imported; empty otherwise.
QString importableFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return isImportable(file) ? file : QString();
}

} // namespace

void MainWindow::buildFrame() {
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(theme::px(760), theme::px(480));
    auto* frame = new QWidget(this);
    m_rail = new Rail(frame);
    m_topBar = new TopBar(frame);
    m_status = new StatusLine(frame);
    m_dayNotice = new NoticeBar(frame);
    m_dayNotice->setObjectName(QStringLiteral("dayNotice"));
    m_heldNotice = new NoticeBar(frame);
    m_heldNotice->setObjectName(QStringLiteral("heldNotice"));
    m_failureNotice = new NoticeBar(frame);
    m_failureNotice->setObjectName(QStringLiteral("failureNotice"));
    m_stack = new QStackedWidget(frame);
    m_welcome = new WelcomePage(m_stack);
    m_stack->addWidget(m_welcome);
    makeFirstSteps();
    const auto place = [this](Whereabouts::Kind kind, const char* icon, const QString& word,
                              const QAction* action) {
        m_rail->add(static_cast<int>(kind), QLatin1String(icon), word,
                    action->shortcut().toString(QKeySequence::NativeText));
    };
    place(Whereabouts::Kind::Today, "today", tr("Today"), m_actions->myDay);
    place(Whereabouts::Kind::Caseload, "caseload", tr("Caseload"), m_actions->caseload);
    place(Whereabouts::Kind::Team, "team", tr("Team"), m_actions->team);
    place(Whereabouts::Kind::Allocate, "allocate", tr("Allocate"), m_actions->allocate);
    place(Whereabouts::Kind::Reports, "reports", tr("Reports"), m_actions->reports);
    place(Whereabouts::Kind::SetUp, "setup", tr("Set-up"), m_actions->setUp);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    for (NoticeBar* notice : {m_dayNotice, m_heldNotice, m_failureNotice}) {
        right->addWidget(notice);
    }
    right->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HandlingBand(frame));
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(frame);
    m_palette = new SearchPalette(frame);
    m_help = new HelpDesk(m_actions->all(), *this);
    resize(theme::px(1280), theme::px(800));
    restoreGeometry(QSettings().value(QLatin1String(geometryKey)).toByteArray());
}

void MainWindow::connectFrame() {
    QMenu& menu = m_topBar->personMenu();
    menu.addAction(m_actions->whoAmI);
    menu.addSeparator();
    menu.addAction(m_actions->settings);
    menu.addAction(m_actions->openStore);
    menu.addAction(m_actions->import);
    menu.addSeparator();
    menu.addAction(m_actions->help);
    menu.addAction(m_actions->quit);
    connect(m_rail, &Rail::chosen, this, &MainWindow::choosePage);
    connect(m_topBar, &TopBar::backPressed, m_actions->back, &QAction::trigger);
    connect(m_topBar, &TopBar::forwardPressed, m_actions->forward, &QAction::trigger);
    connect(&m_topBar->search(), &QPushButton::clicked, m_actions->search, &QAction::trigger);
    connect(&m_topBar->asOf(), &AsOfButton::chosen, this, &MainWindow::showDay);
    const auto goToUnit = [this](const UnitRef& unit) {
        goTo({unit.level == Level::Officer ? Whereabouts::Kind::Officer : Whereabouts::Kind::Team, unit,
              shownDay()});
    };
    connect(&m_topBar->breadcrumb(), &Breadcrumb::chosen, this, [this, goToUnit](const UnitRef& unit) {
        const auto& where = m_navigator->whereabouts();
        const bool stays = where && (where->kind == Whereabouts::Kind::Allocate ||
                                     where->kind == Whereabouts::Kind::Oversight ||
                                     where->kind == Whereabouts::Kind::Reports);
        if (stays && unit.level != Level::Officer) {
            goTo({where->kind, unit, shownDay()}); // the queue, the managers or the reports of that unit
        } else {
            goToUnit(unit);
        }
    });
    connect(m_palette, &SearchPalette::chosen, this, goToUnit);
    connect(m_dayNotice, &NoticeBar::pressed, m_actions->today, &QAction::trigger);
    connect(m_heldNotice, &NoticeBar::pressed, this, [this] { openStore(std::filesystem::path(m_path)); });
    connect(m_status, &StatusLine::undoPressed, this, &MainWindow::undoChange);
    connect(m_status, &StatusLine::flagsPressed, this, &MainWindow::goToFlags);
    connect(m_status, &StatusLine::draftsPressed, this, &MainWindow::goToToday);
    connect(m_status, &StatusLine::cancelPressed, this, [this] { m_session->jobs().cancel(); });
    connect(m_welcome, &WelcomePage::cancelPressed, this, [this] {
        m_session->jobs().cancel();
        m_backups->jobs().cancel();
    });
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::askForStore);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::askForDemo);
    connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::askForNewStore);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::askForEmptyStore);
}

void MainWindow::connectActions() {
    connect(m_actions->team, &QAction::triggered, this, &MainWindow::goToTeam);
    connect(m_actions->flags, &QAction::triggered, this, &MainWindow::goToFlags);
    connect(m_actions->trend, &QAction::triggered, this, &MainWindow::goToTrend);
    connect(m_actions->oversight, &QAction::triggered, this, &MainWindow::goToOversight);
    connect(m_actions->whatIf, &QAction::triggered, this, &MainWindow::goToWhatIf);
    connect(m_actions->myDay, &QAction::triggered, this, &MainWindow::goToToday);
    connect(m_actions->caseload, &QAction::triggered, this, &MainWindow::goToCaseload);
    connect(m_actions->whoAmI, &QAction::triggered, this, &MainWindow::askWhoYouAre);
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::undoLast);
    connect(m_actions->newCase, &QAction::triggered, this, [this] {
        openEditor({EditorRequest::Kind::NewCase, {}, {}, {}, {}});
    });
    connect(m_actions->week, &QAction::triggered, this, [this] {
        openEditor({EditorRequest::Kind::Week, {}, {}, {}, {}});
    });
    connect(m_actions->allocate, &QAction::triggered, this, &MainWindow::goToAllocate);
    connect(m_actions->reports, &QAction::triggered, this, &MainWindow::goToReports);
    connect(m_actions->setUp, &QAction::triggered, this, &MainWindow::goToSetUp);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::goToSetUp);
    connect(m_actions->search, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->import, &QAction::triggered, this, [this] { openImport(); });
    connect(m_actions->filter, &QAction::triggered, this, [this] {
        if (Page* page = m_navigator->page()) {
            page->focusFilter();
        }
    });
    connect(m_actions->reload, &QAction::triggered, this, [this] { m_navigator->reload(); });
    connect(m_actions->back, &QAction::triggered, this, [this] { m_navigator->back(); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { m_navigator->forward(); });
    connect(m_actions->day, &QAction::triggered, &m_topBar->asOf(), &AsOfButton::openCalendar);
    connect(m_actions->today, &QAction::triggered, this, [this] { showDay(today()); });
    connect(m_actions->openStore, &QAction::triggered, this, &MainWindow::askForStore);
    connect(m_actions->help, &QAction::triggered, this, [this] { m_help->open(m_stack->currentWidget()); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

// ── asking for files ───────────────────────────────────────────────────────

void MainWindow::askForStore() {
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open a store"), toFile(defaultStorePath().parent_path()), storeFilter());
    if (!file.isEmpty()) {
        openStore(toPath(file));
    }
}

void MainWindow::askForDemo(PopulationSize size) {
    const std::filesystem::path suggested = defaultStorePath().parent_path() / "demo.headroom";
    const QString file = QFileDialog::getSaveFileName(this, tr("Where to keep the demonstration store"),
                                                      toFile(suggested), storeFilter());
    if (!file.isEmpty()) {
        makeDemo(toPath(file), size);
    }
}

void MainWindow::askForNewStore() {
    const QString file = QFileDialog::getOpenFileName(this, tr("The extract to begin with"), {},
                                                      tr("Workload extract (*.xlsx)"));
    if (file.isEmpty()) {
        return;
    }
    const QString store = QFileDialog::getSaveFileName(this, tr("Where to keep the new store"),
                                                       toFile(defaultStorePath()), storeFilter());
    if (!store.isEmpty()) {
        importIntoNewStore(toPath(store), file);
    }
}

void MainWindow::askForEmptyStore() {
    const QString store = QFileDialog::getSaveFileName(this, tr("Where to keep the new store"),
                                                       toFile(defaultStorePath()), storeFilter());
    if (!store.isEmpty()) {
        setUpNewStore(toPath(store));
    }
}

// ── events ─────────────────────────────────────────────────────────────────

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (m_actions->import->isEnabled() && !importableFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString file = importableFile(*event->mimeData());
    if (!file.isEmpty()) {
        event->acceptProposedAction();
        openImport(file);
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (backUpBeforeClosing()) {
        event->ignore(); // closes by itself when that is done
        return;
    }
    QSettings().setValue(QLatin1String(geometryKey), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && centralWidget() != nullptr) {
        // Painted widgets take their colours from the tokens, not from the palette.
        for (QWidget* widget : findChildren<QWidget*>()) {
            widget->update();
        }
    }
}

} // namespace headroom
