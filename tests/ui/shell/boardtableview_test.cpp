#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace headroom {
namespace {

class SortableModel final : public QStandardItemModel, public MultiSortable {
public:
    using QStandardItemModel::QStandardItemModel;
    void sortByKeys(const SortKeys& keys) override { sorted = keys; }
    SortKeys sorted;
};

class BoardTableViewTest : public testing::Test {
protected:
    BoardTableViewTest() {
        QSettings().clear();
        model.setHorizontalHeaderLabels({QStringLiteral("Practitioner"), QStringLiteral("Grade"),
                                         QStringLiteral("Workload %"), QStringLiteral("High\nRoSH")});
        add(QStringLiteral("Abbarmere, Xin"), QStringLiteral("116.0"));
        add(QStringLiteral("Bevanvesh, Pawel"), QStringLiteral("97.4"));
        add(QStringLiteral("Beckmoor, Ada"), QStringLiteral("61.8"));
        model.setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
        view.setModel(&model);
        view.resize(600, 200);
        view.show();
    }
    void add(const QString& name, const QString& percent) {
        auto* figure = new QStandardItem(percent);
        figure->setData(QStringLiteral("points"), DetailRole);
        model.appendRow({new QStandardItem(name), new QStandardItem(QStringLiteral("PO")), figure,
                         new QStandardItem(QStringLiteral("4"))});
    }

    SortableModel model;
    BoardTableView view;
};

TEST_F(BoardTableViewTest, HasTheRowHeightOfTheDesign) {
    EXPECT_EQ(view.rowHeight(0), theme::rowHeight());
    EXPECT_FALSE(view.showGrid());
}

TEST_F(BoardTableViewTest, RowsGrowWithTheLinesOfTheirTextsWhereTheTableWraps) {
    const QString longText = QStringLiteral("Somebody leaves, and all of their cases go to somebody else");
    view.setWrapping();
    view.setColumnWidth(0, 200);
    model.item(1, 0)->setText(longText);
    EXPECT_EQ(view.rowHeight(0), theme::rowHeight());
    EXPECT_GT(view.rowHeight(1), theme::rowHeight());
    model.item(1, 0)->setText(QStringLiteral("Short"));
    EXPECT_EQ(view.rowHeight(1), theme::rowHeight());
    view.setNotes(true);
    const int withNote = view.rowHeight(0);
    EXPECT_GT(withNote, theme::rowHeight());
    model.item(1, 0)->setText(longText);
    EXPECT_GT(view.rowHeight(1), withNote) << "the note stands under the last line";
}

TEST_F(BoardTableViewTest, CopiesSelectedRowsWithHeaders) {
    view.selectRow(0);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Practitioner\tGrade\tWorkload %\tHigh RoSH\n"
                                                                "Abbarmere, Xin\tPO\t116.0 points\t4\n"));
}

TEST_F(BoardTableViewTest, CopiesOnlyWhatIsShownInTheOrderShown) {
    view.setColumnHidden(1, true);
    view.horizontalHeader()->moveSection(3, 1);
    view.selectRow(1);
    EXPECT_TRUE(view.selectionAsText().startsWith(QStringLiteral("Practitioner\tHigh RoSH\tWorkload %\n")));
}

TEST_F(BoardTableViewTest, FindsANameByTyping) {
    view.setCurrentIndex(model.index(0, 0));
    QTest::keyClicks(&view, QStringLiteral("be"));
    EXPECT_EQ(view.currentIndex().row(), 1);
    QTest::keyClicks(&view, QStringLiteral("c"));
    EXPECT_EQ(view.currentIndex().row(), 2);
}

TEST_F(BoardTableViewTest, SortsFiguresFromTheTopAndWordsFromA) {
    view.board().toggle(2, false);
    EXPECT_EQ(model.sorted, (SortKeys{{2, Qt::DescendingOrder}}));
    view.board().toggle(2, false);
    EXPECT_EQ(model.sorted, (SortKeys{{2, Qt::AscendingOrder}}));
    view.board().toggle(0, false);
    EXPECT_EQ(model.sorted, (SortKeys{{0, Qt::AscendingOrder}}));
}

TEST_F(BoardTableViewTest, AddsFurtherKeys) {
    view.board().toggle(1, false);
    view.board().toggle(2, true);
    EXPECT_EQ(model.sorted, (SortKeys{{1, Qt::AscendingOrder}, {2, Qt::DescendingOrder}}));
    view.board().toggle(1, true);
    EXPECT_EQ(model.sorted, (SortKeys{{1, Qt::DescendingOrder}, {2, Qt::DescendingOrder}}));
}

