#include "ui/app/statusline.h"

#include "ui/pages/findingtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace headroom {

namespace {

constexpr int messageMilliseconds = 12000;
constexpr int undoMilliseconds = 10000;
constexpr int progressSteps = 1000;

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_store(new ElidedLabel(TextStyle::Caption, Tone::Muted, this))
    , m_extract(new ElidedLabel(TextStyle::Caption, Tone::Muted, this))
    , m_access(new ElidedLabel(TextStyle::Caption, Tone::Muted, this))
    , m_backup(new ElidedLabel(TextStyle::Caption, Tone::Muted, this))
    , m_message(new ElidedLabel(TextStyle::Caption, Tone::Normal, this))
    , m_flags(makeButton({}, ButtonKind::Quiet, this))
    , m_drafts(makeButton({}, ButtonKind::Quiet, this))
    , m_undo(makeButton(tr("Undo"), ButtonKind::Quiet, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Quiet, this)) {
    setFixedHeight(theme::px(28));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(16), 1, theme::px(16), 0);
    row->setSpacing(theme::px(24));
    row->addWidget(m_store);
    row->addWidget(m_extract);
    row->addWidget(m_access);
    row->addWidget(m_backup);
    row->addWidget(m_flags);
    row->addWidget(m_drafts);
    row->addStretch(1);
    row->addWidget(m_message, 0);
    row->addWidget(m_undo);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    m_backup->setObjectName(QStringLiteral("statusBackup"));
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_progress->setFixedWidth(theme::px(140));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    for (QPushButton* button : {m_flags, m_drafts, m_undo, m_cancel}) {
        button->setFixedHeight(theme::px(24));
        button->setFont(theme::font(TextStyle::Caption));
    }
    m_flags->setObjectName(QStringLiteral("flagsButton"));
    m_flags->setToolTip(tr("Show what needs your eye  Ctrl+Shift+F"));
    m_flags->hide();
    m_drafts->setObjectName(QStringLiteral("draftsButton"));
    m_drafts->setToolTip(tr("Show them on Today"));
    m_drafts->hide();
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setToolTip(tr("Undo  Ctrl+Z"));
    m_undo->hide();
    m_undoEnds.setSingleShot(true);
    m_undoEnds.setInterval(undoMilliseconds);
    connect(&m_undoEnds, &QTimer::timeout, m_undo, &QWidget::hide);
    connect(m_flags, &QPushButton::clicked, this, &StatusLine::flagsPressed);
    connect(m_drafts, &QPushButton::clicked, this, &StatusLine::draftsPressed);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->hide();
        emit undoPressed(m_undoable);
    });
    m_fade.setSingleShot(true);
    m_fade.setInterval(messageMilliseconds);
    connect(&m_fade, &QTimer::timeout, this, [this] { m_message->setText({}); });
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelPressed);
    endJob();
}

void StatusLine::clear() {
    setStore({}, {}, {});
    setBackup({}, false);
    setDrafts(0);
    setFlags(0, false);
}

void StatusLine::setStore(const QString& name, const QString& extract, const QString& access) {
    m_store->setText(name);
    m_extract->setText(extract);
    m_access->setText(access);
}

void StatusLine::setBackup(const QString& text, bool bad) {
    m_backup->setTone(bad ? Tone::Alarm : Tone::Muted);
    m_backup->setText(text);
    m_backup->setToolTip(bad ? text : QString());
}

void StatusLine::setDrafts(int count) {
    m_drafts->setText(tr("%n draft(s) not recorded", nullptr, count));
    m_drafts->setVisible(count > 0);
}

void StatusLine::setFlags(int waiting, bool serious) {
    m_flags->setText(serious ? tr("%n flag(s) to answer, some serious", nullptr, waiting)
                             : tr("%n flag(s) to answer", nullptr, waiting));
    m_flags->setVisible(waiting > 0);
}

QString StatusLine::message() const {
    return m_message->text();
}

void StatusLine::sayRecorded(const QString& sentence, LogEntryId log) {
    say(sentence);
    m_undoable = log;
    if (log) {
        m_undo->setAccessibleName(tr("Undo: %1").arg(sentence));
        m_undo->show();
        m_undoEnds.start();
    }
}

void StatusLine::say(const QString& sentence) {
    m_undo->hide();
    m_message->setText(sentence);
    m_fade.start();
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::showJob(const Progress& progress) {
    m_undo->hide();
    m_fade.stop();
    m_message->setText(phaseText(progress.phase));
    m_progress->setRange(0, progress.total > 0 ? progressSteps : 0);
    if (progress.total > 0) {
        m_progress->setValue(static_cast<int>(progress.done * progressSteps / progress.total));
    }
    m_progress->show();
    m_cancel->show();
}

void StatusLine::endJob() {
    m_progress->hide();
    m_cancel->hide();
    m_message->setText({});
}

void StatusLine::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace headroom
