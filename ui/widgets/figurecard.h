#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QString>

namespace headroom {

/// A figure that is also a filter: caption, number with unit, one line below. Checkable cards
/// filter what is shown under them; all are reached and worked by keyboard.
class FigureCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);

    struct Content {
        QString caption;
        QString figure;
        QString unit;
        QString below;
        QString belowShort; ///< where there is no room for all of it; empty: the same, elided
        Tone tone = Tone::Normal;
        QString help; ///< tooltip; empty: none
    };
    void setContent(const Content& content);
    const Content& content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintFrame(QPainter& painter) const;
    Content m_content;
};

} // namespace headroom
