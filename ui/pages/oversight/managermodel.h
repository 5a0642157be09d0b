#pragma once

#include "service/oversight.h"
#include "ui/pages/models/rowmodel.h"

#include <memory>
#include <vector>

namespace headroom {

/// Managers with what each looks after; every number has its list.
class ManagerModel final : public RowModel<ManagerRow> {
    Q_OBJECT

public:
    explicit ManagerModel(QObject* parent = nullptr);

    void setManagers(const ManagersSnapshot& managers);
    /// What the numbers of a column count; empty for one without a number.
    std::vector<OversightKind> kindsOf(int column) const;
    static qint64 idOf(const ManagerRow& row);

private:
    ManagerModel(std::shared_ptr<int> threshold, QObject* parent);

    std::shared_ptr<int> m_threshold;
};

} // namespace headroom
