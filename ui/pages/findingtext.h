#pragma once

#include "domain/finding.h"
#include "domain/progress.h"

#include <QString>

namespace headroom {

/// Findings and phases in the language of the window: the English sentence of service/messages.h
/// is the key of its translation (context "Findings").
QString findingSentence(const Finding& finding);
QString findingRemedy(const Finding& finding);
/// "sheet CMS, row 12, column Contact_Date"; empty where no place is known.
QString placeText(const Place& place);
/// Place, sentence and remedy on one line: what is copied.
QString findingLine(const Finding& finding);
QString severityWord(Severity severity);
/// "Reading the workbook".
QString phaseText(Phase phase);

} // namespace headroom
