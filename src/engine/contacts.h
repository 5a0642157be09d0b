#pragma once

#include "domain/date.h"
#include "domain/points.h"
#include "domain/pointstable.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// One contact made for somebody else's case, as the store holds it. A post that is not ours
/// (not in the extract) is empty.
struct ContactMade {
    std::string contactId;
    std::string code;
    std::string crn;
    Date date;
    std::optional<PostId> by;     ///< who did the work
    std::optional<PostId> holder; ///< whose case it is
};

enum class CreditSide : std::uint8_t { ForOthers, ByOthers };

/// What one contact does to one post: plus for who did it, minus for whose case it is.
struct ContactCredit {
    PostId post;
    CreditSide side = CreditSide::ForOthers;
    std::string contactId;
    std::string code;
    std::string crn;
    Points points; ///< signed
    Date from;
    Date until; ///< first day it no longer counts

    friend bool operator==(const ContactCredit&, const ContactCredit&) = default;
};

/// Credits in force on `today` (docs/rules.md, contact credits): a contact counts from its day (a future day
/// counts at once, as in the official tool) while its day + windowDays is later than today.
/// Codes that are not in the table, and category 2, give nothing. A contact with both ends at one
/// post gives two credits that cancel.
std::vector<ContactCredit> creditsOn(Date today, std::span<const ContactMade> contacts,
                                     const ContactPoints& table);

} // namespace headroom
