#pragma once

#include "domain/grademap.h"
#include "domain/pointstable.h"
#include "domain/reduction.h"
#include "domain/thresholds.h"
#include "service/tiering.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace headroom {

/// Reference data in the JSON shape of resources/ (docs/file-formats.md). Ids are left 0: the
/// store gives them. A wrong shape throws nlohmann::json::exception or Error.
Date referenceDate(const nlohmann::json& file);
PointsTable pointsTableFrom(const nlohmann::json& file);
ContactPoints contactPointsFrom(const nlohmann::json& file);
GradeMap gradeMapFrom(const nlohmann::json& file);
std::vector<ReductionReason> reductionReasonsFrom(const nlohmann::json& file);
Thresholds thresholdsFrom(const nlohmann::json& file);
LetterPoints letterPointsFrom(const nlohmann::json& file);

/// The same shapes, without what only says where they come from.
nlohmann::json pointsTableJson(const PointsTable& table);
nlohmann::json contactPointsJson(const ContactPoints& points);
nlohmann::json letterPointsJson(const LetterPoints& points);
nlohmann::json thresholdsJson(const Thresholds& thresholds);
nlohmann::json reductionReasonsJson(const std::vector<ReductionReason>& reasons);

} // namespace headroom
