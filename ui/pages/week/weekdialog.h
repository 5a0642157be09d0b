#pragma once

#include "service/timesheet.h"
#include "service/workspace.h"
#include "ui/pages/editor.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class DateField;
class FormRows;
class NumberField;
class PickField;
class RecordCard;
class SplitBar;

/// "My week": what one's own time went on, by activity and by day, with time added by hand. Nobody
/// else's week can be opened. Page up and Page down go a week back and on, Ctrl+S adds the time typed.
class WeekDialog final : public Editor {
    Q_OBJECT

public:
    /// Of the first post of whoever is at the keyboard. Throws NotFound where there is none.
    WeekDialog(Workspace& workspace, Date day, QWidget* parent = nullptr);

private:
    void layOut();
    void read();
    void showWeek();
    void go(int weeks);
    void add();
    void withdraw(qint64 id);
    void copy();
    void saveFile();
    void fail(const QString& sentence);

    Workspace& m_workspace;
    PostId m_post;
    Date m_day;
    TimesheetWeek m_week;
    QLabel *m_title, *m_summary, *m_failure;
    SplitBar* m_bar;
    RecordCard *m_activities, *m_entries;
    FormRows* m_rows;
    DateField* m_on;
    PickField* m_activity;
    NumberField* m_minutes;
    QLineEdit* m_note;
};

} // namespace headroom