TEST_F(BoardTableViewTest, SortsByKeyboard) {
    view.setCurrentIndex(model.index(0, 1));
    QTest::keyClick(&view, Qt::Key_S, Qt::AltModifier);
    EXPECT_EQ(model.sorted, (SortKeys{{1, Qt::AscendingOrder}}));
}

TEST_F(BoardTableViewTest, SortsByAClickOnTheHeader) {
    const QHeaderView& header = *view.horizontalHeader();
    const QPoint middle(header.sectionViewportPosition(0) + header.sectionSize(0) / 2, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, middle);
    EXPECT_EQ(model.sorted, (SortKeys{{0, Qt::AscendingOrder}}));
}

TEST_F(BoardTableViewTest, RemembersColumnsAndSort) {
    view.rememberLayout(QStringLiteral("test"), {{0, Qt::AscendingOrder}}, {3});
    EXPECT_TRUE(view.isColumnHidden(3));
    const std::unique_ptr<QMenu> menu(view.makeColumnMenu(nullptr));
    menu->actions().at(1)->trigger(); // Grade off
    view.board().toggle(2, false);

    BoardTableView again;
    SortableModel same;
    same.setHorizontalHeaderLabels({QStringLiteral("Practitioner"), QStringLiteral("Grade"),
                                    QStringLiteral("Workload %"), QStringLiteral("High\nRoSH")});
    again.setModel(&same);
    again.rememberLayout(QStringLiteral("test"), {{0, Qt::AscendingOrder}}, {3});
    EXPECT_TRUE(again.isColumnHidden(1));
    EXPECT_TRUE(again.isColumnHidden(3));
    EXPECT_EQ(same.sorted, (SortKeys{{2, Qt::DescendingOrder}}));
}

TEST_F(BoardTableViewTest, KeepsFixedColumnsInTheMenu) {
    view.setFixedColumns({0});
    const std::unique_ptr<QMenu> menu(view.makeColumnMenu(nullptr));
    EXPECT_FALSE(menu->actions().at(0)->isEnabled());
    EXPECT_TRUE(menu->actions().at(1)->isEnabled());
    EXPECT_EQ(menu->actions().at(3)->text(), QStringLiteral("High RoSH"));
}

TEST_F(BoardTableViewTest, OpensARowWithEnter) {
    QSignalSpy spy(&view, &QAbstractItemView::activated);
    view.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toModelIndex().row(), 1);
}

TEST_F(BoardTableViewTest, GivesTheRoomLeftOverToOneColumn) {
    view.setStretchColumn(0);
    EXPECT_EQ(view.horizontalHeader()->length(), view.viewport()->width());
    view.resize(900, 200);
    EXPECT_EQ(view.horizontalHeader()->length(), view.viewport()->width());
}

TEST_F(BoardTableViewTest, DoesWithoutColumnsAndThenNarrowsOthersBeforeItScrolls) {
    view.rememberLayout(QStringLiteral("narrow"), {{0, Qt::AscendingOrder}});
    view.setColumnWidth(0, 200);
    view.setColumnWidth(1, 150);
    view.setColumnWidth(2, 150);
    view.setStretchColumn(3, 80);
    view.setFoldOrder({1});
    view.setNarrowing({0, 2}, 60);
    EXPECT_FALSE(view.isColumnHidden(1));
    EXPECT_EQ(view.columnWidth(0), 200);
    view.resize(400, 200);
    EXPECT_TRUE(view.isColumnHidden(1));
    EXPECT_EQ(view.horizontalHeader()->length(), view.viewport()->width());
    view.resize(300, 200);
    EXPECT_LT(view.columnWidth(0), 200);
    EXPECT_EQ(view.columnWidth(2), 150) << "the first first";
    EXPECT_EQ(view.horizontalHeader()->length(), view.viewport()->width());
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.horizontalScrollBar()->maximum() == 0; }));
    view.resize(600, 200);
    EXPECT_EQ(view.columnWidth(0), 200) << "as it was, once there is room";
    EXPECT_FALSE(view.isColumnHidden(1));
}

TEST_F(BoardTableViewTest, KeepsWhatIsDrawnByHandAndWhatWasChosen) {
    view.rememberLayout(QStringLiteral("drawn"), {{0, Qt::AscendingOrder}});
    view.setStretchColumn(3, 80);
    view.setFoldOrder({1});
    view.setNarrowing({0}, 60);
    const std::unique_ptr<QMenu> menu(view.makeColumnMenu(nullptr));
    menu->actions().at(1)->trigger();
    menu->actions().at(1)->trigger(); // chosen by hand now
    view.horizontalHeader()->resizeSection(0, 180);
    view.resize(260, 200);
    EXPECT_FALSE(view.isColumnHidden(1));
    EXPECT_EQ(view.columnWidth(0), 180);
}

} // namespace
} // namespace headroom
