#pragma once

#include "domain/finding.h"

#include <QString>

namespace headroom {

class FormRows;

/// Sentence and remedy in one.
QString findingText(const Finding& finding);
/// Puts findings under the fields they name (place.column is the field's object name). Gives those
/// that name none, one a line.
QString showFindings(FormRows& rows, const Findings& findings, bool all);

} // namespace headroom
