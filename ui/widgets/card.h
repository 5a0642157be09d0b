#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>
#include <QLabel>
#include <QString>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace headroom {

/// A surface with a hairline and rounded corners: what a page is laid out in. Optional head line
/// with a title, a muted note and room for tools at its right.
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& note = {});
    /// Puts a tool at the right of the head line.
    void addTool(QWidget* tool);
    /// What the card holds, below the head line; no margins unless padded() was called.
    QVBoxLayout& content() { return *m_content; }
    /// 16 design pixels around the content.
    void padded();

private:
    void makeHead();
    QVBoxLayout* m_outer;
    QVBoxLayout* m_content;
    QHBoxLayout* m_head = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
};

/// A label in one of the type styles and tones; follows the theme by itself.
QLabel* makeLabel(TextStyle style, const QString& text = {}, Tone tone = Tone::Normal,
                  QWidget* parent = nullptr);
void setLabelTone(QLabel& label, Tone tone);

enum class ButtonKind {
    Normal,
    Primary, ///< the one thing to do here: accent surface
    Quiet,   ///< no border until pointed at
};
QPushButton* makeButton(const QString& text, ButtonKind kind = ButtonKind::Normal, QWidget* parent = nullptr);
/// A hairline.
QFrame* makeLine(QWidget* parent = nullptr);

} // namespace headroom
