#pragma once

#include "service/workspace.h"
#include "ui/app/jobrunner.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>

namespace headroom {

/// An open store with all that lives and ends with it: the workspace, the runner of long jobs and
/// the watch for changes, one's own and those of other processes.
class Session final : public QObject {
    Q_OBJECT

public:
    /// Opens for writing; where somebody else is writing, for reading, and heldBy() says who.
    /// Throws as Store::open.
    static std::unique_ptr<Session> open(const Workspace::Options& options);
    static std::unique_ptr<Session> create(const Workspace::Options& options);
    ~Session() override;

    Workspace& workspace() const { return *m_workspace; }
    JobRunner& jobs() const { return *m_jobs; }
    bool writable() const;
    /// The sentence about who writes; empty when that is us.
    const QString& heldBy() const { return m_heldBy; }

signals:
    /// Something committed, here or elsewhere; on the UI thread, many at once as one.
    void changed(const headroom::ChangeNotice& notice);

private:
    explicit Session(std::unique_ptr<Workspace> workspace);
    void receive(const ChangeNotice& notice);
    void deliver();
    void lookForOthers();

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<JobRunner> m_jobs;
    std::shared_ptr<void> m_subscription;
    QString m_heldBy;
    std::optional<ChangeNotice> m_pending;
    std::int64_t m_dataVersion = 0;
    QTimer m_delivery, m_watch;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::ChangeNotice)
