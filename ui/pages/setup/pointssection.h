#pragma once

#include "ui/pages/setup/setupsection.h"

class QLabel;

namespace headroom {

class BoardTableView;
class PointsModel;
class VersionsModel;

/// The points tables there are and the one in force, read only: tier by type, with the other
/// numbers a figure is made with.
class PointsSection final : public SetUpSection {
    Q_OBJECT

public:
    PointsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    BoardTableView* makeTable(const QString& name);
    BoardTableView* m_versionsTable;
    VersionsModel* m_versions;
    BoardTableView* m_pointsTable;
    PointsModel* m_points;
    QLabel* m_inForce;
    QLabel* m_facts;
};

} // namespace headroom
