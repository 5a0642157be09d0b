#include "exchange/filehash.h"

#include "domain/error.h"

#include <sodium.h>

#include <array>
#include <vector>

namespace headroom {

namespace {

class Sha256 {
public:
    Sha256() {
        if (sodium_init() < 0) {
            throw FileError("The file's check sum could not be computed.");
        }
        crypto_hash_sha256_init(&m_state);
    }
    void add(const char* bytes, std::size_t count) {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes), count);
    }
    std::string hex() {
        std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
        crypto_hash_sha256_final(&m_state, digest.data());
        constexpr std::string_view digits = "0123456789abcdef";
        std::string text;
        for (const unsigned char byte : digest) {
            text += digits[byte >> 4U];
            text += digits[byte & 15U];
        }
        return text;
    }

private:
    crypto_hash_sha256_state m_state{};
};

} // namespace

std::string hashOf(const InputFile& file, const JobControl& job) {
    Sha256 hash;
    std::vector<char> chunk(1U << 20U);
    std::rewind(file.get());
    std::uint64_t done = 0;
    while (const std::size_t got = std::fread(chunk.data(), 1, chunk.size(), file.get())) {
        hash.add(chunk.data(), got);
        done += got;
        job.report(Phase::Opening, static_cast<std::int64_t>(done), static_cast<std::int64_t>(file.size()));
    }
    if (std::ferror(file.get()) != 0) {
        throw FileError("The file could not be read from the disk.");
    }
    std::rewind(file.get());
    return hash.hex();
}

std::string hashOf(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes.data(), bytes.size());
    return hash.hex();
}

} // namespace headroom
