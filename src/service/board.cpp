#include "service/board.h"

#include "engine/fte.h"
#include "service/boardflags.h"
#include "service/comingup.h"
#include "service/history.h"
#include "service/postfigures.h"
#include "service/spans.h"
#include "service/workspace.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/sql/transaction.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int boardWeeks = 12;

std::int64_t childOf(const store::PostRecord& post, Level level) {
    switch (level) {
    case Level::National:
        return post.region.value;
    case Level::Region:
        return post.pdu.value;
    case Level::Pdu:
        return post.team.value;
    case Level::Team:
    case Level::Officer:
        break;
    }
    return post.id.value;
}

Headroom headroomOf(const RollUp& sum, const PointsTable& points) {
    Workload figure;
    figure.total = sum.total;
    figure.available = sum.available;
    figure.nominalTarget = nominalTarget(Grade::PO, points);
    return headroom(figure, Grade::PO, points);
}

/// Everything a board is put together from.
struct Parts {
    FigureContext context;
    UnitFacts facts;
    UnitHistory history;
    FlagFacts flagFacts;
    std::unordered_map<PostId, store::PostCases> cases; ///< empty: live cases are not known
    std::vector<PostRow> rows;
};

void completeRow(const Parts& parts, PostRow& row) {
    addWeeksAndFlags(parts.context, parts.history, parts.flagFacts, row);
    if (!parts.cases.empty()) {
        const auto found = parts.cases.find(row.post);
        row.highRosh = found == parts.cases.end() ? 0 : found->second.highRosh;
        row.allocatedLast7Days = found == parts.cases.end() ? 0 : found->second.allocatedLast7Days;
    }
}

/// The rows of the children, in the order of `children`.
std::vector<UnitRow> unitRows(Workspace& workspace, const Parts& parts, UnitRef unit) {
    std::vector<UnitRow> rows;
    std::vector<HistorySum> histories;
    std::unordered_map<std::int64_t, std::size_t> position;
    for (Unit& child : store::childrenOf(workspace.database(), unit, parts.context.asOf)) {
        position.emplace(child.ref.id, rows.size());
        UnitRow row;
        row.unit = std::move(child);
        rows.push_back(std::move(row));
        histories.emplace_back(parts.history);
    }
    for (std::size_t i = 0; i < parts.rows.size(); ++i) {
        const auto found = position.find(childOf(parts.facts.posts[i], unit.level));
        if (found == position.end()) {
            continue;
        }
        const PostRow& post = parts.rows[i];
        UnitRow& row = rows[found->second];
        row.figure.add(post.figure, post.status);
        row.sustained += post.sustained ? 1 : 0;
        if (post.highRosh) {
            row.highRosh = row.highRosh.value_or(0) + *post.highRosh;
            row.allocatedLast7Days = row.allocatedLast7Days.value_or(0) + post.allocatedLast7Days.value_or(0);
        }
        histories[found->second].add(post.post);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        UnitRow& row = rows[i];
        row.status = status(row.figure.total, row.figure.available, parts.context.thresholds);
        row.percent = row.figure.percent();
        row.headroom = headroomOf(row.figure, parts.context.points);
        row.weeks = histories[i].weeks();
    }
    std::erase_if(rows, [](const UnitRow& row) { return row.figure.posts == 0; });
    for (UnitRow& row : rows) {
        const auto waiting = store::unallocatedIn(workspace.database(), row.unit.ref, parts.context.asOf);
        if (waiting.known) {
            row.unallocated = waiting.cases;
        }
    }
    return rows;
}

void sumUp(BoardSnapshot& board, const Parts& parts) {
    HistorySum history(parts.history);
    int highRosh = 0;
    for (const PostRow& row : parts.rows) {
        board.total.add(row.figure, row.status);
        board.sustained += row.sustained ? 1 : 0;
        history.add(row.post);
        highRosh += row.status == Status::NoCapacity ? row.highRosh.value_or(0) : 0;
    }
    if (!parts.cases.empty()) {
        board.uncoveredHighRosh = highRosh;
    }
    board.status = status(board.total.total, board.total.available, parts.context.thresholds);
    board.percent = board.total.percent();
    board.headroom = headroomOf(board.total, parts.context.points);
    board.fte = fullTimeEquivalents(board.total.contracted, parts.context.points.defaultHours);
    board.weeks = history.weeks();
    board.weeks.push_back(weekNow(parts.context.asOf, board.total.total, board.total.available));
}

void addUnallocated(BoardSnapshot& board, Workspace& workspace, const BoardRequest& request) {
    const auto waiting = store::unallocatedIn(workspace.database(), request.unit, request.asOf);
    if (waiting.known) {
        board.unallocated = waiting.cases;
        board.unallocatedPastFirstAppointment = waiting.pastFirstAppointment;
    }
}

} // namespace

BoardSnapshot readBoard(Workspace& workspace, const BoardRequest& request) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);

    Parts parts;
    parts.context = figureContext(db, request.asOf);
    parts.facts = readUnitFacts(db, parts.context, request.unit);
    if (request.history) {
        parts.history = readHistory(db, request.unit, request.asOf, boardWeeks);
    }
    parts.flagFacts = readFlagFacts(db, request.unit, request.asOf);
    parts.cases = store::postCasesIn(db, request.unit, request.asOf);
    parts.rows.reserve(parts.facts.posts.size());
    for (const store::PostRecord& post : parts.facts.posts) {
        parts.rows.push_back(postRow(parts.context, parts.facts, post));
        completeRow(parts, parts.rows.back());
    }

    BoardSnapshot board;
    board.path = store::pathOf(db, request.unit, request.asOf);
    board.unit = board.path.back();
    board.asOf = request.asOf;
    board.basis = basisOf(parts.context, parts.facts);
    sumUp(board, parts);
    addUnallocated(board, workspace, request);
    const bool team = request.unit.level == Level::Team;
    if (team) {
        board.spans = spansIn(db, parts.context, request.unit);
        board.comingUp = comingUp(workspace, parts.context, parts.facts, request.unit);
    } else {
        board.units = unitRows(workspace, parts, request.unit);
    }
    if (team || request.posts) {
        board.posts = std::move(parts.rows);
    }
    return board;
}

UnitRef homeUnit(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    UnitRef home;
    while (home.level != Level::Team) {
        const auto children = store::childrenOf(workspace.database(), home, asOf);
        if (children.size() != 1) {
            break;
        }
        home = children.front().ref;
    }
    return home;
}

std::vector<Unit> unitPath(Workspace& workspace, UnitRef unit, Date asOf) {
    workspace.require(Permission::ReadFigures);
    return store::pathOf(workspace.database(), unit, asOf);
}

std::vector<Unit> unitChildren(Workspace& workspace, UnitRef unit, Date asOf) {
    workspace.require(Permission::ReadFigures);
    return store::childrenOf(workspace.database(), unit, asOf);
}

} // namespace headroom
