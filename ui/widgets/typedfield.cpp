#include "ui/widgets/typedfield.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace headroom {

TypedField::TypedField(int designWidth, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_reading(makeLabel(TextStyle::Caption, {}, Tone::Muted)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(8));
    m_edit->setFixedWidth(theme::px(designWidth));
    row->addWidget(m_edit);
    row->addWidget(m_reading, 1);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        look();
        emit edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_readable && !isEmpty()) {
            m_edit->setText(tidied());
        }
    });
}

TypedField::~TypedField() {
    // Going while it has the focus is no end of editing: nobody is left to tidy up.
    m_edit->blockSignals(true);
}

QString TypedField::text() const {
    return m_edit->text();
}

void TypedField::showReading(bool shown) {
    m_reading->setVisible(shown);
    setSizePolicy(shown ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool TypedField::isEmpty() const {
    return m_edit->text().trimmed().isEmpty();
}

void TypedField::write(const QString& text) {
    m_edit->setText(text);
    look();
}

void TypedField::look() {
    const Reading reading = read(m_edit->text());
    m_readable = !reading.wrong;
    m_reading->setText(reading.sentence);
    setLabelTone(*m_reading, reading.wrong ? Tone::Alarm : Tone::Muted);
    m_edit->setAccessibleDescription(reading.sentence);
    if (m_reading->isHidden()) {
        m_edit->setToolTip(reading.sentence);
    }
}

bool TypedField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool far = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        if (far || key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up || key == Qt::Key_PageUp ? 1 : -1, far);
            emit edited();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom
