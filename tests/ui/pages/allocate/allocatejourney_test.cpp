#include "service/personaccess.h"
#include "ui/app/rail.h"
#include "ui/pages/allocate/allocatetest.h"
#include "ui/pages/allocate/decisionprint.h"
#include "ui/widgets/figurecard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QKeySequence>
#include <QPrinter>
#include <QRegularExpression>

namespace headroom::test {
namespace {

class AllocateJourneyTest : public AllocatePageTest {};

TEST_F(AllocateJourneyTest, AllocatesACaseWithItsEvidence) {
    open();
    const std::size_t before = waiting().size();
    const CaseId low = startWaiting(1);
    openCase(low);
    const PostId post = choose(eligible);
    const CandidateRow expected = *parts().candidates->chosenRow();
    writeEvidence();
    decideByKey();
    EXPECT_EQ(waiting().size(), before);
    EXPECT_EQ(holderOf(low), post);
    const auto decisions = decisionsOf(workspace(), low);
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_EQ(decisions.front().text.capability, "Held such cases before");
    EXPECT_EQ(decisions.front().toPost, post);
    EXPECT_TRUE(outcome().startsWith(QStringLiteral("W700001 allocated to "))) << outcome().toStdString();
    EXPECT_TRUE(outcome().contains(percentFigure(expected.percentNow) + QStringLiteral(" → ") +
                                   percentText(expected.percentAfter)))
        << outcome().toStdString();
    EXPECT_EQ(parts().queue->row(low.value), nullptr);
}

TEST_F(AllocateJourneyTest, SaysWhatIsMissingAtItsFieldAndKeepsNothing) {
    open();
    const CaseId low = startWaiting(1);
    openCase(low);
    choose(eligible);
    write("complexity", QStringLiteral("See https://example.org"));
    decideByKey();
    EXPECT_FALSE(finding("complexity").isEmpty()); // a link
    EXPECT_FALSE(finding("capability").isEmpty());
    EXPECT_FALSE(finding("capacity").isEmpty());
    EXPECT_EQ(holderOf(low), PostId{});
}

TEST_F(AllocateJourneyTest, NoReasonGivesATraineeACaseOfHighRisk) {
    open();
    const CaseId high = startWaiting(2, Rosh::High);
    openCase(high);
    const PostId trainee =
        choose([](const CandidateRow& row) { return row.officer.stage.kind == Stage::Kind::Trainee; });
    writeEvidence();
    EXPECT_FALSE(here<QPushButton>("allocateButton").isEnabled());
    EXPECT_FALSE(here<QPushButton>("batchButton").isEnabled());
    EXPECT_TRUE(here<QWidget>("overrides").isHidden());
    const QString why = here<QLabel>("decisionHint").text();
    EXPECT_TRUE(why.contains(QStringLiteral("RoSH"))) << why.toStdString();
    decideByKey();
    key(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(holderOf(high), PostId{});
    EXPECT_TRUE(shown().batch().isEmpty());
    // Nor do officers beside each other.
    press("compareButton");
    for (auto* button : page().findChildren<QPushButton*>(QStringLiteral("chooseButton"))) {
        const CandidateRow* row = officer([&](const CandidateRow& each) {
            return button->accessibleName().endsWith(toQString(each.officer.surname) + QStringLiteral(", ") +
                                                     toQString(each.officer.forename));
        });
        ASSERT_NE(row, nullptr);
        EXPECT_EQ(button->isEnabled(), row->selectable);
    }
    EXPECT_EQ(parts().candidates->chosen(), trainee);
}

TEST_F(AllocateJourneyTest, AsksForTheReasonWhereARuleAsksForJudgement) {
    open();
    const CaseId low = startWaiting(3);
    openCase(low);
    const PostId post = choose(judgement);
    EXPECT_FALSE(here<QWidget>("overrides").isHidden());
    writeEvidence();
    decideByKey();
    EXPECT_FALSE(finding("overrides").isEmpty());
    EXPECT_EQ(holderOf(low), PostId{});
    here<QCheckBox>("override-no_better_placed").click();
    decideByKey();
    EXPECT_EQ(holderOf(low), post);
    const auto decisions = decisionsOf(workspace(), low);
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_EQ(decisions.front().text.overrides, std::vector{OverrideReason::NoBetterPlaced});
    EXPECT_EQ(decisions.front().outcome, Suitability::Judgement);
}

TEST_F(AllocateJourneyTest, SaysWhoWasFirstAndKeepsTheText) {
    open();
    const CaseId low = startWaiting(4);
    openCase(low);
    const PostId mine = choose(eligible);
    writeEvidence();
    const auto other = workspace().another();
    other->actAs({"Somebody Else", Role::Manager});
    const CandidateRow* theirs =
        officer([&](const CandidateRow& row) { return row.selectable && row.officer.post != mine; });
    ASSERT_NE(theirs, nullptr);
    const QString surname = toQString(theirs->officer.surname);
    AllocationDecision first;
    first.caseId = low;
    first.post = theirs->officer.post;
    first.from = demoDay;
    first.text = {"First", "First", "First", {OverrideReason::NoBetterPlaced}, {}, {}, {}, false};
    ASSERT_FALSE(decide(*other, {first}).refused());
    decideByKey(); // before the window has heard of it
    EXPECT_TRUE(outcome().contains(surname)) << outcome().toStdString();
    EXPECT_TRUE(outcome().contains(QStringLiteral("Somebody Else"))) << outcome().toStdString();
    EXPECT_EQ(holderOf(low), first.post);
    EXPECT_EQ(here<NotesField>("capability").text(), QStringLiteral("Held such cases before"));
    EXPECT_EQ(decisionsOf(workspace(), low).size(), 1U);
    // It is a move now, and asks why.
    EXPECT_TRUE(here<QComboBox>("reason").isVisible());
}

TEST_F(AllocateJourneyTest, HearsThatSomebodyElseWasFirstBeforeAnythingIsPressed) {
    open();
    const CaseId low = startWaiting(5);
    openCase(low);
    const PostId mine = choose(eligible);
    write("capacity", QStringLiteral("Half a sentence"));
    const auto other = workspace().another();
    other->actAs({"Somebody Else", Role::Manager});
    AllocationDecision first;
    first.caseId = low;
    first.post = mine;
    first.from = demoDay;
    first.text = {"First", "First", "First", {}, {}, {}, {}, false};
    ASSERT_FALSE(decide(*other, {first}).refused());
    EXPECT_TRUE(eventually([&] { return outcome().contains(QStringLiteral("Somebody Else")); }));
    EXPECT_EQ(here<NotesField>("capacity").text(), QStringLiteral("Half a sentence"));
}

TEST_F(AllocateJourneyTest, TakesADecisionBack) {
    open();
    const CaseId low = startWaiting(6);
    openCase(low);
    choose(eligible);
    writeEvidence();
    decideByKey();
    ASSERT_EQ(parts().queue->row(low.value), nullptr);
    press("undoAllocationButton");
    EXPECT_NE(parts().queue->row(low.value), nullptr) << outcome().toStdString();
    EXPECT_EQ(holderOf(low), PostId{});
    EXPECT_TRUE(decisionsOf(workspace(), low).front().undone);
}

TEST_F(AllocateJourneyTest, GoesOnWithTheNextCase) {
    open();
    const QueueRow* first = parts().queue->first();
    ASSERT_NE(first, nullptr);
    const qint64 before = parts().queue->currentId();
    EXPECT_EQ(before, first->caseId.value);
    key(Qt::Key_N, Qt::AltModifier);
    const qint64 second = parts().queue->currentId();
    EXPECT_NE(second, before);
    EXPECT_EQ(parts().queue->model().rowOf(second), 1);
}

TEST_F(AllocateJourneyTest, TheKeyboardAloneLeadsFromTheTeamToADecision) {
    openDemo();
    const CaseId low = startWaiting(7);
    window.goToTeam();
    auto& card = here<FigureCard>("unallocatedCard");
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Space);
    ASSERT_EQ(where().kind, Whereabouts::Kind::Allocate);
    page().focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("W700007"));
    key(Qt::Key_Down);
    key(Qt::Key_Home);
    ASSERT_EQ(shownCase(), low);
    key(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), &table("candidateTable"));
    key(Qt::Key_Home, Qt::ControlModifier);
    ASSERT_NE(parts().candidates->chosenRow(), nullptr);
    ASSERT_TRUE(eligible(*parts().candidates->chosenRow())); // the first one that is offered
    key(Qt::Key_Return);
    for (const char* words : {"Complex", "Capable", "Capacity"}) {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(words));
        key(Qt::Key_Tab);
    }
    decideByKey();
    EXPECT_TRUE(holderOf(low)) << outcome().toStdString();
    EXPECT_EQ(decisionsOf(workspace(), low).front().text.capacity, "Capacity");
    EXPECT_EQ(QApplication::focusWidget(), &here<QPushButton>("outcomeNextButton"));
}

