#include "ui/pages/caseload/caseloadfilter.h"

#include "ui/pages/caseload/caseloadwords.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct CaseloadText {
    Q_DECLARE_TR_FUNCTIONS(CaseloadFilter)
};

const QString officialScheme = QStringLiteral("2021:");
const QString letterScheme = QStringLiteral("2026:");
const QString alertFlag = QStringLiteral("alert:");
const QString registerFlag = QStringLiteral("register:");
const QString anyFlag = QStringLiteral("any");

bool tierHolds(const QString& wanted, const CaseloadRow& row) {
    if (wanted.isEmpty()) {
        return true;
    }
    const QString letter = wanted.section(QLatin1Char(':'), 1);
    if (wanted.startsWith(officialScheme)) {
        return row.tier.isUntiered() ? letter == QStringLiteral("untiered")
                                     : letter == QString(QLatin1Char(row.tier.protect()));
    }
    const QString known = toQString(row.letterTier);
    const bool tiered = known.size() == 1 || known.startsWith(letter + QStringLiteral(" ("));
    return letter == QStringLiteral("none") ? known.isEmpty() : tiered && known.startsWith(letter);
}

bool riskHolds(CaseloadFilter::Risk risk, const CaseloadRow& row) {
    using Risk = CaseloadFilter::Risk;
    switch (risk) {
    case Risk::Any:
        return true;
    case Risk::HighOrMore:
        return row.rosh && isHigh(*row.rosh);
    case Risk::NotAssessed:
        return !row.rosh;
    case Risk::Low:
        return row.rosh == Rosh::Low;
    case Risk::Medium:
        return row.rosh == Rosh::Medium;
    case Risk::High:
        return row.rosh == Rosh::High;
    case Risk::VeryHigh:
        return row.rosh == Rosh::VeryHigh;
    }
    return true;
}

bool nextHolds(CaseloadFilter::Next next, const CaseloadRow& row, Date asOf) {
    using Next = CaseloadFilter::Next;
    switch (next) {
    case Next::Any:
        return true;
    case Next::None:
        return !row.next;
    case Next::SevenDays:
        return row.next && asOf.daysUntil(row.next->day) < nextAppointmentDays;
    case Next::OutcomeToLog:
        return row.last && row.last->outcome.empty();
    }
    return true;
}

bool flagHolds(const QString& flag, const CaseloadRow& row) {
    const auto holds = [](const std::vector<std::string>& words, const QString& word) {
        return std::find(words.begin(), words.end(), toUtf8(word)) != words.end();
    };
    if (flag == anyFlag) {
        return !row.alerts.empty() || !row.registers.empty();
    }
    if (flag.startsWith(alertFlag)) {
        return holds(row.alerts, flag.mid(alertFlag.size()));
    }
    return flag.isEmpty() || holds(row.registers, flag.mid(registerFlag.size()));
}

/// Settings are edited by hand and outlive versions: a number out of range is the first one.
template <class Enum>
Enum numbered(const QVariant& value, Enum last) {
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : Enum{};
}

} // namespace

bool passes(const CaseloadFilter& filter, const CaseloadRow& row, Date asOf) {
    if (row.denied) {
        return filter == CaseloadFilter{};
    }
    return tierHolds(filter.tier, row) && (!filter.type || *filter.type == row.type) &&
           riskHolds(filter.risk, row) && nextHolds(filter.next, row, asOf) && flagHolds(filter.flag, row) &&
           (!filter.overdue || row.overdue > 0) && (!filter.suspended || CaseloadWords::suspended(row)) &&
           (!filter.coWorked || row.coWorked) &&
           (!filter.endsSoon ||
            (row.orderEnds && asOf <= *row.orderEnds && asOf.daysUntil(*row.orderEnds) <= orderEndsSoonDays));
}

std::vector<CaseloadPart> partsOf(const CaseloadFilter& filter) {
    std::vector<CaseloadPart> parts;
    const auto add = [&parts](bool set, CaseloadPart part) {
        if (set) {
            parts.push_back(part);
        }
    };
    add(!filter.tier.isEmpty(), CaseloadPart::Tier);
    add(filter.type.has_value(), CaseloadPart::Type);
    add(filter.risk != CaseloadFilter::Risk::Any, CaseloadPart::Risk);
    add(filter.next != CaseloadFilter::Next::Any, CaseloadPart::Next);
    add(!filter.flag.isEmpty(), CaseloadPart::Flag);
    add(filter.overdue, CaseloadPart::Overdue);
    add(filter.suspended, CaseloadPart::Suspended);
    add(filter.coWorked, CaseloadPart::CoWorked);
    add(filter.endsSoon, CaseloadPart::EndsSoon);
    return parts;
}

QString tierFilterText(const QString& tier) {
    const QString letter = tier.section(QLatin1Char(':'), 1);
    if (tier.startsWith(officialScheme)) {
        return letter == QStringLiteral("untiered") ? CaseloadText::tr("Untiered")
                                                    : CaseloadText::tr("Tier %1").arg(letter);
    }
    return letter == QStringLiteral("none") ? CaseloadText::tr("2026 tier not worked out")
                                            : CaseloadText::tr("2026 tier %1").arg(letter);
}

