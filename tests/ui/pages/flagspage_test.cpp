#include "service/cases.h"
#include "service/flags.h"
#include "service/officer.h"
#include "service/reductions.h"
#include "service/settings.h"
#include "store/flags.h"
#include "ui/app/flagkeeper.h"
#include "ui/app/statusline.h"
#include "ui/app/windowactions.h"
#include "ui/pages/flags/flagmodel.h"
#include "ui/pages/flags/flagwords.h"
#include "ui/pages/person/persontest.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

#include <algorithm>

namespace headroom::test {
namespace {

class FlagsPageTest : public PersonPageTest {
protected:
    void goToFlags() {
        window.actionSet().flags->trigger();
        ASSERT_EQ(where().kind, Whereabouts::Kind::Flags);
    }
    std::vector<Flag> listed(bool mine = false, bool closed = false) {
        return readFlags(workspace(), {UnitRef{}, mine, closed, demoDay});
    }
    std::vector<store::KeptFlag> kept(PostId post) {
        return store::openFlags(workspace().database(), unitOf(post), demoDay);
    }
    BoardTableView& inbox() { return table("flagTable"); }
    FlagModel& model() { return dynamic_cast<FlagModel&>(*inbox().model()); }
    void choose(std::int64_t flag) {
        inbox().setFocus();
        inbox().setCurrentIndex(model().index(model().rowOf(flag), 0));
    }
    static void type(QDialog& dialog, const QString& words) {
        QTest::keyClicks(&in<QPlainTextEdit>(dialog, "flagText"), words);
    }
    static void keep(QDialog& dialog) {
        QTest::mouseClick(&in<QPushButton>(dialog, "saveFlag"), Qt::LeftButton);
    }
    /// An officer without a flag whom one more A3 licence case takes over a line.
    PostRow almostFull() {
        const BoardSnapshot board = readBoard(workspace(), {{}, demoDay, true, true});
        for (const PostRow& row : board.posts) {
            if (row.status == Status::Ok && row.flags.empty() && row.figure.total > Points{}) {
                const std::int64_t spare = row.figure.available.value - row.figure.total.value - 30;
                const std::int64_t hours =
                    spare * row.figure.availableHours().hundredths / row.figure.available.value;
                setContractedHours(workspace(), row.post,
                                   row.figure.contracted -
                                       HoursPerWeek::ofHundredths(static_cast<std::int32_t>(hours)),
                                   demoDay);
                return row;
            }
        }
        throw std::runtime_error("nobody in the demonstration has room");
    }
};

TEST_F(FlagsPageTest, TheBoardAndTheStatusLineSayHowManyThereAre) {
    openDemo();
    const auto count = static_cast<std::int64_t>(listed().size());
    ASSERT_GT(count, 1);
    EXPECT_EQ(here<QPushButton>("boardFlagsButton").text(), QStringLiteral("Flags (%1)").arg(count));
    auto& status = the<QPushButton>("flagsButton");
    EXPECT_TRUE(status.isVisible());
    EXPECT_TRUE(status.text().startsWith(QString::number(count)));
    QTest::mouseClick(&status, Qt::LeftButton);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Flags);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team);
    press("boardFlagsButton");
    EXPECT_EQ(where().kind, Whereabouts::Kind::Flags);
    EXPECT_EQ(model().shownRows(), static_cast<int>(count));
}

TEST_F(FlagsPageTest, ListsMostSeriousFirstUnderHeadings) {
    openDemo();
    goToFlags();
    const auto flags = listed();
    const Thresholds thresholds = currentThresholds(workspace(), demoDay);
    std::vector<FlagSeverity> order;
    for (int row = 0; row < model().rowCount(); ++row) {
        if (const Flag* flag = model().flagAt(row)) {
            order.push_back(flag->severity);
            EXPECT_EQ(cell(inbox(), row, "what"), FlagWords::what(*flag, thresholds));
            EXPECT_EQ(cell(inbox(), row, "severity"), FlagWords::severity(flag->severity));
            EXPECT_EQ(cell(inbox(), row, "state"), QStringLiteral("Not answered"));
        }
    }
    EXPECT_EQ(order.size(), flags.size());
    EXPECT_TRUE(std::is_sorted(order.rbegin(), order.rend()));
    here<QLineEdit>("flagFilterEdit").setText(toQString(flags.front().officer));
    EXPECT_LT(model().shownRows(), static_cast<int>(flags.size()));
    EXPECT_GT(model().shownRows(), 0);
}

