#include "ui/pages/caseload/caseloadwords.h"

#include "engine/registers.h"
#include "engine/tierorder.h"
#include "ui/pages/models/words.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace headroom {

namespace {

/// Labels of the engine are English and the key of their translation.
QString fromEngine(const char* context, std::string_view english) {
    return QCoreApplication::translate(context, std::string(english).c_str());
}

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
    return row.order.empty() ? QString() : fromEngine("Registers", orderLabel(row.order));
}

QString CaseloadWords::alert(const std::string& kind) {
    return TodayWords::alert(kind);
}

QString CaseloadWords::registration(const std::string& code) {
    return fromEngine("Registers", registerLabel(code));
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

Shape CaseloadWords::roshShape(Rosh rosh) {
    switch (rosh) {
    case Rosh::Low:
        return Shape::Dot;
    case Rosh::Medium:
        return Shape::Half;
    case Rosh::High:
        return Shape::Triangle;
    case Rosh::VeryHigh:
        break;
    }
    return Shape::Diamond;
}

Tone CaseloadWords::roshTone(Rosh rosh) {
    return isHigh(rosh) ? Tone::Alarm : rosh == Rosh::Medium ? Tone::Warning : Tone::Muted;
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
