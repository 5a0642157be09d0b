// The office's desk, through the real window.

#include "service/person.h"
#include "service/reportsets.h"
#include "ui/app/jobrunner.h"
#include "ui/app/windowactions.h"
#include "ui/pages/person/persontest.h"
#include "ui/pages/reports/cataloguemodel.h"
#include "ui/pages/reports/reportoutput.h"
#include "ui/pages/reports/reportprint.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QSpinBox>

#include <algorithm>

namespace headroom::test {
namespace {

class ReportsPageTest : public PersonPageTest {
protected:
    void goToReports() {
        QSettings().remove(QStringLiteral("reports/recent"));
        openDemo();
        window.actionSet().reports->trigger();
        ASSERT_EQ(where().kind, Whereabouts::Kind::Reports);
        made();
    }
    ReportsPage& reports() { return dynamic_cast<ReportsPage&>(page()); }
    /// Waits until the report is there.
    void made() {
        QTRY_VERIFY_WITH_TIMEOUT(!window.session()->jobs().busy(), 20000);
        QTest::qWait(1);
    }
    void open(const std::string& report) {
        reports().openReport(report);
        made();
    }
    BoardTableView& rowsOf() { return here<BoardTableView>("reportTable"); }
    CatalogueModel& catalogue() {
        return dynamic_cast<CatalogueModel&>(*here<BoardTableView>("catalogueTable").model());
    }
    void choose(const char* box, const QString& data) {
        auto& combo = here<QComboBox>(box);
        combo.setCurrentIndex(combo.findData(data));
        made();
    }
    ReportParameters asked(Level level = Level::Team) {
        ReportParameters parameters;
        parameters.level = level;
        parameters.unit = where().unit;
        parameters.asOf = demoDay;
        return parameters;
    }
    QString fileNamed(const char* name) { return folder.filePath(QLatin1String(name)); }
    void exportTo(const QString& file, bool mark = false) {
        reports().output().setChooser([file](QWidget*, const QString&) { return file; });
        reports().output().exportAs(QFileInfo(file).suffix(), mark);
        made();
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    QTemporaryDir folder;
};

TEST_F(ReportsPageTest, ShowsTheCatalogueUnderItsHeadingsAndFindsByWhatIsAnswered) {
    goToReports();
    EXPECT_EQ(catalogue().shownRows(), static_cast<int>(reportCatalogue().size()));
    here<QLineEdit>("reportSearchEdit").setText(QStringLiteral("no longer supervised"));
    ASSERT_EQ(catalogue().shownRows(), 1);
    QTest::keyClick(&here<QLineEdit>("reportSearchEdit"), Qt::Key_Down);
    made();
    EXPECT_EQ(here<QLabel>("reportTitle").text(), QStringLiteral("Lifers"));
}

TEST_F(ReportsPageTest, ShowsTheRowsAndTotalsOfTheService) {
    goToReports();
    open("capacity");
    auto& level = here<QComboBox>("reportLevel");
    level.setCurrentIndex(level.findData(static_cast<int>(Level::Officer)));
    made();
    const Table expected = makeReport(workspace(), "capacity", asked(Level::Officer));
    ASSERT_EQ(rows(rowsOf()).rowCount(), static_cast<int>(expected.rows.size()));
    const auto codes = column(rowsOf(), "staff_code");
    for (const auto& row : expected.rows) {
        EXPECT_NE(std::find(codes.begin(), codes.end(), toQString(std::get<std::string>(row[0]))),
                  codes.end());
    }
    const auto total = std::get<std::int64_t>(expected.totals[10]);
    EXPECT_TRUE(here<QLabel>("reportTotals").text().contains(countText(total)))
        << here<QLabel>("reportTotals").text().toStdString();
}

TEST_F(ReportsPageTest, PutsTogetherAndChoosesRowsAsTheServiceDoes) {
    goToReports();
    open("cases");
    choose("reportGroupBy", QStringLiteral("rosh"));
    ReportParameters parameters = asked();
    parameters.groupBy = "rosh";
    EXPECT_EQ(rows(rowsOf()).rowCount(),
              static_cast<int>(makeReport(workspace(), "cases", parameters).rows.size()));
    choose("reportGroupBy", QString());
    choose("reportOnlyKey", QStringLiteral("rosh"));
    auto& text = here<QLineEdit>("reportOnlyText");
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("high"));
    QTest::keyClick(&text, Qt::Key_Return);
    made();
    parameters = asked();
    parameters.only = {{"rosh", "high"}};
    EXPECT_EQ(rows(rowsOf()).rowCount(),
              static_cast<int>(makeReport(workspace(), "cases", parameters).rows.size()));
}

TEST_F(ReportsPageTest, EnterOpensThePersonTheOfficerAndTheTeam) {
    goToReports();
    open("cases");
    const QString crn = cell(rowsOf(), 0, "crn");
    rowsOf().setFocus();
    rowsOf().setCurrentIndex(rows(rowsOf()).index(0, 0));
    QTest::keyClick(&rowsOf(), Qt::Key_Return);
    ASSERT_EQ(where().kind, Whereabouts::Kind::Person);
    EXPECT_EQ(toQString(readPerson(workspace(), where().person, demoDay).crn), crn);
    window.actionSet().back->trigger();
    made();
    EXPECT_EQ(here<QLabel>("reportTitle").text(), QStringLiteral("Cases"));
    open("over");
    rowsOf().setFocus();
    rowsOf().setCurrentIndex(rows(rowsOf()).index(0, 0));
    QTest::keyClick(&rowsOf(), Qt::Key_Return);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Officer);
    window.actionSet().back->trigger();
    made();
    open("headroom");
    rowsOf().setCurrentIndex(rows(rowsOf()).index(0, 0));
    QTest::keyClick(&rowsOf(), Qt::Key_Return);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team);
}

