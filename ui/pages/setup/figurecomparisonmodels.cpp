#include "ui/pages/setup/figurecomparisonmodels.h"

#include "ui/widgets/format.h"
#include "ui/widgets/tokens.h"

namespace headroom {

namespace {

QString percentChange(double before, double after) {
    const double change = after - before;
    const QString figure = percentFigure(change);
    return change > 0 ? QLatin1Char('+') + figure : figure;
}

QString fromTo(headroom::Points before, headroom::Points after) {
    return before == after ? pointsText(after)
                           : FigureShiftsModel::tr("%1 → %2").arg(pointsText(before), pointsText(after));
}

template <class Row>
RowColumn<Row> shiftColumn(const char* key, const QString& title, typename RowColumn<Row>::Text text) {
    RowColumn<Row> column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    column.more = [](const Row& row, int role) {
        return role == ToneRole && !row.moved() ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    return column;
}

template <class Row>
RowColumn<Row> figureColumn(const char* key, const QString& title, std::function<double(const Row&)> value,
                            typename RowColumn<Row>::Text text) {
    auto column = shiftColumn<Row>(key, title, std::move(text));
    column.alignment = Qt::AlignRight;
    column.sort = [value = std::move(value)](const Row& row) { return SortValue::of(value(row)); };
    return column;
}

std::vector<RowColumn<FigureShift>> officerColumns(const FigureShiftsModel& model) {
    using Row = FigureShift;
    using Model = FigureShiftsModel;
    return {
        shiftColumn<Row>("officer", Model::tr("Officer"),
                         [](const Row& row) { return toQString(row.officer); }),
        shiftColumn<Row>("team", Model::tr("Team"), [](const Row& row) { return toQString(row.teamName); }),
        figureColumn<Row>(
            "before", Model::tr("Now\n%"), [](const Row& row) { return row.percentBefore; },
            [](const Row& row) { return percentFigure(row.percentBefore); }),
        figureColumn<Row>(
            "after", Model::tr("Then\n%"), [](const Row& row) { return row.percentAfter; },
            [](const Row& row) { return percentFigure(row.percentAfter); }),
        figureColumn<Row>(
            "change", Model::tr("Change\npercentage points"),
            [](const Row& row) { return row.percentAfter - row.percentBefore; },
            [](const Row& row) { return percentChange(row.percentBefore, row.percentAfter); }),
        figureColumn<Row>(
            "points", Model::tr("Points"),
            [](const Row& row) { return static_cast<double>(row.totalAfter.value); },
            [](const Row& row) { return fromTo(row.totalBefore, row.totalAfter); }),
        figureColumn<Row>(
            "available", Model::tr("Available\npoints"),
            [](const Row& row) { return static_cast<double>(row.availableAfter.value); },
            [](const Row& row) { return fromTo(row.availableBefore, row.availableAfter); }),
        shiftColumn<Row>("status", Model::tr("Status"),
                         [&model](const Row& row) { return model.statusChange(row); }),
    };
}

std::vector<RowColumn<SumShift>> teamColumns() {
    using Row = SumShift;
    using Model = TeamShiftsModel;
    return {
        shiftColumn<Row>("team", Model::tr("Team"), [](const Row& row) { return toQString(row.unit.name); }),
        figureColumn<Row>(
            "before", Model::tr("Now\n%"), [](const Row& row) { return row.percentBefore(); },
            [](const Row& row) { return percentFigure(row.percentBefore()); }),
        figureColumn<Row>(
            "after", Model::tr("Then\n%"), [](const Row& row) { return row.percentAfter(); },
            [](const Row& row) { return percentFigure(row.percentAfter()); }),
        figureColumn<Row>(
            "change", Model::tr("Change\npercentage points"),
            [](const Row& row) { return row.percentAfter() - row.percentBefore(); },
            [](const Row& row) { return percentChange(row.percentBefore(), row.percentAfter()); }),
        figureColumn<Row>(
            "points", Model::tr("Points"),
            [](const Row& row) { return static_cast<double>(row.after.total.value); },
            [](const Row& row) { return fromTo(row.before.total, row.after.total); }),
        figureColumn<Row>(
            "available", Model::tr("Available\npoints"),
            [](const Row& row) { return static_cast<double>(row.after.available.value); },
            [](const Row& row) { return fromTo(row.before.available, row.after.available); }),
        figureColumn<Row>(
            "over", Model::tr("Officers over"),
            [](const Row& row) { return static_cast<double>(row.after.over); },
            [](const Row& row) {
                return row.before.over == row.after.over
                           ? countText(row.after.over)
                           : TeamShiftsModel::tr("%1 → %2").arg(countText(row.before.over),
                                                                countText(row.after.over));
            }),
    };
}

} // namespace

FigureShiftsModel::FigureShiftsModel(QObject* parent)
    : RowModel<FigureShift>(
          officerColumns(*this), [](const FigureShift& row) { return row.post.value; }, parent) {}

QString FigureShiftsModel::statusChange(const FigureShift& row) const {
    const QString after = statusWord(row.statusAfter, m_thresholds);
    return row.statusBefore == row.statusAfter
               ? after
               : tr("%1, was %2").arg(after, statusWord(row.statusBefore, m_thresholds).toLower());
}

TeamShiftsModel::TeamShiftsModel(QObject* parent)
    : RowModel<SumShift>(
          teamColumns(), [](const SumShift& row) { return row.unit.ref.id; }, parent) {}

} // namespace headroom
