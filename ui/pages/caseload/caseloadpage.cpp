#include "ui/pages/caseload/caseloadpage.h"

#include "domain/error.h"
#include "service/board.h"
#include "service/workspace.h"
#include "ui/pages/caseload/caseloadcards.h"
#include "ui/pages/caseload/caseloadexport.h"
#include "ui/pages/caseload/caseloadheading.h"
#include "ui/pages/caseload/caseloadlist.h"
#include "ui/pages/caseload/caseloadmodel.h"
#include "ui/pages/caseload/caseloadtoolbar.h"
#include "ui/pages/caseload/caseloadviews.h"
#include "ui/pages/caseload/caseloadwords.h"
#include "ui/pages/caseload/viewnamedialog.h"
#include "ui/pages/parts/exporter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

CaseloadPage::CaseloadPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_heading(new CaseloadHeading)
    , m_cards(new CaseloadCards)
    , m_list(new CaseloadList)
    , m_nowhere(new EmptyState)
    , m_stack(new QStackedLayout(this))
    , m_exporter(new Exporter(workspace, *this)) {
    layOut();
    connectParts();
}

void CaseloadPage::layOut() {
    const int side = theme::px(16);
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    column->addWidget(m_heading);
    column->addWidget(m_cards);
    column->addWidget(m_list, 1);
    m_stack->addWidget(main);
    m_nowhere->setObjectName(QStringLiteral("nobodysCaseload"));
    m_nowhere->setContent(tr("Whose cases?"),
                          tr("Say which practitioner you are, or go to a team or a practitioner first."),
                          tr("I am…"));
    m_stack->addWidget(m_nowhere);
}

void CaseloadPage::connectParts() {
    connect(m_nowhere, &EmptyState::nextStep, this, &Page::identityRequested);
    connect(m_heading, &CaseloadHeading::scopeChosen, this, &CaseloadPage::setScope);
    connect(m_cards, &CaseloadCards::filterChosen, this, &CaseloadPage::setFilter);
    connect(m_list, &CaseloadList::filterChanged, this, &CaseloadPage::setFilter);
    connect(m_list, &CaseloadList::wordsChanged, this, [this] {
        m_view.clear();
        m_list->toolBar().setViewName({});
    });
    connect(m_list, &CaseloadList::caseOpened, this, &CaseloadPage::openCase);
    connect(m_list, &CaseloadList::contactRequested, this, &CaseloadPage::newContact);
    connect(m_list, &CaseloadList::nextStep, this, [this] {
        emit editorRequested({EditorRequest::Kind::NewCase, {}, {}, {}, {}});
    });
    auto* views = new QMenu(this);
    m_list->toolBar().viewsButton().setMenu(views);
    connect(views, &QMenu::aboutToShow, this, &CaseloadPage::fillViews);
    connect(m_exporter, &Exporter::said, this, &Page::said);
}

void CaseloadPage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit;
    m_where = whereabouts;
    findUnits();
    if (elsewhere) {
        m_scope = m_where.unit.level == Level::Officer ? CaseloadScope::Mine : CaseloadScope::Team;
        m_list->setCurrentId(0);
    }
    read();
}

/// Which officer and which team the lists are of: those named, or one's own.
void CaseloadPage::findUnits() {
    const std::vector<OwnPost> own = ownPosts(workspace(), m_where.asOf);
    m_post = {};
    m_team = {};
    if (m_where.unit.level == Level::Officer) {
        m_post = PostId{m_where.unit.id};
        for (const Unit& unit : unitPath(workspace(), m_where.unit, m_where.asOf)) {
            if (unit.ref.level == Level::Team) {
                m_team = TeamId{unit.ref.id};
            }
        }
    } else if (m_where.unit.level == Level::Team) {
        m_team = TeamId{m_where.unit.id};
    }
    if (!m_post && !own.empty()) {
        m_post = own.front().post;
    }
    m_own = std::any_of(own.begin(), own.end(), [this](const OwnPost& post) { return post.post == m_post; });
}

void CaseloadPage::refresh(const ChangeNotice&) {
    read();
}

void CaseloadPage::read() {
    if (!m_post && !m_team && m_scope != CaseloadScope::Recent) {
        m_stack->setCurrentWidget(m_nowhere);
        return;
    }
    m_stack->setCurrentIndex(0);
    const CaseloadSnapshot caseload = readCaseload(workspace(), {m_scope, m_post, m_team, m_where.asOf});
    m_heading->setCaseload(caseload, m_scope);
    m_heading->setScopes(static_cast<bool>(m_post), m_own, static_cast<bool>(m_team), m_scope);
    m_cards->setCaseload(caseload);
    m_list->setCaseload(caseload, m_scope);
    const QString title = tr("Caseload, %1").arg(dateText(m_where.asOf));
    m_exporter->offerAt(m_list->toolBar().exportButton(),
                        QStringLiteral("caseload-") + toQString(m_where.asOf.iso()),
                        [this, title] { return caseloadExport(m_list->model(), m_list->table(), title); });
}

