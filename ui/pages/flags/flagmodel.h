#pragma once

#include "service/flags.h"
#include "ui/pages/models/rowmodel.h"

#include <memory>
#include <vector>

namespace headroom {

/// A flag with a number that it keeps as long as it is the same, also where the store keeps none.
struct FlagLine {
    qint64 id = 0;
    Flag flag;
};

/// What needs a manager's eye, under headings of how serious it is.
class FlagModel final : public RowModel<FlagLine> {
    Q_OBJECT

public:
    explicit FlagModel(QObject* parent = nullptr);

    void setFlags(const std::vector<Flag>& flags, const Thresholds& thresholds, Date asOf);
    const Flag* flagAt(int row) const;

private:
    struct Rules {
        Thresholds thresholds;
        Date asOf;
        bool teams = false; ///< of several: then each officer's is named
    };
    static std::vector<RowColumn<FlagLine>> makeColumns(const std::shared_ptr<const Rules>& rules);
    FlagModel(std::shared_ptr<Rules> rules, QObject* parent);

    std::shared_ptr<Rules> m_rules;
};

} // namespace headroom
