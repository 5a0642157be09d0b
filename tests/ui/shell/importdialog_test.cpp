#include "service/imports.h"
#include "service/organisationedits.h"
#include "service/settings.h"
#include "ui/app/import/casesview.h"
#include "ui/app/import/importdialog.h"
#include "ui/app/import/importview.h"
#include "ui/app/navigator.h"
#include "ui/app/session.h"
#include "ui/support/demostore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace headroom::test {
namespace {

using Step = ImportDialog::Step;

class ImportDialogTest : public WindowTest {
protected:
    ImportDialogTest() {
        openEmpty();
        dialog = window.openImport();
    }
    QPushButton& next() { return *dialog->findChild<QPushButton*>(QStringLiteral("importNext")); }
    QPushButton& cancel() { return *dialog->findChild<QPushButton*>(QStringLiteral("importCancel")); }
    QString problem() { return dialog->findChild<QLabel*>(QStringLiteral("importProblem"))->text(); }
    bool reaches(Step step) {
        return eventually([this, step] { return dialog->step() == step; });
    }
    std::size_t extracts() { return importedExtracts(window.session()->workspace()).size(); }
    QString file(const std::string& name, const QByteArray& content) {
        const QString path = toFile(folder.path() / name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size()) {
            throw std::runtime_error("a test file cannot be written");
        }
        return path;
    }
    QString extract() { return toFile(testData("synthetic_extract_40.xlsx")); }