/// What the user guide says to press, row by row; what is typed stands between asterisks there.
std::vector<QString> keysOfTheGuide() {
    QFile guide(QStringLiteral(HEADROOM_DOCS "/user-guide.md"));
    if (!guide.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("there is no user guide");
    }
    const QString text = QString::fromUtf8(guide.readAll());
    const qsizetype begin = text.indexOf(QStringLiteral("### From the board to a decision by keyboard"));
    std::vector<QString> keys;
    const QStringList lines = text.mid(begin).split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < lines.size() && !lines[i].startsWith(QLatin1Char('#')); ++i) {
        const QString cell = lines[i].section(QLatin1Char('|'), 1, 1).trimmed();
        if (!cell.isEmpty() && !cell.startsWith(QStringLiteral("---")) && cell != QStringLiteral("Keys")) {
            keys.push_back(cell);
        }
    }
    return keys;
}

TEST_F(AllocateJourneyTest, TheKeysOfTheUserGuideLeadFromTheBoardToADecision) {
    openDemo();
    const CaseId low = startWaiting(14);
    QApplication::setActiveWindow(&window);
    const std::vector<std::pair<QString, QString>> words = {
        {QStringLiteral("*CRN*"), QStringLiteral("W700014")},
        {QStringLiteral("*complexity*"), QStringLiteral("One order, nothing open, no children at home.")},
        {QStringLiteral("*capability*"), QStringLiteral("Has held such cases and is trained for them.")},
        {QStringLiteral("*capacity*"), QStringLiteral("Stays under 100 % with it, and starts on Monday.")}};
    int pressed = 0;
    int typed = 0;
    for (const QString& keys : keysOfTheGuide()) {
        const auto said = std::ranges::find(words, keys, &std::pair<QString, QString>::first);
        if (said != words.end()) {
            QTest::keyClicks(QApplication::focusWidget(), said->second);
            typed += static_cast<int>(said->second.size());
            continue;
        }
        const QKeySequence sequence(keys);
        ASSERT_EQ(sequence.count(), 1) << keys.toStdString() << " is no key";
        key(sequence[0].key(), sequence[0].keyboardModifiers());
        ++pressed;
        if (keys == QStringLiteral("Ctrl+Enter")) {
            EXPECT_TRUE(holderOf(low)) << outcome().toStdString();
            ASSERT_EQ(decisionsOf(workspace(), low).size(), 1U);
            EXPECT_EQ(decisionsOf(workspace(), low).front().text.capability, words[2].second.toStdString());
        }
    }
    EXPECT_TRUE(holderOf(low)) << outcome().toStdString();
    EXPECT_NE(shownCase(), low) << "and the next case is there";
    EXPECT_EQ(pressed, 11);
    // At three characters a second and two seconds for each key it takes less than two minutes.
    EXPECT_LT(typed / 3 + pressed * 2, 120);
}

