#include "ui/pages/whatif/whatifmodel.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/workloadbar.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t compared = 3;

template <class Row>
RowColumn<Row> whatIfColumn(const QString& key, const QString& title, typename RowColumn<Row>::Text text,
                            Qt::Alignment alignment = Qt::AlignLeft) {
    RowColumn<Row> column;
    column.key = key;
    column.title = title;
    column.text = std::move(text);
    column.alignment = alignment;
    return column;
}

BarModel barAfter(const ScenarioRow& row, const Thresholds& thresholds) {
    const Workload& figure = row.outcome.after;
    return {figure.parts, figure.total,        figure.available, row.percentAfter, row.outcome.statusAfter,
            thresholds,   figure.cases.total()};
}

QVariant mutedUnlessAffected(const ScenarioRow& row, int role) {
    return role == ToneRole && !row.outcome.affected ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
}

std::vector<RowColumn<ScenarioRow>> whatIfColumns(const std::shared_ptr<Thresholds>& rules) {
    auto officer =
        whatIfColumn<ScenarioRow>(QStringLiteral("officer"), WhatIfModel::tr("Practitioner"),
                                  [](const ScenarioRow& row) { return WhatIfWords::officer(row); });
    officer.tooltip = [](const ScenarioRow& row) {
        return WhatIfModel::tr("%1, %2").arg(WhatIfWords::officer(row), toQString(row.teamName));
    };
    officer.more = [](const ScenarioRow& row, int role) -> QVariant {
        return role == StrongRole ? QVariant(row.outcome.affected) : mutedUnlessAffected(row, role);
    };
    auto team = whatIfColumn<ScenarioRow>(QStringLiteral("team"), WhatIfModel::tr("Team"),
                                          [](const ScenarioRow& row) { return toQString(row.teamName); });
    team.more = mutedUnlessAffected;
    auto before = whatIfColumn<ScenarioRow>(
        QStringLiteral("before"), WhatIfModel::tr("Now %"),
        [](const ScenarioRow& row) { return WhatIfWords::percentBefore(row); }, Qt::AlignRight);
    before.sort = [](const ScenarioRow& row) { return SortValue::of(row.percentBefore); };
    before.more = mutedUnlessAffected;
    auto after = whatIfColumn<ScenarioRow>(
        QStringLiteral("after"), WhatIfModel::tr("After %"),
        [](const ScenarioRow& row) { return WhatIfWords::percentAfter(row); }, Qt::AlignRight);
    after.sort = [](const ScenarioRow& row) { return SortValue::of(row.percentAfter); };
    after.more = [](const ScenarioRow& row, int role) -> QVariant {
        if (role == StrongRole) {
            return row.outcome.affected;
        }
        return role == ToneRole && row.outcome.affected
                   ? QVariant(static_cast<int>(statusTone(row.outcome.statusAfter)))
                   : mutedUnlessAffected(row, role);
    };
    auto change = whatIfColumn<ScenarioRow>(
        QStringLiteral("change"), WhatIfModel::tr("Change"),
        [](const ScenarioRow& row) { return WhatIfWords::change(row); }, Qt::AlignRight);
    change.sort = [](const ScenarioRow& row) { return SortValue::of(row.percentAfter - row.percentBefore); };
    change.more = [](const ScenarioRow& row, int role) -> QVariant {
        return role == ToneRole ? QVariant(static_cast<int>(WhatIfWords::changeTone(row))) : QVariant();
    };
    auto bar = whatIfColumn<ScenarioRow>(QStringLiteral("bar"), WhatIfModel::tr("Workload after"),
                                         [](const ScenarioRow&) { return QString(); });
    bar.sort = after.sort;
    bar.spoken = [rules](const ScenarioRow& row) { return spokenFigure(barAfter(row, *rules)); };
    bar.tooltip = bar.spoken;
    bar.more = [rules](const ScenarioRow& row, int role) {
        return role == BarRole && !row.outcome.leaves ? QVariant::fromValue(barAfter(row, *rules))
                                                      : QVariant();
    };
    bar.headerMore = [rules](int role) {
        return role == BarScaleRole ? QVariant::fromValue(*rules) : QVariant();
    };
    auto headroom = whatIfColumn<ScenarioRow>(
        QStringLiteral("headroom"), WhatIfModel::tr("Headroom\nafter"),
        [](const ScenarioRow& row) {
            return row.outcome.leaves ? QString() : pointsText(row.outcome.headroomAfter.points);
        },
        Qt::AlignRight);
    headroom.sort = [](const ScenarioRow& row) {
        return SortValue::of(static_cast<double>(row.outcome.headroomAfter.points.value));
    };
    headroom.spoken = [](const ScenarioRow& row) { return Words::headroomSpoken(row.outcome.headroomAfter); };
    headroom.more = mutedUnlessAffected;
    auto cases = whatIfColumn<ScenarioRow>(
        QStringLiteral("cases"), WhatIfModel::tr("Cases"),
        [](const ScenarioRow& row) {
            const QString now = countText(row.outcome.before.cases.total());
            const QString then = countText(row.outcome.after.cases.total());
            return now == then ? now : QStringLiteral("%1 → %2").arg(now, then);
        },
        Qt::AlignRight);
    cases.sort = [](const ScenarioRow& row) {
        return SortValue::of(static_cast<double>(row.outcome.after.cases.total()));
    };
    cases.more = mutedUnlessAffected;
    return {officer, team, before, after, change, bar, headroom, cases};
}

