#include "ui/app/import/findingsmodel.h"
#include "ui/app/import/importview.h"
#include "ui/app/import/sheetsmodel.h"
#include "ui/pages/findingtext.h"
#include "ui/widgets/boarddelegate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>

#include <gtest/gtest.h>

namespace headroom {
namespace {

Finding notANumber() {
    Finding finding;
    finding.severity = Severity::Refusal;
    finding.code = FindingCode::NotANumber;
    finding.place = {"extract.xlsx", "wmt_extract", 1012, "CommA3"};
    finding.arguments = {"%2 many"};
    return finding;
}

Finding warning() {
    Finding finding;
    finding.severity = Severity::Warning;
    finding.code = FindingCode::UnknownGradeCode;
    finding.arguments = {"XYZ"};
    return finding;
}

TEST(FindingTextTest, SaysPlaceSentenceAndRemedy) {
    EXPECT_EQ(placeText(notANumber().place), QStringLiteral("sheet wmt_extract, row 1,012, column CommA3"));
    const QString line = findingLine(notANumber());
    EXPECT_TRUE(line.startsWith(QStringLiteral("Refused: sheet wmt_extract")));
    EXPECT_TRUE(line.contains(QStringLiteral("is not a number")));
    EXPECT_TRUE(line.contains(findingRemedy(notANumber())));
}

TEST(FindingTextTest, LeavesArgumentsAsTheyAre) {
    EXPECT_TRUE(findingSentence(notANumber()).contains(QStringLiteral("“%2 many”")));
}

TEST(FindingsModelTest, PutsRefusalsFirst) {
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFindings({warning(), notANumber()});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, FindingsModel::Kind).data().toString(), QStringLiteral("Refused"));
    EXPECT_EQ(model.index(0, FindingsModel::Sheet).data().toString(), QStringLiteral("wmt_extract"));
    EXPECT_EQ(model.index(0, FindingsModel::Row).data().toString(), QStringLiteral("1,012"));
    EXPECT_EQ(model.index(0, FindingsModel::Name).data().toString(), QStringLiteral("CommA3"));
    EXPECT_NE(model.index(0, FindingsModel::Kind).data(ShapeRole),
              model.index(1, FindingsModel::Kind).data(ShapeRole));
    for (int column = 0; column < FindingsModel::ColumnCount; ++column) {
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

TEST(SheetsModelTest, CountsRowsBySheet) {
    SheetsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSheets({{"wmt_extract", 1200, 3, 4, 5, 6, 0}});
    EXPECT_EQ(model.index(0, SheetsModel::Read).data().toString(), QStringLiteral("1,200"));
    EXPECT_EQ(model.index(0, SheetsModel::Refused).data().toString(), QStringLiteral("6"));
}

TEST(ImportViewTest, SaysWhatWillChange) {
    store::SavedExtract saved;
    saved.postsAdded = 3;
    saved.teamsMoved = 1;
    EXPECT_EQ(organisationChanges(saved).count(QStringLiteral(" · ")), 1);
    EXPECT_TRUE(organisationChanges(saved).contains(QLatin1Char('3')));
    EXPECT_TRUE(organisationChanges({}).isEmpty());
}

TEST(ImportViewTest, TellsTheOutcomesApart) {
    ImportResult result;
    result.reportDate = Date::of(2026, 11, 22);
    result.dryRun = true;
    EXPECT_EQ(importHeadline(result), QStringLiteral("This will import the extract of 22 Nov 2026."));
    result.dryRun = false;
    result.imported = true;
    EXPECT_EQ(importHeadline(result), QStringLiteral("Imported the extract of 22 Nov 2026."));
    result.alreadyImported = true;
    EXPECT_TRUE(importHeadline(result).contains(QStringLiteral("already")));
    result.findings = {notANumber()};
    EXPECT_EQ(importHeadline(result), QStringLiteral("Refused. Nothing was changed."));
}

TEST(ImportViewTest, CopiesEveryFinding) {
    ImportView view;
    ImportResult result;
    result.findings = {warning(), notANumber()};
    view.setResult(result);
    view.copyFindings();
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.first(), findingLine(notANumber()));
}

} // namespace
} // namespace headroom
