#pragma once

#include <QFrame>

class QVBoxLayout;

namespace headroom {

/// A sunken surface inside a card, for what stands behind a figure.
class NoteBox final : public QFrame {
    Q_OBJECT

public:
    explicit NoteBox(QWidget* parent = nullptr);
    QVBoxLayout& content() { return *m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_content;
};

} // namespace headroom
