#include "ui/app/screenshots.h"

#include "domain/error.h"
#include "service/board.h"
#include "service/caseload.h"
#include "ui/app/jobrunner.h"
#include "ui/app/mainwindow.h"
#include "ui/app/navigator.h"
#include "ui/app/session.h"
#include "ui/app/windowactions.h"
#include "ui/pages/allocate/allocateparts.h"
#include "ui/pages/allocate/candidatelist.h"
#include "ui/pages/allocate/candidatemodel.h"
#include "ui/pages/models/rowmodel.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/pages/whatif/whatifpage.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/notesfield.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <array>
#include <functional>

namespace headroom {

namespace {

constexpr int settleMilliseconds = 120;
constexpr double childScale = 1.5;
constexpr int placedOnPicture = 3;

/// Lets layouts, deferred repaints and short timers come to rest.
void settle() {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < settleMilliseconds) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

bool scaled(const MainWindow& window) {
    return window.devicePixelRatioF() > 1.01;
}

class Photographer {
public:
    Photographer(MainWindow& window, QDir folder, PictureChoice choice)
        : m_window(window)
        , m_folder(std::move(folder))
        , m_choice(choice) {}

    void takeAll() {
        QList<QSize> sizes{m_choice.size.value_or(QSize(1280, 800))};
        if (!scaled(m_window) && !m_choice.size) {
            sizes << QSize(1920, 1080);
        }
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            if (m_choice.theme.value_or(choice) != choice) {
                continue;
            }
            theme::apply(*qApp, choice);
            m_theme = choice == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            for (const QSize& size : sizes) {
                m_window.resize(size);
                takePages();
            }
        }
    }

private:
    void takePages() {
        if (!m_window.isOpen()) {
            take(QStringLiteral("welcome"));
            return;
        }
        m_window.goToTeam();
        take(QStringLiteral("team"));
        takeWider();
        m_window.goToFlags();
        take(QStringLiteral("flags"));
        takeTrend();
        takeOversight();
        takeWhatIf();
        takeAllocation();
        m_window.goToFullestOfficer();
        awaitReads();
        take(QStringLiteral("officer"));
        const UnitRef officer = m_window.navigator()->whereabouts()->unit;
        takeDay(officer);
        takeCases(officer);
        takeReports();
        m_window.goToSetUp();
        if (auto* page = qobject_cast<SetUpPage*>(m_window.navigator()->page())) {
            for (const QString& section : page->sectionNames()) {
                page->showSection(section);
                take(QStringLiteral("setup-") + section);
            }
        }
        m_window.goToTeam();
        m_window.actionSet().search->trigger();
        take(QStringLiteral("search"));
        m_window.actionSet().search->trigger();
    }

    /// Whatever was asked of the worker so far is there: it answers in turn.
    void awaitReads() {
        bool answered = false;
        QObject reader;
        m_window.session()->jobs().read<bool>(
            reader, [](Workspace&) { return true; }, [&answered](bool) { answered = true; },
            [&answered](const QString&) { answered = true; });
        while (!answered) {
            settle();
        }
    }

    /// The weeks of the team, as a line and taken apart.
    void takeTrend() {
        m_window.goToTrend();
        auto* by = m_window.navigator()->page()->findChild<ChoiceBar*>(QStringLiteral("trendBy"));
        for (const QString& part :
             {QStringLiteral("total"), QStringLiteral("type"), QStringLiteral("tier")}) {
            by->setCode(part);
            take(QStringLiteral("trend-") + part);
        }
        auto* twin =
            m_window.navigator()->page()->findChild<QAbstractButton*>(QStringLiteral("trendTwinButton"));
        twin->click();
        take(QStringLiteral("trend-table"));
        twin->click();
        by->setCode(QStringLiteral("total"));
    }

    /// The managers, and the officers' work with what one number counts beside it.
    void takeOversight() {
        m_window.goToOversight();
        takeNumber("managerTable", "flags", QStringLiteral("oversight"));
        if (auto* quality =
                m_window.navigator()->page()->findChild<QAbstractButton*>(QStringLiteral("qualityButton"))) {
            quality->click();
            takeNumber("qualityTable", "deadlines", QStringLiteral("oversight-quality"));
            m_window.navigator()
                ->page()
                ->findChild<QAbstractButton*>(QStringLiteral("managersButton"))
                ->click();
        }
    }

