#include "ui/pages/person/contactstab.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/pages/parts/sidesplit.h"
#include "ui/pages/person/contactfilterbar.h"
#include "ui/pages/person/contactform.h"
#include "ui/pages/person/contactlogmodel.h"
#include "ui/pages/person/contacttable.h"
#include "ui/pages/person/documentstab.h"
#include "ui/pages/person/movedialog.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int contactsAtOnce = 200;
constexpr int typingMilliseconds = 180;
constexpr int narrowestForm = 440, widestForm = 560; // design pixels
constexpr int narrowestWords = 110;

} // namespace

ContactsTab::ContactsTab(PersonEditing& editing, QWidget* parent)
    : PersonTab(editing, parent)
    , m_card(new Card(tr("Contacts")))
    , m_filter(new ContactFilterBar(editing.workspace().today()))
    , m_table(new BoardTableView)
    , m_model(new ContactLogModel(editing.workspace().today(), this))
    , m_empty(new EmptyState)
    , m_form(new ContactForm(editing.workspace())) {
    m_table->setObjectName(QStringLiteral("contactTable"));
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setItemDelegate(new ContactDelegate(m_table));
    m_table->setModel(m_model);
    m_table->board().setSectionsClickable(false);
    m_table->setStretchColumn(m_model->columnOf(QStringLiteral("notes")), 120);
    m_table->setFoldOrder(
        {m_model->columnOf(QStringLiteral("officer")), m_model->columnOf(QStringLiteral("mark"))});
    m_table->setNarrowing(
        {m_model->columnOf(QStringLiteral("type")), m_model->columnOf(QStringLiteral("outcome"))},
        narrowestWords);
    m_table->installEventFilter(this);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_unfolder = new ContactUnfolder(*m_table, *m_model);
    layOut();
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(typingMilliseconds);
    connect(&m_readTimer, &QTimer::timeout, this, &ContactsTab::read);
    connect(m_filter, &ContactFilterBar::changed, this, [this] { m_readTimer.start(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_table->verticalScrollBar()->maximum()) {
            readMore();
        }
    });
    connectForm();
}

void ContactsTab::layOut() {
    struct Tool {
        QString text;
        int key;
        const char* name;
    };
    const QList<Tool> tools{{tr("Open"), Qt::Key_Right, "openContactButton"},
                            {tr("Outcome"), Qt::Key_O, "contactOutcomeButton"},
                            {tr("Another day"), Qt::Key_R, "moveContactButton"},
                            {tr("Change"), Qt::Key_E, "editContactButton"},
                            {tr("Copy"), Qt::Key_C, "copyContactButton"},
                            {tr("New"), Qt::Key_N, "addContactButton"}};
    for (const Tool& tool : tools) {
        QPushButton* button = makeButton(tool.text, ButtonKind::Quiet);
        button->setObjectName(QLatin1String(tool.name));
        button->setAccessibleName(tr("Contacts: %1").arg(tool.text));
        button->setToolTip(tr("Key: %1").arg(QKeySequence(tool.key).toString(QKeySequence::NativeText)));
        m_card->addTool(button);
        connect(button, &QPushButton::clicked, this, [this, key = tool.key] {
            if (key == Qt::Key_Right) {
                const ItemId current = m_unfolder->current();
                m_unfolder->setOpen(current, !m_model->isOpen(current));
            } else {
                run(key);
            }
        });
    }
    m_card->content().setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(8));
    m_card->content().addWidget(m_filter);
    m_card->content().addWidget(m_table, 1);
    m_card->content().addWidget(m_empty, 1);
    m_empty->hide();
    auto* formCard = new Card;
    formCard->content().addWidget(m_form);
    auto* main = new QWidget;
    const int side = theme::px(16);
    auto* mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(side, side, side, side);
    mainColumn->addWidget(m_card);
    m_split = new SideSplit(main, formCard);
    m_split->setWidths(narrowestForm, widestForm, 42);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_split);
    connect(m_empty, &EmptyState::nextStep, this, &ContactsTab::newContact);
}

