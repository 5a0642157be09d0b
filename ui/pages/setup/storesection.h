#pragma once

#include "ui/pages/setup/setupsection.h"

#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace headroom {

struct Progress;

/// The file everything is kept in, and whether it is sound.
class StoreSection final : public SetUpSection {
    Q_OBJECT

public:
    StoreSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    QLabel* addFact(QFormLayout& form, const QString& word);
    void check();
    void showOutcome(const std::vector<std::string>& faults);
    void endCheck();
    void showProgress(const Progress& progress);

    QLabel *m_path, *m_id, *m_posts, *m_extract, *m_access;
    QLabel* m_outcome;
    QProgressBar* m_progress;
    QPushButton *m_check, *m_stop;
    bool m_checking = false;
};

} // namespace headroom
