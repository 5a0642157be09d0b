#include "ui/pages/person/personpage.h"

#include "domain/error.h"
#include "service/caseload.h"
#include "service/workspace.h"
#include "ui/pages/person/contactstab.h"
#include "ui/pages/person/documentstab.h"
#include "ui/pages/person/historytab.h"
#include "ui/pages/person/overviewtab.h"
#include "ui/pages/person/personheader.h"
#include "ui/pages/person/risktab.h"
#include "ui/pages/person/sentencetab.h"
#include "ui/pages/person/tierexplanation.h"
#include "ui/pages/person/worktab.h"
#include "ui/widgets/card.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

PersonPage::PersonPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_editing(new PersonEditing(workspace, *this))
    , m_header(new PersonHeader)
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_menu(new QMenu(this)) {
    layOut();
    addTabs();
    addKeys();
    fillMenu();
    connect(m_editing, &PersonEditing::recorded, this, &Page::recorded);
    connect(m_editing, &PersonEditing::said, this, &Page::said);
    connect(m_bar, &QTabBar::currentChanged, this, &PersonPage::fill);
    connect(m_header, &PersonHeader::whyRequested, this, &PersonPage::explainTier);
    connect(&m_header->contactButton(), &QPushButton::clicked, this, [this] {
        showPart(PersonPart::Contacts);
        contacts().newContact();
    });
    m_header->moreButton().setMenu(m_menu);
}

void PersonPage::layOut() {
    m_bar->setObjectName(QStringLiteral("personTabs"));
    m_bar->setAccessibleName(tr("Parts of the record"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_stack->setObjectName(QStringLiteral("personStack"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(theme::px(16), 0, theme::px(16), 0);
    bar->addWidget(m_bar);
    bar->addStretch(1);
    outer->addLayout(bar);
    outer->addWidget(makeLine());
    outer->addWidget(m_stack, 1);
}

void PersonPage::addTabs() {
    const QStringList titles{tr("Overview"),
                             tr("Contacts"),
                             tr("Sentence and requirements"),
                             tr("Risk and tier"),
                             tr("Reports and enquiries"),
                             tr("Documents"),
                             tr("History")};
    for (const QString& title : titles) {
        const int index = m_bar->addTab(title);
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
        m_bar->setTabToolTip(index, keys.toString(QKeySequence::NativeText));
    }
}

PersonTab* PersonPage::makeTab(PersonPart part) const {
    switch (part) {
    case PersonPart::Overview:
        break;
    case PersonPart::Contacts:
        return new ContactsTab(*m_editing);
    case PersonPart::Sentence:
        return new SentenceTab(*m_editing);
    case PersonPart::Risk:
        return new RiskTab(*m_editing);
    case PersonPart::Work:
        return new WorkTab(*m_editing);
    case PersonPart::Documents:
        return new DocumentsTab(*m_editing);
    case PersonPart::History:
        return new HistoryTab(*m_editing);
    }
    return new OverviewTab(*m_editing);
}

/// Seven tabs at once would keep the window from answering at the first person.
PersonTab& PersonPage::tab(PersonPart part) {
    PersonTab*& tab = m_tabs.at(static_cast<std::size_t>(part));
    if (tab == nullptr) {
        tab = makeTab(part);
        m_stack->addWidget(tab);
        connect(tab, &PersonTab::said, this, &Page::said);
        connect(tab, &PersonTab::recorded, this, &Page::recorded);
        connect(tab, &PersonTab::partRequested, this, [this](PersonPart wanted) {
            showPart(wanted);
            focusFirst();
        });
    }
    return *tab;
}

ContactsTab& PersonPage::contacts() {
    return static_cast<ContactsTab&>(tab(PersonPart::Contacts));
}

void PersonPage::addKeys() {
    for (int i = 0; i < personPartCount; ++i) {
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i));
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            showPart(static_cast<PersonPart>(i));
            focusFirst();
        });
    }
    auto* contact = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    contact->setContext(Qt::WidgetWithChildrenShortcut);
    connect(contact, &QShortcut::activated, &m_header->contactButton(), &QPushButton::click);
}

