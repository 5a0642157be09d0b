#include "service/backup.h"

#include "service/backupkeep.h"
#include "service/datacare.h"
#include "service/workspace.h"

#include <algorithm>

namespace headroom {

namespace {

KeptBackup listed(const store::BackupFile& file) {
    KeptBackup backup{file.file, file.file.filename().string(), file.madeAt, file.bytes, 0};
    try {
        backup.entry = store::logHead(file.file).entry;
    } catch (const StoreError&) {
        backup.entry = 0; // damaged: the list still shows it, and checking it says what is wrong
    }
    return backup;
}

std::vector<store::BackupFile> filesOf(Workspace& workspace, const std::filesystem::path& folder) {
    return store::backupsIn(folder, workspace.store().id());
}

std::size_t dropOld(Workspace& workspace, const std::filesystem::path& folder) {
    const std::vector<store::BackupFile> files = filesOf(workspace, folder);
    std::vector<Instant> moments;
    std::ranges::transform(files, std::back_inserter(moments), &store::BackupFile::madeAt);
    const std::vector<std::size_t> dropped = backupsToDrop(moments);
    for (const std::size_t place : dropped) {
        store::removeBackup(files[place].file);
    }
    return dropped.size();
}

/// Nothing but its own beginning is in the log of a store that was just made.
bool nothingRecorded(Workspace& workspace) {
    const auto newest = store::newestEntries(workspace.database(), 1);
    return newest.empty() || newest.front().action == "store.create";
}

} // namespace

std::vector<KeptBackup> backups(Workspace& workspace) {
    std::vector<KeptBackup> all;
    std::ranges::transform(filesOf(workspace, backupFolder(workspace)), std::back_inserter(all), listed);
    return all;
}

std::optional<Instant> lastBackup(Workspace& workspace) {
    const auto files = filesOf(workspace, backupFolder(workspace));
    return files.empty() ? std::nullopt : std::optional(files.front().madeAt);
}

bool changedSinceBackup(Workspace& workspace) {
    if (nothingRecorded(workspace)) {
        return false;
    }
    const auto files = filesOf(workspace, backupFolder(workspace));
    try {
        return files.empty() || store::logHead(files.front().file) != store::logHead(workspace.database());
    } catch (const StoreError&) {
        return true; // the newest one is damaged: it holds nothing
    }
}

BackupOutcome backUp(Workspace& workspace, const std::filesystem::path& folder, const JobControl& job) {
    workspace.require(Permission::ReadFigures);
    const std::filesystem::path where = folder.empty() ? backupFolder(workspace) : folder;
    const store::WrittenBackup written = store::writeBackup(workspace.database(), workspace.store().path(),
                                                            where, workspace.clock().now(), job);
    BackupOutcome outcome;
    outcome.made = listed(written.backup);
    if (written.room == store::Room::Little) {
        outcome.findings.push_back(
            {Severity::Warning, FindingCode::LittleRoomForBackups, {}, {where.string()}});
    }
    outcome.dropped = dropOld(workspace, where);
    return outcome;
}

BackupOutcome backUpIfChanged(Workspace& workspace, const JobControl& job) {
    return changedSinceBackup(workspace) ? backUp(workspace, {}, job) : BackupOutcome();
}

void backUpBefore(Workspace& workspace, Findings& findings, const JobControl& job) {
    try {
        const BackupOutcome outcome = backUpIfChanged(workspace, job);
        findings.insert(findings.end(), outcome.findings.begin(), outcome.findings.end());
    } catch (const Cancelled&) {
        throw;
    } catch (const Error& error) {
        std::string why = error.what();
        why.erase(why.find_last_not_of('.') + 1); // it becomes part of a sentence
        findings.push_back({Severity::Warning, FindingCode::NoBackupBefore, {}, {std::move(why)}});
    }
}

std::vector<std::string> checkBackup(Workspace& workspace, const std::filesystem::path& file,
                                     const JobControl& job) {
    workspace.require(Permission::ReadFigures);
    return store::backupFaults(file, job);
}

RestorePreview previewRestore(Workspace& workspace, const std::filesystem::path& file,
                              const JobControl& job) {
    workspace.require(Permission::ReadFigures);
    RestorePreview preview;
    preview.name = file.filename().string();
    if (const auto named = store::parseBackupName(file)) {
        preview.madeAt = named->madeAt;
    }
    preview.now = store::contentOf(workspace.database());
    preview.faults = store::backupFaults(file, job);
    if (preview.faults.empty()) {
        preview.then = store::contentOf(file);
        preview.sameStore = preview.then.storeId == preview.now.storeId;
        preview.entriesLost = std::max<std::int64_t>(preview.now.entries - preview.then.entries, 0);
    }
    return preview;
}

RestoreOutcome restoreBackup(Workspace& workspace, const std::filesystem::path& file, const JobControl& job) {
    workspace.require(Permission::ChangeSettings);
    const RestorePreview preview = previewRestore(workspace, file, job);
    if (!preview.faults.empty()) {
        throw Conflict("This backup cannot be relied on, so nothing was restored: " + preview.faults.front(),
                       "backup_unsound");
    }
    if (!preview.sameStore) {
        throw Conflict(preview.name + " is a backup of another store. Open it as a store of its own instead: "
                                      "copy it to a file that ends in .headroom.",
                       "other_store");
    }
    RestoreOutcome outcome;
    outcome.keptFirst = backUpIfChanged(workspace, job).made;
    outcome.log = store::putBack(workspace.database(), workspace.store().path(), file, workspace.actor().name,
                                 workspace.clock(), job);
    workspace.announce({ChangeNotice::Kind::Restored, {}});
    return outcome;
}

} // namespace headroom
