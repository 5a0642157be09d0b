#include "ui/pages/caseload/caseloadexport.h"

#include "ui/pages/caseload/caseloadmodel.h"
#include "ui/pages/caseload/caseloadwords.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct CaseloadExportText {
    Q_DECLARE_TR_FUNCTIONS(CaseloadExport)
};

QList<int> columnsShown(const CaseloadModel& model, const BoardTableView& view) {
    QList<int> columns;
    for (int visual = 0; visual < view.board().count(); ++visual) {
        const int column = view.board().logicalIndex(visual);
        if (model.columnKey(column) != QStringLiteral("name") && !view.isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

QString exportedCell(const QModelIndex& index) {
    const QString text = index.data(Qt::DisplayRole).toString();
    QString detail = index.data(DetailRole).toString();
    detail.remove(QStringLiteral("· "));
    return detail.isEmpty() ? text : text + QLatin1Char(' ') + detail;
}

} // namespace

Table caseloadExport(const CaseloadModel& model, const BoardTableView& view, const QString& title) {
    Table table;
    table.name = "caseload";
    table.title = toUtf8(title);
    table.columns.push_back({"crn", toUtf8(CaseloadExportText::tr("CRN")), false});
    table.columns.push_back({"name", toUtf8(CaseloadExportText::tr("Person on probation")), false});
    const QList<int> columns = columnsShown(model, view);
    for (const int column : columns) {
        QString header = model.headerData(column, Qt::Horizontal).toString();
        table.columns.push_back({toUtf8(model.columnKey(column)),
                                 toUtf8(header.replace(QLatin1Char('\n'), QLatin1Char(' '))), false});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        const CaseloadRow* held = model.caseAt(row);
        if (held == nullptr) {
            continue;
        }
        std::vector<Value> cells{held->crn,
                                 toUtf8(held->denied ? CaseloadWords::limited() : CaseloadWords::who(*held))};
        for (const int column : columns) {
            cells.emplace_back(toUtf8(exportedCell(model.index(row, column))));
        }
        table.rows.push_back(std::move(cells));
    }
    table.facts.emplace_back(toUtf8(CaseloadExportText::tr("As of")), model.asOf().text());
    return table;
}

} // namespace headroom
