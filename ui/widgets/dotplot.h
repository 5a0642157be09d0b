#pragma once

#include "domain/thresholds.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace headroom {

/// One officer on the common scale.
struct Dot {
    std::int64_t key = 0;
    QString name;
    double percent = 0;
    Status status = Status::Ok;
    QString spoken; ///< name with the figure in words
};

/// Officers on one scale from 0 to 200 %, a line each, with the thresholds drawn through. Up and
/// Down choose, Enter opens. Put it in a scroll area: it asks for the height it needs.
class DotPlot final : public QWidget {
    Q_OBJECT

public:
    explicit DotPlot(QWidget* parent = nullptr);

    void setDots(std::vector<Dot> dots, const Thresholds& thresholds);
    void setCurrentKey(std::int64_t key); ///< 0: none; does not signal
    std::int64_t currentKey() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentKeyChanged(qint64 key);
    void activated(qint64 key);
    /// Where the chosen dot lies, so that a scroll area can show it.
    void currentShown(int top, int height);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    QRectF scaleRect() const;
    int rowAt(int y) const;
    void setCurrent(int row);
    void paintScale(QPainter& painter) const;
    void paintDot(QPainter& painter, int row) const;
    int nameWidth() const;

    std::vector<Dot> m_dots;
    Thresholds m_thresholds;
    int m_current = -1;
};

} // namespace headroom
