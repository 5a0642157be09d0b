#pragma once

#include "domain/thresholds.h"
#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/tokens.h"

#include <QMetaType>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace headroom {

/// Weekly percentages, oldest first; empty weeks break the line. The last is now.
struct SparkModel {
    std::vector<std::optional<double>> percents;
    Status status = Status::Ok; ///< of the last one: tone of the end dot
    Thresholds thresholds;
};

/// A small line with the threshold dotted and a dot at its end. Every sparkline has the same
/// scale (50 to 200 %), so that rows can be compared.
void paintSparkline(QPainter& painter, const QRectF& rect, const SparkModel& model, const Tokens& tokens);
/// "12 weeks, from 108.3 % to 118.2 %".
QString spokenTrend(const SparkModel& model);

/// Paints SparkRole in a table cell.
class SparklineDelegate final : public BoardDelegate {
    Q_OBJECT

public:
    using BoardDelegate::BoardDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
    int preferredWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::SparkModel)
