#include "store/filesystem.h"

#include "domain/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <pwd.h>
#include <sstream>
#include <sys/vfs.h>
#include <unistd.h>
#include <vector>

namespace headroom::store {

namespace {

constexpr std::int64_t fuseMagic = 0x65735546;

struct NetworkMagic {
    std::int64_t magic;
    std::string_view name;
};
constexpr std::array<NetworkMagic, 6> networkMagics = {{
    {0x6969, "NFS"},
    {0xFF534D42, "SMB"},
    {0xFE534D42, "SMB"},
    {0x517B, "SMB"},
    {0x5346414F, "AFS"},
    {0x00C36400, "Ceph"},
}};

/// File systems in user space that reach over the network; the rest (encrypted folders, NTFS) are local.
constexpr std::array<std::string_view, 8> networkFuseTypes = {
    "fuse.sshfs",     "fuse.rclone",     "fuse.s3fs",      "fuse.davfs",
    "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.curlftpfs", "fuse.smbnetfs"};

/// A field of mountinfo: blanks and the like are written as \ooo.
std::string unescaped(std::string_view field) {
    std::string text;
    for (std::size_t at = 0; at < field.size(); ++at) {
        if (field[at] == '\\' && at + 3 < field.size()) {
            const auto digit = [&field, at](std::size_t place) { return field[at + place] - '0'; };
            text += static_cast<char>(digit(1) * 64 + digit(2) * 8 + digit(3));
            at += 3;
        } else {
            text += field[at];
        }
    }
    return text;
}

bool contains(const std::string& mountPoint, const std::string& path) {
    return mountPoint == "/" || path == mountPoint ||
           (path.starts_with(mountPoint) && path[mountPoint.size()] == '/');
}

} // namespace

std::string_view networkFileSystem(std::int64_t magic, std::string_view mountType) {
    // statfs gives the number signed on some machines.
    const auto number = magic & 0xFFFFFFFF;
    for (const NetworkMagic& known : networkMagics) {
        if (known.magic == number) {
            return known.name;
        }
    }
    if (number == fuseMagic) {
        for (const std::string_view type : networkFuseTypes) {
            if (type == mountType) {
                return type.substr(type.find('.') + 1);
            }
        }
    }
    return {};
}

std::string mountTypeOf(const std::filesystem::path& path, std::string_view mountInfo) {
    std::istringstream lines{std::string(mountInfo)};
    std::string best, bestType;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::vector<std::string> all;
        for (std::string field; fields >> field;) {
            all.push_back(std::move(field));
        }
        // "id parent device root mount-point options … - type source options"
        const auto dash = std::find(all.begin(), all.end(), "-");
        if (all.size() < 6 || dash == all.end() || dash + 1 == all.end()) {
            continue;
        }
        const std::string mountPoint = unescaped(all[4]);
        if (contains(mountPoint, path.string()) && mountPoint.size() >= best.size()) {
            best = mountPoint;
            bestType = *(dash + 1);
        }
    }
    return bestType;
}

void refuseNetworkFolder(const std::filesystem::path& folder) {
    struct statfs about {};
    if (::statfs(folder.c_str(), &about) != 0) {
        throw FileError("The folder " + folder.string() + " cannot be used: " + std::strerror(errno) + '.');
    }
    const auto magic = static_cast<std::int64_t>(about.f_type);
    std::string mountType;
    if ((magic & 0xFFFFFFFF) == fuseMagic) {
        std::ifstream file("/proc/self/mountinfo");
        std::ostringstream text;
        text << file.rdbuf();
        std::error_code ignored;
        mountType = mountTypeOf(std::filesystem::canonical(folder, ignored), text.str());
    }
    const std::string_view network = networkFileSystem(magic, mountType);
    if (!network.empty()) {
        throw StoreError("The folder " + folder.string() + " is on a network drive (" + std::string(network) +
                             "), where a store can be damaged without warning. Keep the store on a disk of "
                             "this computer.",
                         "network_drive");
    }
}

void createPrivateFile(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        throw FileError(errno == EEXIST
                            ? "There is already a file " + file.string() + ". Choose another name."
                            : "The file " + file.string() + " cannot be made: " + std::strerror(errno) + '.');
    }
    ::close(descriptor);
}

std::string userName() {
    std::array<char, 16384> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) {
        return "user " + std::to_string(geteuid());
    }
    const std::string_view gecos = found->pw_gecos != nullptr ? found->pw_gecos : "";
    const std::string_view fullName = gecos.substr(0, gecos.find(','));
    return std::string(fullName.empty() ? std::string_view(found->pw_name) : fullName);
}

std::string hostName() {
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0 || name[0] == '\0') {
        return "this computer";
    }
    return name.data();
}

} // namespace headroom::store
