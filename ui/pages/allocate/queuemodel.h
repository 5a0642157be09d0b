#pragma once

#include "service/allocation.h"
#include "ui/pages/models/rowmodel.h"

#include <memory>

namespace headroom {

/// Cases that wait, as a list: the first column is shown, the others are what it can be sorted by.
class QueueModel final : public RowModel<QueueRow> {
    Q_OBJECT

public:
    /// Beside the roles of boards: the lines of a row, for its delegate.
    enum LineRole { CrnRole = IdRole + 1, KindRole, FirstRole, FirstToneRole, FirstShapeRole, BadgesRole };
    enum class Order { Overdue, Waiting, Name, Crn, Tier, Rosh, Type, Handover, Known };
    static constexpr int orderCount = 9;

    explicit QueueModel(QObject* parent = nullptr);

    void setQueue(const QueueSnapshot& queue);
    void sortBy(Order order);
    Order order() const { return m_order; }
    static QString orderText(Order order);
    /// A number of its own for every row; that of the case where one may know it.
    static qint64 idOf(const QueueRow& row);
    Date asOf() const { return *m_asOf; }

private:
    QueueModel(std::shared_ptr<Date> asOf, QObject* parent);

    std::shared_ptr<Date> m_asOf;
    Order m_order = Order::Overdue;
};

} // namespace headroom
