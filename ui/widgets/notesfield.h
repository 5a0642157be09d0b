#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace headroom {

/// Text of some lines with a live count of what is left; Tab leaves it. What is over the limit is
/// kept and called too long, so that nothing that was pasted is lost.
class NotesField final : public QWidget {
    Q_OBJECT

public:
    NotesField(int limit, int lines, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    bool tooLong() const;
    /// The count is there from the first character, also of a short field.
    void alwaysCount();
    QPlainTextEdit& edit() const { return *m_edit; }

signals:
    void edited();

private:
    void showCount();

    QPlainTextEdit* m_edit;
    QLabel* m_count;
    int m_limit;
    bool m_always = false;
};

} // namespace headroom
