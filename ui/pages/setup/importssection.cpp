#include "ui/pages/setup/importssection.h"

#include "service/imports.h"
#include "ui/pages/setup/extractsmodel.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

ImportsSection::ImportsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(
          tr("Imports"),
          tr("Figures come from the workload extract; contracted hours and reductions from CSV files. "
             "Every extract is kept, so any past day can be shown."),
          workspace, jobs, parent)
    , m_import(makeButton(tr("Import a file…"), ButtonKind::Primary))
    , m_table(new BoardTableView)
    , m_model(new ExtractsModel(this))
    , m_stack(new QStackedWidget) {
    m_import->setObjectName(QStringLiteral("setUpImport"));
    m_table->setObjectName(QStringLiteral("extractsTable"));
    m_table->setAccessibleName(tr("Imported extracts"));
    m_table->setModel(m_model);
    m_table->board().setSectionsClickable(false);
    m_table->setStretchColumn(ExtractsModel::File);
    auto* nothing = new EmptyState;
    nothing->setContent(tr("No extract yet"), tr("Import the newest workload extract to see figures."));
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_table);
    auto* card = new Card(tr("Extracts"));
    card->addTool(m_import);
    card->content().addWidget(m_stack, 1);
    column().addWidget(card, 1);
    connect(m_import, &QPushButton::clicked, this, &SetUpSection::importRequested);
}

void ImportsSection::read(Date) {
    m_model->setExtracts(importedExtracts(workspace()));
    m_table->fitColumns();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    m_import->setEnabled(writable());
}

} // namespace headroom
