#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/allocate/briefwords.h"
#include "ui/pages/models/words.h"
#include "ui/pages/person/personwords.h"
#include "ui/pages/today/duewords.h"
#include "ui/widgets/format.h"

#include <QStringList>

#include <algorithm>

namespace headroom {

namespace {

const QString sectionMark = QStringLiteral(" · ");
constexpr int deadlinesShown = 6;
constexpr int deadlinesAhead = 42; // days
constexpr int spellsShown = 6;
constexpr int officerChangesWarned = 2; ///< the third is warned about

/// Nothing found is not the same as nowhere to look.
BriefWords::Line missingPart(Known known, const QString& notFound) {
    return known == Known::Unavailable
               ? BriefWords::
                     Line{BriefWords::tr(
                              "Not available: only the case is known here. The central system may say."),
                          Tone::Warning}
               : BriefWords::Line{notFound, Tone::Muted};
}

QString goingOn(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toLower();
    }
    return text;
}

/// Why there is no score: never assessed at all, or assessed without it.
QString scoreText(const QString& name, const std::optional<int>& hundredths, bool isStatic) {
    return isStatic ? BriefWords::tr("%1 %2 (static)").arg(name, PersonWords::score(hundredths))
                    : QStringLiteral("%1 %2").arg(name, PersonWords::score(hundredths));
}

} // namespace

BriefWords::Section BriefWords::order(const CaseBrief& brief) {
    const PersonSnapshot& person = brief.person;
    Section section{QStringLiteral("briefOrder"), tr("Order and requirements"), {}};
    for (const Recorded<SentenceOrder>& order : person.orders) {
        if (!order.value.live(person.asOf)) {
            continue;
        }
        Line line{tr("%1 to %2, sentenced %3")
                      .arg(PersonWords::order(order.value.kind), dateText(order.value.endsOn),
                           dateText(order.value.sentencedOn))};
        if (order.value.releaseOn) {
            line.text += order.value.releaseOn <= person.asOf
                             ? tr(", released %1").arg(dateText(*order.value.releaseOn))
                             : tr(", release %1").arg(dateText(*order.value.releaseOn));
        }
        QStringList about;
        if (!order.value.offence.empty()) {
            about << toQString(order.value.offence);
        }
        if (!order.value.court.empty()) {
            about << toQString(order.value.court);
        }
        line.detail = about.join(sectionMark);
        section.lines.append(line);
    }
    QStringList kinds;
    for (const Recorded<Requirement>& requirement : person.requirements) {
        const Requirement& value = requirement.value;
        if (!value.closedOn) {
            QString kind = PersonWords::requirement(value.kind);
            if (value.amount) {
                kind += QStringLiteral(" %1 %2").arg(countText(*value.amount), toQString(value.unit));
            }
            kinds << kind;
        }
    }
    for (const Recorded<LicenceCondition>& condition : person.conditions) {
        if (condition.value.from <= person.asOf &&
            !(condition.value.until && *condition.value.until <= person.asOf)) {
            kinds << tr("condition: %1")
                         .arg(toQString(condition.value.kind).replace(QLatin1Char('_'), QLatin1Char(' ')));
        }
    }
    if (section.lines.isEmpty()) {
        section.lines.append(missingPart(brief.known.orders, tr("No order found")));
    }
    section.lines.append({kinds.isEmpty() ? tr("No requirements") : kinds.join(sectionMark),
                          kinds.isEmpty() ? Tone::Muted : Tone::Normal});
    return section;
}

BriefWords::Section BriefWords::deadlines(const CaseBrief& brief) {
    Section section{QStringLiteral("briefDeadlines"), tr("Deadlines"), {}};
    const AllocateWords::Said first = AllocateWords::first(brief.waiting, brief.person.asOf);
    section.lines.append({first.text, first.tone});
    int open = 0, later = 0;
    for (const DueDate& due : brief.person.dueDates) {
        if (due.status.state != DeadlineState::Open) {
            continue;
        }
        if (due.status.daysLeft > deadlinesAhead) {
            ++later;
            continue;
        }
        if (++open <= deadlinesShown) {
            section.lines.append({QStringLiteral("%1: %2").arg(toQString(due.deadline.rule.name),
                                                               goingOn(DueWords::standing(due))),
                                  due.status.overdue() ? Tone::Alarm : Tone::Normal});
        }
    }
    if (const int more = std::max(0, open - deadlinesShown) + later; more > 0) {
        section.lines.append({tr("and %n more, later", nullptr, more), Tone::Muted});
    }
    return section;
}

BriefWords::Section BriefWords::previously(const CaseBrief& brief) {
    Section section{QStringLiteral("briefOfficers"), tr("Officers before"), {}};
    section.lines.append({AllocateWords::known(brief.waiting)});
    QStringList spells;
    for (const HeldSpell& spell : brief.officers) {
        if (!spell.post || spells.size() >= spellsShown) {
            continue;
        }
        const QString who = spell.grade.empty() ? toQString(spell.officer)
                                                : QStringLiteral("%1 (%2)").arg(toQString(spell.officer),
                                                                                toQString(spell.grade));
        QString held = QStringLiteral("%1, %2").arg(who, PersonWords::period(spell.from, spell.until));
        if (spell.role == CaseRole::CoWorker) {
            held += tr(", co-worker");
        }
        spells << held;
    }
    if (!spells.isEmpty()) {
        section.lines.append({spells.join(sectionMark)});
    }
    section.lines.append({tr("%n change(s) of officer in this case", nullptr, brief.officerChanges),
                          brief.officerChanges >= officerChangesWarned ? Tone::Warning : Tone::Muted});
    return section;
}

