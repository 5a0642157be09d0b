// headroom_window_bench STORE                 median times of what a hand waits for
// headroom_window_bench --first-window STORE  starts as the program does and ends at the first
//                                             complete picture: to be measured as a whole process
//
// Uses the real window, offscreen, on a store of any size. Changes reductions in the store.

#include "service/board.h"
#include "service/reductions.h"
#include "ui/app/application.h"
#include "ui/app/logging.h"
#include "ui/app/mainwindow.h"
#include "ui/app/session.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace headroom {

namespace {

constexpr int runs = 15;

/// Everything asked for is laid out and painted.
void paintNow(MainWindow& window) {
    QApplication::processEvents();
    window.repaint();
}

double milliseconds(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void tell(std::vector<double> times, const char* what) {
    std::sort(times.begin(), times.end());
    std::printf("%.2f %s\n", times[times.size() / 2], what);
}

/// The first so many teams, from the first units downward.
std::vector<UnitRef> someTeams(Workspace& workspace, UnitRef unit, Date day, std::size_t count) {
    if (unit.level == Level::Team) {
        return {unit};
    }
    std::vector<UnitRef> teams;
    for (const Unit& child : unitChildren(workspace, unit, day)) {
        for (const UnitRef team : someTeams(workspace, child.ref, day, count - teams.size())) {
            teams.push_back(team);
        }
        if (teams.size() >= count) {
            break;
        }
    }
    return teams;
}

/// A Team page's switch: from asking for another team to its board painted.
void measureSwitch(MainWindow& window, const std::vector<UnitRef>& teams, Date day) {
    std::vector<double> times;
    for (const UnitRef team : teams) {
        QElapsedTimer clock;
        clock.start();
        window.goTo({Whereabouts::Kind::Team, team, day});
        paintNow(window);
        times.push_back(milliseconds(clock));
    }
    tell(times, "Team page switch");
}

ReductionInput newReduction(Workspace& workspace, PostId post, Date day) {
    for (const ReductionReason& reason : choosableReasons(workspace, day)) {
        if (!reason.allowanceBasisPoints && !reason.months) {
            ReductionInput input;
            input.post = post;
            input.reason = reason.id;
            input.hours = HoursPerWeek::whole(1);
            input.start = day;
            input.end = day.plusDays(30);
            return input;
        }
    }
    throw std::runtime_error("no reason leaves its hours free");
}

/// An edit of a reduction: from saving it to the repainted board.
void measureEdit(MainWindow& window, const std::vector<UnitRef>& teams, Date day) {
    Workspace& workspace = window.session()->workspace();
    std::vector<double> times;
    for (const UnitRef team : teams) {
        window.goTo({Whereabouts::Kind::Team, team, day});
        paintNow(window);
        const BoardSnapshot board = readBoard(workspace, {team, day, true, false});
        const auto working = std::find_if(board.posts.begin(), board.posts.end(), [](const PostRow& row) {
            return row.figure.availableHours() > HoursPerWeek::whole(5);
        });
        if (working == board.posts.end()) {
            continue;
        }
        const ReductionInput input = newReduction(workspace, working->post, day);
        QElapsedTimer clock;
        clock.start();
        if (!saveReduction(workspace, input).id) {
            throw std::runtime_error("the reduction was refused");
        }
        paintNow(window);
        times.push_back(milliseconds(clock));
    }
    tell(times, "reduction saved to bar repainted");
}

} // namespace

} // namespace headroom

int main(int argc, char** argv) {
    using namespace headroom;
    Application application(argc, argv);
    const QStringList arguments = Application::arguments();
    const bool firstWindow = arguments.contains(QStringLiteral("--first-window"));
    if (arguments.size() != (firstWindow ? 3 : 2)) {
        std::fprintf(stderr, "usage: headroom_window_bench [--first-window] STORE\n");
        return 2;
    }
    try {
        startLogging();
        theme::apply(application, ThemeChoice::Light);
        const auto clock = std::make_shared<const SystemClock>();
        MainWindow window({{"bench", Role::Administrator}, clock});
        window.openStore(arguments.last().toStdString());
        window.resize(1280, 800);
        window.show();
        paintNow(window);
        if (firstWindow) {
            std::_Exit(window.isOpen() ? 0 : 1);
        }
        Workspace& workspace = window.session()->workspace();
        const Date day = workspace.today();
        const auto teams = someTeams(workspace, homeUnit(workspace, day), day, runs);
        measureSwitch(window, teams, day);
        measureEdit(window, teams, day);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "headroom_window_bench: %s\n", failure.what());
        return 1;
    }
    return 0;
}
