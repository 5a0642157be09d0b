#include "ui/pages/person/personwords.h"
#include "ui/pages/person/wordlists.h"
#include "ui/widgets/format.h"

#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

QString argument(const std::vector<std::string>& arguments, std::size_t at) {
    return at < arguments.size() ? toQString(arguments[at]) : QString();
}

QString plain(const std::vector<std::string>& arguments, std::size_t at) {
    return argument(arguments, at).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString dayCount(int days) {
    return days == 1 ? PersonWords::tr("1 day") : PersonWords::tr("%1 days").arg(countText(days));
}

} // namespace

QString PersonWords::letterTier(const TierV3Result& result) {
    switch (result.state) {
    case TierV3State::NotSupervised:
        return tr("Not supervised");
    case TierV3State::PredictorMissing:
        return tr("Missing");
    case TierV3State::ScoreOutsideBand:
        return tr("Missing: a score does not fit its band");
    case TierV3State::Tiered:
        break;
    }
    const QString letter = toQString(headroom::name(result.tier));
    return result.provisional ? tr("%1, provisional").arg(letter) : letter;
}

QString PersonWords::tierReason(const TierV2Reason& reason) {
    const auto& words = reason.arguments;
    switch (reason.rule) {
    case TierV2Rule::Rsr:
        return tr("RSR %1 %").arg(argument(words, 0));
    case TierV2Rule::Rosh:
        return tr("RoSH %1").arg(argument(words, 0));
    case TierV2Rule::Mappa:
        return tr("MAPPA level %1").arg(argument(words, 0).remove(QLatin1Char('M')));
    case TierV2Rule::Complexity:
        return tr("Register: %1").arg(words.empty() ? QString() : registerName(words[0]));
    case TierV2Rule::Parenting:
        return tr("Parenting responsibilities");
    case TierV2Rule::ImpulsivityOrTemper:
        return tr("Impulsivity or temper control");
    case TierV2Rule::PreviousEnforcement:
        return tr("Breach or recall before");
    case TierV2Rule::NoMandate:
        return tr("The sentence asks for no work towards change");
    case TierV2Rule::NotAssessed:
        return tr("No needs assessment: change is taken as 2");
    case TierV2Rule::Ogrs:
        return tr("OGRS %1 %").arg(argument(words, 0));
    case TierV2Rule::IntegratedOffenderManagement:
        return tr("Integrated offender management");
    case TierV2Rule::NeedFound:
        return tr("%1: %2").arg(words.empty() ? QString() : wordOf(wordlists::needs, words[0]),
                                plain(words, 1));
    case TierV2Rule::ContactSuspended:
        break;
    }
    return tr("Contact suspended: S");
}

QString PersonWords::tierStep(TierV3Step step) {
    switch (step) {
    case TierV3Step::Reoffending:
        return tr("Reoffending");
    case TierV3Step::SexualReoffending:
        return tr("Sexual reoffending");
    case TierV3Step::MappaAndRosh:
        return tr("MAPPA and RoSH");
    case TierV3Step::Lifer:
        return tr("Life sentence");
    case TierV3Step::DomesticAbuse:
        return tr("Domestic abuse");
    case TierV3Step::Stalking:
        return tr("Stalking");
    case TierV3Step::ChildProtection:
        return tr("Child protection");
    case TierV3Step::SexualOffence:
        break;
    }
    return tr("Sexual offence, ever");
}

QString PersonWords::tierReason(const TierV3Reason& reason) {
    const auto& words = reason.arguments;
    switch (reason.step) {
    case TierV3Step::Reoffending:
        return tr("All reoffending %1 %, serious reoffending %2 %")
            .arg(argument(words, 0), argument(words, 1));
    case TierV3Step::SexualReoffending:
        return tr("Score %1, band %2").arg(argument(words, 0), plain(words, 1));
    case TierV3Step::MappaAndRosh:
        return tr("%1, RoSH %2")
            .arg(argument(words, 0) == QStringLiteral("mappa") ? tr("Under MAPPA") : tr("Not under MAPPA"),
                 plain(words, 1));
    case TierV3Step::Lifer: {
        const auto day = words.empty() ? std::nullopt : Date::parse(words[0]);
        return tr("Released %1").arg(PersonWords::day(day));
    }
    default:
        return tr("Recorded");
    }
}

QString PersonWords::missingInput(std::string_view word) {
    static constexpr std::array words = std::to_array<WordPair>({
        {"rsr", QT_TR_NOOP("RSR")},
        {"ogrs", QT_TR_NOOP("OGRS")},
        {"needs", QT_TR_NOOP("needs")},
        {"rosh", QT_TR_NOOP("RoSH")},
        {"all_reoffending", QT_TR_NOOP("all reoffending predictor")},
        {"serious_reoffending", QT_TR_NOOP("serious reoffending predictor")},
    });
    return wordOf(words, word);
}

QString PersonWords::trigger(std::string_view kind) {
    return itemKind(kind);
}

// ── custody and final third ────────────────────────────────────────────────

QString PersonWords::handover(const CustodyView& custody, Date asOf) {
    QString why;
    switch (custody.handover.reason) {
    case HandoverReason::Recall:
        why = tr("Recalled: the community stays responsible.");
        break;
    case HandoverReason::Immigration:
        why = tr("Held for immigration reasons: the community stays responsible.");
        break;
    case HandoverReason::ReleaseUnknown:
        why = tr("The release date is not known: the prison is responsible.");
        break;
    case HandoverReason::EarlyAllocation:
        why = tr("Early allocation: 15 months before release.");
        break;
    case HandoverReason::IndeterminateOpen:
        why = tr("Indeterminate sentence in open conditions: 12 months before release.");
        break;
    case HandoverReason::Indeterminate:
        why = tr("Indeterminate sentence: 12 months before release.");
        break;
    case HandoverReason::DeterminateParole:
        why = tr("Parole eligibility: 12 months before release.");
        break;
    case HandoverReason::DeterminateShort:
        why = tr("Release within 10 months of sentence: the community from the start.");
        break;
    case HandoverReason::Determinate:
        why = tr("8 months and 14 days before release.");
        break;
    }
    QStringList parts;
    if (custody.handover.day) {
        const int days = asOf.daysUntil(*custody.handover.day);
        parts.append(days > 0 ? tr("Handover %1, in %2.").arg(dateText(*custody.handover.day), dayCount(days))
                              : tr("Handover was %1.").arg(dateText(*custody.handover.day)));
    }
    parts.append(why);
    if (custody.earliestRelease) {
        parts.append(tr("Earliest release %1 (%2).")
                         .arg(dateText(custody.earliestRelease->day),
                              toQString(headroom::name(custody.earliestRelease->kind))));
    }
    return parts.join(QLatin1Char(' '));
}

QString PersonWords::exemption(FinalThirdExemption exemption) {
    switch (exemption) {
    case FinalThirdExemption::Mappa:
        return tr("MAPPA");
    case FinalThirdExemption::NationalSecurityDivision:
        return tr("National Security Division");
    case FinalThirdExemption::VeryHighRosh:
        return tr("very high RoSH");
    case FinalThirdExemption::ActiveChildProtection:
        return tr("child protection");
    case FinalThirdExemption::IntensiveSupervisionCourt:
        break;
    }
    return tr("intensive supervision court");
}

} // namespace headroom
