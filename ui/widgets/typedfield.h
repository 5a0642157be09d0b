#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace headroom {

/// A field that reads what is typed into it: beside it stands what it understood, or why not. Up and
/// down step the value, Page up and Page down by more; leaving the field writes the value tidily.
class TypedField : public QWidget {
    Q_OBJECT

public:
    ~TypedField() override;

    QString text() const;
    /// As if it had been typed, without saying so.
    void setText(const QString& text) { write(text); }
    /// Nothing is typed, or what is typed can be read.
    bool readable() const { return m_readable; }
    bool isEmpty() const;
    QLineEdit& edit() const { return *m_edit; }
    /// What was understood stands in the tooltip instead where there is no room beside the field.
    void showReading(bool shown);

signals:
    void edited();

protected:
    struct Reading {
        QString sentence; ///< what was understood, or what is wrong
        bool wrong = false;
    };
    TypedField(int designWidth, QWidget* parent);

    /// Also of an empty text, which is no value and nothing wrong.
    virtual Reading read(const QString& text) = 0;
    virtual void step(int by, bool far) = 0;
    virtual QString tidied() const = 0;
    /// The text of a value set by the program.
    void write(const QString& text);
    void look();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_edit;
    QLabel* m_reading;
    bool m_readable = true;
};

} // namespace headroom
