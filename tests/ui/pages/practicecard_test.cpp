#include "service/officer.h"
#include "service/practice.h"
#include "service/reductions.h"
#include "service/whoami.h"
#include "ui/pages/officer/officerpage.h"
#include "ui/pages/pagetest.h"
#include "ui/pages/parts/recorddialog.h"
#include "ui/pages/practice/practicehistory.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/notesfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pickfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace headroom::test {
namespace {

/// An officer's page, and what is recorded about the practitioner on it.
class PracticeCardTest : public PageTest {
protected:
    PracticeCardTest() {
        openDemo();
        for (const PostRow& row :
             readBoard(workspace(), {homeUnit(workspace(), demoDay), demoDay, true, true}).posts) {
            const bool plain =
                row.grade == Grade::PO && row.stage == Stage() && row.figure.available > Points{};
            if (plain && readPractice(workspace(), row.post, demoDay).proposals.empty() &&
                !holdsAny(row.post, {PracticeKind::Pattern, PracticeKind::Stage})) {
                m_post = row.post;
                m_staffCode = row.staffCode;
            }
        }
        window.goTo({Whereabouts::Kind::Officer, unitOf(m_post), demoDay});
    }

    bool holdsAny(PostId post, std::initializer_list<PracticeKind> kinds) {
        const auto lines = readPractice(workspace(), post, demoDay).lines;
        return std::any_of(lines.begin(), lines.end(), [&kinds](const PracticeLine& line) {
            return std::find(kinds.begin(), kinds.end(), line.entry.kind) != kinds.end();
        });
    }
    BoardTableView& list() { return here<BoardTableView>("practiceTable"); }
    BoardTableView& proposals() { return here<BoardTableView>("proposalTable"); }
    PracticeView view() { return readPractice(workspace(), m_post, demoDay); }
    std::vector<PracticeLine> recorded(PracticeKind kind) {
        std::vector<PracticeLine> found;
        for (const PracticeLine& line : view().lines) {
            if (line.entry.kind == kind) {
                found.push_back(line);
            }
        }
        return found;
    }
    bool lists(const QString& what, const QString& detail) {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (cell(list(), row, "0") == what && cell(list(), row, "1").contains(detail)) {
                return true;
            }
        }
        return false;
    }
    RecordDialog& dialog() {
        for (auto* one : page().findChildren<RecordDialog*>()) {
            if (one->isVisible()) {
                return *one;
            }
        }
        throw std::runtime_error("no editor is open");
    }
    /// By keyboard: Insert in the list, then the letter of the kind.
    RecordDialog& add(Qt::Key letter) {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Insert);
        auto* menu = page().findChild<QMenu*>(QStringLiteral("addPracticeMenu"));
        if (menu == nullptr) {
            throw std::runtime_error("no menu");
        }
        QTest::keyClick(menu, letter);
        return dialog();
    }
    template <class Field>
    static Field& field(RecordDialog& dialog, const char* name) {
        return *dialog.findChild<Field*>(QLatin1String(name));
    }
    static void type(RecordDialog& dialog, const char* name, const QString& text) {
        QLineEdit& edit = field<TypedField>(dialog, name).edit();
        edit.clear();
        QTest::keyClicks(&edit, text);
    }
    static void pick(RecordDialog& dialog, const char* name, const QString& text) {
        auto& edit = field<PickField>(dialog, name);
        edit.clear();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    static void save(RecordDialog& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("saveButton")), Qt::LeftButton);
        settle();
    }
    /// Pages read again once the event loop has delivered the notice.
    static void settle() { QTest::qWait(50); }
    void choose(const QString& what, const QString& detail = {}) {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (cell(list(), row, "0") == what && cell(list(), row, "1").contains(detail)) {
                list().setCurrentIndex(list().model()->index(row, 0));
                return;
            }
        }
        FAIL() << "no such row: " << what.toStdString();
    }

    PostId m_post;
    std::string m_staffCode;
};

TEST_F(PracticeCardTest, TrainingIsAddedByKeyboardAndItsEndIsProposedAsALocalDefault) {
    RecordDialog& editor = add(Qt::Key_T);
    pick(editor, "word", QStringLiteral("ARMS"));
    type(editor, "from", QStringLiteral("2/11/2026"));
    EXPECT_EQ(field<DateField>(editor, "until").date(), Date::of(2028, 11, 2));
    save(editor);
    bool kept = false;
    for (const PracticeLine& line : recorded(PracticeKind::Training)) {
        kept = kept || (line.entry.word == "arms" && line.entry.from == Date::of(2026, 11, 2) &&
                        line.entry.until == Date::of(2028, 11, 2));
    }
    EXPECT_TRUE(kept);
    EXPECT_TRUE(lists(QStringLiteral("Training"), QStringLiteral("ARMS")));
}

TEST_F(PracticeCardTest, WhatIsWrongStandsUnderItsFieldAndNothingIsKept) {
    const std::size_t before = view().lines.size();
    RecordDialog& editor = add(Qt::Key_A);
    pick(editor, "word", QStringLiteral("Study"));
    type(editor, "from", QStringLiteral("1/2/2027"));
    type(editor, "until", QStringLiteral("1/1/2027"));
    save(editor);
    EXPECT_TRUE(editor.isVisible());
    EXPECT_FALSE(editor.findChild<QLabel*>(QStringLiteral("untilFinding"))->text().isEmpty());
    EXPECT_EQ(view().lines.size(), before);
}

