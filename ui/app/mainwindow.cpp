#include "ui/app/mainwindow.h"

#include "domain/error.h"
#include "service/board.h"
#include "service/contacts.h"
#include "service/demo.h"
#include "service/search.h"
#include "service/settings.h"
#include "ui/app/asofbutton.h"
#include "ui/app/backupkeeper.h"
#include "ui/app/breadcrumb.h"
#include "ui/app/firststeps.h"
#include "ui/app/flagkeeper.h"
#include "ui/app/import/importdialog.h"
#include "ui/app/navigator.h"
#include "ui/app/pagefactory.h"
#include "ui/app/rail.h"
#include "ui/app/searchpalette.h"
#include "ui/app/session.h"
#include "ui/app/statusline.h"
#include "ui/app/topbar.h"
#include "ui/app/welcomepage.h"
#include "ui/app/windowactions.h"
#include "ui/pages/parts/asidereading.h"
#include "ui/widgets/format.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace headroom {

namespace {

constexpr int foundAtMost = 30;

} // namespace

MainWindow::MainWindow(Settings settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(std::move(settings))
    , m_identity(m_settings.actor, m_settings.staffCode)
    , m_actions(std::make_unique<WindowActions>(*this)) {
    if (!m_settings.clock) {
        m_settings.clock = std::make_shared<const SystemClock>();
    }
    buildFrame();
    connectFrame();
    connectActions();
    welcome();
}

MainWindow::~MainWindow() {
    closeStore();
}

void MainWindow::showFailure(const QString& sentence) {
    m_failureNotice->show(Tone::Alarm, sentence, {}, true);
}

Date MainWindow::today() const {
    return m_settings.clock->today();
}

Date MainWindow::shownDay() const {
    return m_navigator && m_navigator->whereabouts() ? m_navigator->whereabouts()->asOf : today();
}

// ── the store ──────────────────────────────────────────────────────────────

void MainWindow::welcome(const QString& problem) {
    closeStore();
    m_welcome->offer(problem);
    m_stack->setCurrentWidget(m_welcome);
    m_topBar->breadcrumb().setPath({});
    m_topBar->asOf().setDates(today(), today());
    m_status->clear();
    updateIdentity();
    setWindowTitle(tr("Headroom"));
    m_rail->setCurrent(-1);
    updateActions();
}

void MainWindow::closeStore() {
    m_navigator.reset();
    m_backups.reset();
    m_flags.reset();
    m_fullest.reset();
    m_session.reset();
}

void MainWindow::openStore(const std::filesystem::path& path) {
    try {
        start(Session::open({path, Store::Access::Write, m_settings.actor, m_settings.clock}));
        m_path = path;
    } catch (const Error& error) {
        welcome(QString::fromUtf8(error.what()));
        return;
    }
    if (FirstSteps::pending(m_session->workspace().store().id())) {
        showFirstSteps();
    } else {
        goHome();
    }
    if (!m_unknownStaff.isEmpty()) { // only now: arriving anywhere takes notices of failures away
        showFailure(m_unknownStaff);
    }
}

void MainWindow::start(std::unique_ptr<Session> session) {
    closeStore();
    m_session = std::move(session);
    m_navigator = std::make_unique<Navigator>(*m_session, *m_stack, &makePage);
    connect(m_session.get(), &Session::changed, this, [this](const ChangeNotice& notice) {
        if (m_stack->currentWidget() != m_welcome) {
            if (m_stack->currentWidget() == m_firstSteps) {
                readFirstSteps();
            } else {
                m_navigator->refresh(notice);
            }
            updateStatus();
            if (notice.kind != ChangeNotice::Kind::Record) {
                updateWaiting();
            }
        }
    });
    connect(&m_session->jobs(), &JobRunner::progressed, m_status, &StatusLine::showJob);
    connect(&m_session->jobs(), &JobRunner::progressed, m_welcome, &WelcomePage::showProgress);
    connect(&m_session->jobs(), &JobRunner::finished, m_status, &StatusLine::endJob);
    connect(&m_session->jobs(), &JobRunner::finished, this, &MainWindow::updateActions);
    connect(&m_session->jobs(), &JobRunner::started, this, &MainWindow::updateActions);
    connect(m_navigator.get(), &Navigator::arrived, this, &MainWindow::arrive);
    connect(m_navigator.get(), &Navigator::failed, this, [this] { arrive(*m_navigator->whereabouts()); });
    connect(m_navigator.get(), &Navigator::said, m_status, &StatusLine::say);
    connect(m_navigator.get(), &Navigator::recorded, m_status, &StatusLine::sayRecorded);
    connect(m_navigator.get(), &Navigator::identityRequested, this, &MainWindow::askWhoYouAre);
    connect(m_navigator.get(), &Navigator::editorRequested, this, &MainWindow::openEditor);
    connect(m_navigator.get(), &Navigator::importRequested, this, [this] { openImport(); });
    connect(m_navigator.get(), &Navigator::storeReplaced, this, &MainWindow::storeReplaced);
    m_topBar->breadcrumb().setChildrenSource([this](const UnitRef& unit) {
        std::vector<Unit> children;
        attempt([&] { children = unitChildren(m_session->workspace(), unit, shownDay()); });
        return children;
    });
    m_unknownStaff = m_identity.restore(m_session->workspace());
    m_fullest = std::make_unique<AsideReading>(m_session->jobs());
    connect(m_fullest.get(), &AsideReading::slow, this,
            [this] { m_status->say(tr("Looking for the officer with the highest figure …")); });
    m_flags = std::make_unique<FlagKeeper>(*m_session);
    m_backups = std::make_unique<BackupKeeper>(*m_session);
    connect(m_backups.get(), &BackupKeeper::ended, this, &MainWindow::updateBackup);
    connect(m_navigator.get(), &Navigator::backupMade, m_backups.get(), &BackupKeeper::madeByHand);
    updateIdentity();
    updateStatus();
    updateWaiting();
    updateNotices();
    updateActions();
    spdlog::info("store {} open, {}", m_session->workspace().store().id(),
                 m_session->writable() ? "writable" : "read only");
}

bool MainWindow::makeStore(const std::filesystem::path& path) {
    try {
        std::filesystem::create_directories(path.parent_path());
        start(Session::create({path, Store::Access::Write, m_settings.actor, m_settings.clock}));
        m_path = path;
    } catch (const Error& error) {
        welcome(QString::fromUtf8(error.what()));
        return false;
    } catch (const std::filesystem::filesystem_error&) {
        welcome(tr("The folder for the store cannot be made. Choose another place."));
        return false;
    }
    return true;
}

void MainWindow::makeDemo(const std::filesystem::path& path, PopulationSize size) {
    if (!makeStore(path)) {
        return;
    }
    m_welcome->showWork(tr("Making a demonstration store"));
    m_stack->setCurrentWidget(m_welcome);
    const auto giveUp = [this, path](const QString& problem) {
        closeStore(); // first: an open file cannot be removed everywhere
        std::error_code ignored;
        for (const char* part : {"", "-wal", "-shm"}) {
            std::filesystem::remove(path.string() + part, ignored);
        }
        welcome(problem);
    };
    m_session->jobs().run<bool>(
        [size](Workspace& own, const JobControl& job) {
            constexpr std::uint64_t seed = 1;
            fillWithPopulation(own, makePopulation(size, seed, own.today(), job), job);
            return true;
        },
        [this](bool) {
            goHome();
            m_status->say(tr("Demonstration store made. Everybody in it is invented."));
        },
        giveUp, [giveUp] { giveUp({}); });
}

void MainWindow::importIntoNewStore(const std::filesystem::path& path, const QString& file) {
    if (!makeStore(path)) {
        return;
    }
    goHome();
    openImport(file);
}

ImportDialog* MainWindow::openImport(const QString& file) {
    if (!m_session || !m_session->writable() || m_session->jobs().busy()) {
        m_status->say(m_session && !m_session->writable() ? m_session->heldBy()
                                                          : tr("Wait until the work in hand is done."));
        return nullptr;
    }
    auto* dialog = new ImportDialog(m_session->workspace(), m_session->jobs(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::said, m_status, &StatusLine::say);
    connect(dialog, &ImportDialog::imported, this, [this] {
        // From an empty store the first extract shows where home is.
        if (m_navigator->whereabouts() && m_navigator->whereabouts()->unit.level == Level::National) {
            goHome();
        }
    });
    dialog->open();
    if (!file.isEmpty()) {
        dialog->setFile(file);
    }
    return dialog;
}

// ── what is said around the page ──────────────────────────────────────────

void MainWindow::updateStatus() {
    if (!m_session) {
        return;
    }
    attempt([this] {
        const StoreState state = storeState(m_session->workspace(), today());
        QString extract = tr("No extract yet");
        if (state.newestExtract) {
            extract = tr("Newest extract %1, %2")
                          .arg(dateText(*state.newestExtract), ageText(*state.newestExtract, today()));
        }
        m_status->setStore(toQString(state.name), extract, state.writable ? QString() : m_session->heldBy());
        m_status->setDrafts(static_cast<int>(drafts(m_session->workspace()).size()));
        updateFlags();
        updateBackup();
    });
}

void MainWindow::updateNotices() {
    const Date day = shownDay();
    if (day == today()) {
        m_dayNotice->hide();
    } else {
        m_dayNotice->show(Tone::Warning,
                          tr("You are looking at %1. Every page shows that day.").arg(dateText(day)),
                          tr("Back to today"));
    }
    if (m_session && !m_session->writable()) {
        m_heldNotice->show(Tone::Accent,
                           tr("%1 You can look at everything, but change nothing.").arg(m_session->heldBy()),
                           tr("Try again"));
    } else {
        m_heldNotice->hide();
    }
}

void MainWindow::updateActions() {
    const bool open = m_session != nullptr;
    const bool free = open && !m_session->jobs().busy();
    for (QAction* action : {m_actions->myDay, m_actions->caseload, m_actions->whoAmI, m_actions->team,
                            m_actions->flags, m_actions->trend, m_actions->oversight, m_actions->whatIf,
                            m_actions->allocate, m_actions->reports, m_actions->setUp, m_actions->search,
                            m_actions->filter, m_actions->reload, m_actions->day, m_actions->settings}) {
        action->setEnabled(open);
    }
    m_actions->import->setEnabled(free && m_session->writable());
    m_actions->undo->setEnabled(open && m_session->writable());
    m_actions->newCase->setEnabled(open && m_session->writable());
    m_actions->week->setEnabled(open);
    m_actions->openStore->setEnabled(!open || free);
    m_actions->back->setEnabled(open && m_navigator->canGoBack());
    m_actions->forward->setEnabled(open && m_navigator->canGoForward());
    m_actions->today->setEnabled(open && shownDay() != today());
    m_topBar->search().setEnabled(open);
    m_topBar->asOf().setEnabled(open);
    m_topBar->setCanGo(m_actions->back->isEnabled(), m_actions->forward->isEnabled());
}

void MainWindow::openPalette() {
    if (m_palette->isVisible()) {
        m_palette->hide();
        return;
    }
    const auto find = [this](const QString& text) {
        std::vector<SearchHit> hits;
        attempt([&] { hits = search(m_session->workspace(), toUtf8(text), shownDay(), foundAtMost); });
        return hits;
    };
    QList<QAction*> actions = m_actions->all();
    actions.removeOne(m_actions->search);
    m_palette->open(find, actions);
}

} // namespace headroom
