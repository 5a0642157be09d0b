#include "ui/pages/reports/reportspage.h"

#include "service/workspace.h"
#include "ui/app/jobrunner.h"
#include "ui/pages/reports/cataloguelist.h"
#include "ui/pages/reports/cataloguemodel.h"
#include "ui/pages/reports/reportform.h"
#include "ui/pages/reports/reportoutput.h"
#include "ui/pages/reports/reportpreviewview.h"
#include "ui/pages/reports/reportwords.h"
#include "ui/pages/reports/savesetdialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t rowsInWindow = 2000;
constexpr int catalogueWidth = 300, recentAtMost = 5;
constexpr const char* recentKey = "reports/recent";

QStringList recentReports() {
    return QSettings().value(QLatin1String(recentKey)).toStringList();
}

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_list(new CatalogueList)
    , m_title(makeLabel(TextStyle::PageTitle))
    , m_answers(makeLabel(TextStyle::Body, {}, Tone::Muted))
    , m_note(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_form(new ReportForm(workspace.today()))
    , m_preview(new ReportPreviewView)
    , m_export(makeButton(tr("&Export")))
    , m_print(makeButton(tr("&Print…"), ButtonKind::Quiet))
    , m_keep(makeButton(tr("&Keep…"), ButtonKind::Quiet))
    , m_drop(makeButton(tr("Keep no longer"), ButtonKind::Quiet))
    , m_columns(makeButton(tr("Columns"), ButtonKind::Quiet))
    , m_copy(makeButton(tr("Copy all"), ButtonKind::Quiet))
    , m_output(new ReportOutput(workspace, jobs, *this, [this] {
        ReportOutput::Asked one{m_report, asked(), m_series};
        one.parameters.columns = m_preview->columns(); // those that are shown
        return one;
    })) {
    const int side = theme::px(16);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(side, side, side, side);
    outer->setSpacing(side);
    m_list->setFixedWidth(theme::px(catalogueWidth));
    outer->addWidget(m_list);
    outer->addWidget(makeReportSide(), 1);
    connectParts();
}

QWidget* ReportsPage::makeReportSide() {
    auto* report = new QWidget;
    auto* column = new QVBoxLayout(report);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_answers->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("reportNote"));
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::px(2));
    words->addWidget(m_title);
    words->addWidget(m_answers);
    head->addLayout(words, 1);
    head->addWidget(makeActions(), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_note);
    return report;
}

QWidget* ReportsPage::makeActions() {
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(4));
    const std::pair<QPushButton*, const char*> named[] = {
        {m_columns, "reportColumnsButton"}, {m_copy, "reportCopyButton"},   {m_drop, "reportDropButton"},
        {m_keep, "reportKeepButton"},       {m_print, "reportPrintButton"}, {m_export, "reportExportButton"}};
    for (const auto& [button, name] : named) {
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
    }
    m_copy->setToolTip(tr("Copy every row shown, with headers. Ctrl+C copies the chosen ones."));
    m_keep->setToolTip(tr("Keep these parameters under a name, to run them again or by themselves"));
    m_output->offerAt(*m_export);
    return actions;
}

void ReportsPage::connectParts() {
    connect(m_list, &CatalogueList::chosen, this, [this] {
        if (const CatalogueLine* line = m_list->current()) {
            openReport(line->report.name, line->series);
        }
    });
    connect(m_list, &CatalogueList::activated, m_preview, &ReportPreviewView::focusTable);
    connect(m_form, &ReportForm::edited, this, &ReportsPage::run);
    connect(m_preview, &ReportPreviewView::rowActivated, this, &ReportsPage::openRow);
    connect(m_preview, &ReportPreviewView::nextStep, this, &ReportsPage::run);
    connect(m_output, &ReportOutput::said, this, &Page::said);
    connect(m_print, &QPushButton::clicked, m_output, &ReportOutput::previewPages);
    connect(m_keep, &QPushButton::clicked, this, &ReportsPage::keepSet);
    connect(m_drop, &QPushButton::clicked, this, &ReportsPage::dropSet);
    connect(m_columns, &QPushButton::clicked, this, [this] { m_preview->chooseColumns(m_columns); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_preview->copyAll();
        emit said(tr("The rows shown are copied."));
    });
}

void ReportsPage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit || whereabouts.asOf != m_where.asOf;
    m_where = whereabouts;
    readCatalogue();
    if (m_report.empty()) {
        const QStringList recent = recentReports();
        openReport(recent.isEmpty() ? "capacity" : toUtf8(recent.first()));
    } else if (elsewhere) {
        run();
    }
}

void ReportsPage::refresh(const ChangeNotice& notice) {
    readCatalogue();
    if (notice.kind != ChangeNotice::Kind::Record && !m_running) {
        run();
    }
}

void ReportsPage::readCatalogue() {
    m_catalogue = reportCatalogue();
    m_sets = reportSets(workspace());
    m_list->setContent(m_catalogue, m_sets, recentReports());
    m_list->choose(m_report, m_series);
    m_drop->setVisible(m_series != 0 && keptSet() != nullptr);
}

const ReportSet* ReportsPage::keptSet() const {
    const auto found = std::ranges::find(m_sets, m_series, &ReportSet::series);
    return found == m_sets.end() ? nullptr : &*found;
}

void ReportsPage::openReport(const std::string& name, std::int64_t series) {
    const auto found = std::ranges::find(m_catalogue, name, &ReportInfo::name);
    const ReportInfo& info = found == m_catalogue.end() ? m_catalogue.front() : *found;
    m_report = info.name;
    m_series = series;
    const ReportSet* set = keptSet();
    m_title->setText(set == nullptr ? ReportWords::title(info.name) : toQString(set->name));
    m_answers->setText(ReportWords::answers(info));
    QStringList notes;
    for (const std::string& note : {info.access, info.differs}) {
        if (!note.empty()) {
            notes << toQString(note);
        }
    }
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
    m_form->setReport(info, set);
    m_list->choose(m_report, m_series);
    m_drop->setVisible(set != nullptr);
    run();
}

