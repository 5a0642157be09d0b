#include "ui/pages/trend/trendmodel.h"

#include "ui/pages/models/words.h"
#include "ui/pages/trend/trendwords.h"
#include "ui/widgets/format.h"

namespace headroom {

namespace {

using WeekColumn = RowColumn<TrendWeek>;

double weekNumber(Date date) {
    return static_cast<double>(date.days().time_since_epoch().count());
}

WeekColumn dayColumn(const char* key, const QString& title, Date TrendWeek::*day, bool ofKnown) {
    WeekColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = [day, ofKnown](const TrendWeek& week) {
        return ofKnown && !week.known() ? Words::unknown() : dateText(week.*day);
    };
    column.sort = [day](const TrendWeek& week) { return SortValue::of(weekNumber(week.*day)); };
    column.tooltip = [](const TrendWeek& week) { return TrendWords::note(week); };
    return column;
}

/// A number of a week, empty where nothing is known of it.
WeekColumn numberColumn(const QString& key, const QString& title,
                        std::function<std::int64_t(const TrendWeek&)> number) {
    WeekColumn column;
    column.key = key;
    column.title = title;
    column.alignment = Qt::AlignRight;
    column.text = [number](const TrendWeek& week) {
        return week.known() ? countText(number(week)) : Words::unknown();
    };
    column.sort = [number](const TrendWeek& week) {
        return week.known() ? SortValue::of(static_cast<double>(number(week))) : SortValue::unknown();
    };
    column.tooltip = [](const TrendWeek& week) { return TrendWords::note(week); };
    return column;
}

WeekColumn weekHoursColumn(const char* key, const QString& title, HoursPerWeek TrendWeek::*hours) {
    WeekColumn column = numberColumn(QLatin1String(key), title, [hours](const TrendWeek& week) {
        return std::int64_t{(week.*hours).hundredths};
    });
    column.text = [hours](const TrendWeek& week) {
        return week.known() ? hoursFigure(week.*hours) : Words::unknown();
    };
    return column;
}

WeekColumn percentColumn() {
    WeekColumn column;
    column.key = QStringLiteral("workload");
    column.title = TrendModel::tr("Workload %");
    column.alignment = Qt::AlignRight;
    column.text = [](const TrendWeek& week) {
        return week.percent ? percentFigure(*week.percent) : Words::unknown();
    };
    column.sort = [](const TrendWeek& week) {
        return week.percent ? SortValue::of(*week.percent) : SortValue::unknown();
    };
    column.tooltip = [](const TrendWeek& week) { return TrendWords::note(week); };
    return column;
}

std::vector<WeekColumn> trendColumnsOf(TrendBy by) {
    std::vector<WeekColumn> columns = {
        dayColumn("week", TrendModel::tr("Week from"), &TrendWeek::week, false),
        dayColumn("known", TrendModel::tr("Known on"), &TrendWeek::day, true), percentColumn(),
        numberColumn(QStringLiteral("used"), TrendModel::tr("Points\nused"),
                     [](const TrendWeek& week) { return week.total.value; }),
        numberColumn(QStringLiteral("available"), TrendModel::tr("Points\navailable"),
                     [](const TrendWeek& week) { return week.available.value; })};
    if (by == TrendBy::Total) {
        columns.push_back(
            weekHoursColumn("contracted", TrendModel::tr("Contracted\nhours"), &TrendWeek::contracted));
        columns.push_back(
            weekHoursColumn("reduction", TrendModel::tr("Reduction\nhours"), &TrendWeek::reduction));
        columns.push_back(numberColumn(QStringLiteral("cases"), TrendModel::tr("Cases"),
                                       [](const TrendWeek& week) { return week.cases(); }));
        columns.push_back(numberColumn(QStringLiteral("posts"), TrendModel::tr("Practitioners"),
                                       [](const TrendWeek& week) { return week.posts; }));
        return columns;
    }
    const std::vector<StackPart> parts = TrendWords::parts(by);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const QString key = QString::number(part);
        columns.push_back(numberColumn(
            QStringLiteral("points") + key, TrendModel::tr("%1\npoints").arg(parts[part].name),
            [by, part](const TrendWeek& week) { return partsOf(week, by).at(part).points.value; }));
        // Reports are no cases; untiered cases are with the rest of the tiers.
        if (by == TrendBy::Tier || part + 1 < parts.size()) {
            columns.push_back(
                numberColumn(QStringLiteral("cases") + key, TrendModel::tr("%1\ncases").arg(parts[part].name),
                             [by, part](const TrendWeek& week) { return partsOf(week, by).at(part).cases; }));
        }
    }
    return columns;
}

} // namespace

TrendModel::TrendModel(TrendBy by, QObject* parent)
    : RowModel(
          trendColumnsOf(by),
          [](const TrendWeek& week) { return static_cast<qint64>(weekNumber(week.week)); }, parent) {}

} // namespace headroom
