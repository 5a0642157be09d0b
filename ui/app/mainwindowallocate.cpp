#include "service/allocation.h"
#include "service/board.h"
#include "service/whoami.h"
#include "ui/app/mainwindow.h"
#include "ui/app/navigator.h"
#include "ui/app/rail.h"
#include "ui/app/session.h"

/// The way to the cases that wait, and how many they are.
namespace headroom {

namespace {

/// One's own team, or what is home.
UnitRef unitOfQueue(Workspace& workspace, Date day) {
    const std::vector<OwnPost> posts = ownPosts(workspace, day);
    return posts.empty() ? homeUnit(workspace, day) : unitOf(posts.front().team);
}

} // namespace

bool MainWindow::mayAllocate() const {
    if (!m_session) {
        return true;
    }
    try {
        m_session->workspace().require(Permission::Allocate);
        return true;
    } catch (const Error&) { // or the store is open for reading only
        return false;
    }
}

/// Of the team or wider unit that is looked at; of an officer their team's.
void MainWindow::goToAllocate() {
    if (!m_session) {
        return;
    }
    attempt([this] {
        Workspace& workspace = m_session->workspace();
        const UnitRef shown = m_navigator->whereabouts().value_or(home()).unit;
        UnitRef unit = shown.level == Level::National ? unitOfQueue(workspace, shownDay()) : shown;
        if (unit.level == Level::Officer) {
            for (const Unit& above : unitPath(workspace, unit, shownDay())) {
                if (above.ref.level == Level::Team) {
                    unit = above.ref;
                }
            }
        }
        goTo({Whereabouts::Kind::Allocate, unit, shownDay()});
    });
}

/// A whole region's queue is not read for a number in a corner.
void MainWindow::updateWaiting() {
    int waiting = 0;
    attempt([&] {
        Workspace& workspace = m_session->workspace();
        const UnitRef unit = unitOfQueue(workspace, today());
        if (mayAllocate() && (unit.level == Level::Team || unit.level == Level::Pdu)) {
            waiting = static_cast<int>(readQueue(workspace, unit, today()).rows.size());
        }
    });
    m_rail->setBadge(static_cast<int>(Whereabouts::Kind::Allocate), waiting,
                     tr("%n case(s) waiting", nullptr, waiting));
}

} // namespace headroom
