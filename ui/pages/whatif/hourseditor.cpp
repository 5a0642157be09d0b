#include "ui/pages/whatif/hourseditor.h"

#include "domain/error.h"
#include "service/reductions.h"
#include "service/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/numberfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int mostContracted = 3750; // hundredths, as the service takes them

} // namespace

HoursEditor::HoursEditor(Workspace& workspace, PostId post, const QString& officer, HoursPerWeek hours,
                         Date from, QWidget* parent)
    : Editor(parent)
    , m_workspace(workspace)
    , m_post(post)
    , m_hours(new NumberField(0, mostContracted, 2, tr("h a week")))
    , m_from(new DateField(workspace.today()))
    , m_failure(makeLabel(TextStyle::Body, {}, Tone::Alarm)) {
    setObjectName(QStringLiteral("hoursEditor"));
    setWindowTitle(tr("Contracted hours"));
    setMinimumWidth(theme::px(440));
    const int side = theme::px(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(makeLabel(TextStyle::Section, officer));
    auto* rows = new FormRows;
    m_hours->setObjectName(QStringLiteral("contractedHours"));
    m_from->setObjectName(QStringLiteral("contractedFrom"));
    rows->add(tr("&Hours"), m_hours);
    rows->add(tr("&From"), m_from);
    column->addWidget(rows);
    m_failure->setWordWrap(true);
    m_failure->hide();
    column->addWidget(m_failure);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("Cancel"));
    QPushButton* keep = makeButton(tr("&Save"), ButtonKind::Primary);
    keep->setObjectName(QStringLiteral("saveHours"));
    keep->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    m_hours->setNumber(hours.hundredths);
    m_from->setDate(from);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &HoursEditor::save);
}

void HoursEditor::save() {
    try {
        if (!m_hours->number() || !m_from->date()) {
            m_failure->setText(tr("Say how many hours, and from which day."));
        } else {
            setContractedHours(m_workspace, m_post, HoursPerWeek::ofHundredths(*m_hours->number()),
                               *m_from->date());
            accept();
            emit recorded(tr("Contracted hours recorded."), {});
            return;
        }
    } catch (const Error& error) {
        m_failure->setText(toQString(error.what()));
    }
    m_failure->show();
}

} // namespace headroom