    QPointer<ImportDialog> dialog;
};

TEST_F(ImportDialogTest, ShowsWhatItWouldDoBeforeItDoesIt) {
    EXPECT_EQ(dialog->step(), Step::Choose);
    EXPECT_FALSE(next().isEnabled());
    dialog->setFile(extract());
    EXPECT_EQ(dialog->step(), Step::Work);
    ASSERT_TRUE(reaches(Step::Preview));
    EXPECT_TRUE(dialog->view().headline().startsWith(QStringLiteral("This will import")));
    EXPECT_EQ(extracts(), 0U);
    next().click();
    ASSERT_TRUE(reaches(Step::Done));
    EXPECT_TRUE(dialog->view().headline().startsWith(QStringLiteral("Imported")));
    EXPECT_EQ(extracts(), 1U);
    next().click();
    EXPECT_TRUE(eventually([this] { return dialog.isNull() || !dialog->isVisible(); }));
}

TEST_F(ImportDialogTest, BringsTheWindowToTheNewFigures) {
    dialog->setFile(extract());
    ASSERT_TRUE(reaches(Step::Preview));
    next().click();
    ASSERT_TRUE(reaches(Step::Done));
    EXPECT_GT(storeState(window.session()->workspace(), demoDay).posts, 0);
    EXPECT_NE(window.navigator()->page(), nullptr);
}

TEST_F(ImportDialogTest, SaysThatTheFileIsThereAlready) {
    dialog->setFile(extract());
    ASSERT_TRUE(reaches(Step::Preview));
    next().click();
    ASSERT_TRUE(reaches(Step::Done));
    dialog->setFile(extract());
    ASSERT_TRUE(reaches(Step::Preview));
    EXPECT_TRUE(dialog->view().headline().contains(QStringLiteral("already")));
    EXPECT_FALSE(next().isEnabled());
}

TEST_F(ImportDialogTest, RefusesWhatIsNoWorkbookAndSaysWhy) {
    dialog->setFile(file("extract.xlsx", "this is no workbook"));
    ASSERT_TRUE(reaches(Step::Preview));
    EXPECT_EQ(dialog->view().headline(), QStringLiteral("Refused. Nothing was changed."));
    EXPECT_TRUE(dialog->view().findingsText().contains(QStringLiteral("not an Excel workbook")));
    EXPECT_FALSE(next().isEnabled());
    EXPECT_EQ(extracts(), 0U);
}

TEST_F(ImportDialogTest, RefusesHoursWithThePlaceOfEveryFault) {
    dialog->setFile(file("hours.csv", "staff_code,team_code,contracted_hours\nN01A001,N01T01,many\n"));
    EXPECT_EQ(dialog->findChild<QComboBox*>(QStringLiteral("importKind"))->currentIndex(),
              static_cast<int>(ImportKind::Hours));
    ASSERT_TRUE(reaches(Step::Preview));
    EXPECT_TRUE(dialog->view().findingsText().contains(QStringLiteral("row 2, column contracted_hours")));
    EXPECT_FALSE(next().isEnabled());
}

TEST_F(ImportDialogTest, TellsReductionsFromHoursByTheirFirstLine) {
    EXPECT_EQ(guessKind(file("a.csv", "staff_code,team_code,reason,hours,start_date,end_date\n")),
              ImportKind::Reductions);
    EXPECT_EQ(guessKind(file("b.csv", "Staff_Code,Team_Code,Contracted_Hours\n")), ImportKind::Hours);
    EXPECT_EQ(guessKind(QStringLiteral("anything.xlsx")), ImportKind::Extract);
    EXPECT_TRUE(isImportable(QStringLiteral("WMT.XLSX")));
    EXPECT_FALSE(isImportable(QStringLiteral("letter.docx")));
}

TEST_F(ImportDialogTest, OfficersAndTheirPostsAreMappedJudgedAndImported) {
    const QString posts =
        file("posts.csv", "staff_code,surname,forename,Job grade,team_code,hours,team_name,pdu_code,"
                          "pdu_name,region_code,region_name\n"
                          "S1,Adair,Ada,PSC,T1,37,Team one,P1,PDU one,R1,Region one\n"
                          "S2,Blythe,Ben,PSO,T1,many,Team one,P1,,,\n");
    EXPECT_EQ(guessKind(posts), ImportKind::Posts);
    dialog->setFile(posts);
    ASSERT_TRUE(reaches(Step::Preview));
    EXPECT_EQ(dialog->cases().headline(), QStringLiteral("This file cannot be used as it is."));
    auto* grade = dialog->findChild<QComboBox*>(QStringLiteral("caseField-grade"));
    ASSERT_NE(grade, nullptr);
    grade->setFocus();
    QTest::keyClicks(grade, QStringLiteral("Job"));
    ASSERT_EQ(grade->currentText(), QStringLiteral("Job grade"));
    emit grade->activated(grade->currentIndex());
    ASSERT_TRUE(eventually([this] {
        return dialog->step() == Step::Preview &&
               dialog->cases().headline() ==
                   QStringLiteral("1 new, 0 to bring up to date, 0 as they are, 1 refused.");
    }));
    EXPECT_FALSE(next().isEnabled()) << "all or nothing, unless somebody chooses";
    dialog->findChild<QCheckBox*>(QStringLiteral("validRowsOnly"))->click();
    next().click();
    ASSERT_TRUE(reaches(Step::Done));
    const auto posted = readOrganisation(window.session()->workspace(), demoDay).posts;
    ASSERT_EQ(posted.size(), 1U);
    EXPECT_EQ(posted.front().record.surname, "Adair");
}

TEST_F(ImportDialogTest, SaysWhenThereIsNoSuchFile) {
    dialog->setFile(toFile(folder.path() / "missing.xlsx"));
    ASSERT_TRUE(eventually([this] { return dialog->step() != Step::Work; }));
    const QString said = problem() + dialog->view().findingsText();
    EXPECT_FALSE(said.trimmed().isEmpty());
    EXPECT_EQ(extracts(), 0U);
}

TEST_F(ImportDialogTest, StopsAndChangesNothing) {
    dialog->setFile(toFile(testData("synthetic_extract_1000.xlsx")));
    ASSERT_EQ(dialog->step(), Step::Work);
    EXPECT_EQ(cancel().text(), QStringLiteral("Stop"));
    cancel().click();
    ASSERT_TRUE(reaches(Step::Choose));
    EXPECT_EQ(problem(), QStringLiteral("Stopped. Nothing was changed."));
    EXPECT_EQ(extracts(), 0U);
}

TEST_F(ImportDialogTest, ClosesWithEscapeAsSoonAsItsWorkHasStopped) {
    dialog->setFile(toFile(testData("synthetic_extract_1000.xlsx")));
    ASSERT_EQ(dialog->step(), Step::Work);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    EXPECT_TRUE(eventually([this] { return dialog.isNull() || !dialog->isVisible(); }));
    EXPECT_TRUE(eventually([this] { return !window.session()->jobs().busy(); }));
    EXPECT_EQ(extracts(), 0U);
}

} // namespace
} // namespace headroom::test
