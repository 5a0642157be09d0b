#include "ui/widgets/ministack.h"

#include "ui/widgets/figuretext.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>
#include <utility>

namespace headroom {

namespace {

constexpr int stackWidth = 44;

std::array<std::pair<std::int64_t, QColor>, 3> stackParts(const StackModel& model, const Tokens& tokens) {
    return {{{model.cases.community, tokens.community},
             {model.cases.licence, tokens.licence},
             {model.cases.custody, tokens.custody}}};
}

} // namespace

void paintMiniStack(QPainter& painter, const QRectF& rect, const StackModel& model, const Tokens& tokens) {
    const auto total = static_cast<qreal>(model.cases.total());
    painter.fillRect(rect, tokens.sunken);
    qreal x = rect.left();
    for (const auto& [cases, colour] : stackParts(model, tokens)) {
        if (cases <= 0 || total <= 0) {
            continue;
        }
        const qreal width = rect.width() * static_cast<qreal>(cases) / total;
        painter.fillRect(QRectF(x, rect.top(), width, rect.height()), colour);
        if (x > rect.left()) {
            painter.fillRect(QRectF(x, rect.top(), 1, rect.height()), tokens.surface);
        }
        x += width;
    }
}

QString stackText(const StackModel& model) {
    return QStringLiteral("%1 · %2 · %3")
        .arg(countText(model.cases.community), countText(model.cases.licence),
             countText(model.cases.custody));
}

QString spokenStack(const StackModel& model) {
    return QCoreApplication::translate("MiniStack", "%1 community, %2 licence, %3 custody")
        .arg(countText(model.cases.community), countText(model.cases.licence),
             countText(model.cases.custody));
}

void MiniStackDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index) const {
    const QVariant value = index.data(StackRole);
    if (!value.canConvert<StackModel>()) {
        return;
    }
    const auto model = value.value<StackModel>();
    const qreal height = theme::px(8);
    const QRectF bar(rect.left(), rect.center().y() - height / 2, theme::px(stackWidth), height);
    paintMiniStack(painter, bar, model, theme::tokens());
    painter.setPen(theme::tokens().text);
    drawFigure(painter, rect.adjusted(bar.width() + theme::px(8), 0, 0, 0), stackText(model), Qt::AlignLeft);
}

int MiniStackDelegate::preferredWidth(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QVariant value = index.data(StackRole);
    const QString text = value.canConvert<StackModel>() ? stackText(value.value<StackModel>()) : QString();
    return theme::px(stackWidth + 8) + qCeil(figureWidth(theme::font(TextStyle::Body), text)) + 1;
}

} // namespace headroom
