#pragma once

#include <QLineEdit>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QListView;
class QStandardItemModel;

namespace headroom {

/// One of many, found by typing: a list opens under the field while one types. Down and up move in
/// it, Enter takes the marked one, Esc closes it; leaving the field with a text that is no choice
/// brings back what was chosen before, and an emptied field chooses nothing.
class PickField final : public QLineEdit {
    Q_OBJECT

public:
    struct Choice {
        QString code, text;
        QString detail = {}; ///< muted, behind the text
    };
    /// Gives what may be meant by a text, best first; an empty text: what is offered at once.
    using Source = std::function<QList<Choice>(const QString& text)>;

    explicit PickField(QWidget* parent = nullptr);
    ~PickField() override;

    void setSource(Source source) { m_source = std::move(source); }
    /// A fixed list: a choice is found by every word typed, in its text, detail or code.
    void setChoices(const QList<Choice>& choices);
    /// Without signal. The text is found in the fixed list where it is not given.
    void setCode(const QString& code, const QString& text = {});
    const QString& code() const { return m_code; }
    bool listOpen() const;
    void openList();

signals:
    void edited();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    void fill();
    void place();
    void closeList();
    void take(int row);
    void settle();

    Source m_source;
    QList<Choice> m_fixed, m_shown;
    QString m_code, m_chosen;
    QPointer<QListView> m_list;
    QStandardItemModel* m_model;
};

} // namespace headroom