void PersonPage::fillMenu() {
    const Date today = workspace().today();
    const auto add = [this](const QString& text, const std::function<void()>& action) {
        connect(m_menu->addAction(text), &QAction::triggered, this, action);
    };
    add(tr("RoSH assessment…"), [this, today] {
        RoshAssessment assessment;
        if (!m_person.rosh.empty()) {
            assessment.levels = m_person.rosh.front().value.levels;
        }
        assessment.assessedOn = today;
        m_editing->add(assessment);
    });
    add(tr("Registration…"), [this, today] {
        Registration entry;
        entry.from = today;
        m_editing->add(entry);
    });
    add(tr("Alert…"), [this, today] { m_editing->add(Alert{{}, {}, today, {}}); });
    add(tr("Enquiry…"), [this, today] {
        Enquiry enquiry;
        enquiry.kind = "police_domestic_abuse";
        enquiry.requestedOn = today;
        m_editing->add(enquiry);
    });
    add(tr("Milestone…"), [this, today] {
        m_editing->add(Milestone{{}, today, {}, {}}, m_editing->usualCase());
    });
    m_menu->addSeparator();
    add(tr("Name, birth, numbers, language…"),
        [this] { m_editing->change(std::vector{m_person.details}, m_person.details.id.value); });
    add(tr("Address, phone, email…"), [this, today] {
        m_editing->add(ContactPoint{"mobile", {}, "main", {}, today, {}});
    });
    add(tr("Adjustment…"), [this, today] { m_editing->add(Adjustment{{}, today, {}}); });
    add(tr("Limited access…"), [this, today] {
        m_editing->add(AccessEntry{AccessEntry::List::Restricted, {}, today, {}});
    });
    m_menu->addSeparator();
    const auto withCase = [this](const std::function<void(const CaseView&)>& action) {
        if (!m_person.cases.empty()) {
            action(m_person.cases.front());
        }
    };
    add(tr("Co-worker…"), [this, withCase] {
        withCase([this](const CaseView& view) { m_editing->setHolder(view, CaseRole::CoWorker); });
    });
    add(tr("Another officer…"), [this, withCase] {
        withCase([this](const CaseView& view) { m_editing->setHolder(view, CaseRole::Lead); });
    });
    m_takeAction = m_menu->actions().constLast();
    add(tr("Allocate…"), [this, withCase] {
        withCase([this](const CaseView& view) {
            emit goToRequested({Whereabouts::Kind::Allocate, unitOf(view.team), m_where.asOf, {}, view.id});
        });
    });
    m_allocateAction = m_menu->actions().constLast();
    m_allocateAction->setObjectName(QStringLiteral("personAllocateAction"));
    add(tr("Type, contact suspended, tier…"),
        [this, withCase] { withCase([this](const CaseView& view) { m_editing->changeCase(view); }); });
    add(tr("End the case…"),
        [this, withCase] { withCase([this](const CaseView& view) { m_editing->endCase(view); }); });
}

void PersonPage::goTo(const Whereabouts& whereabouts) {
    const bool another = whereabouts.person != m_where.person;
    m_where = whereabouts;
    read();
    if (another) {
        showPart(PersonPart::Overview);
        if (workspace().store().access() == Store::Access::Write) {
            noteViewed(workspace(), m_person.id);
        }
    }
}

void PersonPage::refresh(const ChangeNotice& notice) {
    const auto& people = notice.people;
    if (people.empty() || std::find(people.begin(), people.end(), m_where.person) != people.end()) {
        read();
    }
}

void PersonPage::read() {
    m_person = readPerson(workspace(), m_where.person, m_where.asOf);
    m_editing->setPerson(m_person);
    m_header->setPerson(m_person);
    offerAllocation();
    const bool may = m_editing->mayEdit();
    for (QPushButton* button : {&m_header->contactButton(), &m_header->moreButton()}) {
        button->setEnabled(may);
    }
    m_filled.fill(false);
    fill();
}

/// Who may decide whose case it is does so with evidence; others may take a waiting one of their team.
void PersonPage::offerAllocation() {
    bool may = true;
    try {
        workspace().require(Permission::Allocate);
    } catch (const Error&) { // or the store is open for reading only
        may = false;
    }
    const bool open = !m_person.cases.empty() && m_person.cases.front().team &&
                      !(m_person.cases.front().until && *m_person.cases.front().until <= m_person.asOf);
    m_allocateAction->setVisible(may && open);
    m_takeAction->setVisible(!may || !open);
    if (open) {
        m_allocateAction->setText(m_person.cases.front().holder ? tr("Move to another officer…")
                                                                : tr("Allocate…"));
    }
}

/// The tab that is shown; the others when it is their turn.
void PersonPage::fill() {
    if (!m_person.id) {
        return;
    }
    PersonTab& shown = tab(part());
    if (bool& filled = m_filled.at(static_cast<std::size_t>(part())); !filled) {
        filled = true;
        shown.setPerson(m_person);
    }
    m_stack->setCurrentWidget(&shown);
}

void PersonPage::explainTier() {
    auto* dialog = new TierDialog(workspace(), m_person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PersonPage::showPart(PersonPart part) {
    m_bar->setCurrentIndex(static_cast<int>(part));
}

PersonPart PersonPage::part() const {
    return static_cast<PersonPart>(m_bar->currentIndex());
}

QVariant PersonPage::viewState() const {
    QVariantMap state{{QStringLiteral("part"), m_bar->currentIndex()}};
    if (const PersonTab* contacts = m_tabs.at(static_cast<std::size_t>(PersonPart::Contacts))) {
        state.insert(QStringLiteral("contacts"), contacts->viewState());
    }
    return state;
}

void PersonPage::restoreViewState(const QVariant& state) {
    const QVariantMap map = state.toMap();
    if (map.isEmpty()) {
        return;
    }
    m_bar->setCurrentIndex(map.value(QStringLiteral("part")).toInt());
    if (part() == PersonPart::Contacts) {
        contacts().restoreViewState(map.value(QStringLiteral("contacts")));
    }
}

/// Where a tab has nothing to go to, focus stays on the page all the same: its keys work from there.
void PersonPage::focusFirst() {
    tab(part()).focusFirst();
    if (const QWidget* focused = window()->focusWidget(); focused == nullptr || !isAncestorOf(focused)) {
        m_bar->setFocus(Qt::OtherFocusReason);
    }
}

void PersonPage::focusFilter() {
    tab(part()).focusFilter();
}

} // namespace headroom
