#pragma once

#include "service/today.h"
#include "ui/pages/models/rowmodel.h"

#include <memory>

namespace headroom {

/// A row with a number that it keeps as long as it is about the same thing.
struct TodayLine {
    qint64 id = 0;
    TodayRow row;
};

/// What stands before an officer, under the headings of its buckets.
class TodayModel final : public RowModel<TodayLine> {
    Q_OBJECT

public:
    explicit TodayModel(QObject* parent = nullptr);

    void setToday(const TodaySnapshot& today);
    const TodayRow* todayRowAt(int row) const;

private:
    TodayModel(std::shared_ptr<Date> asOf, QObject* parent);

    std::shared_ptr<Date> m_asOf;
};

} // namespace headroom
