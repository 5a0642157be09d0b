#pragma once

#include "service/recordwrite.h"

#include <memory>

namespace headroom {

/// undo() inside the caller's transaction: the caller commits, and announces the entry afterwards.
struct UndoneEntry {
    RecordOutcome outcome;
    std::unique_ptr<RecordEntry> entry;
};
/// Throws as undo() does.
UndoneEntry undoWithin(Workspace& workspace, LogEntryId log);

} // namespace headroom
