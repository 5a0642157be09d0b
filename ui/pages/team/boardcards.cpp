#include "ui/pages/team/boardcards.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

/// The figure of the week before the newest, where there is one.
std::optional<double> weekBefore(const BoardSnapshot& board) {
    return board.weeks.size() < 2 ? std::nullopt : board.weeks[board.weeks.size() - 2].percent;
}

bool overSpan(const SpanOfControl& span) {
    return span.fte + span.coveredFte > span.threshold;
}

} // namespace

BoardCards::BoardCards(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(8));
    m_workload = add("workloadCard", BoardFilter::None);
    m_over = add("overCard", BoardFilter::Over);
    m_sustained = add("sustainedCard", BoardFilter::Sustained);
    m_unallocated = add("unallocatedCard", BoardFilter::HasRoom);
    m_uncovered = add("uncoveredCard", BoardFilter::Uncovered);
    m_span = new FigureCard;
    m_span->setObjectName(QStringLiteral("spanCard"));
    m_span->setFocusPolicy(Qt::NoFocus);
    m_span->setCursor(Qt::ArrowCursor);
    m_span->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    row->addWidget(m_span);
    setFilter(BoardFilter::None);
}

FigureCard* BoardCards::add(const char* name, BoardFilter filter) {
    auto* card = new FigureCard;
    card->setObjectName(QLatin1String(name));
    card->setCheckable(true);
    layout()->addWidget(card);
    m_filters.emplace(filter, card);
    connect(card, &QAbstractButton::clicked, this, [this, filter, card] {
        if (card == m_unallocated && m_mayAllocate && m_casesWait) {
            setFilter(m_filter); // the press leads elsewhere
            emit allocateRequested();
            return;
        }
        setFilter(filter == m_filter ? BoardFilter::None : filter);
        emit filterChosen(m_filter);
    });
    return card;
}

void BoardCards::setFilter(BoardFilter filter) {
    m_filter = filter;
    for (const auto& [which, card] : m_filters) {
        card->setChecked(which == filter && filter != BoardFilter::None);
    }
}

void BoardCards::setBoard(const BoardSnapshot& board) {
    setWorkload(board);
    setCounts(board);
    setUnallocated(board);
    setUncovered(board);
    setSpan(board);
}

void BoardCards::setWorkload(const BoardSnapshot& board) {
    FigureCard::Content content;
    content.caption = tr("%1 workload").arg(Words::level(board.unit.ref.level));
    content.help =
        tr("Points used by all practitioners as a share of the points available to them. Shows everybody.");
    if (board.status == Status::NoCapacity) {
        content.figure = Words::unknown();
        content.below = tr("no available hours");
    } else {
        content.figure = percentText(board.percent);
        content.tone =
            board.status == Status::Ok || board.status == Status::AtCapacity ? Tone::Normal : Tone::Alarm;
        content.below = statusWord(board.status, board.basis.thresholds);
        if (const std::optional<double> before = weekBefore(board)) {
            const double change = board.percent - *before;
            content.below = change >= 0 ? tr("%1 more than last week").arg(percentFigure(change))
                                        : tr("%1 less than last week").arg(percentFigure(-change));
            content.belowShort = change >= 0 ? tr("%1 up in a week").arg(percentFigure(change))
                                             : tr("%1 down in a week").arg(percentFigure(-change));
        }
    }
    m_workload->setContent(content);
}

void BoardCards::setCounts(const BoardSnapshot& board) {
    const Thresholds& rules = board.basis.thresholds;
    FigureCard::Content over;
    over.caption = tr("Over %1 %").arg(basisPointsText(rules.over));
    over.figure = countText(board.total.over);
    over.unit = tr("of %1").arg(countText(board.total.posts));
    over.below =
        tr("%1 severe, %2 at capacity").arg(countText(board.total.severe), countText(board.total.atCapacity));
    over.belowShort = tr("%1 severe").arg(countText(board.total.severe));
    over.help = tr("Practitioners over the threshold. Press to show only them.");
    m_over->setContent(over);

    FigureCard::Content sustained;
    sustained.caption = tr("Sustained");
    sustained.figure = countText(board.sustained);
    sustained.unit = tr("of %1").arg(countText(board.total.posts));
    sustained.below = tr("%1 weeks or more in a row").arg(rules.sustainedWeeks);
    sustained.belowShort = tr("%1 weeks or more").arg(rules.sustainedWeeks);
    sustained.help =
        tr("Practitioners over the threshold in each of the last weeks. Press to show only them.");
    m_sustained->setContent(sustained);
}

