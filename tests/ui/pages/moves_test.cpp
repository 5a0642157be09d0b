// An officer leaves: their cases go to others, together.

#include "service/board.h"
#include "service/contacts.h"
#include "service/moves.h"
#include "ui/app/navigator.h"
#include "ui/app/session.h"
#include "ui/app/windowactions.h"
#include "ui/pages/moves/movesdialog.h"
#include "ui/pages/moves/movesmodels.h"
#include "ui/pages/moves/movewords.h"
#include "ui/pages/person/persontab.h"
#include "ui/support/demostore.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/notesfield.h"
#include "ui/widgets/pickfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <map>

namespace headroom::test::movesUi {
namespace {

class MovesTest : public WindowTest {
protected:
    MovesTest() {
        openDemo();
        window.goToFullestOfficer();
        giver = PostId{window.navigator()->whereabouts()->unit.id};
    }
    Workspace& workspace() { return window.session()->workspace(); }
    MovesDialog* open() {
        the<QPushButton>("officerMoves").click();
        return window.findChild<MovesDialog*>();
    }
    template <class Widget>
    Widget& in(const char* name) {
        auto* dialog = window.findChild<MovesDialog*>();
        auto* found = dialog == nullptr ? nullptr : dialog->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no widget named ") + name);
        }
        return *found;
    }
    QTableView& table() { return in<QTableView>("moveTable"); }
    MovesModel& model() { return *qobject_cast<MovesModel*>(table().model()); }
    const MoveLine& line(int row) { return *model().rowAt(row); }
    void choose(int row) { table().setCurrentIndex(model().index(row, MovesModel::Person)); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    void write(const char* field, const char* text) {
        auto& edit = in<NotesField>(field).edit();
        edit.setFocus();
        QTest::keyClicks(&edit, QString::fromUtf8(text));
    }
    void writeEvidence() {
        write("moveComplexity", "Mixed caseload, all orders read.");
        write("moveCapability", "Trained and experienced for these cases.");
        write("moveCapacity", "Room after the move is shown beside.");
        write("moveStaffRisk", "Considered with the team.");
    }
    void proposeAll() {
        in<QCheckBox>("moveWithJudgement").setChecked(true);
        in<QPushButton>("movePropose").click();
    }
    /// Leaves the first so many cases with an officer in the plan; the others stay, by keyboard.
    std::map<CaseId, PostId> keepFirst(int count) {
        std::map<CaseId, PostId> kept;
        for (int row = 0; row < model().rowCount(); ++row) {
            const MoveLine now = line(row);
            if (now.row.plan.to && static_cast<int>(kept.size()) < count) {
                kept[now.row.one.caseId] = now.row.plan.to;
            } else {
                choose(row);
                QTest::keyClick(&table(), Qt::Key_Space);
            }
        }
        return kept;
    }
    void justifyAll() {
        for (int row = 0; row < model().rowCount(); ++row) {
            const auto& suitability = line(row).row.suitability;
            if (suitability && suitability->outcome == Suitability::Judgement) {
                choose(row);
                in<QCheckBox>("moveOverride3").click();
                in<QLineEdit>("moveOverrideDetail").setFocus();
                QTest::keyClicks(&in<QLineEdit>("moveOverrideDetail"), QStringLiteral("leaver"));
                in<QPushButton>("moveOverrideAll").click();
                return;
            }
        }
    }
    std::map<CaseId, PostId> holders(const std::map<CaseId, PostId>& cases) {
        std::map<CaseId, PostId> now;
        for (const auto& [caseId, to] : cases) {
            now[caseId] = PostId{};
            for (const MovableCase& one : movableCases(workspace(), to, demoDay)) {
                if (one.caseId == caseId) {
                    now[caseId] = to;
                }
            }
        }
        return now;
    }
    double percentOf(PostId post) {
        return readBoard(workspace(), {unitOf(post), demoDay, true, false}).posts.front().percent;
    }

    PostId giver;
};

TEST_F(MovesTest, ALeaversCasesGoToOthersTogether) {
    MovesDialog* dialog = open();
    ASSERT_NE(dialog, nullptr);
    const int all = static_cast<int>(movableCases(workspace(), giver, demoDay).size());
    ASSERT_EQ(model().rowCount(), all);
    EXPECT_FALSE(in<QPushButton>("moveAll").isEnabled());
    proposeAll();
    const auto planned = keepFirst(12);
    ASSERT_EQ(planned.size(), 12U);
    justifyAll();
    writeEvidence();
    EXPECT_EQ(in<QPushButton>("moveAll").text(), QStringLiteral("Move 12 cases"));
    const auto* figures = qobject_cast<MoveFiguresModel*>(in<QTableView>("moveFigures").model());
    ASSERT_NE(figures, nullptr);
    std::map<PostId, double> after;
    for (const FigureMove& move : figures->rows()) {
        after[move.post] = move.percentAfter;
    }
    ASSERT_TRUE(after.contains(giver));
    EXPECT_LT(after[giver], percentOf(giver));
    in<QPushButton>("moveAll").click();
    ASSERT_FALSE(dialog->isVisible()) << in<QLabel>("moveFailure").text().toStdString();
    EXPECT_EQ(holders(planned), planned);
    EXPECT_EQ(static_cast<int>(movableCases(workspace(), giver, demoDay).size()), all - 12);
    for (const auto& [post, percent] : after) {
        EXPECT_DOUBLE_EQ(percentOf(post), percent);
    }
    EXPECT_EQ(readMovePlan(workspace(), giver), std::nullopt);
    for (const auto& [caseId, to] : planned) {
        const auto decisions = decisionsOf(workspace(), caseId);
        ASSERT_FALSE(decisions.empty());
        EXPECT_EQ(decisions.front().toPost, to);
        EXPECT_EQ(decisions.front().fromPost, giver);
        EXPECT_EQ(decisions.front().text.complexity, "Mixed caseload, all orders read.");
    }
    // All of it is taken back as it was carried out: together.
    window.actionSet().undo->trigger();
    EXPECT_EQ(static_cast<int>(movableCases(workspace(), giver, demoDay).size()), all);
}

TEST_F(MovesTest, NothingMovesWhenOneCaseIsRefused) {
    MovesDialog* dialog = open();
    proposeAll();
    const auto planned = keepFirst(3);
    justifyAll();
    in<QPushButton>("moveAll").click(); // without evidence
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(in<QLabel>("moveFailure").isHidden());
    EXPECT_TRUE(in<QLabel>("moveFailure").text().startsWith(QStringLiteral("Nothing was moved.")));
    for (const auto& [caseId, now] : holders(planned)) {
        EXPECT_FALSE(now);
    }
}

TEST_F(MovesTest, AnOfficerIsPickedByKeyboardAndTheFigureMoves) {
    const MovesDialog* dialog = open();
    choose(0);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    auto& to = in<PickField>("moveTo");
    EXPECT_EQ(dialog->focusWidget(), &to);
    EXPECT_EQ(in<QTableView>("moveFigures").model()->rowCount(), 0);
    to.openList();
    QTest::keyClick(&to, Qt::Key_Down);
    QTest::keyClick(&to, Qt::Key_Return);
    ASSERT_TRUE(line(0).row.plan.to);
    EXPECT_FALSE(cell(0, MovesModel::To).isEmpty());
    EXPECT_FALSE(cell(0, MovesModel::Suitable).isEmpty());
    EXPECT_EQ(in<QTableView>("moveFigures").model()->rowCount(), 2);
    EXPECT_FALSE(in<QLabel>("moveRules").isHidden());
    QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(MovesTest, AnUnfinishedPlanIsKeptAndResumed) {
    MovesDialog* dialog = open();
    proposeAll();
    const auto planned = keepFirst(2);
    write("moveComplexity", "Half written");
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_FALSE(dialog->isVisible());
    delete dialog;
    ASSERT_TRUE(readMovePlan(workspace(), giver).has_value());
    open();
    EXPECT_TRUE(in<QLabel>("moveNote").text().startsWith(QStringLiteral("Goes on")));
    EXPECT_EQ(in<NotesField>("moveComplexity").text(), QStringLiteral("Half written"));
    EXPECT_EQ(in<QPushButton>("moveAll").text(), QStringLiteral("Move 2 cases"));
    for (int row = 0; row < model().rowCount(); ++row) {
        const auto found = planned.find(line(row).row.one.caseId);
        EXPECT_EQ(line(row).row.plan.chosen && line(row).row.plan.to, found != planned.end());
    }
    in<QPushButton>("moveThrowAway").click();
    EXPECT_EQ(readMovePlan(workspace(), giver), std::nullopt);
}

TEST_F(MovesTest, ThePersonsHistorySaysWhoHeldTheCaseAndWhy) {
    open();
    proposeAll();
    const auto planned = keepFirst(1);
    justifyAll();
    writeEvidence();
    in<QPushButton>("moveAll").click();
    const CaseId moved = planned.begin()->first;
    const PersonId person = decisionsOf(workspace(), moved).at(0).person;
    window.goTo({Whereabouts::Kind::Person, window.navigator()->whereabouts()->unit, demoDay, person});
    window.navigator()->page()->findChild<QTabBar*>()->setCurrentIndex(static_cast<int>(PersonPart::History));
    auto& held = the<QTableView>("whoHeldTable");
    ASSERT_GE(held.model()->rowCount(), 2);
    EXPECT_EQ(held.model()->index(0, 0).data().toString(), QStringLiteral("22 Nov 2026"));
    EXPECT_EQ(held.model()->index(0, 1).data().toString(), QStringLiteral("now"));
    EXPECT_EQ(held.model()->index(0, 3).data().toString(), QStringLiteral("Officer left"));
    EXPECT_EQ(held.model()->index(1, 1).data().toString(), QStringLiteral("22 Nov 2026"));
    held.setCurrentIndex(held.model()->index(0, 0));
    QTest::keyClick(&held, Qt::Key_D);
    EXPECT_TRUE(the<QPlainTextEdit>("evidenceText").toPlainText().contains(QStringLiteral("Mixed caseload")));
}

TEST_F(MovesTest, IsInTheMenuOfTheTeamsTable) {
    window.goToTeam();
    auto& posts = the<QTableView>("officerTable");
    posts.setCurrentIndex(posts.model()->index(0, 0));
    emit posts.customContextMenuRequested(QPoint(-1, -1));
    auto* menu = window.findChild<QMenu*>(QStringLiteral("officerMenu"));
    ASSERT_NE(menu, nullptr);
    const auto actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text().startsWith(QStringLiteral("Move cases"));
    });
    ASSERT_NE(found, actions.end());
    (*found)->trigger();
    EXPECT_NE(window.findChild<MovesDialog*>(), nullptr);
}

TEST(MoveWordsTest, EveryObstacleHasASentenceOfItsOwn) {
    QStringList sentences;
    for (const auto one : {MoveObstacle::BadCrn, MoveObstacle::Unknown, MoveObstacle::NotOpen,
                           MoveObstacle::Waiting, MoveObstacle::Denied}) {
        const QString sentence = MoveWords::obstacle(one);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.')));
        EXPECT_FALSE(sentences.contains(sentence));
        sentences.append(sentence);
    }
}

} // namespace
} // namespace headroom::test::movesUi
