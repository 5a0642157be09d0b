#include "domain/error.h"
#include "service/version.h"
#include "ui/app/application.h"
#include "ui/app/logging.h"
#include "ui/app/mainwindow.h"
#include "ui/app/options.h"
#include "ui/app/screenshots.h"
#include "ui/app/translation.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLocale>

#include <spdlog/spdlog.h>

#include <cstdio>
#include <filesystem>
#include <map>

namespace {

using namespace headroom;

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("headroom"));
    QCoreApplication::setOrganizationName(QStringLiteral("headroom"));
    QCoreApplication::setApplicationVersion(toQString(programVersion));
    QGuiApplication::setDesktopFileName(QStringLiteral("headroom"));
    QGuiApplication::setApplicationDisplayName({}); // titles say “Headroom – unit” themselves
}

ThemeChoice themeChoice(const WindowOptions& options) {
    if (options.theme == QStringLiteral("light")) {
        return ThemeChoice::Light;
    }
    if (options.theme == QStringLiteral("dark")) {
        return ThemeChoice::Dark;
    }
    return options.theme.isEmpty() ? theme::savedChoice() : ThemeChoice::System;
}

MainWindow::Settings windowSettings(const WindowOptions& options) {
    MainWindow::Settings settings;
    settings.actor.name = toUtf8(options.user);
    settings.staffCode = toUtf8(options.staff);
    if (options.asOf) {
        settings.clock = std::make_shared<const FixedClock>(*options.asOf);
    }
    return settings;
}

void openFirst(MainWindow& window, const WindowOptions& options) {
    if (options.storeNamed || std::filesystem::exists(options.store)) {
        window.openStore(options.store);
    }
    if (!window.isOpen()) {
        return;
    }
    const std::map<QString, void (MainWindow::*)()> pages = {
        {QStringLiteral("today"), &MainWindow::goToToday},
        {QStringLiteral("caseload"), &MainWindow::goToCaseload},
        {QStringLiteral("team"), &MainWindow::goToTeam},
        {QStringLiteral("officer"), &MainWindow::goToFullestOfficer},
        {QStringLiteral("setup"), &MainWindow::goToSetUp}};
    if (const auto page = pages.find(options.page); page != pages.end()) {
        (window.*page->second)();
    }
}

int run(Application& application) {
    const WindowOptions options = readOptions(application);
    startLogging();
    spdlog::info("headroom {} starts", programVersion);
    translate(application, QLocale::system());
    theme::apply(application, themeChoice(options));
    Application::setWindowIcon(applicationIcon());
    MainWindow window(windowSettings(options));
    QObject::connect(&application, &Application::failed, &window, &MainWindow::showFailure);
    if (options.size) {
        window.resize(*options.size);
    }
    openFirst(window, options);
    window.show();
    if (!options.screenshotDir.isEmpty()) {
        PictureChoice pictures;
        pictures.size = options.size;
        if (options.theme == QStringLiteral("light") || options.theme == QStringLiteral("dark")) {
            pictures.theme = themeChoice(options);
        }
        writeScreenshots(window, options.screenshotDir, pictures);
        return 0;
    }
    return Application::exec();
}

} // namespace

int main(int argc, char** argv) {
    nameApplication();
    Application application(argc, argv);
    try {
        return run(application);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
