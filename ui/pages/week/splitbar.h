#pragma once

#include "engine/timesplit.h"

#include <QWidget>

namespace headroom {

/// What a week went on, as one bar: time face to face first and in the accent colour, the other
/// activities after it in greys. The words stand beside it, in the list.
class SplitBar final : public QWidget {
    Q_OBJECT

public:
    explicit SplitBar(QWidget* parent = nullptr);
    void setSplit(const TimeSplit& split);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TimeSplit m_split;
};

} // namespace headroom
