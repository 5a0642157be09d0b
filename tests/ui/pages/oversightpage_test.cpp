#include "service/oversight.h"
#include "service/whoami.h"
#include "ui/app/windowactions.h"
#include "ui/pages/oversight/managermodel.h"
#include "ui/pages/oversight/oversightlist.h"
#include "ui/pages/oversight/oversightwords.h"
#include "ui/pages/oversight/qualitymodel.h"
#include "ui/pages/pagetest.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"

#include <QAction>
#include <QLineEdit>

namespace headroom::test {
namespace {

class OversightPageTest : public PageTest {
protected:
    void openPdu() {
        store = folder.path() / "pdu.headroom";
        std::filesystem::copy_file(pduStore(), store);
        window.openStore(store);
        pdu = homeUnit(workspace(), demoDay);
        ASSERT_EQ(pdu.level, Level::Pdu);
    }
    ManagersSnapshot managers() { return readManagers(workspace(), pdu, demoDay); }
    BoardTableView& list() { return here<BoardTableView>("managerTable"); }
    ManagerModel& model() { return dynamic_cast<ManagerModel&>(*list().model()); }
    BoardTableView& items() { return here<BoardTableView>("oversightItems"); }
    /// As a manager would with the keyboard: the number of a row, and Enter.
    void open(BoardTableView& view, int row, const char* column) {
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, rows(view).columnOf(QLatin1String(column))));
        QTest::keyClick(&view, Qt::Key_Return);
    }

    UnitRef pdu;
};

TEST_F(OversightPageTest, IsReachedFromTheBoardAndByItsKey) {
    openDemo();
    here<QAction>("boardOversight").trigger();
    EXPECT_EQ(where().kind, Whereabouts::Kind::Oversight);
    window.goToTeam();
    window.actionSet().oversight->trigger();
    EXPECT_EQ(where().kind, Whereabouts::Kind::Oversight);
    const BoardSnapshot board = readBoard(workspace(), {{}, demoDay, true, false});
    const auto officer = std::ranges::find(board.posts, Grade::PO, &PostRow::grade);
    workspace().actAs(practitionerActor(workspace(), officer->staffCode, demoDay));
    window.goToTeam();
    EXPECT_FALSE(here<QAction>("boardOversight").isVisible());
}

TEST_F(OversightPageTest, EveryNumberOpensItsList) {
    openPdu();
    window.actionSet().oversight->trigger();
    const ManagersSnapshot snapshot = managers();
    ASSERT_GT(snapshot.rows.size(), 1U);
    ASSERT_EQ(model().shownRows(), static_cast<int>(snapshot.rows.size()));
    int lists = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
        const ManagerRow shown = *model().rowAt(row);
        for (int column = 0; column < model().columnCount(); ++column) {
            const OversightKind kind = model().kindsOf(column).front();
            if (kind == OversightKind::Officer) {
                continue;
            }
            EXPECT_EQ(model().index(row, column).data().toString(), countText(shown.count(kind)));
            open(list(), row, model().columnKey(column).toLatin1().constData());
            const auto expected = snapshot.itemsOf(shown.post, kind);
            if (expected.empty()) {
                EXPECT_TRUE(here<QWidget>("emptyOversight").isVisible());
            } else {
                EXPECT_EQ(rows(items()).shownRows(), static_cast<int>(expected.size()));
                ++lists;
            }
        }
    }
    EXPECT_GT(lists, 5);
}

TEST_F(OversightPageTest, SaysWhoIsAboveTheThresholdInWordsAndWhoCovers) {
    openPdu();
    window.actionSet().oversight->trigger();
    bool covered = false, above = false;
    for (int row = 0; row < model().rowCount(); ++row) {
        const ManagerRow& shown = *model().rowAt(row);
        const QModelIndex span = model().index(row, model().columnOf(QStringLiteral("span")));
        EXPECT_EQ(span.data().toString(), OversightWords::fte(shown.effectiveFte));
        EXPECT_EQ(span.data(Qt::AccessibleTextRole).toString(), OversightWords::span(shown, 10));
        if (shown.status != SpanStatus::Within) {
            above = true;
            EXPECT_NE(span.data(ShapeRole).toInt(), static_cast<int>(Shape::None)) << "not by colour alone";
        }
        covered |= !shown.coveredBy.empty();
    }
    EXPECT_TRUE(above);
    EXPECT_TRUE(covered);
}

TEST_F(OversightPageTest, ALineLeadsToItsOfficerAndBackToTheNumber) {
    openPdu();
    window.actionSet().oversight->trigger();
    open(list(), 0, "cases");
    const OversightItem first = managers().itemsOf(model().rowAt(0)->post, OversightKind::Case).front();
    items().setFocus();
    items().setCurrentIndex(items().model()->index(1, 0));
    QTest::keyClick(&items(), Qt::Key_Return);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Officer);
    EXPECT_EQ(where().unit, unitOf(first.post));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Oversight);
    EXPECT_TRUE(items().isVisible()) << "back keeps the list";
    QTest::keyClick(&items(), Qt::Key_Escape);
    EXPECT_FALSE(items().isVisible());
}

