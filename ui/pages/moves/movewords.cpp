#include "ui/pages/moves/movewords.h"

#include "ui/widgets/format.h"

#include <map>

namespace headroom {

namespace {

/// From this change of officer on somebody should think twice.
constexpr int changesToWarnAbout = 3;

/// Names come in English under one of these contexts.
QString thingName(const MovesAlong::Thing& thing) {
    const char* context = "Moves";
    if (thing.kind == "requirement") {
        context = "Registers";
    } else if (thing.kind == "enquiry" || thing.kind == "appointment") {
        context = "Contacts";
    }
    return QCoreApplication::translate(context, thing.name.c_str());
}

} // namespace

QString MoveWords::reason(AllocationReason reason) {
    switch (reason) {
    case AllocationReason::Initial:
        return tr("First allocation");
    case AllocationReason::ResponsibleOfficer:
        return tr("Responsible officer");
    case AllocationReason::CaseloadAdjustment:
        return tr("Caseload adjustment");
    case AllocationReason::TierOrRiskChange:
        return tr("Change in tier or risk");
    case AllocationReason::AddressChange:
        return tr("Change of address");
    case AllocationReason::OfficerLeft:
        return tr("Officer left");
    case AllocationReason::RiskToStaff:
        return tr("Risk to staff");
    case AllocationReason::TransferIn:
        return tr("Transfer in");
    case AllocationReason::ProbationReset:
        return tr("Probation reset");
    case AllocationReason::Other:
        return tr("Other");
    }
    return {};
}

QString MoveWords::said(std::string_view kept) {
    const auto known = parseAllocationReason(kept);
    return known ? reason(*known) : toQString(kept);
}

QString MoveWords::override(OverrideReason reason) {
    switch (reason) {
    case OverrideReason::Continuity:
        return tr("Knows the person");
    case OverrideReason::Experience:
        return tr("Suited in spite of it");
    case OverrideReason::SupportInPlace:
        return tr("Support is in place");
    case OverrideReason::NoBetterPlaced:
        return tr("Nobody is better placed");
    case OverrideReason::CapacityComing:
        return tr("Room comes soon");
    case OverrideReason::RiskElsewhere:
        return tr("Risk with everybody else");
    case OverrideReason::Other:
        return tr("Another reason");
    }
    return {};
}

QString MoveWords::suitability(Suitability outcome) {
    switch (outcome) {
    case Suitability::Eligible:
        return tr("Eligible");
    case Suitability::Judgement:
        return tr("Manager's judgement");
    case Suitability::NotEligible:
        return tr("Not eligible");
    }
    return {};
}

Shape MoveWords::shape(Suitability outcome) {
    switch (outcome) {
    case Suitability::Eligible:
        return Shape::Dot;
    case Suitability::Judgement:
        return Shape::Half;
    case Suitability::NotEligible:
        return Shape::Diamond;
    }
    return Shape::None;
}

Tone MoveWords::tone(Suitability outcome) {
    switch (outcome) {
    case Suitability::Eligible:
        return Tone::Ok;
    case Suitability::Judgement:
        return Tone::Warning;
    case Suitability::NotEligible:
        return Tone::Alarm;
    }
    return Tone::Normal;
}

QString MoveWords::rule(const RuleHit& hit) {
    const QString basis = hit.verified ? tr("published") : tr("local default");
    return hit.notRecorded ? tr("%1 (%2; nothing is recorded)").arg(toQString(hit.name), basis)
                           : tr("%1 (%2)").arg(toQString(hit.name), basis);
}

QString MoveWords::along(const MovesAlong& along) {
    std::map<std::string, int> going;
    QStringList stays;
    for (const MovesAlong::Thing& thing : along.things) {
        if (thing.moves) {
            ++going[thing.kind];
            continue;
        }
        QString text = thingName(thing);
        if (thing.day) {
            text = tr("%1 on %2").arg(text, shortDateText(*thing.day));
        }
        stays.append(thing.whose.empty() ? text : tr("%1, with %2").arg(text, toQString(thing.whose)));
    }
    QStringList goes;
    for (const auto& [kind, count] : going) {
        if (kind == "requirement") {
            goes.append(tr("%n requirement(s)", nullptr, count));
        } else if (kind == "condition") {
            goes.append(tr("%n licence condition(s)", nullptr, count));
        } else if (kind == "deadline") {
            goes.append(tr("%n deadline(s)", nullptr, count));
        } else if (kind == "appointment") {
            goes.append(tr("%n appointment(s)", nullptr, count));
        } else if (kind == "report") {
            goes.append(tr("%n report(s)", nullptr, count));
        } else if (kind == "enquiry") {
            goes.append(tr("%n enquiry(s)", nullptr, count));
        }
    }
    QStringList sentences;
    if (!goes.isEmpty()) {
        sentences.append(tr("Goes along: %1.").arg(goes.join(QStringLiteral(", "))));
    }
    if (!stays.isEmpty()) {
        sentences.append(tr("Stays behind: %1.").arg(stays.join(QStringLiteral("; "))));
    }
    return sentences.join(QLatin1Char(' '));
}

QString MoveWords::changes(int officerChanges) {
    return officerChanges == 0 ? QString() : tr("%n change(s)", nullptr, officerChanges);
}

bool MoveWords::manyChanges(int officerChanges) {
    return officerChanges >= changesToWarnAbout;
}

QString MoveWords::obstacle(MoveObstacle obstacle) {
    switch (obstacle) {
    case MoveObstacle::None:
        return {};
    case MoveObstacle::BadCrn:
        return tr("A CRN is a letter and six digits.");
    case MoveObstacle::Unknown:
        return tr("Nobody in this store has that CRN.");
    case MoveObstacle::NotOpen:
        return tr("No case of this person is open.");
    case MoveObstacle::Waiting:
        return tr("The case waits to be allocated: allocate it instead.");
    case MoveObstacle::Denied:
        return tr("Access to this person is limited. Somebody who may see them has to move the case.");
    }
    return {};
}

} // namespace headroom
