#include "service/calculate.h"

#include "service/jsoninput.h"
#include "service/tierv2json.h"
#include "service/tierv3json.h"
#include "service/workloadjson.h"

#include <nlohmann/json.hpp>

namespace headroom {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

/// What the official worker's own records call a workload calculation.
constexpr std::string_view workerTask = "worker.calculateWorkloadPointsTask";

ordered_json answerTo(const json& line, Date today) {
    const JsonInput request(line, {});
    const std::string function =
        request.has("function") ? request.at("function").text() : std::string(workerTask);
    if (function == workerTask) {
        return {{"output", calculateWorkload(request.at("input"))}};
    }
    if (function == "tier.v2") {
        return answerTierV2(request.at("input"));
    }
    if (function == "tier.v3") {
        return answerTierV3(request.at("input"), today);
    }
    throw InputFault("There is no function \"" + function +
                     "\". There are tier.v2 and tier.v3, and without one a workload is calculated.");
}

CalculatedLine failure(const char* code, const std::string& message, std::int64_t number) {
    const ordered_json error = {{"code", code}, {"message", message}, {"row", number}};
    // Text that is not UTF-8 may be quoted in the message; the answer stays valid JSON.
    return {ordered_json({{"error", error}}).dump(-1, ' ', false, json::error_handler_t::replace), true};
}

} // namespace

CalculatedLine calculateLine(std::string_view line, std::int64_t number, Date today) {
    try {
        return {answerTo(json::parse(line), today).dump(), false};
    } catch (const json::parse_error& error) {
        return failure("not_json",
                       "The line is not JSON: it breaks off at character " + std::to_string(error.byte) + ".",
                       number);
    } catch (const InputFault& fault) {
        return failure("bad_input", fault.what(), number);
    }
}

} // namespace headroom
