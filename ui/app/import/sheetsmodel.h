#pragma once

#include "service/imports.h"

#include <QAbstractTableModel>

#include <vector>

namespace headroom {

/// What an import read, sheet by sheet.
class SheetsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Sheet, Read, Added, Changed, Unchanged, Refused, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheets(std::vector<SheetResult> sheets);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<SheetResult> m_sheets;
};

} // namespace headroom
