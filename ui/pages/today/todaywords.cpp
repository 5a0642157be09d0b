#include "ui/pages/today/todaywords.h"

#include "domain/timeofday.h"
#include "engine/registers.h"
#include "ui/pages/person/personwords.h"
#include "ui/pages/today/duewords.h"
#include "ui/widgets/format.h"

#include <QLocale>

#include <array>

namespace headroom {

namespace {

/// As everywhere in the window: the house's own short months in English.
QLocale localeOfDays() {
    return QLocale().language() == QLocale::English ? QLocale::c() : QLocale();
}

constexpr std::array eventWords = {
    QT_TRANSLATE_NOOP("Events", "sentence"),
    QT_TRANSLATE_NOOP("Events", "release"),
    QT_TRANSLATE_NOOP("Events", "allocation"),
    QT_TRANSLATE_NOOP("Events", "transfer in"),
    QT_TRANSLATE_NOOP("Events", "first appointment attended"),
    QT_TRANSLATE_NOOP("Events", "appointment attended"),
    QT_TRANSLATE_NOOP("Events", "plan completed"),
    QT_TRANSLATE_NOOP("Events", "risk assessment read"),
    QT_TRANSLATE_NOOP("Events", "risk assessed"),
    QT_TRANSLATE_NOOP("Events", "risk raised"),
    QT_TRANSLATE_NOOP("Events", "risk assessment challenged"),
    QT_TRANSLATE_NOOP("Events", "risk assessed again"),
    QT_TRANSLATE_NOOP("Events", "home visit"),
    QT_TRANSLATE_NOOP("Events", "failure to comply"),
    QT_TRANSLATE_NOOP("Events", "decision on the failure"),
    QT_TRANSLATE_NOOP("Events", "alleged breach known"),
    QT_TRANSLATE_NOOP("Events", "breach presented"),
    QT_TRANSLATE_NOOP("Events", "decision to recall"),
    QT_TRANSLATE_NOOP("Events", "recall requested"),
    QT_TRANSLATE_NOOP("Events", "standard report requested"),
    QT_TRANSLATE_NOOP("Events", "standard report completed"),
    QT_TRANSLATE_NOOP("Events", "fast report requested"),
    QT_TRANSLATE_NOOP("Events", "fast report completed"),
    QT_TRANSLATE_NOOP("Events", "parole report requested"),
    QT_TRANSLATE_NOOP("Events", "parole report completed"),
    QT_TRANSLATE_NOOP("Events", "parole hearing"),
    QT_TRANSLATE_NOOP("Events", "enquiry sent"),
    QT_TRANSLATE_NOOP("Events", "enquiry answered"),
    QT_TRANSLATE_NOOP("Events", "handover date"),
    QT_TRANSLATE_NOOP("Events", "handover completed"),
    QT_TRANSLATE_NOOP("Events", "start of the final third"),
    QT_TRANSLATE_NOOP("Events", "middle of the final third"),
    QT_TRANSLATE_NOOP("Events", "final third checked"),
    QT_TRANSLATE_NOOP("Events", "MAPPA review"),
    QT_TRANSLATE_NOOP("Events", "sexual offending assessed"),
    QT_TRANSLATE_NOOP("Events", "unpaid work ordered"),
    QT_TRANSLATE_NOOP("Events", "unpaid work completed"),
    QT_TRANSLATE_NOOP("Events", "end of the requirement"),
    QT_TRANSLATE_NOOP("Events", "requirement closed"),
    QT_TRANSLATE_NOOP("Events", "end of the order"),
    QT_TRANSLATE_NOOP("Events", "end of the licence"),
    QT_TRANSLATE_NOOP("Events", "case closed"),
    QT_TRANSLATE_NOOP("Events", "training expires"),
    QT_TRANSLATE_NOOP("Events", "training renewed"),
    QT_TRANSLATE_NOOP("Events", "end of the reduction"),
    QT_TRANSLATE_NOOP("Events", "reduction reviewed"),
    QT_TRANSLATE_NOOP("Events", "supervision"),
};
static_assert(eventWords.size() == eventKindCount);

} // namespace

QString TodayWords::bucket(TodayBucket bucket) {
    switch (bucket) {
    case TodayBucket::Overdue:
        return tr("Overdue");
    case TodayBucket::Today:
        return tr("Today");
    case TodayBucket::ThisWeek:
        return tr("This week");
    case TodayBucket::Later:
        return tr("Later");
    }
    return {};
}

QString TodayWords::kind(TodayKind kind) {
    switch (kind) {
    case TodayKind::Deadline:
        return tr("Deadline");
    case TodayKind::Appointment:
        return tr("Appointment");
    case TodayKind::OutcomeToLog:
        return tr("Outcome to log");
    case TodayKind::EvidenceDue:
        return tr("Evidence due");
    case TodayKind::EnquiryWaiting:
        return tr("Answer awaited");
    case TodayKind::EnquiryToAssess:
        return tr("Answer to assess");
    case TodayKind::TierChanged:
        return tr("Tier changed");
    case TodayKind::AlertBegan:
        return tr("New alert");
    case TodayKind::FinalThird:
        return tr("Final third");
    case TodayKind::Draft:
        return tr("Draft");
    case TodayKind::Notice:
        return tr("Notice");
    case TodayKind::ContactAlert:
        return tr("Contact alert");
    }
    return {};
}

QString TodayWords::weekday(Date day) {
    return localeOfDays().toString(toQDate(day), QStringLiteral("ddd d MMM"));
}

QString TodayWords::longDay(Date day) {
    return localeOfDays().toString(toQDate(day), QStringLiteral("dddd, d MMMM yyyy"));
}

QString TodayWords::clock(int minutes) {
    return toQString(TimeOfDay{static_cast<std::uint16_t>(minutes)}.text());
}

QString TodayWords::when(const TodayRow& row, Date asOf) {
    QString day = weekday(row.day);
    if (row.day == asOf) {
        day = tr("Today");
    } else if (row.day == asOf.plusDays(1)) {
        day = tr("Tomorrow");
    } else if (row.day.year() != asOf.year()) {
        day += QLatin1Char(' ') + QString::number(row.day.year());
    }
    return row.startsAt ? day + QLatin1Char(' ') + clock(*row.startsAt) : day;
}

QString TodayWords::lateness(int days) {
    return days <= 0 ? QString() : tr("%n day(s) late", nullptr, days);
}

QString TodayWords::who(const TodayRow& row) {
    if (row.surname.empty()) {
        return row.crn.empty() ? tr("Yourself") : toQString(row.crn);
    }
    return toQString(row.surname) + QStringLiteral(", ") + toQString(row.forename);
}

/// What was recorded of a thing that there may be several of: a kind of requirement or order, an
/// enquiry, the name of a type of contact.
QString TodayWords::about(const TodayRow& row) {
    if (!row.due || row.due->about.empty() || row.kind != TodayKind::Deadline) {
        return {};
    }
    const std::string& word = row.due->about;
    if (findRequirementKind(word) != nullptr) {
        return PersonWords::requirement(word);
    }
    return findOrderKind(word) != nullptr ? PersonWords::order(word) : PersonWords::enquiryKind(word);
}

QString TodayWords::remark(const TodayRow& row) {
    if (row.kind == TodayKind::EnquiryWaiting || row.kind == TodayKind::EnquiryToAssess) {
        return row.waited > 0 ? tr("for %n business day(s)", nullptr, row.waited) : QString();
    }
    if (row.kind == TodayKind::Deadline && row.due && row.due->deadline.rule.notice) {
        const QString ends = DueWords::standing(*row.due);
        return about(row).isEmpty() ? ends : QStringLiteral("%1 · %2").arg(about(row), ends);
    }
    return about(row);
}

QString TodayWords::detail(const TodayRow& row) {
    switch (row.kind) {
    case TodayKind::EnquiryWaiting:
    case TodayKind::EnquiryToAssess:
        return PersonWords::enquiryKind(row.code);
    case TodayKind::EvidenceDue:
        return PersonWords::action(row.detail);
    case TodayKind::AlertBegan:
        return PersonWords::alert(row.code);
    case TodayKind::FinalThird:
        return tr("Decide whether contact is suspended");
    case TodayKind::Draft:
        return row.detail.empty() ? tr("Written and not recorded") : toQString(row.detail);
    case TodayKind::Notice:
        return notice(row);
    case TodayKind::ContactAlert:
        return contactAlert(row);
    default:
        return toQString(row.detail);
    }
}

/// Of somebody with limited access nothing is known but the kind.
QString TodayWords::notice(const TodayRow& row) {
    const QString other = toQString(row.detail);
    if (row.code == "case_received") {
        return other.isEmpty() ? tr("You were given this case")
                               : tr("You were given this case, held by %1 before").arg(other);
    }
    if (row.code == "case_moved") {
        return other.isEmpty() ? tr("This case moved to somebody else")
                               : tr("This case moved to %1").arg(other);
    }
    if (row.code == "co_worker") {
        return other.isEmpty() ? tr("You are the co-worker of this case")
                               : tr("You are the co-worker of this case, beside %1").arg(other);
    }
    return tr("A reassessment of the RoSH is asked for");
}

/// Who recorded it and when; of somebody with limited access neither is said.
QString TodayWords::contactAlert(const TodayRow& row) {
    return row.detail.empty() || !row.recordedAt
               ? tr("A contact was recorded that you are to look at")
               : tr("Contact recorded by %1, %2").arg(toQString(row.detail), momentText(*row.recordedAt));
}

QString TodayWords::source(const TodayRow& row) {
    return row.verified ? QString() : tr("local setting");
}

QString TodayWords::step(const TodayRow& row) {
    switch (row.kind) {
    case TodayKind::Deadline:
        return tr("Decide…");
    case TodayKind::Appointment:
        return tr("Open the appointment…");
    case TodayKind::OutcomeToLog:
        return tr("Log the outcome…");
    case TodayKind::EnquiryWaiting:
    case TodayKind::EnquiryToAssess:
        return tr("Open the enquiry…");
    case TodayKind::Draft:
        return tr("Go on writing…");
    case TodayKind::ContactAlert:
        return row.item ? tr("Open the contact…") : tr("Open the person");
    case TodayKind::EvidenceDue:
    case TodayKind::TierChanged:
    case TodayKind::AlertBegan:
    case TodayKind::FinalThird:
    case TodayKind::Notice:
        break;
    }
    return tr("Open the person");
}

QString TodayWords::event(EventKind kind) {
    return QCoreApplication::translate("Events", eventWords[static_cast<std::size_t>(kind)]);
}

QString TodayWords::state(DeadlineState state) {
    switch (state) {
    case DeadlineState::Open:
        return tr("Open");
    case DeadlineState::Met:
        return tr("Met");
    case DeadlineState::Waived:
        return tr("Waived");
    case DeadlineState::Missed:
        return tr("Missed");
    }
    return {};
}

} // namespace headroom
