#include "ui/pages/setup/confirmdialog.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

ConfirmDialog::ConfirmDialog(const QString& title, const QString& sentence, const QString& button,
                             QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(title);
    setMinimumWidth(theme::px(480));
    const int side = theme::px(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(makeLabel(TextStyle::Section, title));
    auto* words = makeLabel(TextStyle::Body, sentence);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton(tr("Cancel"));
    auto* confirm = makeButton(button, ButtonKind::Primary);
    cancel->setObjectName(QStringLiteral("confirmCancel"));
    confirm->setObjectName(QStringLiteral("confirmAccept"));
    confirm->setAutoDefault(false);
    cancel->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
}

} // namespace headroom
