#pragma once

#include "domain/progress.h"
#include "service/imports.h"

#include <QString>

namespace headroom {

/// The kinds of file that can be taken in.
enum class ImportKind { Extract, Hours, Reductions, Cases, Posts };

/// What a file most likely is: a workbook is an extract; a CSV tells by its first line.
ImportKind guessKind(const QString& file);
/// Whether the window takes such a file at all (.xlsx, .csv).
bool isImportable(const QString& file);
/// "Workload extract", "Contracted hours", "Reductions", "Cases", "Posts".
QString kindWord(ImportKind kind);

/// The service call of the kind; cases and posts are planned first and have calls of their own.
ImportResult runImport(ImportKind kind, Workspace& workspace, const QString& file,
                       const ImportOptions& options, const JobControl& job);

} // namespace headroom
