#include "ui/app/whoamidialog.h"

#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int peopleRows = 8;
constexpr int codeRole = Qt::UserRole + 200;

} // namespace

WhoAmIDialog::WhoAmIDialog(Find find, bool identified, QWidget* parent)
    : QDialog(parent)
    , m_find(std::move(find))
    , m_edit(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_nothing(
          makeLabel(TextStyle::Body, tr("Nobody of that name or code works here on this day."), Tone::Muted))
    , m_take(makeButton(tr("That is me"), ButtonKind::Primary)) {
    setObjectName(QStringLiteral("whoAmIDialog"));
    setWindowTitle(tr("Who are you?"));
    layOut(identified);
    connect(m_edit, &QLineEdit::textChanged, this, &WhoAmIDialog::find);
    connect(m_list, &QListView::doubleClicked, this, &WhoAmIDialog::take);
    connect(m_take, &QPushButton::clicked, this, &WhoAmIDialog::take);
    m_edit->installEventFilter(this);
    this->find({});
    m_edit->setFocus();
}

void WhoAmIDialog::layOut(bool identified) {
    const int side = theme::px(20);
    setMinimumWidth(theme::px(520));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(makeLabel(TextStyle::Section, windowTitle()));
    auto* why = makeLabel(TextStyle::Body,
                          tr("Today and your caseload are those of the practitioner you say you are, and "
                             "what you record carries that name. This computer remembers it for this store."),
                          Tone::Muted);
    why->setWordWrap(true);
    column->addWidget(why);
    m_edit->setObjectName(QStringLiteral("whoAmIEdit"));
    m_edit->setPlaceholderText(tr("Surname, forename or staff code"));
    m_edit->setAccessibleName(tr("Find a practitioner by name or staff code"));
    column->addWidget(m_edit);
    m_list->setObjectName(QStringLiteral("whoAmIList"));
    m_list->setAccessibleName(tr("Practitioners found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BoardDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows move in it from the field
    m_list->setMouseTracking(true);
    m_list->setFixedHeight(peopleRows * theme::rowHeight());
    column->addWidget(m_list);
    m_nothing->setFixedHeight(peopleRows * theme::rowHeight());
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_nothing);
    auto* buttons = new QHBoxLayout;
    auto* nobody = makeButton(tr("Nobody in particular"));
    nobody->setObjectName(QStringLiteral("nobodyButton"));
    nobody->setToolTip(tr("Act as the account of this computer again"));
    nobody->setEnabled(identified);
    auto* cancel = makeButton(tr("Cancel"));
    m_take->setObjectName(QStringLiteral("thatIsMeButton"));
    m_take->setDefault(true);
    buttons->addWidget(nobody);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(nobody, &QPushButton::clicked, this, [this] {
        accept();
        emit chosen({});
    });
}

void WhoAmIDialog::find(const QString& text) {
    m_model->clear();
    for (const KnownPerson& person : m_find(text.trimmed())) {
        auto* item =
            new QStandardItem(toQString(person.surname) + QStringLiteral(", ") + toQString(person.forename));
        const QStringList parts{toQString(person.staffCode), toQString(person.grade),
                                toQString(person.teams)};
        const QString detail = parts.join(QStringLiteral(" · "));
        item->setData(detail, DetailRole);
        item->setData(item->text() + QStringLiteral(", ") + detail, Qt::AccessibleTextRole);
        item->setData(toQString(person.staffCode), codeRole);
        m_model->appendRow(item);
    }
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_take->setEnabled(found);
    if (found) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
}

void WhoAmIDialog::take() {
    const QString code = m_list->currentIndex().data(codeRole).toString();
    if (!code.isEmpty()) {
        accept();
        emit chosen(code);
    }
}

bool WhoAmIDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress || m_model->rowCount() == 0) {
        return QDialog::eventFilter(watched, event);
    }
    int by = 0;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        by = 1;
        break;
    case Qt::Key_Up:
        by = -1;
        break;
    case Qt::Key_PageDown:
        by = peopleRows;
        break;
    case Qt::Key_PageUp:
        by = -peopleRows;
        break;
    default:
        return false;
    }
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_edit->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    return true;
}

} // namespace headroom
