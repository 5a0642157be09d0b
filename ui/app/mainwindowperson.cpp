#include "service/record.h"
#include "service/whoami.h"
#include "ui/app/changewords.h"
#include "ui/app/firststeps.h"
#include "ui/app/mainwindow.h"
#include "ui/app/navigator.h"
#include "ui/app/rail.h"
#include "ui/app/session.h"
#include "ui/app/statusline.h"
#include "ui/app/topbar.h"
#include "ui/app/whoamidialog.h"
#include "ui/app/windowactions.h"
#include "ui/pages/findingtext.h"
#include "ui/widgets/format.h"

#include <QAction>
#include <QStackedWidget>

/// Who is at the keyboard, and taking back what they did.
namespace headroom {

namespace {

constexpr int peopleAtMost = 60;

} // namespace

void MainWindow::askWhoYouAre() {
    if (!m_session) {
        return;
    }
    const auto find = [this](const QString& text) {
        std::vector<KnownPerson> people;
        attempt([&] { people = knownPeople(m_session->workspace(), toUtf8(text), today(), peopleAtMost); });
        return people;
    };
    auto* dialog = new WhoAmIDialog(find, !m_session->workspace().actor().staffCode.empty(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhoAmIDialog::chosen, this, &MainWindow::become);
    dialog->open();
}

void MainWindow::become(const QString& staffCode) {
    attempt([&] {
        m_identity.become(m_session->workspace(), toUtf8(staffCode));
        updateIdentity();
        updateStatus();
        updateWaiting();
        if (m_stack->currentWidget() == m_firstSteps) {
            readFirstSteps();
            return;
        }
        goHome();
        m_navigator->reload(); // home may be where one is already, with what another may see
    });
}

void MainWindow::updateIdentity() {
    const Actor& actor = m_session ? m_session->workspace().actor() : m_identity.account();
    m_topBar->setPerson(Identity::shownName(actor), Identity::roleWord(actor));
    // A manager who holds no post has no day of their own; whoever has not said who they are may.
    bool day = true;
    if (m_session && actor.role == Role::Manager) {
        attempt([&] { day = !ownPosts(m_session->workspace(), today()).empty(); });
    }
    m_rail->setShown(static_cast<int>(Whereabouts::Kind::Today), day);
    m_actions->myDay->setVisible(day); // hidden actions have no key
    m_actions->flags->setVisible(actor.role != Role::Practitioner);
    m_actions->oversight->setVisible(actor.role != Role::Practitioner);
    m_actions->whatIf->setVisible(actor.role != Role::Practitioner);
    m_rail->setShown(static_cast<int>(Whereabouts::Kind::Allocate), mayAllocate());
    m_actions->allocate->setVisible(mayAllocate());
}

void MainWindow::undoLast() {
    attempt([this] {
        if (const auto change = lastUndoable(m_session->workspace())) {
            undoChange(change->log);
        } else {
            m_status->say(tr("There is nothing of yours from today to undo."));
        }
    });
}

void MainWindow::undoChange(LogEntryId log) {
    attempt([&] {
        Workspace& workspace = m_session->workspace();
        const auto change = lastUndoable(workspace);
        const RecordOutcome outcome = undo(workspace, log);
        if (refused(outcome.findings)) {
            m_status->say(findingSentence(outcome.findings.front()));
        } else if (change && change->log == log) {
            m_status->say(tr("Undone: %1.").arg(changeWords(change->action)));
        } else {
            m_status->say(tr("Undone."));
        }
    });
}

} // namespace headroom
