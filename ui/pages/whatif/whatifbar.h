#pragma once

#include "service/scenarios.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class DateField;
class ElidedLabel;
class PickField;

/// Which scenario it is: its name and day, whether others see it, and what can be done with it.
class WhatIfBar final : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfBar(Date today, QWidget* parent = nullptr);

    /// changed: not as it is kept.
    void setScenario(const Scenario& scenario, bool changed);
    void setSaved(const std::vector<Scenario>& saved);
    void setSentence(const QString& sentence);
    void setMayKeep(bool may);
    QPushButton& exportButton() const { return *m_export; }
    QPushButton& versionsButton() const { return *m_versions; }
    void setComparing(bool comparing);
    void setWorking(bool working);
    void focusName();

signals:
    void renamed(const QString& name);
    void dayChosen(headroom::Date day);
    void sharedChosen(bool shared);
    void opened(headroom::ScenarioId id);
    void newPressed();
    void savePressed();
    void deletePressed();
    void comparePressed(bool comparing);
    void printPressed();
    void cancelPressed();

private:
    void layOut();

    ElidedLabel *m_title, *m_sentence;
    QLineEdit* m_name;
    DateField* m_day;
    QCheckBox* m_shared;
    PickField* m_open;
    QPushButton *m_new, *m_save, *m_delete, *m_compare, *m_versions, *m_export, *m_print, *m_cancel;
};

} // namespace headroom
