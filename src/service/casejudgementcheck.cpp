#include "engine/earlyallocation.h"
#include "service/fieldcheck.h"
#include "service/recordcheck.h"

namespace headroom {

Findings checkValue(const ComplexityLevel& level, Date today) {
    FieldCheck check;
    check.among("level", level.level, {"low", "medium", "high"});
    check.required("why", level.why, mostNoteCharacters);
    check.pastDay("from_day", level.from, today);
    return check.take();
}

Findings checkValue(const EarlyAllocation& decision, Date today) {
    FieldCheck check;
    check.pastDay("decided_on", decision.decidedOn, today);
    if (!decision.assessedOn) {
        check.refuse("assessed_on", FindingCode::DayRequired);
    } else if (decision.decidedOn < *decision.assessedOn) {
        check.refuse("assessed_on", FindingCode::DaysOutOfOrder);
    } else if (!assessmentInDate(decision)) {
        check.refuse("assessed_on", FindingCode::AssessmentTooOld, {std::to_string(earlyAssessmentMonths)});
    }
    if (!decision.answer.empty()) {
        check.among("answer", decision.answer, {"accepted", "declined"});
    }
    if (!decision.discretion.empty()) {
        check.among("discretion", decision.discretion,
                    {"rosh_high", "mappa_2", "pathfinder", "extremism", "other"});
    }
    check.atMost("why", decision.why, mostNoteCharacters);
    if (outcomeOf(decision) == EarlyAllocationOutcome::Discretionary) {
        check.required("why", decision.why, mostNoteCharacters);
    } else if (!decision.answer.empty()) {
        check.refuse("answer", FindingCode::AnswerNotAsked);
    }
    return check.take();
}

} // namespace headroom
