#include "ui/app/options.h"

#include "service/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

namespace headroom {

namespace {

constexpr int wrongUsage = 2;

[[noreturn]] void refuseOption(const QString& sentence) {
    std::fputs(qUtf8Printable(sentence + QLatin1Char('\n')), stderr);
    std::exit(wrongUsage);
}

std::optional<QSize> readSize(const QString& text) {
    const auto match = QRegularExpression(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$")).match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

QString systemUser() {
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QCoreApplication::translate("Options", "You") : name;
}

} // namespace

WindowOptions readOptions(const QCoreApplication& application) {
    const auto say = [](const char* text) { return QCoreApplication::translate("Options", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("Options", "Workload and caseload for probation teams.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(QStringLiteral("store"),
                                   say(QT_TRANSLATE_NOOP("Options", "The store to open.")),
                                   QStringLiteral("PATH"));
    const QCommandLineOption user(QStringLiteral("user"), say(QT_TRANSLATE_NOOP("Options", "Who you are.")),
                                  QStringLiteral("NAME"));
    const QCommandLineOption staff(
        QStringLiteral("staff"),
        say(QT_TRANSLATE_NOOP("Options", "The staff code of the practitioner you are.")),
        QStringLiteral("CODE"));
    const QCommandLineOption asOf(
        QStringLiteral("as-of"), say(QT_TRANSLATE_NOOP("Options", "Take this day as today, for every rule.")),
        QStringLiteral("YYYY-MM-DD"));
    const QCommandLineOption themeOption(QStringLiteral("theme"),
                                         say(QT_TRANSLATE_NOOP("Options", "system, light or dark.")),
                                         QStringLiteral("THEME"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  say(QT_TRANSLATE_NOOP("Options", "Size of the window, as 1280x800.")),
                                  QStringLiteral("WxH"));
    const QCommandLineOption page(
        QStringLiteral("page"),
        say(QT_TRANSLATE_NOOP("Options", "Start at: today, caseload, team, officer or setup.")),
        QStringLiteral("PAGE"));
    const QCommandLineOption pictures(
        QStringLiteral("screenshot-dir"),
        say(QT_TRANSLATE_NOOP("Options", "Write pictures of every page into this folder and end; with --size "
                                         "or --theme only those.")),
        QStringLiteral("DIR"));
    parser.addOptions({store, user, staff, asOf, themeOption, size, page, pictures});
    parser.process(application);

    WindowOptions options;
    options.storeNamed = parser.isSet(store);
    options.store = options.storeNamed
                        ? std::filesystem::path(QFile::encodeName(parser.value(store)).toStdString())
                        : defaultStorePath();
    options.user = parser.isSet(user) ? parser.value(user) : systemUser();
    options.staff = parser.value(staff).trimmed();
    if (parser.isSet(asOf)) {
        options.asOf = Date::parse(parser.value(asOf).toStdString());
        if (!options.asOf) {
            refuseOption(say(QT_TRANSLATE_NOOP("Options", "--as-of takes a day as 2026-11-22.")));
        }
    }
    options.theme = parser.value(themeOption);
    const QStringList themes{QString(), QStringLiteral("system"), QStringLiteral("light"),
                             QStringLiteral("dark")};
    if (!themes.contains(options.theme)) {
        refuseOption(say(QT_TRANSLATE_NOOP("Options", "--theme takes system, light or dark.")));
    }
    if (parser.isSet(size)) {
        options.size = readSize(parser.value(size));
        if (!options.size) {
            refuseOption(say(QT_TRANSLATE_NOOP("Options", "--size takes width and height as 1280x800.")));
        }
    }
    options.page = parser.value(page);
    const QStringList pages{QString(),
                            QStringLiteral("today"),
                            QStringLiteral("caseload"),
                            QStringLiteral("team"),
                            QStringLiteral("officer"),
                            QStringLiteral("setup")};
    if (!pages.contains(options.page)) {
        refuseOption(
            say(QT_TRANSLATE_NOOP("Options", "--page takes today, caseload, team, officer or setup.")));
    }
    options.screenshotDir = parser.value(pictures);
    return options;
}

} // namespace headroom
