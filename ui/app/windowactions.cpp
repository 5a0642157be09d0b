#include "ui/app/windowactions.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace headroom {

namespace {

QAction* makeAction(QWidget& window, const char* name, const QString& text, const QKeySequence& keys) {
    auto* action = new QAction(text, &window);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    window.addAction(action);
    return action;
}

QString actionText(const char* text) {
    return QCoreApplication::translate("WindowActions", text);
}

} // namespace

WindowActions::WindowActions(QWidget& window)
    : myDay(makeAction(window, "myDayAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "Go to Today")),
                       Qt::ALT | Qt::Key_1))
    , caseload(makeAction(window, "caseloadAction",
                          actionText(QT_TRANSLATE_NOOP("WindowActions", "Go to the caseload")),
                          Qt::ALT | Qt::Key_2))
    , team(makeAction(window, "teamAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "Go to the team")),
                      Qt::ALT | Qt::Key_3))
    , flags(makeAction(window, "flagsAction",
                       actionText(QT_TRANSLATE_NOOP("WindowActions", "Go to the flags")),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_F))
    , trend(makeAction(window, "trendAction",
                       actionText(QT_TRANSLATE_NOOP("WindowActions", "Show the trend")),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_T))
    , oversight(makeAction(window, "oversightAction",
                           actionText(QT_TRANSLATE_NOOP("WindowActions", "Go to oversight")),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , whatIf(makeAction(window, "whatIfAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "What if …")),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_W))
    , allocate(makeAction(window, "allocateAction",
                          actionText(QT_TRANSLATE_NOOP("WindowActions", "Allocate cases")),
                          Qt::ALT | Qt::Key_4))
    , reports(makeAction(window, "reportsAction",
                         actionText(QT_TRANSLATE_NOOP("WindowActions", "Go to the reports")),
                         Qt::ALT | Qt::Key_5))
    , setUp(makeAction(window, "setUpAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "Go to set-up")),
                       Qt::ALT | Qt::Key_6))
    , search(makeAction(window, "searchAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "Search")),
                        Qt::CTRL | Qt::Key_K))
    , newCase(makeAction(window, "newCaseAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "New case…")),
                         Qt::CTRL | Qt::Key_N))
    , week(makeAction(window, "weekAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "My week…")),
                      Qt::CTRL | Qt::Key_T))
    , undo(makeAction(window, "undoAction",
                      actionText(QT_TRANSLATE_NOOP("WindowActions", "Undo the last change")),
                      Qt::CTRL | Qt::Key_Z))
    , import(makeAction(window, "importAction",
                        actionText(QT_TRANSLATE_NOOP("WindowActions", "Import a file…")),
                        Qt::CTRL | Qt::Key_I))
    , filter(makeAction(window, "filterAction",
                        actionText(QT_TRANSLATE_NOOP("WindowActions", "Filter this page")),
                        Qt::CTRL | Qt::Key_F))
    , reload(makeAction(window, "reloadAction",
                        actionText(QT_TRANSLATE_NOOP("WindowActions", "Read this page again")), Qt::Key_F5))
    , back(makeAction(window, "backAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "Back")),
                      Qt::ALT | Qt::Key_Left))
    , forward(makeAction(window, "forwardAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "Forward")),
                         Qt::ALT | Qt::Key_Right))
    , day(makeAction(window, "dayAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "Show another day…")),
                     Qt::CTRL | Qt::Key_D))
    , today(makeAction(window, "todayAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "Back to today")),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_D))
    , whoAmI(makeAction(window, "whoAmIAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "I am…")),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_I))
    , settings(makeAction(window, "settingsAction",
                          actionText(QT_TRANSLATE_NOOP("WindowActions", "Settings…")),
                          Qt::CTRL | Qt::Key_Comma))
    , openStore(makeAction(window, "openStoreAction",
                           actionText(QT_TRANSLATE_NOOP("WindowActions", "Open a store…")),
                           Qt::CTRL | Qt::Key_O))
    , help(makeAction(window, "helpAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "Help")),
                      Qt::Key_F1))
    , quit(makeAction(window, "quitAction", actionText(QT_TRANSLATE_NOOP("WindowActions", "Quit")),
                      Qt::CTRL | Qt::Key_Q)) {}

QList<QAction*> WindowActions::all() const {
    return {myDay,  caseload, team,    flags,  trend,    oversight, whatIf, allocate, reports,
            setUp,  search,   newCase, week,   undo,     filter,    import, day,      today,
            reload, back,     forward, whoAmI, settings, openStore, help,   quit};
}

} // namespace headroom