TEST_F(AllocateJourneyTest, EscAndF6MoveBetweenThePanels) {
    open();
    choose([](const CandidateRow& row) { return row.selectable; });
    parts().queue->focusList();
    key(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), &here<QWidget>("briefSheet"));
    key(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), &table("candidateTable"));
    key(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), &here<NotesField>("complexity").edit());
    key(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &table("candidateTable"));
    key(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &here<QListView>("queueList"));
}

TEST_F(AllocateJourneyTest, KeepsADraftForEachCaseWithItsOfficer) {
    open();
    const CaseId one = startWaiting(8);
    const CaseId two = startWaiting(9);
    openCase(one);
    const PostId post = choose(eligible);
    write("complexity", QStringLiteral("Of the first"));
    openCase(two);
    EXPECT_TRUE(here<NotesField>("complexity").text().isEmpty());
    window.goToTeam();
    window.goToAllocate();
    openCase(one);
    EXPECT_EQ(here<NotesField>("complexity").text(), QStringLiteral("Of the first"));
    EXPECT_EQ(parts().candidates->chosen(), post);
    window.welcome(); // another session
    window.openStore(store);
    window.goToAllocate();
    openCase(one);
    EXPECT_EQ(here<NotesField>("complexity").text(), QStringLiteral("Of the first"));
    EXPECT_TRUE(here<QLabel>("decisionDraftState").text().startsWith(QStringLiteral("Draft kept")));
}

