#include "service/board.h"
#include "service/flags.h"
#include "service/settings.h"
#include "service/whoami.h"
#include "ui/app/asofbutton.h"
#include "ui/app/breadcrumb.h"
#include "ui/app/editors.h"
#include "ui/app/mainwindow.h"
#include "ui/app/navigator.h"
#include "ui/app/rail.h"
#include "ui/app/session.h"
#include "ui/app/statusline.h"
#include "ui/app/topbar.h"
#include "ui/pages/editor.h"
#include "ui/pages/parts/asidereading.h"
#include "ui/widgets/format.h"
#include "ui/widgets/noticebar.h"

#include <algorithm>

namespace headroom {

namespace {

/// The widest unit that is not a person: what a window's title may say.
const Unit* lastUnit(const std::vector<Unit>& path) {
    const auto found = std::find_if(path.rbegin(), path.rend(),
                                    [](const Unit& unit) { return unit.ref.level != Level::Officer; });
    return found == path.rend() ? nullptr : &*found;
}

/// 0: there is nobody below the unit.
PostId fullestPost(Workspace& workspace, const BoardRequest& request) {
    const BoardSnapshot board = readBoard(workspace, request);
    const auto fullest =
        std::max_element(board.posts.begin(), board.posts.end(),
                         [](const PostRow& a, const PostRow& b) { return a.percent < b.percent; });
    return fullest == board.posts.end() ? PostId{} : fullest->post;
}

/// Pages that are reached through another one stand under it in the rail.
Whereabouts::Kind railPlace(Whereabouts::Kind kind) {
    switch (kind) {
    case Whereabouts::Kind::Officer:
    case Whereabouts::Kind::Flags:
    case Whereabouts::Kind::Trend:
    case Whereabouts::Kind::Oversight:
    case Whereabouts::Kind::WhatIf:
        return Whereabouts::Kind::Team;
    case Whereabouts::Kind::Person:
        return Whereabouts::Kind::Caseload;
    default:
        return kind;
    }
}

/// What a page of a unit is called at the end of the path; never who it is about.
QString leafText(Whereabouts::Kind kind) {
    switch (kind) {
    case Whereabouts::Kind::Today:
        return MainWindow::tr("Today");
    case Whereabouts::Kind::Caseload:
        return MainWindow::tr("Caseload");
    case Whereabouts::Kind::Flags:
        return MainWindow::tr("Flags");
    case Whereabouts::Kind::Trend:
        return MainWindow::tr("Trend");
    case Whereabouts::Kind::Oversight:
        return MainWindow::tr("Oversight");
    case Whereabouts::Kind::WhatIf:
        return MainWindow::tr("What if");
    case Whereabouts::Kind::Person:
        return MainWindow::tr("Person on probation");
    case Whereabouts::Kind::Allocate:
        return MainWindow::tr("Allocate");
    case Whereabouts::Kind::SetUp:
        return MainWindow::tr("Set-up");
    case Whereabouts::Kind::Reports:
        return MainWindow::tr("Reports");
    default:
        return {};
    }
}

} // namespace

/// The question somebody comes with: what to do today, or who is over.
Whereabouts MainWindow::home() const {
    Workspace& workspace = m_session->workspace();
    const Date day = shownDay();
    const std::vector<OwnPost> posts = ownPosts(workspace, day);
    if (posts.empty()) {
        return {Whereabouts::Kind::Team, homeUnit(workspace, day), day};
    }
    if (workspace.actor().role == Role::Practitioner) {
        return {Whereabouts::Kind::Today, unitOf(posts.front().post), day};
    }
    return {Whereabouts::Kind::Team, unitOf(posts.front().team), day};
}

void MainWindow::goHome() {
    attempt([this] { goTo(home()); });
}

void MainWindow::goTo(const Whereabouts& where) {
    if (m_navigator) {
        m_navigator->goTo(where);
    }
}

void MainWindow::goToToday() {
    if (!m_session) {
        return;
    }
    attempt([this] {
        const std::vector<OwnPost> posts = ownPosts(m_session->workspace(), shownDay());
        goTo({Whereabouts::Kind::Today, posts.empty() ? UnitRef{} : unitOf(posts.front().post), shownDay()});
    });
}

/// One's own, or of the officer or team that is looked at.
void MainWindow::goToCaseload() {
    if (!m_session) {
        return;
    }
    attempt([this] {
        const std::vector<OwnPost> posts = ownPosts(m_session->workspace(), shownDay());
        const UnitRef shown = m_navigator->whereabouts().value_or(home()).unit;
        const bool possible = shown.level == Level::Officer || shown.level == Level::Team;
        goTo({Whereabouts::Kind::Caseload,
              !posts.empty() ? unitOf(posts.front().post)
              : possible     ? shown
                             : homeUnit(m_session->workspace(), shownDay()),
              shownDay()});
    });
}

void MainWindow::goToTeam() {
    if (!m_session) {
        return;
    }
    attempt([this] {
        Whereabouts where = m_navigator->whereabouts().value_or(home());
        where.kind = Whereabouts::Kind::Team;
        where.person = {};
        where.onCase = {};
        if (where.unit.level == Level::Officer) {
            const std::vector<Unit> path = unitPath(m_session->workspace(), where.unit, where.asOf);
            where.unit = lastUnit(path)->ref;
        }
        goTo(where);
    });
}

/// Of the team or wider unit that is looked at; whoever has people of their own sees theirs first.
void MainWindow::goToFlags() {
    goToUnitPage(Whereabouts::Kind::Flags);
}

void MainWindow::goToOversight() {
    goToUnitPage(Whereabouts::Kind::Oversight);
}

/// Of the team or wider unit that is looked at; of an officer their team's.
void MainWindow::goToUnitPage(Whereabouts::Kind kind) {
    if (!m_session) {
        return;
    }
    attempt([this, kind] {
        Whereabouts where = m_navigator->whereabouts().value_or(home());
        where.kind = kind;
        where.person = {};
        where.onCase = {};
        if (where.unit.level == Level::Officer) {
            where.unit = lastUnit(unitPath(m_session->workspace(), where.unit, where.asOf))->ref;
        }
        goTo(where);
    });
}

void MainWindow::goToTrend() {
    if (m_session) {
        const Whereabouts shown = m_navigator->whereabouts().value_or(home());
        goTo({Whereabouts::Kind::Trend, shown.unit, shownDay()});
    }
}

void MainWindow::goToWhatIf() {
    goToUnitPage(Whereabouts::Kind::WhatIf);
}

void MainWindow::goToReports() {
    goToUnitPage(Whereabouts::Kind::Reports);
}

void MainWindow::updateFlags() {
    const auto count = countFlags(m_session->workspace(), {UnitRef{}, true, false, today()});
    m_status->setFlags(count ? count->waiting : 0, count && count->serious > 0);
}

void MainWindow::goToSetUp() {
    if (m_session) {
        Whereabouts where = m_navigator->whereabouts().value_or(Whereabouts{});
        where.kind = Whereabouts::Kind::SetUp;
        where.person = {};
        where.onCase = {};
        where.asOf = shownDay();
        goTo(where);
    }
}

void MainWindow::goToPerson(PersonId person) {
    if (m_session) {
        goTo({Whereabouts::Kind::Person, m_navigator->whereabouts().value_or(Whereabouts{}).unit, shownDay(),
              person});
    }
}

void MainWindow::openEditor(const EditorRequest& request) {
    attempt([&] {
        Editor* editor = makeEditor(request, m_session->workspace(), this);
        if (editor == nullptr) {
            if (request.person) {
                goToPerson(request.person);
            }
            return;
        }
        editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(editor, &Editor::recorded, m_status, &StatusLine::sayRecorded);
        connect(editor, &Editor::personRequested, this, &MainWindow::goToPerson);
        connect(editor, &QDialog::finished, this, &MainWindow::updateStatus); // a draft may be left
        editor->open();
    });
}

void MainWindow::goToFullestOfficer() {
    attempt([this] {
        const Whereabouts start = home();
        const BoardRequest request{start.unit, start.asOf, true, false};
        const auto go = [this, start](PostId post) {
            if (post) {
                goTo({Whereabouts::Kind::Officer, unitOf(post), start.asOf});
            }
        };
        if (start.unit.level < Level::Pdu) {
            m_fullest->start<PostId>([request](Workspace& own) { return fullestPost(own, request); }, go,
                                     [this](const QString& why) { showFailure(why); });
        } else {
            go(fullestPost(m_session->workspace(), request));
        }
    });
}

void MainWindow::showDay(Date day) {
    if (m_navigator && m_navigator->whereabouts()) {
        Whereabouts where = *m_navigator->whereabouts();
        where.asOf = std::min(day, today());
        goTo(where);
    }
}

void MainWindow::choosePage(int id) {
    if (!m_session) {
        m_rail->setCurrent(-1);
        return;
    }
    switch (static_cast<Whereabouts::Kind>(id)) {
    case Whereabouts::Kind::Today:
        goToToday();
        break;
    case Whereabouts::Kind::Caseload:
        goToCaseload();
        break;
    case Whereabouts::Kind::Allocate:
        goToAllocate();
        break;
    case Whereabouts::Kind::Reports:
        goToReports();
        break;
    case Whereabouts::Kind::SetUp:
        goToSetUp();
        break;
    default:
        goToTeam();
    }
}

void MainWindow::arrive(const Whereabouts& where) {
    m_fullest->stop();
    m_failureNotice->hide();
    m_rail->setCurrent(static_cast<int>(railPlace(where.kind)));
    m_topBar->asOf().setDates(where.asOf, today());
    m_topBar->setCanGo(m_navigator->canGoBack(), m_navigator->canGoForward());
    attempt([&] { showWhere(where); });
    updateNotices();
    updateActions();
}

void MainWindow::showWhere(const Whereabouts& where) {
    std::vector<Unit> path;
    try {
        path = unitPath(m_session->workspace(), where.unit, where.asOf);
    } catch (const NotFound&) {
        // The unit did not exist on that day: the page says so; the way up stays open.
        path = unitPath(m_session->workspace(), {}, where.asOf);
    }
    updateTitle(path);
    if (where.kind == Whereabouts::Kind::SetUp) {
        path.clear(); // it is of the store, whoever was looked at before
    }
    m_topBar->breadcrumb().setPath(path, leafText(where.kind));
}

void MainWindow::updateTitle(const std::vector<Unit>& path) {
    const Unit* unit = lastUnit(path);
    setWindowTitle(unit == nullptr || unit->name.empty() ? tr("Headroom")
                                                         : tr("Headroom – %1").arg(toQString(unit->name)));
}

} // namespace headroom
