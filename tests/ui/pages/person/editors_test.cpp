#include "ui/pages/editor.h"
#include "ui/pages/person/persontest.h"
#include "ui/support/reach.h"
#include "ui/widgets/chip.h"

#include <QAccessible>
#include <QMenu>

#include <algorithm>

namespace headroom::test {
namespace {

class PersonEditorsTest : public PersonPageTest {
protected:
    QMenu& menu() { return *here<QPushButton>("personMoreButton").menu(); }
    /// The entries that open an editor: all that are shown but the one that leads to Allocate.
    QList<QAction*> offered() {
        QList<QAction*> actions;
        for (QAction* action : menu().actions()) {
            const bool leadsAway = action->objectName() == QStringLiteral("personAllocateAction");
            if (!action->isSeparator() && action->isVisible() && !leadsAway) {
                actions.append(action);
            }
        }
        return actions;
    }
    Editor* openEditor() {
        for (Editor* editor : window.findChildren<Editor*>()) {
            if (editor->isVisible()) {
                return editor;
            }
        }
        return nullptr;
    }
};

TEST_F(PersonEditorsTest, EveryEditorOpensWithNamedFieldsAndFitsTheWindow) {
    openPerson();
    for (QAction* action : offered()) {
        action->trigger();
        Editor* editor = openEditor();
        ASSERT_NE(editor, nullptr) << action->text().toStdString();
        expectNames(*editor);
        expectReachedByTab(*editor);
        EXPECT_LE(editor->height(), 800) << editor->objectName().toStdString();
        editor->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(PersonEditorsTest, AnotherOfficerIsChosenOnTheAllocatePage) {
    openPerson();
    auto* action = menu().findChild<QAction*>(QStringLiteral("personAllocateAction"));
    ASSERT_NE(action, nullptr);
    ASSERT_TRUE(action->isVisible());
    action->trigger();
    EXPECT_EQ(where().kind, Whereabouts::Kind::Allocate);
    EXPECT_EQ(openEditor(), nullptr);
}

TEST_F(PersonEditorsTest, AnAlertStandsInTheHeadAtOnce) {
    const CaseloadRow row = openPerson();
    offered().at(2)->trigger();
    QDialog& editor = dialog("alertEditor");
    pick(in<PickField>(editor, "alert_kind"), QStringLiteral("risk to staff"));
    save(editor);
    const PersonSnapshot after = recorded(row.person);
    ASSERT_FALSE(after.alerts.empty());
    EXPECT_EQ(after.alerts.back().value.kind, "risk_to_staff");
    EXPECT_TRUE(eventually([&] {
        const auto tags = shown().findChildren<TagLabel*>();
        return std::any_of(tags.begin(), tags.end(), [](const TagLabel* tag) {
            return tag->text() == QStringLiteral("Risk to staff");
        });
    }));
}

TEST_F(PersonEditorsTest, WhatIsWithdrawnStaysInTheHistory) {
    const CaseloadRow row = openPerson();
    offered().at(2)->trigger();
    QDialog& editor = dialog("alertEditor");
    pick(in<PickField>(editor, "alert_kind"), QStringLiteral("medical"));
    save(editor);
    const Recorded<Alert> alert = recorded(row.person).alerts.back();
    EXPECT_FALSE(refused(withdrawRecord(workspace(), alert.id, alert.revision, "Not so").findings));
    const std::vector<HistoryLine> history = readHistory(workspace(), row.person, 50);
    EXPECT_TRUE(std::any_of(history.begin(), history.end(), [&](const HistoryLine& line) {
        return line.item == alert.id && line.reason == "Not so";
    }));
    shown().showPart(PersonPart::History);
    EXPECT_GT(here<BoardTableView>("historyTable").model()->rowCount(), 1);
}

} // namespace
} // namespace headroom::test
