#include "ui/pages/allocate/allocatetest.h"
#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/allocate/candidatebar.h"
#include "ui/pages/allocate/decisionform.h"
#include "ui/pages/fixtures.h"
#include "ui/widgets/emptystate.h"

#include <QAccessible>
#include <QScrollBar>

namespace headroom::test {
namespace {

QueueRow madeWaiting(int number) {
    QueueRow row;
    row.caseId = CaseId{number};
    row.crn = QStringLiteral("X%1").arg(number, 6, 10, QLatin1Char('0')).toStdString();
    row.surname = number % 7 == 0 ? "Sevenfold" : "Nobody";
    row.forename = "Invented";
    row.tier = Tier::of(number % 2 == 0 ? 'B' : 'C', 2);
    row.rosh = number % 5 == 0 ? Rosh::High : Rosh::Low;
    row.waitingDays = number % 30;
    row.daysOverdue = number % 11 == 0 ? number % 9 : 0;
    row.first = FirstAppointment::Due;
    row.firstDue = demoDay.plusDays(-row.daysOverdue);
    return row;
}

QueueSnapshot madeQueue(int rows) {
    QueueSnapshot queue;
    queue.asOf = demoDay;
    for (int i = 1; i <= rows; ++i) {
        queue.rows.push_back(madeWaiting(i));
    }
    return queue;
}

TEST(QueueListTest, FiltersTenThousandCasesByWhatIsTyped) {
    QueueList list;
    list.setQueue(madeQueue(10'000));
    list.setFilter(QStringLiteral("sevenfold high"));
    int expected = 0;
    for (int i = 1; i <= 10'000; ++i) {
        expected += i % 7 == 0 && i % 5 == 0 ? 1 : 0;
    }
    ASSERT_EQ(list.model().shownRows(), expected);
    for (int row = 0; row < list.model().rowCount(); ++row) {
        EXPECT_EQ(list.model().rowAt(row)->surname, "Sevenfold");
        EXPECT_EQ(list.model().rowAt(row)->rosh, Rosh::High);
    }
    list.setFilter(QStringLiteral("x004242"));
    ASSERT_EQ(list.model().shownRows(), 1);
    EXPECT_EQ(list.model().rowAt(0)->caseId, CaseId{4242});
    list.setFilter(QStringLiteral("nothing is called this"));
    EXPECT_EQ(list.model().shownRows(), 0);
    list.setFilter({});
    EXPECT_EQ(list.model().shownRows(), 10'000);
}

TEST(QueueListTest, PutsTheLongestOverdueFirst) {
    QueueList list;
    list.setQueue(madeQueue(500));
    const QueueModel& model = list.model();
    for (int row = 1; row < model.rowCount(); ++row) {
        EXPECT_GE(model.rowAt(row - 1)->daysOverdue, model.rowAt(row)->daysOverdue);
    }
    EXPECT_TRUE(model.index(0, 0).data(QueueModel::FirstRole).toString().contains(QStringLiteral("overdue")));
    EXPECT_NE(static_cast<Shape>(model.index(0, 0).data(QueueModel::FirstShapeRole).toInt()), Shape::None);
}

TEST(QueueListTest, SaysNothingOfADeniedCaseButItsCrn) {
    QueueRow denied = madeWaiting(1);
    denied.surname = "Secretname";
    denied.denied = true;
    QueueSnapshot queue = madeQueue(2);
    queue.rows.front() = denied;
    QueueList list;
    list.setQueue(queue);
    const QueueModel& model = list.model();
    list.setFilter(QStringLiteral("secret"));
    EXPECT_EQ(model.shownRows(), 0);
    list.setFilter(QStringLiteral("X000001"));
    ASSERT_EQ(model.shownRows(), 1);
    for (const int role :
         {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(QueueModel::KindRole),
          int(QueueModel::FirstRole), int(QueueModel::BadgesRole)}) {
        const QString text = model.index(0, 0).data(role).toString();
        EXPECT_FALSE(text.contains(QStringLiteral("Secretname")));
        EXPECT_FALSE(text.contains(QStringLiteral("C2")));
    }
    EXPECT_EQ(model.index(0, 0).data(QueueModel::FirstRole).toString(),
              QStringLiteral("You may not open this case"));
}

TEST(QueueListTest, GoesOnFromWhereACaseWas) {
    QueueList list;
    QueueSnapshot queue = madeQueue(4);
    for (QueueRow& row : queue.rows) {
        row.daysOverdue = 0;
        row.waitingDays = 0;
    }
    list.setQueue(queue);
    list.setCurrentId(2);
    queue.rows.erase(queue.rows.begin() + 1); // allocated
    list.setQueue(queue);
    ASSERT_NE(list.next(), nullptr);
    EXPECT_EQ(list.next()->caseId, CaseId{3});
}

CandidateRow madeCandidate(int number, Suitability outcome, double after, Grade grade = Grade::PO) {
    CandidateRow row;
    row.officer = madePost(number, "Officer" + std::to_string(number), 900);
    row.officer.grade = grade;
    row.percentNow = 90;
    row.percentAfter = after;
    row.suitability.outcome = outcome;
    if (outcome != Suitability::Eligible) {
        row.suitability.hits.push_back({"rule", "A rule by name", outcome, false});
    }
    row.selectable = outcome != Suitability::NotEligible;
    return row;
}

TEST(CandidateListTest, FiltersCombineAndWhoIsHiddenIsCounted) {
    CandidateList list;
    list.setCandidates({madeCandidate(1, Suitability::Eligible, 95),
                        madeCandidate(2, Suitability::Eligible, 105),
                        madeCandidate(3, Suitability::Judgement, 80),
                        madeCandidate(4, Suitability::Eligible, 80, Grade::PSO)},
                       {});
    EXPECT_EQ(list.model().shownRows(), 4);
    CandidateFilter filter;
    filter.grades = {Grade::PO};
    filter.percentAtMost = 100;
    filter.eligibleOnly = true;
    list.bar().setFilter(filter);
    emit list.bar().filterChanged();
    EXPECT_EQ(list.model().shownRows(), 1);
    auto& hidden = *list.findChild<QPushButton*>(QStringLiteral("candidateHiddenButton"));
    EXPECT_FALSE(hidden.isHidden());
    EXPECT_TRUE(hidden.text().startsWith(QStringLiteral("3 hidden")));
    hidden.click();
    EXPECT_EQ(list.model().shownRows(), 4);
    EXPECT_TRUE(hidden.isHidden());
}

TEST(CandidateListTest, NamesEveryRuleUnderTheOfficer) {
    CandidateRow row = madeCandidate(1, Suitability::NotEligible, 95);
    row.suitability.hits.push_back({"second", "Another rule", Suitability::Judgement, false});
    row.continuity = "2023–24";
    CandidateList list;
    list.setCandidates({row}, {});
    const QString note = list.model().index(0, 0).data(NoteRole).toString();
    for (const char* words : {"A rule by name", "Another rule", "Held this case 2023"}) {
        EXPECT_TRUE(note.contains(QLatin1String(words))) << note.toStdString();
    }
    const QModelIndex suitability =
        list.model().index(0, list.model().columnOf(QStringLiteral("suitability")));
    EXPECT_EQ(suitability.data().toString(), QStringLiteral("Not eligible"));
    EXPECT_NE(static_cast<Shape>(suitability.data(ShapeRole).toInt()), Shape::None);
}

TEST(CandidateListTest, GroupsByTeam) {
    CandidateRow other = madeCandidate(2, Suitability::Eligible, 95);
    other.officer.teamName = "Another Team";
    CandidateList list;
    list.setCandidates({madeCandidate(1, Suitability::Eligible, 95), other}, {});
    emit list.bar().groupToggled(true);
    EXPECT_EQ(list.model().rowCount(), 4);
    EXPECT_TRUE(list.model().isGroup(0));
    emit list.bar().groupToggled(false);
    EXPECT_EQ(list.model().rowCount(), 2);
}

class AllocateLookTest : public AllocatePageTest {};

TEST_F(AllocateLookTest, HasANameForEverythingThatIsReached) {
    open();
    openCase(startWaiting(1, Rosh::High));
    choose([](const CandidateRow& row) { return row.selectable; });
    writeEvidence();
    for (const bool compare : {false, true}) {
        if (compare) {
            press("compareButton");
        }
        for (QWidget* widget : page().findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->focusProxy() != nullptr || widget->objectName().startsWith(QStringLiteral("qt_"))) {
                continue;
            }
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(spoken, nullptr);
            EXPECT_FALSE(spoken->text(QAccessible::Name).trimmed().isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

TEST_F(AllocateLookTest, NeedsNoSidewaysScrollingInASmallWindow) {
    open();
    for (const QSize& size : {QSize(1280, 800), QSize(1000, 700)}) {
        window.resize(size);
        QTest::qWait(20);
        EXPECT_EQ(window.size(), size);
        for (const auto* area : page().findChildren<QAbstractScrollArea*>()) {
            if (area->isVisible() && area->metaObject()->className() != std::string("QPlainTextEdit")) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << area->objectName().toStdString();
            }
        }
        EXPECT_GE(parts().candidates->width(), 340);
        EXPECT_TRUE(here<QPushButton>("allocateButton").isVisible());
    }
}

/// The cases of a whole service, whose practitioners the worker reads.
class WideAllocateTest : public AllocatePageTest {
protected:
    void openService() {
        store = folder.path() / "pdu.headroom";
        std::filesystem::copy_file(pduStore(), store);
        window.openStore(store);
        goToQueue();
        all = readQueue(workspace(), UnitRef{}, demoDay).rows;
        queue = all;
        std::erase_if(queue, [](const QueueRow& row) { return row.denied; });
        ASSERT_GT(queue.size(), 2U);
    }
    void openQueue() {
        openService();
        ASSERT_TRUE(readAllThatWasAsked()); // what waits; who could take it is asked for after that
        ASSERT_EQ(waitingShown(), static_cast<int>(all.size()));
    }
    void goToQueue() { window.goTo({Whereabouts::Kind::Allocate, UnitRef{}, demoDay}); }
    int waitingShown() { return parts().queue->model().allRows(); }
    QString sentenceOfQueue() { return here<EmptyState>("emptyQueue").findChild<QLabel*>()->text(); }
    std::vector<CandidateRow> expected(CaseId caseId) {
        CandidateRequest request;
        request.caseId = caseId;
        request.asOf = demoDay;
        return readCandidates(workspace(), request);
    }
    const CandidateModel& officers() { return parts().candidates->model(); }
    bool shows(const std::vector<CandidateRow>& rows) {
        return officers().allRows() == static_cast<int>(rows.size()) &&
               std::ranges::all_of(rows, [this](const CandidateRow& row) {
                   const CandidateRow* shown = parts().candidates->row(row.officer.post);
                   return shown != nullptr && shown->percentAfter == row.percentAfter &&
                          shown->suitability.outcome == row.suitability.outcome;
               });
    }
    void open(CaseId caseId) { window.goTo({Whereabouts::Kind::Allocate, UnitRef{}, demoDay, {}, caseId}); }

    std::vector<QueueRow> all, queue; ///< those that may be opened
};

TEST_F(WideAllocateTest, WhatWaitsIsReadAsideAndItsFirstCaseOpens) {
    openService();
    EXPECT_EQ(waitingShown(), 0) << "the window goes on meanwhile";
    EXPECT_EQ(shownCase(), CaseId{});
    EXPECT_FALSE(here<QLabel>("queueFoot").text().isEmpty());
    ASSERT_TRUE(eventually([this] { return waitingShown() > 0; }));
    EXPECT_EQ(waitingShown(), static_cast<int>(all.size()));
    EXPECT_EQ(shownCase(), parts().queue->first()->caseId);
    EXPECT_EQ(window.focusWidget(), &parts().queue->view());
}

TEST_F(WideAllocateTest, TheCaseAndTheFilterStayWhenTheQueueIsReadAgain) {
    openQueue();
    parts().queue->setFilter(toQString(queue[1].crn));
    open(queue[1].caseId);
    window.navigator()->reload();
    EXPECT_EQ(waitingShown(), static_cast<int>(all.size())) << "what is read again stays meanwhile";
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(shownCase(), queue[1].caseId);
    EXPECT_EQ(parts().queue->filter(), toQString(queue[1].crn));
    EXPECT_EQ(parts().queue->model().shownRows(), 1);
    window.goToTeam();
    window.navigator()->back();
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(shownCase(), queue[1].caseId);
    EXPECT_EQ(parts().queue->filter(), toQString(queue[1].crn));
}

TEST_F(WideAllocateTest, TheQueueOfAnotherUnitDoesNotArriveLate) {
    openService(); // which is on its way
    const UnitRef team = unitChildren(workspace(), homeUnit(workspace(), demoDay), demoDay).front().ref;
    window.goTo({Whereabouts::Kind::Allocate, team, demoDay});
    const auto few = static_cast<int>(readQueue(workspace(), team, demoDay).rows.size());
    ASSERT_LT(few, static_cast<int>(all.size()));
    EXPECT_EQ(waitingShown(), few) << "a team's is there at once";
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(waitingShown(), few);
    goToQueue();
    EXPECT_EQ(waitingShown(), 0) << "the team's does not stand for the whole service";
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(waitingShown(), static_cast<int>(all.size()));
}

TEST_F(WideAllocateTest, TheNextCaseWaitsForTheQueue) {
    openQueue();
    const CaseId before = shownCase();
    const CaseId behind = parts().queue->next()->caseId;
    window.navigator()->reload();
    emit parts().form->nextRequested();
    EXPECT_EQ(shownCase(), before);
    ASSERT_TRUE(eventually([&] { return shownCase() != before; }));
    EXPECT_EQ(shownCase(), behind);
}

TEST_F(WideAllocateTest, AQueueThatCannotBeReadSaysWhy) {
    openQueue();
    const UnitRef team = unitChildren(workspace(), homeUnit(workspace(), demoDay), demoDay).front().ref;
    window.goTo({Whereabouts::Kind::Allocate, team, demoDay});
    workspace().actAs({"somebody", Role::Practitioner});
    goToQueue();
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(waitingShown(), 0);
    EXPECT_FALSE(sentenceOfQueue().isEmpty());
    EXPECT_EQ(outcome(), sentenceOfQueue());
}

TEST_F(WideAllocateTest, PractitionersAreReadAsideAndArriveForTheirCase) {
    openQueue();
    ASSERT_TRUE(eventually([this] { return officers().allRows() > 0; }));
    EXPECT_TRUE(shows(expected(shownCase())));
    open(queue[1].caseId);
    EXPECT_EQ(officers().allRows(), 0) << "those of another case are no evidence for this one";
    EXPECT_TRUE(table("candidateTable").isHidden());
    open(queue[2].caseId);
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_TRUE(shows(expected(queue[2].caseId)));
    EXPECT_EQ(window.focusWidget(), &table("candidateTable"));
}

TEST_F(WideAllocateTest, NobodyCanBeChosenBeforeTheyAreThere) {
    openQueue();
    open(queue[1].caseId);
    decideByKey();
    EXPECT_FALSE(holderOf(shownCase()));
    ASSERT_TRUE(readAllThatWasAsked());
    const PostId chosen = choose(eligible);
    EXPECT_EQ(parts().candidates->chosen(), chosen);
    window.navigator()->reload();
    EXPECT_GT(officers().allRows(), 0) << "read again for the same case, they stay meanwhile";
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(parts().candidates->chosen(), chosen);
    ASSERT_NE(parts().candidates->chosenRow(), nullptr);
}

TEST_F(WideAllocateTest, WhatIsNoLongerAskedForDoesNotArrive) {
    openQueue();
    const UnitRef team = unitChildren(workspace(), homeUnit(workspace(), demoDay), demoDay).front().ref;
    ASSERT_EQ(team.level, Level::Team);
    emit parts().candidates->bar().unitChosen(team); // which is there at once
    const int few = officers().allRows();
    EXPECT_GT(few, 0);
    CandidateRequest request;
    request.caseId = shownCase();
    request.unit = team;
    request.asOf = demoDay;
    EXPECT_EQ(few, static_cast<int>(readCandidates(workspace(), request).size()));
    EXPECT_LT(few, static_cast<int>(expected(shownCase()).size()));
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(officers().allRows(), few);
    open(queue[1].caseId);
    window.goToTeam(); // and the answer comes to a page that is not shown
    ASSERT_TRUE(readAllThatWasAsked());
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team);
}

} // namespace
} // namespace headroom::test
