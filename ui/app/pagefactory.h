#pragma once

#include "ui/pages/page.h"

namespace headroom {

/// Makes the page of a kind; the caller owns it.
Page* makePage(Whereabouts::Kind kind, Workspace& workspace, JobRunner& jobs);

} // namespace headroom
