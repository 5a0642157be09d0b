#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom {

/// What stands where there is nothing to show: one sentence, what to do next, and the button
/// that does it. Also for loading (no button) and for failures.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// An empty button text leaves the button out.
    void setContent(const QString& sentence, const QString& hint = {}, const QString& button = {});

signals:
    void nextStep();

private:
    QLabel* m_sentence;
    QLabel* m_hint;
    QPushButton* m_button;
};

} // namespace headroom
