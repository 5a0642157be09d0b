#include "service/board.h"
#include "service/caseload.h"
#include "ui/pages/caseload/caseloadexport.h"
#include "ui/pages/caseload/caseloadfilter.h"
#include "ui/pages/caseload/caseloadlist.h"
#include "ui/pages/caseload/caseloadmodel.h"
#include "ui/pages/caseload/caseloadviews.h"
#include "ui/pages/pagetest.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

#include <algorithm>

namespace headroom::test {
namespace {

class CaseloadPageTest : public PageTest {
protected:
    CaseloadPageTest() {
        openDemo();
        const BoardSnapshot board = readBoard(workspace(), {where().unit, demoDay, true, false});
        const auto fullest =
            std::max_element(board.posts.begin(), board.posts.end(), [](const PostRow& a, const PostRow& b) {
                return a.figure.cases.total() < b.figure.cases.total();
            });
        post = fullest->post;
        team = fullest->team;
        window.goTo({Whereabouts::Kind::Caseload, unitOf(post), demoDay});
    }
    CaseloadSnapshot mine() { return readCaseload(workspace(), {CaseloadScope::Mine, post, team, demoDay}); }
    BoardTableView& cases() { return table("caseloadTable"); }
    CaseloadModel& model() { return dynamic_cast<CaseloadModel&>(*cases().model()); }
    int shown() { return model().shownRows(); }
    int passing(const CaseloadFilter& filter) {
        const CaseloadSnapshot all = mine();
        return static_cast<int>(std::count_if(all.rows.begin(), all.rows.end(), [&](const CaseloadRow& row) {
            return passes(filter, row, demoDay);
        }));
    }
    /// The offer of the filter's menu with that text, pressed.
    void filterBy(const QString& text) {
        QMenu* menu = here<QPushButton>("caseloadFilterButton").menu();
        ASSERT_NE(menu, nullptr);
        emit menu->aboutToShow();
        for (QAction* action : menu->findChildren<QAction*>()) {
            if (action->text() == text) {
                action->trigger();
                QTest::qWait(1);
                return;
            }
        }
        FAIL() << "no filter " << text.toStdString();
    }
    QStringList chips() {
        QStringList texts;
        for (const FilterChip* chip : page().findChildren<FilterChip*>(QStringLiteral("caseloadChip"))) {
            if (!chip->isHidden()) {
                texts << chip->text();
            }
        }
        return texts;
    }

