#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;

namespace headroom {

/// Finds words in a text: Enter or F3 goes on, Shift+Enter or Shift+F3 back; from the end it begins again.
class HelpFind final : public QWidget {
    Q_OBJECT

public:
    explicit HelpFind(QTextEdit& text, QWidget* parent = nullptr);

    /// Shows the line and selects what it looked for last.
    void open();
    /// Hides it; the focus goes to the text.
    void close();
    void findNext(bool backward);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool select(bool backward);

    QTextEdit& m_text;
    QLineEdit* m_words;
    QLabel* m_told;
};

} // namespace headroom
