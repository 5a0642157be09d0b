#include "ui/app/help/helptopics.h"

#include "service/version.h"
#include "ui/widgets/format.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QUrl>
#include <QWidget>

#include <array>

namespace headroom {

namespace {

constexpr char folder[] = ":/help";
constexpr char suffix[] = ".md";

/// As somebody would read them. What is not named here follows by name.
constexpr std::array order = {"contents",  "welcome",  "first", "figures", "today",   "caseload",
                              "person",    "week",     "team",  "officer", "flags",   "trend",
                              "oversight", "allocate", "moves", "whatif",  "reports", "import",
                              "setup",     "search",   "log",   "keys"};

QString fileOf(const QString& name) {
    return QLatin1String(folder) + QLatin1Char('/') + name + QLatin1String(suffix);
}

QString read(const QString& name) {
    QFile file(fileOf(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& name) {
    const QString text = read(name);
    return text.left(text.indexOf(QLatin1Char('\n'))).remove(QStringLiteral("# ")).trimmed();
}

/// The rows of a Markdown table: what each key of the window does.
QString keyRows(const QList<QAction*>& actions) {
    QString rows;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty()) {
            QString what = action->text();
            what.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
            rows += QStringLiteral("| %1 | %2 |\n")
                        .arg(action->shortcut().toString(QKeySequence::NativeText), what.trimmed());
        }
    }
    return rows;
}

} // namespace

QList<HelpTopic> helpTopics() {
    QStringList left = QDir(QLatin1String(folder))
                           .entryList({QLatin1Char('*') + QLatin1String(suffix)}, QDir::Files, QDir::Name);
    left.replaceInStrings(QLatin1String(suffix), QString());
    QList<HelpTopic> topics;
    for (const char* each : order) {
        const QString name = QLatin1String(each);
        if (left.removeOne(name)) {
            topics.append({name, titleOf(name)});
        }
    }
    for (const QString& name : std::as_const(left)) {
        topics.append({name, titleOf(name)});
    }
    return topics;
}

bool hasHelpTopic(const QString& name) {
    return !name.isEmpty() && QFile::exists(fileOf(name));
}

QString helpText(const QString& name, const QList<QAction*>& actions) {
    return read(name)
        .replace(QStringLiteral("{{keys}}\n"), keyRows(actions))
        .replace(QStringLiteral("{{version}}"), toQString(programVersion));
}

QString helpTopicOf(const QWidget* shown) {
    for (const QWidget* at = shown; at != nullptr; at = at->parentWidget()) {
        const QString full = QLatin1String(at->metaObject()->className());
        const QString name = full.mid(full.lastIndexOf(QLatin1Char(':')) + 1);
        for (const char* kind : {"Page", "Steps", "Dialog", "Palette"}) {
            if (name.endsWith(QLatin1String(kind))) {
                const QString topic = name.chopped(static_cast<qsizetype>(qstrlen(kind))).toLower();
                if (hasHelpTopic(topic)) {
                    return topic;
                }
            }
        }
    }
    return {};
}

QUrl helpAddress(const QString& name) {
    return QUrl(QStringLiteral("qrc:/help/%1%2").arg(name, QLatin1String(suffix)));
}

QString helpTopicAt(const QUrl& address) {
    const QString path = address.path();
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const QString name = path.mid(slash + 1).chopped(
        path.endsWith(QLatin1String(suffix)) ? static_cast<qsizetype>(qstrlen(suffix)) : 0);
    const bool ours = address == helpAddress(name) && hasHelpTopic(name);
    return ours ? name : QString();
}

} // namespace headroom
