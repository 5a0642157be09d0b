#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace headroom {

/// Asks for the name of a view to save.
class ViewNameDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ViewNameDialog(const QString& suggested, QWidget* parent = nullptr);

signals:
    void named(const QString& name);

private:
    QLineEdit* m_edit;
    QPushButton* m_save;
};

} // namespace headroom
