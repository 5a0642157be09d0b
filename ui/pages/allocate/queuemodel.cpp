#include "ui/pages/allocate/queuemodel.h"

#include "engine/tierorder.h"
#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/models/words.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/format.h"

#include <QHash>
#include <QStringList>

namespace headroom {

namespace {

using QueueColumn = RowColumn<QueueRow>;

double queueDay(Date day) {
    return static_cast<double>(day.days().time_since_epoch().count());
}

/// Lowest first, so that every order reads downwards; of a denied case nothing is known.
QueueColumn orderedBy(const char* key, std::function<SortValue(const QueueRow&)> value) {
    QueueColumn column;
    column.key = QLatin1String(key);
    column.text = [](const QueueRow&) { return QString(); };
    column.sort = [value = std::move(value)](const QueueRow& row) {
        return row.denied ? SortValue::unknown() : value(row);
    };
    return column;
}

QStringList badgesOf(const QueueRow& row) {
    QStringList badges;
    if (row.limited && !row.denied) {
        badges << QueueModel::tr("Limited access");
    }
    if (row.outOfArea) {
        badges << QueueModel::tr("Transfer not complete");
    }
    if (row.draft) {
        badges << QueueModel::tr("Draft");
    }
    return badges;
}

QueueColumn shownColumn(const std::shared_ptr<Date>& asOf) {
    QueueColumn column;
    column.key = QStringLiteral("case");
    column.text = AllocateWords::who;
    column.spoken = [asOf](const QueueRow& row) { return AllocateWords::spoken(row, *asOf); };
    column.tooltip = [asOf](const QueueRow& row) {
        QStringList lines{AllocateWords::first(row, *asOf).text};
        if (!row.denied) {
            lines << AllocateWords::waiting(row) << AllocateWords::known(row) << toQString(row.teamName);
        }
        return lines.join(QLatin1Char('\n'));
    };
    column.sort = [](const QueueRow& row) { return SortValue::of(row.daysOverdue > 0 ? 0.0 : 1.0); };
    column.more = [asOf](const QueueRow& row, int role) -> QVariant {
        const AllocateWords::Said first = AllocateWords::first(row, *asOf);
        switch (role) {
        case QueueModel::CrnRole:
            return toQString(row.crn);
        case QueueModel::KindRole:
            return AllocateWords::kind(row);
        case QueueModel::FirstRole:
            return first.text;
        case QueueModel::FirstToneRole:
            return static_cast<int>(first.tone);
        case QueueModel::FirstShapeRole:
            return static_cast<int>(first.shape);
        case QueueModel::BadgesRole: {
            QStringList badges = badgesOf(row);
            if (const QString wait = AllocateWords::waiting(row); !wait.isEmpty()) {
                badges.prepend(wait);
            }
            return badges.join(QStringLiteral(" · "));
        }
        default:
            return {};
        }
    };
    return column;
}

/// In the order of QueueModel::Order, after the one that is shown.
std::vector<QueueColumn> queueColumns(const std::shared_ptr<Date>& asOf) {
    std::vector<QueueColumn> columns{shownColumn(asOf)};
    columns.push_back(orderedBy("overdue", [](const QueueRow& row) {
        return SortValue::of(-1000.0 * row.daysOverdue - row.waitingDays);
    }));
    columns.push_back(
        orderedBy("waiting", [](const QueueRow& row) { return SortValue::of(-1.0 * row.waitingDays); }));
    columns.push_back(
        orderedBy("name", [](const QueueRow& row) { return SortValue::of(AllocateWords::who(row)); }));
    columns.push_back(
        orderedBy("crn", [](const QueueRow& row) { return SortValue::of(toQString(row.crn)); }));
    columns.push_back(orderedBy("tier", [](const QueueRow& row) {
        return SortValue::of(static_cast<double>(TierLabel(row.tier).place()));
    }));
    columns.push_back(orderedBy("rosh", [](const QueueRow& row) {
        return row.rosh ? SortValue::of(-1.0 * static_cast<int>(*row.rosh)) : SortValue::unknown();
    }));
    columns.push_back(
        orderedBy("type", [](const QueueRow& row) { return SortValue::of(static_cast<int>(row.type)); }));
    columns.push_back(orderedBy("handover", [](const QueueRow& row) {
        return row.handoverOn ? SortValue::of(queueDay(*row.handoverOn)) : SortValue::unknown();
    }));
    columns.push_back(
        orderedBy("known", [](const QueueRow& row) { return SortValue::of(AllocateWords::known(row)); }));
    return columns;
}

/// CRN, name, tier, risk, type and the words that a row shows. Of a denied one the CRN alone.
QString queueSearch(const QueueRow& row) {
    if (row.denied) {
        return toQString(row.crn);
    }
    QStringList words{toQString(row.crn),        toQString(row.surname),
                      toQString(row.forename),   Words::tier(row.tier),
                      toQString(row.letterTier), PersonWords::caseType(row.type, row.t2a),
                      toQString(row.teamName)};
    if (row.rosh) {
        words << Words::rosh(*row.rosh);
    }
    if (row.daysOverdue > 0) {
        words << QueueModel::tr("overdue");
    }
    return (words + badgesOf(row)).join(QLatin1Char(' '));
}

} // namespace

QueueModel::QueueModel(QObject* parent)
    : QueueModel(std::make_shared<Date>(), parent) {}

QueueModel::QueueModel(std::shared_ptr<Date> asOf, QObject* parent)
    : RowModel(
          queueColumns(asOf), [](const QueueRow& row) { return idOf(row); }, parent)
    , m_asOf(std::move(asOf)) {
    setSearchText(queueSearch);
    sortBy(Order::Overdue);
}

qint64 QueueModel::idOf(const QueueRow& row) {
    constexpr qint64 aboveCases = qint64(1) << 40;
    return row.caseId ? row.caseId.value
                      : aboveCases + static_cast<qint64>(qHash(toQString(row.crn)) & 0xffffffffU);
}

void QueueModel::setQueue(const QueueSnapshot& queue) {
    *m_asOf = queue.asOf;
    setRows(queue.rows);
}

void QueueModel::sortBy(Order order) {
    m_order = order;
    const int crn = 1 + static_cast<int>(Order::Crn);
    sortByKeys({{1 + static_cast<int>(order), Qt::AscendingOrder}, {crn, Qt::AscendingOrder}});
}

QString QueueModel::orderText(Order order) {
    switch (order) {
    case Order::Overdue:
        return tr("Longest overdue");
    case Order::Waiting:
        return tr("Longest wait");
    case Order::Name:
        return tr("Name");
    case Order::Crn:
        return tr("CRN");
    case Order::Tier:
        return tr("Tier");
    case Order::Rosh:
        return tr("RoSH");
    case Order::Type:
        return tr("Type");
    case Order::Handover:
        return tr("Handover");
    case Order::Known:
        break;
    }
    return tr("Known to us");
}

} // namespace headroom