    /// A table with what a number of its first row counts beside it.
    void takeNumber(const char* table, const char* column, const QString& name) {
        auto* view = m_window.navigator()->page()->findChild<BoardTableView*>(QLatin1String(table));
        auto* model = view == nullptr ? nullptr : qobject_cast<RowModelBase*>(view->model());
        if (model != nullptr && model->rowCount() > 0) {
            view->setCurrentIndex(model->index(0, model->columnOf(QLatin1String(column))));
            emit view->activated(view->currentIndex());
            take(name);
        }
    }

    /// One report of figures, one of cases put together, and what is asked when parameters are kept.
    void takeReports() {
        m_window.goToReports();
        auto* page = qobject_cast<ReportsPage*>(m_window.navigator()->page());
        if (page == nullptr) {
            return;
        }
        for (const char* report : {"capacity", "cases", "grades"}) {
            page->openReport(report);
            while (m_window.session()->jobs().busy()) {
                settle();
            }
            take(QStringLiteral("reports-") + QLatin1String(report));
        }
    }

    /// The fullest officer leaves to one colleague, another's hours change, and one joins.
    void takeWhatIf() {
        m_window.goToTeam();
        m_window.goToWhatIf();
        take(QStringLiteral("whatif-empty"));
        auto* page = qobject_cast<WhatIfPage*>(m_window.navigator()->page());
        if (page == nullptr || page->view().rows.size() < 3) {
            return;
        }
        const ScenarioView view = page->view();
        ScenarioStep leaver;
        leaver.kind = StepKind::Leaver;
        leaver.from = view.on;
        leaver.post = view.rows[0].outcome.post;
        leaver.to = view.rows[1].outcome.post;
        page->addStep(leaver);
        ScenarioStep joiner;
        joiner.kind = StepKind::Joiner;
        joiner.from = view.on;
        joiner.team = view.rows[0].outcome.team;
        joiner.hours = HoursPerWeek::whole(37);
        page->addStep(joiner);
        ScenarioStep wave;
        wave.kind = StepKind::Releases;
        wave.unit = page->scenario().unit;
        wave.from = view.on;
        wave.until = view.on.plusDays(42);
        page->addStep(wave);
        take(QStringLiteral("whatif"));
        auto* table = page->findChild<QAbstractItemView*>(QStringLiteral("whatIfTable"));
        table->setCurrentIndex(table->model()->index(0, 0));
        emit table->activated(table->currentIndex());
        take(QStringLiteral("whatif-detail"));
        page->findChild<QAbstractButton*>(QStringLiteral("whatIfCloseDetail"))->click();
        page->findChild<QAbstractButton*>(QStringLiteral("addStep"))->click();
        takeDialog(QStringLiteral("whatif-step"));
        page->findChild<QAbstractButton*>(QStringLiteral("whatIfNew"))->click();
    }

    /// The dialog over the page, closed afterwards.
    void takeDialog(const QString& name) {
        settle();
        if (auto* dialog = m_window.findChild<QDialog*>(QStringLiteral("stepDialog"))) {
            save(*dialog, name);
            dialog->reject();
        }
        settle();
    }

    /// Of the officer, whoever is at the keyboard.
    void takeDay(const UnitRef& officer) {
        const Date day = m_window.navigator()->whereabouts()->asOf;
        m_window.goTo({Whereabouts::Kind::Today, officer, day});
        take(QStringLiteral("today"));
    }

