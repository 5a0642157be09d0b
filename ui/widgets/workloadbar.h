#pragma once

#include "domain/points.h"
#include "domain/thresholds.h"
#include "engine/workload.h"
#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/tokens.h"

#include <QMetaType>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <cstdint>

class QPainter;

namespace headroom {

/// A workload figure as a bar shows it. All numbers come from the engine.
struct BarModel {
    WorkParts parts;
    Points total;
    Points available;
    double percent = 0;
    Status status = Status::Ok;
    Thresholds thresholds;
    std::int64_t cases = 0; ///< for the words where there is no capacity
};

/// The product's signature: 0 to 200 % on one scale, ticks at the two thresholds, the kinds of
/// work in five tones, the part over the first threshold hatched, overflow marked.
void paintWorkloadBar(QPainter& painter, const QRectF& rect, const BarModel& model, const Tokens& tokens);

/// The figure in words: "118.2 %, 8.2 points over the 110 line"; "No capacity, 33 cases
/// uncovered". Points here are percentage points.
QString spokenFigure(const BarModel& model);

/// Where a percentage lies on the bar's scale, in the rectangle's coordinates.
qreal barPosition(const QRectF& rect, double percent);
/// The rectangle the bar takes within a table cell: what headers align their scale with.
QRectF barRect(const QRectF& cell);

/// Paints BarRole in a table cell.
class WorkloadBarDelegate final : public BoardDelegate {
    Q_OBJECT

public:
    using BoardDelegate::BoardDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
    int preferredWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The bar on its own, for pages and cards.
class WorkloadBar final : public QWidget {
    Q_OBJECT

public:
    explicit WorkloadBar(QWidget* parent = nullptr);
    void setModel(const BarModel& model);
    const BarModel& model() const { return m_model; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BarModel m_model;
};

/// Names of the five kinds of work with their tones, in the bar's order.
class WorkLegend final : public QWidget {
    Q_OBJECT

public:
    explicit WorkLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::BarModel)
