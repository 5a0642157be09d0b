#pragma once

#include "service/oversight.h"
#include "ui/pages/models/rowmodel.h"

#include <vector>

namespace headroom {

/// Officers with what is recorded of their work beside its amount: pairs, and never one score.
class QualityModel final : public RowModel<QualityRow> {
    Q_OBJECT

public:
    explicit QualityModel(QObject* parent = nullptr);

    void setQuality(const QualitySnapshot& quality);
    /// What the numbers of a column count, what is not well first.
    std::vector<OversightKind> kindsOf(int column) const;
};

} // namespace headroom
