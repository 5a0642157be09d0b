#include "ui/pages/trend/trendwords.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

#include <QRegularExpression>

namespace headroom {

std::vector<StackPart> TrendWords::parts(TrendBy by) {
    if (by == TrendBy::Tier) {
        return {{tr("Tier A"), WorkTone::Community},
                {tr("Tier B"), WorkTone::Licence},
                {tr("Tier C"), WorkTone::Custody},
                {tr("Tier D"), WorkTone::Reports},
                {tr("Other"), WorkTone::Other}};
    }
    return {{tr("Community"), WorkTone::Community},
            {tr("Licence"), WorkTone::Licence},
            {tr("Custody"), WorkTone::Custody},
            {tr("Reports and other"), WorkTone::Other}};
}

QString TrendWords::sentence(const TrendSnapshot& trend) {
    if (trend.weeks.empty()) {
        return {};
    }
    const auto weeks = static_cast<int>(trend.weeks.size());
    return tr("%n week(s) from %1, each as it was known then. The last is %2.", nullptr, weeks)
        .arg(dateText(trend.weeks.front().week), dateText(trend.asOf));
}

QString TrendWords::note(const TrendWeek& week) {
    if (!week.known()) {
        return tr("Nothing was recorded in this week.");
    }
    const QString of = Words::practitioners(week.posts);
    return week.carried == 0
               ? of
               : tr("%1, of whom %n kept an earlier figure", nullptr, static_cast<int>(week.carried)).arg(of);
}

QString TrendWords::fileName(const TrendSnapshot& trend, TrendBy by) {
    // A file's name says no person's.
    QString name = trend.unit.ref.level == Level::Officer ? toQString(trend.unit.code).toLower()
                                                          : Words::unit(trend.unit).toLower();
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
    const QString part = by == TrendBy::Total ? QString() : QLatin1Char('-') + toQString(headroom::name(by));
    return name + QStringLiteral("-trend") + part + QLatin1Char('-') + toQString(trend.asOf.iso());
}

} // namespace headroom
