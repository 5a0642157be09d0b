#pragma once

#include "service/reportsets.h"

#include <QObject>
#include <QString>

#include <functional>

class QPushButton;
class QWidget;

namespace headroom {

class JobRunner;
class Workspace;

/// Writes a report to a file somebody chooses, or shows its pages: with all of its rows, whatever the window
/// shows of them.
class ReportOutput final : public QObject {
    Q_OBJECT

public:
    /// What is to be written: asked for when a format is chosen.
    struct Asked {
        std::string report;
        ReportParameters parameters;
        std::int64_t series = 0;
    };
    /// Asks where to; an empty answer means not at all. Tests answer in its place.
    using Chooser = std::function<QString(QWidget* parent, const QString& suggestedName)>;

    ReportOutput(Workspace& workspace, JobRunner& jobs, QWidget& page, std::function<Asked()> asked);

    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    /// Offers the formats under a button.
    void offerAt(QPushButton& button);
    /// By the ending of the name: xlsx, csv, html, json, pdf.
    void exportAs(const QString& ending, bool byteOrderMark = false);
    void previewPages();

signals:
    void said(const QString& sentence);

private:
    bool free();
    void writeFile(const QString& file, bool byteOrderMark);
    void makePages(std::function<void(const Table&)> use);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    QWidget& m_page;
    std::function<Asked()> m_asked;
    Chooser m_chooser;
};

} // namespace headroom
