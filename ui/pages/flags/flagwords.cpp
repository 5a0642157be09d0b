#include "ui/pages/flags/flagwords.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

namespace headroom {

namespace {

QString lineOf(std::int32_t basisPoints) {
    return QStringLiteral("%1 %").arg(basisPointsText(basisPoints));
}

QString dayOf(const Flag& flag) {
    return flag.date ? dateText(*flag.date) : Words::unknown();
}

} // namespace

QString FlagWords::severity(FlagSeverity severity) {
    switch (severity) {
    case FlagSeverity::Serious:
        return tr("Serious");
    case FlagSeverity::Warning:
        return tr("Warning");
    case FlagSeverity::Notice:
        break;
    }
    return tr("Notice");
}

Shape FlagWords::shape(FlagSeverity severity) {
    switch (severity) {
    case FlagSeverity::Serious:
        return Shape::Diamond;
    case FlagSeverity::Warning:
        return Shape::Triangle;
    case FlagSeverity::Notice:
        break;
    }
    return Shape::Ring;
}

Tone FlagWords::tone(FlagSeverity severity) {
    switch (severity) {
    case FlagSeverity::Serious:
        return Tone::Alarm;
    case FlagSeverity::Warning:
        return Tone::Warning;
    case FlagSeverity::Notice:
        break;
    }
    return Tone::Muted;
}

QString FlagWords::what(const Flag& flag, const Thresholds& thresholds) {
    switch (flag.kind) {
    case FlagKind::NoCapacity:
        return tr("No available hours, and %n case(s)", nullptr, flag.number);
    case FlagKind::Severe:
        return tr("At or over %1").arg(lineOf(thresholds.severe));
    case FlagKind::Sustained:
        return tr("Over %1 for %n week(s)", nullptr, flag.number).arg(lineOf(thresholds.over));
    case FlagKind::Over:
        return tr("Over %1").arg(lineOf(thresholds.over));
    case FlagKind::NewlyQualifiedOver100:
        return tr("Newly qualified, and over %1").arg(lineOf(thresholds.atCapacity));
    case FlagKind::TraineeOverStage:
        return tr("Trainee in stage %1, and over %2 of what the stage leaves")
            .arg(flag.number)
            .arg(lineOf(thresholds.atCapacity));
    case FlagKind::AtCapacity:
        return tr("At capacity: %1 or more").arg(lineOf(thresholds.atCapacity));
    case FlagKind::ReductionEnds:
        return tr("%1 a week come back on %2, when a reduction ends").arg(hoursText(flag.hours), dayOf(flag));
    case FlagKind::ContractEnds:
        return tr("The post ends on %1, with %n case(s)", nullptr, flag.number).arg(dayOf(flag));
    case FlagKind::LeaverHoldsCases:
        return tr("Left on %1, and still leads %n case(s)", nullptr, flag.number).arg(dayOf(flag));
    case FlagKind::PostsBeyondContract:
        return tr("%n post(s) add up to %1 a week", nullptr, flag.number).arg(hoursText(flag.hours));
    case FlagKind::ReductionsBeyondContract:
        return tr("Reductions take off more hours than there are");
    }
    return {};
}

QString FlagWords::state(const Flag& flag) {
    if (flag.ended) {
        return tr("Closed %1").arg(shortDateText(*flag.ended));
    }
    const QString until =
        flag.actionBy ? tr("Acknowledged, until %1").arg(shortDateText(*flag.actionBy)) : tr("Acknowledged");
    if (flag.escalated) {
        const QString to = flag.escalatedTo.empty() ? tr("Escalated")
                                                    : tr("Escalated to %1").arg(toQString(flag.escalatedTo));
        return flag.acknowledged ? tr("%1; %2").arg(to, until) : to;
    }
    return flag.acknowledged ? until : tr("Not answered");
}

Tone FlagWords::stateTone(const Flag& flag, Date asOf) {
    if (flag.ended) {
        return Tone::Muted;
    }
    const bool late = flag.actionBy && *flag.actionBy < asOf;
    return (flag.acknowledged || flag.escalated) && !late ? Tone::Normal : Tone::Warning;
}

QString FlagWords::now(const Flag& flag) {
    return flag.hasFigure ? percentText(flag.percentNow) : Words::unknown();
}

QString FlagWords::responsible(const Flag& flag) {
    if (flag.responsible.empty()) {
        return tr("No manager is named");
    }
    return flag.coveredFor.empty()
               ? toQString(flag.responsible)
               : tr("%1, for %2").arg(toQString(flag.responsible), toQString(flag.coveredFor));
}

QString FlagWords::action(const FlagAction& action) {
    const QString text = toQString(action.text);
    if (action.action == "acknowledged") {
        return action.by ? tr("Acknowledged: %1 Until %2.").arg(text, dateText(*action.by))
                         : tr("Acknowledged: %1").arg(text);
    }
    if (action.action == "escalated") {
        return action.recipient.empty() ? tr("Escalated to the head of the PDU: %1").arg(text)
                                        : tr("Escalated to %1: %2").arg(toQString(action.recipient), text);
    }
    const QString figure = percentText(action.percent);
    if (action.action == "closed") {
        return tr("Closed by the figure: %1").arg(figure);
    }
    return action.action == "reopened" ? tr("Holds again the same day: %1").arg(figure)
                                       : tr("Raised at %1").arg(figure);
}

QString FlagWords::group(const Flag& flag) {
    return flag.ended ? tr("Closed in the last 90 days") : severity(flag.severity);
}

int FlagWords::groupRank(const Flag& flag) {
    return flag.ended ? 3 : 2 - static_cast<int>(flag.severity);
}

} // namespace headroom
