#pragma once

#include <QList>

class QAction;
class QWidget;

namespace headroom {

/// Everything the window itself can be told to do, with its keys: once for shortcuts, the search
/// palette, the person menu and the help.
struct WindowActions {
    explicit WindowActions(QWidget& window);

    QAction *myDay, *caseload, *team, *flags, *trend, *oversight, *whatIf, *allocate, *reports, *setUp,
        *search, *newCase, *week, *undo, *import, *filter, *reload, *back, *forward, *day, *today, *whoAmI,
        *settings, *openStore, *help, *quit;

    /// In the order of the palette and the help.
    QList<QAction*> all() const;
};

} // namespace headroom
