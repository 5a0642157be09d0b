#pragma once

#include <QAbstractButton>
#include <QMap>
#include <QWidget>

class QPainter;
class QVBoxLayout;

namespace headroom {

/// One destination of the rail: icon over its word, or the icon alone when the rail is narrow.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& iconName, const QString& word, const QString& keys, QWidget* parent = nullptr);
    void setNarrow(bool narrow);
    /// A count in its corner, "99+" above 99; 0: none. spoken is added to its name.
    void setBadge(int count, const QString& spoken);
    QString badge() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    void paintBadge(QPainter& painter) const;

    bool m_narrow = false;
    int m_badge = 0;
};

/// The left rail: where one can go. Collapses to icons; remembered.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// Adds a destination; its id is given back by chosen(). keys is shown in the tooltip.
    void add(int id, const QString& iconName, const QString& word, const QString& keys);
    void setCurrent(int id); ///< -1: none
    /// Destinations that are nothing to whoever is at the keyboard are left out.
    void setShown(int id, bool shown);
    void setBadge(int id, int count, const QString& spoken);
    bool isNarrow() const { return m_narrow; }
    void setNarrow(bool narrow);

signals:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    QMap<int, RailButton*> m_buttons; ///< not a button group: one lets Tab reach only the chosen button
    RailButton* m_toggle;
    bool m_narrow = false;
};

} // namespace headroom