TEST_F(ReportsPageTest, ExportsWhatIsShownAndNotesTheRun) {
    goToReports();
    open("risk");
    const Table shown = makeReport(workspace(), "risk", asked());
    const QString csv = fileNamed("risk.csv");
    exportTo(csv);
    EXPECT_EQ(bytesOf(csv).toStdString(), render(shown, TableFormat::Csv));
    exportTo(csv, true);
    EXPECT_TRUE(bytesOf(csv).startsWith("\xEF\xBB\xBF"));
    exportTo(fileNamed("risk.xlsx"));
    EXPECT_TRUE(bytesOf(fileNamed("risk.xlsx")).startsWith("PK"));
    const auto runs = reportRuns(workspace(), 10);
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[0].fileName, "risk.xlsx");
    EXPECT_EQ(runs[2].rows, static_cast<std::int64_t>(shown.rows.size()));
    EXPECT_EQ(runs[2].hash.size(), 64U);
}

TEST_F(ReportsPageTest, ThePdfSaysOnEveryPageWhatItIsAndHowManyThereAre) {
    goToReports();
    open("cases");
    const QString pdf = fileNamed("cases.pdf");
    exportTo(pdf);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QStringList pages = text.split(QChar(u'\f'), Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 3);
    for (int i = 0; i < pages.size(); ++i) {
        EXPECT_EQ(pages[i].count(QStringLiteral("OFFICIAL-SENSITIVE")), 2) << i;
        EXPECT_TRUE(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()))) << i;
        EXPECT_TRUE(i + 1 == pages.size() || pages[i].contains(QStringLiteral("Region")))
            << "headers on page " << i;
    }
    for (const auto& row : makeReport(workspace(), "cases", asked()).rows) {
        EXPECT_TRUE(text.contains(toQString(std::get<std::string>(row[7])))) << "every CRN is printed";
    }
    EXPECT_TRUE(pages.last().contains(QStringLiteral("Which cases does each officer lead")));
    QProcess about;
    about.start(QStringLiteral("pdfinfo"), {pdf});
    ASSERT_TRUE(about.waitForFinished());
    EXPECT_TRUE(QString::fromUtf8(about.readAllStandardOutput()).contains(QStringLiteral("(A4)")));
    EXPECT_EQ(reportRuns(workspace(), 1).at(0).fileName, "cases.pdf");
}

TEST_F(ReportsPageTest, FormulasAreTextOnPaperToo) {
    Table table;
    table.title = "Payload";
    table.columns = {{"a", "A"}};
    table.rows = {{std::string("=HYPERLINK(\"http://example.invalid\")")}};
    const QString pdf = fileNamed("payload.pdf");
    writeReportPdf(table, pdf);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    EXPECT_TRUE(reader.readAllStandardOutput().contains("=HYPERLINK"));
    EXPECT_FALSE(bytesOf(pdf).contains("/URI"));
}

TEST_F(ReportsPageTest, KeepsParametersUnderANameAndRunsThemAgain) {
    goToReports();
    open("allocated");
    choose("reportGroupBy", QStringLiteral("officer"));
    press("reportKeepButton");
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("saveSetDialog"));
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(&in<QPushButton>(*dialog, "saveSetButton"), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "it has no name yet";
    in<QLineEdit>(*dialog, "setName").setText(QStringLiteral("Taken on this week"));
    in<QSpinBox>(*dialog, "setSpan").setValue(7);
    QTest::mouseClick(&in<QPushButton>(*dialog, "saveSetButton"), Qt::LeftButton);
    made();
    EXPECT_EQ(here<QLabel>("reportTitle").text(), QStringLiteral("Taken on this week"));
    const ReportSet kept = reportSetNamed(workspace(), "Taken on this week");
    EXPECT_EQ(kept.spanDays, 7);
    EXPECT_EQ(kept.parameters.groupBy, "officer");
    EXPECT_EQ(kept.parameters.unit, where().unit);
    open("capacity");
    reports().openReport(kept.report, kept.series);
    made();
    EXPECT_EQ(
        rows(rowsOf()).rowCount(),
        static_cast<int>(makeReport(workspace(), "allocated", parametersOn(kept, demoDay)).rows.size()));
    press("reportDropButton");
    made();
    EXPECT_TRUE(reportSets(workspace()).empty());
    EXPECT_EQ(here<QLabel>("reportTitle").text(), QStringLiteral("Allocated"));
}

TEST_F(ReportsPageTest, CopiesWhatIsShownWithHeaders) {
    goToReports();
    open("grades");
    press("reportCopyButton");
    const QStringList lines =
        QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), rows(rowsOf()).rowCount() + 1);
    EXPECT_TRUE(lines.first().startsWith(QStringLiteral("Grade\tOfficers")));
}

TEST_F(ReportsPageTest, SaysWhenNothingAnswers) {
    goToReports();
    open("leavers");
    EXPECT_TRUE(here<EmptyState>("emptyReport").isVisible());
    EXPECT_FALSE(here<QLabel>("reportTotals").isVisible());
}

} // namespace
} // namespace headroom::test
