#pragma once

#include "domain/finding.h"
#include "domain/reduction.h"
#include "store/organisation.h"

#include <vector>

namespace headroom {

/// What kind of source a reduction comes from: a form, where the official rules bind, or a file,
/// which may record what was agreed elsewhere and is only warned about.
enum class ReductionSource { Form, File };

/// The official form's rules for a reduction of a post, then ours: contracted hours there must
/// be, and all reductions together should not exceed them. `others` are the post's other
/// reductions; reason may be null (none chosen).
Findings checkReductionFor(const store::PostRecord& post, const ReductionReason* reason,
                           const Reduction& reduction, const std::vector<Reduction>& others,
                           ReductionSource source);

} // namespace headroom
