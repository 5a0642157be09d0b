#pragma once

#include "service/reportsets.h"
#include "ui/pages/page.h"

#include <optional>

class QLabel;
class QPushButton;

namespace headroom {

class CatalogueList;
class ReportForm;
class ReportOutput;
class ReportPreviewView;

/// The office's desk: the catalogue beside one report with its parameters and its rows.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    ReportsPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;
    void focusFilter() override;

    /// One report of the catalogue, or kept parameters, with nothing else asked.
    void openReport(const std::string& name, std::int64_t series = 0);
    ReportOutput& output() { return *m_output; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeReportSide();
    QWidget* makeActions();
    void connectParts();
    void readCatalogue();
    void run();
    void showRun(ReportPreview preview);
    ReportParameters asked() const;
    void openRow(const std::vector<Value>& row);
    void keepSet();
    void dropSet();
    void noteRecent();
    const ReportSet* keptSet() const;

    Whereabouts m_where;
    std::vector<ReportInfo> m_catalogue;
    std::vector<ReportSet> m_sets;
    std::string m_report; ///< empty: none chosen yet
    std::int64_t m_series = 0;
    bool m_running = false, m_again = false;
    CatalogueList* m_list;
    QLabel *m_title, *m_answers, *m_note;
    ReportForm* m_form;
    ReportPreviewView* m_preview;
    QPushButton *m_export, *m_print, *m_keep, *m_drop, *m_columns, *m_copy;
    ReportOutput* m_output;
};

} // namespace headroom
