#include "ui/app/breadcrumb.h"

#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace headroom {

namespace {

constexpr int longestMenu = 400; // a menu of thousands helps nobody: the search does

/// As wide as its words or mark: Qt's own tool buttons leave room that tears a path apart.
class CrumbButton final : public QToolButton {
public:
    using QToolButton::QToolButton;
    QSize sizeHint() const override {
        const QFontMetrics metrics(font());
        const int width =
            text().isEmpty() ? theme::px(20) : metrics.horizontalAdvance(text()) + theme::px(12);
        return {width, theme::px(28)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

Breadcrumb::Breadcrumb(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_hidden(new CrumbButton(this))
    , m_leaf(makeLabel(TextStyle::Strong, {}, Tone::Normal, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addStretch(1);
    m_hidden->setText(QStringLiteral("…"));
    m_hidden->setAccessibleName(tr("Wider units"));
    m_hidden->setPopupMode(QToolButton::InstantPopup);
    m_hidden->setMenu(new QMenu(m_hidden));
    m_row->insertWidget(0, m_hidden);
    m_row->insertWidget(1, m_leaf);
    m_leaf->setContentsMargins(theme::px(6), 0, theme::px(6), 0);
    m_hidden->hide();
    m_leaf->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where you are"));
}

QString Breadcrumb::title(const Unit& unit) {
    return unit.ref.level == Level::National && unit.name.empty() ? tr("England and Wales")
                                                                  : toQString(unit.name);
}

void Breadcrumb::clear() {
    // Later, not now: the path changes while a part is being pressed.
    for (const Part& part : m_parts) {
        for (QToolButton* button : {part.name, part.mark}) {
            if (button != nullptr) {
                m_row->removeWidget(button);
                button->hide();
                button->deleteLater();
            }
        }
    }
    m_parts.clear();
}

QToolButton* Breadcrumb::makePart(const Unit& unit, bool last) {
    auto* part = new CrumbButton(this);
    part->setProperty("crumb", true);
    part->setText(title(unit));
    part->setAccessibleName(title(unit));
    part->setFont(theme::font(last ? TextStyle::Strong : TextStyle::Body));
    part->setFocusPolicy(Qt::StrongFocus);
    if (!unit.code.empty()) {
        part->setToolTip(tr("%1, code %2").arg(title(unit), toQString(unit.code)));
    }
    connect(part, &QToolButton::clicked, this, [this, ref = unit.ref] { emit chosen(ref); });
    return part;
}

QToolButton* Breadcrumb::makeMark(const Unit& unit) {
    auto* mark = new CrumbButton(this);
    mark->setProperty("crumb", QStringLiteral("mark"));
    mark->setIcon(icon(QStringLiteral("chevron-right")));
    mark->setIconSize(QSize(theme::px(12), theme::px(12)));
    if (unit.ref.level == Level::Officer) { // nothing below but the page that is shown
        mark->setFocusPolicy(Qt::NoFocus);
        mark->setAttribute(Qt::WA_TransparentForMouseEvents);
        return mark;
    }
    mark->setFocusPolicy(Qt::StrongFocus);
    mark->setPopupMode(QToolButton::InstantPopup);
    mark->setAccessibleName(tr("Units in %1").arg(title(unit)));
    mark->setToolTip(mark->accessibleName());
    auto* menu = new QMenu(mark);
    mark->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, unit] { fillChildren(*menu, unit); });
    return mark;
}

void Breadcrumb::fillChildren(QMenu& menu, const Unit& parent) {
    menu.clear();
    const std::vector<Unit> children = m_children ? m_children(parent.ref) : std::vector<Unit>();
    int shown = 0;
    for (const Unit& child : children) {
        if (++shown > longestMenu) {
            break;
        }
        QAction* action = menu.addAction(title(child));
        const bool here = std::any_of(m_path.begin(), m_path.end(),
                                      [&child](const Unit& unit) { return unit.ref == child.ref; });
        action->setCheckable(here);
        action->setChecked(here);
        connect(action, &QAction::triggered, this, [this, ref = child.ref] { emit chosen(ref); });
    }
    if (children.empty()) {
        menu.addAction(tr("Nothing below"))->setEnabled(false);
    }
}

void Breadcrumb::setPath(const std::vector<Unit>& path, const QString& leaf) {
    if (path == m_path && leaf == m_leafText) {
        return;
    }
    m_path = path;
    m_leafText = leaf;
    m_leaf->setText(leaf);
    m_leaf->setVisible(!leaf.isEmpty());
    clear();
    int at = 1;
    for (const Unit& unit : path) {
        Part part;
        const bool last = &unit == &path.back();
        part.name = makePart(unit, last && leaf.isEmpty());
        part.mark = unit.ref.level == Level::Officer && leaf.isEmpty() ? nullptr : makeMark(unit);
        m_row->insertWidget(at++, part.name);
        if (part.mark != nullptr) {
            m_row->insertWidget(at++, part.mark);
        }
        m_parts.append(part);
    }
    giveWay();
}

QSize Breadcrumb::sizeHint() const {
    return {theme::px(420), theme::px(30)};
}

QSize Breadcrumb::minimumSizeHint() const {
    return {theme::px(120), theme::px(30)};
}

void Breadcrumb::giveWay() {
    const auto width = [](const Part& part) {
        return part.name->sizeHint().width() + (part.mark != nullptr ? part.mark->sizeHint().width() : 0);
    };
    int needed = 0;
    for (const Part& part : m_parts) {
        needed += width(part);
    }
    m_hidden->menu()->clear();
    int room = this->width() - (m_leafText.isEmpty() ? 0 : m_leaf->sizeHint().width());
    const bool tooMuch = needed > room;
    room -= tooMuch ? m_hidden->sizeHint().width() : 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        const bool last = i + 1 == m_parts.size();
        const bool hidden = tooMuch && !last && needed > room;
        m_parts[i].name->setVisible(!hidden);
        if (m_parts[i].mark != nullptr) {
            m_parts[i].mark->setVisible(!hidden);
        }
        if (hidden) {
            needed -= width(m_parts[i]);
            const Unit& unit = m_path[static_cast<std::size_t>(i)];
            connect(m_hidden->menu()->addAction(title(unit)), &QAction::triggered, this,
                    [this, ref = unit.ref] { emit chosen(ref); });
        }
    }
    m_hidden->setVisible(!m_hidden->menu()->isEmpty());
}

void Breadcrumb::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    giveWay();
}

} // namespace headroom
