#include "service/board.h"
#include "service/contacts.h"
#include "service/person.h"
#include "service/record.h"
#include "service/today.h"
#include "service/whoami.h"
#include "ui/app/statusline.h"
#include "ui/pages/pagetest.h"
#include "ui/pages/today/duewords.h"
#include "ui/pages/today/todayfilter.h"
#include "ui/pages/today/todaymodel.h"
#include "ui/pages/today/todaywords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notesfield.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>

namespace headroom::test {
namespace {

class TodayPageTest : public PageTest {
protected:
    TodayPageTest() {
        openDemo();
        const BoardSnapshot board = readBoard(workspace(), {where().unit, demoDay, true, false});
        std::size_t most = 0;
        for (const PostRow& row : board.posts) {
            const std::size_t rows = readToday(workspace(), row.post, demoDay).rows.size();
            if (rows > most) {
                most = rows;
                post = row.post;
            }
        }
        window.goTo({Whereabouts::Kind::Today, unitOf(post), demoDay});
    }
    TodaySnapshot today() { return readToday(workspace(), post, demoDay); }
    BoardTableView& list() { return table("todayTable"); }
    TodayModel& model() { return dynamic_cast<TodayModel&>(*list().model()); }
    int shown() { return model().shownRows(); }
    /// Chooses the first row of a kind; false where there is none.
    bool choose(TodayKind kind) {
        for (int row = 0; row < model().rowCount(); ++row) {
            const TodayRow* found = model().todayRowAt(row);
            if (found != nullptr && found->kind == kind) {
                list().setFocus();
                list().setCurrentIndex(model().index(row, 0));
                return true;
            }
        }
        return false;
    }
    TodayRow chosen() { return *model().todayRowAt(list().currentIndex().row()); }

    PostId post;
};

TEST_F(TodayPageTest, NamesTheOfficerAndTheDay) {
    const TodaySnapshot expected = today();
    EXPECT_EQ(here<ElidedLabel>("todayName").text(), toQString(expected.officer));
    EXPECT_TRUE(here<ElidedLabel>("todayDay").text().contains(QStringLiteral("Sunday, 22 November 2026")));
    EXPECT_EQ(here<QLabel>("todayFigure").text(), percentText(expected.percent));
}

TEST_F(TodayPageTest, CountsWhatItLists) {
    const TodaySnapshot expected = today();
    ASSERT_FALSE(expected.rows.empty());
    EXPECT_EQ(shown(), static_cast<int>(expected.rows.size()));
    const std::pair<const char*, TodayFilter> cards[] = {{"overdueCard", TodayFilter::Overdue},
                                                         {"todayCard", TodayFilter::Today},
                                                         {"weekCard", TodayFilter::ThisWeek},
                                                         {"laterCard", TodayFilter::Later}};
    int sum = 0;
    for (const auto& [name, filter] : cards) {
        auto& card = here<FigureCard>(name);
        EXPECT_EQ(card.content().figure, countText(count(expected, filter))) << name;
        sum += count(expected, filter);
        press(name);
        EXPECT_EQ(shown(), count(expected, filter)) << name;
        press(name); // again takes it off
    }
    EXPECT_EQ(sum, static_cast<int>(expected.rows.size()));
    const std::pair<const char*, TodayFilter> buttons[] = {{"outcomesButton", TodayFilter::Outcomes},
                                                           {"draftsFilterButton", TodayFilter::Drafts},
                                                           {"alertsButton", TodayFilter::Alerts},
                                                           {"tiersButton", TodayFilter::Tiers},
                                                           {"enquiriesButton", TodayFilter::Enquiries}};
    for (const auto& [name, filter] : buttons) {
        EXPECT_TRUE(here<QAbstractButton>(name).text().endsWith(countText(count(expected, filter)))) << name;
        press(name);
        EXPECT_EQ(shown(), count(expected, filter)) << name;
        press(name);
    }
    EXPECT_EQ(shown(), static_cast<int>(expected.rows.size()));
}

TEST_F(TodayPageTest, TheChipTakesTheFilterOff) {
    press("laterCard");
    QTest::mouseClick(&here<FilterChip>("todayChip"), Qt::LeftButton);
    EXPECT_EQ(shown(), static_cast<int>(today().rows.size()));
    EXPECT_FALSE(here<FigureCard>("laterCard").isChecked());
}

TEST_F(TodayPageTest, PutsRowsUnderTheirHeadings) {
    int headings = 0;
    TodayBucket last = TodayBucket::Overdue;
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().isGroup(row)) {
            ++headings;
            continue;
        }
        EXPECT_GE(model().todayRowAt(row)->bucket, last);
        last = model().todayRowAt(row)->bucket;
    }
    EXPECT_GT(headings, 0);
}

