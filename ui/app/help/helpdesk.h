#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace headroom {

class HelpWindow;

/// Opens the help on what is looked at. F1 is an action of the window; a dialog that has the window to itself
/// lets no action through, so there the key is heard here.
class HelpDesk final : public QObject {
    Q_OBJECT

public:
    HelpDesk(QList<QAction*> actions, QWidget& window);

    /// Of what has the focus; where that belongs to no page, of what is shown.
    void open(const QWidget* shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QAction*> m_actions;
    QWidget& m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace headroom
