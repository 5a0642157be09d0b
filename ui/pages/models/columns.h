#pragma once

#include "ui/pages/models/rowmodel.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/ministack.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/workloadbar.h"

#include <memory>
#include <optional>

namespace headroom {

/// The columns that officers and units share, so that both boards look and sort alike. A Row has
/// status, percent, headroom, weeks, highRosh and allocatedLast7Days; `figure` says where its
/// points and cases are.
template <class Row>
class FigureColumns {
public:
    using Column = RowColumn<Row>;
    using Rules = std::shared_ptr<const Thresholds>;

    explicit FigureColumns(Rules rules)
        : m_rules(std::move(rules)) {}

    Column workload() const {
        Column column;
        column.key = QStringLiteral("workload");
        column.title = Text::tr("Workload %");
        column.help =
            Text::tr("Points used as a share of points available. Without available hours there is no "
                     "percentage but uncovered work.");
        column.alignment = Qt::AlignRight;
        column.text = [](const Row& row) {
            return row.status == Status::NoCapacity ? Text::tr("No capacity") : percentFigure(row.percent);
        };
        column.sort = [](const Row& row) {
            return row.status == Status::NoCapacity ? SortValue::unknown() : SortValue::of(row.percent);
        };
        column.spoken = [rules = m_rules](const Row& row) { return spokenFigure(bar(row, *rules)); };
        column.tooltip = column.spoken;
        column.more = [](const Row& row, int role) -> QVariant {
            if (role == StrongRole) {
                return true;
            }
            return role == ToneRole ? QVariant(static_cast<int>(figureTone(row))) : QVariant();
        };
        return column;
    }

    Column workloadBar() const {
        Column column;
        column.key = QStringLiteral("bar");
        column.title = Text::tr("Workload by kind of work");
        column.help =
            Text::tr("Points by kind of work on a scale of 0 to 200 %, with lines at the thresholds.");
        column.text = [](const Row&) { return QString(); };
        column.sort = workload().sort;
        column.spoken = workload().spoken;
        column.tooltip = [rules = m_rules](const Row& row) { return parts(bar(row, *rules)); };
        column.more = [rules = m_rules](const Row& row, int role) {
            return role == BarRole ? QVariant::fromValue(bar(row, *rules)) : QVariant();
        };
        column.headerMore = [rules = m_rules](int role) {
            return role == BarScaleRole ? QVariant::fromValue(*rules) : QVariant();
        };
        return column;
    }

    Column weeks(std::function<SortValue(const Row&)> sort, const QString& sortedBy) const {
        Column column;
        column.key = QStringLiteral("weeks");
        column.title = Text::tr("12 weeks");
        column.help = Text::tr("Workload over the last 12 weeks, with the thresholds as lines.") +
                      QLatin1Char(' ') + sortedBy;
        column.text = [](const Row&) { return QString(); };
        column.sort = std::move(sort);
        column.spoken = [rules = m_rules](const Row& row) { return spokenTrend(spark(row, *rules)); };
        column.tooltip = column.spoken;
        column.more = [rules = m_rules](const Row& row, int role) {
            return role == SparkRole ? QVariant::fromValue(spark(row, *rules)) : QVariant();
        };
        return column;
    }

    Column headroom() const {
        Column column;
        column.key = QStringLiteral("headroom");
        column.title = Text::tr("Headroom\npoints · h a week");
        column.help = Text::tr(
            "Available less used: in points, and in the hours a week they stand for. Negative is over.");
        column.alignment = Qt::AlignRight;
        column.text = [](const Row& row) { return pointsText(row.headroom.points); };
        column.sort = [](const Row& row) {
            return SortValue::of(static_cast<double>(row.headroom.points.value));
        };
        column.spoken = [](const Row& row) { return Words::headroomSpoken(row.headroom); };
        column.tooltip = column.spoken;
        column.more = [](const Row& row, int role) -> QVariant {
            if (role == DetailRole) {
                return QStringLiteral("· ") + hoursFigure(row.headroom.hours);
            }
            const bool over = row.status != Status::Ok && row.headroom.points < Points{};
            return role == ToneRole && over ? QVariant(static_cast<int>(Tone::Alarm)) : QVariant();
        };
        return column;
    }

