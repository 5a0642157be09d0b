#include "ui/widgets/theme.h"

#include <QHash>
#include <QString>

namespace headroom {

namespace {

/// Written with @names of tokens and *n lengths of the design, replaced below.
constexpr char sheet[] = R"(
QMainWindow, QDialog { background: @window; }
QToolTip { background: @surface; color: @text; border: 1px solid @lineStrong; padding: *4 *6; }

QLabel { background: transparent; color: @text; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="alarm"] { color: @alarm; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="ok"] { color: @ok; }

QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: *6; }
QFrame[hairline="true"] { background: @line; border: none; }

QPushButton { background: @surface; color: @text; border: 1px solid @lineStrong; border-radius: *5;
  padding: *5 *12; min-height: *16; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @sunken; }
QPushButton:checked { border-color: @accent; color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: *4 *11; }
QPushButton:disabled { color: @muted; border-color: @line; background: @window; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @muted; border-color: @line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: *5 *8; }
QPushButton[kind="quiet"]:hover { background: @sunken; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent; padding: *4 *7; }
QPushButton::menu-indicator { width: *8; subcontrol-position: right center; right: *4; }

QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: *5;
  padding: *4; }
QToolButton:hover { background: @sunken; }
QToolButton:pressed, QToolButton:checked { background: @sunken; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @muted; }
QToolButton::menu-indicator { image: none; }
QToolButton[crumb="true"] { padding: *4 *5; }
QToolButton[crumb="mark"] { padding: *4 0; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateTimeEdit, QPlainTextEdit, QTextEdit {
  background: @surface; color: @text; border: 1px solid @lineStrong; border-radius: *5; padding: *4 *8;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateTimeEdit { min-height: *18; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QDateTimeEdit:focus,
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: *3 *7; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled, QDateTimeEdit:disabled {
  color: @muted; background: @window; border-color: @line; }
QLineEdit[refused="true"], QSpinBox[refused="true"], QDoubleSpinBox[refused="true"],
QDateTimeEdit[refused="true"], QComboBox[refused="true"], QPlainTextEdit[refused="true"] {
  border-color: @alarm; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; background: transparent; width: *20;
  subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(@arrowDown); width: *12; height: *12; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent;
  width: *18; }
QAbstractSpinBox::up-arrow { image: url(@arrowUp); width: *10; height: *10; }
QAbstractSpinBox::down-arrow { image: url(@arrowDown); width: *10; height: *10; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @lineStrong;
  selection-background-color: @selection; selection-color: @text; }

QTableView, QListView, QTreeView { background: @surface; color: @text; border: none;
  selection-background-color: @selection; selection-color: @text; }
QTableView:focus, QListView:focus { outline: none; }
QListView[pickList="true"] { border: 1px solid @lineStrong; border-radius: *5; }
QListView[sections="true"] { background: transparent; padding: *16 0; }
QListView[sections="true"]::item { padding: *7 *10; border-radius: *5; color: @text; }
QListView[sections="true"]::item:hover { background: @sunken; }
QListView[sections="true"]::item:selected { background: @selection; color: @accent; }

QRadioButton, QCheckBox { color: @text; spacing: *8; }
QRadioButton:focus, QCheckBox:focus { color: @accent; }
QRadioButton::indicator, QCheckBox::indicator { width: *14; height: *14; background: @surface;
  border: 1px solid @muted; border-radius: *8; }
QCheckBox::indicator { border-radius: *4; }
QRadioButton::indicator:checked { width: *8; height: *8; border: *4 solid @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@tickOnAccent); }
QRadioButton::indicator:focus, QCheckBox::indicator:focus { border-color: @accent; }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: @line; }
QHeaderView, QTableCornerButton::section { background: @surface; border: none; }
headroom--GridView QHeaderView::section { background: @surface; color: @muted; border: none;
  border-bottom: 1px solid @line; padding: 4px 8px; }
QAbstractScrollArea { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }

QMenu { background: @surface; color: @text; border: 1px solid @lineStrong; padding: *4; }
QMenu::item { padding: *5 *24 *5 *12; border-radius: *4; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: *4 *8; }
QMenu::indicator { width: *14; height: *14; margin-left: *6; }
QMenu::indicator:checked { image: url(@tickOnSurface); }

QProgressBar { background: @sunken; border: none; border-radius: *3; max-height: *6; min-height: *6; }
QProgressBar::chunk { background: @accent; border-radius: *3; }

QScrollBar:vertical { background: transparent; width: *12; margin: 0; }
QScrollBar:horizontal { background: transparent; height: *12; margin: 0; }
QScrollBar::handle { background: @lineStrong; border-radius: *3; margin: *3; }
QScrollBar::handle:vertical { min-height: *28; }
QScrollBar::handle:horizontal { min-width: *28; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
  padding: *6 *4; margin-right: *16; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:selected:focus { color: @accent; background: @selection; }

QSplitter::handle { background: transparent; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QToolButton { padding: *4 *8; font-weight: 600; }
QCalendarWidget QAbstractItemView:disabled { color: @lineStrong; }
QCalendarWidget QAbstractItemView { background: @surface; color: @text; outline: none;
  selection-background-color: @accent; selection-color: @onAccent; }
)";

/// What a name after @ stands for: a colour, or the picture of a tick that shows on it.
QHash<QString, QString> tokenNames(const Tokens& t) {
    const QString light = QStringLiteral(":/icons/tick-light.svg");
    const QString dark = QStringLiteral(":/icons/tick-dark.svg");
    const QString arrow =
        QStringLiteral(":/icons/arrow-%1-%2.svg")
            .arg(QStringLiteral("%1"), t.dark ? QStringLiteral("light") : QStringLiteral("dark"));
    return {{QStringLiteral("tickOnAccent"), t.dark ? dark : light},
            {QStringLiteral("tickOnSurface"), t.dark ? light : dark},
            {QStringLiteral("arrowUp"), arrow.arg(QStringLiteral("up"))},
            {QStringLiteral("arrowDown"), arrow.arg(QStringLiteral("down"))},
            {QStringLiteral("window"), t.window.name()},
            {QStringLiteral("surface"), t.surface.name()},
            {QStringLiteral("sunken"), t.sunken.name()},
            {QStringLiteral("hover"), t.hover.name()},
            {QStringLiteral("selection"), t.selection.name()},
            {QStringLiteral("line"), t.line.name()},
            {QStringLiteral("lineStrong"), t.lineStrong.name()},
            {QStringLiteral("text"), t.text.name()},
            {QStringLiteral("muted"), t.muted.name()},
            {QStringLiteral("accent"), t.accent.name()},
            {QStringLiteral("accentHover"), (t.dark ? t.accent.lighter(110) : t.accent.darker(112)).name()},
            {QStringLiteral("onAccent"), t.onAccent.name()},
            {QStringLiteral("alarm"), t.alarm.name()},
            {QStringLiteral("warning"), t.warning.name()},
            {QStringLiteral("ok"), t.ok.name()}};
}

} // namespace

QString styleSheet(const Tokens& tokens) {
    const QHash<QString, QString> names = tokenNames(tokens);
    const QString source = QString::fromLatin1(sheet);
    QString made;
    made.reserve(source.size() + 1024);
    for (qsizetype i = 0; i < source.size();) {
        const QChar mark = source[i];
        if (mark != QLatin1Char('@') && mark != QLatin1Char('*')) {
            made += mark;
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source[end].isLetterOrNumber()) {
            ++end;
        }
        const QString word = source.mid(i + 1, end - i - 1);
        made += mark == QLatin1Char('@') ? names.value(word)
                                         : QString::number(theme::px(word.toInt())) + QStringLiteral("px");
        i = end;
    }
    return made;
}

} // namespace headroom
