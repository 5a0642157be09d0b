#include "ui/pages/parts/boardkeeper.h"

#include "ui/pages/models/rowmodel.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>

#include <utility>

namespace headroom {

BoardKeeper::BoardKeeper(BoardTableView& view, RowModelBase& model)
    : QObject(&view)
    , m_view(view)
    , m_model(model) {
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardKeeper::restore);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &BoardKeeper::spanHeadings);
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const qint64 id = current.isValid() ? m_model.idAt(current.row()) : 0;
                if (!m_restoring && id != 0 && id != m_id) {
                    m_id = id;
                    emit currentIdChanged(id);
                }
            });
}

void BoardKeeper::setCurrentId(qint64 id) {
    m_id = id;
    restore();
}

void BoardKeeper::restore() {
    spanHeadings();
    const bool before = std::exchange(m_restoring, true);
    const int row = m_model.rowOf(m_id);
    if (row < 0) {
        m_view.clearSelection();
        m_view.setCurrentIndex({});
    } else if (m_view.currentIndex().row() != row || !m_view.selectionModel()->isRowSelected(row)) {
        m_view.setCurrentIndex(
            m_model.index(row, m_view.currentIndex().isValid() ? m_view.currentIndex().column() : 0));
        m_view.selectRow(row);
    }
    m_restoring = before;
}

void BoardKeeper::spanHeadings() {
    if (!m_headings.isEmpty()) {
        m_view.clearSpans();
    }
    for (const int row : std::exchange(m_headings, {})) {
        m_view.setRowHeight(row, m_view.verticalHeader()->defaultSectionSize());
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isGroup(row)) {
            if (m_model.columnCount() > 1) {
                m_view.setSpan(row, 0, 1, m_model.columnCount());
            }
            m_view.setRowHeight(row, theme::rowHeight()); // a heading has no note
            m_headings.append(row);
        }
    }
}

} // namespace headroom
