#pragma once

#include <QWidget>

namespace headroom {

/// The marking on every window: OFFICIAL-SENSITIVE.
class HandlingBand final : public QWidget {
    Q_OBJECT

public:
    explicit HandlingBand(QWidget* parent = nullptr);
    static QString marking();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace headroom
