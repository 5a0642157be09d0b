#include "ui/app/help/helpbrowser.h"

#include "ui/app/help/helptopics.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextFrame>
#include <QTextTable>

namespace headroom {

namespace {

constexpr int pageMargin = 12; // design pixels
constexpr int cellPadding = 4;

void dressTable(QTextTable& table) {
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(theme::tokens().line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(theme::px(cellPadding));
    table.setFormat(format);
}

} // namespace

HelpBrowser::HelpBrowser(QList<QAction*> actions, QWidget* parent)
    : QTextBrowser(parent)
    , m_actions(std::move(actions)) {
    setObjectName(QStringLiteral("helpText"));
    setAccessibleName(tr("Help"));
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::dress);
}

void HelpBrowser::showTopic(const QString& name) {
    if (hasHelpTopic(name) && name != topic()) {
        setSource(helpAddress(name), QTextDocument::MarkdownResource);
    }
}

QString HelpBrowser::topic() const {
    return helpTopicAt(source());
}

QVariant HelpBrowser::loadResource(int, const QUrl& address) {
    const QString name = helpTopicAt(address);
    return name.isEmpty() ? QVariant() : QVariant(helpText(name, m_actions));
}

void HelpBrowser::follow(const QUrl& link) {
    showTopic(helpTopicAt(source().resolved(link)));
}

void HelpBrowser::dress() {
    document()->setDocumentMargin(theme::px(pageMargin));
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            dressTable(*table);
        }
    }
    setAccessibleDescription(documentTitle());
}

void HelpBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !topic().isEmpty()) {
        const int at = verticalScrollBar()->value();
        reload(); // links and lines were coloured when the text was read
        verticalScrollBar()->setValue(at);
    }
}

} // namespace headroom
