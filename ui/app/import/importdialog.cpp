#include "ui/app/import/importdialog.h"

#include "service/importcases.h"
#include "service/importposts.h"
#include "service/workspace.h"
#include "ui/app/import/casesview.h"
#include "ui/app/import/dropzone.h"
#include "ui/app/import/importview.h"
#include "ui/app/jobrunner.h"
#include "ui/pages/findingtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace headroom {

namespace {

constexpr int importSteps = 1000;

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_jobs(jobs)
    , m_stack(new QStackedWidget(this))
    , m_view(new ImportView(this))
    , m_cases(new CasesView(this))
    , m_title(makeLabel(TextStyle::PageTitle, tr("Import a file")))
    , m_next(makeButton({}, ButtonKind::Primary, this))
    , m_backButton(makeButton(tr("Choose another file"), ButtonKind::Normal, this))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Normal, this)) {
    setWindowTitle(tr("Headroom – Import"));
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    m_next->setObjectName(QStringLiteral("importNext"));
    m_next->setDefault(true);
    m_backButton->setObjectName(QStringLiteral("importBack"));
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_stack->addWidget(makeChoice());
    m_stack->addWidget(makeWork());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_cases);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::px(8));
    buttons->addWidget(m_backButton);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(24), theme::px(20), theme::px(24), theme::px(16));
    column->setSpacing(theme::px(12));
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_step == Step::Choose ? preview() : m_step == Step::Preview ? import() : accept();
    });
    connect(m_backButton, &QPushButton::clicked, this, [this] { showChoice(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_running ? stop() : reject(); });
    connect(m_cases, &CasesView::mappingChanged, this, [this] { planRows(true); });
    connect(m_cases, &CasesView::usableChanged, this, &ImportDialog::updateButtons);
    connect(m_cases, &CasesView::said, this, &ImportDialog::said);
    connect(&m_jobs, &JobRunner::progressed, this, &ImportDialog::showProgress);
    resize(theme::px(820), theme::px(600));
    go(Step::Choose);
}

QWidget* ImportDialog::makeChoice() {
    auto* choice = new QWidget;
    m_file = new QLineEdit;
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("Path of the file"));
    auto* browseButton = makeButton(tr("Browse…"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->setAccessibleName(tr("Kind of file"));
    for (const ImportKind each : {ImportKind::Extract, ImportKind::Hours, ImportKind::Reductions,
                                  ImportKind::Cases, ImportKind::Posts}) {
        m_kind->addItem(kindWord(each), static_cast<int>(each));
    }
    m_otherDate = new QCheckBox(tr("Of another day than the workbook says:"));
    m_date = new QDateEdit(toQDate(m_workspace.today()));
    m_date->setAccessibleName(tr("Day of the extract"));
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_date->setMaximumDate(toQDate(m_workspace.today()));
    m_date->setEnabled(false);
    m_problem = makeLabel(TextStyle::Body, {}, Tone::Alarm);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("importProblem"));

    auto* fileRow = new QHBoxLayout;
    fileRow->setSpacing(theme::px(8));
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browseButton);
    auto* dateRow = new QHBoxLayout;
    dateRow->setSpacing(theme::px(8));
    dateRow->addWidget(m_otherDate);
    dateRow->addWidget(m_date);
    dateRow->addStretch(1);
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(16));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::px(16));
    form->setVerticalSpacing(theme::px(12));
    auto* what =
        makeLabel(TextStyle::Body,
                  tr("The workload extract (.xlsx), contracted hours or reductions (.csv), people and "
                     "their cases, or officers and their posts (.xlsx or .csv). You see what it does before "
                     "anything is kept."),
                  Tone::Muted);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(new DropZone, 1);
    column->addLayout(form);
    form->addRow(tr("File"), fileRow);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(QString(), dateRow);
    column->addWidget(m_problem);
    connect(browseButton, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_otherDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_file, &QLineEdit::textChanged, this, [this](const QString& file) {
        m_kind->setCurrentIndex(static_cast<int>(guessKind(file)));
        updateButtons();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_otherDate->setVisible(kind() == ImportKind::Extract);
        m_date->setVisible(kind() == ImportKind::Extract);
    });
    return choice;
}

QWidget* ImportDialog::makeWork() {
    auto* work = new QWidget;
    m_phase = makeLabel(TextStyle::Body);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(12));
    column->addStretch(1);
    column->addWidget(m_phase);
    column->addWidget(m_progress);
    column->addStretch(2);
    return work;
}

ImportKind ImportDialog::kind() const {
    return static_cast<ImportKind>(m_kind->currentData().toInt());
}

ImportOptions ImportDialog::options(bool dryRun) const {
    ImportOptions options;
    options.dryRun = dryRun;
    if (kind() == ImportKind::Extract && m_otherDate->isChecked()) {
        options.reportDate = fromQDate(m_date->date());
    }
    return options;
}

void ImportDialog::browse() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("File to import"), QFileInfo(m_file->text()).path(),
                                     tr("Extracts and CSV files (*.xlsx *.csv);;All files (*)"));
    if (!file.isEmpty()) {
        setFile(file);
    }
}

void ImportDialog::setFile(const QString& file) {
    m_file->setText(file);
    preview();
}

void ImportDialog::preview() {
    isPlanned() ? planRows(false) : run(true);
}

