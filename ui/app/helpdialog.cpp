#include "ui/app/helpdialog.h"

#include "service/version.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QAction>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString keyRow(const QString& keys, const QString& what) {
    return QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
}

QString paragraph(const QString& lead, const QString& words) {
    return QStringLiteral("<p><b>%1</b> %2</p>").arg(lead.toHtmlEscaped(), words.toHtmlEscaped());
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Headroom – Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* browser = new QTextBrowser;
    browser->setAccessibleName(tr("Help"));
    browser->setHtml(text(actions));
    browser->setFrameShape(QFrame::NoFrame);
    auto* close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(browser);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(theme::px(620), theme::px(640));
}

QString HelpDialog::text(const QList<QAction*>& actions) {
    QString html;
    html += QStringLiteral("<h3>%1</h3>").arg(tr("Reading the figures"));
    html += paragraph(tr("Workload %"), tr("is the points of all work divided by the points available: "
                                           "contracted hours less reductions, at the rate of the grade."));
    html +=
        paragraph(tr("The bar"), tr("runs from 0 to 200 %. Its tones are the kinds of work; what lies over "
                                    "100 is hatched; the two ticks are at capacity and over."));
    html +=
        paragraph(tr("Headroom"), tr("is what is left, in points and in hours a week. Below zero there is "
                                     "more work than room."));
    html +=
        paragraph(tr("No capacity"), tr("means cases, but no available hours. The official tool prints 0 % "
                                        "there; Headroom shows the uncovered points and cases."));
    html +=
        paragraph(tr("Marks:"), tr("half disc, at capacity; triangle, over; diamond, severe or sustained; "
                                   "ring, no capacity."));
    html += QStringLiteral("<h3>%1</h3><table cellspacing='4'>").arg(tr("Keys"));
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty()) {
            QString what = action->text();
            what.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
            html += keyRow(action->shortcut().toString(QKeySequence::NativeText), what);
        }
    }
    html += keyRow(tr("Enter"), tr("Open the row"));
    html += keyRow(tr("Alt+S"), tr("Sort the table by the current column; with Shift as a further key"));
    html += keyRow(tr("Ctrl+C"), tr("Copy the selected rows with their headers"));
    html += keyRow(tr("Ctrl+Shift+C"), tr("Choose the columns of the table"));
    html += keyRow(tr("A letter"), tr("Find a name in the table"));
    html += keyRow(tr("Left, Right"), tr("Walk over the weeks of a chart"));
    html +=
        QStringLiteral("</table><p>%1</p>")
            .arg(tr("Headroom %1. Free software under the GNU General Public License, version 3 or later.")
                     .arg(toQString(programVersion)));
    return html;
}

} // namespace headroom
