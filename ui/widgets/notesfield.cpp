#include "ui/widgets/notesfield.h"

#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int quietShare = 2; // the count is shown when less than half is left, or many lines are there

} // namespace

NotesField::NotesField(int limit, int lines, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit)
    , m_count(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_limit(limit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(2));
    m_edit->setTabChangesFocus(true);
    const int line = QFontMetrics(theme::font(TextStyle::Body)).lineSpacing();
    m_edit->setMinimumHeight(lines * line + theme::px(18));
    if (lines <= 3) {
        m_edit->setMaximumHeight(m_edit->minimumHeight());
    }
    column->addWidget(m_edit, 1);
    column->addWidget(m_count);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        showCount();
        emit edited();
    });
    showCount();
}

void NotesField::setText(const QString& text) {
    if (text != m_edit->toPlainText()) {
        m_edit->setPlainText(text);
    }
}

QString NotesField::text() const {
    return m_edit->toPlainText();
}

bool NotesField::tooLong() const {
    return m_edit->toPlainText().size() > m_limit;
}

void NotesField::alwaysCount() {
    m_always = true;
    showCount();
}

void NotesField::showCount() {
    const qsizetype used = m_edit->toPlainText().size();
    m_count->setText(used > m_limit ? tr("%1 characters too many").arg(countText(used - m_limit))
                                    : tr("%1 of %2 characters").arg(countText(used), countText(m_limit)));
    setLabelTone(*m_count, used > m_limit ? Tone::Alarm : Tone::Muted);
    m_count->setVisible(m_always || m_edit->maximumHeight() > m_edit->minimumHeight() ||
                        used * quietShare > m_limit);
}

} // namespace headroom
