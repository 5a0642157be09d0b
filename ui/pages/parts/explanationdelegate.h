#pragma once

#include "ui/widgets/boarddelegate.h"

namespace headroom {

/// The first column of an explanation: a mark on lines that open, cases set in under them.
class ExplanationDelegate final : public BoardDelegate {
    Q_OBJECT

public:
    using BoardDelegate::BoardDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
    int preferredWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace headroom
