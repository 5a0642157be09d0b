#pragma once

#include "service/holidays.h"
#include "ui/pages/setup/versionsof.h"
#include "ui/widgets/gridview.h"

class QLineEdit;

namespace headroom {

class DateField;

/// Bank holidays, in versions: days can be added, renamed and taken out.
class HolidaysSection final : public VersionsOf<HolidayList> {
    Q_OBJECT

public:
    HolidaysSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void display() override;
    QString effect() const override;
    QString faultLine(const Finding& finding) const override;

private:
    enum Column { Day, Name, Basis };

    void showGrid();
    void updateTools();
    void take(const QList<GridEdit>& edits);
    void addDay();
    void takeOut();

    GridView* m_grid;
    GridModel* m_model;
    DateField* m_day;
    QLineEdit* m_name;
    QPushButton *m_add, *m_remove;
};

} // namespace headroom