TEST_F(FlagsPageTest, TellsEverythingInWordsForTheReader) {
    openDemo();
    goToFlags();
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().flagAt(row) == nullptr) {
            continue;
        }
        for (int column = 0; column < model().columnCount(); ++column) {
            EXPECT_FALSE(model().index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty())
                << column;
        }
    }
    EXPECT_FALSE(inbox().accessibleName().isEmpty());
    for (const char* name : {"acknowledgeButton", "escalateButton", "flagOfficerButton", "closeFlagButton"}) {
        auto& button = here<QPushButton>(name);
        EXPECT_FALSE((button.text() + button.accessibleName()).isEmpty()) << name;
        EXPECT_FALSE(button.toolTip().isEmpty()) << name;
    }
}

TEST_F(FlagsPageTest, AFlagIsRaisedByACaseAcknowledgedAndClosedByTheEndOfTheCase) {
    openDemo();
    const PostRow officer = almostFull();
    ASSERT_TRUE(kept(officer.post).empty());

    // taken on
    window.actionSet().newCase->trigger();
    QDialog& start = dialog("caseStartEditor");
    in<QLineEdit>(start, "crn").setText(QStringLiteral("X987654"));
    in<QLineEdit>(start, "surname").setText(QStringLiteral("Sample"));
    in<QLineEdit>(start, "forename").setText(QStringLiteral("Person"));
    write(in<DateField>(start, "date_of_birth"), QStringLiteral("1 Jan 1990"));
    in<ChoiceBar>(start, "type").setCode(QStringLiteral("licence"));
    in<PickField>(start, "team").setCode(QString::number(officer.team.value), toQString(officer.teamName));
    in<PickField>(start, "holder").setCode(QString::number(officer.post.value), toQString(officer.surname));
    in<QLineEdit>(start, "tier").setText(QStringLiteral("A3"));
    save(start);
    const auto raised = kept(officer.post);
    ASSERT_FALSE(raised.empty());
    EXPECT_EQ(raised[0].began, demoDay);
    ASSERT_TRUE(eventually([&] { return where().kind == Whereabouts::Kind::Person; }));
    const PersonId person = where().person;
    const int waiting = countFlags(workspace(), {UnitRef{}, true, false, demoDay})->waiting;
    EXPECT_TRUE(eventually([&] {
        return the<QPushButton>("flagsButton").text().startsWith(QString::number(waiting));
    })) << "the status line follows";

    // acknowledged
    goToFlags();
    choose(raised[0].id);
    QTest::keyClick(&inbox(), Qt::Key_A);
    QDialog& answer = dialog("flagDialog");
    keep(answer);
    EXPECT_TRUE(in<QLabel>(answer, "flagFinding").isVisible()) << "what is done has to be said";
    type(answer, QStringLiteral("No more cases for a month"));
    in<QDateEdit>(answer, "flagBy").setDate(QDate(2026, 12, 3));
    keep(answer);
    const auto steps = store::flagSteps(workspace().database(), {raised[0].id}, demoDay);
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[1].action, "acknowledged");
    EXPECT_EQ(steps[1].text, "No more cases for a month");
    EXPECT_EQ(steps[1].by, Date::of(2026, 12, 3));
    EXPECT_TRUE(eventually([&] {
        const int row = model().rowOf(raised[0].id);
        return cell(inbox(), row, "state") == QStringLiteral("Acknowledged, until 3 Dec");
    }));
    EXPECT_TRUE(here<QLabel>("flagAnswer").text().contains(QStringLiteral("No more cases")));
    EXPECT_EQ(countFlags(workspace(), {UnitRef{}, true, false, demoDay})->waiting, waiting - 1);

    // ended
    show(person);
    shown().showPart(PersonPart::Sentence);
    auto& cases = here<BoardTableView>("caseTable");
    cases.setFocus();
    cases.setCurrentIndex(cases.model()->index(0, 0));
    QTest::keyClick(&cases, Qt::Key_X);
    save(dialog("caseEndEditor"));
    EXPECT_TRUE(kept(officer.post).empty());
    EXPECT_EQ(store::keptFlag(workspace().database(), raised[0].id).endedOn, demoDay);
    goToFlags();
    EXPECT_LT(model().rowOf(raised[0].id), 0) << "closed by the figure itself";
    press("flagsClosedButton");
    const int row = model().rowOf(raised[0].id);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell(inbox(), row, "state"), QStringLiteral("Closed 22 Nov"));
    choose(raised[0].id);
    EXPECT_FALSE(here<QPushButton>("acknowledgeButton").isEnabled());
    EXPECT_TRUE(here<QLabel>("flagHistory").text().contains(QStringLiteral("Closed by the figure")));
}

