#include "ui/app/navigator.h"

#include "domain/error.h"
#include "ui/app/session.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>

namespace headroom {

namespace {

constexpr std::size_t longestHistory = 200;

} // namespace

Navigator::Navigator(Session& session, QStackedWidget& stack, MakePage makePage, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_stack(stack)
    , m_makePage(std::move(makePage))
    , m_failure(new EmptyState(&stack)) {
    m_failure->setObjectName(QStringLiteral("failurePage"));
    m_stack.addWidget(m_failure);
    connect(m_failure, &EmptyState::nextStep, this, [this] { canGoBack() ? back() : reload(); });
}

Navigator::~Navigator() {
    // Pages use the session; they must not outlive it in the window's stack.
    for (const auto& [kind, page] : m_pages) {
        delete page;
    }
    delete m_failure;
}

Page* Navigator::page() const {
    return qobject_cast<Page*>(m_stack.currentWidget());
}

Page& Navigator::pageFor(Whereabouts::Kind kind) {
    Page*& page = m_pages[kind];
    if (page == nullptr) {
        page = m_makePage(kind, m_session.workspace(), m_session.jobs());
        m_stack.addWidget(page);
        connect(page, &Page::goToRequested, this, &Navigator::goTo);
        connect(page, &Page::said, this, &Navigator::said);
        connect(page, &Page::recorded, this, &Navigator::recorded);
        connect(page, &Page::editorRequested, this, &Navigator::editorRequested);
        connect(page, &Page::importRequested, this, &Navigator::importRequested);
        connect(page, &Page::identityRequested, this, &Navigator::identityRequested);
        connect(page, &Page::backupMade, this, &Navigator::backupMade);
        // Queued: the page that says so goes with the store that is opened anew.
        connect(page, &Page::storeReplaced, this, &Navigator::storeReplaced, Qt::QueuedConnection);
    }
    return *page;
}

void Navigator::keepState() {
    if (Page* shown = page(); shown != nullptr && m_at >= 0) {
        m_entries[static_cast<std::size_t>(m_at)].state = shown->viewState();
    }
}

void Navigator::goTo(const Whereabouts& where) {
    if (m_where == where) {
        reload();
        return;
    }
    keepState();
    // Also when the page cannot be shown: then Back leads out of it.
    m_entries.resize(static_cast<std::size_t>(m_at + 1));
    m_entries.push_back({where, {}});
    if (m_entries.size() > longestHistory) {
        m_entries.erase(m_entries.begin());
    }
    m_at = static_cast<int>(m_entries.size()) - 1;
    if (show(where, {}) && page() != nullptr) {
        page()->focusFirst();
    }
}

void Navigator::step(int by) {
    const int to = m_at + by;
    if (to < 0 || to >= static_cast<int>(m_entries.size())) {
        return;
    }
    keepState();
    m_at = to;
    const Entry entry = m_entries[static_cast<std::size_t>(to)];
    show(entry.where, entry.state);
}

bool Navigator::show(const Whereabouts& where, const QVariant& state) {
    m_where = where;
    try {
        Page& target = pageFor(where.kind);
        target.goTo(where);
        m_stack.setCurrentWidget(&target);
        if (state.isValid()) {
            target.restoreViewState(state);
        }
    } catch (const Error& error) {
        showFailure(QString::fromUtf8(error.what()));
        return false;
    }
    emit arrived(where);
    return true;
}

void Navigator::showFailure(const QString& sentence) {
    m_failure->setContent(sentence, {}, canGoBack() ? tr("Go back") : tr("Try again"));
    m_stack.setCurrentWidget(m_failure);
    emit failed(sentence);
}

void Navigator::reload() {
    if (!m_where) {
        return;
    }
    keepState();
    show(*m_where, m_at >= 0 ? m_entries[static_cast<std::size_t>(m_at)].state : QVariant());
}

void Navigator::refresh(const ChangeNotice& notice) {
    // Pages that are not shown read again when they are: goTo always reads.
    if (Page* shown = page()) {
        try {
            shown->refresh(notice);
        } catch (const Error& error) {
            showFailure(QString::fromUtf8(error.what()));
        }
    } else {
        reload();
    }
}

} // namespace headroom
