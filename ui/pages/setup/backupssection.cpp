#include "ui/pages/setup/backupssection.h"

#include "domain/error.h"
#include "service/datacare.h"
#include "service/workspace.h"
#include "ui/app/jobrunner.h"
#include "ui/pages/findingtext.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/setup/backupwords.h"
#include "ui/pages/setup/restoredialog.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int backupSteps = 1000;

QString pathText(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

std::vector<RowColumn<BackupRow>> backupColumns() {
    RowColumn<BackupRow> made, entry, size, verdict;
    made.key = QStringLiteral("made");
    made.title = BackupsModel::tr("Made");
    made.text = [](const BackupRow& row) { return momentText(row.backup.madeAt); };
    made.sort = [](const BackupRow& row) {
        return SortValue::of(static_cast<double>(row.backup.madeAt.seconds().time_since_epoch().count()));
    };
    made.tooltip = [](const BackupRow& row) { return pathText(row.backup.file); };
    entry.key = QStringLiteral("entry");
    entry.title = BackupsModel::tr("Up to log entry");
    entry.alignment = Qt::AlignRight;
    entry.text = [](const BackupRow& row) { return countText(row.backup.entry); };
    entry.sort = [](const BackupRow& row) { return SortValue::of(static_cast<double>(row.backup.entry)); };
    size.key = QStringLiteral("size");
    size.title = BackupsModel::tr("Size");
    size.alignment = Qt::AlignRight;
    size.text = [](const BackupRow& row) { return bytesText(row.backup.bytes); };
    size.sort = [](const BackupRow& row) { return SortValue::of(static_cast<double>(row.backup.bytes)); };
    verdict.key = QStringLiteral("verdict");
    verdict.title = BackupsModel::tr("Verdict");
    verdict.text = [](const BackupRow& row) { return row.verdict; };
    verdict.sort = [](const BackupRow& row) { return SortValue::of(row.verdict); };
    verdict.tooltip = verdict.text;
    verdict.more = [](const BackupRow& row, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(row.bad ? Tone::Alarm : Tone::Normal))
                                : QVariant();
    };
    return {made, entry, size, verdict};
}

} // namespace

BackupsModel::BackupsModel(QObject* parent)
    : RowModel<BackupRow>(
          backupColumns(), [](const BackupRow& row) { return idOf(row.backup); }, parent) {}

qint64 BackupsModel::idOf(const KeptBackup& backup) {
    return static_cast<qint64>(qHash(toQString(backup.name)) >> 2U) + 1; // 0 is no row
}

BackupsSection::BackupsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(tr("Backups"),
                   tr("Made by themselves every 15 minutes in which something was recorded, when the window "
                      "closes and before "
                      "anything that changes much at once. Each was checked before it counts."),
                   workspace, jobs, parent)
    , m_model(new BackupsModel(this))
    , m_table(new BoardTableView)
    , m_stack(new QStackedWidget)
    , m_now(makeButton(tr("&Back up now"), ButtonKind::Primary))
    , m_check(makeButton(tr("&Check")))
    , m_restore(makeButton(tr("&Restore…")))
    , m_stop(makeButton(tr("Stop")))
    , m_outcome(makeLabel(TextStyle::Strong))
    , m_progress(new QProgressBar)
    , m_folder(new QLineEdit)
    , m_browse(makeButton(tr("Choose…")))
    , m_save(makeButton(tr("&Save")))
    , m_problem(makeLabel(TextStyle::Strong, {}, Tone::Alarm)) {
    m_table->setModel(m_model);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    layOut();
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, [this](qint64) { updateState(); });
    connect(m_now, &QPushButton::clicked, this, &BackupsSection::backUpNow);
    connect(m_check, &QPushButton::clicked, this, &BackupsSection::checkChosen);
    connect(m_restore, &QPushButton::clicked, this, &BackupsSection::restoreChosen);
    connect(m_stop, &QPushButton::clicked, &jobs, &JobRunner::cancel);
    connect(&jobs, &JobRunner::progressed, this, &BackupsSection::showProgress);
    connect(m_folder, &QLineEdit::textChanged, this, &BackupsSection::updateState);
    connect(m_browse, &QPushButton::clicked, this, &BackupsSection::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, &BackupsSection::saveFolder);
    endWork();
}

