#pragma once

#include "exchange/table.h"

#include <QString>

class QPrinter;
class QWidget;

namespace headroom {

/// So many rows fit into what is printed; more are for a workbook.
inline constexpr std::size_t printedRowsAtMost = 20'000;

/// Puts a report on pages of A4, upright or across as its columns need: the title and the handling mark on
/// each, headers repeated, page x of y. Columns that do not fit beside each other go on, page by page, with
/// the first column repeated. Totals under the last row, what the figures are based on at the end.
void printReport(const Table& table, QPrinter& printer);
/// As a PDF. Throws FileError.
void writeReportPdf(const Table& table, const QString& file);
/// Shows the pages first.
void previewReportPages(const Table& table, QWidget* parent);

} // namespace headroom
