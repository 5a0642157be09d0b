#pragma once

#include "ui/widgets/tokens.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom {

/// A band across the page that cannot be overlooked: another day is shown, the store is held by
/// somebody else, something failed. Never modal.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows it. An empty button text leaves the button out; closable adds one to dismiss it.
    void show(Tone tone, const QString& sentence, const QString& button = {}, bool closable = false);
    QString sentence() const;

signals:
    void pressed();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_sentence;
    QPushButton* m_button;
    QPushButton* m_close;
    Tone m_tone = Tone::Warning;
};

} // namespace headroom
