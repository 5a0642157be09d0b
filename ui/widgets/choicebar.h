#pragma once

#include "ui/widgets/shapes.h"

#include <QAbstractButton>
#include <QList>
#include <QString>
#include <QWidget>

class QButtonGroup;

namespace headroom {

/// A few answers side by side, one of them chosen: a word, and a shape where it means something.
/// Arrows move, and each answer has a letter of its own.
class ChoiceBar final : public QWidget {
    Q_OBJECT

public:
    struct Answer {
        QString code, text;
        Shape shape = Shape::None;
        Tone tone = Tone::Normal;
        Qt::Key key = Qt::Key_unknown;
    };
    explicit ChoiceBar(const QList<Answer>& answers, QWidget* parent = nullptr);

    void setCode(const QString& code); ///< one that is no answer: the first
    QString code() const;
    /// What is asked, before each answer for assistive technology.
    void setQuestion(const QString& question);

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<Answer> m_answers;
    QButtonGroup* m_group;
};

/// One answer of a bar.
class ChoiceButton final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceButton(const ChoiceBar::Answer& answer, bool first, bool last, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shape m_shape;
    Tone m_tone;
    bool m_first, m_last;
};

} // namespace headroom
