#include "ui/widgets/emptystate.h"

#include "ui/widgets/card.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeLabel(TextStyle::Section))
    , m_hint(makeLabel(TextStyle::Body, {}, Tone::Muted))
    , m_button(makeButton({}, ButtonKind::Primary)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::px(8));
    column->addStretch(2);
    for (QLabel* label : {m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(theme::px(8));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::nextStep);
    setContent({});
}

void EmptyState::setContent(const QString& sentence, const QString& hint, const QString& button) {
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
}

} // namespace headroom
