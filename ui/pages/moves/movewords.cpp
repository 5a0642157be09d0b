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
