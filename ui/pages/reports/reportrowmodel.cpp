#include "ui/pages/reports/reportrowmodel.h"

#include "ui/pages/reports/reportwords.h"
#include "ui/widgets/format.h"

namespace headroom {

namespace {

const Value& valueAt(const ReportLine& line, std::size_t column) {
    static const Value nothing;
    return column < line.values.size() ? line.values[column] : nothing;
}

SortValue reportSortValue(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return SortValue::of(static_cast<double>(*number));
    }
    if (const auto* percent = std::get_if<Percent>(&value)) {
        return SortValue::of(percent->value);
    }
    if (const auto* hours = std::get_if<HoursPerWeek>(&value)) {
        return SortValue::of(hours->asDouble());
    }
    if (const auto* day = std::get_if<Date>(&value)) {
        return SortValue::of(static_cast<double>(day->days().time_since_epoch().count()));
    }
    const QString text = ReportWords::cell(value);
    return text.isEmpty() ? SortValue::unknown() : SortValue::of(text);
}

std::vector<RowColumn<ReportLine>> reportColumns(const Table& table) {
    std::vector<RowColumn<ReportLine>> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        RowColumn<ReportLine> column;
        column.key = toQString(table.columns[i].key);
        column.title = ReportWords::header(table.columns[i]);
        column.help = toQString(table.columns[i].meaning);
        column.alignment = table.columns[i].numeric ? Qt::AlignRight : Qt::AlignLeft;
        column.text = [i](const ReportLine& line) { return ReportWords::cell(valueAt(line, i)); };
        column.tooltip = column.text;
        column.sort = [i](const ReportLine& line) { return reportSortValue(valueAt(line, i)); };
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<ReportLine> reportLines(const Table& table) {
    std::vector<ReportLine> lines;
    lines.reserve(table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        lines.push_back({static_cast<qint64>(i) + 1, table.rows[i]});
    }
    return lines;
}

} // namespace

ReportRowModel::ReportRowModel(const Table& table, QObject* parent)
    : RowModel(
          reportColumns(table), [](const ReportLine& line) { return line.id; }, parent) {
    setRows(reportLines(table));
}

} // namespace headroom
