#pragma once

namespace headroom {

/// Logs into $XDG_STATE_HOME/headroom/headroom.log (or ~/.local/state), three files of 1 MB. Ids
/// and counts only: never a name, a CRN or free text. Where the folder cannot be written, nothing
/// is logged.
void startLogging();

} // namespace headroom
