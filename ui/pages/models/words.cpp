#include "ui/pages/models/words.h"

#include "ui/widgets/format.h"

#include <QLocale>

#include <cstdlib>

namespace headroom {

QString Words::unknown() {
    return QStringLiteral("–");
}

QString Words::cases(qint64 count) {
    return count == 1 ? tr("1 case") : tr("%1 cases").arg(countText(count));
}

QString Words::practitioners(qint64 count) {
    return count == 1 ? tr("1 practitioner") : tr("%1 practitioners").arg(countText(count));
}

QString Words::fte(double value) {
    return tr("%1 FTE").arg(percentFigure(value));
}

QString Words::exactHours(HoursPerWeek hours) {
    return tr("%1 h").arg(toQString(hours.exactText()));
}

QString Words::levels(Level level) {
    switch (level) {
    case Level::National:
        return tr("Service");
    case Level::Region:
        return tr("Regions");
    case Level::Pdu:
        return tr("PDUs");
    case Level::Team:
        return tr("Teams");
    case Level::Officer:
        return tr("Officers");
    }
    return {};
}

QString Words::level(Level level) {
    switch (level) {
    case Level::National:
        return tr("Service");
    case Level::Region:
        return tr("Region");
    case Level::Pdu:
        return tr("PDU");
    case Level::Team:
        return tr("Team");
    case Level::Officer:
        return tr("Officer");
    }
    return {};
}

QString Words::caseType(CaseType type) {
    switch (type) {
    case CaseType::Community:
        return tr("Community");
    case CaseType::Licence:
        return tr("Licence");
    case CaseType::Custody:
        return tr("Custody");
    }
    return {};
}

QString Words::tier(Tier tier) {
    return tier.isUntiered() ? tr("Untiered") : toQString(tier.text());
}

QString Words::rosh(Rosh rosh) {
    switch (rosh) {
    case Rosh::Low:
        return tr("Low");
    case Rosh::Medium:
        return tr("Medium");
    case Rosh::High:
        return tr("High");
    case Rosh::VeryHigh:
        return tr("Very high");
    }
    return {};
}

QString Words::caseMark(CaseMark mark) {
    switch (mark) {
    case CaseMark::None:
        return {};
    case CaseMark::LimitedAccess:
        return tr("Limited access");
    case CaseMark::ActiveWarrant:
        return tr("Active warrant: does not score");
    case CaseMark::OverdueTermination:
        return tr("Overdue termination: does not score");
    case CaseMark::SuspendedLifer:
        return tr("Suspended lifer: does not score");
    case CaseMark::StandaloneOrder:
        return tr("Standalone order only: does not score");
    case CaseMark::UnpaidWork:
        return tr("Unpaid work");
    case CaseMark::Priority:
        return tr("Priority");
    }
    return {};
}

QString Words::source(const FigureBasis& basis) {
    switch (basis.source) {
    case FigureSource::None:
        return tr("no source yet");
    case FigureSource::Extract:
        return basis.extractDate ? tr("the extract of %1").arg(dateText(*basis.extractDate))
                                 : tr("an extract");
    case FigureSource::ExtractAndChanges:
        return tr("%1 and %n change(s) since", nullptr, basis.changesSince)
            .arg(basis.extractDate ? tr("the extract of %1").arg(dateText(*basis.extractDate))
                                   : tr("an extract"));
    case FigureSource::LiveCases:
        return tr("the cases on record");
    }
    return {};
}

QString Words::grade(Grade grade, const Stage& stage) {
    switch (stage.kind) {
    case Stage::Kind::Trainee:
        return tr("PQiP %1").arg(stage.step);
    case Stage::Kind::NewlyQualified:
        return tr("NQO %1/%2").arg(stage.step).arg(stage.steps);
    case Stage::Kind::None:
        break;
    }
    return gradeWord(grade);
}

QString Words::gradeSpelled(Grade grade, const Stage& stage) {
    switch (stage.kind) {
    case Stage::Kind::Trainee:
        return tr("Trainee (PQiP), half-year %1").arg(stage.step);
    case Stage::Kind::NewlyQualified:
        return tr("Newly qualified officer, month %1 of %2").arg(stage.step).arg(stage.steps);
    case Stage::Kind::None:
        break;
    }
    return gradeMeaning(grade);
}

QString Words::officer(const PostRow& row) {
    const QString surname = toQString(row.surname);
    return row.forename.empty() ? surname : surname + QStringLiteral(", ") + toQString(row.forename);
}

bool Words::holdsWork(const PostRow& row) {
    return row.figure.cases.total() > 0 || row.figure.total > Points{};
}

QString Words::unit(const Unit& unit) {
    return unit.name.empty() ? tr("All regions") : toQString(unit.name);
}

QString Words::headroomSpoken(const Headroom& headroom) {
    const QString hours = hoursFigure({std::abs(headroom.hours.hundredths)});
    return headroom.points < Points{}
               ? tr("%1 points over, %2 hours a week").arg(pointsText(-headroom.points), hours)
               : tr("room for %1 points, %2 hours a week").arg(pointsText(headroom.points), hours);
}

QString Words::hoursChange(const HoursChange& change) {
    return tr("%1 on %2").arg(signedHoursText(change.change), shortDateText(change.date));
}

QString Words::hoursChangeSpelled(const HoursChange& change) {
    const QString reason = toQString(change.reason);
    return tr("%1 on %2: %3")
        .arg(signedHoursText(change.change), dateText(change.date),
             change.ends ? tr("the reduction for %1 ends").arg(reason)
                         : tr("a reduction for %1 starts").arg(reason));
}

QString Words::comingUp(const ComingUp& event) {
    const QString subject = event.subject.empty() ? tr("limited access") : toQString(event.subject);
    switch (event.kind) {
    case ComingUp::Kind::Release:
        return tr("Release: %1").arg(subject);
    case ComingUp::Kind::OrderEnd:
        return tr("Order ends: %1").arg(subject);
    case ComingUp::Kind::ReductionStarts:
        return tr("Reduction starts: %1").arg(subject);
    case ComingUp::Kind::ReductionEnds:
        return tr("Reduction ends: %1").arg(subject);
    }
    return {};
}

QString Words::comingUpEffect(const ComingUp& event) {
    if (event.hours != HoursPerWeek{}) {
        return signedHoursText(event.hours);
    }
    return event.points == Points{} ? QString() : signedPointsText(event.points);
}

QString Words::reductionStatus(ReductionStatus status) {
    switch (status) {
    case ReductionStatus::Scheduled:
        return tr("Scheduled");
    case ReductionStatus::Active:
        return tr("Active");
    case ReductionStatus::Archived:
        return tr("Ended");
    case ReductionStatus::Deleted:
        return tr("Taken out");
    }
    return {};
}

QString Words::noLiveCases() {
    return tr("Not known: the store holds the extract's counts for these practitioners, not their cases.");
}

} // namespace headroom
