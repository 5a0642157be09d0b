#pragma once

#include "domain/clock.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::store {

/// A file that counts as a backup: it got its name only after it had been verified and was on the disk.
/// Named `<store>-20261122T183000Z-<beginning of the store's id>.headroom-backup`; a second one of the
/// same second has ".2" behind the time. Its SHA-256 lies beside it in a file of the same name with
/// ".sha256" behind it, as `sha256sum -c` reads it.
struct BackupFile {
    std::filesystem::path file;
    Instant madeAt;
    int number = 1;    ///< among those of the same second
    std::string store; ///< the beginning of its store's id
    std::int64_t bytes = 0;
};

/// What a file's name says; none for any other file. Its size is not looked at.
std::optional<BackupFile> parseBackupName(const std::filesystem::path& file);

/// The name of a backup that is made now and not there yet.
std::filesystem::path freshBackupName(const std::filesystem::path& folder, const std::filesystem::path& store,
                                      std::string_view storeId, Instant now);

/// Every backup of one store in a folder, newest first; none where there is no such folder.
std::vector<BackupFile> backupsIn(const std::filesystem::path& folder, std::string_view storeId);

/// The folder beside the store that backups go to unless another was chosen: `<store>-backups`.
std::filesystem::path usualBackupFolder(const std::filesystem::path& store);

/// Takes a backup and its check sum off the disk. Throws FileError.
void removeBackup(const std::filesystem::path& file);

/// Where the check sum of a backup lies.
std::filesystem::path checkSumOf(const std::filesystem::path& file);
/// SHA-256 of a whole file as lower-case hex. Throws FileError.
std::string sha256OfFile(const std::filesystem::path& file);
/// What the file beside a backup says its SHA-256 is; none where it is not there or says nothing.
std::optional<std::string> keptCheckSum(const std::filesystem::path& file);
/// Writes the check sum's file. Throws FileError.
void keepCheckSum(const std::filesystem::path& file, const std::string& sum);

/// Waits until a file's content is on the disk; with the folder of a file, until its name is. Throws
/// FileError.
void syncToDisk(const std::filesystem::path& fileOrFolder);

/// Whether a folder has room for a backup of so many bytes.
enum class Room : std::uint8_t {
    Enough,
    Little, ///< for this one, but soon for no other: less than 500 MB, or than three of them, is free
    None
};
Room roomFor(std::uintmax_t bytes, std::uintmax_t free);

} // namespace headroom::store
