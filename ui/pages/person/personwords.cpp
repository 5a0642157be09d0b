#include "ui/pages/person/personwords.h"

#include "domain/enquiry.h"
#include "engine/registers.h"
#include "service/contactcatalogue.h"
#include "ui/pages/models/words.h"
#include "ui/pages/person/wordlists.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"

#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

QString inContext(const char* context, std::string_view english) {
    return QCoreApplication::translate(context, std::string(english).c_str());
}

} // namespace

QString PersonWords::name(const PersonDetails& details) {
    return QStringLiteral("%1, %2").arg(toQString(details.surname), toQString(details.forename));
}

QString PersonWords::unknown() {
    return QStringLiteral("–");
}

QString PersonWords::day(const std::optional<Date>& date) {
    return date ? dateText(*date) : unknown();
}

QString PersonWords::period(Date from, const std::optional<Date>& until) {
    return until ? tr("%1 to %2").arg(dateText(from), dateText(until->plusDays(-1)))
                 : tr("since %1").arg(dateText(from));
}

QString PersonWords::gender(std::string_view word) {
    return wordOf(wordlists::genders, word);
}

QString PersonWords::language(std::string_view code) {
    return wordOf(wordlists::languages, code);
}

QString PersonWords::pointKind(std::string_view kind) {
    return wordOf(wordlists::pointKinds, kind);
}

QString PersonWords::usage(std::string_view usage) {
    return wordOf(wordlists::usages, usage);
}

QString PersonWords::alert(std::string_view kind) {
    return wordOf(wordlists::alerts, kind);
}

Tone PersonWords::alertTone(std::string_view kind) {
    return kind == "risk_to_staff" || kind == "visit_in_pairs" || kind == "self_harm" ? Tone::Alarm
                                                                                      : Tone::Warning;
}

QString PersonWords::caseType(CaseType type, bool t2a) {
    return t2a ? tr("%1, T2A").arg(Words::caseType(type)) : Words::caseType(type);
}

QString PersonWords::list(AccessEntry::List list) {
    return list == AccessEntry::List::Restricted ? tr("May see: nobody else may")
                                                 : tr("Excluded: may not see");
}

// ── risk ───────────────────────────────────────────────────────────────────

QString PersonWords::rosh(const std::optional<Rosh>& level) {
    return level ? Words::rosh(*level) : tr("Not assessed");
}

