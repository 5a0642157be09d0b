#include "ui/pages/trend/trendheading.h"

#include "ui/pages/models/words.h"
#include "ui/pages/trend/trendwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace headroom {

TrendHeading::TrendHeading(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(TextStyle::PageTitle))
    , m_sentence(new ElidedLabel(TextStyle::Body, Tone::Muted))
    , m_board(makeButton({}))
    , m_export(makeButton(tr("Export"), ButtonKind::Quiet))
    , m_weeks(new ChoiceBar({{QStringLiteral("12"), tr("12 weeks")},
                             {QStringLiteral("26"), tr("26")},
                             {QStringLiteral("52"), tr("52")},
                             {QStringLiteral("104"), tr("104")}}))
    , m_by(new ChoiceBar({{QStringLiteral("total"), tr("Workload %")},
                          {QStringLiteral("type"), tr("By type")},
                          {QStringLiteral("tier"), tr("By tier")}}))
    , m_table(makeButton(tr("S&how as table"))) {
    m_title->setObjectName(QStringLiteral("trendTitle"));
    m_sentence->setObjectName(QStringLiteral("trendSentence"));
    m_board->setObjectName(QStringLiteral("trendBoardButton"));
    m_export->setObjectName(QStringLiteral("trendExportButton"));
    m_weeks->setObjectName(QStringLiteral("trendWeeks"));
    m_weeks->setQuestion(tr("Weeks shown"));
    m_by->setObjectName(QStringLiteral("trendBy"));
    m_by->setQuestion(tr("Taken apart"));
    m_table->setObjectName(QStringLiteral("trendTwinButton"));
    m_table->setCheckable(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme::px(12));
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::px(2));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    head->addLayout(words, 1);
    head->addSpacing(theme::px(12));
    head->addWidget(m_board, 0, Qt::AlignBottom);
    head->addWidget(m_export, 0, Qt::AlignBottom);
    outer->addLayout(head);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme::px(16));
    tools->addWidget(m_by);
    tools->addWidget(m_weeks);
    tools->addStretch(1);
    tools->addWidget(m_table);
    outer->addLayout(tools);
    connect(m_weeks, &ChoiceBar::edited, this, &TrendHeading::weeksChosen);
    connect(m_by, &ChoiceBar::edited, this, &TrendHeading::byChosen);
    connect(m_table, &QPushButton::clicked, this, &TrendHeading::tableChosen);
    connect(m_board, &QPushButton::clicked, this, &TrendHeading::boardPressed);
}

void TrendHeading::setTrend(const TrendSnapshot& trend) {
    m_title->setText(tr("%1: trend").arg(Words::unit(trend.unit)));
    m_sentence->setText(TrendWords::sentence(trend));
    const bool officer = trend.unit.ref.level == Level::Officer;
    m_board->setText(officer ? tr("&Officer") : tr("&Board"));
    m_board->setToolTip(officer ? tr("The figure of this practitioner, explained")
                                : tr("The practitioners or units behind this trend"));
}

void TrendHeading::setLook(int weeks, TrendBy by, bool table) {
    const QSignalBlocker one(m_weeks), two(m_by);
    m_weeks->setCode(QString::number(weeks));
    m_by->setCode(toQString(name(by)));
    m_table->setChecked(table);
    m_table->setText(table ? tr("S&how as chart") : tr("S&how as table"));
}

int TrendHeading::weeks() const {
    return m_weeks->code().toInt();
}

TrendBy TrendHeading::by() const {
    return parseTrendBy(toUtf8(m_by->code())).value_or(TrendBy::Total);
}

} // namespace headroom
