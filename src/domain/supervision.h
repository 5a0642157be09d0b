#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A case that officer and manager talked about.
struct SupervisedCase {
    PersonId person;
    std::string discussed; ///< a line of its own; may be empty

    friend bool operator==(const SupervisedCase&, const SupervisedCase&) = default;
};

/// Something that one of the two is going to do.
struct SupervisionAction {
    std::string what;
    std::optional<Date> by, doneOn;

    friend bool operator==(const SupervisionAction&, const SupervisionAction&) = default;
};

/// A meeting of an officer with whoever manages them: supervision and discussion of cases.
struct OfficerSupervision {
    PractitionerId officer, with; ///< with: the manager
    Date heldOn;
    std::optional<Date> nextOn; ///< as agreed; none: by the rule for deadlines
    std::string agreed;
    std::vector<SupervisedCase> cases;
    std::vector<SupervisionAction> actions;

    friend bool operator==(const OfficerSupervision&, const OfficerSupervision&) = default;
};

} // namespace headroom
