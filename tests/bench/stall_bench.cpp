// headroom_stall_bench STORE    how long the window leaves a hand waiting, place by place
//
// Drives the real window offscreen: as an officer through Today, the search, the caseload, a person, a
// contact that is typed, and the team; as an administrator through the search and the boards, the waiting
// cases, the oversight and the flags of the whole service. Prints "milliseconds longest stall, who: where
// (milliseconds of processor time)": the longest time from one turn of the event loop there to the next, and
// the longest that the window's own thread worked between two. Keeps a draft in the store, and what is done
// on opening it.

#include "service/board.h"
#include "ui/app/application.h"
#include "ui/app/logging.h"
#include "ui/app/mainwindow.h"
#include "ui/app/navigator.h"
#include "ui/app/session.h"
#include "ui/app/windowactions.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QAction>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <exception>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

namespace {

constexpr int between = 60; ///< milliseconds from one step to the next, in which the window comes to rest
constexpr int untilDraftIsKept = 40; ///< steps; a draft is kept when nothing was typed for two seconds

double processorMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Between two turns of the event loop nothing that a hand does is heard: the longest such time for each
/// place.
class StallWatch final : public QObject {
public:
    StallWatch() {
        qApp->installEventFilter(this);
        const QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, &StallWatch::turn);
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &StallWatch::turn);
    }
    /// What is done from now on is done there.
    void enter(const std::string& place) {
        turn();
        begin();
        if (m_places.empty() || m_places.back().name != place) {
            m_places.push_back({place, 0, 0});
        }
    }
    void print(const char* who) const {
        for (const Place& place : m_places) {
            std::printf("%.1f longest stall, %s: %s (%.1f ms of processor time)\n", place.longest, who,
                        place.name.c_str(), place.worked);
        }
    }

protected:
    bool eventFilter(QObject*, QEvent*) override {
        if (!m_clock.isValid()) {
            begin();
        }
        return false;
    }

private:
    struct Place {
        std::string name;
        double longest;
        double worked;
    };

    void begin() {
        m_clock.start();
        m_processor = processorMilliseconds();
    }
    void turn() {
        if (m_clock.isValid() && !m_places.empty()) {
            Place& place = m_places.back();
            place.longest = std::max(place.longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            place.worked = std::max(place.worked, processorMilliseconds() - m_processor);
        }
        m_clock.invalidate();
    }

    QElapsedTimer m_clock;
    double m_processor = 0;
    std::vector<Place> m_places;
};

/// Steps done one after the other from the event loop, as a hand does them.
class Hand final : public QObject {
public:
    Hand(MainWindow& window, StallWatch& watch)
        : m_window(window)
        , m_watch(watch) {
        m_timer.setSingleShot(true);
        m_timer.setInterval(between);
        connect(&m_timer, &QTimer::timeout, this, &Hand::next);
    }
    void step(const char* place, std::function<void()> work) { m_steps.emplace_back(place, std::move(work)); }
    /// To whatever has the focus.
    void type(const char* place, const QString& text) {
        for (const QChar letter : text) {
            step(place, [this, letter] { press(0, letter); });
        }
    }
    void press(const char* place, int key, int times = 1) {
        for (int i = 0; i < times; ++i) {
            step(place, [this, key] { press(key, {}); });
        }
    }
    void focus(const char* place, const char* name) {
        step(place, [this, name = QString::fromLatin1(name)] { shown<QWidget>(name).setFocus(); });
    }
    void click(const char* place, const char* name) {
        step(place, [this, name = QString::fromLatin1(name)] { shown<QAbstractButton>(name).click(); });
    }
    /// Until whatever pages asked the worker for is on the screen.
    void arrive(const char* place) {
        step(place, [this] {
            m_timer.stop(); // goes on with the answer
            m_window.session()->jobs().read<bool>(
                *this, [](Workspace&) { return true; }, [this](bool) { m_timer.start(); },
                [this](const QString& why) {
                    m_failure = std::make_exception_ptr(std::runtime_error(why.toStdString()));
                    m_timer.start();
                });
        });
        step(place, [] {});
    }
    /// Until no job runs.
    void finish(const char* place) {
        step(place, [this] { m_done -= m_window.session()->jobs().busy() ? 1 : 0; });
        step(place, [] {});
    }
    /// Until all is done and the window is at rest.
    void run() {
        m_timer.start();
        QApplication::exec();
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
    }

private:
    template <class Widget>
    Widget& shown(const QString& name) {
        for (Widget* widget : m_window.findChildren<Widget*>(name)) {
            if (widget->isVisible()) {
                return *widget;
            }
        }
        throw std::runtime_error("nothing is shown that is named " + name.toStdString());
    }
    void press(int key, QChar letter) {
        QWidget* widget = QApplication::focusWidget();
        if (widget == nullptr) { // offscreen no window stays the active one
            widget = m_window.focusWidget();
        }
        if (widget == nullptr) {
            throw std::runtime_error("nothing has the focus");
        }
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, letter.isNull() ? QString() : QString(letter));
            QApplication::sendEvent(widget, &event);
        }
    }
    void next() {
        if (m_done == m_steps.size() || m_failure) {
            QApplication::quit();
            return;
        }
        const auto& [place, work] = m_steps[m_done++];
        m_timer.start();
        m_watch.enter(place);
        try {
            work();
        } catch (const std::exception& failure) { // else the event loop would swallow it
            m_failure =
                std::make_exception_ptr(std::runtime_error(place + std::string(": ") + failure.what()));
        }
    }

    MainWindow& m_window;
    StallWatch& m_watch;
    std::vector<std::pair<std::string, std::function<void()>>> m_steps;
    std::size_t m_done = 0;
    std::exception_ptr m_failure;
    QTimer m_timer;
};

