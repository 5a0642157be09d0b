#include "service/board.h"
#include "service/caseload.h"
#include "service/whoami.h"
#include "ui/app/import/casesmodel.h"
#include "ui/app/import/casesview.h"
#include "ui/app/import/importdialog.h"
#include "ui/app/session.h"
#include "ui/support/demostore.h"
#include "ui/widgets/boardtableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace headroom::test {
namespace {

using Step = ImportDialog::Step;

/// A file of people and their cases, through the window.
class ImportCasesDialogTest : public WindowTest {
protected:
    ImportCasesDialogTest() {
        openDemo();
        const UnitRef home = homeUnit(workspace(), demoDay);
        teamCode = unitPath(workspace(), home, demoDay).back().code;
        team = TeamId{home.id};
        before = cases();
        dialog = window.openImport();
    }
    Workspace& workspace() { return window.session()->workspace(); }
    std::size_t cases() { return everyone().size(); }
    std::vector<CaseloadRow> everyone() {
        CaseloadRequest request;
        request.scope = CaseloadScope::Team;
        request.team = team;
        request.asOf = demoDay;
        return readCaseload(workspace(), request).rows;
    }
    const CaseloadRow* withCrn(const std::vector<CaseloadRow>& rows, const std::string& crn) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const CaseloadRow& row) { return row.crn == crn; });
        return found == rows.end() ? nullptr : &*found;
    }

    static QByteArray head(const char* crn = "crn") {
        return QByteArray(crn) + ",surname,forename,date_of_birth,case_type,tier,team_code,start\n";
    }
    QByteArray line(const std::string& crn, const std::string& surname = "Quartzbury",
                    const std::string& type = "community") const {
        const std::string made = crn + ',' + surname + ",Zebedina,17/05/1990," + type + ",B2," + teamCode +
                                 ',' + demoDay.iso() + '\n';
        return QByteArray::fromStdString(made);
    }
    QString file(const char* name, const QByteArray& content) {
        const QString path = toFile(folder.path() / name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size()) {
            throw std::runtime_error("a test file cannot be written");
        }
        return path;
    }
    void look(const QString& path) {
        dialog->setFile(path);
        if (!reaches(Step::Preview)) {
            throw std::runtime_error("the file was not judged");
        }
    }
    bool reaches(Step step) {
        return eventually([this, step] { return dialog->step() == step; });
    }
    template <class Widget>
    Widget& in(const char* name) {
        auto* found = dialog->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no widget in the dialog named ") + name);
        }
        return *found;
    }
    QPushButton& next() { return in<QPushButton>("importNext"); }
    QString headline() { return in<QLabel>("casesHeadline").text(); }
    /// What the table says of a row of the file, and why.
    QStringList verdict(const char* crn) {
        const QAbstractItemModel& model = *in<BoardTableView>("casesTable").model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 2).data().toString() == QLatin1String(crn)) {
                return {model.index(row, 1).data().toString(), model.index(row, 3).data().toString()};
            }
        }
        return {};
    }
    void choose(const char* field, const QString& header) {
        QComboBox& combo = in<QComboBox>((std::string("caseField-") + field).c_str());
        const int at = combo.findText(header);
        ASSERT_GE(at, 0) << header.toStdString();
        combo.setCurrentIndex(at);
        emit combo.activated(at);
    }

    std::string teamCode;
    TeamId team;
    std::size_t before = 0;
    QPointer<ImportDialog> dialog;
};

TEST_F(ImportCasesDialogTest, SaysOfEveryRowWhatBecomesOfItAndKeepsAllOrNothing) {
    const CaseloadRow known = everyone().front();
    look(file("cases.csv", head() + line("Z900001") + line("Z900002", "", "community") +
                               line(known.crn, "Otherbury") + line("Z900003", "Quartzbury", "unheard of")));
    EXPECT_EQ(headline(), QStringLiteral("1 new, 1 to bring up to date, 0 as they are, 2 refused."));
    EXPECT_EQ(verdict("Z900001").value(0), QStringLiteral("New"));
    EXPECT_EQ(verdict(known.crn.c_str()).value(0), QStringLiteral("Brought up to date"));
    EXPECT_TRUE(verdict(known.crn.c_str()).value(1).contains(QStringLiteral("Surname")));
    EXPECT_EQ(verdict("Z900002").value(0), QStringLiteral("Refused"));
    EXPECT_TRUE(verdict("Z900002").value(1).startsWith(QStringLiteral("surname: ")));
    EXPECT_TRUE(verdict("Z900003").value(1).startsWith(QStringLiteral("case_type: ")));
    EXPECT_FALSE(next().isEnabled()) << "all or nothing, unless somebody chooses otherwise";
    EXPECT_EQ(cases(), before);

    look(file("whole.csv", head() + line("Z900001") + line("Z900004")));
    EXPECT_TRUE(in<QCheckBox>("validRowsOnly").isHidden());
    ASSERT_TRUE(next().isEnabled());
    next().click();
    ASSERT_TRUE(reaches(Step::Done));
    EXPECT_EQ(headline(), QStringLiteral("2 new cases imported, 0 brought up to date."));
    EXPECT_EQ(cases(), before + 2);
}

