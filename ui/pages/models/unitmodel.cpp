#include "ui/pages/models/unitmodel.h"

#include "ui/pages/models/columns.h"

namespace headroom {

namespace {

using UnitColumn = RowColumn<UnitRow>;
using Figures = FigureColumns<UnitRow>;

UnitColumn nameColumn() {
    UnitColumn column;
    column.key = QStringLiteral("unit");
    column.title = UnitModel::tr("Unit");
    column.help = UnitModel::tr("Enter or double-click opens it, Backspace goes up.");
    column.text = [](const UnitRow& row) { return Words::unit(row.unit); };
    column.tooltip = [](const UnitRow& row) {
        return QStringLiteral("%1 (%2)").arg(Words::unit(row.unit), toQString(row.unit.code));
    };
    return column;
}

UnitColumn codeColumn() {
    UnitColumn column;
    column.key = QStringLiteral("code");
    column.title = UnitModel::tr("Code");
    column.text = [](const UnitRow& row) { return toQString(row.unit.code); };
    column.more = [](const UnitRow&, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    return column;
}

UnitColumn unitHoursColumn() {
    UnitColumn column;
    column.key = QStringLiteral("hours");
    column.title = UnitModel::tr("Hours");
    column.help = UnitModel::tr("Available hours a week: contracted less reductions.");
    column.alignment = Qt::AlignRight;
    const auto available = [](const UnitRow& row) { return row.figure.contracted - row.figure.reduction; };
    column.text = [available](const UnitRow& row) { return hoursFigure(available(row)); };
    column.sort = [available](const UnitRow& row) {
        return SortValue::of(static_cast<double>(available(row).hundredths));
    };
    column.tooltip = [available](const UnitRow& row) {
        return UnitModel::tr("%1 contracted − %2 reductions = %3")
            .arg(hoursText(row.figure.contracted), hoursText(row.figure.reduction),
                 hoursText(available(row)));
    };
    column.spoken = column.tooltip;
    return column;
}

std::vector<UnitColumn> unitColumns(const std::shared_ptr<const Thresholds>& rules) {
    const Figures figures(rules);
    return {
        nameColumn(),
        codeColumn(),
        Figures::count(QStringLiteral("posts"), UnitModel::tr("Practi-\ntioners"),
                       UnitModel::tr("Practitioners."), [](const UnitRow& row) { return row.figure.posts; }),
        unitHoursColumn(),
        figures.workload(),
        figures.workloadBar(),
        figures.weeks([](const UnitRow& row) { return SortValue::of(row.sustained); },
                      UnitModel::tr("Sorts by practitioners with sustained overload.")),
        figures.headroom(),
        figures.casesByType(),
        Figures::count(
            QStringLiteral("over"), UnitModel::tr("Over"),
            UnitModel::tr("Practitioners over the threshold, severe ones included."),
            [](const UnitRow& row) { return row.figure.over; }, true),
        Figures::count(
            QStringLiteral("sustained"), UnitModel::tr("Sus-\ntained"),
            UnitModel::tr("Practitioners over the threshold for weeks in a row."),
            [](const UnitRow& row) { return row.sustained; }, true),
        Figures::count(
            QStringLiteral("severe"), UnitModel::tr("Severe"),
            UnitModel::tr("Practitioners at or above the severe threshold."),
            [](const UnitRow& row) { return row.figure.severe; }, true),
        Figures::count(
            QStringLiteral("uncovered"), UnitModel::tr("Uncovered\ncases"),
            UnitModel::tr("Cases of practitioners who have no available hours."),
            [](const UnitRow& row) { return row.figure.uncoveredCases; }, true),
        Figures::liveCount(QStringLiteral("unallocated"), UnitModel::tr("Unallo-\ncated"),
                           UnitModel::tr("Cases waiting for a practitioner."),
                           [](const UnitRow& row) { return row.unallocated; }),
        figures.highRosh(),
        figures.newCases(),
    };
}

} // namespace

UnitModel::UnitModel(QObject* parent)
    : UnitModel(std::make_shared<Thresholds>(), parent) {}

UnitModel::UnitModel(std::shared_ptr<Thresholds> rules, QObject* parent)
    : RowModel(
          unitColumns(rules), [](const UnitRow& row) { return row.unit.ref.id; }, parent)
    , m_rules(std::move(rules)) {
    setSearchText([](const UnitRow& row) {
        return toQString(row.unit.name) + QLatin1Char(' ') + toQString(row.unit.code);
    });
}

void UnitModel::setBoard(const FigureBasis& basis, std::vector<UnitRow> units) {
    *m_rules = basis.thresholds;
    setRows(std::move(units));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace headroom
