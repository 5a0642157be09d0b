#include "engine/casedeadlines.h"

#include "engine/caseevents.h"
#include "engine/casefacts.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>

namespace headroom {

namespace {

/// The levels of risk that decide about the events, each once.
std::vector<std::optional<Rosh>> levelsOf(const std::vector<std::optional<Rosh>>& byEvent) {
    std::vector<std::optional<Rosh>> levels;
    for (const auto& level : byEvent) {
        if (std::find(levels.begin(), levels.end(), level) == levels.end()) {
            levels.push_back(level);
        }
    }
    return levels;
}

/// A day that is on the record itself goes before the one that was counted.
void setDue(Deadline& deadline, Date due) {
    deadline.due = due;
    deadline.arithmetic = {};
    deadline.arithmetic.from = due;
    deadline.arithmetic.given = true;
}

const Recorded<DeadlineNote>* noteOn(const CaseRecord& record, const Deadline& deadline) {
    const Recorded<DeadlineNote>* newest = nullptr;
    for (const auto& note : record.decisions) {
        if (note.value.rule == deadline.rule.code && note.value.triggerDay == deadline.trigger.day &&
            note.value.subject == deadline.trigger.subject &&
            note.value.triggerEvent == name(deadline.trigger.kind) &&
            (newest == nullptr || newest->id < note.id)) {
            newest = &note;
        }
    }
    return newest;
}

std::optional<DeadlineDecision> decisionOf(const Recorded<DeadlineNote>* note) {
    if (note == nullptr) {
        return std::nullopt;
    }
    return DeadlineDecision{parseDeadlineState(note->value.state).value_or(DeadlineState::Open),
                            note->value.day, note->value.why};
}

bool isOpen(const CaseDeadline& one) {
    return one.status.state == DeadlineState::Open;
}

/// Both are open, and meeting the other one, which is due no later, meets this one too.
bool overtakes(const CaseDeadline& other, const CaseDeadline& one) {
    return isOpen(other) && isOpen(one) && !one.deadline.rule.group.empty() &&
           other.deadline.rule.group == one.deadline.rule.group &&
           other.deadline.trigger.subject == one.deadline.trigger.subject &&
           one.deadline.trigger.day < other.deadline.trigger.day && other.deadline.due <= one.deadline.due;
}

bool comesFromBefore(const Deadline& deadline, Date firstRecorded) {
    return deadline.trigger.day < firstRecorded && deadline.due < firstRecorded;
}

std::vector<Deadline> countedDeadlines(std::span<const DeadlineRule> rules, const CaseRecord& record,
                                       const std::vector<CaseEvent>& events, const WorkingCalendar& calendar,
                                       Date asOf) {
    std::vector<DatedEvent> dated;
    std::vector<std::optional<Rosh>> levels;
    for (const CaseEvent& event : events) {
        dated.push_back(event.event);
        levels.push_back(roshForEvent(record, event.event.day, asOf));
    }
    std::vector<Deadline> found;
    DeadlineFacts facts{record.type, std::nullopt, caseFlags(record, asOf)};
    for (const auto& level : levelsOf(levels)) {
        facts.rosh = level;
        for (Deadline& deadline : deadlines(rules, dated, facts, calendar)) {
            if (roshForEvent(record, deadline.trigger.day, asOf) == level) {
                found.push_back(std::move(deadline));
            }
        }
    }
    return found;
}

} // namespace

std::vector<CaseDeadline> caseDeadlines(std::span<const DeadlineRule> rules, const CaseRecord& record,
                                        const ContactCatalogue& catalogue, const WorkingCalendar& calendar,
                                        Date asOf) {
    const std::vector<CaseEvent> events = caseEvents(record, catalogue, asOf);
    std::vector<CaseDeadline> all;
    for (Deadline& deadline : countedDeadlines(rules, record, events, calendar, asOf)) {
        const auto cause = std::find_if(events.begin(), events.end(), [&](const CaseEvent& event) {
            return event.event == deadline.trigger;
        });
        if (cause->due) {
            setDue(deadline, *cause->due);
        }
        CaseDeadline one;
        one.about = cause->about;
        one.note = noteOn(record, deadline);
        one.status = deadlineStatus(deadline, decisionOf(one.note), asOf);
        one.deadline = std::move(deadline);
        const bool nobodys = !record.open(asOf) || comesFromBefore(one.deadline, record.firstRecorded);
        if (!nobodys || !isOpen(one)) {
            all.push_back(std::move(one));
        }
    }
    std::vector<CaseDeadline> kept;
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&](const CaseDeadline& one) {
        return std::none_of(all.begin(), all.end(),
                            [&](const CaseDeadline& other) { return overtakes(other, one); });
    });
    std::stable_sort(kept.begin(), kept.end(), [](const CaseDeadline& a, const CaseDeadline& b) {
        return std::tie(a.deadline.due, a.deadline.trigger.day, a.deadline.rule.code,
                        a.deadline.trigger.subject) < std::tie(b.deadline.due, b.deadline.trigger.day,
                                                               b.deadline.rule.code,
                                                               b.deadline.trigger.subject);
    });
    return kept;
}

} // namespace headroom
