#pragma once

#include "domain/clock.h"
#include "store/store.h"

#include <filesystem>
#include <string>

namespace headroom::store {

/// The right to change a store: one process at a time. A lock on the file `<store>-writer`, held
/// by the kernel for as long as the process lives; a file left behind by a crash holds nothing
/// and is taken over. The file says who holds it, for the words of the refusal.
class WriterLock {
public:
    /// Throws StoreBusy with the holder's name, FileError when the file cannot be made.
    WriterLock(const std::filesystem::path& store, const Clock& clock);
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

    static std::filesystem::path fileFor(const std::filesystem::path& store);

private:
    std::filesystem::path m_file;
    int m_descriptor = -1;
};

/// "R. Bevan on PROB-0123 has had this store open for changes since 09:12. …" in local time, with
/// the day when it is not `today`.
std::string busySentence(const StoreHolder& holder, Date today);

} // namespace headroom::store
