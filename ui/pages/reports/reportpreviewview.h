#pragma once

#include "service/report.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace headroom {

class BoardTableView;
class EmptyState;
class ReportRowModel;

/// The rows of a report with what they add up to.
class ReportPreviewView final : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreviewView(QWidget* parent = nullptr);

    /// Layout and sort are remembered for each report.
    void show(const std::string& report, ReportPreview preview);
    /// In the place of rows: that it is made, or why it is not.
    void say(const QString& sentence, const QString& hint = {}, const QString& button = {});
    const Table& table() const { return m_preview.table; }
    bool hasRows() const;
    /// Keys of the columns shown, in their order.
    std::vector<std::string> columns() const;
    void focusTable();
    void copyAll(); ///< every row shown, with headers
    void chooseColumns(QPushButton* at);

signals:
    void rowActivated(const std::vector<headroom::Value>& row);
    void nextStep();

private:
    void makeTable(const std::string& report);

    ReportPreview m_preview;
    BoardTableView* m_table = nullptr;
    ReportRowModel* m_model = nullptr;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QLabel* m_totals;
    QLabel* m_count;
};

} // namespace headroom
