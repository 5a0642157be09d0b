#pragma once

#include <QTextBrowser>

class QAction;

namespace headroom {

/// Shows a topic of the help in the colours of the window and follows links between topics. Nothing else can
/// be opened in it: no file, no address of the network.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QList<QAction*> actions, QWidget* parent = nullptr);

    /// A name that is no topic is left alone.
    void showTopic(const QString& name);
    /// The topic that is shown.
    QString topic() const;

    QVariant loadResource(int type, const QUrl& address) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(const QUrl& link);
    void dress();

    QList<QAction*> m_actions;
};

} // namespace headroom
