#pragma once

#include "service/practice.h"
#include "ui/pages/parts/recorddialog.h"

namespace headroom {

/// An editor for one thing about a practitioner; its fields follow from the kind.
/// change.id 0: a new one, beginning with what change.entry says.
RecordDialog* practiceEditor(Workspace& workspace, const PracticeView& view, const PracticeChange& change,
                             const PracticeLine* line, QWidget* parent);
/// Contracted hours of the post from a day on.
RecordDialog* contractEditor(Workspace& workspace, const PracticeView& view, QWidget* parent);

} // namespace headroom
