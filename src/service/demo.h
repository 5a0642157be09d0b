#pragma once

#include "domain/progress.h"
#include "population/population.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace headroom {

class Workspace;

/// Fills a new, empty store with an invented population and its weekly history: the same service
/// calls, engine and transactions as real data. Throws Conflict when the store holds data.
void fillWithPopulation(Workspace& workspace, const Population& population, const JobControl& job);

} // namespace headroom
