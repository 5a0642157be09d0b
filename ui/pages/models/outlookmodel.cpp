#include "ui/pages/models/outlookmodel.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

namespace headroom {

namespace {

using OutlookColumn = RowColumn<OutlookRow>;

QString figureText(const OutlookRow& row) {
    if (!row.startsWeek) {
        return {};
    }
    return row.week.status == Status::NoCapacity ? OutlookModel::tr("No capacity")
                                                 : percentFigure(row.week.percent);
}

QVariant figureMore(const OutlookRow& row, int role) {
    if (role == StrongRole) {
        return true;
    }
    return role == ToneRole ? QVariant(static_cast<int>(statusTone(row.week.status))) : QVariant();
}

std::vector<OutlookColumn> outlookColumns(const std::shared_ptr<const Thresholds>& rules) {
    OutlookColumn week;
    week.key = QStringLiteral("week");
    week.title = OutlookModel::tr("Week from");
    week.text = [](const OutlookRow& row) {
        return row.startsWeek ? shortDateText(row.week.weekStarting) : QString();
    };
    week.spoken = [](const OutlookRow& row) { return dateText(row.week.weekStarting); };

    OutlookColumn figure;
    figure.key = QStringLiteral("workload");
    figure.title = OutlookModel::tr("Workload %");
    figure.alignment = Qt::AlignRight;
    figure.text = figureText;
    figure.tooltip = [rules](const OutlookRow& row) { return statusWord(row.week.status, *rules); };
    figure.more = figureMore;

    OutlookColumn what;
    what.key = QStringLiteral("what");
    what.title = OutlookModel::tr("What happens");
    what.text = [](const OutlookRow& row) {
        return row.event ? Words::comingUp(*row.event) : OutlookModel::tr("nothing known");
    };
    what.tooltip = [](const OutlookRow& row) { return row.event ? dateText(row.event->date) : QString(); };
    what.more = [](const OutlookRow& row, int role) {
        return role == ToneRole && !row.event ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };

    OutlookColumn effect;
    effect.key = QStringLiteral("effect");
    effect.title = OutlookModel::tr("Effect");
    effect.alignment = Qt::AlignRight;
    effect.text = [](const OutlookRow& row) {
        return row.event ? Words::comingUpEffect(*row.event) : QString();
    };
    return {week, figure, what, effect};
}

} // namespace

OutlookModel::OutlookModel(QObject* parent)
    : OutlookModel(std::make_shared<Thresholds>(), parent) {}

OutlookModel::OutlookModel(std::shared_ptr<Thresholds> rules, QObject* parent)
    : RowModel(
          outlookColumns(rules), [](const OutlookRow& row) { return row.place; }, parent)
    , m_rules(std::move(rules)) {}

void OutlookModel::setWeeks(const std::vector<OutlookWeek>& weeks, const Thresholds& thresholds) {
    *m_rules = thresholds;
    std::vector<OutlookRow> rows;
    for (const OutlookWeek& week : weeks) {
        OutlookRow row;
        row.week = week;
        row.startsWeek = true;
        std::size_t next = 0;
        do {
            row.place = static_cast<qint64>(rows.size()) + 1;
            row.event = next < week.events.size() ? std::optional(week.events[next]) : std::nullopt;
            rows.push_back(row);
            row.startsWeek = false;
        } while (++next < week.events.size());
    }
    setRows(std::move(rows));
}

} // namespace headroom
