#include "ui/app/backupkeeper.h"

#include "domain/error.h"
#include "service/backup.h"
#include "ui/app/session.h"

#include <spdlog/spdlog.h>

namespace headroom {

namespace {

constexpr int backupMilliseconds = 15 * 60'000;

} // namespace

BackupKeeper::BackupKeeper(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(session.workspace()) {
    connect(&m_clock, &QTimer::timeout, this, &BackupKeeper::backUp);
    m_clock.start(backupMilliseconds);
}

bool BackupKeeper::needed() const {
    try {
        return m_session.writable() && changedSinceBackup(m_session.workspace());
    } catch (const Error& error) {
        spdlog::warn("looking for the newest backup failed: {}", error.code());
        return true;
    }
}

bool BackupKeeper::backUp() {
    if (m_jobs.busy() || m_session.jobs().busy() || !needed()) {
        return false;
    }
    m_jobs.run<BackupOutcome>([](Workspace& own, const JobControl& job) { return backUpIfChanged(own, job); },
                              [this](const BackupOutcome& outcome) {
                                  spdlog::info("backup made, {} let go", outcome.dropped);
                                  end({});
                              },
                              [this](const QString& sentence) {
                                  spdlog::warn("backup failed");
                                  end(sentence);
                              },
                              [this] { end(m_problem); });
    return true;
}

void BackupKeeper::end(const QString& problem) {
    m_problem = problem;
    emit ended();
}

} // namespace headroom
