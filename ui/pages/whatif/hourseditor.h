#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/ids.h"
#include "ui/pages/editor.h"

class QLabel;

namespace headroom {

class DateField;
class NumberField;
class Workspace;

/// Sets the contracted hours of a post from a day on.
class HoursEditor final : public Editor {
    Q_OBJECT

public:
    HoursEditor(Workspace& workspace, PostId post, const QString& officer, HoursPerWeek hours, Date from,
                QWidget* parent = nullptr);

private:
    void save();

    Workspace& m_workspace;
    PostId m_post;
    NumberField* m_hours;
    DateField* m_from;
    QLabel* m_failure;
};

} // namespace headroom
