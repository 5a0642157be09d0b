#include "ui/pages/setup/placehistorydialog.h"

#include "service/organisationedits.h"
#include "ui/pages/setup/organisationmodels.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

PlaceHistoryDialog::PlaceHistoryDialog(Workspace& workspace, UnitRef unit, const QString& name,
                                       QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("placeHistory"));
    setWindowTitle(tr("History"));
    auto* model = new PlaceFactsModel(this);
    auto* table = new BoardTableView;
    table->setObjectName(QStringLiteral("placeHistoryTable"));
    table->setAccessibleName(tr("What was said of it, newest first"));
    table->setModel(model);
    table->setStretchColumn(PlaceFactsModel::Value, 140);
    model->setFacts(organisationHistory(workspace, unit));
    table->fitColumns();
    auto* close = makeButton(tr("Close"), ButtonKind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme::px(20), theme::px(16), theme::px(20), theme::px(16));
    lines->setSpacing(theme::px(8));
    lines->addWidget(makeLabel(TextStyle::Section, name));
    lines->addWidget(table, 1);
    lines->addLayout(buttons);
    resize(theme::px(800), theme::px(440));
    table->setFocus();
}

} // namespace headroom
