#include "engine/legacy.h"

#include "engine/workload.h"

namespace headroom::legacy {

double armsPoints(std::int64_t licenceCases, double licenceWeighting, std::int64_t communityCases,
                  double communityWeighting) {
    return static_cast<double>(licenceCases) * licenceWeighting +
           static_cast<double>(communityCases) * communityWeighting;
}

Points paromPoints(std::int64_t completed, Points each, bool enabled) {
    return enabled ? completed * each : Points{};
}

ArchiveFigure archiveFigure(const ArchiveRow& row) {
    constexpr HoursPerWeek fullTime = HoursPerWeek::ofHundredths(3750);
    const BaseHours hours{row.contracted.value_or(fullTime), fullTime};
    ArchiveFigure figure;
    figure.total = row.total + row.sdr + row.fdr + row.parom;
    figure.available = availablePoints(row.nominal, row.grade, hours, row.reduction);
    // Without contracted hours the archive shows 0, although it knows the available points.
    figure.percent = row.contracted ? percentage(figure.total, figure.available) : 0;
    return figure;
}

} // namespace headroom::legacy
