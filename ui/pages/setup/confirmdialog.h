#pragma once

#include <QDialog>

namespace headroom {

/// A decision of one sentence: what would happen, and a button that says it. Enter alone does nothing.
class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    ConfirmDialog(const QString& title, const QString& sentence, const QString& button,
                  QWidget* parent = nullptr);
};

} // namespace headroom