TEST_F(TodayPageTest, ExplainsADeadlineBesideTheList) {
    if (!choose(TodayKind::Deadline)) {
        GTEST_SKIP() << "no deadline in this store";
    }
    const TodayRow row = chosen();
    EXPECT_TRUE(here<QLabel>("sheetTitle").text().startsWith(toQString(row.due->deadline.rule.name)));
    EXPECT_EQ(here<QLabel>("sheetSum").text(), DueWords::sum(row.due->deadline));
    QTest::keyClick(&list(), Qt::Key_Escape);
    EXPECT_FALSE(here<QLabel>("sheetTitle").isVisible());
}

TEST_F(TodayPageTest, MeetsADeadlineWithOneKeyAndTakesItBack) {
    if (!choose(TodayKind::Deadline)) {
        GTEST_SKIP() << "no deadline in this store";
    }
    const int before = static_cast<int>(today().rows.size());
    QTest::keyClick(&list(), Qt::Key_M);
    ASSERT_TRUE(eventually([&] { return shown() < before; }));
    EXPECT_NE(model().idAt(list().currentIndex().row()), 0) << "on to the next row";
    auto& undo = the<QPushButton>("undoButton");
    ASSERT_TRUE(undo.isVisible());
    QTest::mouseClick(&undo, Qt::LeftButton);
    EXPECT_TRUE(eventually([&] { return shown() == before; }));
    EXPECT_TRUE(window.findChild<StatusLine*>()->message().startsWith(QStringLiteral("Undone")));
}

TEST_F(TodayPageTest, WaivesADeadlineWithAReason) {
    if (!choose(TodayKind::Deadline)) {
        GTEST_SKIP() << "no deadline in this store";
    }
    const int before = static_cast<int>(today().rows.size());
    QTest::keyClick(&list(), Qt::Key_W);
    EXPECT_TRUE(the<QRadioButton>("waivedChoice").isChecked());
    QTest::mouseClick(&the<QPushButton>("saveDecision"), Qt::LeftButton);
    EXPECT_FALSE(the<QLabel>("decisionFinding").text().isEmpty());
    EXPECT_EQ(static_cast<int>(today().rows.size()), before);
    QTest::keyClicks(&the<QPlainTextEdit>("decisionReason"), QStringLiteral("seen in hospital"));
    QTest::mouseClick(&the<QPushButton>("saveDecision"), Qt::LeftButton);
    EXPECT_TRUE(eventually([&] { return shown() < before; }));
}

