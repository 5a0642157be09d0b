#include "service/supervision.h"
#include "service/today.h"
#include "store/allocations.h"
#include "ui/pages/oversight/supervisioncard.h"
#include "ui/pages/oversight/supervisionsheet.h"
#include "ui/pages/person/persontest.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QLineEdit>

namespace headroom::test {
namespace {

/// The page of an officer of the invented team, with the manager at the keyboard.
class SupervisionPageTest : public PersonPageTest {
protected:
    void SetUp() override {
        openDemo();
        const BoardSnapshot board = readBoard(workspace(), {{}, demoDay, true, false});
        for (const PostRow& row : board.posts) {
            if (row.grade == Grade::SPO) {
                manager = row;
            } else if (row.figure.cases.total() > 0 && officer.staffCode.empty()) {
                officer = row;
            } else {
                colleague = row;
            }
        }
        ASSERT_FALSE(manager.staffCode.empty());
        ASSERT_FALSE(officer.staffCode.empty());
        actAs(manager);
        // What was invented of the officer is taken away: the tests begin with nothing.
        for (const SupervisionView& one : readSupervision(workspace(), officer.post, demoDay).records) {
            ASSERT_TRUE(withdrawSupervision(workspace(), one.id, one.revision, "Invented").findings.empty());
        }
    }
    void actAs(const PostRow& row) {
        workspace().actAs(practitionerActor(workspace(), row.staffCode, demoDay));
    }
    void goToOfficer() {
        window.goTo({Whereabouts::Kind::Team, unitOf(officer.team), demoDay});
        window.goTo({Whereabouts::Kind::Officer, unitOf(officer.post), demoDay});
    }
    SupervisionCard& card() {
        auto* found = page().findChild<SupervisionCard*>();
        if (found == nullptr) {
            throw std::runtime_error("no card of supervision");
        }
        return *found;
    }
    BoardTableView& list() { return here<BoardTableView>("supervisionTable"); }
    void keepOne(Date heldOn, const std::string& agreed) {
        SupervisionChange change;
        change.value.officer = store::practitionerOf(workspace().database(), officer.post);
        change.value.with = store::practitionerOf(workspace().database(), manager.post);
        change.value.heldOn = heldOn;
        change.value.agreed = agreed;
        ASSERT_TRUE(saveSupervision(workspace(), change).findings.empty());
    }

    PostRow manager, officer, colleague;
};

TEST_F(SupervisionPageTest, IsRecordedWithCasesAndActions) {
    goToOfficer();
    ASSERT_TRUE(card().isVisible());
    EXPECT_EQ(list().model()->rowCount(), 0);
    press("supervisionTable.Ins");
    QDialog& editor = dialog("supervisionEditor");
    save(editor);
    EXPECT_FALSE(finding(editor, "agreed").isEmpty()) << "what was agreed has to be said";
    QTest::keyClicks(&in<NotesField>(editor, "agreed").edit(), QStringLiteral("Home visits this week"));
    const DiscussedCase about = casesToDiscuss(workspace(), officer.post).front();
    pick(in<PickField>(editor, "addDiscussed"), toQString(about.crn));
    QTest::keyClicks(&in<QLineEdit>(editor, "discussed"), QStringLiteral("Moves house"));
    QTest::mouseClick(&in<QPushButton>(editor, "addAction"), Qt::LeftButton);
    QTest::keyClicks(&in<QLineEdit>(editor, "actionWhat"), QStringLiteral("Visit"));
    write(in<DateField>(editor, "next_on"), QStringLiteral("14 Dec 2026"));
    save(editor);
    const SupervisionSnapshot kept = readSupervision(workspace(), officer.post, demoDay);
    ASSERT_EQ(kept.records.size(), 1U);
    EXPECT_EQ(kept.records[0].value.agreed, "Home visits this week");
    EXPECT_EQ(kept.records[0].value.nextOn, Date::of(2026, 12, 14));
    ASSERT_EQ(kept.records[0].cases.size(), 1U);
    EXPECT_EQ(kept.records[0].cases[0].person, about.person);
    EXPECT_EQ(kept.records[0].cases[0].discussed, "Moves house");
    EXPECT_EQ(kept.records[0].value.actions.at(0).what, "Visit");
    ASSERT_TRUE(eventually([this] { return list().model()->rowCount() == 1; }));
    EXPECT_EQ(cell(list(), 0, "2"), QStringLiteral("Home visits this week"));

    // read, with a way to the person
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_O);
    QDialog& sheet = dialog("supervisionSheet");
    auto& words = in<QLabel>(sheet, "supervisionText");
    EXPECT_TRUE(words.text().contains(QStringLiteral("Moves house")));
    emit words.linkActivated(QStringLiteral("person:%1").arg(about.person.value));
    EXPECT_EQ(where().kind, Whereabouts::Kind::Person);
    EXPECT_EQ(where().person, about.person);
}

TEST_F(SupervisionPageTest, IsChangedAndWithdrawnWithAReason) {
    keepOne(demoDay, "First");
    goToOfficer();
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_E);
    QDialog& editor = dialog("supervisionEditor");
    auto& words = in<NotesField>(editor, "agreed").edit();
    words.selectAll();
    QTest::keyClicks(&words, QStringLiteral("Second"));
    save(editor);
    EXPECT_TRUE(eventually([this] { return cell(list(), 0, "2") == QStringLiteral("Second"); }));
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Delete);
    QDialog& why = dialog("reasonDialog");
    save(why);
    EXPECT_EQ(readSupervision(workspace(), officer.post, demoDay).records.size(), 1U);
    QTest::keyClicks(&in<NotesField>(why, "reason").edit(), QStringLiteral("Of somebody else"));
    save(why);
    EXPECT_TRUE(eventually([this] { return list().model()->rowCount() == 0; }));
}

TEST_F(SupervisionPageTest, IsThereForTheOfficerAndTheManagerAlone) {
    keepOne(demoDay, "Between the two");
    actAs(officer);
    goToOfficer();
    EXPECT_TRUE(card().isVisible());
    EXPECT_EQ(list().model()->rowCount(), 1);
    EXPECT_FALSE(here<QPushButton>("supervisionTable.Ins").isVisible());
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Insert);
    EXPECT_THROW(dialog("supervisionEditor"), std::runtime_error);

    actAs(colleague);
    goToOfficer();
    EXPECT_FALSE(card().isVisible());
    EXPECT_EQ(list().model()->rowCount(), 0) << "nothing stays behind";
    workspace().actAs({"admin", Role::Administrator});
    goToOfficer();
    EXPECT_FALSE(card().isVisible());
}

TEST_F(SupervisionPageTest, WhatIsOverdueStandsUnderTheManagersTodayAndLeadsToTheOfficer) {
    keepOne(demoDay.plusDays(-60), "Two months ago");
    goToOfficer();
    window.goTo({Whereabouts::Kind::Today, unitOf(manager.post), demoDay});
    auto& list = here<BoardTableView>("todayTable");
    int row = 0;
    while (row < list.model()->rowCount() &&
           !(cell(list, row, "detail").contains(QStringLiteral("Supervision")) &&
             cell(list, row, "who").startsWith(toQString(officer.surname)))) {
        ++row;
    }
    ASSERT_LT(row, list.model()->rowCount());
    list.setFocus();
    list.setCurrentIndex(list.model()->index(row, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Officer);
    EXPECT_EQ(where().unit, unitOf(officer.post));
}

} // namespace
} // namespace headroom::test