TEST_F(OversightPageTest, FlagsAndWaitingCasesLeadToTheirPages) {
    openPdu();
    window.actionSet().oversight->trigger();
    const auto rowWith = [this](OversightKind kind) {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().rowAt(row)->count(kind) > 0) {
                return row;
            }
        }
        throw std::runtime_error("nobody has such a number");
    };
    open(list(), rowWith(OversightKind::Flag), "flags");
    items().setFocus();
    items().setCurrentIndex(items().model()->index(1, 0));
    QTest::keyClick(&items(), Qt::Key_Return);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Flags);
    window.actionSet().oversight->trigger();
    open(list(), rowWith(OversightKind::Waiting), "waiting");
    items().setFocus();
    items().setCurrentIndex(items().model()->index(1, 0));
    QTest::keyClick(&items(), Qt::Key_Return);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Allocate);
    EXPECT_TRUE(where().onCase);
}

TEST_F(OversightPageTest, QualityStandsBesideTheWorkloadInPairs) {
    openDemo();
    window.actionSet().oversight->trigger();
    press("qualityButton");
    auto& table = here<BoardTableView>("qualityTable");
    auto& officers = dynamic_cast<QualityModel&>(*table.model());
    const QualitySnapshot quality = readQuality(workspace(), homeUnit(workspace(), demoDay), demoDay);
    ASSERT_EQ(officers.shownRows(), static_cast<int>(quality.rows.size()));
    int opened = 0;
    for (int row = 0; row < officers.rowCount(); ++row) {
        const QualityRow shown = *officers.rowAt(row);
        for (const char* key : {"deadlines", "rosh", "outcomes"}) {
            const auto kinds = officers.kindsOf(officers.columnOf(QLatin1String(key)));
            const std::int64_t all = shown.count(kinds[0]) + shown.count(kinds[1]);
            if (all == 0) {
                continue;
            }
            EXPECT_EQ(cell(table, row, key),
                      QStringLiteral("%1 of %2").arg(countText(shown.count(kinds[1])), countText(all)));
            open(table, row, key);
            EXPECT_EQ(rows(items()).shownRows(), static_cast<int>(all));
            ++opened;
        }
    }
    EXPECT_GT(opened, 10);
    EXPECT_TRUE(here<ElidedLabel>("oversightSentence").text().contains(QStringLiteral("no score")));
    open(table, 0, "deadlines");
    items().setFocus();
    items().setCurrentIndex(items().model()->index(1, 0));
    QTest::keyClick(&items(), Qt::Key_Return);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Person) << "each line is explained by its case";
}

TEST_F(OversightPageTest, AWholeServiceIsReadAsideAndBackFindsItsPlace) {
    openPdu();
    window.goTo({Whereabouts::Kind::Oversight, UnitRef{}, demoDay});
    EXPECT_EQ(model().shownRows(), 0) << "the window goes on meanwhile";
    const auto expected = static_cast<int>(readManagers(workspace(), UnitRef{}, demoDay).rows.size());
    ASSERT_GT(expected, 1);
    ASSERT_TRUE(eventually([&] { return model().shownRows() == expected && list().isVisible(); }));
    EXPECT_EQ(window.focusWidget(), &list());
    open(list(), 1, "cases");
    ASSERT_TRUE(items().isVisible());
    window.goToTeam();
    window.navigator()->back();
    EXPECT_TRUE(eventually([this] { return items().isVisible(); }));
    EXPECT_EQ(list().currentIndex().row(), 1);
}

TEST_F(OversightPageTest, WhatIsNoLongerAskedForDoesNotArrive) {
    openPdu();
    const UnitRef region = unitPath(workspace(), pdu, demoDay)[1].ref;
    window.goTo({Whereabouts::Kind::Oversight, region, demoDay});
    press("qualityButton");
    window.goTo({Whereabouts::Kind::Oversight, pdu, demoDay});
    const auto expected = static_cast<int>(readQuality(workspace(), pdu, demoDay).rows.size());
    auto& table = here<BoardTableView>("qualityTable");
    const auto shown = [&] { return rows(table).shownRows(); };
    EXPECT_EQ(shown(), expected) << "a PDU is there at once";
    const QString title = here<ElidedLabel>("oversightTitle").text();
    EXPECT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(here<ElidedLabel>("oversightTitle").text(), title);
    EXPECT_EQ(model().allRows(), 0) << "nor what was asked before the quality";
}

TEST_F(OversightPageTest, FiltersAndSaysWhenNobodyIsThere) {
    openDemo();
    window.actionSet().oversight->trigger();
    here<QLineEdit>("oversightFilterEdit").setText(QStringLiteral("nobody is called that"));
    EXPECT_TRUE(here<QWidget>("emptyManagers").isVisible());
    here<QLineEdit>("oversightFilterEdit").clear();
    EXPECT_TRUE(list().isVisible());
    for (const char* name : {"managersButton", "qualityButton", "oversightFilterEdit", "managerTable"}) {
        const QWidget& widget = here<QWidget>(name);
        EXPECT_FALSE((widget.accessibleName() + widget.property("text").toString()).isEmpty()) << name;
    }
}

} // namespace
} // namespace headroom::test
