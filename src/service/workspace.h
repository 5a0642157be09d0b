#pragma once

#include "domain/clock.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/thresholds.h"
#include "store/store.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <typeindex>
#include <unordered_map>
#include <vector>

namespace headroom {

/// Who is at the keyboard. A store without accounts acts as its administrator.
enum class Role { Administrator, Manager, Practitioner };
struct Actor {
    std::string name;
    Role role = Role::Administrator;
    /// Of the practitioner who is at the keyboard; empty: somebody without a post.
    std::string staffCode{};
    /// The computer's account, where name is not it.
    std::string account{};
};

/// What a person may do; see permissions in docs/security.md.
enum class Permission {
    ReadFigures,
    ReadCases,
    ReadFlags,       ///< of officers: what their manager is told, and does about it
    AnswerFlags,     ///< acknowledge and escalate them
    Supervise,       ///< keep the record of supervision of those whom one manages
    KeepRecord,      ///< people, cases, contacts: who may see a person may keep their record
    LimitAccess,     ///< who may see a person, and who may not
    ReadAllocations, ///< what waits, who could take it and what was decided
    Allocate,        ///< whose case it is; taking a waiting one of the own team needs no more than KeepRecord
    ImportData,
    EditReductions,
    EditHours,
    ReadPractice, ///< what is recorded about practitioners; one's own is read without it
    EditPractice,
    ChangeSettings,
    MakeDemo
};

/// What a committed change touched, so that views can refresh just that.
struct ChangeNotice {
    enum class Kind {
        Extract,
        Hours,
        Reductions,
        Settings,
        People,   ///< many at once
        Record,   ///< something recorded about `people`; no figure moved
        Caseload, ///< as Record, and the figures of `posts` moved
        Flags,    ///< raised, closed or answered; no figure moved
        Restored, ///< everything is as it was at another moment, the flags too
        Everything
    };
    Kind kind = Kind::Everything;
    std::vector<PostId> posts;      ///< empty: any
    std::vector<PersonId> people{}; ///< empty: any, where the kind is about people
};

/// An open store with a person and a clock: what every use case is given. One thread only; a
/// worker takes another() of its own.
class Workspace {
public:
    struct Options {
        std::filesystem::path path;
        Store::Access access = Store::Access::Write;
        Actor actor;
        std::shared_ptr<const Clock> clock; ///< null: the machine's
    };
    /// Throws as Store::open.
    static std::unique_ptr<Workspace> open(const Options& options);
    /// Makes the file and seeds the reference data from the resources.
    static std::unique_ptr<Workspace> create(const Options& options);
    /// A second connection for a worker thread; changes it makes are announced here too.
    std::unique_ptr<Workspace> another() const;

    Store& store() { return *m_store; }
    sql::Database& database() { return m_store->database(); }
    const Clock& clock() const { return *m_clock; }
    const Actor& actor() const { return m_actor; }
    /// Somebody else is at the keyboard from now on (service/whoami.h).
    void actAs(Actor actor) { m_actor = std::move(actor); }
    Date today() const { return m_clock->today(); }

    /// Throws AccessDenied.
    void require(Permission permission) const;

    /// What a use case remembers from one call to the next, one of each type; gone with the workspace.
    template <class T>
    T& memory() {
        std::shared_ptr<void>& slot = m_memories[std::type_index(typeid(T))];
        if (!slot) {
            slot = std::make_shared<T>();
        }
        return *static_cast<T*>(slot.get());
    }

    /// Calls back after every committed change made through this workspace or its siblings, on
    /// the thread that made it. The subscription ends with the returned handle.
    using Listener = std::function<void(const ChangeNotice&)>;
    [[nodiscard]] std::shared_ptr<void> subscribe(Listener listener);
    /// Flags follow first (service/flagsync.h), so that whoever reads again sees both.
    void announce(const ChangeNotice& notice);

private:
    struct Listeners;
    Workspace(std::unique_ptr<Store> store, Actor actor, std::shared_ptr<const Clock> clock,
              std::shared_ptr<Listeners> listeners);
    std::unique_ptr<Store> m_store;
    Actor m_actor;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<Listeners> m_listeners;
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_memories;
};

/// The user's default store: $XDG_DATA_HOME/headroom/headroom.headroom or its usual place.
std::filesystem::path defaultStorePath();

} // namespace headroom
