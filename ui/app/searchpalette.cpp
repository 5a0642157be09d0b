#include "ui/app/searchpalette.h"

#include "domain/error.h"
#include "service/search.h"
#include "ui/app/breadcrumb.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

enum PaletteRole : int {
    DetailTextRole = Qt::UserRole + 1,
    IconNameRole,
    UnitRole,
    ActionRole,
    PersonRole,
    MeantRole
};

constexpr int paletteWidth = 560;
constexpr int shownRows = 10;

/// Icon, title, muted detail; the keys of an action at the right.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {theme::px(200), theme::px(34)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = theme::tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), theme::px(5), theme::px(5));
        }
        QRect room = option.rect.adjusted(theme::px(14), 0, -theme::px(14), 0);
        const int size = theme::px(16);
        painter->drawPixmap(QPoint(room.left(), room.center().y() - size / 2 + 1),
                            iconPixmap(index.data(IconNameRole).toString(), tokens.muted, size,
                                       painter->device()->devicePixelRatio()));
        room.setLeft(room.left() + size + theme::px(12));
        const QString title = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(DetailTextRole).toString();
        painter->setFont(theme::font(TextStyle::Caption));
        painter->setPen(tokens.muted);
        const int wide = painter->fontMetrics().horizontalAdvance(detail);
        painter->drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), detail);
        painter->setFont(theme::font(TextStyle::Body));
        painter->setPen(tokens.text);
        room.setRight(room.right() - wide - theme::px(12));
        painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
        painter->restore();
    }
};

QString hitIcon(SearchHit::Kind kind) {
    switch (kind) {
    case SearchHit::Kind::Person:
        return QStringLiteral("caseload");
    case SearchHit::Kind::Officer:
        return QStringLiteral("person");
    case SearchHit::Kind::DidYouMean:
        return QStringLiteral("search");
    case SearchHit::Kind::Unit:
        break;
    }
    return QStringLiteral("unit");
}

} // namespace

SearchPalette::SearchPalette(QWidget* window)
    : QFrame(window)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("searchPalette"));
    setProperty("card", true);
    setAccessibleName(tr("Search"));
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setAccessibleName(tr("Search people, officers, teams and actions"));
    m_edit->setPlaceholderText(tr("Name, CRN, date of birth, address, officer, team or action"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(8), theme::px(8), theme::px(8), theme::px(8));
    column->setSpacing(theme::px(6));
    column->addWidget(m_edit);
    column->addWidget(m_list);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(theme::px(32));
    shadow->setOffset(0, theme::px(8));
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchPalette::find);
    connect(m_list, &QListView::clicked, this, &SearchPalette::run);
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

int SearchPalette::count() const {
    return m_model->rowCount();
}

void SearchPalette::open(Search search, const QList<QAction*>& actions) {
    m_search = std::move(search);
    m_actions.clear();
    for (QAction* action : actions) {
        m_actions.append(action);
    }
    m_focusBefore = QApplication::focusWidget();
    m_edit->clear();
    find({});
    raise();
    show();
    m_edit->setFocus();
    qApp->installEventFilter(this);
}

void SearchPalette::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    qApp->removeEventFilter(this);
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus();
    }
}

void SearchPalette::place() {
    const int width = std::min(theme::px(paletteWidth), parentWidget()->width() - theme::px(32));
    const int rows = std::clamp(m_model->rowCount(), 1, shownRows);
    m_list->setFixedHeight(rows * theme::px(34) + 2);
    layout()->activate();
    setGeometry((parentWidget()->width() - width) / 2, theme::px(72), width, sizeHint().height());
}

void SearchPalette::addActions(const QString& text) {
    for (const QPointer<QAction>& action : m_actions) {
        QString title = action->text();
        title.remove(QLatin1Char('&'));
        if (!action->isEnabled() || !title.contains(text, Qt::CaseInsensitive)) {
            continue;
        }
        auto* item = new QStandardItem(title);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), DetailTextRole);
        item->setData(QStringLiteral("forward"), IconNameRole);
        item->setData(QVariant::fromValue(action), ActionRole);
        m_model->appendRow(item);
    }
}

void SearchPalette::addHits(const QString& text) {
    if (text.isEmpty() || !m_search) {
        return;
    }
    for (const SearchHit& hit : m_search(text)) {
        const bool meant = hit.kind == SearchHit::Kind::DidYouMean;
        QString detail = toQString(hit.detail);
        if (hit.own) {
            detail += QStringLiteral(" · ") + tr("yours");
        }
        if (hit.limited) {
            detail += QStringLiteral(" · ") + tr("limited access");
        }
        auto* item = new QStandardItem(meant ? tr("Did you mean %1?").arg(toQString(hit.title))
                                             : toQString(hit.title));
        item->setData(detail, DetailTextRole);
        item->setData(hitIcon(hit.kind), IconNameRole);
        if (hit.kind == SearchHit::Kind::Person) {
            item->setData(QVariant::fromValue(hit.person.value), PersonRole);
        } else if (meant) {
            item->setData(toQString(hit.title), MeantRole);
        } else {
            item->setData(QVariant::fromValue(hit.unit), UnitRole);
        }
        item->setData(detail.isEmpty() ? item->text() : item->text() + QStringLiteral(", ") + detail,
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void SearchPalette::find(const QString& text) {
    m_model->clear();
    addHits(text.trimmed());
    addActions(text.trimmed());
    if (m_model->rowCount() == 0) {
        auto* nothing = new QStandardItem(tr("Nothing found"));
        nothing->setData(QStringLiteral("search"), IconNameRole);
        nothing->setEnabled(false);
        m_model->appendRow(nothing);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void SearchPalette::move(int by) {
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_edit->setAccessibleDescription(m_list->currentIndex().data().toString());
}

void SearchPalette::run() {
    const QModelIndex index = m_list->currentIndex();
    const auto action = index.data(ActionRole).value<QPointer<QAction>>();
    const QVariant unit = index.data(UnitRole);
    if (!index.flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    if (const QVariant meant = index.data(MeantRole); meant.isValid()) {
        m_edit->setText(meant.toString()); // and look again
        return;
    }
    const QVariant person = index.data(PersonRole);
    hide();
    if (action != nullptr) {
        action->trigger();
    } else if (unit.isValid()) {
        emit chosen(unit.value<UnitRef>());
    } else if (person.isValid()) {
        emit personChosen(PersonId{person.value<std::int64_t>()});
    }
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
        return false;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget != nullptr && widget != this && !isAncestorOf(widget) && widget->window() == window()) {
            hide();
        }
        return false;
    }
    if (watched != m_edit || event->type() != QEvent::KeyPress) {
        return false;
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(shownRows);
        return true;
    case Qt::Key_PageUp:
        move(-shownRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // stays: Escape leaves
    default:
        return false;
    }
}

} // namespace headroom
