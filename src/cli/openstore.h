#pragma once

#include "cli/options.h"

#include <filesystem>
#include <memory>

namespace headroom {
class Workspace;
}

namespace headroom::cli {

std::filesystem::path storePath(const GlobalOptions& options);

/// The store as it stands; other readers and one writer may be at it too. Throws StoreError.
std::unique_ptr<Workspace> openForReading(const GlobalOptions& options);

/// The store for changes; it must be there. Throws StoreError.
std::unique_ptr<Workspace> openForChanges(const GlobalOptions& options);

/// A store that is to receive data: opened for changes, or made where there is none yet. One that
/// was made is taken away again unless keep() was called, so that a refused import leaves nothing.
class ReceivingStore {
public:
    /// Throws StoreError.
    explicit ReceivingStore(const GlobalOptions& options);
    ~ReceivingStore();
    ReceivingStore(const ReceivingStore&) = delete;
    ReceivingStore& operator=(const ReceivingStore&) = delete;

    Workspace& workspace() { return *m_workspace; }
    bool isNew() const { return m_made; }
    void keep() { m_kept = true; }

private:
    std::filesystem::path m_path;
    bool m_made = false;
    bool m_kept = false;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace headroom::cli
