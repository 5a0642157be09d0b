#include "ui/pages/caseload/caseloadwords.h"

#include "ui/pages/models/words.h"
#include "ui/pages/person/personwords.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::string_view suspendedRegister = "PRC";

} // namespace

QString CaseloadWords::limited() {
    return tr("Limited access");
}

QString CaseloadWords::who(const CaseloadRow& row) {
    return row.denied ? toQString(row.crn)
                      : toQString(row.surname) + QStringLiteral(", ") + toQString(row.forename);
}

QString CaseloadWords::tier(const CaseloadRow& row) {
    return Words::tier(row.tier);
}

QString CaseloadWords::appointment(const NextAppointment& appointment, Date asOf) {
    QString text = appointment.day == asOf ? tr("Today") : TodayWords::weekday(appointment.day);
    if (appointment.day.year() != asOf.year()) {
        text += QLatin1Char(' ') + QString::number(appointment.day.year());
    }
    return appointment.startsAt ? text + QLatin1Char(' ') + TodayWords::clock(*appointment.startsAt) : text;
}

QString CaseloadWords::order(const CaseloadRow& row) {
    return row.order.empty() ? QString() : PersonWords::order(row.order);
}

QString CaseloadWords::alert(const std::string& kind) {
    return PersonWords::alert(kind);
}

QString CaseloadWords::registration(const std::string& code) {
    return PersonWords::registerName(code);
}

QString CaseloadWords::flags(const CaseloadRow& row) {
    QStringList words;
    for (const std::string& kind : row.alerts) {
        words.append(alert(kind));
    }
    for (const std::string& code : row.registers) {
        words.append(registration(code));
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

int CaseloadWords::age(const CaseloadRow& row, Date asOf) {
    const bool before =
        std::pair(asOf.month(), asOf.day()) < std::pair(row.dateOfBirth.month(), row.dateOfBirth.day());
    return asOf.year() - row.dateOfBirth.year() - (before ? 1 : 0);
}

bool CaseloadWords::suspended(const CaseloadRow& row) {
    return row.tier.contactSuspended() ||
           std::any_of(row.registers.begin(), row.registers.end(),
                       [](const std::string& code) { return code == suspendedRegister; });
}

} // namespace headroom