    PostId post;
    TeamId team;
};

TEST_F(CaseloadPageTest, ShowsEveryCaseOfTheOfficer) {
    const CaseloadSnapshot expected = mine();
    ASSERT_FALSE(expected.rows.empty());
    EXPECT_EQ(shown(), static_cast<int>(expected.rows.size()));
    EXPECT_EQ(here<ElidedLabel>("caseloadTitle").text(), toQString(expected.title));
    EXPECT_EQ(here<FigureCard>("casesCard").content().figure, countText(shown()));
}

TEST_F(CaseloadPageTest, CardsCountWhatTheyShow) {
    CaseloadFilter overdue;
    overdue.overdue = true;
    CaseloadFilter without;
    without.next = CaseloadFilter::Next::None;
    CaseloadFilter high;
    high.risk = CaseloadFilter::Risk::HighOrMore;
    const std::pair<const char*, CaseloadFilter> cards[] = {
        {"overdueCasesCard", overdue}, {"withoutNextCard", without}, {"highRoshCard", high}};
    for (const auto& [name, filter] : cards) {
        EXPECT_EQ(here<FigureCard>(name).content().figure, countText(passing(filter))) << name;
        press(name);
        EXPECT_EQ(shown(), passing(filter)) << name;
        press(name);
        EXPECT_EQ(shown(), static_cast<int>(mine().rows.size())) << name;
    }
}

TEST_F(CaseloadPageTest, FiltersCombineAndComeOffOneByOne) {
    filterBy(QStringLiteral("Community"));
    filterBy(QStringLiteral("High and very high RoSH"));
    CaseloadFilter both;
    both.type = CaseType::Community;
    both.risk = CaseloadFilter::Risk::HighOrMore;
    EXPECT_EQ(shown(), passing(both));
    EXPECT_EQ(chips(), (QStringList{QStringLiteral("Community"), QStringLiteral("High and very high RoSH")}));
    EXPECT_TRUE(here<FigureCard>("highRoshCard").isChecked());
    QTest::mouseClick(page().findChild<FilterChip*>(QStringLiteral("caseloadChip")), Qt::LeftButton);
    CaseloadFilter high;
    high.risk = CaseloadFilter::Risk::HighOrMore;
    EXPECT_EQ(shown(), passing(high));
    press("casesCard");
    EXPECT_EQ(shown(), static_cast<int>(mine().rows.size()));
}

TEST_F(CaseloadPageTest, FindsAPersonByWhatIsTyped) {
    const CaseloadRow row = mine().rows.front();
    here<QLineEdit>("caseloadFilterEdit").setText(toQString(row.crn).toLower());
    EXPECT_EQ(shown(), 1);
    QTest::keyClick(&here<QLineEdit>("caseloadFilterEdit"), Qt::Key_Escape);
    EXPECT_GT(shown(), 1);
}

TEST_F(CaseloadPageTest, OpensAPersonWithEnterAndAContactWithInsert) {
    QTest::keyClick(&here<QLineEdit>("caseloadFilterEdit"), Qt::Key_Down);
    ASSERT_TRUE(cases().hasFocus());
    const CaseloadRow row = *model().caseAt(cases().currentIndex().row());
    QSignalSpy asked(&page(), &Page::editorRequested);
    QSignalSpy went(&page(), &Page::goToRequested);
    QTest::keyClick(&cases(), Qt::Key_Insert);
    ASSERT_EQ(asked.count(), 1);
    const auto request = asked.first().first().value<EditorRequest>();
    EXPECT_EQ(request.kind, EditorRequest::Kind::NewContact);
    EXPECT_EQ(request.person, row.person);
    if (where().kind != Whereabouts::Kind::Caseload) {
        window.navigator()->back();
    }
    went.clear();
    QTest::keyClick(&cases(), Qt::Key_Return);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.first().first().value<Whereabouts>().person, row.person);
}

TEST_F(CaseloadPageTest, SwitchesToTheTeam) {
    press("teamCasesButton");
    const CaseloadSnapshot all = readCaseload(workspace(), {CaseloadScope::Team, post, team, demoDay});
    EXPECT_EQ(shown(), static_cast<int>(all.rows.size()));
    EXPECT_GT(shown(), static_cast<int>(mine().rows.size()));
    press("recentButton");
    EXPECT_TRUE(here<EmptyState>("emptyCaseload").isVisible());
    press("mineButton");
    EXPECT_EQ(shown(), static_cast<int>(mine().rows.size()));
}

TEST_F(CaseloadPageTest, KeepsViewsUnderAName) {
    CaseloadFilter filter;
    filter.type = CaseType::Licence;
    filter.next = CaseloadFilter::Next::None;
    filter.tier = QStringLiteral("2021:B");
    CaseloadViews views(QStringLiteral("Z01"));
    views.save({QStringLiteral("Mondays / office"), CaseloadScope::Team, filter, QStringLiteral("mar")});
    EXPECT_EQ(views.names(), QStringList{QStringLiteral("Mondays / office")});
    EXPECT_TRUE(CaseloadViews(QStringLiteral("Z02")).names().isEmpty());
    const CaseloadView kept = CaseloadViews(QStringLiteral("Z01")).view(QStringLiteral("Mondays / office"));
    EXPECT_EQ(kept.filter, filter);
    EXPECT_EQ(kept.scope, CaseloadScope::Team);
    EXPECT_EQ(kept.words, QStringLiteral("mar"));
    views.remove(QStringLiteral("Mondays / office"));
    EXPECT_TRUE(views.names().isEmpty());
}

TEST_F(CaseloadPageTest, SavesAndShowsAViewByMenu) {
    filterBy(QStringLiteral("Custody"));
    const int custody = shown();
    QMenu& menu = *here<QPushButton>("caseloadViewsButton").menu();
    emit menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->text() == QStringLiteral("Save this view…")) {
            action->trigger();
        }
    }
    auto& name = the<QLineEdit>("viewNameEdit");
    QTest::keyClicks(&name, QStringLiteral("Inside"));
    QTest::keyClick(&name, Qt::Key_Return);
    EXPECT_EQ(here<QPushButton>("caseloadViewsButton").text(), QStringLiteral("View: Inside"));
    press("casesCard");
    EXPECT_EQ(here<QPushButton>("caseloadViewsButton").text(), QStringLiteral("Views"));
    emit menu.aboutToShow();
    ASSERT_EQ(menu.actions().first()->text(), QStringLiteral("Inside"));
    menu.actions().first()->trigger();
    EXPECT_EQ(shown(), custody);
    EXPECT_EQ(chips(), QStringList{QStringLiteral("Custody")});
}

