#pragma once

#include "service/rowimport.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace headroom {

class BoardTableView;
class CasesModel;

/// What a file of cases or posts would do: which column holds which field, and every row with what becomes
/// of it.
/// Rows that are refused can be left out by a choice of its own, and written to a file to be mended.
class CasesView final : public QWidget {
    Q_OBJECT

public:
    explicit CasesView(QWidget* parent = nullptr);

    void setPlan(RowImportPlan plan);
    const RowImportPlan& plan() const { return m_plan; }
    /// What was done with the plan.
    void setDone(const RowImportResult& result);

    ColumnMapping mapping() const;
    bool validRowsOnly() const;
    /// Whether importing would keep something.
    bool usable() const;
    QString headline() const;

signals:
    /// Another column was chosen for a field: the file is to be judged again.
    void mappingChanged();
    void usableChanged();
    void said(const QString& sentence);

private:
    void makeMapping();
    void fillMapping();
    void saveRefused();
    void showHeadline();

    RowImportPlan m_plan;
    bool m_done = false;
    bool m_filling = false;
    RowImportResult m_result;
    QLabel* m_headline;
    QLabel* m_problem;
    QLabel* m_memory;
    QWidget* m_mapping;
    std::vector<QComboBox*> m_fields;
    QCheckBox* m_validOnly;
    QPushButton* m_saveRefused;
    BoardTableView* m_table;
    CasesModel* m_model;
};

/// "Date of birth": a field of the plan as people call it.
QString importFieldWord(const RowImportPlan& plan, std::size_t field);

} // namespace headroom
