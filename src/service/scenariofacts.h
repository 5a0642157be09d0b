#pragma once

#include "domain/progress.h"
#include "service/postfigures.h"
#include "service/scenarios.h"
#include "store/leadcases.h"

#include <map>

namespace headroom {

/// Everything a scenario is worked out from, with what its posts and cases are called. Beyond its unit
/// it holds the posts that its steps name.
struct ScenarioInput {
    FigureContext context;
    FigureBasis basis;
    ScenarioFacts facts;
    std::map<PostId, store::PostRecord> posts;
    std::map<CaseId, store::LeadCase> cases;
};
ScenarioInput readScenarioInput(Workspace& workspace, const Scenario& scenario, const JobControl& job);

} // namespace headroom
