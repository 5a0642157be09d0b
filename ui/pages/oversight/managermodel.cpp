#include "ui/pages/oversight/managermodel.h"

#include "ui/pages/models/columns.h"
#include "ui/pages/oversight/oversightwords.h"

#include <array>

namespace headroom {

namespace {

using ManagerColumn = RowColumn<ManagerRow>;
using ManagerFigures = FigureColumns<ManagerRow>;

constexpr qint64 nobodysId = 1LL << 50;

struct CountedColumn {
    const char* key;
    OversightKind kind;
    bool alarming;
};
constexpr std::array<CountedColumn, 8> countedColumns = {{
    {"trainees", OversightKind::Trainee, false},
    {"cases", OversightKind::Case, false},
    {"countersign", OversightKind::Countersignature, false},
    {"reads", OversightKind::FirstRead, false},
    {"flags", OversightKind::Flag, false},
    {"waiting", OversightKind::Waiting, false},
    {"late", OversightKind::SupervisionLate, true},
    {"none", OversightKind::SupervisionNone, false},
}};

QString countedTitle(OversightKind kind) {
    switch (kind) {
    case OversightKind::Countersignature:
        return ManagerModel::tr("Counter-\nsign");
    case OversightKind::FirstRead:
        return ManagerModel::tr("First\nreads");
    case OversightKind::Flag:
        return ManagerModel::tr("Flags\nopen");
    case OversightKind::Waiting:
        return ManagerModel::tr("Cases\nwaiting");
    case OversightKind::SupervisionLate:
        return ManagerModel::tr("Supervision\noverdue");
    case OversightKind::SupervisionNone:
        return ManagerModel::tr("Supervision\nnone");
    default:
        return OversightWords::kind(kind);
    }
}

ManagerColumn managerName() {
    ManagerColumn column;
    column.key = QStringLiteral("manager");
    column.title = ManagerModel::tr("Manager");
    column.help =
        ManagerModel::tr("Whoever answers for officers here. Enter on a number shows what it counts.");
    column.text = [](const ManagerRow& row) { return OversightWords::manager(row); };
    column.tooltip = [](const ManagerRow& row) {
        const QString cover = OversightWords::cover(row);
        const QString team =
            QStringLiteral("%1, %2").arg(OversightWords::manager(row), toQString(row.teamName));
        return cover.isEmpty() ? team : QStringLiteral("%1\n%2").arg(team, cover);
    };
    column.more = [](const ManagerRow& row, int role) -> QVariant {
        if (role == StrongRole) {
            return row.post.value != 0;
        }
        if (role != DetailRole) {
            return {};
        }
        const QString cover = OversightWords::cover(row);
        return cover.isEmpty() ? toQString(row.teamName) : cover;
    };
    return column;
}

ManagerColumn managerSpan(const std::shared_ptr<const int>& threshold) {
    ManagerColumn column;
    column.key = QStringLiteral("span");
    column.title = ManagerModel::tr("Looked after\nFTE");
    column.help = ManagerModel::tr("Full-time equivalents looked after on the day: own people, and those of "
                                   "colleagues who are away. Everybody counts once.");
    column.alignment = Qt::AlignRight;
    column.text = [](const ManagerRow& row) { return OversightWords::fte(row.effectiveFte); };
    column.sort = [](const ManagerRow& row) { return SortValue::of(row.effectiveFte); };
    column.spoken = [threshold](const ManagerRow& row) { return OversightWords::span(row, *threshold); };
    column.tooltip = column.spoken;
    column.more = [](const ManagerRow& row, int role) -> QVariant {
        switch (role) {
        case ToneRole:
            return static_cast<int>(OversightWords::spanTone(row.status));
        case ShapeRole:
            return static_cast<int>(OversightWords::spanShape(row.status));
        case StrongRole:
            return row.status != SpanStatus::Within;
        default:
            return {};
        }
    };
    return column;
}

ManagerColumn managerFte() {
    ManagerColumn column;
    column.key = QStringLiteral("fte");
    column.title = ManagerModel::tr("Managed\nFTE");
    column.help = ManagerModel::tr("Full-time equivalents by line management.");
    column.alignment = Qt::AlignRight;
    column.text = [](const ManagerRow& row) { return OversightWords::fte(row.fte); };
    column.sort = [](const ManagerRow& row) { return SortValue::of(row.fte); };
    return column;
}

ManagerColumn managerCovered() {
    ManagerColumn column;
    column.key = QStringLiteral("covered");
    column.title = ManagerModel::tr("Covered\nheads");
    column.help = ManagerModel::tr("Officers of colleagues who are away.");
    column.alignment = Qt::AlignRight;
    column.text = [](const ManagerRow& row) { return countText(row.span.covered.heads); };
    column.sort = [](const ManagerRow& row) {
        return SortValue::of(static_cast<double>(row.span.covered.heads));
    };
    column.tooltip = [](const ManagerRow& row) { return OversightWords::cover(row); };
    column.more = [](const ManagerRow& row, int role) {
        return role == ToneRole && row.span.covered.heads == 0 ? QVariant(static_cast<int>(Tone::Muted))
                                                               : QVariant();
    };
    return column;
}

std::vector<ManagerColumn> managerColumns(const std::shared_ptr<const int>& threshold) {
    std::vector<ManagerColumn> columns = {
        managerName(),
        managerSpan(threshold),
        ManagerFigures::count(QStringLiteral("heads"), ManagerModel::tr("Looked after\nheads"),
                              ManagerModel::tr("Officers looked after on the day, each once."),
                              [](const ManagerRow& row) { return row.count(OversightKind::Officer); }),
        managerFte(),
        managerCovered(),
    };
    for (const CountedColumn& one : countedColumns) {
        columns.push_back(ManagerFigures::count(
            QLatin1String(one.key), countedTitle(one.kind), OversightWords::kind(one.kind),
            [kind = one.kind](const ManagerRow& row) { return row.count(kind); }, one.alarming));
    }
    return columns;
}

} // namespace

qint64 ManagerModel::idOf(const ManagerRow& row) {
    return row.post ? row.post.value : nobodysId;
}

ManagerModel::ManagerModel(QObject* parent)
    : ManagerModel(std::make_shared<int>(0), parent) {}

ManagerModel::ManagerModel(std::shared_ptr<int> threshold, QObject* parent)
    : RowModel(managerColumns(threshold), &ManagerModel::idOf, parent)
    , m_threshold(std::move(threshold)) {
    setSearchText([](const ManagerRow& row) {
        return QStringList{OversightWords::manager(row), toQString(row.teamName), toQString(row.pduName),
                           OversightWords::cover(row)}
            .join(QLatin1Char(' '));
    });
}

void ManagerModel::setManagers(const ManagersSnapshot& managers) {
    *m_threshold = managers.threshold;
    setRows(managers.rows);
}

std::vector<OversightKind> ManagerModel::kindsOf(int column) const {
    const QString key = column < 0 || column >= columnCount() ? QString() : columnKey(column);
    for (const CountedColumn& one : countedColumns) {
        if (key == QLatin1String(one.key)) {
            return {one.kind};
        }
    }
    return {OversightKind::Officer};
}

} // namespace headroom
