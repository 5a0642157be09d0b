#pragma once

#include "service/reportsets.h"

#include <string>

namespace headroom {

/// The parameters of a set as they are kept; the unit stands there with its level and id.
std::string parametersJson(const ReportParameters& parameters, int spanDays);
/// Reads them into a set. What is not there, or not understood, is as when nothing was asked.
void readParametersJson(const std::string& json, ReportSet& set);

} // namespace headroom
