#pragma once

#include "service/duedates.h"
#include "ui/pages/models/rowmodel.h"
#include "ui/pages/setup/setupsection.h"

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace headroom {

class BoardKeeper;
class BoardTableView;

/// Times when the systems could not be used, newest first.
class OutagesModel final : public RowModel<Outage> {
    Q_OBJECT

public:
    enum Column { What, Began, Ended };

    explicit OutagesModel(QObject* parent = nullptr);
};

/// Outages: a reason that can be given for a deadline that was missed. One is added with when it began,
/// and said to be over when it is.
class OutagesSection final : public SetUpSection {
    Q_OBJECT

public:
    OutagesSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    void layOut();
    void add();
    void endChosen();
    void keep(const Outage& outage, const QString& done);
    void updateState();

    BoardTableView* m_table;
    OutagesModel* m_model;
    BoardKeeper* m_keeper;
    QStackedWidget* m_stack;
    QLineEdit* m_what;
    QDateTimeEdit *m_began, *m_ended;
    QCheckBox* m_over;
    QPushButton *m_add, *m_end;
    QLabel* m_problem;
};

} // namespace headroom
