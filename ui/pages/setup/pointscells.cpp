#include "ui/pages/setup/pointscells.h"

#include "ui/pages/models/words.h"
#include "ui/pages/setup/pointssection.h"
#include "ui/widgets/format.h"

#include <QLocale>

#include <cmath>

namespace headroom {

namespace {

constexpr int typeColumns = static_cast<int>(caseTypeCount);

CaseType typeAt(int column) {
    return allCaseTypes[static_cast<std::size_t>(column % typeColumns)];
}

Tier tierAt(int row) {
    return Tier::ofNumber(static_cast<std::size_t>(row) + 1);
}

using Number = PointsCells::Number;

Number pointsNumber(const char* key, const QString& name, Points PointsTable::*member) {
    return {QLatin1String(key), name,
            [member](const PointsTable& table) { return QString::number((table.*member).value); },
            [member](PointsTable& table, const QString& text) {
                const auto value = wholeNumber(text);
                if (value) {
                    (table.*member).value = *value;
                }
                return value.has_value();
            }};
}

Number hoursNumber(const char* key, const QString& name, HoursPerWeek DefaultHours::*member) {
    return {
        QLatin1String(key), name,
        [member](const PointsTable& table) { return toQString((table.defaultHours.*member).exactText()); },
        [member](PointsTable& table, const QString& text) {
            const auto value = HoursPerWeek::parse(text.isEmpty() ? "0" : toUtf8(text));
            if (value) {
                table.defaultHours.*member = *value;
            }
            return value.has_value();
        }};
}

Number percentNumber(const char* key, const QString& name, double Weightings::*member) {
    return {QLatin1String(key), name,
            [member](const PointsTable& table) { return QString::number(table.t2aWeightings.*member); },
            [member](PointsTable& table, const QString& text) {
                bool read = false;
                const double value = text.isEmpty() ? 0 : QLocale::c().toDouble(text, &read);
                if (read || text.isEmpty()) { // the store keeps hundredths
                    table.t2aWeightings.*member = std::round(value * 100) / 100;
                }
                return read || text.isEmpty();
            }};
}

} // namespace

const QList<Number>& PointsCells::numbers() {
    static const QList<Number> numbers = {
        pointsNumber("nominal_po", tr("Full-time PO, points"), &PointsTable::nominalPo),
        pointsNumber("nominal_pso", tr("Full-time PSO, points"), &PointsTable::nominalPso),
        hoursNumber("hours_po", tr("Full-time PO, hours"), &DefaultHours::po),
        hoursNumber("hours_pso", tr("Full-time PSO, hours"), &DefaultHours::pso),
        hoursNumber("hours_spo", tr("Full-time SPO, hours"), &DefaultHours::spo),
        pointsNumber("sdr", tr("Standard report, points"), &PointsTable::sdr),
        pointsNumber("fdr", tr("Fast report, points"), &PointsTable::fdr),
        percentNumber("t2a_warrants", tr("T2A on warrant, % kept"), &Weightings::warrants),
        percentNumber("t2a_unpaid_work", tr("T2A unpaid work, % kept"), &Weightings::unpaidWork),
        percentNumber("t2a_overdue", tr("T2A overdue, % kept"), &Weightings::overdueTermination),
    };
    return numbers;
}

QString PointsCells::columnTitle(int column) {
    const QString type = Words::caseType(typeAt(column));
    return column < typeColumns ? type : tr("%1\nT2A").arg(type);
}

std::int32_t& PointsCells::at(PointsTable& table, int tierRow, int column) {
    CasePoints& points = column < typeColumns ? table.standard : table.t2a;
    return points[index(typeAt(column))][tierAt(tierRow).number()];
}

std::int32_t PointsCells::at(const PointsTable& table, int tierRow, int column) {
    const CasePoints& points = column < typeColumns ? table.standard : table.t2a;
    return points[index(typeAt(column))][tierAt(tierRow).number()];
}

QString PointsCells::key(int tierRow, int column) {
    const QString cell =
        toQString(headroom::name(typeAt(column))) + QLatin1Char(' ') + toQString(tierAt(tierRow).text());
    return column < typeColumns ? cell : QStringLiteral("t2a ") + cell;
}

QString PointsCells::name(int tierRow, int column) {
    const QString tier = toQString(tierAt(tierRow).text());
    const QString type = Words::caseType(typeAt(column));
    return column < typeColumns ? tr("%1 %2").arg(type, tier) : tr("T2A, %1 %2").arg(type.toLower(), tier);
}

} // namespace headroom
