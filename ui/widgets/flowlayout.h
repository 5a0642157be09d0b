#pragma once

#include <QLayout>
#include <QList>

namespace headroom {

/// Things in a row that goes on in the next line where there is no room.
class FlowLayout final : public QLayout {
public:
    FlowLayout(int spacing, int lineSpacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    /// Takes all out and deletes what they hold.
    void clear();

private:
    int arrange(const QRect& rect, bool move) const;

    QList<QLayoutItem*> m_items;
    int m_spacing, m_lineSpacing;
};

} // namespace headroom
