#include "service/board.h"
#include "ui/app/navigator.h"
#include "ui/app/searchpalette.h"
#include "ui/app/session.h"
#include "ui/app/windowactions.h"
#include "ui/support/demostore.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace headroom::test {
namespace {

class PaletteTest : public WindowTest {
protected:
    PaletteTest() { openDemo(); }
    SearchPalette& palette() { return the<SearchPalette>("searchPalette"); }
    QLineEdit& edit() { return the<QLineEdit>("paletteEdit"); }
    QString row(int index) {
        return the<QListView>("paletteList").model()->index(index, 0).data().toString();
    }
    QString current() { return the<QListView>("paletteList").currentIndex().data().toString(); }
    void open() { QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); }
    PostRow somebody() {
        const Whereabouts where = *window.navigator()->whereabouts();
        return readBoard(window.session()->workspace(), {where.unit, where.asOf, true, false}).posts.at(2);
    }
};

TEST_F(PaletteTest, OpensByKeyAndClosesWithEscape) {
    EXPECT_TRUE(palette().isHidden());
    open();
    EXPECT_TRUE(palette().isVisible());
    EXPECT_TRUE(edit().hasFocus());
    QTest::keyClick(&edit(), Qt::Key_Escape);
    EXPECT_TRUE(palette().isHidden());
}

TEST_F(PaletteTest, FindsAnOfficerAndGoesThere) {
    const PostRow officer = somebody();
    open();
    QTest::keyClicks(&edit(), QString::fromStdString(officer.staffCode));
    EXPECT_TRUE(row(0).startsWith(QString::fromStdString(officer.surname)));
    QTest::keyClick(&edit(), Qt::Key_Return);
    EXPECT_TRUE(palette().isHidden());
    EXPECT_EQ(window.navigator()->whereabouts()->kind, Whereabouts::Kind::Officer);
}

TEST_F(PaletteTest, FindsAUnitByPartOfItsName) {
    open();
    QTest::keyClicks(&edit(), QStringLiteral("wales"));
    ASSERT_GE(palette().count(), 1);
    QTest::keyClick(&edit(), Qt::Key_Return);
    EXPECT_EQ(window.navigator()->whereabouts()->kind, Whereabouts::Kind::Team);
    EXPECT_NE(window.navigator()->whereabouts()->unit.level, Level::Team);
}

TEST_F(PaletteTest, RunsAnAction) {
    open();
    QTest::keyClicks(&edit(), QStringLiteral("set-up"));
    EXPECT_EQ(row(0), QStringLiteral("Go to set-up"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    EXPECT_EQ(window.navigator()->whereabouts()->kind, Whereabouts::Kind::SetUp);
}

TEST_F(PaletteTest, MovesWithTheArrowsAndSaysWhere) {
    open();
    const QString first = current();
    QTest::keyClick(&edit(), Qt::Key_Down);
    EXPECT_NE(current(), first);
    EXPECT_EQ(edit().accessibleDescription(), current());
    QTest::keyClick(&edit(), Qt::Key_Up);
    QTest::keyClick(&edit(), Qt::Key_Up);
    EXPECT_EQ(current(), first);
}

TEST_F(PaletteTest, SaysWhenNothingIsFoundAndStays) {
    open();
    QTest::keyClicks(&edit(), QStringLiteral("zzzzqq"));
    EXPECT_EQ(row(0), QStringLiteral("Nothing found"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    EXPECT_TRUE(palette().isVisible());
}

TEST_F(PaletteTest, OffersOnlyWhatCanBeDone) {
    open();
    QTest::keyClicks(&edit(), QStringLiteral("forward"));
    EXPECT_EQ(row(0), QStringLiteral("Nothing found"));
}

TEST_F(PaletteTest, ClosesWhenSomethingElseIsPressed) {
    open();
    QTest::mouseClick(window.centralWidget(), Qt::LeftButton, {}, {5, 5});
    EXPECT_TRUE(palette().isHidden());
}

} // namespace
} // namespace headroom::test
