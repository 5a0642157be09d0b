#include "ui/widgets/choicebar.h"

#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace headroom {

ChoiceBar::ChoiceBar(const QList<Answer>& answers, QWidget* parent)
    : QWidget(parent)
    , m_answers(answers)
    , m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        auto* button = new ChoiceButton(answers[i], i == 0, i + 1 == answers.size());
        m_group->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    row->addStretch(1);
    setCode({});
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            setFocusProxy(m_group->checkedButton());
            emit edited();
        }
    });
}

void ChoiceBar::setCode(const QString& code) {
    int at = 0;
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        if (m_answers[i].code == code) {
            at = static_cast<int>(i);
        }
    }
    m_group->button(at)->setChecked(true);
    setFocusProxy(m_group->button(at));
}

QString ChoiceBar::code() const {
    return m_answers[m_group->checkedId()].code;
}

void ChoiceBar::setQuestion(const QString& question) {
    setAccessibleName(question);
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        m_group->button(static_cast<int>(i))
            ->setAccessibleName(QStringLiteral("%1: %2").arg(question, m_answers[i].text));
    }
}

void ChoiceBar::keyPressEvent(QKeyEvent* event) {
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        if (m_answers[i].key != Qt::Key_unknown && event->key() == m_answers[i].key &&
            (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier) {
            m_group->button(static_cast<int>(i))->setChecked(true);
            m_group->button(static_cast<int>(i))->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

ChoiceButton::ChoiceButton(const ChoiceBar::Answer& answer, bool first, bool last, QWidget* parent)
    : QAbstractButton(parent)
    , m_shape(answer.shape)
    , m_tone(answer.tone)
    , m_first(first)
    , m_last(last) {
    setText(answer.text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleName(answer.text);
    if (answer.key != Qt::Key_unknown) {
        setToolTip(tr("Key: %1").arg(QKeySequence(answer.key).toString(QKeySequence::NativeText)));
    }
}

QSize ChoiceButton::sizeHint() const {
    const QFontMetrics metrics(theme::font(TextStyle::Strong));
    return {metrics.horizontalAdvance(text()) + theme::px(20) + (m_shape == Shape::None ? 0 : theme::px(16)),
            theme::px(28)};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = theme::px(5);
    // Neighbours share a border: each draws its left one, the last its right one too.
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, m_last ? -0.5 : 0.5, -0.5);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, m_first || m_last ? radius : 0, m_first || m_last ? radius : 0);
    if (m_first != m_last) {
        path.addRect(m_first ? box.adjusted(box.width() / 2, 0, 0, 0)
                             : box.adjusted(0, 0, -box.width() / 2, 0));
    }
    path = path.simplified();
    painter.setBrush(isChecked()                   ? tokens.selection
                     : underMouse() && isEnabled() ? tokens.hover
                                                   : tokens.surface);
    painter.setPen(QPen(isEnabled() ? tokens.lineStrong : tokens.line, 1));
    painter.drawPath(path);
    if (isChecked() || hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(box.adjusted(1, 1, m_last ? -1 : -2, -1), radius - 1, radius - 1);
    }
    QRectF room = QRectF(rect()).adjusted(theme::px(10), 0, -theme::px(10), 0);
    const bool meant = m_shape != Shape::None;
    if (meant) {
        const QColor colour = isChecked() ? toneColour(tokens, m_tone) : tokens.muted;
        paintShape(painter, QRectF(room.left(), room.top(), theme::px(10), room.height()), m_shape, colour);
        room.setLeft(room.left() + theme::px(16));
    }
    painter.setFont(theme::font(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(!isEnabled() ? tokens.muted : isChecked() ? tokens.accent : tokens.text);
    painter.drawText(room, int(Qt::AlignVCenter | (meant ? Qt::AlignLeft : Qt::AlignHCenter)), text());
}

} // namespace headroom
