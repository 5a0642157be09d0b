#pragma once

#include "domain/finding.h"
#include "domain/progress.h"
#include "store/backup.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// A backup that counts (store/backup.h).
struct KeptBackup {
    std::filesystem::path file;
    std::string name;
    Instant madeAt;
    std::int64_t bytes = 0;
    std::int64_t entry = 0; ///< the newest log entry it holds; 0: it cannot be read
};
/// Of this store, in its folder for backups, newest first.
std::vector<KeptBackup> backups(Workspace& workspace);
/// When the newest one was made; none: there is none yet.
std::optional<Instant> lastBackup(Workspace& workspace);
/// Whether something was recorded since the newest backup. A store in which nothing was ever recorded
/// needs none.
bool changedSinceBackup(Workspace& workspace);

struct BackupOutcome {
    std::optional<KeptBackup> made; ///< none: nothing had changed
    Findings findings;              ///< a warning where the folder's disk is nearly full
    std::size_t dropped = 0;        ///< older ones that are no longer kept (service/backupkeep.h)
};
/// Makes a backup, into the given folder or the store's own, and lets old ones of that folder go. The store
/// itself is only read. Throws StoreError, FileError, Cancelled.
BackupOutcome backUp(Workspace& workspace, const std::filesystem::path& folder, const JobControl& job);
/// The same into the store's own folder, only where something was recorded since the newest backup.
BackupOutcome backUpIfChanged(Workspace& workspace, const JobControl& job);
/// Before an act that changes much at once: the same, but what keeps a backup from being made is a warning
/// and does not stop the act.
void backUpBefore(Workspace& workspace, Findings& findings, const JobControl& job);

/// What is wrong with a backup, one sentence each; empty when it can be relied on.
std::vector<std::string> checkBackup(Workspace& workspace, const std::filesystem::path& file,
                                     const JobControl& job);

/// What a restore would do.
struct RestorePreview {
    std::string name;
    std::optional<Instant> madeAt;   ///< as the file's name says
    std::vector<std::string> faults; ///< with any, it is not restored
    bool sameStore = false;          ///< a backup of another store is not restored either
    store::StoreContent now, then;
    std::int64_t entriesLost = 0; ///< of the log, recorded since; they stay in the backup made first
};
RestorePreview previewRestore(Workspace& workspace, const std::filesystem::path& file, const JobControl& job);

struct RestoreOutcome {
    std::optional<KeptBackup> keptFirst; ///< the store as it was; none: the newest backup held it already
    LogEntryId log;
};
/// Backs up the store as it is, then puts the backup in its place in one change with a log entry that names
/// both. Only an administrator may. Throws Conflict where the preview says why not, AccessDenied, StoreError,
/// FileError, Cancelled.
RestoreOutcome restoreBackup(Workspace& workspace, const std::filesystem::path& file, const JobControl& job);

} // namespace headroom