TEST_F(CaseloadPageTest, ComesBackWithItsFilterAndRow) {
    press("highRoshCard");
    const int high = shown();
    if (high == 0) {
        GTEST_SKIP() << "nobody of high risk in this store";
    }
    cases().setCurrentIndex(model().index(high - 1, 0));
    const qint64 id = model().idAt(high - 1);
    window.goToSetUp();
    window.navigator()->back();
    EXPECT_EQ(where().kind, Whereabouts::Kind::Caseload);
    EXPECT_EQ(shown(), high);
    EXPECT_EQ(model().idAt(cases().currentIndex().row()), id);
}

CaseloadRow madeHeld(std::string crn, std::string surname, Tier tier) {
    CaseloadRow row;
    row.crn = std::move(crn);
    row.person = PersonId{1};
    row.caseId = CaseId{static_cast<std::int64_t>(row.crn.size())};
    row.surname = std::move(surname);
    row.forename = "Invented";
    row.dateOfBirth = Date::of(1990, 12, 1);
    row.tier = tier;
    row.rosh = Rosh::High;
    row.officer = "Nobody, At All";
    row.since = demoDay;
    row.alerts = {"self_harm"};
    row.order = "community order";
    return row;
}

/// Denied, although everything about them was filled in by mistake.
CaseloadRow madeDenied() {
    CaseloadRow row = madeHeld("X900001", "Secretname", Tier::of('A', 3));
    row.denied = true;
    row.overdue = 3;
    return row;
}

TEST(CaseloadModelTest, SaysNothingOfADeniedCaseButItsCrn) {
    CaseloadModel model;
    CaseloadSnapshot caseload;
    caseload.asOf = demoDay;
    caseload.rows = {madeDenied()};
    model.setCaseload(caseload);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("X900001"));
    EXPECT_EQ(model.index(0, 0).data(DetailRole).toString(), QStringLiteral("Limited access"));
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(SortRole), int(DetailRole), int(ShapeRole), int(ToneRole)}) {
            const QString text = model.index(0, column).data(role).toString();
            EXPECT_FALSE(text.contains(QStringLiteral("Secretname"))) << column << " " << role;
            if (column > 0) {
                EXPECT_TRUE(text.isEmpty()) << column << " " << role << " " << text.toStdString();
            }
        }
    }
    model.setTextFilter(QStringLiteral("secretname"));
    EXPECT_EQ(model.shownRows(), 0);
    model.setTextFilter(QStringLiteral("x900001"));
    EXPECT_EQ(model.shownRows(), 1);
}

TEST(CaseloadModelTest, DeniedCasesPassNoFilter) {
    const CaseloadRow denied = madeDenied();
    EXPECT_TRUE(passes({}, denied, demoDay));
    CaseloadFilter filter;
    filter.risk = CaseloadFilter::Risk::HighOrMore;
    EXPECT_FALSE(passes(filter, denied, demoDay));
    filter = {};
    filter.overdue = true;
    EXPECT_FALSE(passes(filter, denied, demoDay));
    filter = {};
    filter.next = CaseloadFilter::Next::None;
    EXPECT_FALSE(passes(filter, denied, demoDay));
}

