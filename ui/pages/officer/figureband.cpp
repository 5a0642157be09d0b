#include "ui/pages/officer/figureband.h"

#include "ui/pages/models/columns.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int bandLegendFrom = 940; // design pixels

} // namespace

FigureBand::FigureBand(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(TextStyle::PageTitle))
    , m_detail(new ElidedLabel(TextStyle::Body, Tone::Muted))
    , m_figure(makeLabel(TextStyle::LargeFigure))
    , m_status(new TagLabel({}, Tone::Normal))
    , m_bar(new WorkloadBar)
    , m_legend(new WorkLegend)
    , m_headroom(makeLabel(TextStyle::Strong))
    , m_hours(makeLabel(TextStyle::Body, {}, Tone::Muted))
    , m_today(makeButton(tr("Today")))
    , m_caseload(makeButton(tr("Caseload")))
    , m_moves(makeButton(tr("&Move cases…")))
    , m_export(makeButton(tr("Export"), ButtonKind::Quiet))
    , m_others(new QWidget)
    , m_othersRow(new QHBoxLayout(m_others)) {
    m_name->setObjectName(QStringLiteral("officerName"));
    m_figure->setObjectName(QStringLiteral("officerFigure"));
    m_bar->setObjectName(QStringLiteral("officerBar"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    layOut();
}

void FigureBand::layOut() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme::px(12));
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::px(2));
    words->addWidget(m_name);
    words->addWidget(m_detail);
    head->addLayout(words, 1);
    m_today->setObjectName(QStringLiteral("officerToday"));
    m_today->setToolTip(tr("What is due and to come for this practitioner"));
    m_caseload->setObjectName(QStringLiteral("officerCaseload"));
    m_caseload->setToolTip(tr("The cases of this practitioner"));
    m_moves->setObjectName(QStringLiteral("officerMoves"));
    m_moves->setToolTip(tr("Give the cases of this practitioner to others, together"));
    for (QPushButton* button : {m_today, m_caseload, m_moves, m_export}) {
        head->addWidget(button, 0, Qt::AlignBottom);
    }
    connect(m_today, &QPushButton::clicked, this, &FigureBand::todayPressed);
    connect(m_caseload, &QPushButton::clicked, this, &FigureBand::caseloadPressed);
    connect(m_moves, &QPushButton::clicked, this, &FigureBand::movesPressed);
    outer->addLayout(head);

    auto* card = new Card;
    card->padded();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::px(24));
    grid->setVerticalSpacing(theme::px(4));
    auto* figure = new QHBoxLayout;
    figure->setSpacing(theme::px(12));
    figure->addWidget(m_figure);
    figure->addWidget(m_status, 0, Qt::AlignVCenter);
    grid->addLayout(figure, 0, 0, 2, 1);
    grid->addWidget(m_bar, 0, 1);
    grid->addWidget(m_legend, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_headroom, 0, 2, Qt::AlignBottom);
    grid->addWidget(m_hours, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    card->content().addLayout(grid);
    outer->addWidget(card);

    m_othersRow->setContentsMargins(0, 0, 0, 0);
    m_others->hide();
    outer->addWidget(m_others);
}

void FigureBand::setMayMove(bool may) {
    m_moves->setVisible(may);
}

void FigureBand::setOfficer(const OfficerSnapshot& officer) {
    const PostRow& row = officer.row;
    m_name->setText(Words::officer(row));
    QStringList details{Words::gradeSpelled(row.grade, row.stage), toQString(row.teamName),
                        toQString(row.staffCode)};
    if (officer.basis.source != FigureSource::None) {
        details.append(tr("Workload is from %1").arg(Words::source(officer.basis)));
    }
    m_detail->setText(details.join(QStringLiteral(" · ")));
    const bool none = row.status == Status::NoCapacity;
    m_figure->setText(none ? tr("No capacity") : percentText(row.percent));
    const Tone tone = none && !Words::holdsWork(row) ? Tone::Muted : statusTone(row.status);
    setLabelTone(*m_figure, tone == Tone::Alarm ? Tone::Alarm : Tone::Normal);
    m_status->setContent(none ? (Words::holdsWork(row)
                                     ? tr("%1 uncovered").arg(Words::cases(row.figure.cases.total()))
                                     : tr("No cases"))
                              : statusWord(row.status, officer.basis.thresholds),
                         tone);
    m_bar->setModel(FigureColumns<PostRow>::bar(row, officer.basis.thresholds));
    m_headroom->setText(none ? (Words::holdsWork(row)
                                    ? tr("%1 points uncovered").arg(pointsText(row.uncovered))
                                    : tr("Nothing to cover"))
                             : Words::headroomSpoken(row.headroom));
    m_hours->setText(tr("%1 contracted − %2 reductions = %3")
                         .arg(hoursText(row.figure.contracted), hoursText(row.figure.reduction),
                              hoursText(row.figure.availableHours())));
    setOtherPosts(officer);
}

/// The legend gives way before it would be cut.
void FigureBand::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_legend->setVisible(width() >= theme::px(bandLegendFrom));
}

void FigureBand::setOtherPosts(const OfficerSnapshot& officer) {
    while (QLayoutItem* item = m_othersRow->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_others->setVisible(!officer.otherPosts.empty());
    if (officer.otherPosts.empty()) {
        return;
    }
    m_othersRow->addWidget(makeLabel(TextStyle::Body, tr("Also in"), Tone::Muted));
    for (const PostRow& other : officer.otherPosts) {
        const QString figure = other.status == Status::NoCapacity
                                   ? statusWord(other.status, officer.basis.thresholds)
                                   : percentText(other.percent);
        QPushButton* button = makeButton(QStringLiteral("%1: %2").arg(toQString(other.teamName), figure));
        connect(button, &QPushButton::clicked, this,
                [this, post = other.post] { emit otherPostChosen(post); });
        m_othersRow->addWidget(button);
    }
    m_othersRow->addStretch(1);
}

} // namespace headroom