TEST_F(TodayPageTest, DismissesAlertsOfAPersonTogetherAndTakesItBack) {
    const PersonId person = today().rows.front().person;
    for (const char* kind : {"risk_to_staff", "medical"}) {
        RecordChange<Alert> change;
        change.person = person;
        change.value = {kind, "Invented", demoDay, std::nullopt};
        ASSERT_TRUE(saveRecord(workspace(), change).log);
    }
    const auto holding = [&] {
        auto alerts = readPerson(workspace(), person, demoDay).alerts;
        std::erase_if(alerts, [](const auto& alert) { return alert.value.until.has_value(); });
        return alerts.size();
    };
    const std::size_t before = holding();
    ASSERT_GE(before, 2U);
    ASSERT_TRUE(eventually([&] { return choose(TodayKind::AlertBegan) && chosen().person == person; }));
    QTest::keyClick(&list(), Qt::Key_M);
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("dismissDialog"));
    ASSERT_NE(dialog, nullptr);
    const auto boxes = dialog->findChildren<QCheckBox*>();
    ASSERT_EQ(boxes.size(), static_cast<qsizetype>(before));
    EXPECT_EQ(
        std::count_if(boxes.begin(), boxes.end(), [](const QCheckBox* box) { return box->isChecked(); }), 1)
        << "the one that was chosen";
    for (QCheckBox* box : boxes) {
        box->setChecked(true);
    }
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveButton"));
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "a reason is needed";
    EXPECT_EQ(holding(), before);
    dialog->findChild<NotesField*>(QStringLiteral("reason"))->setText(QStringLiteral("Invented reason"));
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_EQ(holding(), 0U);
    QTest::mouseClick(&the<QPushButton>("undoButton"), Qt::LeftButton);
    EXPECT_TRUE(eventually([&] { return holding() == before; }));
}

TEST_F(TodayPageTest, NeedsNoSidewaysScrollingBesideItsPanel) {
    window.resize(1280, 800);
    ASSERT_TRUE(choose(TodayKind::Deadline));
    ASSERT_TRUE(eventually([&] { return here<QWidget>("sheetTitle").isVisible(); }));
    EXPECT_TRUE(eventually([&] { return list().horizontalScrollBar()->maximum() == 0; }));
    EXPECT_FALSE(list().isColumnHidden(model().columnOf(QStringLiteral("detail"))));
}

TEST_F(TodayPageTest, OpensThePersonWithO) {
    if (!choose(TodayKind::Deadline) || !chosen().person) {
        GTEST_SKIP() << "no deadline of a person in this store";
    }
    const PersonId person = chosen().person;
    QSignalSpy went(&page(), &Page::goToRequested);
    QTest::keyClick(&list(), Qt::Key_O);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.first().first().value<Whereabouts>().person, person);
}

TEST_F(TodayPageTest, AsksForTheEditorOfAnAppointmentWithEnter) {
    if (!choose(TodayKind::OutcomeToLog) && !choose(TodayKind::Appointment)) {
        GTEST_SKIP() << "no appointment in this store";
    }
    const TodayRow row = chosen();
    QSignalSpy asked(&page(), &Page::editorRequested);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    const auto request = asked.first().first().value<EditorRequest>();
    EXPECT_EQ(request.kind, EditorRequest::Kind::Contact);
    EXPECT_EQ(request.item, row.item);
    EXPECT_EQ(request.person, row.person);
}

TEST_F(TodayPageTest, AnAlertToAContactOpensItAndIsReadWithThat) {
    const TodaySnapshot before = today();
    const auto theirs = std::find_if(before.rows.begin(), before.rows.end(), [](const TodayRow& row) {
        return row.kind == TodayKind::Deadline && row.person && row.caseId;
    });
    ASSERT_NE(theirs, before.rows.end());
    ContactChange change;
    change.contact.person = theirs->person;
    change.contact.onCase = theirs->caseId;
    change.contact.value.type = "CP02";
    change.contact.value.day = demoDay;
    change.contact.value.by = post;
    change.contact.value.alertOfficer = true;
    const RecordOutcome kept = saveContact(workspace(), change);
    ASSERT_TRUE(kept.id);
    ASSERT_TRUE(eventually([this] { return choose(TodayKind::ContactAlert); }));
    EXPECT_EQ(chosen().item, kept.id);
    EXPECT_EQ(count(today(), TodayFilter::Alerts), count(before, TodayFilter::Alerts) + 1);
    EXPECT_TRUE(TodayWords::detail(chosen()).contains(toQString(workspace().actor().name)));
    QSignalSpy asked(&page(), &Page::editorRequested);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<EditorRequest>().item, kept.id);
    EXPECT_EQ(today().count(TodayKind::ContactAlert), 0);
    EXPECT_FALSE(choose(TodayKind::ContactAlert));
}

