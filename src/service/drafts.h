#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

class Workspace;

/// The kind of the drafts that saveContact() takes away.
inline constexpr std::string_view contactDraftKind = "contact";

/// The person a draft is about: the subject ends in "new/<person>" or "<item>". None: about nobody that is
/// on record.
std::optional<PersonId> personOfDraft(Workspace& workspace, std::string_view subject);

/// Whose drafts are read and kept: known by the staff code, or else by the name.
std::string draftOwner(const Workspace& workspace);

} // namespace headroom