TEST_F(FlagsPageTest, EscalatesWithAReasonByOneKey) {
    openDemo();
    goToFlags();
    const std::int64_t flag = listed().front().id;
    choose(flag);
    QTest::keyClick(&inbox(), Qt::Key_E);
    QDialog& why = dialog("flagDialog");
    type(why, QStringLiteral("Nobody in the PDU has room"));
    QApplication::setActiveWindow(&why); // the platform of tests activates nothing by itself
    QTest::keyClick(&in<QPlainTextEdit>(why, "flagText"), Qt::Key_Return, Qt::ControlModifier);
    const auto now = listed();
    const auto found = std::ranges::find(now, flag, &Flag::id);
    ASSERT_NE(found, now.end());
    EXPECT_TRUE(found->escalated);
    EXPECT_TRUE(eventually(
        [&] { return cell(inbox(), model().rowOf(flag), "state") == QStringLiteral("Escalated"); }));
    EXPECT_TRUE(here<QLabel>("flagHistory").text().contains(QStringLiteral("Nobody in the PDU")));
}

TEST_F(FlagsPageTest, PutsAFlagBeforeAManagerWhoFindsItInTheirInbox) {
    store = folder.path() / "pdu.headroom";
    std::filesystem::copy_file(pduStore(), store);
    window.openStore(store);
    const auto all = listed();
    const auto found = std::ranges::find_if(all, [this](const Flag& one) {
        const auto choices = escalationChoices(workspace(), one.id);
        return one.id != 0 && !choices.empty();
    });
    ASSERT_NE(found, all.end());
    const Flag flag = *found;
    const EscalationChoice choice = escalationChoices(workspace(), flag.id).front();
    goToFlags();
    choose(flag.id);
    QTest::keyClick(&inbox(), Qt::Key_E);
    QDialog& why = dialog("flagDialog");
    EXPECT_TRUE(in<QComboBox>(why, "flagTo").currentText().startsWith(toQString(choice.name)));
    EXPECT_TRUE(in<QComboBox>(why, "flagTo")
                    .itemText(in<QComboBox>(why, "flagTo").count() - 1)
                    .contains(QStringLiteral("Head of the PDU")));
    type(why, QStringLiteral("Nobody in the team has room"));
    keep(why);
    EXPECT_TRUE(eventually([&] {
        return cell(inbox(), model().rowOf(flag.id), "state") ==
               QStringLiteral("Escalated to ") + toQString(choice.name);
    }));
    EXPECT_TRUE(here<QLabel>("flagHistory").text().contains(toQString(choice.name)));

    std::string staff;
    for (const KnownPerson& one : knownPeople(workspace(), "", demoDay, 2000)) {
        if (one.surname + ", " + one.forename == choice.name && one.grade == "SPO") {
            staff = one.staffCode;
        }
    }
    ASSERT_FALSE(staff.empty());
    workspace().actAs(practitionerActor(workspace(), staff, demoDay));
    window.goToTeam();
    goToFlags();
    ASSERT_GE(model().rowOf(flag.id), 0) << "it is in their inbox";
    choose(flag.id);
    EXPECT_TRUE(here<QPushButton>("acknowledgeButton").isEnabled());
}

TEST_F(FlagsPageTest, ShowsTheTwelveWeeksAndOpensTheOfficer) {
    openDemo();
    goToFlags();
    const auto flags = listed();
    const auto flag = std::ranges::find_if(flags, [](const Flag& one) { return one.weeks.size() == 12; });
    ASSERT_NE(flag, flags.end());
    choose(flag->id);
    const BoardTableView& weeks = table("flagWeeksTable");
    ASSERT_EQ(weeks.model()->rowCount(), 12);
    const WeekFigure& last = flag->weeks.back();
    EXPECT_EQ(cell(weeks, 0, "week"), dateText(last.date));
    EXPECT_EQ(cell(weeks, 0, "workload"), last.percent ? percentFigure(*last.percent) : QStringLiteral("–"));
    EXPECT_TRUE(here<QLabel>("flagSince").text().contains(dateText(flag->began)));
    EXPECT_TRUE(here<QLabel>("flagCases").text().startsWith(QString::number(flag->cases)));
    QTest::keyClick(&inbox(), Qt::Key_O);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Officer);
    EXPECT_EQ(where().unit, unitOf(flag->post));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Flags);
    EXPECT_EQ(model().idAt(inbox().currentIndex().row()), flag->id) << "back keeps the row";
}

