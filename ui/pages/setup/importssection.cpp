#include "ui/pages/setup/importssection.h"

#include "domain/error.h"
#include "service/datacare.h"
#include "service/importhistory.h"
#include "service/workspace.h"
#include "ui/app/jobrunner.h"
#include "ui/pages/findingtext.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/setup/changesdialog.h"
#include "ui/pages/setup/confirmdialog.h"
#include "ui/pages/setup/extractsmodel.h"
#include "ui/pages/setup/importsmodel.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int importTableRows = 6;

QString refusalText(const Findings& findings) {
    QStringList lines;
    for (const Finding& finding : findings) {
        lines << findingSentence(finding) + QLatin1Char(' ') + findingRemedy(finding);
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace

ImportsSection::ImportsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(
          tr("Imports"),
          tr("Figures come from the workload extract; contracted hours and reductions from CSV files. "
             "Every extract is kept, so any past day can be shown."),
          workspace, jobs, parent)
    , m_import(makeButton(tr("Import a file…"), ButtonKind::Primary))
    , m_changes(makeButton(tr("What c&hanged…")))
    , m_withdraw(makeButton(tr("&Withdraw…")))
    , m_table(new BoardTableView)
    , m_model(new ExtractsModel(this))
    , m_stack(new QStackedWidget)
    , m_historyTable(new BoardTableView)
    , m_history(new ImportsModel(this))
    , m_historyStack(new QStackedWidget)
    , m_problem(makeLabel(TextStyle::Strong, {}, Tone::Alarm))
    , m_folder(new QLineEdit)
    , m_points(new QSpinBox)
    , m_browse(makeButton(tr("Choose…")))
    , m_save(makeButton(tr("&Save"))) {
    m_historyTable->setModel(m_history);
    m_keeper = new BoardKeeper(*m_historyTable, *m_history);
    layOut();
    connect(m_import, &QPushButton::clicked, this, &SetUpSection::importRequested);
    connect(m_changes, &QPushButton::clicked, this, &ImportsSection::showChanges);
    connect(m_withdraw, &QPushButton::clicked, this, &ImportsSection::askToWithdraw);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, [this](qint64) {
        tell({});
        updateState();
    });
    connect(m_folder, &QLineEdit::textChanged, this, &ImportsSection::updateState);
    connect(m_points, &QSpinBox::valueChanged, this, &ImportsSection::updateState);
    connect(m_browse, &QPushButton::clicked, this, &ImportsSection::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, &ImportsSection::save);
}

void ImportsSection::layOut() {
    m_problem->setObjectName(QStringLiteral("importsProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column().addWidget(makeExtracts(), 1);
    column().addWidget(makeHistory(), 1);
    column().addWidget(m_problem);
    column().addWidget(makeSettings());
}

QWidget* ImportsSection::makeExtracts() {
    m_import->setObjectName(QStringLiteral("setUpImport"));
    m_changes->setObjectName(QStringLiteral("importChanges"));
    m_table->setObjectName(QStringLiteral("extractsTable"));
    m_table->setAccessibleName(tr("Imported extracts"));
    m_table->setModel(m_model);
    m_table->board().setSectionsClickable(false);
    m_table->setStretchColumn(ExtractsModel::File);
    m_table->setMinimumHeight(importTableRows * theme::rowHeight());
    auto* nothing = new EmptyState;
    nothing->setContent(tr("No extract yet"), tr("Import the newest workload extract to see figures."));
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_table);
    auto* card = new Card(tr("Extracts"));
    card->addTool(m_changes);
    card->addTool(m_import);
    card->content().addWidget(m_stack, 1);
    return card;
}

QWidget* ImportsSection::makeHistory() {
    m_withdraw->setObjectName(QStringLiteral("importWithdraw"));
    m_historyTable->setObjectName(QStringLiteral("importsTable"));
    m_historyTable->setAccessibleName(tr("History of imports"));
    m_historyTable->setStretchColumn(ImportsModel::File, 160);
    m_historyTable->setMinimumHeight(importTableRows * theme::rowHeight());
    auto* nothing = new EmptyState;
    nothing->setContent(tr("No import yet"),
                        tr("What is imported from now on is listed here and can be withdrawn."));
    m_historyStack->addWidget(nothing);
    m_historyStack->addWidget(m_historyTable);
    auto* card = new Card(tr("History"));
    card->addTool(m_withdraw);
    card->content().addWidget(m_historyStack, 1);
    return card;
}

QWidget* ImportsSection::makeSettings() {
    m_folder->setObjectName(QStringLiteral("importFolder"));
    m_folder->setPlaceholderText(tr("None: files are imported by hand"));
    m_browse->setObjectName(QStringLiteral("importBrowse"));
    m_browse->setAccessibleName(tr("Choose the folder for imports"));
    m_points->setObjectName(QStringLiteral("figurePoints"));
    m_points->setRange(1, 1000);
    m_points->setSuffix(tr(" points"));
    m_save->setObjectName(QStringLiteral("importsSave"));
    auto* card = new Card(tr("By themselves"));
    card->padded();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme::px(24));
    form->setVerticalSpacing(theme::px(8));
    auto* folder = new QHBoxLayout;
    folder->setSpacing(theme::px(8));
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    auto* label = new QLabel(tr("Fol&der that “headroom-cli import run-due” empties"));
    label->setBuddy(m_folder);
    form->addRow(label, folder);
    form->addRow(tr("Tell of figures that moved by &more than"), m_points);
    card->content().addLayout(form);
    card->content().addWidget(m_save, 0, Qt::AlignLeft);
    return card;
}

void ImportsSection::read(Date) {
    m_model->setExtracts(importedExtracts(workspace()));
    m_table->fitColumns();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    m_history->setRows(importHistory(workspace()));
    m_historyTable->fitColumns();
    m_historyStack->setCurrentIndex(m_history->allRows() == 0 ? 0 : 1);
    readSettings();
    updateState();
}

/// What is being typed stays.
void ImportsSection::readSettings() {
    const DataCare care = dataCare(workspace());
    const QString folder = toQString(care.importFolder);
    const bool typing =
        m_folder->text() != m_savedFolder || (m_savedPoints != 0 && m_points->value() != m_savedPoints);
    m_savedFolder = folder;
    m_savedPoints = care.figurePoints;
    if (!typing) {
        m_folder->setText(folder);
        m_points->setValue(care.figurePoints);
    }
}

void ImportsSection::updateState() {
    const ImportEntry* chosen = m_history->rowWithId(m_keeper->currentId());
    m_import->setEnabled(writable());
    m_changes->setEnabled(m_model->rowCount() > 1);
    m_withdraw->setEnabled(writable() && chosen != nullptr && !chosen->withdrawn());
    for (QWidget* field : std::initializer_list<QWidget*>{m_folder, m_points, m_browse}) {
        field->setEnabled(writable());
    }
    m_save->setEnabled(writable() &&
                       (m_folder->text().trimmed() != m_savedFolder || m_points->value() != m_savedPoints));
}

void ImportsSection::tell(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

/// Of the extract that is chosen in the list, or the newest.
void ImportsSection::showChanges() {
    tell({});
    try {
        const QModelIndex current = m_table->currentIndex();
        const auto changes =
            extractChanges(workspace(), m_model->extractAt(current.isValid() ? current.row() : 0));
        if (!changes || !changes->before) {
            tell(tr("There is no extract before that one."));
            return;
        }
        auto* dialog = new ChangesDialog(*changes, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } catch (const Error& error) {
        tell(toQString(error.what()));
    }
}

void ImportsSection::askToWithdraw() {
    const ImportEntry* chosen = m_history->rowWithId(m_keeper->currentId());
    if (chosen == nullptr) {
        return;
    }
    try {
        const std::int64_t import = chosen->record.id;
        const Findings refusals = checkWithdrawal(workspace(), import);
        tell(refusalText(refusals));
        if (!refusals.empty()) {
            return;
        }
        auto* dialog = new ConfirmDialog(tr("Withdraw an import"),
                                         tr("What %1 changed will be as it was before. What it had brought "
                                            "stays on record, and so does that it was "
                                            "withdrawn; the same file can be imported again.")
                                             .arg(toQString(chosen->record.fileName)),
                                         tr("&Withdraw"), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, import] { withdraw(import); });
        dialog->open();
    } catch (const Error& error) {
        tell(toQString(error.what()));
    }
}

void ImportsSection::withdraw(std::int64_t import) {
    if (jobs().busy()) {
        emit said(tr("Wait until the work in hand is done."));
        return;
    }
    jobs().run<Findings>(
        [import](Workspace& own, const JobControl& job) { return withdrawImport(own, import, job); },
        [this](const Findings& findings) {
            tell(refusalText(findings));
            if (!refused(findings)) {
                emit said(tr("The import was withdrawn."));
            }
            read({});
        },
        [this](const QString& sentence) { tell(sentence); });
}

void ImportsSection::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for imports"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(folder);
    }
}

void ImportsSection::save() {
    try {
        DataCare care = dataCare(workspace());
        care.importFolder = toUtf8(m_folder->text().trimmed());
        care.figurePoints = m_points->value();
        const Findings refusals = saveDataCare(workspace(), care);
        tell(refusalText(refusals));
        if (refusals.empty()) {
            m_savedFolder = m_folder->text().trimmed();
            m_savedPoints = m_points->value();
            updateState();
            emit said(tr("The settings for imports were saved."));
        }
    } catch (const Error& error) {
        tell(toQString(error.what()));
    }
}

} // namespace headroom
