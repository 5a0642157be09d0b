#pragma once

#include "domain/practice.h"
#include "service/figurecontext.h"
#include "service/history.h"
#include "store/postends.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace headroom {

/// A reduction or a post that ends within so many days is worth a flag.
inline constexpr int endsSoonDays = 14;

/// What flags need to know of a unit's posts beyond their figures, read at once.
struct FlagFacts {
    std::unordered_map<PostId, Date> ends; ///< posts that end soon
    std::unordered_map<PractitionerId, store::SeveralPosts> several;
};
FlagFacts readFlagFacts(sql::Database& db, UnitRef unit, Date asOf);

/// Trainee or newly qualified, read from the learning reduction in force.
Stage stageOf(const FigureContext& context, const std::vector<Reduction>& reductions);
/// The same from a stage that is recorded (service/practice.h), which goes before the reduction.
Stage stageOf(const FigureContext& context, const PracticeEntry& recorded);
/// The short name of the reduction that belongs to a stage; empty for an unknown word.
std::string_view reasonOfStage(std::string_view word);

/// The earliest start or end of a counting reduction after the day.
std::optional<HoursChange> nextHoursChange(const FigureContext& context,
                                           const std::vector<Reduction>& reductions);

/// Reductions that count and end within 14 days, earliest first.
std::vector<HoursChange> reductionsEndingSoon(const FigureContext& context,
                                              const std::vector<Reduction>& reductions);

/// What needs a manager's eye, most serious first: the one place where it is decided whether each kind
/// holds. Needs the row's figure, status, weeks over, stage and what ends soon.
std::vector<BoardFlag> flagsOf(const FigureContext& context, const FlagFacts& facts, const PostRow& row);

/// The same of a post that ended and still leads cases.
BoardFlag leaverFlag(const store::Leaver& leaver);

/// Completes a row that postRow() made: the last weeks, how many of them were over, and the flags.
void addWeeksAndFlags(const FigureContext& context, const UnitHistory& history, const FlagFacts& facts,
                      PostRow& row);

} // namespace headroom
