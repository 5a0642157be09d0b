#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace headroom {

/// Puts a decision on one page: smaller, where it is long.
void printDecision(const QString& html, QPrinter& printer);
/// Asks for the printer first. False: nothing was printed.
bool askAndPrintDecision(const QString& html, QWidget* parent);

} // namespace headroom