/// Somebody who holds cases.
std::string anOfficer(const std::filesystem::path& path, Date day) {
    Workspace::Options options;
    options.path = path;
    options.access = Store::Access::Read;
    options.actor.name = "bench";
    const auto workspace = Workspace::open(options);
    const BoardSnapshot board = readBoard(*workspace, {{}, day, true, false});
    const auto most =
        std::max_element(board.posts.begin(), board.posts.end(),
                         [](const PostRow& a, const PostRow& b) { return a.percent < b.percent; });
    if (most == board.posts.end()) {
        throw std::runtime_error("the store holds nobody");
    }
    return most->staffCode;
}

void search(Hand& hand, MainWindow& window) {
    hand.step("search opened", [&window] { window.actionSet().search->trigger(); });
    hand.focus("search opened", "paletteEdit");
    hand.type("typing in the search", QStringLiteral("figment"));
    hand.press("typing in the search", Qt::Key_Backspace, 7);
    hand.type("typing a misspelt name", QStringLiteral("fimgent"));
    hand.press("search closed", Qt::Key_Escape);
}

/// A contact of the person who is shown, typed and kept as a draft.
void typeContact(Hand& hand) {
    hand.click("a contact begun", "newContactButton");
    hand.type("typing what a contact is", QStringLiteral("call to the person"));
    hand.press("typing what a contact is", Qt::Key_Return);
    hand.press("typing what a contact is", Qt::Key_Tab);
    hand.type("typing the notes of a contact", QStringLiteral("Spoke about the week. All well at home."));
    for (int i = 0; i < untilDraftIsKept; ++i) {
        hand.step("what is typed is kept", [] {});
    }
}

void asOfficer(Hand& hand, MainWindow& window) {
    hand.step("Today", [&window] { window.goToToday(); });
    search(hand, window);
    hand.step("Caseload", [&window] { window.goToCaseload(); });
    hand.focus("scrolling the caseload", "caseloadTable");
    hand.press("scrolling the caseload", Qt::Key_PageDown, 6);
    hand.press("scrolling the caseload", Qt::Key_Home);
    hand.press("a person", Qt::Key_Return);
    typeContact(hand);
    hand.step("back to the caseload", [&window] { window.actionSet().back->trigger(); });
    hand.step("the board of a team", [&window] { window.goToTeam(); });
    hand.step("Allocate, a team", [&window] { window.goToAllocate(); });
}

void asAdministrator(Hand& hand, MainWindow& window, Date day) {
    const auto wide = [&](const char* place, Whereabouts::Kind kind) {
        hand.step(place, [&window, kind, day] { window.goTo({kind, UnitRef{}, day}); });
        hand.arrive(place);
    };
    search(hand, window);
    wide("the board of the whole service", Whereabouts::Kind::Team);
    hand.click("its officers instead of its units", "officersButton");
    hand.arrive("its officers instead of its units");
    hand.click("its units again", "unitsButton");
    hand.arrive("its units again");
    wide("Allocate, the whole service", Whereabouts::Kind::Allocate);
    hand.step("back to the whole service", [&window] { window.actionSet().back->trigger(); });
    hand.arrive("back to the whole service");
    wide("Oversight, the whole service", Whereabouts::Kind::Oversight);
    hand.step("Flags", [&window] { window.goToFlags(); });
}

void drive(const std::filesystem::path& path, const char* who, Date day, const std::string& staffCode,
           const std::function<void(Hand&, MainWindow&)>& way) {
    StallWatch watch;
    MainWindow window({{"bench", Role::Administrator}, std::make_shared<const FixedClock>(day), staffCode});
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    Hand hand(window, watch);
    hand.step("the store opened", [&] { window.openStore(path); });
    hand.arrive("the store opened");
    hand.finish("what is brought up to date behind it");
    way(hand, window);
    hand.run();
    watch.print(who);
}

} // namespace

} // namespace headroom

int main(int argc, char** argv) {
    using namespace headroom;
    qputenv("QT_NO_GLIB", "1"); // whose loop does not say when it rests
    Application application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: headroom_stall_bench STORE\n");
        return 2;
    }
    try {
        startLogging();
        theme::apply(application, ThemeChoice::Light);
        const std::filesystem::path path = argv[1];
        const Date day = Date::of(2026, 11, 22);
        drive(path, "officer", day, anOfficer(path, day), asOfficer);
        drive(path, "administrator", day, {},
              [day](Hand& hand, MainWindow& window) { asAdministrator(hand, window, day); });
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "headroom_stall_bench: %s\n", failure.what());
        return 1;
    }
    return 0;
}
