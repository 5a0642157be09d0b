#pragma once

#include "ui/pages/setup/versionsof.h"
#include "ui/widgets/card.h"
#include "ui/widgets/gridview.h"

#include <QVBoxLayout>

namespace headroom {

/// The part of a section of versions whose content is a list, shown as one grid on a card. Its object name
/// is <prefix>Table.
template <class T>
class GridVersionsOf : public VersionsOf<T> {
protected:
    struct Grid {
        QString title;         ///< of the card
        QString name;          ///< as it is spoken
        int stretchColumn = 0; ///< takes the room that the others leave
    };
    GridVersionsOf(const typename VersionsOf<T>::About& about, const Grid& grid, Workspace& workspace,
                   JobRunner& jobs, QWidget* parent)
        : VersionsOf<T>(about, workspace, jobs, parent)
        , m_card(new Card(grid.title))
        , m_grid(new GridView)
        , m_model(new GridModel(this))
        , m_stretchColumn(grid.stretchColumn) {
        m_grid->setObjectName(about.prefix + QStringLiteral("Table"));
        m_grid->setAccessibleName(grid.name);
        m_grid->setGrid(m_model);
        m_grid->setMinimumHeight(theme::px(leastHeight));
        m_card->content().addWidget(m_grid, 1);
        this->addContent(m_card, 1);
        QObject::connect(m_model, &GridModel::edited, this,
                         [this](const QList<GridEdit>& edits) { take(edits); });
    }

    Card& card() const { return *m_card; }
    GridView& grid() const { return *m_grid; }
    GridModel& model() const { return *m_model; }

    /// Sets the model's content from what is shown.
    virtual void showGrid() = 0;
    virtual void take(const QList<GridEdit>& edits) = 0;
    /// The tools for the grid, as they can be used now.
    virtual void updateTools() = 0;

    void display() final {
        m_model->setEditable(this->editable());
        showGrid();
        m_grid->fit(m_stretchColumn);
        updateTools();
    }
    /// Chooses the cell of a row that was added.
    void goToRow(int row) { m_grid->setCurrentIndex(m_model->index(row, m_stretchColumn)); }

private:
    static constexpr int leastHeight = 320; // design pixels

    Card* m_card;
    GridView* m_grid;
    GridModel* m_model;
    int m_stretchColumn;
};

} // namespace headroom
