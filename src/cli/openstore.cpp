#include "cli/openstore.h"

#include "domain/error.h"
#include "service/whoami.h"
#include "service/workspace.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace headroom::cli {

namespace {

std::string accountName() {
    const passwd* account = getpwuid(getuid());
    return account != nullptr ? account->pw_name : "administrator";
}

Workspace::Options workspaceOptions(const GlobalOptions& options, Store::Access access) {
    Workspace::Options workspace;
    workspace.path = storePath(options);
    workspace.access = access;
    workspace.actor.name = options.user.empty() ? accountName() : options.user;
    if (options.asOf) {
        workspace.clock = std::make_shared<const FixedClock>(*options.asOf);
    }
    return workspace;
}

/// Whoever the staff code is of acts from now on. Throws NotFound.
void actAsStaff(Workspace& workspace, const GlobalOptions& options) {
    if (!options.staff.empty()) {
        workspace.actAs(practitionerActor(workspace, options.staff, workspace.today()));
    }
}

/// A store that cannot be opened is that, whatever the file system says about it.
template <class Opening>
std::unique_ptr<Workspace> opened(const Opening& opening) {
    try {
        return opening();
    } catch (const FileError& error) {
        throw StoreError(error.what(), "store_unreadable");
    } catch (const std::filesystem::filesystem_error& error) {
        throw StoreError("The store's folder cannot be used: " + error.code().message() + ".",
                         "store_unreadable");
    }
}

} // namespace

std::filesystem::path storePath(const GlobalOptions& options) {
    return options.store.empty() ? defaultStorePath() : std::filesystem::path(options.store);
}

namespace {

std::unique_ptr<Workspace> openThere(const GlobalOptions& options, Store::Access access) {
    const std::filesystem::path path = storePath(options);
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        throw StoreError("There is no store " + path.string() +
                             ". Import an extract or make a demo store first, or name another with --store.",
                         "store_missing");
    }
    auto workspace = opened([&] { return Workspace::open(workspaceOptions(options, access)); });
    actAsStaff(*workspace, options);
    return workspace;
}

} // namespace

std::unique_ptr<Workspace> openForReading(const GlobalOptions& options) {
    return openThere(options, Store::Access::Read);
}

std::unique_ptr<Workspace> openForChanges(const GlobalOptions& options) {
    return openThere(options, Store::Access::Write);
}

ReceivingStore::ReceivingStore(const GlobalOptions& options)
    : m_path(storePath(options)) {
    const Workspace::Options workspace = workspaceOptions(options, Store::Access::Write);
    m_workspace = opened([&] {
        if (std::filesystem::exists(m_path)) {
            return Workspace::open(workspace);
        }
        if (m_path.has_parent_path()) {
            std::filesystem::create_directories(m_path.parent_path());
        }
        auto made = Workspace::create(workspace);
        m_made = true;
        return made;
    });
    if (!m_made) { // nobody works in a store that was made just now
        actAsStaff(*m_workspace, options);
    }
}

ReceivingStore::~ReceivingStore() {
    m_workspace.reset();
    if (m_made && !m_kept) {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
            std::error_code ignored;
            std::filesystem::remove(m_path.string() + suffix, ignored);
        }
    }
}

} // namespace headroom::cli
