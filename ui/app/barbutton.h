#pragma once

#include <QToolButton>

namespace headroom {

/// A boxed button of the top bar: icon, words, and a mark where it opens a menu.
class BarButton : public QToolButton {
    Q_OBJECT

public:
    BarButton(const QString& iconName, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
};

} // namespace headroom
