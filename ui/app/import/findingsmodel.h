#pragma once

#include "domain/finding.h"

#include <QAbstractTableModel>

namespace headroom {

/// Findings as a table: what kind, where, what is wrong, what to do. Refusals first.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Sheet, Row, Name, Sentence, Remedy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(Findings findings);
    const Findings& findings() const { return m_findings; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const Finding& finding, int column);
    Findings m_findings;
};

} // namespace headroom
