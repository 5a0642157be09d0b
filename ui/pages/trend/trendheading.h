#pragma once

#include "service/trend.h"

#include <QWidget>

class QPushButton;

namespace headroom {

class ChoiceBar;
class ElidedLabel;

/// Whose weeks they are, and how they are looked at: how many, taken apart by what, as a chart or a table.
class TrendHeading final : public QWidget {
    Q_OBJECT

public:
    explicit TrendHeading(QWidget* parent = nullptr);

    void setTrend(const TrendSnapshot& trend);
    void setLook(int weeks, TrendBy by, bool table);
    int weeks() const;
    TrendBy by() const;
    QPushButton& exportButton() const { return *m_export; }

signals:
    void weeksChosen();
    void byChosen();
    void tableChosen(bool table);
    void boardPressed();

private:
    ElidedLabel* m_title;
    ElidedLabel* m_sentence;
    QPushButton* m_board;
    QPushButton* m_export;
    ChoiceBar* m_weeks;
    ChoiceBar* m_by;
    QPushButton* m_table;
};

} // namespace headroom
