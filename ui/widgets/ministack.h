#pragma once

#include "engine/workload.h"
#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/tokens.h"

#include <QMetaType>
#include <QRectF>
#include <QString>

class QPainter;

namespace headroom {

/// Cases by type, in the tones of the workload bar.
struct StackModel {
    CaseTally cases;
};

void paintMiniStack(QPainter& painter, const QRectF& rect, const StackModel& model, const Tokens& tokens);
/// "17 · 14 · 16": community, licence, custody.
QString stackText(const StackModel& model);
/// "17 community, 14 licence, 16 custody".
QString spokenStack(const StackModel& model);

/// Paints StackRole in a table cell: the bar, then the numbers.
class MiniStackDelegate final : public BoardDelegate {
    Q_OBJECT

public:
    using BoardDelegate::BoardDelegate;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
    int preferredWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::StackModel)
