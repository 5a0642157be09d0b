#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

/// The words, shapes and tones of flags on a board.
namespace headroom {

QString Words::flag(const BoardFlag& flag, const Thresholds& thresholds) {
    switch (flag.kind) {
    case BoardFlag::Kind::NoCapacity:
        return tr("Uncovered work");
    case BoardFlag::Kind::Severe:
        return tr("Severe");
    case BoardFlag::Kind::Sustained:
        return tr("Sustained %1 wk").arg(flag.number);
    case BoardFlag::Kind::Over:
        return tr("Over %1").arg(basisPointsText(thresholds.over));
    case BoardFlag::Kind::NewlyQualifiedOver100:
        return tr("NQO over %1").arg(basisPointsText(thresholds.atCapacity));
    case BoardFlag::Kind::TraineeOverStage:
        return tr("PQiP %1 over %2").arg(flag.number).arg(basisPointsText(thresholds.atCapacity));
    case BoardFlag::Kind::AtCapacity:
        return tr("At capacity");
    case BoardFlag::Kind::ReductionEnds:
        return flag.date ? tr("%1 on %2").arg(signedHoursText(flag.hours), shortDateText(*flag.date))
                         : tr("Reduction ends");
    case BoardFlag::Kind::ContractEnds:
        return flag.date ? tr("Ends %1").arg(shortDateText(*flag.date)) : tr("Post ends");
    case BoardFlag::Kind::LeaverHoldsCases:
        return tr("Left, holds cases");
    case BoardFlag::Kind::PostsBeyondContract:
        return tr("Posts: %1").arg(hoursText(flag.hours));
    case BoardFlag::Kind::ReductionsBeyondContract:
        return tr("Reductions exceed hours");
    }
    return {};
}

Shape Words::flagShape(const BoardFlag& flag) {
    switch (flag.kind) {
    case BoardFlag::Kind::NoCapacity:
        return statusShape(Status::NoCapacity);
    case BoardFlag::Kind::Severe:
        return statusShape(Status::Severe);
    case BoardFlag::Kind::Sustained:
    case BoardFlag::Kind::NewlyQualifiedOver100:
    case BoardFlag::Kind::TraineeOverStage:
    case BoardFlag::Kind::Over:
        return statusShape(Status::Over);
    case BoardFlag::Kind::AtCapacity:
        return statusShape(Status::AtCapacity);
    case BoardFlag::Kind::ReductionEnds:
    case BoardFlag::Kind::ContractEnds:
        return Shape::Dot;
    case BoardFlag::Kind::LeaverHoldsCases:
        return Shape::Diamond;
    case BoardFlag::Kind::PostsBeyondContract:
    case BoardFlag::Kind::ReductionsBeyondContract:
        return Shape::Square;
    }
    return Shape::None;
}

Tone Words::flagTone(const BoardFlag& flag) {
    switch (flag.kind) {
    case BoardFlag::Kind::NoCapacity:
    case BoardFlag::Kind::Severe:
    case BoardFlag::Kind::Sustained:
    case BoardFlag::Kind::NewlyQualifiedOver100:
    case BoardFlag::Kind::TraineeOverStage:
    case BoardFlag::Kind::LeaverHoldsCases:
    case BoardFlag::Kind::Over:
        return Tone::Alarm;
    case BoardFlag::Kind::AtCapacity:
    case BoardFlag::Kind::PostsBeyondContract:
    case BoardFlag::Kind::ReductionsBeyondContract:
        return Tone::Warning;
    case BoardFlag::Kind::ReductionEnds:
    case BoardFlag::Kind::ContractEnds:
        return Tone::Muted;
    }
    return Tone::Normal;
}

} // namespace headroom
