#include "ui/widgets/icon.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace headroom {

namespace {

QByteArray iconSource(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const Tokens& tokens = theme::tokens();
        QColor colour = toneColour(tokens, m_tone);
        if (mode == QIcon::Disabled) {
            colour = tokens.lineStrong;
        } else if (state == QIcon::On) {
            colour = tokens.accent;
        }
        QSvgRenderer renderer(iconSource(m_name, colour));
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }
    bool isNull() override { return false; }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString& name, Tone tone) {
    return QIcon(new TintedIconEngine(name, tone));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio) {
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(iconSource(name, colour));
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QIcon applicationIcon() {
    return QIcon(QStringLiteral(":/icons/headroom.svg"));
}

} // namespace headroom
