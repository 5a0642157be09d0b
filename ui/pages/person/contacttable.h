#pragma once

#include "domain/ids.h"
#include "ui/widgets/boarddelegate.h"

#include <QObject>

namespace headroom {

class BoardTableView;
class ContactLogModel;

/// Paints a contact's line with the mark that opens it, and the text beneath over the whole width.
class ContactDelegate final : public BoardDelegate {
    Q_OBJECT

public:
    using BoardDelegate::BoardDelegate;

    /// How high the text beneath is at a width.
    static int detailHeight(const QString& text, int width);

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
    int preferredWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Keeps the text beneath open contacts spanned and as high as it needs, and opens and closes them:
/// Enter and Right open, Left closes.
class ContactUnfolder final : public QObject {
    Q_OBJECT

public:
    ContactUnfolder(BoardTableView& view, ContactLogModel& model);
    /// The contact of the row chosen; 0: none.
    ItemId current() const;
    void setOpen(ItemId contact, bool open);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    BoardTableView& m_view;
    ContactLogModel& m_model;
    bool m_spanned = false;
};

} // namespace headroom
