#include "ui/pages/whatif/whatifacts.h"

#include "domain/error.h"
#include "service/moves.h"
#include "service/officer.h"
#include "service/workspace.h"
#include "ui/pages/officer/reductiondialog.h"
#include "ui/pages/page.h"
#include "ui/pages/whatif/hourseditor.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace headroom {

namespace {

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(WhatIfActs)
};

/// The smallest unit of the giver that the taker belongs to as well: whose officers the plan can name.
UnitRef unitOfBoth(Workspace& workspace, PostId from, PostId to) {
    const auto path = unitPath(workspace, unitOf(from), workspace.today());
    UnitRef common = path.size() > 1 ? path[path.size() - 2].ref : unitOf(from);
    if (!to) {
        return common;
    }
    const auto others = unitPath(workspace, unitOf(to), workspace.today());
    for (const Unit& unit : path) {
        const bool shared = std::any_of(others.begin(), others.end(),
                                        [&unit](const Unit& one) { return one.ref == unit.ref; });
        if (shared && unit.ref.level != Level::National) {
            common = unit.ref;
        }
    }
    return common;
}

/// The cases of a step by who leads them today.
std::map<PostId, std::vector<CaseId>> casesByHolder(Workspace& workspace, const ScenarioStep& step) {
    std::map<PostId, std::vector<CaseId>> held;
    if (step.kind == StepKind::Leaver) {
        held[step.post]; // all of them
        return held;
    }
    for (const CaseId id : step.cases) {
        if (const PostId holder = holderOf(workspace, id, workspace.today()); holder && holder != step.to) {
            held[holder].push_back(id);
        }
    }
    return held;
}

MovePlan planFor(Workspace& workspace, const ScenarioStep& step, PostId from,
                 const std::vector<CaseId>& cases) {
    MovePlan plan;
    plan.from = from;
    plan.to = unitOfBoth(workspace, from, step.to);
    plan.on = std::max(step.from, workspace.today());
    plan.reason =
        step.kind == StepKind::Leaver ? AllocationReason::OfficerLeft : AllocationReason::CaseloadAdjustment;
    for (const MovableCase& one : movableCases(workspace, from, plan.on)) {
        MovePlan::Row row;
        row.caseId = one.caseId;
        row.chosen = !one.denied && (step.kind == StepKind::Leaver ||
                                     std::find(cases.begin(), cases.end(), one.caseId) != cases.end());
        row.to = row.chosen ? step.to : PostId();
        plan.rows.push_back(std::move(row));
    }
    return plan;
}

} // namespace

RealAct planMoves(Workspace& workspace, const ScenarioStep& step) {
    RealAct act;
    if (step.to.value < 0) {
        act.said = ActText::tr("Who joins only in the scenario cannot be given cases.");
        return act;
    }
    const auto held = casesByHolder(workspace, step);
    if (held.empty() || held.begin()->first.value < 0) {
        act.said = ActText::tr("None of these cases can be moved.");
        return act;
    }
    for (const auto& [from, cases] : held) {
        if (readMovePlan(workspace, from)) {
            act.movesOf = from;
            act.said =
                ActText::tr("A plan that you began earlier for this practitioner is shown instead. Finish it "
                            "or throw it away first.");
            return act;
        }
    }
    for (const auto& [from, cases] : held) {
        keepMovePlan(workspace, planFor(workspace, step, from, cases));
    }
    act.movesOf = held.begin()->first;
    if (held.size() > 1) {
        act.said = ActText::tr("The cases of %n practitioner(s) were planned; the first plan is shown.",
                               nullptr, static_cast<int>(held.size()));
    }
    return act;
}

void openForm(Workspace& workspace, const ScenarioStep& step, Page& page) {
    if (step.post.value <= 0) {
        emit page.said(ActText::tr("Who joins only in the scenario has no hours to record."));
        return;
    }
    const OfficerSnapshot officer = readOfficer(workspace, step.post, workspace.today());
    const QString name = toQString(officer.row.surname + ", " + officer.row.forename);
    if (step.kind == StepKind::Hours) {
        auto* editor = new HoursEditor(workspace, step.post, name, step.hours, step.from, &page);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(editor, &Editor::recorded, &page, &Page::recorded);
        editor->open();
        return;
    }
    ReductionView view;
    const auto stands =
        std::find_if(officer.reductions.begin(), officer.reductions.end(), [&step](const ReductionView& one) {
            return step.reduction && one.reduction.id == step.reduction;
        });
    if (stands != officer.reductions.end()) {
        view = *stands;
    } else {
        view.reduction.post = step.post;
        view.reduction.start = step.from;
        view.reduction.end = step.until.value_or(step.from.plusDays(28));
    }
    if (step.hours != HoursPerWeek{}) {
        view.reduction.hours = step.hours;
        view.reduction.end = step.until.value_or(view.reduction.end);
    } else {
        view.reduction.end = std::max(step.from, view.reduction.start.plusDays(1)); // it ends then
    }
    auto* dialog = new ReductionDialog(workspace, officer, &view, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace headroom
