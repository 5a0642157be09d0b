#pragma once

#include "service/reportsets.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace headroom {

class FormRows;
class Workspace;

/// Keeps what is asked of a report under a name, for oneself or for everybody, and says when it is due by
/// itself.
class SaveSetDialog final : public QDialog {
    Q_OBJECT

public:
    SaveSetDialog(Workspace& workspace, ReportSet set, QWidget* parent);

    std::string setName() const;

private:
    void save();
    ReportSet entered() const;

    Workspace& m_workspace;
    ReportSet m_set;
    FormRows* m_rows;
    QLineEdit *m_name, *m_folder;
    QCheckBox* m_shared;
    QSpinBox* m_span;
    QComboBox *m_every, *m_format;
};

} // namespace headroom
