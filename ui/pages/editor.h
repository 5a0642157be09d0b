#pragma once

#include "domain/ids.h"

#include <QDialog>

namespace headroom {

/// A dialog that records something. The window shows it over the page, tells what was recorded in its
/// status line and offers to take it back there.
class Editor : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;

signals:
    /// "Contact recorded." and the log entry that undo takes back; 0: nothing to take back.
    void recorded(const QString& sentence, headroom::LogEntryId log);
    /// Somebody wants to see the person, for example of a case that was just started.
    void personRequested(headroom::PersonId person);
};

} // namespace headroom