void ImportDialog::import() {
    isPlanned() ? importPlanned() : run(false);
}

void ImportDialog::run(bool dryRun) {
    start<ImportResult>(
        dryRun ? tr("Reading the file") : tr("Importing"),
        [kind = kind(), file = m_file->text(), options = options(dryRun)](
            Workspace& own, const JobControl& job) { return runImport(kind, own, file, options, job); },
        [this](const ImportResult& result) { showResult(result); });
}

/// Somebody says which column holds what, and every row gets a verdict.
bool ImportDialog::isPlanned() const {
    return kind() == ImportKind::Cases || kind() == ImportKind::Posts;
}

/// Reads and judges a file; with the columns as somebody has chosen them, or as suggested.
void ImportDialog::planRows(bool withMapping) {
    const auto mapping = withMapping ? std::optional(m_cases->mapping()) : std::nullopt;
    start<RowImportPlan>(
        tr("Reading the file"),
        [kind = kind(), file = QFile::encodeName(m_file->text()).toStdString(),
         mapping](Workspace& own, const JobControl& job) {
            return kind == ImportKind::Posts ? planPostImport(own, file, mapping, job)
                                             : planCaseImport(own, file, mapping, job);
        },
        [this](RowImportPlan plan) {
            m_cases->setPlan(std::move(plan));
            go(Step::Preview);
        });
}

void ImportDialog::importPlanned() {
    start<RowImportResult>(
        tr("Importing"),
        [kind = kind(), plan = m_cases->plan(), validOnly = m_cases->validRowsOnly()](Workspace& own,
                                                                                      const JobControl& job) {
            return kind == ImportKind::Posts ? importPosts(own, plan, validOnly, job)
                                             : importCases(own, plan, validOnly, job);
        },
        [this](const RowImportResult& result) {
            m_cases->setDone(result);
            emit said(m_cases->headline());
            emit imported();
            go(Step::Done);
        });
}

template <class Value>
void ImportDialog::start(const QString& doing, std::function<Value(Workspace&, const JobControl&)> work,
                         std::function<void(Value)> done) {
    if (m_running || m_jobs.busy()) {
        return;
    }
    m_running = true;
    m_title->setText(QFileInfo(m_file->text()).fileName());
    m_phase->setText(doing);
    m_progress->setRange(0, 0);
    go(Step::Work);
    m_jobs.run<Value>(
        std::move(work),
        [this, done = std::move(done)](Value value) {
            m_running = false;
            m_closing ? QDialog::reject() : done(std::move(value));
        },
        [this](const QString& sentence) {
            m_running = false;
            m_closing ? QDialog::reject() : showChoice(sentence);
        },
        [this] {
            m_running = false;
            m_closing ? QDialog::reject() : showChoice(tr("Stopped. Nothing was changed."));
        });
}

void ImportDialog::showResult(const ImportResult& result) {
    m_result = result;
    m_view->setResult(result);
    if (result.imported) {
        emit said(m_view->headline());
        emit imported();
    }
    go(result.dryRun ? Step::Preview : Step::Done);
}

void ImportDialog::showChoice(const QString& problem) {
    m_title->setText(tr("Import a file"));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    go(Step::Choose);
}

void ImportDialog::showProgress(const Progress& progress) {
    if (!m_running) {
        return;
    }
    m_phase->setText(phaseText(progress.phase));
    m_progress->setRange(0, progress.total > 0 ? importSteps : 0);
    if (progress.total > 0) {
        m_progress->setValue(static_cast<int>(progress.done * importSteps / progress.total));
    }
}

void ImportDialog::go(Step step) {
    m_step = step;
    const int shown = isPlanned() ? 3 : 2;
    m_stack->setCurrentIndex(step == Step::Choose ? 0 : step == Step::Work ? 1 : shown);
    updateButtons();
    if (step == Step::Choose) {
        m_file->setFocus();
    } else {
        (m_next->isEnabled() && m_next->isVisible() ? m_next : m_cancel)->setFocus();
    }
}

void ImportDialog::updateButtons() {
    const bool cases = isPlanned();
    const bool usable =
        cases ? m_cases->usable() : m_result && !refused(m_result->findings) && !m_result->alreadyImported;
    switch (m_step) {
    case Step::Choose:
        m_next->setText(tr("Preview"));
        m_next->setEnabled(!m_file->text().trimmed().isEmpty());
        break;
    case Step::Work:
        m_next->setEnabled(false);
        break;
    case Step::Preview:
        m_next->setText(tr("Import"));
        m_next->setEnabled(usable);
        break;
    case Step::Done:
        m_next->setText(tr("Close"));
        m_next->setEnabled(true);
        break;
    }
    m_backButton->setVisible(m_step == Step::Preview ||
                             (m_step == Step::Done && !cases && !m_result->imported));
    m_cancel->setVisible(m_step != Step::Done);
    m_cancel->setText(m_step == Step::Work ? tr("Stop") : tr("Cancel"));
}

void ImportDialog::stop() {
    m_phase->setText(tr("Stopping"));
    m_jobs.cancel();
}

void ImportDialog::reject() {
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_closing = true; // as soon as the work has stopped
    stop();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_running && urls.size() == 1 && isImportable(urls.first().toLocalFile())) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    setFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace headroom
