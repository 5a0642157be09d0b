#include "ui/app/flagkeeper.h"

#include "domain/error.h"
#include "service/flags.h"
#include "service/settings.h"
#include "service/weekfigures.h"
#include "ui/app/session.h"

#include <spdlog/spdlog.h>

namespace headroom {

namespace {

constexpr int lookMilliseconds = 60'000;
constexpr std::int64_t manyPosts = 3000; ///< more take longer than a window may hesitate

} // namespace

FlagKeeper::FlagKeeper(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_synced(session.workspace().today()) {
    connect(&m_clock, &QTimer::timeout, this, &FlagKeeper::lookAtTheDay);
    m_clock.start(lookMilliseconds);
    sync();
}

void FlagKeeper::lookAtTheDay() {
    const Date today = m_session.workspace().today();
    if (today != m_synced && !m_session.jobs().busy()) {
        m_synced = today;
        sync();
    }
}

void FlagKeeper::sync() {
    if (!m_session.writable()) {
        return;
    }
    const auto failed = [](const std::string& code) {
        spdlog::warn("flags and the week's figures were not kept: {}", code);
    };
    try {
        if (storeState(m_session.workspace(), m_synced).posts <= manyPosts) {
            syncFlags(m_session.workspace(), UnitRef{}, m_synced);
            keepWeekOfToday(m_session.workspace(), JobControl());
            return;
        }
    } catch (const Error& error) {
        failed(error.code());
        return;
    }
    m_session.jobs().run<FlagSync>(
        [day = m_synced](Workspace& own, const JobControl& job) {
            const FlagSync flags = syncFlags(own, UnitRef{}, day);
            keepWeekOfToday(own, job);
            return flags;
        },
        [](const FlagSync&) {}, [failed](const QString&) { failed("failed"); });
}

} // namespace headroom