TEST_F(ImportCasesDialogTest, BringsKnownPeopleUpToDateAndLeavesRefusedRowsOutByChoice) {
    const CaseloadRow known = everyone().front();
    look(file("cases.csv", head() + line("Z900001") + line(known.crn, "Otherbury") + line("Z900002", "")));
    EXPECT_FALSE(next().isEnabled());
    in<QCheckBox>("validRowsOnly").setChecked(true);
    ASSERT_TRUE(next().isEnabled());
    next().click();
    ASSERT_TRUE(reaches(Step::Done));
    EXPECT_EQ(headline(), QStringLiteral("1 new case imported, 1 brought up to date."));
    const auto rows = everyone();
    EXPECT_EQ(rows.size(), before + 1);
    ASSERT_NE(withCrn(rows, known.crn), nullptr);
    EXPECT_EQ(withCrn(rows, known.crn)->surname, "Otherbury");
    EXPECT_EQ(withCrn(rows, "Z900002"), nullptr);
}

TEST_F(ImportCasesDialogTest, AsksWhichColumnIsWhichAndRemembersIt) {
    const QByteArray strange = head("who") + line("Z900001");
    look(file("cases.csv", strange));
    EXPECT_FALSE(next().isEnabled()) << "nothing says which column holds the CRN";
    EXPECT_TRUE(in<QLabel>("casesProblem").isVisible());
    choose("crn", QStringLiteral("who"));
    ASSERT_TRUE(eventually([this] { return dialog->step() == Step::Preview && next().isEnabled(); }));
    EXPECT_TRUE(in<QLabel>("casesProblem").isHidden());
    EXPECT_EQ(verdict("Z900001").value(0), QStringLiteral("New"));
    next().click();
    ASSERT_TRUE(reaches(Step::Done));
    EXPECT_EQ(cases(), before + 1);
    look(file("again.csv", head("who") + line("Z900002")));
    EXPECT_EQ(in<QComboBox>("caseField-crn").currentText(), QStringLiteral("who")) << "from the last time";
    EXPECT_TRUE(next().isEnabled());
}

TEST_F(ImportCasesDialogTest, WritesTheRefusedRowsToBeMended) {
    look(file("cases.csv", head() + line("Z900001") + line("Z900002", "")));
    const QString target = toFile(folder.path() / "refused.csv");
    QTimer::singleShot(0, dialog, [&target] {
        auto* chooser = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(chooser, nullptr);
        chooser->selectFile(target);
        static_cast<QDialog*>(chooser)->accept();
    });
    QTest::mouseClick(&in<QPushButton>("saveRefused"), Qt::LeftButton);
    QFile written(target);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    QByteArray text = written.readAll();
    EXPECT_TRUE(text.contains("Z900002"));
    EXPECT_FALSE(text.contains("Z900001"));
    EXPECT_TRUE(text.contains("surname: "));
    text.replace("Z900002,,", "Z900002,Mended,");
    look(file("mended.csv", text));
    ASSERT_TRUE(next().isEnabled());
    next().click();
    ASSERT_TRUE(reaches(Step::Done));
    EXPECT_EQ(cases(), before + 1);
}

TEST_F(ImportCasesDialogTest, StoppedHalfWayKeepsNothing) {
    QByteArray many = head();
    constexpr int rows = 3000;
    for (int i = 0; i < rows; ++i) {
        many += line("Z" + std::to_string(900000 + i));
    }
    look(file("many.csv", many));
    ASSERT_TRUE(next().isEnabled());
    next().click();
    ASSERT_EQ(dialog->step(), Step::Work);
    in<QPushButton>("importCancel").click();
    ASSERT_TRUE(reaches(Step::Choose));
    EXPECT_EQ(in<QLabel>("importProblem").text(), QStringLiteral("Stopped. Nothing was changed."));
    EXPECT_EQ(cases(), before);
    EXPECT_TRUE(workspace().store().check(JobControl()).empty());
}

TEST_F(ImportCasesDialogTest, AFileGivenByMistakeGivesOneSentence) {
    QByteArray letter = "Dear all, this is what we said\n";
    for (int i = 0; i < 300; ++i) {
        letter += "One, two, three, four, and so on\n";
    }
    const QString path = file("letter.csv", letter);
    in<QLineEdit>("importFile").setText(path);
    in<QComboBox>("importKind").setCurrentIndex(static_cast<int>(ImportKind::Cases));
    next().click();
    ASSERT_TRUE(reaches(Step::Preview));
    EXPECT_EQ(headline(), QStringLiteral("This file cannot be used as it is."));
    const QString problem = in<QLabel>("casesProblem").text();
    EXPECT_TRUE(problem.contains(QStringLiteral("No column is called like one of a file of cases.")))
        << problem.toStdString();
    EXPECT_FALSE(problem.contains(QLatin1Char('\n'))) << "one sentence about the file, none about its rows";
    EXPECT_EQ(in<BoardTableView>("casesTable").model()->rowCount(), 0);
    EXPECT_TRUE(in<QPushButton>("saveRefused").isHidden());
    EXPECT_FALSE(next().isEnabled());
    EXPECT_EQ(cases(), before);
}

} // namespace
} // namespace headroom::test
