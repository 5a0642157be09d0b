#include "domain/error.h"
#include "engine/allocations.h"
#include "engine/caseaccess.h"
#include "engine/suitability.h"
#include "service/allocationparts.h"
#include "service/boardflags.h"
#include "service/history.h"
#include "service/postfigures.h"
#include "service/practiceparts.h"
#include "service/suitability.h"
#include "service/workspace.h"
#include "store/access.h"
#include "store/people.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <unordered_map>

namespace headroom {

namespace {

constexpr int weeksLookedAt = 12;

/// Where a case that is placed counts now and what it weighs.
struct PlacedCase {
    CaseId id;
    PostId to;
    PostId holder; ///< 0: it waits
    store::CaseState state;
    bool counts = true; ///< false: it does not score, whoever holds it
};

PlacedCase placedCase(sql::Database& db, CaseId caseId, PostId to, Date asOf) {
    const auto state = store::caseStateOn(db, caseId, asOf);
    if (!state) {
        throw NotFound("There is no such case on this day.");
    }
    const auto lead = store::leadOn(db, caseId, asOf);
    return {caseId, to, lead ? lead->post : PostId{}, *state, store::scoresOn(db, caseId, asOf)};
}

/// All that is needed for one row after the other.
struct CandidateContext {
    FigureContext figures;
    UnitFacts facts;
    UnitHistory history;
    FlagFacts flags;
    std::unordered_map<PostId, store::PostCases> cases;
    std::vector<SuitabilityRule> rules;
    CaseTraits traits;
    CaseAccess access;
    std::unordered_map<PractitionerId, std::vector<PracticeEntry>> practice;
    std::vector<HeldSpell> spells;
    std::vector<PractitionerId> holders; ///< of each spell
    std::vector<PlacedCase> placed;      ///< the case itself last
    CaseRole role = CaseRole::Lead;
    Date asOf;
};

/// No cell falls below zero, as in the figure: the extract may not give a post a case that leaves it.
void addCell(store::PostCounts& counts, const store::CaseState& state, int cases) {
    CaseCounts& cells = state.t2a ? counts.t2a : counts.filtered;
    std::int32_t& cell = cells.at(state.type, state.tier);
    cell = std::max(0, cell + cases);
}

/// The figure of a post with cases that come to it and cases that leave it.
Workload figureWith(const CandidateContext& context, const store::PostRecord& post,
                    const std::vector<PlacedCase>& placed) {
    store::PostCounts counts;
    if (const auto found = context.facts.counts.find(post.id); found != context.facts.counts.end()) {
        counts = found->second;
    }
    for (const PlacedCase& one : placed) {
        if (one.to == one.holder || !one.counts) {
            continue;
        }
        if (one.to == post.id) {
            addCell(counts, one.state, 1);
        } else if (one.holder == post.id) {
            addCell(counts, one.state, -1);
        }
    }
    PostFacts facts = postFacts(context.figures, context.facts, post);
    facts.filtered = &counts.filtered;
    facts.t2a = &counts.t2a;
    return workload(facts, context.figures.points);
}

/// Limited access asks for names and staff codes; the names as a list may hold them.
bool isDenied(const CandidateContext& context, const store::PostRecord& post) {
    if (!context.access.limited()) {
        return false;
    }
    bool allowed = false;
    for (const std::string& known : {post.staffCode, post.forename + ' ' + post.surname,
                                     post.forename + ' ' + post.surname + " (" + post.staffCode + ')'}) {
        const AccessDecision decision = caseAccess(context.access, known);
        if (decision == AccessDecision::Excluded) {
            return true;
        }
        allowed = allowed || decision == AccessDecision::Allowed;
    }
    return !allowed;
}

std::string yearsOf(const HeldSpell& spell, Date asOf) {
    const int first = static_cast<int>(spell.from.calendar().year());
    const int last = static_cast<int>(spell.until.value_or(asOf).calendar().year());
    return first == last ? std::to_string(first) : std::to_string(first) + "–" + std::to_string(last);
}

std::string continuityOf(const CandidateContext& context, PractitionerId practitioner) {
    std::string years;
    for (std::size_t i = 0; i < context.spells.size(); ++i) {
        if (context.holders[i] == practitioner) {
            years += (years.empty() ? "" : ", ") + yearsOf(context.spells[i], context.asOf);
        }
    }
    return years;
}

/// What is recorded about the practitioner, on the day.
PracticeOn practiceOfPost(const CandidateContext& context, const store::PostRecord& post) {
    const auto found = context.practice.find(post.practitioner);
    return found == context.practice.end() ? PracticeOn() : practiceOn(found->second, context.asOf);
}

/// Mentors may be anywhere in the service, so each is looked up.
void addPractice(sql::Database& db, const CandidateContext& context, const PracticeOn& practice,
                 CandidateRow& row, OfficerTraits& officer) {
    officer.training = practice.training;
    officer.trainingKnown = practice.trainingKnown;
    officer.monthsQualified = practice.monthsQualified;
    officer.active = practice.state != OfficerState::Left;
    officer.away = practice.away();
    officer.awayUntil = practice.away() ? practice.until : std::nullopt;
    row.training = practice.training;
    row.monthsQualified = practice.monthsQualified;
    row.awayUntil = officer.awayUntil;
    if (practice.mentor) {
        const auto since = store::qualifiedOn(db, practice.mentor);
        if (since) {
            row.monthsMentorQualified = monthsBetween(*since, context.asOf);
        }
        officer.hasMentor = row.monthsMentorQualified.value_or(0) >= mentorMonthsQualified;
        row.mentor = store::practitionerName(db, practice.mentor, context.asOf);
    }
}

OfficerTraits officerTraits(const CandidateContext& context, const store::PostRecord& post,
                            const CandidateRow& row) {
    OfficerTraits officer;
    officer.grade = row.officer.grade;
    officer.traineeStep = row.officer.stage.kind == Stage::Kind::Trainee ? row.officer.stage.step : 0;
    officer.newlyQualifiedMonth =
        row.officer.stage.kind == Stage::Kind::NewlyQualified ? row.officer.stage.step : 0;
    officer.denied = isDenied(context, post);
    officer.hasCapacity = row.after.available > Points{};
    officer.percentAfter = row.percentAfter;
    officer.cases = static_cast<int>(row.officer.figure.cases.total());
    officer.sustainedOver = row.officer.sustained;
    return officer;
}

int takenInBatch(const CandidateContext& context, PostId post) {
    return static_cast<int>(
        std::count_if(context.placed.begin(), context.placed.end() - 1,
                      [post](const PlacedCase& one) { return one.to == post && one.holder != post; }));
}

CandidateRow candidateRow(sql::Database& db, const CandidateContext& context, const store::PostRecord& post) {
    CandidateRow row;
    row.officer = postRow(context.figures, context.facts, post);
    addWeeksAndFlags(context.figures, context.history, context.flags, row.officer);
    std::vector<PlacedCase> placed = context.placed;
    placed.back().to = post.id;
    row.alreadyHolds = placed.back().holder == post.id;
    if (context.role == CaseRole::CoWorker) {
        placed.pop_back(); // a co-worked case counts for its lead
    }
    row.after = figureWith(context, post, placed);
    row.percentNow = row.officer.percent;
    row.percentAfter = percentage(row.after.total, row.after.available);
    row.statusAfter = status(row.after.total, row.after.available, context.figures.thresholds);
    row.headroomAfter = headroom(row.after, row.officer.grade, context.figures.points);
    if (const auto found = context.cases.find(post.id); found != context.cases.end()) {
        row.highRosh = found->second.highRosh;
        row.casesThisWeek = found->second.allocatedLast7Days;
        row.officer.highRosh = found->second.highRosh;
        row.officer.allocatedLast7Days = found->second.allocatedLast7Days;
    }
    row.casesThisWeek += takenInBatch(context, post.id);
    row.community = static_cast<int>(row.officer.figure.cases.community);
    row.licence = static_cast<int>(row.officer.figure.cases.licence);
    row.custody = static_cast<int>(row.officer.figure.cases.custody);
    row.reductionsHours = row.officer.figure.reduction.hundredths;
    row.continuity = continuityOf(context, post.practitioner);
    OfficerTraits traits = officerTraits(context, post, row);
    addPractice(db, context, practiceOfPost(context, post), row, traits);
    row.suitability = judge(context.rules, context.traits, traits,
                            context.role == CaseRole::Lead ? HoldingRole::Lead : HoldingRole::CoWorker);
    row.selectable = row.suitability.outcome != Suitability::NotEligible;
    return row;
}

CandidateContext contextFor(Workspace& workspace, const CandidateRequest& request) {
    sql::Database& db = workspace.database();
    CandidateContext context;
    context.asOf = request.asOf;
    context.role = request.role;
    const PersonSnapshot person =
        readPerson(workspace, store::caseRecord(db, request.caseId).person, request.asOf);
    context.traits = traitsOf(person, caseIn(person, request.caseId), request.asOf);
    context.figures = figureContext(db, request.asOf);
    context.facts = readUnitFacts(db, context.figures, request.unit);
    context.history = readHistory(db, request.unit, request.asOf, weeksLookedAt);
    context.flags = readFlagFacts(db, request.unit, request.asOf);
    context.cases = store::postCasesIn(db, request.unit, request.asOf);
    for (const auto& [practitioner, records] : store::practiceIn(db, request.unit, request.asOf)) {
        context.practice.emplace(practitioner, entriesOf(records));
    }
    context.rules = suitabilityRulesOn(workspace, request.asOf);
    const auto limits = store::limitedAccess(db, workspace.today());
    if (const auto found = limits.find(person.id); found != limits.end()) {
        context.access = found->second;
    }
    context.spells = spellsOf(workspace, person.id);
    for (const HeldSpell& spell : context.spells) {
        context.holders.push_back(spell.post ? store::practitionerOf(db, spell.post) : PractitionerId{});
    }
    for (const auto& placed : request.placed) {
        if (placed.caseId != request.caseId) {
            context.placed.push_back(placedCase(db, placed.caseId, placed.post, request.asOf));
        }
    }
    context.placed.push_back(placedCase(db, request.caseId, {}, request.asOf));
    return context;
}

} // namespace

std::vector<CandidateRow> readCandidates(Workspace& workspace, const CandidateRequest& request) {
    workspace.require(Permission::ReadAllocations);
    const sql::ReadTransaction reading(workspace.database());
    const CandidateContext context = contextFor(workspace, request);
    std::vector<CandidateRow> rows;
    rows.reserve(context.facts.posts.size());
    for (const store::PostRecord& post : context.facts.posts) {
        rows.push_back(candidateRow(workspace.database(), context, post));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CandidateRow& a, const CandidateRow& b) {
        if (a.suitability.outcome != b.suitability.outcome) {
            return a.suitability.outcome < b.suitability.outcome;
        }
        return a.headroomAfter.points != b.headroomAfter.points
                   ? a.headroomAfter.points > b.headroomAfter.points
                   : a.officer.surname < b.officer.surname;
    });
    return rows;
}

} // namespace headroom
