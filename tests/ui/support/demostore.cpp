#include "ui/support/demostore.h"

#include "ui/app/navigator.h"

#include <QFile>
#include <QSettings>
#include <QTest>

namespace headroom::test {

namespace {

const std::filesystem::path& demoStore() {
    static const TempFolder folder;
    static const std::filesystem::path path = [] {
        Workspace::Options options;
        options.path = folder.path() / "demo.headroom";
        options.actor.name = "tester";
        options.clock = std::make_shared<const FixedClock>(demoDay);
        const auto workspace = Workspace::create(options);
        fillWithPopulation(*workspace, makePopulation(PopulationSize::Team, 1, demoDay, {}), {});
        return options.path;
    }();
    return path;
}

MainWindow::Settings testSettings() {
    return {{"R. Tester", Role::Administrator}, std::make_shared<const FixedClock>(demoDay)};
}

} // namespace

std::filesystem::path copyDemoStore(const TempFolder& folder) {
    std::filesystem::path copy = folder.path() / "team.headroom";
    std::filesystem::copy_file(demoStore(), copy);
    return copy;
}

QString toFile(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

bool eventually(const std::function<bool()>& claim) {
    return QTest::qWaitFor(claim, 20'000);
}

WindowTest::WindowTest()
    : window((QSettings().clear(), testSettings())) {
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
}

void WindowTest::openDemo() {
    store = copyDemoStore(folder);
    window.openStore(store);
}

void WindowTest::openEmpty() {
    store = folder.path() / "empty.headroom";
    {
        const auto made = Workspace::create({store,
                                             Store::Access::Write,
                                             {"tester", Role::Administrator},
                                             std::make_shared<const FixedClock>(demoDay)});
    }
    window.openStore(store);
}

} // namespace headroom::test