ReportParameters ReportsPage::asked() const {
    ReportParameters parameters = m_form->parameters();
    parameters.unit = m_where.unit;
    parameters.asOf = m_where.asOf;
    if (const ReportSet* kept = keptSet()) {
        parameters.columns = kept->parameters.columns;
    }
    if (m_form->spanDays() > 0) {
        parameters.to = m_where.asOf;
        parameters.from = m_where.asOf.plusDays(1 - m_form->spanDays());
    }
    return parameters;
}

void ReportsPage::run() {
    if (m_report.empty() || !m_form->readable()) {
        return;
    }
    if (jobs().busy()) {
        m_again = m_running; // what was asked last counts
        if (m_running) {
            jobs().cancel();
        } else {
            m_preview->say(tr("Other work is in hand."), tr("The report can be made when it is done."),
                           tr("Make it now"));
        }
        return;
    }
    m_running = true;
    m_preview->say(tr("Making the report …"));
    const QPointer<ReportsPage> self(this);
    const auto ended = [self](auto show) {
        if (self) {
            self->m_running = false;
            if (std::exchange(self->m_again, false)) {
                self->run();
            } else {
                show(*self);
            }
        }
    };
    jobs().run<ReportPreview>(
        [name = m_report, parameters = asked()](Workspace& own, const JobControl& job) {
            return previewReport(own, name, parameters, rowsInWindow, job);
        },
        [ended](ReportPreview preview) {
            ended([&preview](ReportsPage& page) { page.showRun(std::move(preview)); });
        },
        [ended](const QString& problem) {
            ended([&problem](ReportsPage& page) { page.m_preview->say(problem); });
        },
        [ended] {
            ended([](ReportsPage& page) {
                page.m_preview->say(tr("The report was stopped."), {}, tr("Make it again"));
            });
        });
}

void ReportsPage::showRun(ReportPreview preview) {
    m_preview->show(m_report, std::move(preview));
    noteRecent();
}

void ReportsPage::noteRecent() {
    QStringList recent = recentReports();
    const QString name = toQString(m_report);
    if (recent.value(0) != name) {
        recent.removeAll(name);
        recent.prepend(name);
        QSettings().setValue(QLatin1String(recentKey), QStringList(recent.mid(0, recentAtMost)));
    }
}

void ReportsPage::openRow(const std::vector<Value>& row) {
    guarded([&] {
        const ReportTarget target = targetOf(workspace(), asked(), m_preview->table().columns, row);
        if (target.kind == ReportTarget::Kind::Person) {
            emit goToRequested({Whereabouts::Kind::Person, m_where.unit, m_where.asOf, target.person});
        } else if (target.kind == ReportTarget::Kind::Unit) {
            emit goToRequested(
                {target.unit.level == Level::Officer ? Whereabouts::Kind::Officer : Whereabouts::Kind::Team,
                 target.unit, m_where.asOf});
        } else {
            emit said(tr("This row is about nobody in particular."));
        }
    });
}

void ReportsPage::keepSet() {
    ReportSet set;
    if (const ReportSet* kept = keptSet()) {
        set = *kept;
    }
    set.report = m_report;
    set.parameters = m_form->parameters();
    set.parameters.unit = m_where.unit;
    set.spanDays = m_form->spanDays();
    if (m_preview->hasRows() && set.parameters.groupBy.empty()) {
        set.parameters.columns = m_preview->columns();
    }
    auto* dialog = new SaveSetDialog(workspace(), std::move(set), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        readCatalogue();
        const auto kept = std::ranges::find(m_sets, dialog->setName(), &ReportSet::name);
        if (kept != m_sets.end()) {
            openReport(kept->report, kept->series);
        }
        emit said(tr("The parameters are kept."));
    });
    dialog->open();
}

void ReportsPage::dropSet() {
    guarded([this] {
        endReportSet(workspace(), m_series);
        emit said(tr("The parameters are no longer kept. The runs stay on record."));
        m_series = 0;
        readCatalogue();
        openReport(m_report);
    });
}

QVariant ReportsPage::viewState() const {
    return QVariantMap{{QStringLiteral("report"), toQString(m_report)},
                       {QStringLiteral("series"), static_cast<qlonglong>(m_series)},
                       {QStringLiteral("search"), m_list->searchText()},
                       {QStringLiteral("level"), static_cast<int>(m_form->parameters().level)},
                       {QStringLiteral("group"), toQString(m_form->parameters().groupBy)}};
}

void ReportsPage::restoreViewState(const QVariant& state) {
    const QVariantMap map = state.toMap();
    const std::string report = toUtf8(map.value(QStringLiteral("report")).toString());
    if (report.empty()) {
        return;
    }
    m_list->setSearchText(map.value(QStringLiteral("search")).toString());
    openReport(report, map.value(QStringLiteral("series")).toLongLong());
    ReportParameters parameters = m_form->parameters();
    parameters.level = static_cast<Level>(map.value(QStringLiteral("level")).toInt());
    parameters.groupBy = toUtf8(map.value(QStringLiteral("group")).toString());
    m_form->setParameters(parameters);
    run();
}

void ReportsPage::focusFirst() {
    m_list->focusTable();
}

void ReportsPage::focusFilter() {
    m_list->focusSearch();
}

void ReportsPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Print)) {
        m_output->previewPages();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace headroom
