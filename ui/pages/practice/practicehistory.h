#pragma once

#include "service/practice.h"

#include <QDialog>

namespace headroom {

class Workspace;

/// Everything that was ever recorded about a practitioner, newest first.
class PracticeHistoryDialog final : public QDialog {
    Q_OBJECT

public:
    PracticeHistoryDialog(Workspace& workspace, const PracticeView& view, QWidget* parent = nullptr);
};

} // namespace headroom
