#pragma once

#include "domain/date.h"

#include <QObject>
#include <QTimer>

namespace headroom {

class Session;

/// Brings the flags of the open store in line when it is opened and when a day begins, and keeps the week's
/// figures; what changes figures in between does both itself (service/flagsync.h, service/weekfigures.h). A
/// store of many posts is looked through by the worker.
class FlagKeeper final : public QObject {
    Q_OBJECT

public:
    explicit FlagKeeper(Session& session, QObject* parent = nullptr);
    /// Once a minute: nothing, unless the day is another one.
    void lookAtTheDay();

private:
    void sync();

    Session& m_session;
    Date m_synced;
    QTimer m_clock;
};

} // namespace headroom
