#include "store/backupfile.h"

#include "domain/error.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <tuple>
#include <unistd.h>

namespace headroom::store {

namespace {

constexpr std::string_view ending = ".headroom-backup";
constexpr std::size_t idLength = 12;
/// 20261122T183000Z
constexpr std::size_t stampLength = 16;
constexpr std::uintmax_t megabyte = 1'000'000;

std::string stampOf(Instant moment) {
    std::string stamp = moment.iso(); // 2026-11-22T18:30:00Z
    std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
    return stamp;
}

std::optional<Instant> momentOf(std::string_view stamp) {
    if (stamp.size() != stampLength || stamp[8] != 'T' || stamp[15] != 'Z') {
        return std::nullopt;
    }
    std::string iso;
    for (std::size_t at = 0; at < stamp.size(); ++at) {
        iso += at == 4 || at == 6 ? "-" : at == 11 || at == 13 ? ":" : "";
        iso += stamp[at];
    }
    return Instant::parse(iso);
}

std::string beginning(std::string_view storeId) {
    return std::string(storeId.substr(0, idLength));
}

} // namespace

std::optional<BackupFile> parseBackupName(const std::filesystem::path& file) {
    std::string name = file.filename().string();
    if (!name.ends_with(ending)) {
        return std::nullopt;
    }
    name.resize(name.size() - ending.size());
    const std::size_t idAt = name.rfind('-');
    if (idAt == std::string::npos || name.size() - idAt - 1 != idLength) {
        return std::nullopt;
    }
    BackupFile backup{file, {}, 1, name.substr(idAt + 1), 0};
    const std::size_t stampAt = name.rfind('-', idAt - 1);
    if (idAt == 0 || stampAt == std::string::npos) {
        return std::nullopt;
    }
    std::string_view stamp = std::string_view(name).substr(stampAt + 1, idAt - stampAt - 1);
    if (const std::size_t dot = stamp.find('.'); dot != std::string_view::npos) {
        const std::string_view number = stamp.substr(dot + 1);
        const auto [end, code] = std::from_chars(number.data(), number.data() + number.size(), backup.number);
        if (code != std::errc() || end != number.data() + number.size() || backup.number < 2) {
            return std::nullopt;
        }
        stamp = stamp.substr(0, dot);
    }
    const auto moment = momentOf(stamp);
    if (!moment) {
        return std::nullopt;
    }
    backup.madeAt = *moment;
    return backup;
}

std::filesystem::path freshBackupName(const std::filesystem::path& folder, const std::filesystem::path& store,
                                      std::string_view storeId, Instant now) {
    for (int number = 1;; ++number) {
        std::filesystem::path file = folder / (store.stem().string() + '-' + stampOf(now) +
                                               (number == 1 ? std::string() : '.' + std::to_string(number)) +
                                               '-' + beginning(storeId) + std::string(ending));
        if (!std::filesystem::exists(file)) {
            return file;
        }
    }
}

std::vector<BackupFile> backupsIn(const std::filesystem::path& folder, std::string_view storeId) {
    std::vector<BackupFile> backups;
    std::error_code nothing;
    for (const auto& entry : std::filesystem::directory_iterator(folder, nothing)) {
        auto backup = parseBackupName(entry.path());
        if (backup && backup->store == beginning(storeId) && entry.is_regular_file(nothing)) {
            backup->bytes = static_cast<std::int64_t>(entry.file_size(nothing));
            backups.push_back(std::move(*backup));
        }
    }
    std::sort(backups.begin(), backups.end(), [](const BackupFile& a, const BackupFile& b) {
        return std::tie(a.madeAt, a.number) > std::tie(b.madeAt, b.number);
    });
    return backups;
}

std::filesystem::path usualBackupFolder(const std::filesystem::path& store) {
    return store.parent_path() / (store.stem().string() + "-backups");
}

void removeBackup(const std::filesystem::path& file) {
    std::error_code code;
    std::filesystem::remove(file, code);
    if (code) {
        throw FileError("The backup " + file.filename().string() + " cannot be removed: " + code.message() +
                        '.');
    }
    std::filesystem::remove(checkSumOf(file), code);
}

std::filesystem::path checkSumOf(const std::filesystem::path& file) {
    return file.string() + ".sha256";
}

std::string sha256OfFile(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    crypto_hash_sha256_state state{};
    crypto_hash_sha256_init(&state);
    std::vector<char> chunk(1U << 20U);
    while (in.read(chunk.data(), static_cast<std::streamsize>(chunk.size())) || in.gcount() > 0) {
        // libsodium takes bytes as unsigned char; they are only read.
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(chunk.data()),
                                  static_cast<std::uint64_t>(in.gcount()));
    }
    if (!in.eof()) {
        throw FileError("The file " + file.filename().string() + " cannot be read.");
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    std::array<char, 2 * hash.size() + 1> hex{};
    crypto_hash_sha256_final(&state, hash.data());
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

std::optional<std::string> keptCheckSum(const std::filesystem::path& file) {
    std::ifstream in(checkSumOf(file));
    std::string sum;
    in >> sum;
    return sum.empty() ? std::nullopt : std::optional(sum);
}

void keepCheckSum(const std::filesystem::path& file, const std::string& sum) {
    const std::filesystem::path beside = checkSumOf(file);
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out << sum << "  " << file.filename().string() << '\n';
    out.close();
    if (!out) {
        throw FileError("The file " + beside.filename().string() + " cannot be written.");
    }
    std::error_code ignored;
    std::filesystem::permissions(
        beside, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
    syncToDisk(beside);
}

void syncToDisk(const std::filesystem::path& fileOrFolder) {
    const int descriptor = ::open(fileOrFolder.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    // Some network drives do not sync folders; what is there then is all they can promise.
    if (!synced && reason != EINVAL) {
        throw FileError("The disk did not take " + fileOrFolder.string() + ": " + std::strerror(reason) +
                        '.');
    }
}

Room roomFor(std::uintmax_t bytes, std::uintmax_t free) {
    constexpr std::uintmax_t spare = 16 * megabyte;
    if (free < bytes + spare) {
        return Room::None;
    }
    return free < std::max(500 * megabyte, 3 * bytes) ? Room::Little : Room::Enough;
}

} // namespace headroom::store
