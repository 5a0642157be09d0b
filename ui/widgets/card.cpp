#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace headroom {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_outer(new QVBoxLayout(this))
    , m_content(new QVBoxLayout) {
    setProperty("card", true);
    setFrameShape(QFrame::NoFrame);
    // The hairline is the style sheet's; content stays inside it.
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_outer->addLayout(m_content, 1);
}

Card::Card(const QString& title, QWidget* parent)
    : Card(parent) {
    setTitle(title);
}

void Card::makeHead() {
    if (m_head != nullptr) {
        return;
    }
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(theme::px(16), theme::px(12), theme::px(12), theme::px(8));
    m_head->setSpacing(theme::px(8));
    m_title = makeLabel(TextStyle::Section);
    m_note = makeLabel(TextStyle::Caption, {}, Tone::Muted);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_outer->insertLayout(0, m_head);
}

void Card::setTitle(const QString& title, const QString& note) {
    makeHead();
    m_title->setText(title);
    m_note->setText(note);
    setAccessibleName(title);
}

void Card::addTool(QWidget* tool) {
    makeHead();
    m_head->addWidget(tool);
}

void Card::padded() {
    const int side = theme::px(16);
    m_content->setContentsMargins(side, m_head == nullptr ? side : theme::px(4), side, side);
}

QLabel* makeLabel(TextStyle style, const QString& text, Tone tone, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(theme::font(style));
    label->setTextFormat(Qt::PlainText);
    setLabelTone(*label, tone);
    return label;
}

void setLabelTone(QLabel& label, Tone tone) {
    static constexpr std::array words = {"normal", "muted", "accent", "alarm", "warning", "ok"};
    label.setProperty("tone", QLatin1String(words[static_cast<std::size_t>(tone)]));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    if (kind == ButtonKind::Primary) {
        button->setProperty("kind", QStringLiteral("primary"));
        button->setFont(theme::font(TextStyle::Strong));
    } else if (kind == ButtonKind::Quiet) {
        button->setProperty("kind", QStringLiteral("quiet"));
    }
    return button;
}

QFrame* makeLine(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    return line;
}

} // namespace headroom
