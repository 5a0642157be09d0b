#pragma once

#include "service/reportsets.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace headroom {

class DateField;

/// What is asked of a report. Shows the fields that the report takes; whose it is and of which day say the
/// path and the day of the window.
class ReportForm final : public QWidget {
    Q_OBJECT

public:
    explicit ReportForm(Date today, QWidget* parent = nullptr);

    /// The fields of a report, as empty as when nothing was asked, or as a set asks.
    void setReport(const ReportInfo& info, const ReportSet* set);
    /// Without unit and day.
    ReportParameters parameters() const;
    void setParameters(const ReportParameters& parameters);
    int spanDays() const;
    /// Whether everything that is typed can be understood.
    bool readable() const;

signals:
    void edited();

private:
    QWidget* titled(const QString& title, QWidget* field);
    void fillKeys(const ReportInfo& info);
    void showFor(const ReportInfo& info);

    bool m_filling = false;
    QComboBox *m_level, *m_group, *m_onlyKey, *m_withhold;
    QLineEdit* m_onlyText;
    DateField *m_from, *m_to;
    QList<QWidget*> m_levelRow, m_fromRow, m_toRow, m_keyRows;
    int m_spanDays = 0; ///< of the set that was put in, until the days are changed
    std::vector<std::pair<std::string, std::string>> m_moreOnly; ///< of a set, beyond the one shown
};

} // namespace headroom
