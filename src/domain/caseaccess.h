#pragma once

#include <string>
#include <vector>

namespace headroom {

/// Limited access: whom a case is restricted to, and who is excluded from it. Names or codes of users,
/// compared without regard to case.
struct CaseAccess {
    std::vector<std::string> restrictedTo;
    std::vector<std::string> excludedFrom;

    /// Marked in lists, also for those who may see it.
    bool limited() const { return !restrictedTo.empty() || !excludedFrom.empty(); }
};

} // namespace headroom
