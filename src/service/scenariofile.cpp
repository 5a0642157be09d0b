#include "service/jsoninput.h"
#include "service/personaccess.h"
#include "service/scenarios.h"
#include "service/scenariosteps.h"
#include "service/search.h"
#include "service/workspace.h"
#include "store/casechanges.h"
#include "store/reference.h"
#include "store/versions.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace headroom {

namespace {

using nlohmann::json;

constexpr double hundredthsOfAnHour = 100;

/// Turns the codes that people write into the keys that steps are kept with.
class CodeReader {
public:
    CodeReader(Workspace& workspace, Date day)
        : m_workspace(workspace)
        , m_day(day) {}

    json step(const JsonInput& fields) {
        json keys = json::object();
        for (const auto& [key, value] : fields.fields()) {
            if (value.isNull()) {
                continue;
            }
            if (key == "staff") {
                keys["post"] = post(value, fields, "team");
            } else if (key == "to_staff") {
                keys["to"] = post(value, fields, "to_team");
            } else if (key == "to_joiner") {
                keys["to"] = -value.whole(1, 99);
            } else if (key == "joiner") {
                keys["post"] = -value.whole(1, 99);
            } else if (key == "hours") {
                keys["hours_hundredths"] = std::llround(value.number() * hundredthsOfAnHour);
            } else if (key == "unit") {
                const UnitRef unit = unitByCode(m_workspace, value.text(), m_day).ref;
                keys["level"] = std::string(name(unit.level));
                keys["unit"] = unit.id;
            } else if (key == "crns") {
                keys["cases"] = cases(value);
            } else if (key == "points_table_from") {
                keys["version"] = version(value);
            } else if (key == "kind" || key == "grade" || key == "tier") {
                keys[key] = value.text();
            } else if (key == "from" || key == "until") {
                keys[key] = value.day().iso();
            } else if (key == "points") {
                keys[key] = edits(value);
            } else if (key != "team" && key != "to_team") {
                value.refuse("is not a field that a step has");
            }
        }
        if (keys.value("kind", std::string()) == name(StepKind::Joiner)) {
            keys["team"] = team(fields.at("team"));
        }
        return keys;
    }

private:
    std::int64_t post(const JsonInput& staff, const JsonInput& fields, std::string_view teamKey) {
        const std::string teamCode = fields.has(teamKey) ? fields.at(teamKey).text() : std::string();
        return postByCode(m_workspace, staff.text(), teamCode, m_day).id;
    }

    std::int64_t team(const JsonInput& code) {
        const UnitRef unit = unitByCode(m_workspace, code.text(), m_day).ref;
        if (unit.level != Level::Team) {
            code.refuse("must be the code of a team");
        }
        return unit.id;
    }

    json cases(const JsonInput& crns) {
        json ids = json::array();
        for (const JsonInput& crn : crns.elements()) {
            const PersonId person = personByCrn(m_workspace, crn.text());
            for (const CaseId id : store::openCasesOf(m_workspace.database(), person, m_day)) {
                ids.push_back(id.value);
            }
        }
        return ids;
    }

    std::int64_t version(const JsonInput& from) {
        for (const store::VersionMark& one :
             store::versionMarks(m_workspace.database(), store::VersionTable::Points)) {
            if (one.from == from.day()) {
                return one.id;
            }
        }
        from.refuse("must be the first day of a points table");
    }

    static json edits(const JsonInput& list) {
        json all = json::array();
        for (const JsonInput& edit : list.elements()) {
            all.push_back({{"type", edit.at("type").text()},
                           {"tier", edit.at("tier").text()},
                           {"t2a", edit.has("t2a") && edit.at("t2a").flag()},
                           {"points", edit.at("points").whole(0, 999)}});
        }
        return all;
    }

    Workspace& m_workspace;
    Date m_day;
};

} // namespace

Scenario scenarioFromJson(Workspace& workspace, std::string_view text) {
    workspace.require(Permission::ReadAllocations);
    const json file = json::parse(text, nullptr, false);
    if (file.is_discarded()) {
        throw InputFault("The scenario is no JSON. Check that it is the right file.");
    }
    const JsonInput fields(file, "");
    Scenario scenario;
    scenario.on = fields.has("on") ? fields.at("on").day() : workspace.today();
    const Date day = std::max(scenario.on, workspace.today());
    if (fields.has("name")) {
        scenario.name = fields.at("name").text();
    }
    scenario.shared = fields.has("shared") && fields.at("shared").flag();
    scenario.unit = unitByCode(workspace, fields.at("unit").text(), day).ref;
    CodeReader reader(workspace, day);
    json steps = json::array();
    for (const JsonInput& step : fields.at("steps").elements()) {
        steps.push_back(reader.step(step));
    }
    scenario.steps = scenarioStepsFrom(JsonInput(steps, "steps"));
    return scenario;
}

} // namespace headroom
