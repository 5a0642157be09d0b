// No mouse: what an officer does all day goes by keys alone, and Tab comes to everything.

#include "service/flags.h"
#include "service/today.h"
#include "ui/app/windowactions.h"
#include "ui/pages/moves/movesdialog.h"
#include "ui/pages/person/contacteditor.h"
#include "ui/pages/person/contactform.h"
#include "ui/pages/person/persontest.h"
#include "ui/pages/today/duedecisiondialog.h"
#include "ui/pages/today/todaymodel.h"
#include "ui/pages/week/weekdialog.h"
#include "ui/support/reach.h"

#include <QAction>
#include <QTabBar>

#include <algorithm>

namespace headroom::test {
namespace {

class KeyboardTest : public PersonPageTest {
protected:
    /// An officer with somebody on Today.
    PostId goToToday() {
        openDemo();
        const BoardSnapshot board = readBoard(workspace(), {where().unit, demoDay, true, false});
        for (const PostRow& row : board.posts) {
            const auto rows = readToday(workspace(), row.post, demoDay).rows;
            if (std::any_of(rows.begin(), rows.end(), [](const TodayRow& each) { return each.person; })) {
                window.goTo({Whereabouts::Kind::Today, unitOf(row.post), demoDay});
                return row.post;
            }
        }
        throw std::runtime_error("nobody in the demonstration has anything to do");
    }
    QWidget* focused() { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++m_strokes;
        QTest::keyClick(focused() != nullptr ? focused() : &window, key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(focused(), text); }
    int strokes() const { return m_strokes; }
    template <class Dialog>
    Dialog* shownDialog() {
        for (Dialog* dialog : window.findChildren<Dialog*>()) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }
    void expectWhole(QDialog& dialog) {
        expectNames(dialog);
        expectReachedByTab(dialog);
        dialog.reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    int m_strokes = 0;
};

TEST_F(KeyboardTest, LogsACommonContactFromTodayInFourStrokesAndItsWords) {
    const PostId post = goToToday();
    ASSERT_EQ(focused()->objectName(), QStringLiteral("todayTable")) << "the day opens in its list";
    auto& list = table("todayTable");
    auto& model = dynamic_cast<TodayModel&>(*list.model());
    const auto chosen = [&] { return model.todayRowAt(list.currentIndex().row()); };
    int down = 0;
    while (chosen() == nullptr || !chosen()->person) {
        press(Qt::Key_Down);
        ASSERT_LT(++down, 20);
    }
    const PersonId person = chosen()->person;
    const std::size_t before = contactsOf(person).size();

    press(Qt::Key_N);
    auto* editor = shownDialog<ContactEditor>();
    ASSERT_NE(editor, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(editor));
    ASSERT_EQ(focused()->objectName(), QStringLiteral("type"));
    type(QStringLiteral("call to the person"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type(QStringLiteral("Spoke about the week. All well."));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(strokes() - down, 4);

    const auto kept = contactsOf(person);
    ASSERT_EQ(kept.size(), before + 1);
    const auto found = std::find_if(kept.begin(), kept.end(), [](const ContactRow& each) {
        return each.contact.value.notes == "Spoke about the week. All well.";
    });
    ASSERT_NE(found, kept.end());
    EXPECT_EQ(found->contact.value.day, demoDay);
    EXPECT_TRUE(found->contact.value.by);
    EXPECT_FALSE(editor->isVisible());
    window.activateWindow();
    ASSERT_TRUE(eventually([this] { return focused() != nullptr; }));
    EXPECT_EQ(focused()->objectName(), QStringLiteral("todayTable")) << "and on with the day";
    EXPECT_TRUE(post);
}

TEST_F(KeyboardTest, WalksFromTheCaseloadIntoAPersonAndBackWithoutAMouse) {
    openDemo();
    window.goTo({Whereabouts::Kind::Caseload, homeUnit(workspace(), demoDay), demoDay});
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(focused()->objectName(), QStringLiteral("caseloadFilterEdit"));
    press(Qt::Key_Return); // into what the filter leaves
    ASSERT_EQ(focused()->objectName(), QStringLiteral("caseloadTable"));
    press(Qt::Key_Return);
    ASSERT_EQ(where().kind, Whereabouts::Kind::Person);
    const PersonId person = where().person;
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_EQ(here<QTabBar>("personTabs").currentIndex(), static_cast<int>(PersonPart::Contacts));
    here<BoardTableView>("contactTable").setFocus();
    press(Qt::Key_N);
    ContactForm& form = *page().findChild<ContactForm*>();
    ASSERT_TRUE(form.isVisible());
    ASSERT_EQ(focused()->objectName(), QStringLiteral("type"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(form.isVisible());
    EXPECT_EQ(focused()->objectName(), QStringLiteral("contactTable"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Caseload);
    EXPECT_EQ(focused()->objectName(), QStringLiteral("caseloadTable"));
    EXPECT_TRUE(person);
}

TEST_F(KeyboardTest, TabComesToEverythingOnTodayAndBesideIt) {
    goToToday();
    expectNames(window);
    expectReachedByTab(page());
}

TEST_F(KeyboardTest, TabComesToEverythingOnTheCaseload) {
    openDemo();
    window.actionSet().caseload->trigger();
    window.goTo({Whereabouts::Kind::Caseload, homeUnit(workspace(), demoDay), demoDay});
    page().focusFirst();
    expectNames(window);
    expectReachedByTab(page());
}

TEST_F(KeyboardTest, TabComesToEverythingOfAPerson) {
    openPerson();
    for (int part = 0; part < personPartCount; ++part) {
        press(static_cast<Qt::Key>(Qt::Key_1 + part), Qt::ControlModifier);
        ASSERT_EQ(here<QTabBar>("personTabs").currentIndex(), part);
        QTest::qWait(20);
        expectNames(window);
        expectReachedByTab(page());
        page().focusFirst(); // from the last stop Tab goes on into the window around the page
    }
}

TEST_F(KeyboardTest, TabComesToEverythingOfAContactBeingWritten) {
    openPerson();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ContactForm& form = *page().findChild<ContactForm*>();
    ASSERT_TRUE(form.isVisible());
    pick(in<PickField>(form, "type"), QStringLiteral("office visit"));
    write(in<DateField>(form, "day"), QStringLiteral("yesterday"));
    pick(in<PickField>(form, "outcome"), QStringLiteral("unacceptable"));
    pick(in<PickField>(form, "action"), QStringLiteral("send"));
    expectNames(form);
    expectReachedByTab(form);
}

TEST_F(KeyboardTest, TabComesToEverythingOnFlagsAndAllocate) {
    openDemo();
    for (QAction* action : {window.actionSet().flags, window.actionSet().allocate, window.actionSet().team}) {
        action->trigger();
        QTest::qWait(20);
        page().focusFirst();
        expectNames(window);
        expectReachedByTab(page());
    }
}

TEST_F(KeyboardTest, TabComesToEverythingInTheDialogsOfTheDay) {
    const PostId post = goToToday();
    const auto rows = readToday(workspace(), post, demoDay).rows;
    const auto due = std::find_if(rows.begin(), rows.end(), [](const TodayRow& row) {
        return row.kind == TodayKind::Deadline && row.due && row.person;
    });
    ASSERT_NE(due, rows.end());
    auto* decision = new DueDecisionDialog(workspace(), *due->due, DeadlineState::Waived, &window);
    decision->open();
    expectWhole(*decision);
    auto* moves = new MovesDialog(workspace(), post, &window);
    moves->open();
    expectWhole(*moves);
    EditorRequest request;
    request.person = due->person;
    auto* contact = new ContactEditor(request, workspace(), &window);
    contact->open();
    expectWhole(*contact);
    const BoardSnapshot board =
        readBoard(workspace(), {homeUnit(workspace(), demoDay), demoDay, true, false});
    workspace().actAs(practitionerActor(workspace(), board.posts.front().staffCode, demoDay));
    auto* week = new WeekDialog(workspace(), demoDay, &window);
    week->open();
    expectWhole(*week);
}

} // namespace
} // namespace headroom::test
