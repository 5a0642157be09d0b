#include "service/workspace.h"

#include "service/flagsync.h"
#include "service/seed.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace headroom {

/// Shared by all workspaces of one opened store, whichever thread they live on.
struct Workspace::Listeners {
    std::mutex mutex;
    std::vector<std::weak_ptr<Listener>> all;
};

Workspace::Workspace(std::unique_ptr<Store> store, Actor actor, std::shared_ptr<const Clock> clock,
                     std::shared_ptr<Listeners> listeners)
    : m_store(std::move(store))
    , m_actor(std::move(actor))
    , m_clock(std::move(clock))
    , m_listeners(std::move(listeners)) {}

std::unique_ptr<Workspace> Workspace::open(const Options& options) {
    auto clock = options.clock ? options.clock : std::make_shared<const SystemClock>();
    return std::unique_ptr<Workspace>(new Workspace(Store::open(options.path, options.access), options.actor,
                                                    std::move(clock), std::make_shared<Listeners>()));
}

std::unique_ptr<Workspace> Workspace::create(const Options& options) {
    auto clock = options.clock ? options.clock : std::make_shared<const SystemClock>();
    auto store = Store::create(options.path, *clock);
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::move(store), options.actor, std::move(clock), std::make_shared<Listeners>()));
    seedReferenceData(*workspace);
    return workspace;
}

std::unique_ptr<Workspace> Workspace::another() const {
    return std::unique_ptr<Workspace>(
        new Workspace(m_store->anotherConnection(), m_actor, m_clock, m_listeners));
}

void Workspace::require(Permission permission) const {
    const auto allowed = [this, permission] {
        switch (m_actor.role) {
        case Role::Administrator:
            return true;
        case Role::Manager:
            return permission != Permission::ChangeSettings && permission != Permission::MakeDemo;
        case Role::Practitioner:
            return permission == Permission::ReadFigures || permission == Permission::ReadCases ||
                   permission == Permission::KeepRecord;
        }
        return false;
    };
    if (!allowed()) {
        throw AccessDenied("Your role does not allow this. Ask an administrator of this store.");
    }
    const bool reads = permission == Permission::ReadFigures || permission == Permission::ReadCases ||
                       permission == Permission::ReadFlags || permission == Permission::ReadAllocations ||
                       permission == Permission::ReadPractice;
    if (!reads && m_store->access() == Store::Access::Read) {
        throw AccessDenied("This store is open for reading only, so nothing can be changed in it now.");
    }
}

std::shared_ptr<void> Workspace::subscribe(Listener listener) {
    auto handle = std::make_shared<Listener>(std::move(listener));
    const std::lock_guard lock(m_listeners->mutex);
    std::erase_if(m_listeners->all, [](const auto& weak) { return weak.expired(); });
    m_listeners->all.push_back(handle);
    return handle;
}

void Workspace::announce(const ChangeNotice& notice) {
    followFigures(*this, notice);
    std::vector<std::shared_ptr<Listener>> current;
    {
        const std::lock_guard lock(m_listeners->mutex);
        for (const auto& weak : m_listeners->all) {
            if (auto listener = weak.lock()) {
                current.push_back(std::move(listener));
            }
        }
    }
    for (const auto& listener : current) {
        (*listener)(notice);
    }
}

std::filesystem::path defaultStorePath() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    std::filesystem::path base;
    if (data != nullptr && *data != '\0') {
        base = data;
    } else {
        base = std::filesystem::path(home != nullptr ? home : ".") / ".local" / "share";
    }
    return base / "headroom" / "headroom.headroom";
}

} // namespace headroom
