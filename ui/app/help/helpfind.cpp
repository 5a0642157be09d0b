#include "ui/app/help/helpfind.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

namespace headroom {

HelpFind::HelpFind(QTextEdit& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit(this))
    , m_told(makeLabel(TextStyle::Caption, {}, Tone::Muted, this)) {
    m_words->setObjectName(QStringLiteral("helpFindWords"));
    m_words->setAccessibleName(tr("Find on this page of the help"));
    m_words->setPlaceholderText(tr("Find on this page"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_told->setObjectName(QStringLiteral("helpFindTold"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_told);
    const auto add = [this, row](const QString& word, const QString& spoken, bool backward) {
        auto* button = makeButton(word, ButtonKind::Quiet, this);
        button->setAutoDefault(false);
        button->setAccessibleName(spoken);
        connect(button, &QPushButton::clicked, this, [this, backward] { findNext(backward); });
        row->addWidget(button);
    };
    add(tr("Previous"), tr("Previous place"), true);
    add(tr("Next"), tr("Next place"), false);
    // From the beginning of what is selected, so that the place stays while the word grows.
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        QTextCursor cursor = m_text.textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_text.setTextCursor(cursor);
        findNext(false);
    });
    hide();
}

void HelpFind::open() {
    show();
    m_words->setFocus();
    m_words->selectAll();
}

void HelpFind::close() {
    hide();
    m_text.setFocus();
}

bool HelpFind::select(bool backward) {
    return m_text.find(m_words->text(), backward ? QTextDocument::FindBackward : QTextDocument::FindFlags());
}

void HelpFind::findNext(bool backward) {
    QString told;
    if (!m_words->text().isEmpty() && !select(backward)) {
        QTextCursor cursor = m_text.textCursor();
        cursor.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        m_text.setTextCursor(cursor);
        told = select(backward) ? tr("From the beginning again") : tr("Not on this page");
        if (backward && m_text.textCursor().hasSelection()) {
            told = tr("From the end again");
        }
    }
    m_told->setText(told);
    m_words->setAccessibleDescription(told);
}

bool HelpFind::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            findNext(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom
