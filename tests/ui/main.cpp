#include "ui/app/logging.h"
#include "ui/app/translation.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    // Before anything of Qt starts: tests need no display and touch nobody's settings.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", settings.path().toLocal8Bit());
    qputenv("XDG_STATE_HOME", settings.path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("headroom-test"));
    QCoreApplication::setOrganizationName(QStringLiteral("headroom-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    headroom::startLogging();
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    headroom::translate(application, QLocale(QLocale::English, QLocale::UnitedKingdom));
    headroom::theme::apply(application, headroom::ThemeChoice::Light);
    return RUN_ALL_TESTS();
}
