#include "ui/widgets/pickfield.h"

#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

namespace headroom {

namespace {

constexpr int rowsShown = 9;
constexpr int narrowest = 280; // design pixels

bool holdsWords(const PickField::Choice& choice, const QString& text) {
    const QString all = choice.text + QLatin1Char(' ') + choice.detail + QLatin1Char(' ') + choice.code;
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PickField::PickField(QWidget* parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this)) {
    setPlaceholderText(tr("Type to find"));
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (text().trimmed().isEmpty() && !m_code.isEmpty()) {
            m_code.clear();
            m_chosen.clear();
            emit edited();
        }
        openList();
    });
}

PickField::~PickField() {
    delete m_list;
}

void PickField::setChoices(const QList<Choice>& choices) {
    m_fixed = choices;
    m_source = [this](const QString& text) {
        QList<Choice> found;
        std::copy_if(m_fixed.begin(), m_fixed.end(), std::back_inserter(found),
                     [&](const Choice& choice) { return holdsWords(choice, text); });
        std::stable_partition(found.begin(), found.end(), [&](const Choice& choice) {
            return choice.text.startsWith(text.trimmed(), Qt::CaseInsensitive);
        });
        return found;
    };
}

void PickField::setCode(const QString& code, const QString& text) {
    m_code = code;
    m_chosen = text;
    const auto known = std::find_if(m_fixed.begin(), m_fixed.end(),
                                    [&](const Choice& choice) { return choice.code == code; });
    if (text.isEmpty() && !code.isEmpty()) {
        m_chosen = known == m_fixed.end() ? code : known->text;
    }
    setText(m_chosen);
    setCursorPosition(0);
}

bool PickField::listOpen() const {
    return m_list != nullptr && m_list->isVisible();
}

void PickField::openList() {
    if (!m_source || isReadOnly()) {
        return;
    }
    if (m_list == nullptr) {
        // Part of the window, not a window of its own: it stays with the field on every platform.
        m_list = new QListView(window());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setModel(m_model);
        m_list->setItemDelegate(new BoardDelegate(m_list));
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setMouseTracking(true);
        m_list->setProperty("pickList", true);
        m_list->setAccessibleName(tr("Choices"));
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    }
    fill();
    place();
}

void PickField::fill() {
    m_shown = m_source(text() == m_chosen ? QString() : text());
    m_model->clear();
    for (const Choice& choice : std::as_const(m_shown)) {
        auto* item = new QStandardItem(choice.text);
        item->setData(choice.detail, DetailRole);
        m_model->appendRow(item);
    }
    int at = 0;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        if (!m_code.isEmpty() && m_shown[i].code == m_code) {
            at = static_cast<int>(i);
        }
    }
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(at, 0));
    }
}

/// Under the field, or over it where there is more room.
void PickField::place() {
    if (m_model->rowCount() == 0) {
        m_list->hide();
        return;
    }
    const QWidget* host = m_list->parentWidget();
    const QPoint top = mapTo(host, QPoint(0, 0));
    const int wanted = qMin(m_model->rowCount(), rowsShown) * theme::rowHeight() + theme::px(4);
    const int below = host->height() - top.y() - height() - theme::px(4);
    const bool under = below >= wanted || below >= top.y();
    const int tall = qMin(wanted, qMax(under ? below : top.y() - theme::px(4), theme::rowHeight()));
    const int wide = qMin(qMax(width(), theme::px(narrowest)), host->width());
    const int left = qMin(top.x(), host->width() - wide);
    m_list->setGeometry(left, under ? top.y() + height() + theme::px(2) : top.y() - tall - theme::px(2), wide,
                        tall);
    m_list->raise();
    m_list->show();
    m_list->scrollTo(m_list->currentIndex());
}

void PickField::closeList() {
    if (m_list != nullptr) {
        m_list->hide();
    }
}

void PickField::take(int row) {
    if (row < 0 || row >= m_shown.size()) {
        return;
    }
    const Choice choice = m_shown[row];
    closeList();
    const bool other = choice.code != m_code;
    setCode(choice.code, choice.text);
    if (other) {
        emit edited();
    }
}

/// What stands in the field when it is left.
void PickField::settle() {
    if (text() == m_chosen) {
        return;
    }
    const QList<Choice> found = m_source ? m_source(text()) : QList<Choice>();
    const auto exact = std::find_if(found.begin(), found.end(), [this](const Choice& choice) {
        return choice.text.compare(text().trimmed(), Qt::CaseInsensitive) == 0 ||
               choice.code.compare(text().trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (exact != found.end()) {
        const bool other = exact->code != m_code;
        setCode(exact->code, exact->text);
        if (other) {
            emit edited();
        }
    } else {
        setText(m_chosen);
    }
}

/// While the list is open, Esc and Enter are about it and not about what the field stands in.
bool PickField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && (listOpen() || text() != m_chosen)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool about = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return;
        if (about && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void PickField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
        if (!listOpen()) {
            openList();
            return;
        }
        const int far = key == Qt::Key_PageDown || key == Qt::Key_PageUp ? rowsShown - 1 : 1;
        const int by = key == Qt::Key_Down || key == Qt::Key_PageDown ? far : -far;
        const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
        m_list->setCurrentIndex(m_model->index(row, 0));
        return;
    }
    if (listOpen() && plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        take(m_list->currentIndex().row());
        return;
    }
    if (key == Qt::Key_Escape && (listOpen() || text() != m_chosen)) {
        closeList();
        setText(m_chosen);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PickField::mousePressEvent(QMouseEvent* event) {
    QLineEdit::mousePressEvent(event);
    openList();
}

/// Tab takes what is marked, as Enter does: typing on is faster so.
void PickField::focusOutEvent(QFocusEvent* event) {
    if (listOpen() && event->reason() == Qt::TabFocusReason && text() != m_chosen &&
        !text().trimmed().isEmpty()) {
        take(m_list->currentIndex().row());
    }
    closeList();
    settle();
    QLineEdit::focusOutEvent(event);
}

void PickField::hideEvent(QHideEvent* event) {
    closeList();
    QLineEdit::hideEvent(event);
}

void PickField::moveEvent(QMoveEvent* event) {
    QLineEdit::moveEvent(event);
    if (listOpen()) {
        place();
    }
}

} // namespace headroom
