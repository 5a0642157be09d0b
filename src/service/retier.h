#pragma once

#include "service/recordeffects.h"

#include <string_view>

namespace headroom {

/// Works out both tiers again after something was recorded, keeps what came out when it is new, and
/// lets the tier of the person's open cases follow: the record's tier once enough is recorded
/// (engine/tierinputs.h), until then the one that was given. Called after every change of a
/// person's record, whatever its kind; returns at once where the rules do not read that kind. Inside
/// the caller's transaction.
RecordEffects retier(Workspace& workspace, PersonId person, std::string_view trigger, Date effectiveOn,
                     LogEntryId log);

/// The same on request: the record's tier also takes the place of a given one as soon as RSR or RoSH
/// is known.
RecordEffects retierOnRequest(Workspace& workspace, PersonId person, LogEntryId log);

} // namespace headroom
