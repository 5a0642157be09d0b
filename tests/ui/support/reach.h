#pragma once

#include <QString>

#include <string>

class QWidget;

namespace headroom::test {

/// What a screen reader calls it.
QString spokenName(QWidget* widget);
/// Where a widget stands in its window.
std::string describe(const QWidget* widget);
/// Everything under a widget that can be worked with has a name.
void expectNames(const QWidget& root);
/// Tab alone comes to everything under a widget that takes the focus and is shown, and leaves it again.
void expectReachedByTab(QWidget& root);

} // namespace headroom::test
