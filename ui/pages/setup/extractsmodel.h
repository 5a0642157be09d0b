#pragma once

#include "service/imports.h"

#include <QAbstractTableModel>

#include <vector>

namespace headroom {

/// Imported extracts: the day they report, the file, when and by whom they were taken in.
class ExtractsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ReportDate, File, Recorded, Actor, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setExtracts(std::vector<store::ExtractRecord> extracts);
    /// 0 where there is no such row.
    ExtractId extractAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<store::ExtractRecord> m_extracts;
};

} // namespace headroom
