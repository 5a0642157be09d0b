#pragma once

#include "domain/date.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// How many backups are kept: the newest of each of so many hours, days and months that have any (in
/// UTC), and the newest ones whatever their age. Counted over the backups there are, never from today,
/// so that a clock that runs wrong lets nothing go.
struct BackupRule {
    std::size_t hours = 24, days = 30, months = 12;
    std::size_t newest = 10;
};

/// The places of those that are no longer kept, in the order given; newest first is what to give. The
/// newest one always stays.
std::vector<std::size_t> backupsToDrop(const std::vector<Instant>& newestFirst, const BackupRule& rule = {});

} // namespace headroom
