#include "ui/pages/oversight/oversightwords.h"

#include "ui/pages/flags/flagwords.h"
#include "ui/pages/models/words.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/format.h"

#include <QLocale>

namespace headroom {

namespace {

QString whatOf(const OversightItem& item, const Thresholds& thresholds) {
    switch (item.kind) {
    case OversightKind::Case:
        return Words::cases(item.amount);
    case OversightKind::Flag: {
        Flag flag;
        flag.kind = item.flag->kind;
        flag.number = item.flag->number;
        flag.date = item.flag->date;
        flag.hours = item.flag->hours;
        return FlagWords::what(flag, thresholds);
    }
    case OversightKind::Countersignature:
        return OversightWords::tr("Report: %1")
            .arg(PersonWords::reportKind(item.report.value_or(ReportKind::Oral)));
    case OversightKind::Officer:
    case OversightKind::Trainee:
    case OversightKind::Waiting:
    case OversightKind::SupervisionLate:
    case OversightKind::SupervisionNone:
        return {};
    default:
        return toQString(item.about);
    }
}

} // namespace

QString OversightWords::kind(OversightKind kind) {
    switch (kind) {
    case OversightKind::Officer:
        return tr("Officers");
    case OversightKind::Trainee:
        return tr("Trainees");
    case OversightKind::Case:
        return tr("Cases");
    case OversightKind::Countersignature:
        return tr("Countersignatures due");
    case OversightKind::FirstRead:
        return tr("First reads of risk due");
    case OversightKind::Flag:
        return tr("Flags open");
    case OversightKind::Waiting:
        return tr("Cases waiting");
    case OversightKind::SupervisionLate:
        return tr("Supervision overdue");
    case OversightKind::SupervisionNone:
        return tr("No supervision recorded");
    case OversightKind::DeadlineMet:
        return tr("Deadlines met in time");
    case OversightKind::DeadlineMissed:
        return tr("Deadlines missed, late or overdue");
    case OversightKind::RoshInDate:
        return tr("RoSH reviews in date");
    case OversightKind::RoshOverdue:
        return tr("RoSH reviews overdue");
    case OversightKind::OutcomeRecorded:
        return tr("Outcomes recorded");
    case OversightKind::OutcomeMissing:
        return tr("Outcomes not recorded");
    }
    return {};
}

QString OversightWords::note(const OversightItem& item, const Thresholds& thresholds) {
    QStringList parts;
    for (const QString& part :
         {whatOf(item, thresholds), item.crn.empty() ? QString() : toQString(item.officer)}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString OversightWords::who(const OversightItem& item) {
    if (item.crn.empty()) {
        return toQString(item.officer);
    }
    return item.surname.empty()
               ? tr("%1, limited access").arg(toQString(item.crn))
               : QStringLiteral("%1, %2").arg(toQString(item.surname), toQString(item.forename));
}

QString OversightWords::when(const OversightItem& item) {
    if (!item.day) {
        return {};
    }
    const QString day = shortDateText(*item.day);
    switch (item.kind) {
    case OversightKind::Waiting:
    case OversightKind::Countersignature:
        return tr("since %1").arg(day);
    case OversightKind::OutcomeMissing:
    case OversightKind::OutcomeRecorded:
        return day;
    default:
        return item.daysLate > 0 ? tr("%1, %n day(s) late", nullptr, item.daysLate).arg(day)
                                 : tr("due %1").arg(day);
    }
}

Tone OversightWords::tone(OversightKind kind) {
    switch (kind) {
    case OversightKind::SupervisionLate:
    case OversightKind::DeadlineMissed:
    case OversightKind::RoshOverdue:
    case OversightKind::OutcomeMissing:
        return Tone::Alarm;
    default:
        return Tone::Normal;
    }
}

QString OversightWords::fte(double fte) {
    return QLocale().toString(fte, 'f', 1);
}

QString OversightWords::span(const ManagerRow& row, int threshold) {
    return tr("%1 FTE looked after, of %2 (local setting): %3")
        .arg(fte(row.effectiveFte))
        .arg(threshold)
        .arg(spanWord(row.status).toLower());
}

QString OversightWords::spanWord(SpanStatus status) {
    switch (status) {
    case SpanStatus::Above:
        return tr("Above");
    case SpanStatus::FarAbove:
        return tr("Far above");
    case SpanStatus::Within:
        break;
    }
    return tr("Within");
}

Tone OversightWords::spanTone(SpanStatus status) {
    switch (status) {
    case SpanStatus::Above:
        return Tone::Warning;
    case SpanStatus::FarAbove:
        return Tone::Alarm;
    case SpanStatus::Within:
        break;
    }
    return Tone::Normal;
}

Shape OversightWords::spanShape(SpanStatus status) {
    switch (status) {
    case SpanStatus::Above:
        return Shape::Half;
    case SpanStatus::FarAbove:
        return Shape::Triangle;
    case SpanStatus::Within:
        break;
    }
    return Shape::None;
}

QString OversightWords::manager(const ManagerRow& row) {
    return row.post ? QStringLiteral("%1, %2").arg(toQString(row.surname), toQString(row.forename))
                    : tr("No manager is named");
}

QString OversightWords::cover(const ManagerRow& row) {
    if (!row.coveredBy.empty()) {
        return tr("Covered by %1").arg(toQString(row.coveredBy));
    }
    return row.covers.empty() ? QString() : tr("Covers for %1").arg(toQString(row.covers));
}

QString OversightWords::supervision(const QualityRow& row) {
    if (!row.supervisionDue) {
        return tr("None recorded");
    }
    const QString day = shortDateText(*row.supervisionDue);
    return row.supervisionLate ? tr("Overdue, %1").arg(day) : tr("In date, %1").arg(day);
}

} // namespace headroom
