#pragma once

#include "service/holidays.h"
#include "ui/pages/setup/gridversionsof.h"

class QLineEdit;

namespace headroom {

class DateField;

/// Bank holidays, in versions: days can be added, renamed and taken out.
class HolidaysSection final : public GridVersionsOf<HolidayList> {
    Q_OBJECT

public:
    HolidaysSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void showGrid() override;
    void take(const QList<GridEdit>& edits) override;
    void updateTools() override;
    QString effect() const override;
    QString faultLine(const Finding& finding) const override;

private:
    enum Column { Day, Name, Basis };

    void addDay();
    void takeOut();

    DateField* m_day;
    QLineEdit* m_name;
    QPushButton *m_add, *m_remove;
};

} // namespace headroom
