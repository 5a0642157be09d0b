#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QWidget>

namespace headroom {

/// A chosen filter that can be taken off: "Over 110 % ×". Clicked, Delete or Space removes it.
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// A word in a soft box of its tone: "High RoSH", "Scheduled". Not operated.
class TagLabel final : public QWidget {
    Q_OBJECT

public:
    TagLabel(const QString& text, Tone tone, QWidget* parent = nullptr);
    void setContent(const QString& text, Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace headroom
