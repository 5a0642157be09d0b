#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace headroom {

/// Short help: what the marks and words mean, and every key. Stays open beside the work.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    HelpDialog(const QList<QAction*>& actions, QWidget* parent);

private:
    static QString text(const QList<QAction*>& actions);
};

} // namespace headroom
