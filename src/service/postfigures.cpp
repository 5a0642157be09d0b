#include "service/postfigures.h"

#include "service/boardflags.h"
#include "service/livefigures.h"
#include "store/practice.h"
#include "store/reductions.h"

namespace headroom {

namespace {

const CaseCounts noCases{};

/// The first day on which a contact still counts today: its window reaches back this far.
Date contactWindowStart(const FigureContext& context) {
    return context.asOf.plusDays(1 - context.contacts.windowDays);
}

std::vector<ContactMade> contactsMade(const std::vector<store::ContactRecord>& records) {
    std::vector<ContactMade> made;
    made.reserve(records.size());
    for (const store::ContactRecord& record : records) {
        made.push_back({record.contactId, record.code, record.crn, record.date, record.by, record.holder});
    }
    return made;
}

/// Of a team only what is recorded about its own people is read; of much of the service all stages at once.
std::unordered_map<PractitionerId, PracticeEntry> recordedStages(sql::Database& db, UnitRef unit, Date asOf) {
    if (unit.level == Level::National || unit.level == Level::Region) {
        return store::stagesOn(db, asOf);
    }
    std::unordered_map<PractitionerId, PracticeEntry> stages;
    for (auto& [practitioner, records] : store::practiceIn(db, unit, asOf)) {
        for (store::PracticeRecord& record : records) { // newest first
            if (record.entry.kind == PracticeKind::Stage && record.entry.holds(asOf)) {
                stages.emplace(practitioner, std::move(record.entry));
                break;
            }
        }
    }
    return stages;
}

} // namespace

UnitFacts readUnitFacts(sql::Database& db, const FigureContext& context, UnitRef unit) {
    UnitFacts facts;
    facts.posts = store::postsIn(db, unit, context.asOf);
    facts.reductions = store::reductionsIn(db, unit, context.asOf);
    facts.stages = recordedStages(db, unit, context.asOf);
    std::vector<store::ContactRecord> contacts;
    if (context.extract) {
        const ExtractId extract = context.extract->id;
        facts.source = FigureSource::Extract;
        facts.counts = store::countsIn(db, extract, unit, context.asOf);
        facts.reports = store::reportsIn(db, extract, unit, context.asOf);
        contacts = store::contactsIn(db, extract, unit, contactWindowStart(context), context.asOf);
    }
    addLiveFigures(db, context, unit, facts, contacts);
    facts.credits = creditsOn(context.asOf, contactsMade(contacts), context.contacts);
    for (const ContactCredit& credit : facts.credits) {
        facts.cms[credit.post] += credit.points;
    }
    return facts;
}

FigureBasis basisOf(const FigureContext& context, const UnitFacts& facts) {
    FigureBasis basis = context.basis();
    basis.source = facts.source;
    basis.changesSince = facts.changesSince;
    return basis;
}

PostFacts postFacts(const FigureContext& context, const UnitFacts& facts, const store::PostRecord& post) {
    PostFacts result;
    result.grade = context.grades.gradeOf(post.gradeCode);
    result.contracted = post.contracted;
    if (const auto found = facts.reductions.find(post.id); found != facts.reductions.end()) {
        result.reduction = context.activeHours(found->second);
    }
    const auto counts = facts.counts.find(post.id);
    result.filtered = counts == facts.counts.end() ? &noCases : &counts->second.filtered;
    result.t2a = counts == facts.counts.end() ? &noCases : &counts->second.t2a;
    if (const auto found = facts.reports.find(post.id); found != facts.reports.end()) {
        result.sdrLast30 = found->second.sdrLast30;
        result.fdrLast30 = found->second.fdrLast30;
    }
    if (const auto found = facts.cms.find(post.id); found != facts.cms.end()) {
        result.cms = found->second;
    }
    return result;
}

PostRow namedRow(const FigureContext& context, const store::PostRecord& post) {
    PostRow row;
    row.post = post.id;
    row.practitioner = post.practitioner;
    row.team = post.team;
    row.staffCode = post.staffCode;
    row.surname = post.surname;
    row.forename = post.forename;
    row.teamCode = post.teamCode;
    row.teamName = post.teamName;
    row.pduCode = post.pduCode;
    row.pduName = post.pduName;
    row.regionCode = post.regionCode;
    row.regionName = post.regionName;
    row.gradeCode = post.gradeCode;
    row.grade = context.grades.gradeOf(post.gradeCode);
    return row;
}

PostRow postRow(const FigureContext& context, const UnitFacts& facts, const store::PostRecord& post) {
    const PostFacts input = postFacts(context, facts, post);
    PostRow row = namedRow(context, post);
    row.figure = workload(input, context.points);
    row.source = facts.source;
    if (facts.live.contains(post.id)) {
        row.source = FigureSource::LiveCases;
    } else if (context.extract) {
        const auto changes = facts.changes.find(post.id);
        row.changesSince = changes == facts.changes.end() ? 0 : changes->second;
        row.source = row.changesSince == 0 ? FigureSource::Extract : FigureSource::ExtractAndChanges;
    }
    row.status = status(row.figure.total, row.figure.available, context.thresholds);
    row.percent = percentage(row.figure.total, row.figure.available);
    row.headroom = headroom(row.figure, row.grade, context.points);
    row.uncovered = uncoveredPoints(row.figure.total, row.figure.available, row.status);
    static const std::vector<Reduction> none;
    const auto reductions = facts.reductions.find(post.id);
    const auto& held = reductions == facts.reductions.end() ? none : reductions->second;
    const auto stage = facts.stages.find(post.practitioner);
    row.stage = stage == facts.stages.end() ? stageOf(context, held) : stageOf(context, stage->second);
    row.nextChange = nextHoursChange(context, held);
    row.endingSoon = reductionsEndingSoon(context, held);
    return row;
}

} // namespace headroom
