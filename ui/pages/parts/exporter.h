#pragma once

#include "exchange/table.h"

#include <QObject>
#include <QString>

#include <functional>

class QPushButton;
class QWidget;

namespace headroom {

class Workspace;

/// Asks where to write a file, first in the folder of the last one; an empty answer means not at all.
/// filter: what the name may end in, as Qt's file dialogs take it.
QString askForExportFile(QWidget* parent, const QString& title, const QString& suggestedName,
                         const QString& filter);

/// "Export": asks for a file, writes what the page shows there and says so. CSV or XLSX by the
/// file's ending.
class Exporter final : public QObject {
    Q_OBJECT

public:
    /// Asks where to; an empty answer means not at all. Tests answer in its place.
    using Chooser = std::function<QString(QWidget* parent, const QString& suggestedName)>;

    Exporter(Workspace& workspace, QWidget& page);

    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    /// Offers both formats under a button; `make` is called when one is chosen.
    void offerAt(QPushButton& button, const QString& name, std::function<Table()> make);
    void run(const QString& suggestedName, const std::function<Table()>& make);

signals:
    void said(const QString& sentence);

private:
    Workspace& m_workspace;
    QWidget& m_page;
    Chooser m_chooser;
};

} // namespace headroom
