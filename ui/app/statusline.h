#pragma once

#include "domain/progress.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace headroom {

class ElidedLabel;

/// The bottom line: which store, how old its figures are, whether it can be written; on the right
/// what was just done, or what is being done with a way to stop it.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setStore(const QString& name, const QString& extract, const QString& access);
    QString message() const;

public slots:
    /// Stays for a while, then goes.
    void say(const QString& sentence);
    void showJob(const headroom::Progress& progress);
    void endJob();

signals:
    void cancelPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_store;
    ElidedLabel* m_extract;
    ElidedLabel* m_access;
    ElidedLabel* m_message;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QTimer m_fade;
};

} // namespace headroom
