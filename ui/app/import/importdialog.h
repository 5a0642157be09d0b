#pragma once

#include "ui/app/import/importwork.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace headroom {

class CasesView;
class ImportView;
class JobRunner;

/// Takes a file in: choose it, see what it would do, do it, see what it did. Reading and keeping
/// run off the UI thread with what they are doing and a way to stop them; nothing is kept until
/// Import is pressed.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    /// Names the file and previews it.
    void setFile(const QString& file);

    enum class Step { Choose, Work, Preview, Done };
    Step step() const { return m_step; }
    const ImportView& view() const { return *m_view; }
    CasesView& cases() const { return *m_cases; }

public slots:
    /// Closing while work runs stops it first.
    void reject() override;

signals:
    void imported();
    void said(const QString& sentence);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeChoice();
    QWidget* makeWork();
    void browse();
    void preview();
    void import();
    void run(bool dryRun);
    bool isPlanned() const;
    void planRows(bool withMapping);
    void importPlanned();
    template <class Value>
    void start(const QString& doing, std::function<Value(Workspace&, const JobControl&)> work,
               std::function<void(Value)> done);
    void stop();
    void showResult(const ImportResult& result);
    void showChoice(const QString& problem = {});
    void showProgress(const Progress& progress);
    void go(Step step);
    void updateButtons();
    ImportKind kind() const;
    ImportOptions options(bool dryRun) const;

    Workspace& m_workspace;
    JobRunner& m_jobs;
    Step m_step = Step::Choose;
    bool m_running = false;
    bool m_closing = false;
    std::optional<ImportResult> m_result;
    QStackedWidget* m_stack;
    ImportView* m_view;
    CasesView* m_cases;
    QLabel* m_title;
    QLineEdit* m_file = nullptr;
    QComboBox* m_kind = nullptr;
    QCheckBox* m_otherDate = nullptr;
    QDateEdit* m_date = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_phase = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_next;
    QPushButton* m_backButton;
    QPushButton* m_cancel;
};

} // namespace headroom
