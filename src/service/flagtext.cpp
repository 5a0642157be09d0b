#include "service/flagtext.h"

namespace headroom {

namespace {

std::string numberOf(int number, const char* one, const char* many) {
    return std::to_string(number) + ' ' + (number == 1 ? one : many);
}

std::string thresholdText(std::int32_t basisPoints) {
    const std::string whole = std::to_string(basisPoints / 100);
    const std::int32_t rest = basisPoints % 100;
    return whole + (rest == 0 ? "" : "." + std::to_string(rest / 10)) + " %";
}

std::string flagDay(const Flag& flag) {
    return flag.date ? flag.date->text() : std::string();
}

} // namespace

std::string describeFlag(const Flag& flag, const Thresholds& thresholds) {
    switch (flag.kind) {
    case FlagKind::NoCapacity:
        return "No available hours, and " + numberOf(flag.number, "case", "cases");
    case FlagKind::Severe:
        return "At or over " + thresholdText(thresholds.severe);
    case FlagKind::Sustained:
        return "Over " + thresholdText(thresholds.over) + " for " + numberOf(flag.number, "week", "weeks");
    case FlagKind::Over:
        return "Over " + thresholdText(thresholds.over);
    case FlagKind::NewlyQualifiedOver100:
        return "Newly qualified, and over " + thresholdText(thresholds.atCapacity);
    case FlagKind::TraineeOverStage:
        return "Trainee in stage " + std::to_string(flag.number) + ", and over " +
               thresholdText(thresholds.atCapacity) + " of what the stage leaves";
    case FlagKind::AtCapacity:
        return "At capacity: " + thresholdText(thresholds.atCapacity) + " or more";
    case FlagKind::ReductionEnds:
        return flag.hours.text() + " hours a week come back on " + flagDay(flag) + ", when a reduction ends";
    case FlagKind::ContractEnds:
        return "The post ends on " + flagDay(flag) + ", with " + numberOf(flag.number, "case", "cases");
    case FlagKind::LeaverHoldsCases:
        return "Left on " + flagDay(flag) + ", and still leads " + numberOf(flag.number, "case", "cases");
    case FlagKind::PostsBeyondContract:
        return numberOf(flag.number, "post", "posts") + " add up to " + flag.hours.text() + " hours a week";
    case FlagKind::ReductionsBeyondContract:
        return "Reductions take off more hours than there are";
    }
    return {};
}

} // namespace headroom