TEST_F(AllocateJourneyTest, KeepsADraftTwoSecondsAfterTheLastKey) {
    open();
    const CaseId one = startWaiting(10);
    openCase(one);
    write("capacity", QStringLiteral("Room on Fridays"));
    EXPECT_TRUE(eventually([&] {
        PostId post;
        const auto kept = readAllocationDraft(workspace(), one, post);
        return kept && kept->capacity == "Room on Fridays";
    }));
}

TEST_F(AllocateJourneyTest, SaysNothingOfACaseThatOneMayNotOpen) {
    openDemo();
    const CaseId hidden = startWaiting(11);
    RecordChange<AccessEntry> change;
    change.person = readCaseBrief(workspace(), hidden, demoDay).person.id;
    change.value = {AccessEntry::List::Restricted, "Nobody But Me", demoDay, {}};
    ASSERT_FALSE(refused(saveRecord(workspace(), change).findings));
    window.goToAllocate();
    const QueueModel& model = parts().queue->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.rowAt(row)->denied) {
            parts().queue->view().setCurrentIndex(model.index(row, 0));
        }
    }
    const QueueRow* row = parts().queue->row(parts().queue->currentId());
    ASSERT_NE(row, nullptr);
    ASSERT_TRUE(row->denied);
    EXPECT_EQ(parts().candidates->model().rowCount(), 0);
    EXPECT_FALSE(here<QPushButton>("allocateButton").isEnabled());
    bool said = false;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        for (const QString& text :
             {widget->accessibleName(), widget->toolTip(), widget->property("text").toString()}) {
            EXPECT_FALSE(text.contains(QStringLiteral("Waiter-11")));
            said |= widget->isVisible() && text.contains(QStringLiteral("You may not open this case"));
        }
    }
    EXPECT_TRUE(said);
}

TEST_F(AllocateJourneyTest, MovesAHeldCaseWithAReasonFromThePageOfThePerson) {
    open();
    const CaseId held = startWaiting(12);
    openCase(held);
    const PostId first = choose(eligible);
    writeEvidence();
    decideByKey();
    const PersonId person = readCaseBrief(workspace(), held, demoDay).person.id;
    window.goToPerson(person);
    QAction* move = nullptr;
    for (QAction* action : page().findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("Move to another officer…")) {
            move = action;
        }
    }
    ASSERT_NE(move, nullptr);
    ASSERT_TRUE(move->isVisible());
    move->trigger();
    ASSERT_EQ(where().kind, Whereabouts::Kind::Allocate);
    EXPECT_EQ(where().onCase, held);
    EXPECT_TRUE(here<QComboBox>("reason").isVisible());
    const PostId second =
        choose([first](const CandidateRow& row) { return row.selectable && row.officer.post != first; });
    writeEvidence();
    here<QComboBox>("reason").setCurrentIndex(
        here<QComboBox>("reason").findData(static_cast<int>(AllocationReason::CaseloadAdjustment)));
    here<QCheckBox>("override-no_better_placed").click();
    decideByKey();
    EXPECT_EQ(holderOf(held), second) << outcome().toStdString();
    EXPECT_EQ(decisionsOf(workspace(), held).size(), 2U);
    EXPECT_TRUE(outcome().contains(QStringLiteral("moved to")));
}

