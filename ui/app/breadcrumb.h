#pragma once

#include "domain/organisation.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace headroom {

/// Where one is: Wales › Cardiff and Vale › Cardiff Team 2. Each part goes there; the mark after
/// it opens what lies below, so every part has its siblings a press away. Parts at the front give
/// way to "…" where room is short.
class Breadcrumb final : public QWidget {
    Q_OBJECT

public:
    using Children = std::function<std::vector<Unit>(const UnitRef&)>;

    explicit Breadcrumb(QWidget* parent = nullptr);

    /// Asked when a menu opens.
    void setChildrenSource(Children children) { m_children = std::move(children); }
    /// From the widest unit to the one shown; `leaf` names a page of that unit ("Today") and is not
    /// pressed.
    void setPath(const std::vector<Unit>& path, const QString& leaf = {});
    const std::vector<Unit>& path() const { return m_path; }
    const QString& leaf() const { return m_leafText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const headroom::UnitRef& unit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void clear();
    QToolButton* makePart(const Unit& unit, bool last);
    QToolButton* makeMark(const Unit& unit);
    void fillChildren(QMenu& menu, const Unit& parent);
    void giveWay();
    static QString title(const Unit& unit);

    Children m_children;
    std::vector<Unit> m_path;
    QHBoxLayout* m_row;
    QToolButton* m_hidden; ///< "…": the parts that found no room
    QString m_leafText;
    QLabel* m_leaf;
    struct Part {
        QToolButton* name;
        QToolButton* mark;
    };
    QList<Part> m_parts;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::UnitRef)
