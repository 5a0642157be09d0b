#pragma once

#include <QList>
#include <QString>
#include <Qt>

namespace headroom {

struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};

/// The first key decides; later ones where it is equal.
using SortKeys = QList<SortKey>;

/// What a model implements to be sorted by several columns at once (BoardTableView finds it by
/// dynamic_cast). Models that do not are sorted by the first key with QAbstractItemModel::sort.
class MultiSortable {
public:
    virtual ~MultiSortable() = default;
    virtual void sortByKeys(const SortKeys& keys) = 0;
};

} // namespace headroom
