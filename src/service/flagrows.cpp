#include "service/flagrows.h"

#include "service/postfigures.h"

namespace headroom {

namespace {

constexpr int flagWeeks = 12;

/// Whether what a flag tells of was so in a week; only kinds that a weekly figure can tell of.
bool heldIn(const WeekFigure& week, FlagKind kind, const Thresholds& thresholds) {
    const Status then = status(week.total, week.available, thresholds);
    switch (kind) {
    case FlagKind::NoCapacity:
        return then == Status::NoCapacity && week.total > Points{};
    case FlagKind::Severe:
        return then == Status::Severe;
    case FlagKind::Sustained:
        return then == Status::Over || then == Status::Severe;
    case FlagKind::Over:
        return then == Status::Over;
    case FlagKind::AtCapacity:
        return then == Status::AtCapacity;
    case FlagKind::NewlyQualifiedOver100:
    case FlagKind::TraineeOverStage:
        return isAbove(week.total, week.available, thresholds.atCapacity);
    default:
        return false;
    }
}

} // namespace

std::vector<PostRow> flagRows(sql::Database& db, const FigureContext& context, UnitRef unit) {
    const UnitFacts facts = readUnitFacts(db, context, unit);
    const UnitHistory history = readHistory(db, unit, context.asOf, flagWeeks);
    const FlagFacts flagFacts = readFlagFacts(db, unit, context.asOf);
    std::vector<PostRow> rows;
    rows.reserve(facts.posts.size());
    for (const store::PostRecord& post : facts.posts) {
        rows.push_back(postRow(context, facts, post));
        addWeeksAndFlags(context, history, flagFacts, rows.back());
    }
    for (const store::Leaver& leaver : store::leaversWithCases(db, unit, context.asOf)) {
        rows.push_back(namedRow(context, leaver.post));
        rows.back().flags.push_back(leaverFlag(leaver));
    }
    return rows;
}

Date flagBegan(const FigureContext& context, const PostRow& row, const BoardFlag& flag,
               std::optional<Date> after) {
    if (flag.kind == FlagKind::LeaverHoldsCases && flag.date) {
        return *flag.date;
    }
    Date began = context.asOf;
    for (auto week = row.weeks.rbegin(); week != row.weeks.rend(); ++week) {
        if ((after && week->date <= *after) || !heldIn(*week, flag.kind, context.thresholds)) {
            break;
        }
        began = week->date;
    }
    return began;
}

} // namespace headroom
