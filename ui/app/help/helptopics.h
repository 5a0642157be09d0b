#pragma once

#include <QList>
#include <QString>

class QAction;
class QUrl;
class QWidget;

namespace headroom {

/// One page of the help: a Markdown file in resources/help, known by its name without the suffix.
struct HelpTopic {
    QString name;  ///< "team"
    QString title; ///< its first line, "The team's board"
};

/// The topic that says what there is; shown where nothing more fitting is known.
inline constexpr char helpContents[] = "contents";

/// Every topic built into the program, in the order of the list.
QList<HelpTopic> helpTopics();
bool hasHelpTopic(const QString& name);
/// The Markdown of a topic; empty where there is none. The keys of the window stand where the text asks for
/// them.
QString helpText(const QString& name, const QList<QAction*>& actions);

/// The topic of what is shown: that of the nearest page, dialog or palette around the widget, by the name of
/// its class ("TeamPage" is told of in "team"). Empty where none of them has a topic.
QString helpTopicOf(const QWidget* shown);

/// Where a topic lies for the reader, and which topic lies there; empty for every other address.
QUrl helpAddress(const QString& name);
QString helpTopicAt(const QUrl& address);

} // namespace headroom
