#include "ui/pages/reports/reportoutput.h"

#include "domain/error.h"
#include "domain/text.h"
#include "service/workspace.h"
#include "ui/app/jobrunner.h"
#include "ui/pages/parts/exporter.h"
#include "ui/pages/reports/reportprint.h"
#include "ui/widgets/format.h"

#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace headroom {

namespace {

QString askForReportFile(QWidget* parent, const QString& suggestedName) {
    const QString ending = QFileInfo(suggestedName).suffix();
    return askForExportFile(parent, ReportOutput::tr("Export a report"), suggestedName,
                            QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
}

} // namespace

ReportOutput::ReportOutput(Workspace& workspace, JobRunner& jobs, QWidget& page, std::function<Asked()> asked)
    : QObject(&page)
    , m_workspace(workspace)
    , m_jobs(jobs)
    , m_page(page)
    , m_asked(std::move(asked))
    , m_chooser(askForReportFile) {}

void ReportOutput::offerAt(QPushButton& button) {
    auto* menu = new QMenu(&button);
    const auto offer = [&](const QString& text, const char* ending, bool mark = false) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QStringLiteral("exportAs-") + QLatin1String(ending) +
                              (mark ? QStringLiteral("-mark") : QString()));
        connect(action, &QAction::triggered, this,
                [this, ending = QString::fromLatin1(ending), mark] { exportAs(ending, mark); });
    };
    offer(tr("&Excel workbook (XLSX)…"), "xlsx");
    offer(tr("&CSV…"), "csv");
    offer(tr("CSV with &byte order mark, for Excel…"), "csv", true);
    offer(tr("&PDF…"), "pdf");
    offer(tr("&HTML…"), "html");
    offer(tr("&JSON…"), "json");
    button.setMenu(menu);
}

bool ReportOutput::free() {
    if (m_jobs.busy()) {
        emit said(tr("Wait until the work in hand is done, or stop it."));
        return false;
    }
    return true;
}

void ReportOutput::exportAs(const QString& ending, bool byteOrderMark) {
    const Asked asked = m_asked();
    if (asked.report.empty() || !free()) {
        return;
    }
    const QString name = QStringLiteral("%1-%2.%3")
                             .arg(toQString(asked.report), toQString(asked.parameters.asOf.iso()), ending);
    const QString file = m_chooser(&m_page, name);
    if (file.isEmpty() || !free()) { // something may have begun while the file was chosen
        return;
    }
    if (ending != QLatin1String("pdf")) {
        writeFile(file, byteOrderMark);
        return;
    }
    makePages([this, asked, file](const Table& table) {
        writeReportPdf(table, file);
        noteReportFile(m_workspace, asked.report, asked.parameters,
                       static_cast<std::int64_t>(table.rows.size()), toUtf8(file), asked.series);
        emit said(
            tr("Exported %1 rows to %2.")
                .arg(countText(static_cast<std::int64_t>(table.rows.size())), QFileInfo(file).fileName()));
    });
}

void ReportOutput::writeFile(const QString& file, bool byteOrderMark) {
    const Asked asked = m_asked();
    const TableFormat format =
        parseTableFormat(toUtf8(QFileInfo(file).suffix().toLower())).value_or(TableFormat::Csv);
    const QPointer<ReportOutput> self(this);
    m_jobs.run<NotedReport>(
        [asked, format, path = toUtf8(file), byteOrderMark](Workspace& own, const JobControl& job) {
            return writeAndNote(own, asked.report, asked.parameters, format, path, {byteOrderMark},
                                asked.series, job);
        },
        [self, file](NotedReport done) {
            if (self) {
                emit self->said(tr("Exported %1 rows to %2.")
                                    .arg(countText(done.written.rows), QFileInfo(file).fileName()));
            }
        },
        [self](const QString& problem) {
            if (self) {
                emit self->said(problem);
            }
        },
        [self] {
            if (self) {
                emit self->said(tr("The export was stopped. No file was written."));
            }
        });
}

void ReportOutput::makePages(std::function<void(const Table&)> use) {
    const Asked asked = m_asked();
    const QPointer<ReportOutput> self(this);
    m_jobs.run<ReportPreview>(
        [asked](Workspace& own, const JobControl& job) {
            return previewReport(own, asked.report, asked.parameters, printedRowsAtMost + 1, job);
        },
        [self, use = std::move(use)](ReportPreview made) {
            if (!self) {
                return;
            }
            try {
                use(made.table);
            } catch (const Error& error) {
                emit self->said(toQString(error.what()));
            }
        },
        [self](const QString& problem) {
            if (self) {
                emit self->said(problem);
            }
        });
}

void ReportOutput::previewPages() {
    if (!m_asked().report.empty() && free()) {
        makePages([this](const Table& table) { previewReportPages(table, &m_page); });
    }
}

} // namespace headroom
