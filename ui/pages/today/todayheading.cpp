#include "ui/pages/today/todayheading.h"

#include "ui/pages/models/columns.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int barFrom = 700; // design pixels of the page that leave room for the bar
constexpr int barWidth = 200;

} // namespace

TodayHeading::TodayHeading(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(TextStyle::PageTitle))
    , m_day(new ElidedLabel(TextStyle::Body, Tone::Muted))
    , m_others(new QWidget)
    , m_othersRow(new QHBoxLayout(m_others))
    , m_figure(makeLabel(TextStyle::Figure))
    , m_headroom(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_bar(new WorkloadBar)
    , m_why(makeButton(tr("Why?"))) {
    m_name->setObjectName(QStringLiteral("todayName"));
    m_day->setObjectName(QStringLiteral("todayDay"));
    m_figure->setObjectName(QStringLiteral("todayFigure"));
    m_bar->setObjectName(QStringLiteral("todayBar"));
    m_bar->setFixedWidth(theme::px(barWidth));
    m_why->setObjectName(QStringLiteral("todayWhy"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(16));
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::px(2));
    words->addWidget(m_name);
    words->addWidget(m_day);
    row->addLayout(words, 1);
    m_othersRow->setContentsMargins(0, 0, 0, 0);
    m_othersRow->setSpacing(theme::px(4));
    row->addWidget(m_others, 0, Qt::AlignBottom);
    auto* bar = new QVBoxLayout;
    bar->setSpacing(theme::px(4));
    bar->addStretch(1);
    bar->addWidget(m_bar);
    bar->addWidget(m_headroom);
    row->addLayout(bar);
    row->addWidget(m_figure, 0, Qt::AlignBottom);
    row->addWidget(m_why, 0, Qt::AlignBottom);
    connect(m_why, &QPushButton::clicked, this, &TodayHeading::figurePressed);
}

void TodayHeading::setToday(const TodaySnapshot& today, const OfficerSnapshot& officer) {
    const PostRow& post = officer.row;
    m_name->setText(toQString(today.officer));
    m_day->setText(QStringLiteral("%1 · %2").arg(TodayWords::longDay(today.asOf), toQString(today.teamName)));
    const bool none = post.status == Status::NoCapacity;
    m_figure->setText(none ? statusWord(post.status, officer.basis.thresholds) : percentText(post.percent));
    const Tone tone = none && !Words::holdsWork(post) ? Tone::Muted : statusTone(post.status);
    setLabelTone(*m_figure, tone == Tone::Alarm ? Tone::Alarm : Tone::Normal);
    m_headroom->setText(none ? Words::cases(post.figure.cases.total())
                             : Words::headroomSpoken(post.headroom));
    const BarModel bar = FigureColumns<PostRow>::bar(post, officer.basis.thresholds);
    m_bar->setModel(bar);
    m_why->setAccessibleName(tr("Why %1?").arg(spokenFigure(bar)));
    setOtherPosts(officer);
}

void TodayHeading::setOtherPosts(const OfficerSnapshot& officer) {
    while (QLayoutItem* item = m_othersRow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_others->setVisible(!officer.otherPosts.empty());
    for (const PostRow& other : officer.otherPosts) {
        QPushButton* button = makeButton(toQString(other.teamName));
        button->setAccessibleName(tr("The day in %1").arg(toQString(other.teamName)));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this,
                [this, post = other.post] { emit otherPostChosen(post); });
        m_othersRow->addWidget(button);
    }
}

/// The bar gives way before the name would be cut.
void TodayHeading::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_bar->setVisible(width() >= theme::px(barFrom));
    m_headroom->setVisible(m_bar->isVisibleTo(this));
}

} // namespace headroom
