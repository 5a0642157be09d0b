#include "ui/pages/allocate/decisionprint.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace headroom {

namespace {

constexpr double usualPoints = 10.0;
constexpr double smallestPoints = 6.0;
constexpr double step = 0.5;

} // namespace

void printDecision(const QString& html, QPrinter& printer) {
    QTextDocument document;
    document.setDocumentMargin(0);
    const QRectF room = printer.pageRect(QPrinter::DevicePixel);
    const QSizeF points = printer.pageRect(QPrinter::Point).size();
    for (double size = usualPoints; size >= smallestPoints; size -= step) {
        QFont font(QStringLiteral("Inter"));
        font.setPointSizeF(size);
        document.setDefaultFont(font);
        document.setHtml(html);
        document.setPageSize(points.isEmpty() ? room.size() : points);
        if (document.pageCount() <= 1) {
            break;
        }
    }
    document.print(&printer);
}

bool askAndPrintDecision(const QString& html, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    printDecision(html, printer);
    return true;
}

} // namespace headroom