TEST_F(TodayPageTest, ComesBackToTheSameRow) {
    list().setFocus();
    list().setCurrentIndex(model().index(model().rowCount() - 1, 0));
    const qint64 id = model().idAt(list().currentIndex().row());
    press("todayWhy");
    EXPECT_EQ(where().kind, Whereabouts::Kind::Officer);
    window.navigator()->back();
    EXPECT_EQ(where().kind, Whereabouts::Kind::Today);
    EXPECT_EQ(model().idAt(list().currentIndex().row()), id);
}

TEST_F(TodayPageTest, OffersTheCaseloadWhereNothingIsDue) {
    press("laterCard");
    here<QLineEdit>("todayFilterEdit").setText(QStringLiteral("nobody is called this"));
    auto& empty = here<EmptyState>("todayEmpty");
    ASSERT_TRUE(empty.isVisible());
    QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(shown(), static_cast<int>(today().rows.size()));
}

TEST(DueWordsTest, SayHowADayWasCounted) {
    Deadline deadline;
    deadline.rule.offset = 5;
    deadline.rule.unit = DeadlineUnit::BusinessDays;
    deadline.due = Date::of(2026, 11, 23);
    deadline.arithmetic = {
        Date::of(2026, 11, 16),
        5,
        DeadlineUnit::BusinessDays,
        DeadlineDirection::After,
        {{Date::of(2026, 11, 21), DayOff::NotWorked}, {Date::of(2026, 11, 22), DayOff::NotWorked}},
        true};
    EXPECT_EQ(DueWords::sum(deadline),
              QStringLiteral("Mon 16 Nov + 5 business days, skipping Sat 21 Nov, Sun 22 Nov = Mon 23 Nov"));
    const QStringList days = DueWords::dayByDay(deadline);
    ASSERT_EQ(days.size(), 7);
    EXPECT_EQ(days.first(), QStringLiteral("Tue 17 Nov: 1"));
    EXPECT_EQ(days[4], QStringLiteral("Sat 21 Nov: not counted"));
    EXPECT_EQ(days.last(), QStringLiteral("Mon 23 Nov: 5"));
}

TEST(DueWordsTest, NameABankHoliday) {
    Deadline deadline;
    deadline.rule.offset = 1;
    deadline.due = Date::of(2026, 12, 29);
    deadline.arithmetic = {Date::of(2026, 12, 24),
                           1,
                           DeadlineUnit::BusinessDays,
                           DeadlineDirection::After,
                           {{Date::of(2026, 12, 25), DayOff::BankHoliday},
                            {Date::of(2026, 12, 26), DayOff::NotWorked},
                            {Date::of(2026, 12, 27), DayOff::NotWorked},
                            {Date::of(2026, 12, 28), DayOff::BankHoliday}},
                           true};
    EXPECT_EQ(DueWords::sum(deadline),
              QStringLiteral("Thu 24 Dec + 1 business day, skipping Fri 25 Dec (bank holiday), Sat 26 Dec, "
                             "Sun 27 Dec, Mon 28 Dec (bank holiday) = Tue 29 Dec"));
}

TEST(DueWordsTest, SayHowADeadlineStands) {
    DueDate due;
    due.status.daysLeft = -4;
    EXPECT_EQ(DueWords::standing(due), QStringLiteral("4 days late"));
    EXPECT_EQ(DueWords::tone(due), Tone::Alarm);
    due.status.daysLeft = 0;
    EXPECT_EQ(DueWords::standing(due), QStringLiteral("Due today"));
    due.status.daysLeft = 1;
    EXPECT_EQ(DueWords::standing(due), QStringLiteral("1 day left"));
    EXPECT_EQ(DueWords::tone(due), Tone::Warning);
    due.status = {DeadlineState::Met, Date::of(2026, 11, 20), 0, 2, {}};
    EXPECT_EQ(DueWords::standing(due), QStringLiteral("Met on 20 Nov 2026, 2 days late"));
}

