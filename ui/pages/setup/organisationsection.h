#pragma once

#include "service/organisationedits.h"
#include "ui/pages/setup/setupsection.h"

class QLineEdit;
class QPushButton;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class PlacedUnitsModel;

/// Regions, PDUs and teams: added, renamed and moved from a day on, each with its history.
class OrganisationSection final : public SetUpSection {
    Q_OBJECT

public:
    OrganisationSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    const store::PlacedUnit* chosen() const;
    void updateState();
    void add(Level level);
    void edit();
    void showHistory();

    OrganisationView m_view;
    BoardTableView* m_table;
    PlacedUnitsModel* m_model;
    BoardKeeper* m_keeper;
    QLineEdit* m_filter;
    QPushButton *m_region, *m_pdu, *m_team, *m_edit, *m_history;
};

} // namespace headroom
