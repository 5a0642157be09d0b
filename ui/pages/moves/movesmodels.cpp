#include "ui/pages/moves/movesmodels.h"

#include "ui/pages/models/decisionwords.h"
#include "ui/pages/models/words.h"
#include "ui/pages/moves/movewords.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/format.h"
#include "ui/widgets/shapes.h"

namespace headroom {

namespace {

using MoveColumn = RowColumn<MoveLine>;
using FigureColumn = RowColumn<FigureMove>;

bool staysPut(const MoveLine& line) {
    return line.row.one.denied || !line.row.plan.chosen;
}

MoveColumn moveColumn(const char* key, const QString& title, MoveColumn::Text text) {
    MoveColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    column.more = [](const MoveLine& line, int role) {
        return role == ToneRole && staysPut(line) ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    return column;
}

/// Of somebody one may not see, nothing but the CRN.
MoveColumn shieldedMoveColumn(const char* key, const QString& title, MoveColumn::Text text) {
    return moveColumn(key, title, [text = std::move(text)](const MoveLine& line) {
        return line.row.one.denied ? QString() : text(line);
    });
}

MoveColumn goesColumn() {
    using Model = MovesModel;
    auto goes = moveColumn("goes", Model::tr("Moves"), [](const MoveLine& line) {
        if (line.row.one.denied) {
            return Model::tr("Limited access");
        }
        return line.row.plan.chosen ? Model::tr("Moves") : Model::tr("Stays");
    });
    goes.help = Model::tr("Space changes it");
    goes.more = [](const MoveLine& line, int role) -> QVariant {
        if (role == ShapeRole) {
            return static_cast<int>(staysPut(line) ? Shape::Ring : Shape::Dot);
        }
        return role == ToneRole ? QVariant(static_cast<int>(staysPut(line) ? Tone::Muted : Tone::Accent))
                                : QVariant();
    };
    return goes;
}

MoveColumn suitableColumn() {
    using Model = MovesModel;
    auto suitable = moveColumn("suitable", Model::tr("Suitability"), [](const MoveLine& line) {
        if (!line.row.findings.empty()) {
            return findingText(line.row.findings.front());
        }
        return line.row.suitability ? DecisionWords::suitability(line.row.suitability->outcome) : QString();
    });
    suitable.tooltip = [](const MoveLine& line) {
        QStringList lines;
        for (const Finding& finding : line.row.findings) {
            lines.append(findingText(finding));
        }
        if (line.row.suitability) {
            for (const RuleHit& hit : line.row.suitability->hits) {
                lines.append(MoveWords::rule(hit));
            }
        }
        return lines.join(QLatin1Char('\n'));
    };
    suitable.more = [](const MoveLine& line, int role) -> QVariant {
        const bool refusedRow = !line.row.findings.empty();
        if (role != ShapeRole && role != ToneRole) {
            return {};
        }
        if (!refusedRow && !line.row.suitability) {
            return {};
        }
        const Suitability outcome = refusedRow ? Suitability::NotEligible : line.row.suitability->outcome;
        return role == ShapeRole ? static_cast<int>(DecisionWords::suitabilityShape(outcome))
                                 : static_cast<int>(DecisionWords::suitabilityTone(outcome));
    };
    return suitable;
}

MoveColumn changesColumn() {
    using Model = MovesModel;
    auto changes = shieldedMoveColumn("changes", Model::tr("Officers"), [](const MoveLine& line) {
        const QString text = MoveWords::changes(line.row.one.officerChanges);
        return line.row.continuity ? Model::tr("%1, knows the person").arg(text) : text;
    });
    changes.help = Model::tr("Changes of officer in this case, this one included");
    changes.more = [](const MoveLine& line, int role) -> QVariant {
        const bool many = !line.row.one.denied && MoveWords::manyChanges(line.row.one.officerChanges);
        if (role == ShapeRole && many) {
            return static_cast<int>(Shape::Triangle);
        }
        return role == ToneRole && many ? QVariant(static_cast<int>(Tone::Warning)) : QVariant();
    };
    return changes;
}

std::vector<MoveColumn> planColumns() {
    using Model = MovesModel;
    return {
        goesColumn(),
        shieldedMoveColumn("person", Model::tr("Person"),
                           [](const MoveLine& line) {
                               return QStringLiteral("%1, %2").arg(toQString(line.row.one.surname),
                                                                   toQString(line.row.one.forename));
                           }),
        moveColumn("crn", Model::tr("CRN"), [](const MoveLine& line) { return toQString(line.row.one.crn); }),
        shieldedMoveColumn("type", Model::tr("Type"),
                           [](const MoveLine& line) { return Words::caseType(line.row.one.type); }),
        shieldedMoveColumn("tier", Model::tr("Tier"),
                           [](const MoveLine& line) { return Words::tier(line.row.one.tier); }),
        shieldedMoveColumn("rosh", Model::tr("RoSH"),
                           [](const MoveLine& line) { return PersonWords::rosh(line.row.one.rosh); }),
        shieldedMoveColumn("to", Model::tr("To"), [](const MoveLine& line) { return line.to; }),
        suitableColumn(),
        changesColumn(),
    };
}

std::vector<FigureColumn> planFigureColumns(const PostId& giver) {
    using Model = MoveFiguresModel;
    FigureColumn officer;
    officer.key = QStringLiteral("officer");
    officer.title = Model::tr("Officer");
    officer.text = [](const FigureMove& move) { return toQString(move.officer); };
    officer.more = [&giver](const FigureMove& move, int role) {
        return role == StrongRole ? QVariant(move.post == giver) : QVariant();
    };
    FigureColumn now;
    now.key = QStringLiteral("now");
    now.title = Model::tr("Now, %");
    now.alignment = Qt::AlignRight;
    now.text = [](const FigureMove& move) { return percentFigure(move.percentBefore); };
    now.sort = [](const FigureMove& move) { return SortValue::of(move.percentBefore); };
    FigureColumn after = now;
    after.key = QStringLiteral("after");
    after.title = Model::tr("After, %");
    after.text = [](const FigureMove& move) { return percentFigure(move.percentAfter); };
    after.sort = [](const FigureMove& move) { return SortValue::of(move.percentAfter); };
    after.more = [](const FigureMove&, int role) { return role == StrongRole ? QVariant(true) : QVariant(); };
    return {officer, now, after};
}

} // namespace

MovesModel::MovesModel(QObject* parent)
    : RowModel<MoveLine>(
          planColumns(), [](const MoveLine& line) { return line.row.one.caseId.value; }, parent) {}

void MovesModel::setPlan(const MovePlanner& planner) {
    std::vector<MoveLine> lines;
    for (const MovePlanner::Row& row : planner.rows()) {
        const MovePlanner::Officer* officer = planner.officer(row.plan.to);
        lines.push_back({row, officer == nullptr ? QString() : toQString(officer->name)});
    }
    setRows(std::move(lines));
}

MoveFiguresModel::MoveFiguresModel(QObject* parent)
    : RowModel<FigureMove>(
          planFigureColumns(m_giver), [](const FigureMove& move) { return move.post.value; }, parent) {}

} // namespace headroom
