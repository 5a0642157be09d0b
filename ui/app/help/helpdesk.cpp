#include "ui/app/help/helpdesk.h"

#include "ui/app/help/helptopics.h"
#include "ui/app/help/helpwindow.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace headroom {

HelpDesk::HelpDesk(QList<QAction*> actions, QWidget& window)
    : QObject(&window)
    , m_actions(std::move(actions))
    , m_window(window) {
    qApp->installEventFilter(this);
}

void HelpDesk::open(const QWidget* shown) {
    // Only what belongs to a modal dialog can be worked with beside it.
    QWidget* beside = QApplication::activeModalWidget();
    const QWidget* focus = QApplication::focusWidget();
    QString topic = beside == nullptr || beside->isAncestorOf(focus) ? helpTopicOf(focus) : QString();
    if (topic.isEmpty()) {
        topic = helpTopicOf(shown);
    }
    if (beside == nullptr) {
        beside = &m_window;
    }
    if (m_help != nullptr && m_help->parentWidget() != beside) {
        delete m_help;
    }
    if (m_help == nullptr) {
        m_help = new HelpWindow(m_actions, beside);
    }
    m_help->open(topic);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    const QWidget* modal = QApplication::activeModalWidget();
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || modal == nullptr ||
        widget == nullptr || widget->window() != modal) {
        return false;
    }
    open(modal);
    return true;
}

} // namespace headroom
