#include "ui/widgets/noticebar.h"

#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace headroom {

namespace {

struct NoticeColours {
    QColor surface, text;
};

NoticeColours noticeColours(Tone tone) {
    const Tokens& tokens = theme::tokens();
    switch (tone) {
    case Tone::Alarm:
        return {tokens.alarmSoft, tokens.alarm};
    case Tone::Ok:
        return {tokens.okSoft, tokens.ok};
    case Tone::Accent:
        return {tokens.selection, tokens.accent};
    default:
        return {tokens.warningSoft, tokens.warning};
    }
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeLabel(TextStyle::Strong))
    , m_button(makeButton({}))
    , m_close(makeButton(tr("Dismiss"), ButtonKind::Quiet)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(20), theme::px(6), theme::px(16), theme::px(6));
    row->setSpacing(theme::px(12));
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::pressed);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::hide);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::dismissed);
    hide();
}

QString NoticeBar::sentence() const {
    return m_sentence->text();
}

void NoticeBar::show(Tone tone, const QString& sentence, const QString& button, bool closable) {
    m_tone = tone;
    m_sentence->setText(sentence);
    setLabelTone(*m_sentence, tone);
    setAccessibleName(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_close->setVisible(closable);
    setVisible(true);
    update();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    const NoticeColours colours = noticeColours(m_tone);
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, 0, theme::px(4), height()), colours.text);
}

} // namespace headroom
