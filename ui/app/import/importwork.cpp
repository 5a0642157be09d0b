#include "ui/app/import/importwork.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace headroom {

namespace {

constexpr qint64 firstLineAtMost = 4096;

} // namespace

bool isImportable(const QString& file) {
    return file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ||
           file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
}

ImportKind guessKind(const QString& file) {
    if (!file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        return ImportKind::Extract;
    }
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly)) {
        return ImportKind::Hours;
    }
    const QByteArray head = text.readLine(firstLineAtMost).toLower();
    if (head.contains("grade") && head.contains("surname") && !head.contains("crn")) {
        return ImportKind::Posts;
    }
    if (head.contains("crn") || head.contains("surname") || head.contains("date_of_birth")) {
        return ImportKind::Cases;
    }
    return head.contains("reason") || head.contains("start_date") ? ImportKind::Reductions
                                                                  : ImportKind::Hours;
}

QString kindWord(ImportKind kind) {
    switch (kind) {
    case ImportKind::Hours:
        return QCoreApplication::translate("Import", "Contracted hours (CSV)");
    case ImportKind::Reductions:
        return QCoreApplication::translate("Import", "Reductions (CSV)");
    case ImportKind::Cases:
        return QCoreApplication::translate("Import", "People and their cases (workbook or CSV)");
    case ImportKind::Posts:
        return QCoreApplication::translate("Import", "Officers and their posts (workbook or CSV)");
    case ImportKind::Extract:
        break;
    }
    return QCoreApplication::translate("Import", "Workload extract (workbook)");
}

ImportResult runImport(ImportKind kind, Workspace& workspace, const QString& file,
                       const ImportOptions& options, const JobControl& job) {
    const std::filesystem::path path = QFile::encodeName(file).toStdString();
    switch (kind) {
    case ImportKind::Hours:
        return importHours(workspace, path, options, job);
    case ImportKind::Reductions:
        return importReductions(workspace, path, options, job);
    case ImportKind::Cases:
    case ImportKind::Posts:
    case ImportKind::Extract:
        break;
    }
    return importWmtExtract(workspace, path, options, job);
}

} // namespace headroom