TEST_F(PracticeCardTest, AStageIsProposedWithItsEffectAndAcceptedByOneKey) {
    EXPECT_FALSE(proposals().isVisible());
    RecordDialog& editor = add(Qt::Key_S);
    pick(editor, "word", QStringLiteral("Newly"));
    save(editor);
    ASSERT_TRUE(proposals().isVisible());
    ASSERT_EQ(proposals().model()->rowCount(), 1);
    EXPECT_TRUE(cell(proposals(), 0, "3").contains(QStringLiteral("→")));
    const double before = readOfficer(workspace(), m_post, demoDay).row.percent;
    QTest::keyClick(&proposals(), Qt::Key_A);
    settle();
    EXPECT_FALSE(proposals().isVisible());
    EXPECT_GT(readOfficer(workspace(), m_post, demoDay).row.percent, before);
    EXPECT_EQ(here<BoardTableView>("reductionTable").model()->rowCount(),
              static_cast<int>(readOfficer(workspace(), m_post, demoDay).reductions.size()));
}

TEST_F(PracticeCardTest, ADismissedProposalIsGone) {
    RecordDialog& editor = add(Qt::Key_S);
    pick(editor, "word", QStringLiteral("Newly"));
    save(editor);
    ASSERT_TRUE(proposals().isVisible());
    QTest::keyClick(&proposals(), Qt::Key_Delete);
    settle();
    EXPECT_FALSE(proposals().isVisible());
    EXPECT_TRUE(view().proposals.empty());
    EXPECT_TRUE(recorded(PracticeKind::Stage).size() == 1);
}

TEST_F(PracticeCardTest, APatternIsTypedDayByDayAndEnded) {
    RecordDialog& editor = add(Qt::Key_W);
    for (const char* day : {"monday", "tuesday", "wednesday", "thursday", "friday"}) {
        type(editor, day, QStringLiteral("7.4"));
    }
    type(editor, "from", QStringLiteral("1/12/2026"));
    save(editor);
    EXPECT_TRUE(lists(QStringLiteral("Working pattern"), QStringLiteral("37.0 h")));
    choose(QStringLiteral("Working pattern"), QStringLiteral("37.0 h"));
    const std::size_t patterns = recorded(PracticeKind::Pattern).size();
    QTest::keyClick(&list(), Qt::Key_E);
    type(dialog(), "until", QStringLiteral("1/3/2027"));
    save(dialog());
    EXPECT_EQ(recorded(PracticeKind::Pattern).size(), patterns);
    bool ended = false;
    for (const PracticeLine& line : recorded(PracticeKind::Pattern)) {
        ended = ended || line.entry.until == Date::of(2027, 3, 1);
    }
    EXPECT_TRUE(ended);
}

TEST_F(PracticeCardTest, ContractedHoursChangeFromADay) {
    RecordDialog& editor = add(Qt::Key_H);
    type(editor, "hours", QStringLiteral("30"));
    save(editor);
    EXPECT_EQ(view().contract.at(0).hours, HoursPerWeek::whole(30));
    EXPECT_TRUE(lists(QStringLiteral("Contracted hours"), QStringLiteral("30.0 h")));
    EXPECT_EQ(readOfficer(workspace(), m_post, demoDay).row.figure.contracted, HoursPerWeek::whole(30));
}

TEST_F(PracticeCardTest, WithdrawingAsksWhyAndTheHistoryKeepsIt) {
    const std::size_t before = recorded(PracticeKind::Absence).size();
    RecordDialog& editor = add(Qt::Key_A);
    pick(editor, "word", QStringLiteral("Jury"));
    type(editor, "until", QStringLiteral("23/11/2026")); // leave is planned for later
    save(editor);
    ASSERT_EQ(recorded(PracticeKind::Absence).size(), before + 1);
    choose(QStringLiteral("Absence"), QStringLiteral("Jury"));
    QTest::keyClick(&list(), Qt::Key_Delete);
    RecordDialog& reason = dialog();
    save(reason);
    EXPECT_EQ(recorded(PracticeKind::Absence).size(), before + 1);
    field<NotesField>(reason, "reason").setText(QStringLiteral("Summons was cancelled."));
    save(reason);
    EXPECT_EQ(recorded(PracticeKind::Absence).size(), before);
    QTest::keyClick(&list(), Qt::Key_H);
    auto* history = page().findChild<PracticeHistoryDialog*>();
    ASSERT_NE(history, nullptr);
    const auto& table = *history->findChild<BoardTableView*>(QStringLiteral("practiceHistoryTable"));
    EXPECT_EQ(cell(table, 0, "2"), QStringLiteral("Withdrawn"));
    EXPECT_EQ(cell(table, 0, "7"), QStringLiteral("Summons was cancelled."));
}

TEST_F(PracticeCardTest, AColleagueSeesNothingOfIt) {
    EXPECT_TRUE(list().isVisible());
    for (const PostRow& row :
         readBoard(workspace(), {homeUnit(workspace(), demoDay), demoDay, true, false}).posts) {
        if (row.post != m_post && row.grade == Grade::PO) {
            workspace().actAs(practitionerActor(workspace(), row.staffCode, demoDay));
            break;
        }
    }
    workspace().announce({ChangeNotice::Kind::Everything, {}});
    settle();
    EXPECT_FALSE(list().isVisible());
    workspace().actAs(practitionerActor(workspace(), m_staffCode, demoDay));
    workspace().announce({ChangeNotice::Kind::Everything, {}});
    settle();
    EXPECT_TRUE(list().isVisible());
    EXPECT_FALSE(here<QPushButton>("practiceTable.Ins").isEnabled());
    EXPECT_TRUE(here<QPushButton>("practiceTable.H").isEnabled());
}

} // namespace
} // namespace headroom::test
