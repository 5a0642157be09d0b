#pragma once

#include "service/board.h"
#include "ui/pages/models/rowmodel.h"

#include <memory>

namespace headroom {

/// The units below the one shown: regions, PDUs or teams.
class UnitModel final : public RowModel<UnitRow> {
    Q_OBJECT

public:
    explicit UnitModel(QObject* parent = nullptr);

    void setBoard(const FigureBasis& basis, std::vector<UnitRow> units);

private:
    UnitModel(std::shared_ptr<Thresholds> rules, QObject* parent);
    std::shared_ptr<Thresholds> m_rules;
};

} // namespace headroom