    /// An officer chosen for the first case that waits, officers beside each other, and a batch.
    void takeAllocation() {
        m_window.goToAllocate();
        take(QStringLiteral("allocate"));
        auto* page = m_window.navigator()->page();
        auto* parts = page->findChild<AllocateParts*>();
        if (parts == nullptr || parts->candidates->model().rowCount() == 0) {
            return;
        }
        parts->candidates->focusTable();
        for (const char* field : {"complexity", "capability", "capacity"}) {
            page->findChild<NotesField*>(QLatin1String(field))
                ->setText(MainWindow::tr("Invented words that stand for what a manager writes here."));
        }
        take(QStringLiteral("allocate-chosen"));
        page->findChild<QAbstractButton*>(QStringLiteral("compareButton"))->click();
        take(QStringLiteral("allocate-compare"));
        page->findChild<QAbstractButton*>(QStringLiteral("closeCompareButton"))->click();
        for (int placed = 0; placed < placedOnPicture; ++placed) {
            parts->candidates->focusTable();
            page->findChild<QAbstractButton*>(QStringLiteral("batchButton"))->click();
        }
        take(QStringLiteral("allocate-batch"));
        page->findChild<QAbstractButton*>(QStringLiteral("emptyBatchButton"))->click();
    }

    /// With a filter that leaves some, and the first person of the list.
    void takeCases(const UnitRef& officer) {
        const Date day = m_window.navigator()->whereabouts()->asOf;
        m_window.goTo({Whereabouts::Kind::Caseload, officer, day});
        take(QStringLiteral("caseload"));
        auto* high =
            m_window.navigator()->page()->findChild<QAbstractButton*>(QStringLiteral("highRoshCard"));
        high->click();
        take(QStringLiteral("caseload-filtered"));
        high->click();
        const CaseloadSnapshot cases =
            readCaseload(m_window.session()->workspace(), {CaseloadScope::Mine, PostId{officer.id}, {}, day});
        for (const CaseloadRow& row : cases.rows) {
            if (!row.denied) {
                m_window.goToPerson(row.person);
                take(QStringLiteral("person"));
                takeParts();
                break;
            }
        }
    }

    /// The parts of a person's record, and a contact being written.
    void takeParts() {
        auto* page = qobject_cast<PersonPage*>(m_window.navigator()->page());
        if (page == nullptr) {
            return;
        }
        static constexpr std::array parts = {"overview", "contacts",  "sentence", "risk",
                                             "work",     "documents", "history"};
        for (std::size_t i = 1; i < parts.size(); ++i) {
            page->showPart(static_cast<PersonPart>(i));
            take(QStringLiteral("person-") + QLatin1String(parts[i]));
        }
        page->findChild<QAbstractButton*>(QStringLiteral("newContactButton"))->click();
        take(QStringLiteral("person-contact"));
    }

    /// The level above home, where a board shows units instead of officers.
    void takeWider() {
        const auto where = m_window.navigator()->whereabouts();
        const std::vector<Unit> path = unitPath(m_window.session()->workspace(), where->unit, where->asOf);
        if (path.size() > 1) {
            m_window.goTo({Whereabouts::Kind::Team, path[path.size() - 2].ref, where->asOf});
            take(QStringLiteral("units"));
        }
    }

    void take(const QString& name) {
        settle();
        save(m_window, name);
    }

    void save(QWidget& shown, const QString& name) {
        const QString scale = scaled(m_window) ? QStringLiteral("-150") : QString();
        const QString file = m_folder.filePath(QStringLiteral("%1-%2-%3x%4%5.png")
                                                   .arg(name, m_theme)
                                                   .arg(m_window.width())
                                                   .arg(m_window.height())
                                                   .arg(scale));
        if (!shown.grab().save(file)) {
            throw FileError("The picture " + file.toStdString() + " cannot be written.");
        }
    }

    MainWindow& m_window;
    QDir m_folder;
    PictureChoice m_choice;
    QString m_theme;
};

/// The same program once more: the scale of a Qt window is fixed when it starts.
void takeScaled() {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(childScale));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    child.waitForFinished(-1);
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0) {
        throw FileError("The pictures at 150 % could not be made.");
    }
}

} // namespace

void writeScreenshots(MainWindow& window, const QString& folder, const PictureChoice& choice) {
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral("."))) {
        throw FileError("The folder " + folder.toStdString() + " cannot be made.");
    }
    Photographer(window, place, choice).takeAll();
    if (!scaled(window) && !choice.size) {
        window.welcome(); // the other process is to have the store to itself
        takeScaled();
    }
}

} // namespace headroom