TEST_F(AllocateJourneyTest, ComparesOfficersAndChoosesOne) {
    open();
    openCase(startWaiting(13));
    press("compareButton");
    EXPECT_TRUE(parts().showsCompare());
    const auto buttons = page().findChildren<QPushButton*>(QStringLiteral("chooseButton"));
    EXPECT_EQ(buttons.size(), 4);
    ASSERT_TRUE(buttons.at(1)->isEnabled());
    const QString chosen = buttons.at(1)->accessibleName();
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    EXPECT_FALSE(parts().showsCompare());
    ASSERT_NE(parts().candidates->chosenRow(), nullptr);
    EXPECT_TRUE(chosen.contains(toQString(parts().candidates->chosenRow()->officer.surname)));
}

TEST_F(AllocateJourneyTest, APastDayCanBeReadAndNotDecided) {
    open();
    choose([](const CandidateRow& row) { return row.selectable; });
    window.showDay(demoDay.plusDays(-1));
    EXPECT_FALSE(here<QPushButton>("allocateButton").isEnabled());
    EXPECT_TRUE(here<QLabel>("decisionHint").text().contains(QStringLiteral("21 Nov 2026")) ||
                parts().queue->model().rowCount() == 0);
}

TEST_F(AllocateJourneyTest, IsNothingToWhoMayNotAllocate) {
    openDemo();
    RailButton* place = nullptr;
    for (RailButton* button : window.findChildren<RailButton*>()) {
        if (button->text() == QStringLiteral("Allocate")) {
            place = button;
        }
    }
    ASSERT_NE(place, nullptr);
    EXPECT_FALSE(place->isHidden());
    EXPECT_EQ(place->badge(), QString::number(waiting().size()));
    EXPECT_TRUE(place->accessibleName().contains(QStringLiteral("cases waiting")));
    place->setBadge(1234, QStringLiteral("many"));
    EXPECT_EQ(place->badge(), QStringLiteral("99+"));
    const BoardSnapshot board = readBoard(workspace(), {unitOf(team()), demoDay, true, false});
    const auto practitioner = std::find_if(board.posts.begin(), board.posts.end(),
                                           [](const PostRow& row) { return row.grade == Grade::PO; });
    window.askWhoYouAre();
    workspace().actAs(practitionerActor(workspace(), practitioner->staffCode, demoDay));
    EXPECT_THROW(readQueue(workspace(), unitOf(team()), demoDay), AccessDenied);
}

TEST_F(AllocateJourneyTest, CopiesAndPrintsTheDecisionOnOnePage) {
    open();
    const CaseId low = startWaiting(14);
    openCase(low);
    choose(eligible);
    writeEvidence();
    decideByKey();
    press("copyDecisionButton");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Held such cases before")));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString file = toFile(folder.path() / "decision.pdf");
    printer.setOutputFileName(file);
    const auto decisions = decisionsOf(workspace(), low);
    printDecision(toQString(decisionHtml(workspace(), decisions.front().id)), printer);
    QFile made(file);
    ASSERT_TRUE(made.open(QIODevice::ReadOnly));
    const QByteArray content = made.readAll();
    EXPECT_TRUE(content.startsWith("%PDF"));
    const QRegularExpression pages(QStringLiteral("/Type /Page\\b"));
    EXPECT_EQ(QString::fromLatin1(content).count(pages), 1);
}

} // namespace
} // namespace headroom::test