Shape PersonWords::roshShape(const std::optional<Rosh>& level) {
    if (!level) {
        return Shape::None;
    }
    switch (*level) {
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

Tone PersonWords::roshTone(const std::optional<Rosh>& level) {
    if (!level) {
        return Tone::Muted;
    }
    return isHigh(*level) ? Tone::Alarm : *level == Rosh::Medium ? Tone::Warning : Tone::Normal;
}

QString PersonWords::roshGroup(RoshGroup group) {
    switch (group) {
    case RoshGroup::Children:
        return tr("Children");
    case RoshGroup::Public:
        return tr("Public");
    case RoshGroup::KnownAdult:
        return tr("Known adult");
    case RoshGroup::Staff:
        return tr("Staff");
    case RoshGroup::Prisoners:
        break;
    }
    return tr("Prisoners");
}

QList<ChoiceBar::Answer> PersonWords::roshAnswers() {
    QList<ChoiceBar::Answer> answers{{QString(), tr("Not assessed"), Shape::None, Tone::Muted, Qt::Key_0}};
    static constexpr std::array keys = {Qt::Key_L, Qt::Key_M, Qt::Key_H, Qt::Key_V};
    for (int i = 1; i <= 4; ++i) {
        const Rosh level = static_cast<Rosh>(i);
        answers.append({QString::number(i), rosh(level), roshShape(level), roshTone(level),
                        keys.at(static_cast<std::size_t>(i) - 1)});
    }
    return answers;
}

QString PersonWords::need(Need need) {
    return wordOf(wordlists::needs, headroom::name(need));
}

QString PersonWords::severity(const std::optional<int>& severity) {
    if (!severity) {
        return tr("Not answered");
    }
    return *severity == 0 ? tr("No need") : *severity == 1 ? tr("Standard need") : tr("Severe need");
}

QString PersonWords::registration(const Registration& entry) {
    return inContext("Registers", registerLabel(entry));
}

QString PersonWords::registerName(std::string_view code) {
    return inContext("Registers", registerLabel(code));
}

Tone PersonWords::registerTone(std::string_view code) {
    static const QStringList alarming{QStringLiteral("MAPP"), QStringLiteral("RCPR"), QStringLiteral("RVHR"),
                                      QStringLiteral("RHRH"), QStringLiteral("STKG"), QStringLiteral("RSO"),
                                      QStringLiteral("ADVP"), QStringLiteral("REG30")};
    return alarming.contains(toQString(tierCode(code))) ? Tone::Alarm : Tone::Warning;
}

QString PersonWords::sexualBand(std::string_view word) {
    return wordOf(wordlists::sexualBands, word);
}

QString PersonWords::score(const std::optional<int>& hundredths) {
    return hundredths ? QLocale::c().toString(*hundredths / 100.0, 'f', 2) + QStringLiteral("\u00a0%")
                      : unknown();
}

// ── sentence and work ──────────────────────────────────────────────────────

QString PersonWords::order(std::string_view kind) {
    return inContext("Registers", orderLabel(kind));
}

QString PersonWords::requirement(std::string_view kind) {
    return inContext("Registers", requirementLabel(kind));
}

QString PersonWords::reportKind(ReportKind kind) {
    switch (kind) {
    case ReportKind::Standard:
        return tr("Standard delivery report");
    case ReportKind::Fast:
        return tr("Fast delivery report");
    case ReportKind::Oral:
        return tr("Oral report");
    case ReportKind::Parole:
        break;
    }
    return tr("Parole report");
}

QString PersonWords::enquiryKind(std::string_view kind) {
    const auto known = parseEnquiryKind(kind);
    return known ? contacts(label(*known)) : toQString(kind);
}

QString PersonWords::enquiryState(const Enquiry& enquiry, Date asOf) {
    if (enquiry.assessedOn) {
        return tr("Assessed %1").arg(dateText(*enquiry.assessedOn));
    }
    if (enquiry.receivedOn) {
        return tr("Received %1, to be assessed").arg(dateText(*enquiry.receivedOn));
    }
    const int waiting = enquiry.requestedOn.daysUntil(asOf);
    const QString days = waiting == 1 ? tr("1 day") : tr("%1 days").arg(countText(waiting));
    return enquiry.timesChased > 0
               ? tr("No answer for %1, chased %2 times").arg(days, countText(enquiry.timesChased))
               : tr("No answer for %1").arg(days);
}

QString PersonWords::event(std::string_view kind) {
    return wordOf(wordlists::milestones, kind);
}

// ── contacts ───────────────────────────────────────────────────────────────

QString PersonWords::contacts(std::string_view english) {
    return inContext("Contacts", english);
}

QString PersonWords::outcome(std::string_view word) {
    const auto known = parseContactOutcome(word);
    return known ? contacts(label(*known)) : toQString(word);
}

Tone PersonWords::outcomeTone(std::string_view word) {
    const auto known = parseContactOutcome(word);
    if (!known) {
        return Tone::Muted;
    }
    switch (*known) {
    case ContactOutcome::AttendedComplied:
        return Tone::Ok;
    case ContactOutcome::UnacceptableAbsence:
    case ContactOutcome::AttendedFailedToComply:
    case ContactOutcome::SentHomeBehaviour:
        return Tone::Alarm;
    case ContactOutcome::FailedToAttend:
        return Tone::Warning;
    case ContactOutcome::SentHomeService:
    case ContactOutcome::AcceptableAbsence:
    case ContactOutcome::Rescheduled:
        break;
    }
    return Tone::Normal;
}

Shape PersonWords::outcomeShape(std::string_view word) {
    switch (outcomeTone(word)) {
    case Tone::Alarm:
        return Shape::Triangle;
    case Tone::Warning:
        return Shape::Ring;
    case Tone::Ok:
        return Shape::Dot;
    default:
        return word.empty() ? Shape::None : Shape::Square;
    }
}

QString PersonWords::action(std::string_view word) {
    const auto known = parseEnforcementAction(word);
    return known ? contacts(label(*known)) : toQString(word);
}

QString PersonWords::typeName(std::string_view code) {
    const ContactType* type = contactCatalogue().find(code);
    return type == nullptr ? toQString(code) : contacts(type->name);
}

QString PersonWords::appointment(const NextAppointment& appointment) {
    QString when =
        QLocale().toString(toQDate(appointment.day), QStringLiteral("ddd ")) + dateText(appointment.day);
    if (appointment.startsAt) {
        when += QLatin1Char(' ') + timeText(*appointment.startsAt);
    }
    return QStringLiteral("%1, %2").arg(when, typeName(appointment.type));
}

QString PersonWords::compliance(const PersonSnapshot& person) {
    if (person.breachInProgress) {
        return tr("Breach in progress");
    }
    if (person.failures == 0) {
        return tr("No failures to comply within 12 months");
    }
    return person.failures == 1 ? tr("1 failure to comply within 12 months")
                                : tr("%1 failures to comply within 12 months. No breach in progress yet.")
                                      .arg(countText(person.failures));
}

QString PersonWords::itemKind(std::string_view kind) {
    return wordOf(wordlists::itemKinds, kind);
}

QString PersonWords::change(std::string_view action) {
    return wordOf(wordlists::changes, action);
}

QString PersonWords::column(std::string_view column) {
    QString text = toQString(column);
    if (text.endsWith(QStringLiteral("_id"))) {
        text.chop(3);
    }
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    return text;
}

// ── choices ────────────────────────────────────────────────────────────────

QList<PickField::Choice> PersonWords::registers() {
    QList<PickField::Choice> choices;
    for (const RegisterKind& kind : registerKinds()) {
        if (!kind.alias) {
            choices.append({toQString(kind.code), inContext("Registers", kind.label), toQString(kind.code)});
        }
    }
    return choices;
}

QList<PickField::Choice> PersonWords::orders() {
    QList<PickField::Choice> choices;
    for (const OrderKind& kind : orderKinds()) {
        choices.append({toQString(kind.kind), inContext("Registers", kind.label)});
    }
    return choices;
}

QList<PickField::Choice> PersonWords::requirements() {
    QList<PickField::Choice> choices;
    for (const RequirementKind& kind : requirementKinds()) {
        if (!kind.alias) {
            choices.append({toQString(kind.kind), inContext("Registers", kind.label)});
        }
    }
    return choices;
}

QList<PickField::Choice> PersonWords::conditions() {
    return choicesOf(wordlists::conditions);
}

QList<PickField::Choice> PersonWords::alerts() {
    return choicesOf(wordlists::alerts);
}

} // namespace headroom
