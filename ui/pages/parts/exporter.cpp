#include "ui/pages/parts/exporter.h"

#include "domain/error.h"
#include "service/export.h"
#include "ui/widgets/format.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace headroom {

namespace {

QString askForTable(QWidget* parent, const QString& suggestedName) {
    return askForExportFile(parent, Exporter::tr("Export"), suggestedName,
                            Exporter::tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
}

} // namespace

QString askForExportFile(QWidget* parent, const QString& title, const QString& suggestedName,
                         const QString& filter) {
    const QString folderKey = QStringLiteral("export/folder");
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey, usual).toString();
    const QString file =
        QFileDialog::getSaveFileName(parent, title, QDir(folder).filePath(suggestedName), filter);
    if (!file.isEmpty()) {
        QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
    }
    return file;
}

Exporter::Exporter(Workspace& workspace, QWidget& page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_page(page)
    , m_chooser(askForTable) {}

void Exporter::offerAt(QPushButton& button, const QString& name, std::function<Table()> make) {
    auto* menu = new QMenu(&button);
    const auto offer = [&](const QString& text, const QString& ending) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, file = name + ending, make] { run(file, make); });
    };
    offer(tr("Excel workbook (XLSX)…"), QStringLiteral(".xlsx"));
    offer(tr("CSV…"), QStringLiteral(".csv"));
    if (QMenu* old = button.menu()) {
        old->deleteLater();
    }
    button.setMenu(menu);
}

void Exporter::run(const QString& suggestedName, const std::function<Table()>& make) {
    const QString file = m_chooser(&m_page, suggestedName);
    if (file.isEmpty()) {
        return;
    }
    try {
        const Table table = make();
        exportTable(m_workspace, table, toUtf8(file), JobControl());
        emit said(
            tr("Exported %1 rows to %2.")
                .arg(countText(static_cast<std::int64_t>(table.rows.size())), QFileInfo(file).fileName()));
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

} // namespace headroom
