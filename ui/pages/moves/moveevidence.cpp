#include "ui/pages/moves/moveevidence.h"

#include "ui/pages/models/decisionwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notesfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int evidenceLines = 3;

} // namespace

MoveEvidence::MoveEvidence(QWidget* parent)
    : QWidget(parent)
    , m_reason(new QComboBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
    m_reason->setObjectName(QStringLiteral("moveReason"));
    m_reason->setAccessibleName(tr("Why the cases move"));
    for (std::size_t at = 1; at < allocationReasonCount; ++at) { // the first one is of waiting cases
        m_reason->addItem(DecisionWords::reason(static_cast<AllocationReason>(at)), static_cast<int>(at));
    }
    auto* label = new QLabel(tr("&Why they move:"));
    label->setBuddy(m_reason);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::px(8));
    head->addWidget(label);
    head->addWidget(m_reason);
    head->addWidget(makeLabel(TextStyle::Caption,
                              tr("What is written here stands with every case; each can be corrected later."),
                              Tone::Muted));
    head->addStretch(1);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::px(12));
    m_complexity = add(*row, "moveComplexity", tr("Comple&xity"), tr("Evidence: complexity of the cases"));
    m_capability = add(*row, "moveCapability", tr("Capa&bility"), tr("Evidence: capability of the officers"));
    m_capacity = add(*row, "moveCapacity", tr("Capacit&y"), tr("Evidence: capacity of the officers"));
    m_staffRisk = add(*row, "moveStaffRisk", tr("&Risk to staff"), tr("How risk to staff was considered"));
    column->addLayout(row);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &MoveEvidence::edited);
}

NotesField* MoveEvidence::add(QHBoxLayout& row, const char* name, const QString& title,
                              const QString& spoken) {
    auto* field = new NotesField(static_cast<int>(evidenceLimit), evidenceLines);
    field->setObjectName(QLatin1String(name));
    field->edit().setAccessibleName(spoken);
    auto* label = new QLabel(title);
    label->setBuddy(&field->edit());
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::px(2));
    column->addWidget(label);
    column->addWidget(field);
    row.addLayout(column, 1);
    connect(field, &NotesField::edited, this, &MoveEvidence::edited);
    return field;
}

void MoveEvidence::setContent(AllocationReason reason, const AllocationText& text) {
    const QSignalBlocker quiet(this);
    m_rest = text;
    m_reason->setCurrentIndex(qMax(0, m_reason->findData(static_cast<int>(reason))));
    m_complexity->setText(toQString(text.complexity));
    m_capability->setText(toQString(text.capability));
    m_capacity->setText(toQString(text.capacity));
    m_staffRisk->setText(toQString(text.staffRisk));
}

AllocationReason MoveEvidence::reason() const {
    return static_cast<AllocationReason>(m_reason->currentData().toInt());
}

AllocationText MoveEvidence::text() const {
    AllocationText text = m_rest;
    text.complexity = toUtf8(m_complexity->text());
    text.capability = toUtf8(m_capability->text());
    text.capacity = toUtf8(m_capacity->text());
    text.staffRisk = toUtf8(m_staffRisk->text());
    return text;
}

} // namespace headroom