void BoardCards::setUnallocated(const BoardSnapshot& board) {
    FigureCard::Content content;
    content.caption = tr("Unallocated");
    m_casesWait = board.unallocated.value_or(0) > 0;
    if (board.unallocated) {
        content.figure = countText(*board.unallocated);
        content.unit = *board.unallocated == 1 ? tr("case") : tr("cases");
        const int late = board.unallocatedPastFirstAppointment.value_or(0);
        content.below = late == 0 ? tr("none past first appointment")
                                  : tr("%1 past first appointment").arg(countText(late));
        content.belowShort = late == 0 ? tr("none overdue") : tr("%1 overdue").arg(countText(late));
        content.tone = late > 0 ? Tone::Alarm : Tone::Normal;
        content.help = m_mayAllocate && m_casesWait
                           ? tr("Cases waiting for a practitioner. Press to allocate them.")
                           : tr("Cases waiting for a practitioner. Press to show who has room.");
    } else {
        content.figure = Words::unknown();
        content.below = tr("not in the extract");
        content.help = tr("Not known: an extract says nothing about cases without a practitioner. "
                          "Press to show who has room.");
    }
    m_unallocated->setContent(content);
}

void BoardCards::setUncovered(const BoardSnapshot& board) {
    FigureCard::Content content;
    content.caption = tr("Uncovered points");
    content.figure = pointsText(board.total.uncovered);
    content.below =
        board.uncoveredHighRosh
            ? tr("%1, %2 high RoSH")
                  .arg(Words::cases(board.total.uncoveredCases), countText(*board.uncoveredHighRosh))
            : tr("%1 without hours").arg(Words::cases(board.total.uncoveredCases));
    content.belowShort = Words::cases(board.total.uncoveredCases);
    content.help = tr("Work of practitioners who have no available hours. Press to show only them.");
    m_uncovered->setContent(content);
}

void BoardCards::setSpan(const BoardSnapshot& board) {
    m_span->setVisible(!board.spans.empty());
    if (board.spans.empty()) {
        return;
    }
    FigureCard::Content content;
    content.caption = tr("Span of control");
    QStringList everybody;
    for (const SpanOfControl& span : board.spans) {
        everybody.append(tr("%1, %2: %3, %4 heads")
                             .arg(toQString(span.surname), toQString(span.forename),
                                  Words::fte(span.fte + span.coveredFte),
                                  countText(span.heads + span.coveredHeads)));
    }
    content.help = everybody.join(QLatin1Char('\n'));
    if (board.spans.size() == 1) {
        const SpanOfControl& span = board.spans.front();
        content.figure = percentFigure(span.fte + span.coveredFte);
        content.unit = tr("of %1 FTE").arg(span.threshold);
        content.below = tr("%1 heads").arg(countText(span.heads + span.coveredHeads));
        if (span.coveredHeads > 0) {
            const QString teams = toQString(span.coveredTeams);
            content.below = span.coverUntil
                                ? tr("covering %1 to %2").arg(teams, shortDateText(*span.coverUntil))
                                : tr("covering %1").arg(teams);
        }
        content.tone = overSpan(span) ? Tone::Alarm : Tone::Normal;
    } else {
        const auto over = std::count_if(board.spans.begin(), board.spans.end(), overSpan);
        content.figure = countText(over);
        content.unit = tr("of %1").arg(countText(static_cast<std::int64_t>(board.spans.size())));
        content.below = tr("managers over %1 FTE").arg(board.spans.front().threshold);
        content.tone = over > 0 ? Tone::Alarm : Tone::Normal;
    }
    m_span->setContent(content);
}

} // namespace headroom
