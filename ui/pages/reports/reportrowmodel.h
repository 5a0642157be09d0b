#pragma once

#include "exchange/table.h"
#include "ui/pages/models/rowmodel.h"

#include <vector>

namespace headroom {

/// One row of a report, numbered as it came.
struct ReportLine {
    qint64 id = 0;
    std::vector<Value> values;
};

/// A report's rows under its own columns.
class ReportRowModel final : public RowModel<ReportLine> {
    Q_OBJECT

public:
    explicit ReportRowModel(const Table& table, QObject* parent = nullptr);
};

} // namespace headroom
