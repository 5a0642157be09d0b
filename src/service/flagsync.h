#pragma once

namespace headroom {

class Workspace;
struct ChangeNotice;

/// Lets flags follow what a committed change did to figures: called once for every change, by
/// Workspace::announce. Does nothing where no figure moved or the store is open for reading. A flag that
/// cannot be kept now (another process writes) is kept by the next change or by opening the store; the
/// change that was made stands in any case.
void followFigures(Workspace& workspace, const ChangeNotice& notice);

} // namespace headroom
