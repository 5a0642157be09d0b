#pragma once

#include "domain/ids.h"
#include "service/moves.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace headroom {

/// The cases of one officer with a mark before each; typing narrows the list, the space bar marks.
class CasePicker final : public QWidget {
    Q_OBJECT

public:
    explicit CasePicker(QWidget* parent = nullptr);

    /// Marks are kept by case, also of cases that are not in this list.
    void setCases(const std::vector<MovableCase>& cases);
    void setChosen(const std::vector<CaseId>& chosen);
    const std::vector<CaseId>& chosen() const { return m_chosen; }

signals:
    void edited();

private:
    void filter(const QString& text);
    void showCount();

    QLineEdit* m_filter;
    QListWidget* m_list;
    QLabel* m_count;
    std::vector<CaseId> m_chosen;
    bool m_filling = false;
};

} // namespace headroom
