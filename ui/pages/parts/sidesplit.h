#pragma once

#include <QSplitter>

namespace headroom {

/// A page and what stands beside it when there is something to say. The side takes its share of
/// the width until somebody draws the line elsewhere.
class SideSplit final : public QSplitter {
    Q_OBJECT

public:
    SideSplit(QWidget* main, QWidget* side, QWidget* parent = nullptr);

    /// Of the side, in design pixels, and its share of the whole between them.
    void setWidths(int narrowest, int widest, int sharePercent);
    /// Around the side, in design pixels; 16 above, at its right and below where nothing else is said.
    void setSideMargins(int left, int top, int right, int bottom);
    bool isOpen() const;
    void open();
    void close();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();

    QWidget* m_side;
    int m_narrowest, m_widest, m_sharePercent;
    bool m_drawn = false; ///< by hand
};

} // namespace headroom
