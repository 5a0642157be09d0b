#include "service/backup.h"
#include "service/demo.h"
#include "ui/app/backupkeeper.h"
#include "ui/app/firststeps.h"
#include "ui/app/mainwindow.h"
#include "ui/app/rail.h"
#include "ui/app/session.h"
#include "ui/app/statusline.h"
#include "ui/app/welcomepage.h"
#include "ui/widgets/format.h"

#include <QStackedWidget>

namespace headroom {

void MainWindow::updateBackup() {
    if (!m_session) {
        return;
    }
    attempt([this] {
        if (!m_backups->problem().isEmpty()) {
            m_status->setBackup(m_backups->problem(), true);
            return;
        }
        const auto last = lastBackup(m_session->workspace());
        m_status->setBackup(last ? tr("Last backup %1").arg(momentText(*last)) : tr("No backup yet"), false);
    });
}

/// What was kept of the store before it was replaced (who asks, what was remembered) no longer holds.
void MainWindow::storeReplaced(const QString& sentence) {
    openStore(std::filesystem::path(m_path));
    if (isOpen()) {
        m_status->say(sentence);
    }
}

/// True: a backup is being made, and the window closes when that has ended.
bool MainWindow::backUpBeforeClosing() {
    if (!m_session || m_closing) {
        return false;
    }
    if (!m_backups->jobs().busy() && !m_backups->backUp()) {
        return false;
    }
    QWidget* shown = m_stack->currentWidget();
    m_welcome->showWork(tr("Making a backup before closing"));
    m_stack->setCurrentWidget(m_welcome);
    connect(&m_backups->jobs(), &JobRunner::progressed, m_welcome, &WelcomePage::showProgress,
            Qt::UniqueConnection);
    connect(
        m_backups.get(), &BackupKeeper::ended, this,
        [this, shown] {
            m_closing = true;
            if (m_backups->problem().isEmpty()) {
                close();
                return;
            }
            m_stack->setCurrentWidget(shown);
            showFailure(tr("%1 Close the window again to do without a backup.").arg(m_backups->problem()));
        },
        Qt::SingleShotConnection);
    return true;
}

// ── the first steps ────────────────────────────────────────────────────────

void MainWindow::makeFirstSteps() {
    m_firstSteps = new FirstSteps(m_stack);
    m_stack->addWidget(m_firstSteps);
    connect(m_firstSteps, &FirstSteps::importRequested, this, [this] { openImport(); });
    connect(m_firstSteps, &FirstSteps::identityRequested, this, &MainWindow::askWhoYouAre);
    connect(m_firstSteps, &FirstSteps::inventRequested, this, &MainWindow::inventATeam);
    connect(m_firstSteps, &FirstSteps::skipped, this, &MainWindow::readFirstSteps);
    connect(m_firstSteps, &FirstSteps::finished, this, &MainWindow::goHome);
}

void MainWindow::setUpNewStore(const std::filesystem::path& path) {
    if (makeStore(path)) {
        FirstSteps::begin(m_session->workspace().store().id());
        showFirstSteps();
    }
}

void MainWindow::showFirstSteps() {
    m_stack->setCurrentWidget(m_firstSteps);
    m_rail->setCurrent(-1);
    readFirstSteps();
}

void MainWindow::readFirstSteps() {
    if (m_session && m_stack->currentWidget() == m_firstSteps) {
        attempt([this] { m_firstSteps->read(m_session->workspace()); });
    }
}

void MainWindow::inventATeam() {
    if (m_session->jobs().busy()) {
        return;
    }
    m_welcome->showWork(tr("Inventing a team"));
    m_stack->setCurrentWidget(m_welcome);
    const auto end = [this](const QString& problem) {
        showFirstSteps();
        if (!problem.isEmpty()) {
            showFailure(problem);
        }
    };
    m_session->jobs().run<bool>(
        [](Workspace& own, const JobControl& job) {
            constexpr std::uint64_t seed = 1;
            fillWithPopulation(own, makePopulation(PopulationSize::Team, seed, own.today(), job), job);
            return true;
        },
        [this, end](bool) {
            end({});
            updateStatus();
        },
        end, [end] { end({}); });
}

} // namespace headroom
