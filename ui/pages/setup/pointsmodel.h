#pragma once

#include "domain/pointstable.h"
#include "service/settings.h"

#include <QAbstractTableModel>

#include <vector>

namespace headroom {

/// Points for one case: a row for each tier, a column for each type, standard then Transition to
/// Adulthood.
class PointsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const PointsTable& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::int32_t pointsAt(int row, int column) const;
    PointsTable m_table;
};

/// Names and first days of the points tables; the one in force is strong.
class VersionsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, From, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setVersions(std::vector<store::VersionName> versions, std::int64_t inForce);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<store::VersionName> m_versions;
    std::int64_t m_inForce = 0;
};

} // namespace headroom
