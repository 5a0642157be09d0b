#include "ui/pages/allocate/outcomebar.h"

#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace headroom {

OutcomeBar::OutcomeBar(QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeLabel(TextStyle::Strong))
    , m_undo(makeButton(tr("Undo")))
    , m_next(makeButton(tr("Next case"), ButtonKind::Primary))
    , m_copy(makeButton(tr("Copy as text")))
    , m_print(makeButton(tr("Print…")))
    , m_close(makeButton(tr("Dismiss"), ButtonKind::Quiet)) {
    setObjectName(QStringLiteral("outcomeBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(16), theme::px(6), theme::px(12), theme::px(6));
    row->setSpacing(theme::px(8));
    m_sentence->setObjectName(QStringLiteral("outcomeSentence"));
    m_sentence->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoAllocationButton"));
    m_undo->setToolTip(tr("As long as nobody has acted on it"));
    m_next->setObjectName(QStringLiteral("outcomeNextButton"));
    m_next->setToolTip(tr("Alt+N"));
    m_copy->setObjectName(QStringLiteral("copyDecisionButton"));
    m_copy->setToolTip(tr("Ctrl+Shift+C: for the central system"));
    m_print->setObjectName(QStringLiteral("printDecisionButton"));
    m_print->setToolTip(tr("Ctrl+P"));
    row->addWidget(m_sentence, 1);
    for (QPushButton* button : {m_undo, m_copy, m_print, m_next, m_close}) {
        row->addWidget(button);
    }
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoRequested(m_log); });
    connect(m_next, &QPushButton::clicked, this, &OutcomeBar::nextRequested);
    connect(m_copy, &QPushButton::clicked, this, &OutcomeBar::copyRequested);
    connect(m_print, &QPushButton::clicked, this, &OutcomeBar::printRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void OutcomeBar::showNow(Tone tone, const QString& sentence, bool done) {
    m_tone = tone;
    m_sentence->setText(sentence);
    setLabelTone(*m_sentence, tone);
    setAccessibleName(sentence);
    for (QPushButton* button : {m_undo, m_next, m_copy, m_print}) {
        button->setVisible(done);
    }
    show();
    update();
}

void OutcomeBar::showDone(const QString& sentence, LogEntryId log,
                          const std::vector<std::int64_t>& decisions) {
    m_log = log;
    m_decisions = decisions;
    showNow(Tone::Ok, sentence, true);
    m_undo->setVisible(static_cast<bool>(log));
}

void OutcomeBar::showPlain(Tone tone, const QString& sentence) {
    m_log = {};
    m_decisions.clear();
    showNow(tone, sentence, false);
}

QString OutcomeBar::sentence() const {
    return isHidden() ? QString() : m_sentence->text();
}

void OutcomeBar::focusNext() {
    m_next->setFocus(Qt::OtherFocusReason);
}

void OutcomeBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), m_tone == Tone::Ok      ? tokens.okSoft
                             : m_tone == Tone::Alarm ? tokens.alarmSoft
                                                     : tokens.warningSoft);
    painter.fillRect(QRect(0, 0, theme::px(4), height()), toneColour(tokens, m_tone));
}

} // namespace headroom
