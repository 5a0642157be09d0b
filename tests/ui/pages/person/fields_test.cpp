#include "ui/widgets/choicebar.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/notesfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pickfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace headroom::test {
namespace {

constexpr Date fieldDay = Date::of(2026, 11, 22);

TEST(DateFieldTest, ReadsWhatPeopleTypeAndRefusesWhatIsNoDay) {
    DateField field(fieldDay);
    QTest::keyClicks(&field.edit(), QStringLiteral("1-1-2027"));
    EXPECT_EQ(field.date(), Date::of(2027, 1, 1));
    field.edit().clear();
    QTest::keyClicks(&field.edit(), QStringLiteral("31/2"));
    EXPECT_FALSE(field.readable());
    EXPECT_FALSE(field.date().has_value());
    EXPECT_TRUE(field.edit().accessibleDescription().contains(QStringLiteral("31/2 is not a day")));
    field.edit().selectAll();
    QTest::keyClick(&field.edit(), Qt::Key_Delete);
    EXPECT_TRUE(field.readable());
    EXPECT_FALSE(field.date().has_value());
}

TEST(DateFieldTest, StepsByDaysAndWeeks) {
    DateField field(fieldDay);
    QTest::keyClick(&field.edit(), Qt::Key_Up);
    EXPECT_EQ(field.date(), fieldDay);
    QTest::keyClick(&field.edit(), Qt::Key_Up);
    EXPECT_EQ(field.date(), fieldDay.plusDays(1));
    QTest::keyClick(&field.edit(), Qt::Key_PageDown);
    EXPECT_EQ(field.date(), fieldDay.plusDays(-6));
}

TEST(TimeFieldTest, ReadsTimesWithAndWithoutMarks) {
    TimeField field;
    for (const auto& [typed, minutes] :
         {std::pair("9:30", 570), std::pair("0930", 570), std::pair("14.15", 855)}) {
        field.edit().clear();
        QTest::keyClicks(&field.edit(), QLatin1String(typed));
        EXPECT_EQ(field.minutes(), minutes) << typed;
    }
    QTest::keyClick(&field.edit(), Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("14:15"));
}

TEST(NumberFieldTest, KeepsUnitsOfTheLastDecimal) {
    NumberField field(0, 10000, 2, QStringLiteral("%"));
    QTest::keyClicks(&field.edit(), QStringLiteral("4.2"));
    EXPECT_EQ(field.number(), 420);
    field.edit().clear();
    QTest::keyClicks(&field.edit(), QStringLiteral("100.01"));
    EXPECT_FALSE(field.readable());
    field.edit().clear();
    QTest::keyClicks(&field.edit(), QStringLiteral("1.234"));
    EXPECT_FALSE(field.readable());
}

class PickFieldTest : public testing::Test {
protected:
    PickFieldTest() {
        field.setParent(&window);
        window.resize(400, 400);
        field.setChoices({{QStringLiteral("a"), QStringLiteral("Office visit")},
                          {QStringLiteral("b"), QStringLiteral("Home visit")},
                          {QStringLiteral("c"), QStringLiteral("Telephone")}});
        window.show();
        QApplication::setActiveWindow(&window);
        field.setFocus();
    }
    QWidget window;
    PickField field;
};

TEST_F(PickFieldTest, FindsByWordsAndTakesWithEnter) {
    QTest::keyClicks(&field, QStringLiteral("visit ho"));
    EXPECT_TRUE(field.listOpen());
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.code(), QStringLiteral("b"));
    EXPECT_EQ(field.text(), QStringLiteral("Home visit"));
    EXPECT_FALSE(field.listOpen());
}

TEST_F(PickFieldTest, MovesInTheListAndClosesIt) {
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.code(), QStringLiteral("b"));
    QTest::keyClicks(&field, QStringLiteral("x"));
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.text(), QStringLiteral("Home visit"));
    EXPECT_EQ(field.code(), QStringLiteral("b"));
}

TEST_F(PickFieldTest, AnEmptiedFieldChoosesNothing) {
    field.setCode(QStringLiteral("c"));
    EXPECT_EQ(field.text(), QStringLiteral("Telephone"));
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    EXPECT_TRUE(field.code().isEmpty());
}

TEST(ChoiceBarTest, AnswersByLetterAndArrow) {
    ChoiceBar bar({{QString(), QStringLiteral("None")},
                   {QStringLiteral("l"), QStringLiteral("Low"), Shape::Dot, Tone::Normal, Qt::Key_L},
                   {QStringLiteral("h"), QStringLiteral("High"), Shape::Triangle, Tone::Alarm, Qt::Key_H}});
    bar.show();
    QTest::keyClick(&bar, Qt::Key_H);
    EXPECT_EQ(bar.code(), QStringLiteral("h"));
    bar.setCode(QStringLiteral("l"));
    EXPECT_EQ(bar.code(), QStringLiteral("l"));
    bar.setCode(QStringLiteral("unknown"));
    EXPECT_TRUE(bar.code().isEmpty());
}

TEST(NotesFieldTest, KeepsWhatIsTooLongAndSaysSo) {
    NotesField field(10, 5);
    field.setText(QStringLiteral("twelve chars"));
    EXPECT_TRUE(field.tooLong());
    EXPECT_EQ(field.text(), QStringLiteral("twelve chars"));
}

} // namespace
} // namespace headroom::test
