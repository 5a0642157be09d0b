#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QListWidget;
class QPushButton;

namespace headroom {

class HelpBrowser;
class HelpFind;

/// The help, beside the work: a list of topics and the one that is shown. Escape closes it and gives the
/// focus back to whoever had it.
class HelpWindow final : public QDialog {
    Q_OBJECT

public:
    HelpWindow(const QList<QAction*>& actions, QWidget* parent);

    /// Shows the topic, or what there is where the name is none.
    void open(const QString& topic);
    QString topic() const;

public slots:
    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void addKeys();
    void follow(const QUrl& address);

    HelpBrowser* m_text;
    HelpFind* m_find;
    QListWidget* m_topics;
    QPushButton* m_back;
    QPointer<QWidget> m_focusBefore;
};

} // namespace headroom
