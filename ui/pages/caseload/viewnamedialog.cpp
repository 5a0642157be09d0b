#include "ui/pages/caseload/viewnamedialog.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int longestName = 60;

} // namespace

ViewNameDialog::ViewNameDialog(const QString& suggested, QWidget* parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(suggested))
    , m_save(makeButton(tr("Save"), ButtonKind::Primary)) {
    setObjectName(QStringLiteral("viewNameDialog"));
    setWindowTitle(tr("Save this view"));
    const int side = theme::px(20);
    setMinimumWidth(theme::px(400));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(makeLabel(TextStyle::Section, windowTitle()));
    auto* label = makeLabel(TextStyle::Body, tr("&Name"));
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("viewNameEdit"));
    m_edit->setAccessibleName(tr("Name of the view"));
    m_edit->setMaxLength(longestName);
    column->addWidget(label);
    column->addWidget(m_edit);
    auto* hint = makeLabel(TextStyle::Caption,
                           tr("A view of the same name is replaced. No names of people: it is "
                              "kept in the settings of this computer."),
                           Tone::Muted);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton(tr("Cancel"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_save->setDefault(true);
    m_save->setEnabled(!suggested.isEmpty());
    column->addLayout(buttons);
    m_edit->selectAll();
    m_edit->setFocus();
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        accept();
        emit named(m_edit->text().trimmed());
    });
}

} // namespace headroom