std::vector<RowColumn<CompareRow>> compareColumns(const QStringList& names) {
    std::vector<RowColumn<CompareRow>> columns = {
        whatIfColumn<CompareRow>(QStringLiteral("officer"), CompareModel::tr("Practitioner"),
                                 [](const CompareRow& row) { return row.officer; }),
        whatIfColumn<CompareRow>(QStringLiteral("team"), CompareModel::tr("Team"),
                                 [](const CompareRow& row) { return row.team; }),
        whatIfColumn<CompareRow>(
            QStringLiteral("now"), CompareModel::tr("Now %"), [](const CompareRow& row) { return row.now; },
            Qt::AlignRight)};
    columns.back().sort = [](const CompareRow& row) { return SortValue::of(row.percentNow); };
    for (std::size_t i = 0; i < static_cast<std::size_t>(names.size()); ++i) {
        auto column = whatIfColumn<CompareRow>(
            QStringLiteral("after%1").arg(i), names.at(static_cast<qsizetype>(i)),
            [i](const CompareRow& row) { return row.after.at(i); }, Qt::AlignRight);
        column.sort = [i](const CompareRow& row) { return SortValue::of(row.percents.at(i)); };
        column.more = [i](const CompareRow& row, int role) -> QVariant {
            return role == StrongRole ? QVariant(row.after.at(i) != row.now) : QVariant();
        };
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<RowColumn<EffectRow>> effectColumns() {
    auto who =
        whatIfColumn<EffectRow>(QStringLiteral("who"), EffectModel::tr("Case"), [](const EffectRow& row) {
            return row.line.denied ? toQString(row.line.crn)
                                   : QStringLiteral("%1, %2").arg(toQString(row.line.surname),
                                                                  toQString(row.line.forename));
        });
    who.more = [](const EffectRow& row, int role) -> QVariant {
        return role == DetailRole && !row.line.denied ? QVariant(toQString(row.line.crn)) : QVariant();
    };
    auto kind =
        whatIfColumn<EffectRow>(QStringLiteral("kind"), EffectModel::tr("Tier"), [](const EffectRow& row) {
            return row.line.denied
                       ? QString()
                       : QStringLiteral("%1 %2").arg(Words::tier(row.line.effect.before.tier),
                                                     Words::caseType(row.line.effect.before.type));
        });
    auto what = whatIfColumn<EffectRow>(QStringLiteral("what"), EffectModel::tr("What happens"),
                                        [](const EffectRow& row) { return row.what; });
    what.tooltip = what.text;
    auto points = whatIfColumn<EffectRow>(
        QStringLiteral("points"), EffectModel::tr("Points"),
        [](const EffectRow& row) { return signedPointsText(row.change); }, Qt::AlignRight);
    points.sort = [](const EffectRow& row) { return SortValue::of(static_cast<double>(row.change.value)); };
    return {who, kind, what, points};
}

} // namespace

WhatIfModel::WhatIfModel(QObject* parent)
    : WhatIfModel(std::make_shared<Thresholds>(), parent) {}

WhatIfModel::WhatIfModel(const Rules& rules, QObject* parent)
    : RowModel(
          whatIfColumns(rules), [](const ScenarioRow& row) { return row.outcome.post.value; }, parent)
    , m_rules(rules) {
    setSearchText([](const ScenarioRow& row) {
        return WhatIfWords::officer(row) + QLatin1Char(' ') + toQString(row.teamName);
    });
}

void WhatIfModel::setView(const ScenarioView& view) {
    *m_rules = view.basis.thresholds;
    setRows(view.rows);
}

CompareModel::CompareModel(const QStringList& names, const std::vector<ScenarioView>& views, QObject* parent)
    : RowModel(
          compareColumns(names), [](const CompareRow& row) { return row.post.value; }, parent) {
    std::vector<CompareRow> rows;
    for (std::size_t i = 0; i < views.size() && i < compared; ++i) {
        for (const ScenarioRow& row : views[i].rows) {
            auto found = std::find_if(rows.begin(), rows.end(),
                                      [&row](const CompareRow& one) { return one.post == row.outcome.post; });
            if (found == rows.end()) {
                rows.push_back({row.outcome.post,
                                WhatIfWords::officer(row),
                                toQString(row.teamName),
                                WhatIfWords::percentBefore(row),
                                {},
                                {},
                                row.percentBefore});
                found = rows.end() - 1;
                found->after.fill(WhatIfWords::percentBefore(row));
                found->percents.fill(row.percentBefore);
            }
            found->after.at(i) = WhatIfWords::percentAfter(row);
            found->percents.at(i) = row.percentAfter;
        }
    }
    setRows(std::move(rows));
}

EffectModel::EffectModel(QObject* parent)
    : RowModel(
          effectColumns(), [](const EffectRow& row) { return row.place; }, parent) {}

void EffectModel::setRow(const ScenarioView& view, const ScenarioRow& row, const WhatIfWords::Names& names) {
    std::vector<EffectRow> rows;
    for (const std::size_t place : row.cases) {
        const ScenarioCaseLine& line = view.cases.at(place);
        EffectRow made;
        made.place = static_cast<qint64>(place) + 1;
        made.line = line;
        made.what = WhatIfWords::effect(line, row.outcome.post, names);
        made.change = (line.effect.after.post == row.outcome.post ? line.effect.pointsAfter : Points{}) -
                      (line.effect.before.post == row.outcome.post ? line.effect.pointsBefore : Points{});
        rows.push_back(std::move(made));
    }
    setRows(std::move(rows));
}

} // namespace headroom
