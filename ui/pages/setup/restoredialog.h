#pragma once

#include "service/backup.h"

#include <QDialog>

class QGridLayout;

namespace headroom {

/// What a backup holds beside what is there now, and the decision to put it back.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RestoreDialog(const RestorePreview& preview, QWidget* parent = nullptr);

private:
    void addRow(QGridLayout& grid, const QString& what, const QString& now, const QString& then);
};

} // namespace headroom
