#include "ui/pages/whatif/whatifwords.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

QString nameIn(const std::map<std::int64_t, QString>& names, std::int64_t id) {
    const auto found = names.find(id);
    return found == names.end() ? Words::unknown() : found->second;
}

/// A percentage with a sign: "+12.4", "−3.0".
QString signedFigure(double change) {
    return (change > 0 ? QStringLiteral("+") : QString()) + percentFigure(change);
}

QString spanText(const ScenarioStep& step) {
    return step.until ? WhatIfWords::tr("from %1 until %2").arg(dateText(step.from), dateText(*step.until))
                      : WhatIfWords::tr("from %1").arg(dateText(step.from));
}

} // namespace

QString WhatIfWords::Names::post(PostId post) const {
    if (!post) {
        return tr("nobody");
    }
    return post.value < 0 ? tr("joiner %1").arg(-post.value) : nameIn(posts, post.value);
}

QString WhatIfWords::kind(StepKind kind) {
    switch (kind) {
    case StepKind::Leaver:
        return tr("Somebody leaves");
    case StepKind::Joiner:
        return tr("Somebody joins");
    case StepKind::Hours:
        return tr("Contracted hours change");
    case StepKind::Reduction:
        return tr("A reduction begins or changes");
    case StepKind::Releases:
        return tr("People are released");
    case StepKind::Retier:
        return tr("Cases get another tier");
    case StepKind::Letters:
        return tr("Cases weigh by tiers A to G");
    case StepKind::Points:
        return tr("Other points");
    case StepKind::Moves:
        break;
    }
    return tr("Cases move");
}

QString WhatIfWords::step(const ScenarioStep& step, const Names& names) {
    const auto cases = static_cast<int>(step.cases.size());
    switch (step.kind) {
    case StepKind::Leaver:
        return step.to
                   ? tr("%1 leaves on %2; the cases go to %3")
                         .arg(names.post(step.post), dateText(step.from), names.post(step.to))
                   : tr("%1 leaves on %2; the cases wait").arg(names.post(step.post), dateText(step.from));
    case StepKind::Joiner:
        return tr("%1 joins %2 on %3 with %4")
            .arg(gradeWord(step.grade), nameIn(names.teams, step.team.value), dateText(step.from),
                 hoursText(step.hours));
    case StepKind::Hours:
        return tr("%1 works %2 from %3")
            .arg(names.post(step.post), hoursText(step.hours), dateText(step.from));
    case StepKind::Reduction:
        if (step.reduction) {
            return step.hours == HoursPerWeek{}
                       ? tr("A reduction of %1 ends on %2").arg(names.post(step.post), dateText(step.from))
                       : tr("A reduction of %1 becomes %2, %3")
                             .arg(names.post(step.post), hoursText(step.hours), spanText(step));
        }
        return tr("%1 has %2 taken off, %3")
            .arg(names.post(step.post), hoursText(step.hours), spanText(step));
    case StepKind::Releases:
        return tr("Releases %1 go from custody to licence").arg(spanText(step));
    case StepKind::Retier:
        return tr("%n case(s) become %1", nullptr, cases).arg(toQString(step.tier.text()));
    case StepKind::Letters:
        return tr("Cases weigh by their tier A to G where it was worked out");
    case StepKind::Points: {
        QStringList words;
        if (step.version) {
            words.append(tr("the points of %1").arg(nameIn(names.versions, step.version.value)));
        }
        for (const PointsEdit& edit : step.points) {
            words.append(tr("%1 %2%3 scores %4")
                             .arg(Words::caseType(edit.type), toQString(edit.tier.text()),
                                  edit.t2a ? QStringLiteral(" T2A") : QString(), countText(edit.points)));
        }
        return tr("Points: %1").arg(words.join(QStringLiteral(", ")));
    }
    case StepKind::Moves:
        break;
    }
    return step.to ? tr("%n case(s) go to %1", nullptr, cases).arg(names.post(step.to))
                   : tr("%n case(s) wait", nullptr, cases);
}

QString WhatIfWords::state(StepState state) {
    return state == StepState::Counts
               ? QString()
               : QCoreApplication::translate("WhatIf", std::string(headroom::sentence(state)).c_str());
}

QString WhatIfWords::officer(const ScenarioRow& row) {
    return row.outcome.joins
               ? tr("Joiner %1, %2").arg(-row.outcome.post.value).arg(gradeWord(row.outcome.grade))
               : toQString(row.officer);
}

QString WhatIfWords::percentBefore(const ScenarioRow& row) {
    if (row.outcome.joins) {
        return Words::unknown();
    }
    return row.outcome.statusBefore == Status::NoCapacity ? tr("No capacity")
                                                          : percentFigure(row.percentBefore);
}

QString WhatIfWords::percentAfter(const ScenarioRow& row) {
    if (row.outcome.leaves) {
        return tr("left");
    }
    return row.outcome.statusAfter == Status::NoCapacity ? tr("No capacity")
                                                         : percentFigure(row.percentAfter);
}

QString WhatIfWords::change(const ScenarioRow& row) {
    const PostOutcome& post = row.outcome;
    const bool both = post.statusBefore != Status::NoCapacity && post.statusAfter != Status::NoCapacity &&
                      !post.joins && !post.leaves;
    if (!post.affected || !both) {
        return {};
    }
    const double change = row.percentAfter - row.percentBefore;
    return std::abs(change) < 0.05 ? QStringLiteral("0.0") : signedFigure(change);
}

Tone WhatIfWords::changeTone(const ScenarioRow& row) {
    if (!row.outcome.affected || row.outcome.leaves || row.outcome.joins) {
        return Tone::Muted;
    }
    return row.percentAfter > row.percentBefore ? statusTone(row.outcome.statusAfter) : Tone::Normal;
}

QString WhatIfWords::sentence(const ScenarioView& view) {
    const auto affected = static_cast<int>(std::count_if(
        view.rows.begin(), view.rows.end(), [](const ScenarioRow& row) { return row.outcome.affected; }));
    QString words =
        tr("%n practitioner(s) affected. Everybody together: %1 now, %2 after.", nullptr, affected)
            .arg(percentText(view.before.percent()), percentText(view.after.percent()));
    if (view.waitingCases > 0) {
        words +=
            QLatin1Char(' ') + tr("%n case(s) wait, %1 points.", nullptr, static_cast<int>(view.waitingCases))
                                   .arg(pointsText(view.waitingPoints));
    }
    return words;
}

QString WhatIfWords::effect(const ScenarioCaseLine& line, PostId post, const Names& names) {
    const ScenarioCase &before = line.effect.before, &after = line.effect.after;
    QStringList words;
    if (before.post != after.post) {
        words.append(after.post == post ? (before.post ? tr("comes from %1").arg(names.post(before.post))
                                                       : tr("was waiting"))
                     : after.post       ? tr("goes to %1").arg(names.post(after.post))
                                        : tr("waits"));
    }
    if (before.type != after.type) {
        words.append(
            QStringLiteral("%1 → %2").arg(Words::caseType(before.type), Words::caseType(after.type)));
    }
    if (before.tier != after.tier) {
        words.append(QStringLiteral("%1 → %2").arg(Words::tier(before.tier), Words::tier(after.tier)));
    }
    if (line.effect.byLetter && after.letter) {
        words.append(tr("weighs as %1").arg(QChar(static_cast<char16_t>(u'A' + *after.letter))));
    }
    if (!before.scores) {
        words.append(tr("does not score"));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace headroom
