#pragma once

namespace headroom {

class Workspace;

/// Puts the reference data that ships with Headroom into a new store: points table, contact
/// points, grade codes, reduction reasons, thresholds and rules for deadlines, each from its own first day.
/// The figures are the public seed of the official tool; all of them are editable defaults.
void seedReferenceData(Workspace& workspace);

} // namespace headroom
