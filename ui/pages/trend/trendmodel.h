#pragma once

#include "service/trend.h"
#include "ui/pages/models/rowmodel.h"

namespace headroom {

/// A trend as a table: the twin of its chart, newest week first.
class TrendModel final : public RowModel<TrendWeek> {
    Q_OBJECT

public:
    explicit TrendModel(TrendBy by, QObject* parent = nullptr);
};

} // namespace headroom
