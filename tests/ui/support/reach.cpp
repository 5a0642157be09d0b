#include "ui/support/reach.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>

namespace headroom::test {

namespace {

bool isPartOfAnother(const QWidget& widget) {
    // Views and viewports are one thing to assistive technology: the view is named.
    return widget.focusProxy() != nullptr || widget.objectName().startsWith(QStringLiteral("qt_"));
}

/// Of answers that exclude each other Tab comes to the one that is given; arrows go on to the others.
bool isAnotherAnswer(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool excludes = button != nullptr && (button->autoExclusive() ||
                                                (button->group() != nullptr && button->group()->exclusive()));
    return excludes && button->isCheckable() && !button->isChecked();
}

QSet<QWidget*> stopsUnder(const QWidget& root) {
    QSet<QWidget*> stops;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            !isPartOfAnother(*widget) && !isAnotherAnswer(*widget)) {
            stops.insert(widget);
        }
    }
    return stops;
}

} // namespace

QString spokenName(QWidget* widget) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name).trimmed();
}

std::string describe(const QWidget* widget) {
    std::string chain;
    for (const QObject* at = widget; at != nullptr; at = at->parent()) {
        chain =
            std::string(at->metaObject()->className()) + '(' + at->objectName().toStdString() + ") " + chain;
    }
    return chain;
}

void expectNames(const QWidget& root) {
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isPartOfAnother(*widget)) {
            EXPECT_FALSE(spokenName(widget).isEmpty()) << describe(widget);
        }
    }
}

void expectReachedByTab(QWidget& root) {
    constexpr int furtherStops = 80; // of the window around it
    constexpr int mostInside = 4;    // parts of a day, one Tab each
    root.window()->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(root.window()));
    QSet<QWidget*> missed = stopsUnder(root);
    const int most = static_cast<int>(missed.size()) * mostInside + furtherStops;
    QWidget* before = nullptr;
    int stays = 0;
    for (int i = 0; i < most && !missed.isEmpty(); ++i) {
        QWidget* at = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &root;
        stays = at == before ? stays + 1 : 0;
        ASSERT_LT(stays, mostInside) << "Tab stays in " << describe(at);
        missed.remove(at);
        before = at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (const QWidget* widget : missed) {
        ADD_FAILURE() << "Tab never comes to " << describe(widget);
    }
}

} // namespace headroom::test
