#include "ui/pages/caseload/caseloadtoolbar.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

CaseloadToolBar::CaseloadToolBar(QWidget* parent)
    : QWidget(parent)
    , m_chipRow(new FlowLayout(theme::px(4), theme::px(4)))
    , m_chipLine(new QWidget)
    , m_edit(new QLineEdit)
    , m_filterButton(makeButton(tr("Filter"), ButtonKind::Quiet))
    , m_views(makeButton({}, ButtonKind::Quiet))
    , m_columns(makeButton(tr("Columns"), ButtonKind::Quiet))
    , m_export(makeButton(tr("Export"), ButtonKind::Quiet))
    , m_count(makeLabel(TextStyle::Caption, {}, Tone::Muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(8), theme::px(8), theme::px(12), theme::px(8));
    column->setSpacing(theme::px(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::px(4));
    m_edit->setObjectName(QStringLiteral("caseloadFilterEdit"));
    m_edit->setPlaceholderText(tr("Name, CRN, tier …"));
    m_edit->setAccessibleName(tr("Filter by name, CRN, tier, type, RoSH or practitioner"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setFixedWidth(theme::px(200));
    m_filterButton->setObjectName(QStringLiteral("caseloadFilterButton"));
    m_views->setObjectName(QStringLiteral("caseloadViewsButton"));
    m_columns->setObjectName(QStringLiteral("caseloadColumnsButton"));
    m_export->setObjectName(QStringLiteral("caseloadExportButton"));
    row->addWidget(m_edit);
    row->addSpacing(theme::px(4));
    for (QPushButton* button : {m_filterButton, m_views, m_columns, m_export}) {
        row->addWidget(button);
    }
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(
        makeLabel(TextStyle::Caption, tr("Enter: open · N: new contact · Ctrl+N: new case"), Tone::Muted));
    column->addLayout(row);
    m_chipLine->setLayout(m_chipRow);
    column->addWidget(m_chipLine);
    connect(m_edit, &QLineEdit::textChanged, this, &CaseloadToolBar::wordsTyped);
    setFilter({});
    setViewName({});
}

void CaseloadToolBar::setFilter(const CaseloadFilter& filter) {
    for (FilterChip* chip : std::as_const(m_chips)) {
        m_chipRow->removeWidget(chip);
        chip->hide(); // it may be the one that was pressed: it goes when that is over
        chip->deleteLater();
    }
    m_chips.clear();
    for (const CaseloadPart part : partsOf(filter)) {
        auto* chip = new FilterChip(partText(filter, part));
        chip->setObjectName(QStringLiteral("caseloadChip"));
        m_chipRow->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, part] { emit partRemoved(part); });
    }
    m_chipLine->setVisible(!m_chips.isEmpty());
}

void CaseloadToolBar::setViewName(const QString& name) {
    m_views->setText(name.isEmpty() ? tr("Views") : tr("View: %1").arg(name));
}

void CaseloadToolBar::setCount(int shown, int all) {
    m_count->setText(shown == all ? QString() : tr("%1 of %2").arg(countText(shown), countText(all)));
}

} // namespace headroom
