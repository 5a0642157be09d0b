#include "ui/pages/whatif/stepdialog.h"

#include "ui/pages/whatif/stepfields.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

StepDialog::StepDialog(Workspace& workspace, const Scenario& scenario, const ScenarioStep* step,
                       QWidget* parent)
    : QDialog(parent)
    , m_fields(new StepFields(workspace, scenario)) {
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(step == nullptr ? tr("Add a step") : tr("Change a step"));
    setMinimumWidth(theme::px(560));
    const int side = theme::px(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(m_fields, 1);
    column->addWidget(
        makeLabel(TextStyle::Caption, tr("Nothing is recorded: it is only tried."), Tone::Muted));
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("Cancel"));
    QPushButton* take = makeButton(step == nullptr ? tr("&Add") : tr("Ch&ange"), ButtonKind::Primary);
    take->setObjectName(QStringLiteral("takeStep"));
    take->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &StepDialog::take);
    auto* keys = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(keys, &QShortcut::activated, this, &StepDialog::take);
    if (step != nullptr) {
        m_fields->setStep(*step);
    }
}

void StepDialog::take() {
    if (const auto step = m_fields->step(true)) {
        accept();
        emit taken(*step);
    }
}

} // namespace headroom
