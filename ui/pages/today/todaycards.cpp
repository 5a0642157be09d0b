#include "ui/pages/today/todaycards.h"

#include "ui/widgets/card.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

const char* cardName(TodayFilter filter) {
    switch (filter) {
    case TodayFilter::Overdue:
        return "overdueCard";
    case TodayFilter::Today:
        return "todayCard";
    case TodayFilter::ThisWeek:
        return "weekCard";
    case TodayFilter::Later:
        return "laterCard";
    case TodayFilter::Outcomes:
        return "outcomesButton";
    case TodayFilter::Drafts:
        return "draftsFilterButton";
    case TodayFilter::Alerts:
        return "alertsButton";
    case TodayFilter::Tiers:
        return "tiersButton";
    case TodayFilter::Enquiries:
        return "enquiriesButton";
    case TodayFilter::None:
        break;
    }
    return "";
}

int ofKind(const TodaySnapshot& today, TodayFilter bucket, TodayKind kind) {
    return static_cast<int>(std::count_if(today.rows.begin(), today.rows.end(), [&](const TodayRow& row) {
        return row.kind == kind && passes(bucket, row);
    }));
}

} // namespace

TodayCards::TodayCards(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(theme::px(8));
    for (const TodayFilter filter : bucketFilters) {
        auto* card = new FigureCard;
        cards->addWidget(card);
        m_buckets.emplace(filter, card);
        adopt(filter, *card);
    }
    column->addLayout(cards);
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(theme::px(4));
    for (const TodayFilter filter : kindFilters) {
        QPushButton* button = makeButton({});
        kinds->addWidget(button);
        m_kinds.emplace(filter, button);
        adopt(filter, *button);
    }
    kinds->addStretch(1);
    column->addLayout(kinds);
}

void TodayCards::adopt(TodayFilter filter, QAbstractButton& button) {
    button.setObjectName(QLatin1String(cardName(filter)));
    button.setCheckable(true);
    connect(&button, &QAbstractButton::clicked, this, [this, filter] {
        setFilter(filter == m_filter ? TodayFilter::None : filter);
        emit filterChosen(m_filter);
    });
}

void TodayCards::setFilter(TodayFilter filter) {
    m_filter = filter;
    for (const auto& [which, card] : m_buckets) {
        card->setChecked(which == filter);
    }
    for (const auto& [which, button] : m_kinds) {
        button->setChecked(which == filter);
    }
}

void TodayCards::setBucket(const TodaySnapshot& today, TodayFilter filter) {
    FigureCard::Content content;
    content.caption = filterText(filter);
    const int all = count(today, filter);
    content.figure = countText(all);
    content.help = tr("Press to show only these.");
    const int appointments = ofKind(today, filter, TodayKind::Appointment);
    const int deadlines = ofKind(today, filter, TodayKind::Deadline);
    switch (filter) {
    case TodayFilter::Overdue: {
        int latest = 0;
        for (const TodayRow& row : today.rows) {
            latest = row.bucket == TodayBucket::Overdue ? std::max(latest, row.daysLate) : latest;
        }
        content.below = all == 0 ? tr("nothing late") : tr("longest %n day(s) late", nullptr, latest);
        content.tone = all > 0 ? Tone::Alarm : Tone::Normal;
        break;
    }
    case TodayFilter::Later:
        content.below = tr("to %1").arg(shortDateText(today.asOf.plusDays(today.horizonDays)));
        break;
    default:
        content.below = tr("%1, %2").arg(tr("%n appointment(s)", nullptr, appointments),
                                         tr("%n deadline(s)", nullptr, deadlines));
        content.belowShort = tr("%n appointment(s)", nullptr, appointments);
    }
    m_buckets.at(filter)->setContent(content);
}

void TodayCards::setToday(const TodaySnapshot& today) {
    for (const TodayFilter filter : bucketFilters) {
        setBucket(today, filter);
    }
    for (const auto& [filter, button] : m_kinds) {
        const QString figure = countText(count(today, filter));
        button->setText(QStringLiteral("%1  %2").arg(filterText(filter), figure));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(filterText(filter), figure));
        button->setToolTip(tr("Press to show only these."));
    }
}

} // namespace headroom