void BackupsSection::layOut() {
    m_table->setObjectName(QStringLiteral("backupsTable"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setStretchColumn(BackupsModel::Verdict, 160);
    m_now->setObjectName(QStringLiteral("backUpNow"));
    m_check->setObjectName(QStringLiteral("backupCheck"));
    m_restore->setObjectName(QStringLiteral("backupRestore"));
    m_stop->setObjectName(QStringLiteral("backupStop"));
    m_outcome->setObjectName(QStringLiteral("backupOutcome"));
    m_outcome->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the backup"));
    auto* nothing = new EmptyState;
    nothing->setContent(tr("No backup yet"), tr("Press “Back up now” to make the first one."));
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_table);
    auto* list = new Card(tr("Backups there are"));
    list->addTool(m_check);
    list->addTool(m_restore);
    list->addTool(m_now);
    list->content().addWidget(m_stack, 1);
    column().addWidget(list, 1);
    auto* work = new QHBoxLayout;
    work->setSpacing(theme::px(8));
    work->addWidget(m_progress, 1);
    work->addWidget(m_outcome, 1);
    work->addWidget(m_stop);
    column().addLayout(work);
    column().addWidget(makeFolderCard());
}

QWidget* BackupsSection::makeFolderCard() {
    auto* card = new Card(tr("Where they go"));
    card->padded();
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    m_folder->setAccessibleName(tr("Folder for backups"));
    m_browse->setObjectName(QStringLiteral("backupBrowse"));
    m_browse->setAccessibleName(tr("Choose the folder for backups"));
    m_save->setObjectName(QStringLiteral("backupFolderSave"));
    m_problem->setObjectName(QStringLiteral("backupProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* words = makeLabel(
        TextStyle::Body,
        tr("Beside the store, unless you choose another folder. One on another disk, or on a network "
           "drive, outlives this computer; the newest of 24 hours, 30 days and 12 months are kept."),
        Tone::Muted);
    words->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::px(8));
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    row->addWidget(m_save);
    card->content().setSpacing(theme::px(8));
    card->content().addWidget(words);
    card->content().addLayout(row);
    card->content().addWidget(m_problem);
    return card;
}

void BackupsSection::read(Date) {
    const DataCare care = dataCare(workspace());
    m_folder->setPlaceholderText(pathText(backupFolder(workspace())));
    const QString saved = toQString(care.backupFolder);
    if (m_folder->text() == m_savedFolder) { // what is being typed stays
        m_savedFolder = saved;
        m_folder->setText(saved);
    }
    m_savedFolder = saved;
    std::vector<BackupRow> rows;
    for (KeptBackup& backup : backups(workspace())) {
        BackupRow row{std::move(backup), tr("Checked when it was made"), false};
        const auto known = m_verdicts.constFind(BackupsModel::idOf(row.backup));
        if (known != m_verdicts.constEnd()) {
            row.bad = !known->isEmpty();
            row.verdict = row.bad ? *known : tr("Sound");
        } else if (row.backup.entry == 0) {
            row.bad = true;
            row.verdict = tr("Cannot be read");
        }
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    m_table->fitColumns();
    m_stack->setCurrentIndex(m_model->allRows() == 0 ? 0 : 1);
    updateState();
}

const KeptBackup* BackupsSection::chosen() const {
    const BackupRow* row = m_model->rowWithId(m_keeper->currentId());
    return row != nullptr ? &row->backup : nullptr;
}

void BackupsSection::updateState() {
    const bool free = !m_working;
    const bool one = chosen() != nullptr;
    m_now->setEnabled(free);
    m_check->setEnabled(free && one);
    m_restore->setEnabled(free && one && writable() && workspace().actor().role == Role::Administrator);
    m_folder->setEnabled(writable());
    m_browse->setEnabled(writable());
    m_save->setEnabled(writable() && m_folder->text().trimmed() != m_savedFolder);
}

bool BackupsSection::beginWork() {
    if (jobs().busy()) {
        emit said(tr("Wait until the work in hand is done."));
        return false;
    }
    m_working = true;
    m_outcome->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    updateState();
    return true;
}

void BackupsSection::endWork(const QString& sentence, bool bad) {
    m_working = false;
    m_progress->hide();
    m_stop->hide();
    setLabelTone(*m_outcome, bad ? Tone::Alarm : Tone::Ok);
    m_outcome->setText(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
    updateState();
}

void BackupsSection::showProgress(const Progress& progress) {
    if (m_working && progress.total > 0) {
        m_progress->setRange(0, backupSteps);
        m_progress->setValue(static_cast<int>(progress.done * backupSteps / progress.total));
    }
}

void BackupsSection::backUpNow() {
    if (!beginWork()) {
        return;
    }
    jobs().run<BackupOutcome>([](Workspace& own, const JobControl& job) { return backUp(own, {}, job); },
                              [this](const BackupOutcome& outcome) {
                                  QString sentence = tr("The backup was made and checked.");
                                  for (const Finding& finding : outcome.findings) {
                                      sentence += QLatin1Char(' ') + findingSentence(finding);
                                  }
                                  endWork(sentence, !outcome.findings.empty());
                                  read({});
                                  m_keeper->setCurrentId(BackupsModel::idOf(*outcome.made));
                                  updateState();
                                  emit backupMade();
                              },
                              [this](const QString& sentence) { endWork(sentence, true); },
                              [this] { endWork(); });
}

void BackupsSection::checkChosen() {
    const KeptBackup* backup = chosen();
    if (backup == nullptr || !beginWork()) {
        return;
    }
    const qint64 id = BackupsModel::idOf(*backup);
    jobs().run<std::vector<std::string>>(
        [file = backup->file](Workspace& own, const JobControl& job) { return checkBackup(own, file, job); },
        [this, id](const std::vector<std::string>& faults) {
            m_verdicts[id] = faults.empty() ? QString() : toQString(faults.front());
            endWork(faults.empty() ? tr("This backup is sound.") : toQString(faults.front()),
                    !faults.empty());
            read({});
        },
        [this](const QString& sentence) { endWork(sentence, true); }, [this] { endWork(); });
}

void BackupsSection::restoreChosen() {
    const KeptBackup* backup = chosen();
    if (backup == nullptr || !beginWork()) {
        return;
    }
    jobs().run<RestorePreview>(
        [file = backup->file](Workspace& own, const JobControl& job) {
            return previewRestore(own, file, job);
        },
        [this, wanted = *backup](const RestorePreview& preview) {
            endWork();
            if (!preview.faults.empty() || !preview.sameStore) {
                endWork(preview.faults.empty() ? tr("This is a backup of another store.")
                                               : toQString(preview.faults.front()),
                        true);
                return;
            }
            auto* dialog = new RestoreDialog(preview, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, wanted] { restore(wanted); });
            dialog->open();
        },
        [this](const QString& sentence) { endWork(sentence, true); }, [this] { endWork(); });
}

void BackupsSection::restore(const KeptBackup& backup) {
    if (!beginWork()) {
        return;
    }
    jobs().run<RestoreOutcome>(
        [file = backup.file](Workspace& own, const JobControl& job) { return restoreBackup(own, file, job); },
        [this, made = momentText(backup.madeAt)](const RestoreOutcome&) {
            endWork();
            emit storeReplaced(tr("The store is again as it was on %1.").arg(made));
        },
        [this](const QString& sentence) { endWork(sentence, true); }, [this] { endWork(); });
}

void BackupsSection::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for backups"),
                                                             pathText(backupFolder(workspace())));
    if (!folder.isEmpty()) {
        m_folder->setText(folder);
    }
}

void BackupsSection::saveFolder() {
    QStringList lines;
    try {
        DataCare care = dataCare(workspace());
        care.backupFolder = toUtf8(m_folder->text().trimmed());
        for (const Finding& finding : saveDataCare(workspace(), care)) {
            lines << findingSentence(finding);
        }
    } catch (const Error& error) {
        lines << toQString(error.what());
    }
    m_problem->setText(lines.join(QLatin1Char('\n')));
    m_problem->setVisible(!lines.isEmpty());
    if (lines.isEmpty()) {
        m_savedFolder = m_folder->text().trimmed();
        read({});
        emit said(tr("Backups go to %1 from now on.").arg(pathText(backupFolder(workspace()))));
    }
}

} // namespace headroom
