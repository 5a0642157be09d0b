#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace headroom {

/// The key of a stored record. The tag keeps a team's key from being used as a post's.
/// 0 means "not stored yet"; stores hand out keys from 1.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using RegionId = Id<struct RegionTag>;
using PduId = Id<struct PduTag>;
using TeamId = Id<struct TeamTag>;
using PractitionerId = Id<struct PractitionerTag>;
/// A post is one practitioner in one team: what the official tool calls a workload owner.
using PostId = Id<struct PostTag>;
using ExtractId = Id<struct ExtractTag>;
using ReductionId = Id<struct ReductionTag>;
using ReasonId = Id<struct ReasonTag>;
using PointsVersionId = Id<struct PointsVersionTag>;
using ContactPointsVersionId = Id<struct ContactPointsVersionTag>;
using PersonId = Id<struct PersonTag>;
using CaseId = Id<struct CaseTag>;
using LogEntryId = Id<struct LogEntryTag>;
/// One thing recorded about a person, whatever its kind; its revisions share it.
using ItemId = Id<struct ItemTag>;
/// One dated thing about a practitioner (domain/practice.h); its revisions share it.
using PracticeId = Id<struct PracticeTag>;
using AttachmentId = Id<struct AttachmentTag>;
/// A file kept with a draft.
using DraftFileId = Id<struct DraftFileTag>;
using OutageId = Id<struct OutageTag>;
using SupervisionId = Id<struct SupervisionTag>;

} // namespace headroom

template <class Tag>
struct std::hash<headroom::Id<Tag>> {
    std::size_t operator()(const headroom::Id<Tag>& id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
