#include "ui/pages/allocate/briefwords.h"

#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/models/decisionwords.h"
#include "ui/pages/models/words.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/format.h"

#include <QStringList>

#include <algorithm>

namespace headroom {

namespace {

const QString mark = QStringLiteral(" · ");

template <class T>
bool holdsOn(const T& value, Date day) {
    return value.from <= day && !(value.until && *value.until <= day);
}

QString lowered(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toLower();
    }
    return text;
}

} // namespace

QString BriefWords::heading(const CaseBrief& brief) {
    const PersonSnapshot& person = brief.person;
    QStringList parts{toQString(person.crn), tr("age %1").arg(countText(person.age))};
    const QString gender = PersonWords::gender(person.details.value.gender);
    return (parts << lowered(gender)).join(mark);
}

QList<BriefWords::Tag> BriefWords::tags(const CaseBrief& brief) {
    const PersonSnapshot& person = brief.person;
    QList<Tag> tags;
    if (person.limited) {
        tags.append({tr("Limited access"), Tone::Alarm, tr("Only some people may see this record.")});
    }
    for (const Recorded<Alert>& alert : person.alerts) {
        if (holdsOn(alert.value, person.asOf)) {
            tags.append({PersonWords::alert(alert.value.kind), PersonWords::alertTone(alert.value.kind),
                         toQString(alert.value.note)});
        }
    }
    const std::optional<Rosh> level = brief.traits.rosh;
    tags.append({level ? tr("%1 RoSH").arg(PersonWords::rosh(level)) : tr("RoSH not assessed"),
                 level ? PersonWords::roshTone(level) : Tone::Warning});
    tags.append({tr("Tier %1").arg(Words::tier(brief.traits.tier)), Tone::Normal,
                 person.tier.given ? tr("As it was given") : tr("Worked out from the record")});
    tags.append({PersonWords::caseType(brief.traits.type, brief.waiting.t2a), Tone::Normal});
    if (brief.traits.mappaLevel > 0) {
        tags.append({tr("MAPPA level %1").arg(brief.traits.mappaLevel), Tone::Alarm});
    }
    for (const Recorded<Enquiry>& enquiry : brief.openEnquiries) {
        tags.append({tr("Enquiry open: %1").arg(PersonWords::enquiryKind(enquiry.value.kind)), Tone::Warning,
                     PersonWords::enquiryState(enquiry.value, person.asOf)});
    }
    if (person.breachInProgress) {
        tags.append({tr("Breach in progress"), Tone::Alarm});
    }
    if (person.details.value.language != "en") {
        tags.append({PersonWords::language(person.details.value.language), Tone::Accent});
    }
    for (const Recorded<Adjustment>& adjustment : person.adjustments) {
        if (holdsOn(adjustment.value, person.asOf)) {
            tags.append({tr("Adjustment"), Tone::Accent, toQString(adjustment.value.description)});
        }
    }
    return tags;
}

QList<BriefWords::Tag> BriefWords::roshGroups(const CaseBrief& brief) {
    QList<Tag> groups;
    if (brief.person.rosh.empty()) {
        return groups;
    }
    const RoshAssessment& newest = brief.person.rosh.front().value;
    for (std::size_t i = 0; i < roshGroupCount; ++i) {
        const std::optional<Rosh>& level = newest.levels.at(i);
        if (level) {
            groups.append({QStringLiteral("%1: %2").arg(PersonWords::roshGroup(static_cast<RoshGroup>(i)),
                                                        lowered(PersonWords::rosh(level))),
                           PersonWords::roshTone(level)});
        }
    }
    return groups;
}

BriefWords::Line BriefWords::roshHistory(const CaseBrief& brief) {
    const auto& all = brief.person.rosh;
    if (all.empty()) {
        return {brief.traits.rosh ? tr("%1, as the list gives it. No assessment is recorded here.")
                                        .arg(PersonWords::rosh(brief.traits.rosh))
                                  : tr("No assessment found"),
                Tone::Warning};
    }
    const RoshAssessment& newest = all.front().value;
    QString said = tr("Assessed %1").arg(dateText(newest.assessedOn));
    if (all.size() > 1) {
        const auto before = all[1].value.overall();
        const auto now = newest.overall();
        if (before != now) {
            said = (before < now ? tr("Raised from %1 on %2") : tr("Lowered from %1 on %2"))
                       .arg(lowered(PersonWords::rosh(before)), dateText(newest.assessedOn));
        } else {
            said = tr("Unchanged since %1, assessed %2")
                       .arg(dateText(all[1].value.assessedOn), dateText(newest.assessedOn));
        }
    }
    said += newest.agreedBy.empty() ? tr("; agreed by nobody since")
                                    : tr("; agreed by %1").arg(toQString(newest.agreedBy));
    return {said, Tone::Muted};
}

QList<std::pair<QString, QString>> BriefWords::facts(const CaseBrief& brief, const CandidateRow* officer) {
    QList<std::pair<QString, QString>> facts{
        {tr("Case"),
         QStringLiteral("%1, %2").arg(toQString(brief.person.crn),
                                      PersonWords::caseType(brief.traits.type, brief.waiting.t2a))},
        {tr("Tier"), Words::tier(brief.traits.tier)},
        {tr("RoSH"), PersonWords::rosh(brief.traits.rosh)},
        {tr("MAPPA"), brief.traits.mappaLevel > 0 ? tr("level %1").arg(brief.traits.mappaLevel) : tr("no")},
        {tr("Waiting"), AllocateWords::waiting(brief.waiting)},
        {tr("First appointment"), AllocateWords::first(brief.waiting, brief.person.asOf).text},
        {tr("Known to us"), AllocateWords::known(brief.waiting)},
        {tr("Changes of officer"), countText(brief.officerChanges)},
        {tr("Open enquiries"), countText(static_cast<std::int64_t>(brief.openEnquiries.size()))}};
    QStringList registers;
    for (const std::string& code : brief.traits.registers) {
        registers << PersonWords::registerName(code);
    }
    facts.append(
        {tr("Registrations"), registers.isEmpty() ? tr("none") : registers.join(QStringLiteral(", "))});
    if (officer == nullptr) {
        return facts;
    }
    const QString rules = AllocateWords::rules(officer->suitability);
    facts.append({tr("Officer"), QStringLiteral("%1, %2").arg(
                                     Words::officer(officer->officer),
                                     Words::grade(officer->officer.grade, officer->officer.stage))});
    facts.append({tr("Workload"), AllocateWords::afterwards(*officer)});
    facts.append({tr("Cases taken on in 7 days"), countText(officer->casesThisWeek)});
    facts.append({tr("Suitability"), DecisionWords::suitability(officer->suitability.outcome)});
    facts.append({tr("Rules that applied"), rules.isEmpty() ? tr("none") : rules});
    const QString trained = AllocateWords::training(*officer);
    facts.append({tr("Training"), trained.isEmpty() ? tr("none recorded") : trained});
    return facts;
}

} // namespace headroom
