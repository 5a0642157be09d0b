#pragma once

#include <QWidget>

namespace headroom {

/// Where a file can be dropped: a dashed frame that says so. The dialog around it takes the drop.
class DropZone final : public QWidget {
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace headroom