    Column casesByType() const {
        Column column;
        column.key = QStringLiteral("cases");
        column.title = Text::tr("Cases\ncomm · lic · cust");
        column.help = Text::tr("Cases by type: community, licence, custody. Sorts by all cases.");
        column.text = [](const Row& row) { return stackText({row.figure.cases}); };
        column.sort = [](const Row& row) {
            return SortValue::of(static_cast<double>(row.figure.cases.total()));
        };
        column.spoken = [](const Row& row) { return spokenStack({row.figure.cases}); };
        column.tooltip = column.spoken;
        column.more = [](const Row& row, int role) {
            return role == StackRole ? QVariant::fromValue(StackModel{row.figure.cases}) : QVariant();
        };
        return column;
    }

    Column highRosh() const {
        return liveCount(QStringLiteral("rosh"), Text::tr("High\nRoSH"),
                         Text::tr("People assessed as high or very high risk of serious harm."),
                         [](const Row& row) { return row.highRosh; });
    }
    Column newCases() const {
        return liveCount(QStringLiteral("new"), Text::tr("New\n7 d"),
                         Text::tr("Cases allocated in the past 7 days."),
                         [](const Row& row) { return row.allocatedLast7Days; });
    }

    static Column count(const QString& key, const QString& title, const QString& help,
                        std::function<std::int64_t(const Row&)> value, bool alarming = false) {
        Column column;
        column.key = key;
        column.title = title;
        column.help = help;
        column.alignment = Qt::AlignRight;
        column.text = [value](const Row& row) { return countText(value(row)); };
        column.sort = [value](const Row& row) { return SortValue::of(static_cast<double>(value(row))); };
        column.more = [value, alarming](const Row& row, int role) -> QVariant {
            if (role != ToneRole) {
                return {};
            }
            if (value(row) == 0) {
                return static_cast<int>(Tone::Muted);
            }
            return alarming ? QVariant(static_cast<int>(Tone::Alarm)) : QVariant();
        };
        return column;
    }

    /// A count of live cases, which not every store holds.
    static Column liveCount(const QString& key, const QString& title, const QString& help,
                            std::function<std::optional<int>(const Row&)> value) {
        Column column;
        column.key = key;
        column.title = title;
        column.help = help;
        column.alignment = Qt::AlignRight;
        column.text = [value](const Row& row) {
            const std::optional<int> known = value(row);
            return known ? countText(*known) : Words::unknown();
        };
        column.sort = [value](const Row& row) {
            const std::optional<int> known = value(row);
            return known ? SortValue::of(*known) : SortValue::unknown();
        };
        column.spoken = [value](const Row& row) {
            const std::optional<int> known = value(row);
            return known ? countText(*known) : Text::tr("not known");
        };
        column.tooltip = [value](const Row& row) { return value(row) ? QString() : Words::noLiveCases(); };
        column.more = [value](const Row& row, int role) -> QVariant {
            const bool quiet = value(row).value_or(0) == 0;
            return role == ToneRole && quiet ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
        };
        return column;
    }

    static BarModel bar(const Row& row, const Thresholds& thresholds) {
        return {row.figure.parts, row.figure.total, row.figure.available,    row.percent,
                row.status,       thresholds,       row.figure.cases.total()};
    }
    static SparkModel spark(const Row& row, const Thresholds& thresholds) {
        SparkModel model;
        model.thresholds = thresholds;
        model.status = row.status;
        for (const WeekFigure& week : row.weeks) {
            model.percents.push_back(week.percent);
        }
        model.percents.push_back(row.status == Status::NoCapacity ? std::nullopt
                                                                  : std::optional<double>(row.percent));
        return model;
    }

private:
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(FigureColumns)
    };

    static Tone figureTone(const Row& row) {
        switch (row.status) {
        case Status::Over:
        case Status::Severe:
            return Tone::Alarm;
        case Status::NoCapacity:
            // Managers hold no cases and have no capacity: nothing to worry about.
            return row.figure.cases.total() > 0 || row.figure.total > Points{} ? Tone::Alarm : Tone::Muted;
        case Status::Ok:
        case Status::AtCapacity:
            break;
        }
        return Tone::Normal;
    }
    static QString parts(const BarModel& bar) {
        return Text::tr("Community %1 · licence %2 · custody %3 · reports %4 · other %5 points\n%6 used of "
                        "%7 available")
            .arg(pointsText(bar.parts.community), pointsText(bar.parts.licence),
                 pointsText(bar.parts.custody), pointsText(bar.parts.reports), pointsText(bar.parts.other),
                 pointsText(bar.total), pointsText(bar.available));
    }

    Rules m_rules;
};

} // namespace headroom