TEST(DueWordsTest, SayWhenSomethingEndsThatIsOnlyPointedOut) {
    DueDate due;
    due.deadline.rule.notice = true;
    due.status.daysLeft = 9;
    EXPECT_EQ(DueWords::standing(due), QStringLiteral("Ends in 9 days"));
    due.status.daysLeft = 1;
    EXPECT_EQ(DueWords::standing(due), QStringLiteral("Ends in 1 day"));
    EXPECT_EQ(DueWords::tone(due), Tone::Normal);
}

TEST(DueWordsTest, SayWhereADeadlineComesFromInOneLine) {
    Deadline deadline;
    deadline.trigger = {EventKind::Sentenced, Date::of(2026, 11, 16), 0};
    deadline.rule.verified = false;
    deadline.due = Date::of(2026, 11, 18);
    deadline.arithmetic = {Date::of(2026, 11, 16),   2,  DeadlineUnit::BusinessDays,
                           DeadlineDirection::After, {}, false};
    EXPECT_EQ(
        DueWords::origin(deadline),
        QStringLiteral("Sentence: Mon 16 Nov + 2 business days = Wed 18 Nov; bank holidays of that time "
                       "are not known; a local setting"));
    deadline.rule.verified = true;
    deadline.arithmetic.holidaysKnown = true;
    EXPECT_EQ(DueWords::origin(deadline),
              QStringLiteral("Sentence: Mon 16 Nov + 2 business days = Wed 18 Nov"));
}

TodayRow madeRow(TodayKind kind, TodayBucket bucket, std::int64_t item) {
    TodayRow row;
    row.kind = kind;
    row.bucket = bucket;
    row.person = PersonId{item};
    row.item = ItemId{item};
    row.crn = "X00000" + std::to_string(item);
    row.surname = "Nobody";
    row.forename = "At All";
    row.day = demoDay.plusDays(bucket == TodayBucket::Overdue ? -4 : 1);
    row.daysLate = bucket == TodayBucket::Overdue ? 4 : 0;
    row.detail = "Office visit";
    return row;
}

TEST(TodayModelTest, KeepsNumbersWhenReadAgain) {
    TodaySnapshot today;
    today.asOf = demoDay;
    today.rows = {madeRow(TodayKind::OutcomeToLog, TodayBucket::Overdue, 1),
                  madeRow(TodayKind::Appointment, TodayBucket::ThisWeek, 2)};
    TodayModel model;
    model.setToday(today);
    const qint64 second = model.idAt(model.rowCount() - 1);
    today.rows.erase(today.rows.begin());
    model.setToday(today);
    ASSERT_EQ(model.shownRows(), 1);
    EXPECT_EQ(model.idAt(1), second);
}

TEST(TodayModelTest, SaysLatenessInWords) {
    TodaySnapshot today;
    today.asOf = demoDay;
    today.rows = {madeRow(TodayKind::OutcomeToLog, TodayBucket::Overdue, 1)};
    TodayModel model;
    model.setToday(today);
    const QModelIndex when = model.index(1, 0);
    EXPECT_EQ(when.data().toString(), QStringLiteral("Wed 18 Nov"));
    EXPECT_EQ(when.data(DetailRole).toString(), QStringLiteral("4 days late"));
    EXPECT_EQ(when.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Wed 18 Nov, 4 days late"));
}

TEST(TodayModelTest, MarksLocalSettingsInWords) {
    TodaySnapshot today;
    today.asOf = demoDay;
    today.rows = {madeRow(TodayKind::Deadline, TodayBucket::ThisWeek, 1)};
    today.rows.front().verified = false;
    TodayModel model;
    model.setToday(today);
    const QModelIndex what = model.index(1, model.columnOf(QStringLiteral("what")));
    EXPECT_EQ(what.data(DetailRole).toString(), QStringLiteral("local setting"));
    EXPECT_EQ(what.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Deadline, local setting"));
}

} // namespace
} // namespace headroom::test