void CaseloadPage::setScope(CaseloadScope scope) {
    m_scope = scope;
    m_view.clear();
    m_list->toolBar().setViewName({});
    m_list->setCurrentId(0);
    guarded([this] { read(); });
    m_heading->setScopes(static_cast<bool>(m_post), m_own, static_cast<bool>(m_team), m_scope);
}

void CaseloadPage::setFilter(const CaseloadFilter& filter) {
    m_view.clear();
    m_list->toolBar().setViewName({});
    m_cards->setFilter(filter);
    m_list->setFilter(filter);
}

void CaseloadPage::openCase(const CaseloadRow& row) {
    if (row.denied) {
        emit said(tr("Access to this case is limited. Ask whoever limited it."));
        return;
    }
    emit goToRequested({Whereabouts::Kind::Person, m_where.unit, m_where.asOf, row.person});
}

void CaseloadPage::newContact(const CaseloadRow& row) {
    if (row.denied) {
        openCase(row);
        return;
    }
    emit editorRequested({EditorRequest::Kind::NewContact, row.person, row.caseId, {}, {}});
}

// ── views ──────────────────────────────────────────────────────────────────

QString CaseloadPage::whoseViews() const {
    const Actor& actor = workspace().actor();
    return toQString(actor.staffCode.empty() ? actor.name : actor.staffCode);
}

void CaseloadPage::fillViews() {
    QMenu& menu = *m_list->toolBar().viewsButton().menu();
    menu.clear();
    const CaseloadViews views(whoseViews());
    for (const QString& name : views.names()) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(name == m_view);
        connect(action, &QAction::triggered, this, [this, name] { showView(name); });
    }
    if (views.names().isEmpty()) {
        menu.addAction(tr("No views saved yet"))->setEnabled(false);
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Save this view…")), &QAction::triggered, this, &CaseloadPage::saveView);
    QAction* remove = menu.addAction(m_view.isEmpty() ? tr("Delete view") : tr("Delete “%1”").arg(m_view));
    remove->setEnabled(!m_view.isEmpty());
    connect(remove, &QAction::triggered, this, [this] {
        CaseloadViews(whoseViews()).remove(m_view);
        emit said(tr("View “%1” deleted.").arg(m_view));
        m_view.clear();
        m_list->toolBar().setViewName({});
    });
}

void CaseloadPage::showView(const QString& name) {
    const CaseloadView view = CaseloadViews(whoseViews()).view(name);
    const bool possible =
        view.scope == CaseloadScope::Recent ||
        (view.scope == CaseloadScope::Mine ? static_cast<bool>(m_post) : static_cast<bool>(m_team));
    setFilter(view.filter);
    m_list->setWords(view.words);
    if (possible && view.scope != m_scope) {
        setScope(view.scope);
    }
    m_view = name;
    m_list->toolBar().setViewName(name);
}

void CaseloadPage::saveView() {
    auto* dialog = new ViewNameDialog(m_view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::named, this, [this](const QString& name) {
        CaseloadViews(whoseViews()).save({name, m_scope, m_list->filter(), m_list->words()});
        m_view = name;
        m_list->toolBar().setViewName(name);
        emit said(tr("View “%1” saved.").arg(name));
    });
    dialog->open();
}

// ── back and forward ───────────────────────────────────────────────────────

QVariant CaseloadPage::viewState() const {
    return QVariantMap{{QStringLiteral("scope"), static_cast<int>(m_scope)},
                       {QStringLiteral("filter"), toMap(m_list->filter())},
                       {QStringLiteral("words"), m_list->words()},
                       {QStringLiteral("view"), m_view},
                       {QStringLiteral("row"), m_list->currentId()},
                       {QStringLiteral("scroll"), m_list->scroll()}};
}

void CaseloadPage::restoreViewState(const QVariant& state) {
    const QVariantMap map = state.toMap();
    const int scope = map.value(QStringLiteral("scope")).toInt();
    if (scope != static_cast<int>(m_scope) && scope <= static_cast<int>(CaseloadScope::Recent)) {
        setScope(static_cast<CaseloadScope>(scope));
    }
    setFilter(caseloadFilter(map.value(QStringLiteral("filter")).toMap()));
    m_list->setWords(map.value(QStringLiteral("words")).toString());
    m_view = map.value(QStringLiteral("view")).toString();
    m_list->toolBar().setViewName(m_view);
    m_list->setCurrentId(map.value(QStringLiteral("row")).toLongLong());
    m_list->setScroll(map.value(QStringLiteral("scroll")).toInt());
}

void CaseloadPage::focusFirst() {
    m_list->focusTable();
}

void CaseloadPage::focusFilter() {
    m_list->focusFilter();
}

} // namespace headroom
