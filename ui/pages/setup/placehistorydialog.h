#pragma once

#include "domain/organisation.h"

#include <QDialog>

namespace headroom {

class Workspace;

/// Everything that was ever said of a unit or a post: from when until when, who recorded it and when.
class PlaceHistoryDialog final : public QDialog {
    Q_OBJECT

public:
    PlaceHistoryDialog(Workspace& workspace, UnitRef unit, const QString& name, QWidget* parent = nullptr);
};

} // namespace headroom
