#include "ui/pages/officer/officerpage.h"
#include "ui/pages/pagetest.h"
#include "ui/pages/parts/exporter.h"
#include "ui/pages/team/teampage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

namespace headroom::test {
namespace {

class ExportTest : public PageTest {
protected:
    ExportTest() { openDemo(); }

    QString target(const char* name) { return toFile(folder.path() / name); }
    /// Chooses the menu's entry for that ending, with the file chooser answering `file`.
    void exportTo(Exporter& exporter, const QString& ending, const QString& file) {
        exporter.setChooser([&, file](QWidget*, const QString& suggested) {
            asked = suggested;
            return file;
        });
        for (QAction* action : here<QPushButton>("exportButton").menu()->actions()) {
            if (action->text().contains(ending)) {
                action->trigger();
            }
        }
    }
    Exporter& teamExporter() { return dynamic_cast<TeamPage&>(page()).exporter(); }
    static QList<QStringList> readCsv(const QString& path) {
        QFile file(path);
        QList<QStringList> lines;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString& line :
                 QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts)) {
                lines.append(fields(line));
            }
        }
        return lines;
    }
    static QStringList fields(const QString& line) {
        QStringList found(QString{});
        bool quoted = false;
        for (const QChar character : line) {
            if (character == QLatin1Char('"')) {
                quoted = !quoted;
            } else if (character == QLatin1Char(',') && !quoted) {
                found.append(QString());
            } else {
                found.back().append(character);
            }
        }
        return found;
    }

    QString asked;
};

TEST_F(ExportTest, WritesTheRowsAndColumnsThatAreShown) {
    press("overCard");
    BoardTableView& officers = table("officerTable");
    officers.board().toggle(rows(officers).columnOf(QStringLiteral("officer")), false);
    officers.setColumnHidden(rows(officers).columnOf(QStringLiteral("grade")), true);
    QSignalSpy said(&page(), &Page::said);
    exportTo(teamExporter(), QStringLiteral("CSV"), target("team.csv"));

    const QList<QStringList> lines = readCsv(target("team.csv"));
    ASSERT_EQ(lines.size(), 1 + rows(officers).shownRows());
    const qsizetype name = lines[0].indexOf(QStringLiteral("Officer"));
    const qsizetype figure = lines[0].indexOf(QStringLiteral("Workload %"));
    const qsizetype flags = lines[0].indexOf(QStringLiteral("Flags"));
    ASSERT_GE(name, 0);
    ASSERT_GE(figure, 0);
    ASSERT_GE(flags, 0);
    EXPECT_FALSE(lines[0].contains(QStringLiteral("Grade")));
    for (int row = 0; row < rows(officers).shownRows(); ++row) {
        EXPECT_EQ(lines[row + 1][name], cell(officers, row, "officer"));
        EXPECT_EQ(number(QString(lines[row + 1][figure]).remove(QLatin1Char('%'))),
                  number(cell(officers, row, "workload")));
        EXPECT_TRUE(lines[row + 1][flags].startsWith(cell(officers, row, "flag")));
    }
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said.first().first().toString().contains(QStringLiteral("team.csv")));
    EXPECT_TRUE(asked.endsWith(QStringLiteral("2026-11-22.csv"))) << asked.toStdString();
}

TEST_F(ExportTest, WritesAWorkbook) {
    exportTo(teamExporter(), QStringLiteral("XLSX"), target("team.xlsx"));
    QFile file(target("team.xlsx"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("PK"));
}

TEST_F(ExportTest, WritesNothingWhenNoFileIsChosen) {
    QSignalSpy said(&page(), &Page::said);
    exportTo(teamExporter(), QStringLiteral("CSV"), {});
    EXPECT_EQ(said.count(), 0);
}

TEST_F(ExportTest, SaysWhyAFileCannotBeWritten) {
    QSignalSpy said(&page(), &Page::said);
    exportTo(teamExporter(), QStringLiteral("CSV"), target("no/such/folder/team.csv"));
    ASSERT_EQ(said.count(), 1);
    EXPECT_FALSE(said.first().first().toString().contains(QStringLiteral("Exported")));
    exportTo(teamExporter(), QStringLiteral("CSV"), target("team.odt"));
    ASSERT_EQ(said.count(), 2);
    EXPECT_FALSE(QFile::exists(target("team.odt")));
}

TEST_F(ExportTest, WritesTheExplanationThatAddsUp) {
    window.goToFullestOfficer();
    const BoardTableView& sheet = here<BoardTableView>("explanationTable");
    const int last = sheet.model()->rowCount() - 1;
    exportTo(dynamic_cast<OfficerPage&>(page()).exporter(), QStringLiteral("CSV"), target("why.csv"));
    const QList<QStringList> lines = readCsv(target("why.csv"));
    ASSERT_EQ(lines.size(), 1 + sheet.model()->rowCount());
    const qsizetype points = lines[0].indexOf(QStringLiteral("Points"));
    ASSERT_GE(points, 0);
    double sum = 0;
    for (int row = 0; row < last; ++row) {
        EXPECT_EQ(number(lines[row + 1][points]), number(cell(sheet, row, "points")));
        sum += number(lines[row + 1][points]);
    }
    EXPECT_EQ(sum, number(lines.back()[points]));
}

TEST_F(ExportTest, CopiesChosenRowsWithTheirHeaders) {
    BoardTableView& officers = table("officerTable");
    officers.setFocus();
    officers.selectRow(1);
    QTest::keySequence(&officers, QKeySequence(QKeySequence::Copy));
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Practitioner\t")));
    EXPECT_TRUE(lines[1].startsWith(cell(officers, 1, "officer")));
    EXPECT_EQ(lines[0].count(QLatin1Char('\t')), lines[1].count(QLatin1Char('\t')));
}

} // namespace
} // namespace headroom::test