void ContactsTab::connectForm() {
    connect(m_form, &ContactForm::recorded, this, &PersonTab::recorded);
    connect(m_form, &ContactForm::said, this, &PersonTab::said);
    connect(m_form, &ContactForm::closed, this, [this] {
        m_split->close();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void ContactsTab::setPerson(const PersonSnapshot& person) {
    const bool another = person.id != m_person.id;
    m_person = person;
    if (another) {
        m_form->keepDraftNow();
        m_split->close();
        m_keeper->setCurrentId(0);
        m_model->setContacts({});
    }
    read();
}

void ContactsTab::read() {
    attempt([this] {
        const ContactFilter filter = m_filter->filter();
        const Findings wrong = checkContactFilter(filter, m_person.asOf);
        m_filter->showProblem(wrong.empty() ? QString() : findingText(wrong.front()));
        if (!wrong.empty()) {
            return;
        }
        ContactPageRequest request{m_person.id, filter, m_person.asOf, 0,
                                   qMax(contactsAtOnce, static_cast<int>(m_page.rows.size()))};
        m_page = readContacts(workspace(), request);
        const int scrolled = m_table->verticalScrollBar()->value();
        m_model->setContacts(m_page.rows);
        m_table->fitColumns();
        m_table->verticalScrollBar()->setValue(scrolled);
        showCount();
    });
}

void ContactsTab::readMore() {
    const int known = static_cast<int>(m_page.rows.size());
    if (known == 0 || known >= m_page.total) {
        return;
    }
    attempt([this, known] {
        const ContactPage more = readContacts(
            workspace(), {m_person.id, m_filter->filter(), m_person.asOf, known, contactsAtOnce});
        m_page.rows.insert(m_page.rows.end(), more.rows.begin(), more.rows.end());
        const int scrolled = m_table->verticalScrollBar()->value();
        m_model->setContacts(m_page.rows);
        m_table->verticalScrollBar()->setValue(scrolled);
        showCount();
    });
}

void ContactsTab::showCount() {
    m_card->setTitle(tr("Contacts"),
                     m_page.total == m_page.all
                         ? countText(m_page.all)
                         : tr("%1 of %2").arg(countText(m_page.total), countText(m_page.all)));
    const bool none = m_page.rows.empty();
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    if (m_page.all == 0) {
        m_empty->setContent(tr("No contacts yet."), tr("N begins the first one."), tr("New contact"));
    } else {
        m_empty->setContent(tr("No contact holds all of this."), tr("Take a part of the filter off."));
    }
}

void ContactsTab::attempt(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

bool ContactsTab::isWriting() const {
    return m_split->isOpen();
}

void ContactsTab::newContact() {
    if (!editing().mayEdit()) {
        emit said(editing().whyNot());
        return;
    }
    m_form->beginNew(m_person, editing().usualCase());
    m_split->open();
    m_form->focusFirst();
}

void ContactsTab::editContact(ItemId contact, bool atOutcome) {
    if (!contact) {
        return;
    }
    if (!editing().mayEdit()) {
        emit said(editing().whyNot());
        return;
    }
    attempt([&] {
        m_form->beginEdit(m_person, readContact(workspace(), contact));
        m_split->open();
        if (atOutcome) {
            m_form->focusOutcome();
        } else {
            m_form->focusFirst();
        }
    });
}

void ContactsTab::copyText(ItemId contact) {
    attempt([&] {
        QApplication::clipboard()->setText(toQString(contactText(workspace(), contact)));
        emit said(tr("Copied as text."));
    });
}

void ContactsTab::moveAppointment(ItemId contact) {
    const ContactRow* row = m_model->contact(contact);
    if (row == nullptr) {
        return;
    }
    if (!editing().mayEdit() || !row->contact.value.outcome.empty()) {
        emit said(editing().mayEdit() ? tr("Only an appointment without outcome can be moved.")
                                      : editing().whyNot());
        return;
    }
    auto* dialog = new MoveDialog(workspace(), *row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Editor::recorded, this, &PersonTab::recorded);
    dialog->open();
}

void ContactsTab::saveFile(ItemId contact) {
    const ContactRow* row = m_model->contact(contact);
    if (row == nullptr || row->files.empty()) {
        emit said(tr("This contact has no files."));
        return;
    }
    attempt([&] {
        for (const AttachmentInfo& file : row->files) {
            if (const QString done = saveAttachmentAs(workspace(), file, this); !done.isEmpty()) {
                emit said(done);
            }
        }
    });
}

bool ContactsTab::run(int key) {
    const ItemId current = m_unfolder->current();
    switch (key) {
    case Qt::Key_N:
        newContact();
        return true;
    case Qt::Key_E:
    case Qt::Key_O:
        editContact(current, key == Qt::Key_O);
        return true;
    case Qt::Key_R:
        moveAppointment(current);
        return true;
    case Qt::Key_C:
        if (current) {
            copyText(current);
        }
        return true;
    case Qt::Key_S:
        saveFile(current);
        return true;
    default:
        return false;
    }
}

bool ContactsTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && run(key->key())) {
            return true;
        }
    }
    return PersonTab::eventFilter(watched, event);
}

void ContactsTab::focusFirst() {
    if (isWriting()) {
        m_form->focusFirst();
        return;
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void ContactsTab::focusFilter() {
    m_filter->wordsEdit().setFocus(Qt::ShortcutFocusReason);
}

QVariant ContactsTab::viewState() const {
    const ContactFilter filter = m_filter->filter();
    QVariantList categories;
    for (const ContactCategory category : filter.categories) {
        categories.append(static_cast<int>(category));
    }
    const auto day = [](const std::optional<Date>& date) {
        return date ? toQString(date->iso()) : QString();
    };
    return QVariantMap{{QStringLiteral("words"), toQString(filter.words)},
                       {QStringLiteral("from"), day(filter.from)},
                       {QStringLiteral("to"), day(filter.to)},
                       {QStringLiteral("compliance"), static_cast<int>(filter.compliance)},
                       {QStringLiteral("categories"), categories},
                       {QStringLiteral("hideSystem"), filter.hideSystem},
                       {QStringLiteral("current"), m_keeper->currentId()},
                       {QStringLiteral("scroll"), m_table->verticalScrollBar()->value()}};
}

void ContactsTab::restoreViewState(const QVariant& state) {
    const QVariantMap map = state.toMap();
    if (map.isEmpty()) {
        return;
    }
    ContactFilter filter;
    filter.words = toUtf8(map.value(QStringLiteral("words")).toString());
    filter.from = Date::parse(toUtf8(map.value(QStringLiteral("from")).toString()));
    filter.to = Date::parse(toUtf8(map.value(QStringLiteral("to")).toString()));
    filter.compliance =
        static_cast<ContactFilter::Compliance>(map.value(QStringLiteral("compliance")).toInt());
    const QVariantList categories = map.value(QStringLiteral("categories")).toList();
    for (const QVariant& category : categories) {
        filter.categories.push_back(static_cast<ContactCategory>(category.toInt()));
    }
    filter.hideSystem = map.value(QStringLiteral("hideSystem"), true).toBool();
    m_filter->setFilter(filter);
    read();
    m_keeper->setCurrentId(map.value(QStringLiteral("current")).toLongLong());
    m_table->verticalScrollBar()->setValue(map.value(QStringLiteral("scroll")).toInt());
}

} // namespace headroom
