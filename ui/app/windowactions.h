#pragma once

#include <QList>

class QAction;
class QWidget;

namespace headroom {

/// Everything the window itself can be told to do, with its keys: once for shortcuts, the search
/// palette, the person menu and the help.
struct WindowActions {
    explicit WindowActions(QWidget& window);

    QAction *team, *setUp, *search, *import, *filter, *reload, *back, *forward, *day, *today, *settings,
        *openStore, *help, *quit;

    /// In the order of the palette and the help.
    QList<QAction*> all() const;
};

} // namespace headroom
