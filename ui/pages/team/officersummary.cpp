#include "ui/pages/team/officersummary.h"

#include "ui/pages/models/words.h"
#include "ui/pages/parts/explanationsheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace headroom {

OfficerSummary::OfficerSummary(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_scroll(new QScrollArea)
    , m_name(new ElidedLabel(TextStyle::Section))
    , m_detail(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_figure(makeLabel(TextStyle::LargeFigure))
    , m_status(makeLabel(TextStyle::Body, {}, Tone::Muted))
    , m_sheet(new ExplanationSheet) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    setMinimumWidth(theme::px(350));
    m_detail->setWordWrap(true);
    m_status->setWordWrap(true);
    m_figure->setObjectName(QStringLiteral("summaryFigure"));

    auto* open = makeButton(tr("Open"));
    open->setObjectName(QStringLiteral("openOfficerButton"));
    open->setToolTip(tr("Opens the officer's page (Enter in the table)"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(open);
    auto* close = makeButton({}, ButtonKind::Quiet);
    close->setObjectName(QStringLiteral("closeSummaryButton"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    head->addWidget(close);
    connect(close, &QPushButton::clicked, this, &OfficerSummary::closeRequested);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    const int inset = theme::px(8); // the sheet's own table brings the other half of the margin
    column->setContentsMargins(inset, 2 * inset, inset, 2 * inset);
    column->setSpacing(theme::px(4));
    head->setContentsMargins(inset, 0, inset, 0);
    for (QLabel* label : {m_detail, m_figure, m_status}) {
        label->setContentsMargins(inset, 0, inset, 0);
    }
    column->addLayout(head);
    column->addWidget(m_detail);
    column->addSpacing(theme::px(4));
    column->addWidget(m_figure);
    column->addWidget(m_status);
    column->addSpacing(theme::px(4));
    column->addWidget(m_sheet);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_card->content().addWidget(m_scroll);
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(m_post); });
}

QSize OfficerSummary::sizeHint() const {
    return {theme::px(344), theme::px(400)};
}

void OfficerSummary::setOfficer(const OfficerSnapshot& officer) {
    const bool another = officer.row.post != m_post;
    m_post = officer.row.post;
    const PostRow& row = officer.row;
    m_name->setText(Words::officer(row));
    m_detail->setText(tr("%1 · %2 less %3")
                          .arg(Words::gradeSpelled(row.grade, row.stage), hoursText(row.figure.contracted),
                               hoursText(row.figure.reduction)));
    const bool none = row.status == Status::NoCapacity;
    m_figure->setText(none ? tr("No capacity") : percentText(row.percent));
    const bool alarming =
        (none && Words::holdsWork(row)) || row.status == Status::Over || row.status == Status::Severe;
    setLabelTone(*m_figure, alarming ? Tone::Alarm : Tone::Normal);
    m_status->setText(none ? tr("%1 uncovered").arg(Words::cases(row.figure.cases.total()))
                           : tr("%1 · %2").arg(statusWord(row.status, officer.basis.thresholds),
                                               Words::headroomSpoken(row.headroom)));
    m_sheet->setOfficer(officer);
    setAccessibleName(tr("Why %1").arg(m_figure->text()));
    if (another) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

} // namespace headroom
