#include "ui/pages/practice/practicewords.h"

#include "service/trainingcatalogue.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

#include <QStringList>

namespace headroom {

namespace {

struct PracticeWordPair {
    const char* word;
    const char* text;
};
constexpr std::array practiceWordPairs = std::to_array<PracticeWordPair>({
    {"pqip_1", QT_TRANSLATE_NOOP("PracticeWords", "PQiP, first six months")},
    {"pqip_2", QT_TRANSLATE_NOOP("PracticeWords", "PQiP, 6 to 12 months")},
    {"pqip_3", QT_TRANSLATE_NOOP("PracticeWords", "PQiP, 12 to 18 months")},
    {"nqo", QT_TRANSLATE_NOOP("PracticeWords", "Newly qualified")},
    {"annual_leave", QT_TRANSLATE_NOOP("PracticeWords", "Annual leave")},
    {"sickness", QT_TRANSLATE_NOOP("PracticeWords", "Sickness absence")},
    {"special_leave", QT_TRANSLATE_NOOP("PracticeWords", "Special leave")},
    {"parental_leave", QT_TRANSLATE_NOOP("PracticeWords", "Maternity, adoption or parental leave")},
    {"jury_service", QT_TRANSLATE_NOOP("PracticeWords", "Jury service")},
    {"study", QT_TRANSLATE_NOOP("PracticeWords", "Study or training")},
    {"other", QT_TRANSLATE_NOOP("PracticeWords", "Other")},
    {"active", QT_TRANSLATE_NOOP("PracticeWords", "Active")},
    {"away", QT_TRANSLATE_NOOP("PracticeWords", "Away")},
    {"left", QT_TRANSLATE_NOOP("PracticeWords", "Left")},
});

} // namespace

QString PracticeWords::kind(PracticeKind kind) {
    switch (kind) {
    case PracticeKind::Training:
        return tr("Training");
    case PracticeKind::Qualification:
        return tr("Qualified");
    case PracticeKind::Mentor:
        return tr("Mentor");
    case PracticeKind::Stage:
        return tr("Stage");
    case PracticeKind::Pattern:
        return tr("Working pattern");
    case PracticeKind::Absence:
        return tr("Absence");
    case PracticeKind::Status:
        return tr("Status");
    case PracticeKind::Cover:
        return tr("Cover");
    }
    return {};
}

QString PracticeWords::word(PracticeKind kind, const std::string& word) {
    if (kind == PracticeKind::Training) {
        const TrainingCourse* course = trainingCourse(word);
        return toQString(course == nullptr ? word : course->name);
    }
    for (const PracticeWordPair& pair : practiceWordPairs) {
        if (word == pair.word) {
            return tr(pair.text);
        }
    }
    return toQString(word);
}

QString PracticeWords::weekday(int day) {
    switch (day) {
    case 0:
        return tr("Mon");
    case 1:
        return tr("Tue");
    case 2:
        return tr("Wed");
    case 3:
        return tr("Thu");
    case 4:
        return tr("Fri");
    case 5:
        return tr("Sat");
    default:
        return tr("Sun");
    }
}

QString PracticeWords::week(const WeekHours& week) {
    QStringList days;
    for (std::size_t day = 0; day < week.size(); ++day) {
        if (week.at(day) > HoursPerWeek{}) {
            days << QStringLiteral("%1 %2").arg(weekday(static_cast<int>(day)),
                                                toQString(week.at(day).exactText()));
        }
    }
    return tr("%1: %2").arg(days.join(QStringLiteral(", ")), Words::exactHours(sumOf(week)));
}

QString PracticeWords::detail(const PracticeLine& line) {
    switch (line.entry.kind) {
    case PracticeKind::Training:
    case PracticeKind::Mentor:
        return toQString(line.name);
    case PracticeKind::Qualification:
        return tr("Probation officer");
    case PracticeKind::Pattern:
        return week(line.entry.week);
    case PracticeKind::Cover:
        return tr("%1 looks after the work of %2").arg(toQString(line.name), toQString(line.covered));
    case PracticeKind::Stage:
    case PracticeKind::Absence:
    case PracticeKind::Status:
        break;
    }
    return word(line.entry.kind, line.entry.word);
}

QString PracticeWords::until(const PracticeLine& line) {
    return line.entry.until ? dateText(*line.entry.until) : QString();
}

QString PracticeWords::note(const PracticeLine& line) {
    QStringList parts;
    if (line.entry.kind == PracticeKind::Training && !line.verified) {
        parts << tr("how long it counts is a local default");
    }
    if (line.entry.kind == PracticeKind::Mentor && !line.mentorQualified) {
        parts << tr("not recorded as qualified for two years");
    }
    if (line.entry.kind == PracticeKind::Absence && !line.reduced) {
        parts << tr("no reduction beside it");
    }
    if (!line.entry.note.empty()) {
        parts << toQString(line.entry.note);
    }
    return parts.join(QStringLiteral("; "));
}

QString PracticeWords::state(OfficerState state, const std::optional<Date>& since,
                             const std::optional<Date>& until) {
    switch (state) {
    case OfficerState::Away:
        return until ? tr("Away until %1").arg(dateText(*until)) : tr("Away, no day of return known");
    case OfficerState::Leaving:
        return until ? tr("Leaving on %1").arg(dateText(*until)) : QString();
    case OfficerState::Left:
        return since ? tr("Left on %1").arg(dateText(*since)) : tr("Left");
    case OfficerState::Active:
        break;
    }
    return {};
}

QString PracticeWords::hoursSource(const std::string& source) {
    if (source == "default") {
        return tr("by grade");
    }
    return source == "file" ? tr("from a file") : tr("entered here");
}

QString PracticeWords::proposed(const ReductionProposal& proposal) {
    if (proposal.kind == ReductionProposal::Kind::Hours) {
        return tr("Contracted hours %1 instead of %2")
            .arg(Words::exactHours(proposal.contractedThen), Words::exactHours(proposal.contractedNow));
    }
    return tr("%1 off a week: %2")
        .arg(Words::exactHours(proposal.reduction.hours), toQString(proposal.reasonName));
}

QString PracticeWords::effect(const ReductionProposal& proposal) {
    const auto shown = [](const Workload& figure, double percent) {
        return figure.available > Points{} ? percentText(percent) : tr("no capacity");
    };
    return QStringLiteral("%1 → %2").arg(shown(proposal.now, proposal.percentNow),
                                         shown(proposal.then, proposal.percentThen));
}

} // namespace headroom
