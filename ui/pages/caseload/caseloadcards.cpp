#include "ui/pages/caseload/caseloadcards.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

CaseloadFilter overdueAlone() {
    CaseloadFilter filter;
    filter.overdue = true;
    return filter;
}

CaseloadFilter withoutNext() {
    CaseloadFilter filter;
    filter.next = CaseloadFilter::Next::None;
    return filter;
}

CaseloadFilter highAlone() {
    CaseloadFilter filter;
    filter.risk = CaseloadFilter::Risk::HighOrMore;
    return filter;
}

/// The part of one filter put into another.
CaseloadFilter with(CaseloadFilter filter, const CaseloadFilter& alone, CaseloadPart part) {
    switch (part) {
    case CaseloadPart::Overdue:
        filter.overdue = alone.overdue;
        break;
    case CaseloadPart::Next:
        filter.next = alone.next;
        break;
    default:
        filter.risk = alone.risk;
    }
    return filter;
}

} // namespace

CaseloadCards::CaseloadCards(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(8));
    m_cases = new FigureCard;
    m_cases->setObjectName(QStringLiteral("casesCard"));
    row->addWidget(m_cases);
    connect(m_cases, &QAbstractButton::clicked, this, [this] {
        setFilter({});
        emit filterChosen(m_filter);
    });
    m_overdue = add("overdueCasesCard", overdueAlone(), CaseloadPart::Overdue);
    m_without = add("withoutNextCard", withoutNext(), CaseloadPart::Next);
    m_high = add("highRoshCard", highAlone(), CaseloadPart::Risk);
}

FigureCard* CaseloadCards::add(const char* name, CaseloadFilter alone, CaseloadPart part) {
    auto* card = new FigureCard;
    card->setObjectName(QLatin1String(name));
    card->setCheckable(true);
    layout()->addWidget(card);
    connect(card, &QAbstractButton::clicked, this, [this, alone, part] {
        const bool set = with(m_filter, alone, part) == m_filter;
        setFilter(set ? without(m_filter, part) : with(m_filter, alone, part));
        emit filterChosen(m_filter);
    });
    return card;
}

void CaseloadCards::setFilter(const CaseloadFilter& filter) {
    m_filter = filter;
    m_overdue->setChecked(filter.overdue);
    m_without->setChecked(filter.next == CaseloadFilter::Next::None);
    m_high->setChecked(filter.risk == CaseloadFilter::Risk::HighOrMore);
}

int CaseloadCards::count(const CaseloadSnapshot& caseload, const CaseloadFilter& filter) const {
    return static_cast<int>(
        std::count_if(caseload.rows.begin(), caseload.rows.end(),
                      [&](const CaseloadRow& row) { return passes(filter, row, caseload.asOf); }));
}

void CaseloadCards::setCaseload(const CaseloadSnapshot& caseload) {
    const auto coWorked = std::count_if(caseload.rows.begin(), caseload.rows.end(),
                                        [](const CaseloadRow& row) { return row.coWorked; });
    FigureCard::Content cases;
    cases.caption = tr("Cases");
    cases.figure = countText(static_cast<std::int64_t>(caseload.rows.size()));
    cases.below =
        coWorked > 0 ? tr("%n co-worked", nullptr, static_cast<int>(coWorked)) : tr("none co-worked");
    cases.help = tr("Press to show all of them.");
    m_cases->setContent(cases);

    int deadlines = 0;
    for (const CaseloadRow& row : caseload.rows) {
        deadlines += row.overdue;
    }
    FigureCard::Content overdue;
    overdue.caption = tr("Overdue");
    overdue.figure = countText(count(caseload, overdueAlone()));
    overdue.below = tr("%n deadline(s) past their day", nullptr, deadlines);
    overdue.belowShort = tr("%n deadline(s)", nullptr, deadlines);
    overdue.tone = deadlines > 0 ? Tone::Alarm : Tone::Normal;
    overdue.help = tr("Cases with a deadline past its day. Press to show only them.");
    m_overdue->setContent(overdue);

    CaseloadFilter soon;
    soon.next = CaseloadFilter::Next::SevenDays;
    const QString appointments = tr("%n in the next 7 days", nullptr, count(caseload, soon));
    FigureCard::Content next;
    next.caption = tr("Without next appointment");
    next.figure = countText(count(caseload, withoutNext()));
    next.below = appointments;
    next.help = tr("Cases with no appointment to come. Press to show only them.");
    m_without->setContent(next);

    CaseloadFilter highest;
    highest.risk = CaseloadFilter::Risk::VeryHigh;
    FigureCard::Content high;
    high.caption = tr("High RoSH");
    high.figure = countText(count(caseload, highAlone()));
    high.below = tr("%n very high", nullptr, count(caseload, highest));
    high.help = tr("High or very high risk of serious harm. Press to show only them.");
    m_high->setContent(high);
}

} // namespace headroom
