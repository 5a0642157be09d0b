#pragma once

#include "service/importhistory.h"
#include "ui/pages/models/rowmodel.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <vector>

namespace headroom {

/// Posts that came or went with an extract.
struct PostChangeRow {
    ChangedPost post;
    bool added = false;
};
class PostChangesModel final : public RowModel<PostChangeRow> {
    Q_OBJECT

public:
    explicit PostChangesModel(QObject* parent = nullptr);
};

/// Figures that moved further than the setting says.
class FigureMovesModel final : public RowModel<MovedFigure> {
    Q_OBJECT

public:
    explicit FigureMovesModel(QObject* parent = nullptr);
};

/// How many cases went from which tier to which: a row for each tier before, a column for each after.
class TierMatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TierMatrixModel(const ExtractChanges& changes, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Tier> m_tiers;
    std::vector<std::int64_t> m_cases; ///< row by row
};

/// What an extract brought beside the one before it.
class ChangesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ChangesDialog(const ExtractChanges& changes, QWidget* parent = nullptr);
};

} // namespace headroom
