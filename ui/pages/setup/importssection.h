#pragma once

#include "ui/pages/setup/setupsection.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class ExtractsModel;
class ImportsModel;
struct DataCare;

/// The extracts the store holds and every import there was: what each brought, taking one back, and the way
/// to take in another, by hand or from a folder.
class ImportsSection final : public SetUpSection {
    Q_OBJECT

public:
    ImportsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    void layOut();
    QWidget* makeExtracts();
    QWidget* makeHistory();
    QWidget* makeSettings();
    void readSettings();
    void showChanges();
    void askToWithdraw();
    void withdraw(std::int64_t import);
    void save();
    void chooseFolder();
    void updateState();
    void tell(const QString& sentence);

    QPushButton *m_import, *m_changes, *m_withdraw;
    BoardTableView* m_table;
    ExtractsModel* m_model;
    QStackedWidget* m_stack;
    BoardTableView* m_historyTable;
    ImportsModel* m_history;
    BoardKeeper* m_keeper;
    QStackedWidget* m_historyStack;
    QLabel* m_problem;
    QLineEdit* m_folder;
    QSpinBox* m_points;
    QPushButton *m_browse, *m_save;
    QString m_savedFolder;
    int m_savedPoints = 0;
};

} // namespace headroom
