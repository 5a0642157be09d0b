#pragma once

#include "domain/date.h"
#include "domain/thresholds.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/weekchart.h"

#include <QString>

#include <vector>

namespace headroom {

/// Which of the five tones of work a part is painted in.
enum class WorkTone { Community, Licence, Custody, Reports, Other };
QColor workColour(const Tokens& tokens, WorkTone tone);

/// What a stack is made of, from the bottom.
struct StackPart {
    QString name;
    WorkTone tone = WorkTone::Other;
};

/// One week: the points of each part, and those that are available.
struct StackColumn {
    Date date;
    std::vector<double> points; ///< as many as parts; empty: nothing is known of the week
    double available = 0;
};

/// Points week by week, stacked by what they are made of, with the lines of 100 and 110 % of what was
/// available. Left and Right walk over the weeks and say each.
class StackChart final : public WeekChart {
    Q_OBJECT

public:
    explicit StackChart(QWidget* parent = nullptr);

    void setColumns(std::vector<StackPart> parts, std::vector<StackColumn> columns,
                    const Thresholds& thresholds);
    /// "22 Nov 2026: community 1,204, licence 810, of 2,176 available"
    QString spoken(int week) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    int weeks() const override;
    int weekAt(qreal x) const override;

private:
    struct Frame;
    Frame frame() const;
    void paintScale(QPainter& painter, const Frame& frame) const;
    void paintStacks(QPainter& painter, const Frame& frame) const;
    void paintLines(QPainter& painter, const Frame& frame) const;
    void paintDates(QPainter& painter, const Frame& frame) const;
    void paintLegend(QPainter& painter) const;

    std::vector<StackPart> m_parts;
    std::vector<StackColumn> m_columns;
    Thresholds m_thresholds;
};

} // namespace headroom
