#pragma once

#include "service/officer.h"
#include "ui/pages/models/rowmodel.h"

#include <optional>

namespace headroom {

/// A week of the outlook with its first event, or a further event of the same week.
struct OutlookRow {
    qint64 place = 0;
    bool startsWeek = false;
    OutlookWeek week;
    std::optional<ComingUp> event;
};

/// The figures of the next weeks and what moves them.
class OutlookModel final : public RowModel<OutlookRow> {
    Q_OBJECT

public:
    explicit OutlookModel(QObject* parent = nullptr);
    void setWeeks(const std::vector<OutlookWeek>& weeks, const Thresholds& thresholds);

private:
    OutlookModel(std::shared_ptr<Thresholds> rules, QObject* parent);
    std::shared_ptr<Thresholds> m_rules;
};

} // namespace headroom