TEST_F(FlagsPageTest, NobodyNeedsYourEyeInAnEmptyStore) {
    openEmpty();
    goToFlags();
    auto& empty = here<EmptyState>("flagEmpty");
    EXPECT_TRUE(empty.isVisible());
    EXPECT_EQ(empty.findChildren<QLabel*>().first()->text(), QStringLiteral("Nobody needs your eye."));
    EXPECT_FALSE(the<QPushButton>("flagsButton").isVisible());
}

TEST_F(FlagsPageTest, APastDayIsOnlyLookedAt) {
    openDemo();
    goToFlags();
    window.showDay(demoDay.plusDays(-14));
    ASSERT_EQ(where().kind, Whereabouts::Kind::Flags);
    ASSERT_GT(model().shownRows(), 0);
    EXPECT_FALSE(here<QPushButton>("acknowledgeButton").isEnabled());
    EXPECT_TRUE(here<QLabel>("flagWhyNot").isVisible());
    inbox().setFocus();
    QTest::keyClick(&inbox(), Qt::Key_A);
    EXPECT_THROW(dialog("flagDialog"), std::runtime_error);
}

TEST_F(FlagsPageTest, AManagerSeesTheirOwnFirstAndAPractitionerNone) {
    openDemo();
    const BoardSnapshot board = readBoard(workspace(), {{}, demoDay, true, false});
    std::string manager;
    std::string practitioner;
    for (const PostRow& row : board.posts) {
        (row.grade == Grade::SPO ? manager : practitioner) = row.staffCode;
    }
    ASSERT_FALSE(manager.empty());
    workspace().actAs(practitionerActor(workspace(), manager, demoDay));
    goToFlags();
    EXPECT_TRUE(here<QPushButton>("flagsMineButton").isVisible());
    EXPECT_EQ(model().shownRows(), static_cast<int>(listed(true).size()));
    press("flagsUnitButton");
    EXPECT_EQ(model().shownRows(), static_cast<int>(listed(false).size()));

    workspace().actAs(practitionerActor(workspace(), practitioner, demoDay));
    window.goTo({Whereabouts::Kind::Flags, {}, demoDay});
    EXPECT_EQ(window.navigator()->page(), nullptr) << "said, not shown";
    window.goToTeam();
    EXPECT_TRUE(eventually([this] { return !here<QPushButton>("boardFlagsButton").isVisible(); }));
}

/// Tells the day that a test says.
class SetClock final : public Clock {
public:
    explicit SetClock(Date first)
        : day(first) {}
    Date today() const override { return day; }
    Instant now() const override { return FixedClock(day).now(); }
    int minuteOfDay() const override { return FixedClock(day).minuteOfDay(); }
    Date day;
};

TEST_F(FlagsPageTest, FollowTheDayThatBegins) {
    const auto clock = std::make_shared<SetClock>(demoDay);
    const auto session = Session::open({copyDemoStore(folder), Store::Access::Write, {"tester"}, clock});
    FlagKeeper keeper(*session);
    Workspace& opened = session->workspace();
    const auto endings = [&] {
        std::size_t count = 0;
        for (const store::KeptFlag& flag : store::openFlags(opened.database(), {}, clock->day)) {
            count += flag.kind == FlagKind::ReductionEnds ? 1 : 0;
        }
        return count;
    };
    const BoardSnapshot board = readBoard(opened, {{}, demoDay, true, false});
    std::optional<Date> soon;
    for (const PostRow& row : board.posts) {
        if (row.nextChange && row.nextChange->ends && demoDay.plusDays(14) < row.nextChange->date &&
            (!soon || row.nextChange->date < *soon)) {
            soon = row.nextChange->date;
        }
    }
    ASSERT_TRUE(soon.has_value());
    const std::size_t before = endings();
    keeper.lookAtTheDay();
    EXPECT_EQ(endings(), before);
    clock->day = soon->plusDays(-14);
    keeper.lookAtTheDay();
    EXPECT_GT(endings(), 0U);
    EXPECT_TRUE(std::ranges::any_of(store::openFlags(opened.database(), {}, clock->day),
                                    [&](const store::KeptFlag& flag) { return flag.about == soon; }));
}

} // namespace
} // namespace headroom::test
