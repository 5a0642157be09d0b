#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace headroom::store {

/// Throws StoreError when the folder lies on a network file system. SQLite's locks and its shared
/// memory do not work there reliably: two machines would damage the store without noticing.
void refuseNetworkFolder(const std::filesystem::path& folder);

/// What the kernel's number for a file system means: "NFS", "SMB" …; empty for a local one.
/// `mountType` is the type from the list of mounts, needed where the number only says FUSE.
std::string_view networkFileSystem(std::int64_t magic, std::string_view mountType);

/// The type of the mount that holds a path, from the text of /proc/self/mountinfo.
std::string mountTypeOf(const std::filesystem::path& path, std::string_view mountInfo);

/// Makes an empty file that only its owner can read and write. Throws FileError.
void createPrivateFile(const std::filesystem::path& file);

/// The name of the person this program runs for, from the system's list of users.
std::string userName();
std::string hostName();

} // namespace headroom::store
