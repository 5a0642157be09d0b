#include "ui/pages/allocate/allocatewords.h"

#include "service/trainingcatalogue.h"
#include "ui/pages/models/words.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/format.h"

#include <QStringList>

namespace headroom {

namespace {

const QString between = QStringLiteral(" · ");

QString dayFrom(Date day, Date asOf) {
    if (day == asOf) {
        return AllocateWords::tr("today");
    }
    if (day == asOf.plusDays(1)) {
        return AllocateWords::tr("tomorrow");
    }
    return day.year() == asOf.year() ? shortDateText(day) : dateText(day);
}

QString joined(const QStringList& parts, const QString& mark) {
    QStringList kept;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            kept.append(part);
        }
    }
    return kept.join(mark);
}

} // namespace

QString AllocateWords::who(const QueueRow& row) {
    return row.denied ? tr("Limited access")
                      : QStringLiteral("%1, %2").arg(toQString(row.surname), toQString(row.forename));
}

QString AllocateWords::kind(const QueueRow& row) {
    if (row.denied) {
        return tr("CRN only");
    }
    const QString letter = toQString(row.letterTier);
    const QString tier = Words::tier(row.tier);
    const QString rosh = row.rosh ? tr("%1 RoSH").arg(Words::rosh(*row.rosh)) : tr("RoSH not assessed");
    return joined({letter.isEmpty() ? tier : tr("%1 (%2)").arg(tier, letter), rosh,
                   PersonWords::caseType(row.type, row.t2a)},
                  between);
}

QString AllocateWords::waiting(const QueueRow& row) {
    if (row.denied) {
        return {};
    }
    return row.waitingDays == 0 ? tr("Came in today")
                                : tr("Waiting %n working day(s)", nullptr, row.waitingDays);
}

AllocateWords::Said AllocateWords::first(const QueueRow& row, Date asOf) {
    if (row.denied) {
        return {tr("You may not open this case"), Tone::Muted, Shape::None};
    }
    switch (row.first) {
    case FirstAppointment::NotNeeded:
        return {row.handoverOn ? tr("In custody, handover %1").arg(dateText(*row.handoverOn))
                               : tr("In custody: none needed yet"),
                Tone::Muted, Shape::None};
    case FirstAppointment::Due:
        if (row.daysOverdue > 0) {
            return {tr("%n day(s) overdue: first appointment", nullptr, row.daysOverdue), Tone::Alarm,
                    Shape::Triangle};
        }
        if (row.firstDue) {
            const bool soon = *row.firstDue <= asOf.plusDays(1);
            return {tr("First appointment by %1").arg(dayFrom(*row.firstDue, asOf)),
                    soon ? Tone::Warning : Tone::Normal, soon ? Shape::Half : Shape::None};
        }
        return {tr("First appointment to be booked"), Tone::Warning, Shape::Half};
    case FirstAppointment::Booked: {
        const QString day = row.firstDay ? dayFrom(*row.firstDay, asOf) : QString();
        const QString with = row.firstWith.empty() ? tr("nobody yet") : toQString(row.firstWith);
        const QString booked = tr("First appointment %1 with %2").arg(day, with);
        return row.daysOverdue > 0 ? Said{tr("%1, %n day(s) late", nullptr, row.daysOverdue).arg(booked),
                                          Tone::Alarm, Shape::Triangle}
                                   : Said{booked, Tone::Normal, Shape::None};
    }
    case FirstAppointment::Kept:
        return {tr("First appointment took place"), Tone::Muted, Shape::None};
    case FirstAppointment::NotFound:
        break;
    }
    return {tr("First appointment not found"), Tone::Warning, Shape::Ring};
}

QString AllocateWords::known(const QueueRow& row) {
    const QString officer =
        joined({toQString(row.statusOfficer), toQString(row.statusGrade)}, QStringLiteral(", "));
    switch (row.status) {
    case ProbationStatus::New:
        return tr("New to probation");
    case ProbationStatus::Current:
        return officer.isEmpty() ? tr("Held here now") : tr("Held now by %1").arg(officer);
    case ProbationStatus::Previous:
        break;
    }
    return officer.isEmpty() ? tr("Held before") : tr("Held before by %1").arg(officer);
}

QString AllocateWords::obstacle(const QueueRow& row) {
    if (row.denied) {
        return tr("You may not open this case.");
    }
    return row.outOfArea ? tr("The transfer from another area is not complete. The case can be read, and "
                              "allocated once the transfer is done.")
                         : QString();
}

QString AllocateWords::spoken(const QueueRow& row, Date asOf) {
    return joined({who(row), toQString(row.crn), kind(row), first(row, asOf).text, waiting(row),
                   row.limited && !row.denied ? tr("limited access") : QString(),
                   row.outOfArea ? tr("transfer not complete") : QString(),
                   row.draft ? tr("draft kept") : QString()},
                  QStringLiteral(", "));
}

QString AllocateWords::rules(const SuitabilityResult& result) {
    QStringList names;
    for (const RuleHit& hit : result.hits) {
        names.append(toQString(hit.name));
    }
    return names.join(between);
}

QString AllocateWords::training(const CandidateRow& row) {
    QStringList codes;
    for (const std::string& code : row.training) {
        const TrainingCourse* course = trainingCourse(code);
        codes.append(toQString(course == nullptr ? code : course->name));
    }
    return codes.join(QStringLiteral(", "));
}

QString AllocateWords::note(const CandidateRow& row) {
    const QString trained = training(row);
    return joined(
        {row.alreadyHolds ? tr("Holds this case now") : QString(),
         row.continuity.empty() ? QString() : tr("Held this case %1").arg(toQString(row.continuity)),
         row.suitability.hits.empty() ? tr("No rule speaks against it") : rules(row.suitability),
         trained.isEmpty() ? QString() : tr("trained: %1").arg(trained),
         row.mentor.empty() ? QString() : tr("mentor %1").arg(toQString(row.mentor))},
        between);
}

QString AllocateWords::whyNot(const CandidateRow& row) {
    return tr("%1 cannot be chosen: %2. No reason overrides this.")
        .arg(Words::officer(row.officer), rules(row.suitability));
}

QString AllocateWords::change(double before, double after) {
    return QStringLiteral("%1 → %2").arg(percentFigure(before), percentText(after));
}

QString AllocateWords::afterwards(const CandidateRow& row) {
    const Headroom& left = row.headroomAfter;
    return row.statusAfter == Status::NoCapacity
               ? tr("no available hours")
               : tr("%1, %2").arg(
                     change(row.percentNow, row.percentAfter),
                     left.points < Points{}
                         ? tr("%1 points (%2 a week) over")
                               .arg(pointsText(-left.points), hoursText({-left.hours.hundredths}))
                         : tr("%1 points (%2 a week) left")
                               .arg(pointsText(left.points), hoursText(left.hours)));
}

QString AllocateWords::role(CaseRole role) {
    return role == CaseRole::Lead ? tr("lead") : tr("co-worker");
}

QString AllocateWords::done(const QString& crn, const QString& officer,
                            const std::vector<FigureMove>& figures, bool moved) {
    QString effect;
    for (const FigureMove& move : figures) {
        if (toQString(move.officer) == officer) {
            effect = QStringLiteral(" (%1)").arg(change(move.percentBefore, move.percentAfter));
        }
    }
    return (moved ? tr("%1 moved to %2%3.") : tr("%1 allocated to %2%3.")).arg(crn, officer, effect);
}

} // namespace headroom
