#include "ui/app/session.h"

#include "domain/error.h"

#include <QMetaObject>

#include <spdlog/spdlog.h>

namespace headroom {

namespace {

constexpr int watchMilliseconds = 400; // what another process did is seen within a second

/// Two notices as one: what both touched, or everything where they differ in kind.
ChangeNotice merged(const ChangeNotice& first, const ChangeNotice& second) {
    if (first.kind != second.kind) {
        return {};
    }
    ChangeNotice both = first;
    const auto unite = [](auto& all, const auto& more) {
        if (all.empty() || more.empty()) {
            all.clear(); // any
        } else {
            all.insert(all.end(), more.begin(), more.end());
        }
    };
    unite(both.posts, second.posts);
    unite(both.people, second.people);
    return both;
}

} // namespace

std::unique_ptr<Session> Session::open(const Workspace::Options& options) {
    Workspace::Options wanted = options;
    wanted.access = Store::Access::Write;
    try {
        return std::unique_ptr<Session>(new Session(Workspace::open(wanted)));
    } catch (const StoreBusy& busy) {
        wanted.access = Store::Access::Read;
        std::unique_ptr<Session> session(new Session(Workspace::open(wanted)));
        session->m_heldBy = QString::fromUtf8(busy.what());
        spdlog::info("store is written by another process; opened for reading");
        return session;
    }
}

std::unique_ptr<Session> Session::create(const Workspace::Options& options) {
    return std::unique_ptr<Session>(new Session(Workspace::create(options)));
}

Session::Session(std::unique_ptr<Workspace> workspace)
    : m_workspace(std::move(workspace))
    , m_jobs(std::make_unique<JobRunner>(*m_workspace))
    , m_dataVersion(m_workspace->store().dataVersion()) {
    m_subscription = m_workspace->subscribe([this](const ChangeNotice& notice) {
        // Called on the thread that committed.
        QMetaObject::invokeMethod(
            this, [this, notice] { receive(notice); }, Qt::QueuedConnection);
    });
    m_delivery.setSingleShot(true);
    connect(&m_delivery, &QTimer::timeout, this, &Session::deliver);
    connect(&m_watch, &QTimer::timeout, this, &Session::lookForOthers);
    m_watch.start(watchMilliseconds);
}

Session::~Session() {
    m_jobs.reset(); // cancels and waits while everything else still stands
    m_subscription.reset();
}

bool Session::writable() const {
    return m_workspace->store().access() == Store::Access::Write;
}

void Session::receive(const ChangeNotice& notice) {
    m_pending = m_pending ? merged(*m_pending, notice) : notice;
    m_delivery.start(0);
}

void Session::deliver() {
    m_dataVersion = m_workspace->store().dataVersion();
    if (m_pending) {
        const ChangeNotice notice = *m_pending;
        m_pending.reset();
        emit changed(notice);
    }
}

void Session::lookForOthers() {
    try {
        if (m_workspace->store().dataVersion() != m_dataVersion) {
            receive({});
        }
    } catch (const Error& error) {
        // A network folder that is away for a moment: the next look may succeed.
        spdlog::warn("looking for changes of others failed: {}", error.code());
    }
}

} // namespace headroom
