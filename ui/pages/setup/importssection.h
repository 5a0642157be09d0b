#pragma once

#include "ui/pages/setup/setupsection.h"

class QPushButton;
class QStackedWidget;

namespace headroom {

class BoardTableView;
class ExtractsModel;

/// The extracts the store holds, newest first, and the way to take in another.
class ImportsSection final : public SetUpSection {
    Q_OBJECT

public:
    ImportsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    QPushButton* m_import;
    BoardTableView* m_table;
    ExtractsModel* m_model;
    QStackedWidget* m_stack;
};

} // namespace headroom
