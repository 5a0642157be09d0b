#include "domain/error.h"
#include "service/officer.h"
#include "ui/pages/person/persontest.h"
#include "ui/widgets/format.h"

#include <QTabBar>

#include <algorithm>

namespace headroom::test {
namespace {

class RecordJourneyTest : public PersonPageTest {
protected:
    void act(const char* table, Qt::Key key) {
        BoardTableView& view = here<BoardTableView>(table);
        view.setFocus();
        QTest::keyClick(&view, key);
    }
    void chooseRow(const char* table, int row) {
        BoardTableView& view = here<BoardTableView>(table);
        view.setCurrentIndex(view.model()->index(row, 0));
    }
};

TEST_F(RecordJourneyTest, TheHeadStaysAndNamesWhatMatters) {
    const CaseloadRow row = openPerson();
    const QString name = toQString(row.surname) + QStringLiteral(", ") + toQString(row.forename);
    for (int part = 0; part < personPartCount; ++part) {
        QTest::keyClick(&shown(), static_cast<Qt::Key>(Qt::Key_1 + part), Qt::ControlModifier);
        EXPECT_EQ(here<QTabBar>("personTabs").currentIndex(), part);
        const auto& head = here<QWidget>("personName");
        EXPECT_TRUE(head.isVisible());
        EXPECT_TRUE(head.accessibleName().startsWith(name));
    }
}

TEST_F(RecordJourneyTest, RaisingRoshMovesDeadlinesAndSaysWhatItDoesToTheTier) {
    const CaseloadRow row = openPerson([](const CaseloadRow& each) {
        return each.type == CaseType::Community && each.rosh && *each.rosh <= Rosh::Medium;
    });
    shown().showPart(PersonPart::Risk);
    act("roshTable", Qt::Key_Insert);
    QDialog& editor = dialog("roshEditor");
    const QString before = in<QLabel>(editor, "tierTrial").text();
    choose(in<ChoiceBar>(editor, "known_adult"), Qt::Key_V);
    EXPECT_NE(in<QLabel>(editor, "tierTrial").text(), before);
    in<NotesField>(editor, "note").setText(QStringLiteral("Invented reason"));
    save(editor);
    const PersonSnapshot after = recorded(row.person);
    ASSERT_FALSE(after.rosh.empty());
    EXPECT_EQ(after.rosh.front().value.overall(), Rosh::VeryHigh);
    EXPECT_EQ(after.tier.v2.protect, 'A');
    EXPECT_TRUE(std::any_of(after.dueDates.begin(), after.dueDates.end(), [](const DueDate& due) {
        return due.deadline.trigger.kind == EventKind::RoshRaised ||
               due.deadline.trigger.kind == EventKind::RoshAssessed;
    }));
    EXPECT_TRUE(eventually(
        [&] { return cell(here<BoardTableView>("roshTable"), 0, "1") == QStringLiteral("Very high"); }));
}

TEST_F(RecordJourneyTest, TheRecordedTierMovesTheFigure) {
    const CaseloadRow row = openPerson([](const CaseloadRow& each) {
        return each.type == CaseType::Community && !each.tier.isUntiered() && each.tier.protect() != 'A';
    });
    const auto percent = [&] { return readOfficer(workspace(), row.holder, demoDay).row.percent; };
    const double before = percent();
    shown().showPart(PersonPart::Risk);
    act("roshTable", Qt::Key_Insert);
    QDialog& editor = dialog("roshEditor");
    choose(in<ChoiceBar>(editor, "public_people"), Qt::Key_V);
    save(editor);
    if (recorded(row.person).tier.given) {
        ASSERT_TRUE(eventually([&] { return here<QPushButton>("useRecordedTierButton").isVisible(); }));
        press("useRecordedTierButton");
    }
    const PersonSnapshot after = recorded(row.person);
    EXPECT_FALSE(after.tier.given);
    EXPECT_EQ(after.tier.held.protect(), 'A');
    EXPECT_NE(percent(), before);
}

TEST_F(RecordJourneyTest, WhatIfChangesNothing) {
    const CaseloadRow row = openPerson();
    const Tier before = recorded(row.person).tier.held;
    press("tierWhyButton");
    QDialog& why = dialog("tierDialog");
    choose(in<ChoiceBar>(why, "tryRosh"), Qt::Key_V);
    EXPECT_TRUE(in<QLabel>(why, "tierTrialResult").text().contains(QStringLiteral("Would be A")));
    why.accept();
    EXPECT_EQ(recorded(row.person).tier.held, before);
}

TEST_F(RecordJourneyTest, CoWorksACase) {
    const CaseloadRow row = openPerson([](const CaseloadRow& each) { return !each.coWorked; });
    const BoardSnapshot board =
        readBoard(workspace(), {homeUnit(workspace(), demoDay), demoDay, true, false});
    const auto other = std::find_if(board.posts.begin(), board.posts.end(), [&](const PostRow& post) {
        return post.post != row.holder && post.figure.cases.total() > 0;
    });
    ASSERT_NE(other, board.posts.end());
    const double percent = readOfficer(workspace(), row.holder, demoDay).row.percent;
    shown().showPart(PersonPart::Sentence);
    chooseRow("caseTable", 0);
    act("caseTable", Qt::Key_W);
    QDialog& editor = dialog("holderEditor");
    pick(in<PickField>(editor, "post"), toQString(other->surname));
    in<NotesField>(editor, "reason").setText(QStringLiteral("Joint visits"));
    save(editor);
    const PersonSnapshot after = recorded(row.person);
    const auto& coWorkers = after.cases.front().coWorkers;
    EXPECT_TRUE(std::any_of(coWorkers.begin(), coWorkers.end(),
                            [&](const auto& coWorker) { return coWorker.first == other->post; }));
    EXPECT_DOUBLE_EQ(readOfficer(workspace(), row.holder, demoDay).row.percent, percent);
}

TEST_F(RecordJourneyTest, ARestrictedPersonIsGoneForOthers) {
    const CaseloadRow row = openPerson();
    const BoardSnapshot board =
        readBoard(workspace(), {homeUnit(workspace(), demoDay), demoDay, true, false});
    const auto codeOf = [&](auto wanted) {
        const auto found = std::find_if(board.posts.begin(), board.posts.end(), wanted);
        return found == board.posts.end() ? std::string() : found->staffCode;
    };
    const std::string lead = codeOf([&](const PostRow& post) { return post.post == row.holder; });
    const std::string other =
        codeOf([&](const PostRow& post) { return post.post != row.holder && post.figure.cases.total() > 0; });
    ASSERT_FALSE(lead.empty());
    ASSERT_FALSE(other.empty());
    act("accessTable", Qt::Key_Insert);
    QDialog& editor = dialog("accessEditor");
    pick(in<PickField>(editor, "who"), toQString(lead));
    save(editor);

    Workspace& again = workspace();
    again.actAs(practitionerActor(again, lead, demoDay));
    EXPECT_NO_THROW(requireAccess(again, row.person));
    again.actAs(practitionerActor(again, other, demoDay));
    EXPECT_THROW(requireAccess(again, row.person), AccessDenied);
    EXPECT_THROW(readPerson(again, row.person, demoDay), AccessDenied);
    CaseloadRequest request;
    request.scope = CaseloadScope::Team;
    request.team = TeamId{homeUnit(again, demoDay).id};
    request.asOf = demoDay;
    for (const CaseloadRow& each : readCaseload(again, request).rows) {
        if (each.crn == row.crn) {
            EXPECT_TRUE(each.denied);
            EXPECT_TRUE(each.surname.empty());
        }
    }
    show(row.person); // the page says no more than that
    EXPECT_EQ(window.navigator()->page(), nullptr);
}

TEST_F(RecordJourneyTest, ChasesAnEnquiryWithOneKey) {
    const CaseloadRow row = openPerson();
    shown().showPart(PersonPart::Work);
    act("enquiryTable", Qt::Key_Insert);
    save(dialog("enquiryEditor"));
    ASSERT_TRUE(eventually([&] { return here<BoardTableView>("enquiryTable").model()->rowCount() == 1; }));
    chooseRow("enquiryTable", 0);
    act("enquiryTable", Qt::Key_C);
    EXPECT_EQ(recorded(row.person).enquiries.front().value.timesChased, 1);
    ASSERT_TRUE(eventually([&] {
        return cell(here<BoardTableView>("enquiryTable"), 0, "2").contains(QStringLiteral("chased"));
    }));
    act("enquiryTable", Qt::Key_R);
    EXPECT_EQ(recorded(row.person).enquiries.front().value.receivedOn, demoDay);
}

TEST_F(RecordJourneyTest, APastDayChangesNothing) {
    openPerson();
    window.showDay(demoDay.plusDays(-7));
    EXPECT_FALSE(here<QPushButton>("newContactButton").isEnabled());
    shown().showPart(PersonPart::Risk);
    act("roshTable", Qt::Key_Insert);
    EXPECT_TRUE(window.findChildren<QDialog*>(QStringLiteral("roshEditor")).isEmpty());
}

} // namespace
} // namespace headroom::test
