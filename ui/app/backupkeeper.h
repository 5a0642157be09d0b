#pragma once

#include "ui/app/jobrunner.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace headroom {

class Session;

/// Makes the backups that nobody has to think of: every 15 minutes in which something was recorded, and when
/// the window closes. On a worker of its own, so that nobody waits for it.
class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    explicit BackupKeeper(Session& session, QObject* parent = nullptr);

    /// Whether closing now would leave something without a backup.
    bool needed() const;
    /// Makes one where it is needed; then ended() comes. False: there is nothing to wait for.
    bool backUp();
    /// Somebody made one themselves: an earlier problem is over.
    void madeByHand() { end({}); }
    JobRunner& jobs() { return m_jobs; }
    /// Why the last one could not be made; empty when it was.
    const QString& problem() const { return m_problem; }

signals:
    /// Made, failed (see problem()) or cancelled.
    void ended();

private:
    void end(const QString& problem);

    Session& m_session;
    JobRunner m_jobs;
    QString m_problem;
    QTimer m_clock;
};

} // namespace headroom