QString riskFilterText(CaseloadFilter::Risk risk) {
    using Risk = CaseloadFilter::Risk;
    switch (risk) {
    case Risk::Any:
        break;
    case Risk::Low:
        return CaseloadText::tr("Low RoSH");
    case Risk::Medium:
        return CaseloadText::tr("Medium RoSH");
    case Risk::High:
        return CaseloadText::tr("High RoSH alone");
    case Risk::VeryHigh:
        return CaseloadText::tr("Very high RoSH");
    case Risk::HighOrMore:
        return CaseloadText::tr("High and very high RoSH");
    case Risk::NotAssessed:
        return CaseloadText::tr("RoSH not assessed");
    }
    return {};
}

QString nextFilterText(CaseloadFilter::Next next) {
    using Next = CaseloadFilter::Next;
    switch (next) {
    case Next::Any:
        break;
    case Next::None:
        return CaseloadText::tr("No next appointment");
    case Next::SevenDays:
        return CaseloadText::tr("Appointment in the next 7 days");
    case Next::OutcomeToLog:
        return CaseloadText::tr("Outcome to log");
    }
    return {};
}

QString flagFilterText(const QString& flag) {
    if (flag == anyFlag) {
        return CaseloadText::tr("Any alert or register");
    }
    if (flag.startsWith(alertFlag)) {
        return CaseloadWords::alert(toUtf8(flag.mid(alertFlag.size())));
    }
    return CaseloadWords::registration(toUtf8(flag.mid(registerFlag.size())));
}

QString partText(const CaseloadFilter& filter, CaseloadPart part) {
    switch (part) {
    case CaseloadPart::Tier:
        return tierFilterText(filter.tier);
    case CaseloadPart::Type:
        return filter.type ? Words::caseType(*filter.type) : QString();
    case CaseloadPart::Risk:
        return riskFilterText(filter.risk);
    case CaseloadPart::Next:
        return nextFilterText(filter.next);
    case CaseloadPart::Flag:
        return flagFilterText(filter.flag);
    case CaseloadPart::Overdue:
        return CaseloadText::tr("Overdue");
    case CaseloadPart::Suspended:
        return CaseloadText::tr("Contact suspended");
    case CaseloadPart::CoWorked:
        return CaseloadText::tr("Co-worked");
    case CaseloadPart::EndsSoon:
        return CaseloadText::tr("Order ends within 4 weeks");
    }
    return {};
}

CaseloadFilter without(CaseloadFilter filter, CaseloadPart part) {
    switch (part) {
    case CaseloadPart::Tier:
        filter.tier.clear();
        break;
    case CaseloadPart::Type:
        filter.type.reset();
        break;
    case CaseloadPart::Risk:
        filter.risk = CaseloadFilter::Risk::Any;
        break;
    case CaseloadPart::Next:
        filter.next = CaseloadFilter::Next::Any;
        break;
    case CaseloadPart::Flag:
        filter.flag.clear();
        break;
    case CaseloadPart::Overdue:
        filter.overdue = false;
        break;
    case CaseloadPart::Suspended:
        filter.suspended = false;
        break;
    case CaseloadPart::CoWorked:
        filter.coWorked = false;
        break;
    case CaseloadPart::EndsSoon:
        filter.endsSoon = false;
        break;
    }
    return filter;
}

QVariantMap toMap(const CaseloadFilter& filter) {
    return {{QStringLiteral("tier"), filter.tier},
            {QStringLiteral("type"), filter.type ? static_cast<int>(*filter.type) : -1},
            {QStringLiteral("risk"), static_cast<int>(filter.risk)},
            {QStringLiteral("next"), static_cast<int>(filter.next)},
            {QStringLiteral("flag"), filter.flag},
            {QStringLiteral("overdue"), filter.overdue},
            {QStringLiteral("suspended"), filter.suspended},
            {QStringLiteral("coWorked"), filter.coWorked},
            {QStringLiteral("endsSoon"), filter.endsSoon}};
}

CaseloadFilter caseloadFilter(const QVariantMap& map) {
    CaseloadFilter filter;
    filter.tier = map.value(QStringLiteral("tier")).toString();
    if (map.value(QStringLiteral("type"), -1).toInt() >= 0) {
        filter.type = numbered(map.value(QStringLiteral("type")), CaseType::Custody);
    }
    filter.risk = numbered(map.value(QStringLiteral("risk")), CaseloadFilter::Risk::NotAssessed);
    filter.next = numbered(map.value(QStringLiteral("next")), CaseloadFilter::Next::OutcomeToLog);
    filter.flag = map.value(QStringLiteral("flag")).toString();
    filter.overdue = map.value(QStringLiteral("overdue")).toBool();
    filter.suspended = map.value(QStringLiteral("suspended")).toBool();
    filter.coWorked = map.value(QStringLiteral("coWorked")).toBool();
    filter.endsSoon = map.value(QStringLiteral("endsSoon")).toBool();
    return filter;
}

} // namespace headroom
