#include "domain/error.h"
#include "service/officer.h"
#include "service/record.h"
#include "ui/pages/person/persontest.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QPushButton>
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
    const PersonSnapshot before = recorded(row.person);
    choose(in<ChoiceBar>(editor, "known_adult"), Qt::Key_V);
    const QString tiers = in<QLabel>(editor, "tierTrial").text();
    const QString begun = in<QLabel>(editor, "begunTrial").text();
    EXPECT_TRUE(
        tiers.contains(QStringLiteral("2021 tier %1 to A").arg(toQString(before.tier.v2.tier.text()))))
        << tiers.toStdString();
    EXPECT_TRUE(begun.contains(QStringLiteral("Home visit, high"))) << begun.toStdString();
    EXPECT_EQ(recorded(row.person).rosh.size(), before.rosh.size()) << "nothing is kept";
    choose(in<ChoiceBar>(editor, "known_adult"), Qt::Key_L);
    EXPECT_NE(in<QLabel>(editor, "begunTrial").text(), begun) << "it follows what is chosen";
    choose(in<ChoiceBar>(editor, "known_adult"), Qt::Key_V);
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
    const QString foretold = in<QLabel>(editor, "figureTrial").text();
    save(editor);
    if (recorded(row.person).tier.given) {
        EXPECT_TRUE(foretold.contains(QStringLiteral("was given"))) << foretold.toStdString();
        ASSERT_TRUE(eventually([&] { return here<QPushButton>("useRecordedTierButton").isVisible(); }));
        press("useRecordedTierButton");
    }
    const PersonSnapshot after = recorded(row.person);
    EXPECT_FALSE(after.tier.given);
    EXPECT_EQ(after.tier.held.protect(), 'A');
    EXPECT_NE(percent(), before);
}

TEST_F(RecordJourneyTest, TheFigureThatIsForetoldIsTheOneThatComes) {
    const CaseloadRow row = openPerson([this](const CaseloadRow& each) {
        return each.type == CaseType::Community && !each.tier.isUntiered() && each.tier.protect() != 'A' &&
               !recorded(each.person).tier.given;
    });
    const OfficerSnapshot before = readOfficer(workspace(), row.holder, demoDay);
    shown().showPart(PersonPart::Risk);
    act("roshTable", Qt::Key_Insert);
    QDialog& editor = dialog("roshEditor");
    choose(in<ChoiceBar>(editor, "public_people"), Qt::Key_V);
    const QString foretold = in<QLabel>(editor, "figureTrial").text();
    save(editor);
    const OfficerSnapshot after = readOfficer(workspace(), row.holder, demoDay);
    for (const OfficerSnapshot* each : {&before, &after}) {
        EXPECT_TRUE(foretold.contains(pointsText(each->row.figure.total))) << foretold.toStdString();
        EXPECT_TRUE(foretold.contains(percentText(each->row.percent))) << foretold.toStdString();
    }
    EXPECT_NE(before.row.figure.total, after.row.figure.total);
}

TEST_F(RecordJourneyTest, DismissesAlertsTogetherWithOneReason) {
    const CaseloadRow row = openPerson();
    for (const char* kind : {"risk_to_staff", "medical", "self_harm"}) {
        RecordChange<Alert> change;
        change.person = row.person;
        change.value = {kind, "Invented", demoDay.plusDays(-2), std::nullopt};
        ASSERT_TRUE(saveRecord(workspace(), change).log);
    }
    const auto held = [&] {
        std::vector<Recorded<Alert>> alerts = recorded(row.person).alerts;
        std::erase_if(alerts, [](const auto& alert) { return alert.value.until.has_value(); });
        return alerts;
    };
    const std::size_t all = held().size();
    BoardTableView& alerts = here<BoardTableView>("alertTable");
    ASSERT_TRUE(eventually([&] { return alerts.model()->rowCount() >= static_cast<int>(all); }));
    chooseRow("alertTable", 0);
    act("alertTable", Qt::Key_D);
    QDialog& editor = dialog("dismissDialog");
    const auto boxes = editor.findChildren<QCheckBox*>();
    ASSERT_EQ(boxes.size(), static_cast<qsizetype>(all));
    int ticked = 0;
    for (QCheckBox* box : boxes) {
        EXPECT_FALSE(box->text().isEmpty());
        if (box->isChecked() || ticked < 1) {
            box->setChecked(true);
            ++ticked;
        }
    }
    in<NotesField>(editor, "reason").setText(QStringLiteral("Invented reason"));
    save(editor);
    EXPECT_EQ(held().size(), all - static_cast<std::size_t>(ticked));
    QTest::mouseClick(&the<QPushButton>("undoButton"), Qt::LeftButton);
    EXPECT_TRUE(eventually([&] { return held().size() == all; }));
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
