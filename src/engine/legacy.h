#pragma once

#include "domain/grade.h"
#include "domain/hours.h"
#include "domain/points.h"

#include <cstdint>
#include <optional>

namespace headroom {

/// Rules that no longer make a figure, kept for reading archives of the official tool.
namespace legacy {

/// Assessments of sexual offenders: points for each such case, until January 2023.
double armsPoints(std::int64_t licenceCases, double licenceWeighting, std::int64_t communityCases,
                  double communityWeighting);

/// Parole reports completed in the last 30 days, until January 2023.
Points paromPoints(std::int64_t completed, Points each, bool enabled);

/// A row of an archive.
struct ArchiveRow {
    Grade grade = Grade::PO;
    Points nominal;
    std::optional<HoursPerWeek> contracted;
    HoursPerWeek reduction;
    Points total; ///< without reports
    Points sdr, fdr, parom;
};

struct ArchiveFigure {
    Points total; ///< with reports
    Points available;
    double percent = 0;
};

/// The official archive screens measure everybody against 37.5 hours and add reports to a total
/// that has them already. Followed as it is, so that an old printout can be recognised.
ArchiveFigure archiveFigure(const ArchiveRow& row);

} // namespace legacy

} // namespace headroom