TEST(CaseloadModelTest, TellsNoWidgetAboutADeniedCase) {
    CaseloadList list;
    CaseloadSnapshot caseload;
    caseload.asOf = demoDay;
    caseload.rows = {madeDenied(), madeHeld("X900002", "Shown", Tier::of('B', 2))};
    list.setCaseload(caseload, CaseloadScope::Mine);
    list.show();
    for (const QWidget* widget : list.findChildren<QWidget*>()) {
        for (const QString& text : {widget->accessibleName(), widget->accessibleDescription(),
                                    widget->toolTip(), widget->property("text").toString()}) {
            EXPECT_FALSE(text.contains(QStringLiteral("Secretname")));
        }
    }
    list.table().selectAll();
    EXPECT_FALSE(list.table().selectionAsText().contains(QStringLiteral("Secretname")));
    EXPECT_TRUE(list.table().selectionAsText().contains(QStringLiteral("X900001")));
    const Table table = caseloadExport(list.model(), list.table(), QStringLiteral("Caseload"));
    EXPECT_EQ(render(table, TableFormat::Csv).find("Secretname"), std::string::npos);
    EXPECT_NE(render(table, TableFormat::Csv).find("Limited access"), std::string::npos);
}

TEST(CaseloadModelTest, SortsTiersInOneOrder) {
    CaseloadModel model;
    CaseloadSnapshot caseload;
    caseload.asOf = demoDay;
    caseload.rows = {madeHeld("X1", "One", Tier::untiered()), madeHeld("X22", "Two", Tier::of('D', 0)),
                     madeHeld("X333", "Three", Tier::of('A', 3)),
                     madeHeld("X4444", "Four", Tier::of('A', 3, true))};
    model.setCaseload(caseload);
    const int tier = model.columnOf(QStringLiteral("tier"));
    model.sort(tier);
    QStringList order;
    for (int row = 0; row < model.rowCount(); ++row) {
        order << model.index(row, tier).data().toString();
    }
    EXPECT_EQ(order, (QStringList{QStringLiteral("A3"), QStringLiteral("A3S"), QStringLiteral("D0"),
                                  QStringLiteral("Untiered")}));
}

TEST(CaseloadFilterTest, LooksAtEveryPart) {
    CaseloadRow row = madeHeld("X1", "One", Tier::of('B', 2, true));
    row.orderEnds = demoDay.plusDays(28);
    row.next = NextAppointment{ItemId{1}, demoDay.plusDays(6), std::nullopt, "office", ""};
    row.last = NextAppointment{ItemId{2}, demoDay.plusDays(-1), std::nullopt, "office", ""};
    CaseloadFilter filter;
    filter.tier = QStringLiteral("2021:B");
    filter.type = CaseType::Community;
    filter.risk = CaseloadFilter::Risk::High;
    filter.next = CaseloadFilter::Next::SevenDays;
    filter.flag = QStringLiteral("alert:self_harm");
    filter.suspended = true;
    filter.endsSoon = true;
    EXPECT_TRUE(passes(filter, row, demoDay));
    EXPECT_EQ(partsOf(filter).size(), 7U);
    for (const CaseloadPart part : partsOf(filter)) {
        EXPECT_FALSE(partText(filter, part).isEmpty());
        EXPECT_EQ(partsOf(without(filter, part)).size(), 6U);
    }
    EXPECT_EQ(caseloadFilter(toMap(filter)), filter);
    row.orderEnds = demoDay.plusDays(29);
    EXPECT_FALSE(passes(filter, row, demoDay));
    filter = {};
    filter.next = CaseloadFilter::Next::OutcomeToLog;
    EXPECT_TRUE(passes(filter, row, demoDay));
    row.last->outcome = "attended_complied";
    EXPECT_FALSE(passes(filter, row, demoDay));
}

} // namespace
} // namespace headroom::test