BriefWords::Section BriefWords::enquiries(const CaseBrief& brief) {
    Section section{QStringLiteral("briefEnquiries"), tr("Enquiries"), {}};
    for (const Recorded<Enquiry>& enquiry : brief.person.enquiries) {
        const Enquiry& value = enquiry.value;
        section.lines.append(
            {QStringLiteral("%1: %2").arg(PersonWords::enquiryKind(value.kind),
                                          goingOn(PersonWords::enquiryState(value, brief.person.asOf))),
             value.receivedOn ? Tone::Normal : Tone::Alarm});
    }
    if (section.lines.isEmpty()) {
        section.lines.append(missingPart(brief.known.enquiries, tr("Not found: no enquiry was made")));
    }
    return section;
}

BriefWords::Section BriefWords::predictors(const CaseBrief& brief) {
    Section section{QStringLiteral("briefPredictors"), tr("Predictors"), {}};
    if (brief.person.predictors.empty()) {
        section.lines.append(missingPart(brief.known.predictors, tr("Not found: no score is recorded")));
        return section;
    }
    const Predictors& newest = brief.person.predictors.front().value;
    QStringList found, missing;
    const auto put = [&](const QString& name, const std::optional<int>& score, bool isStatic) {
        if (score) {
            found << scoreText(name, score, isStatic);
        } else {
            missing << name;
        }
    };
    put(QStringLiteral("RSR"), newest.rsr, false);
    if (newest.ogrs) {
        found << QStringLiteral("OGRS %1 %").arg(*newest.ogrs);
    } else {
        missing << QStringLiteral("OGRS");
    }
    put(QStringLiteral("ARP"), newest.allReoffending, newest.allReoffendingStatic);
    put(QStringLiteral("CSRP"), newest.seriousReoffending, newest.seriousReoffendingStatic);
    if (!newest.sexualBand.empty()) {
        found << QStringLiteral("DC-SRP %1").arg(goingOn(PersonWords::sexualBand(newest.sexualBand)));
    }
    if (!found.isEmpty()) {
        section.lines.append(
            {found.join(sectionMark), Tone::Normal, tr("Scored %1").arg(dateText(newest.assessedOn))});
    }
    if (!missing.isEmpty()) {
        section.lines.append({tr("Not found: %1").arg(missing.join(QStringLiteral(", "))), Tone::Muted});
    }
    return section;
}

BriefWords::Section BriefWords::registrations(const CaseBrief& brief) {
    Section section{QStringLiteral("briefRegisters"), tr("Registrations"), {}};
    for (const Recorded<Registration>& entry : brief.person.registrations) {
        if (entry.value.holds(brief.person.asOf)) {
            Line line{PersonWords::registration(entry.value), PersonWords::registerTone(entry.value.code),
                      tr("since %1").arg(dateText(entry.value.from))};
            if (entry.value.reviewOn) {
                line.detail += tr(", review %1").arg(dateText(*entry.value.reviewOn));
            }
            section.lines.append(line);
        }
    }
    if (section.lines.isEmpty()) {
        section.lines.append(missingPart(brief.known.registrations, tr("None that holds")));
    }
    return section;
}

BriefWords::Section BriefWords::custody(const CaseBrief& brief) {
    Section section{QStringLiteral("briefCustody"), tr("Custody and release"), {}};
    for (const Recorded<CustodyDates>& dates : brief.person.custody) {
        const CustodyDates& value = dates.value;
        QStringList parts;
        const auto put = [&parts](const QString& name, const std::optional<Date>& day) {
            if (day) {
                parts << QStringLiteral("%1 %2").arg(name, dateText(*day));
            }
        };
        put(tr("automatic release"), value.automaticRelease);
        put(tr("conditional release"), value.conditionalRelease);
        put(tr("parole eligibility"), value.paroleEligibility);
        put(tr("tariff"), value.tariff);
        put(tr("sentence expires"), value.sentenceExpiry);
        put(tr("recalled"), value.recalledOn);
        if (!parts.isEmpty()) {
            QString text = parts.join(sectionMark);
            text[0] = text[0].toUpper();
            section.lines.append({text, Tone::Normal, toQString(value.prison)});
        }
    }
    if (brief.person.handover) {
        section.lines.append({PersonWords::handover(*brief.person.handover, brief.person.asOf)});
    }
    return section;
}

BriefWords::Section BriefWords::work(const CaseBrief& brief) {
    Section section{QStringLiteral("briefReports"), tr("Reports and compliance"), {}};
    for (const Recorded<Report>& report : brief.person.reports) {
        if (!report.value.completedOn) {
            section.lines.append({report.value.dueOn ? tr("%1 due %2")
                                                           .arg(PersonWords::reportKind(report.value.kind),
                                                                dateText(*report.value.dueOn))
                                                     : PersonWords::reportKind(report.value.kind),
                                  Tone::Warning});
        }
    }
    section.lines.append(
        {PersonWords::compliance(brief.person), brief.person.breachInProgress ? Tone::Alarm : Tone::Normal});
    return section;
}

QList<BriefWords::Section> BriefWords::sections(const CaseBrief& brief) {
    QList<Section> sections{order(brief),      deadlines(brief),     previously(brief), enquiries(brief),
                            predictors(brief), registrations(brief), work(brief)};
    if (const Section inPrison = custody(brief); !inPrison.lines.isEmpty()) {
        sections.insert(2, inPrison);
    }
    return sections;
}

} // namespace headroom
