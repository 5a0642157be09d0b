#pragma once

#include "service/flags.h"
#include "ui/pages/parts/rowlist.h"

namespace headroom {

class FlagModel;

/// The inbox itself; says what one key asks of the chosen flag. Enter acknowledges.
class FlagList final : public RowList {
    Q_OBJECT

public:
    explicit FlagList(QWidget* parent = nullptr);

    void setFlags(const std::vector<Flag>& flags, const Thresholds& thresholds, Date asOf);
    const Flag* flagWithId(qint64 id) const; ///< null: none

signals:
    void acknowledgePressed(qint64 id); ///< A, Enter
    void escalatePressed(qint64 id);    ///< E
    void officerPressed(qint64 id);     ///< O

protected:
    void showNothing(EmptyState& empty) override;
    bool rowKey(int key, qint64 id) override;

private:
    FlagList(FlagModel* model, QWidget* parent);

    FlagModel* m_model;
};

} // namespace headroom
