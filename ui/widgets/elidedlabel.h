#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace headroom {

/// One line of text that gives way with "…" and then shows the whole in its tooltip.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(TextStyle style = TextStyle::Body, Tone tone = Tone::Normal,
                         QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    void setTone(Tone tone);
    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    TextStyle m_style;
    Tone m_tone;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace headroom
