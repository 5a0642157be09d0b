#include "ui/pages/allocate/factsdialog.h"

#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

FactsDialog::FactsDialog(const QList<std::pair<QString, QString>>& facts, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("factsDialog"));
    setWindowTitle(tr("Facts attached"));
    resize(theme::px(560), theme::px(520));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::px(8));
    QLabel* about = makeLabel(
        TextStyle::Caption,
        tr("Kept with the decision as they stand when it is taken. Nobody has to type them."), Tone::Muted);
    about->setWordWrap(true);
    column->addWidget(about);
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::px(16));
    grid->setVerticalSpacing(theme::px(6));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] : facts) {
        grid->addWidget(makeLabel(TextStyle::Caption, name, Tone::Muted), row, 0, Qt::AlignTop);
        QLabel* text = makeLabel(TextStyle::Body, value);
        text->setWordWrap(true);
        text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
        grid->addWidget(text, row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Facts attached"));
    column->addWidget(scroll, 1);
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Primary);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace headroom
