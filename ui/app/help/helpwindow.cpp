#include "ui/app/help/helpwindow.h"

#include "ui/app/help/helpbrowser.h"
#include "ui/app/help/helpfind.h"
#include "ui/app/help/helptopics.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr char geometryKey[] = "help/geometry";
constexpr int topicsWidth = 190; // design pixels

QPushButton* quietButton(const QString& word, const char* name) {
    auto* button = makeButton(word, ButtonKind::Quiet);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter belongs to the list, the links and the words to find
    return button;
}

} // namespace

HelpWindow::HelpWindow(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
    , m_text(new HelpBrowser(actions))
    , m_find(new HelpFind(*m_text))
    , m_topics(new QListWidget)
    , m_back(quietButton(tr("&Back"), "helpBack")) {
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Headroom – Help"));
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Topics of the help"));
    m_topics->setProperty("sections", true);
    m_topics->setFixedWidth(theme::px(topicsWidth));
    for (const HelpTopic& topic : helpTopics()) {
        auto* item = new QListWidgetItem(topic.title, m_topics);
        item->setData(Qt::UserRole, topic.name);
    }
    layOut();
    addKeys();
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            m_text->showTopic(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_topics, &QListWidget::activated, m_text, [this] { m_text->setFocus(); });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::follow);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    resize(theme::px(820), theme::px(640));
    restoreGeometry(QSettings().value(QLatin1String(geometryKey)).toByteArray());
}

void HelpWindow::layOut() {
    auto* find = quietButton(tr("&Find…"), "helpFind");
    auto* close = quietButton(tr("&Close"), "helpClose");
    m_back->setToolTip(tr("Alt+Left"));
    m_back->setEnabled(false);
    find->setToolTip(tr("Ctrl+F"));
    close->setToolTip(tr("Esc"));
    connect(find, &QPushButton::clicked, m_find, &HelpFind::open);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_back);
    tools->addWidget(find);
    tools->addStretch(1);
    tools->addWidget(close);
    auto* right = new QVBoxLayout;
    right->addLayout(tools);
    right->addWidget(m_find);
    right->addWidget(m_text, 1);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_topics);
    row->addLayout(right, 1);
    setTabOrder(m_topics, m_back);
}

void HelpWindow::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(Qt::ALT | Qt::Key_Left, [this] { m_text->backward(); });
    on(Qt::ALT | Qt::Key_Right, [this] { m_text->forward(); });
    on(Qt::CTRL | Qt::Key_F, [this] { m_find->open(); });
    on(Qt::Key_F3, [this] { m_find->findNext(false); });
    on(Qt::SHIFT | Qt::Key_F3, [this] { m_find->findNext(true); });
    on(Qt::Key_F1, [this] { m_text->showTopic(QLatin1String(helpContents)); });
}

void HelpWindow::open(const QString& topic) {
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && focus->window() != this) {
        m_focusBefore = focus;
    }
    m_text->showTopic(hasHelpTopic(topic) ? topic : QLatin1String(helpContents));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::topic() const {
    return m_text->topic();
}

/// The list and the title say what is shown, whichever way it was reached.
void HelpWindow::follow(const QUrl& address) {
    const QString shown = helpTopicAt(address); // the text itself still names the one before
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() == shown) {
            m_topics->setCurrentRow(row);
            setWindowTitle(tr("%1 – Headroom help").arg(m_topics->item(row)->text()));
        }
    }
}

void HelpWindow::done(int result) {
    QSettings().setValue(QLatin1String(geometryKey), saveGeometry());
    QDialog::done(result);
    if (m_focusBefore != nullptr && m_focusBefore->isVisible()) {
        m_focusBefore->window()->activateWindow();
        m_focusBefore->setFocus();
    }
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_find->isVisible()) {
        m_find->close();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace headroom
