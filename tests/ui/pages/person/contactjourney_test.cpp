#include "service/notices.h"
#include "service/officer.h"
#include "ui/pages/person/contacteditor.h"
#include "ui/pages/person/contactform.h"
#include "ui/pages/person/filelist.h"
#include "ui/pages/person/persontest.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QFile>
#include <QScrollBar>

namespace headroom::test {
namespace {

class ContactJourneyTest : public PersonPageTest {
protected:
    ContactForm& form() { return *page().findChild<ContactForm*>(); }
    QWidget* focused() { return QApplication::focusWidget(); }
    /// Keys go to whatever has the focus, as at a desk.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(focused() != nullptr ? focused() : &window, key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(focused(), text); }
};

TEST_F(ContactJourneyTest, LogsACommonContactByKeyboardAlone) {
    const CaseloadRow row = openPerson();
    const std::size_t before = contactsOf(row.person).size();
    shown().setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(focused()->objectName(), QStringLiteral("type"));
    type(QStringLiteral("call to the person"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type(QStringLiteral("Spoke about the week. All well."));
    press(Qt::Key_Return, Qt::ControlModifier);

    const std::vector<ContactRow> kept = contactsOf(row.person);
    ASSERT_EQ(kept.size(), before + 1) << in<QLabel>(form(), "contactFailure").text().toStdString();
    const auto found = std::find_if(kept.begin(), kept.end(), [](const ContactRow& contact) {
        return contact.contact.value.notes == "Spoke about the week. All well.";
    });
    ASSERT_NE(found, kept.end());
    EXPECT_EQ(found->contact.value.day, demoDay);
    EXPECT_EQ(found->contact.value.by, row.holder);
    EXPECT_NE(toUtf8(toQString(found->typeName).toLower()).find("call to the person"), std::string::npos);
    EXPECT_FALSE(form().isVisible());
    EXPECT_TRUE(drafts(workspace()).empty());
}

TEST_F(ContactJourneyTest, SaysAtTheFieldWhatIsMissing) {
    openPerson();
    shown().setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(finding(form(), "type").isEmpty());
    auto& day = in<DateField>(form(), "day");
    write(day, QStringLiteral("31/2"));
    EXPECT_FALSE(day.readable());
    EXPECT_FALSE(day.date().has_value());
}

TEST_F(ContactJourneyTest, RecordsAFailureAndWhatIsDoneAboutIt) {
    const CaseloadRow row = openPerson();
    const int failures = recorded(row.person).failures;
    shown().setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    pick(in<PickField>(form(), "type"), QStringLiteral("office visit"));
    write(in<DateField>(form(), "day"), QStringLiteral("yesterday"));
    ASSERT_TRUE(in<PickField>(form(), "outcome").isVisibleTo(&form()));
    EXPECT_FALSE(in<PickField>(form(), "action").isVisibleTo(&form()));
    pick(in<PickField>(form(), "outcome"), QStringLiteral("unacceptable"));
    EXPECT_FALSE(in<PickField>(form(), "absence_reason").isVisibleTo(&form()));
    ASSERT_TRUE(in<PickField>(form(), "action").isVisibleTo(&form()));
    pick(in<PickField>(form(), "action"), QStringLiteral("send"));
    pick(in<PickField>(form(), "letter"), QStringLiteral("first"));
    ASSERT_TRUE(in<DateField>(form(), "evidence_due_on").date().has_value());
    press(Qt::Key_Return, Qt::ControlModifier);

    const PersonSnapshot after = recorded(row.person);
    EXPECT_EQ(after.failures, failures + 1);
    ASSERT_FALSE(after.enforcements.empty());
    const Enforcement& done = after.enforcements.back().value;
    EXPECT_EQ(done.letter, "first");
    EXPECT_EQ(done.state, "open");
    EXPECT_TRUE(done.evidenceDueOn.has_value());
}

TEST_F(ContactJourneyTest, AnAcceptableAbsenceAsksForItsReason) {
    openPerson();
    shown().setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    pick(in<PickField>(form(), "type"), QStringLiteral("office visit"));
    pick(in<PickField>(form(), "outcome"), QStringLiteral("acceptable absence"));
    EXPECT_TRUE(in<PickField>(form(), "absence_reason").isVisibleTo(&form()));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(finding(form(), "absence_reason").isEmpty());
}

TEST_F(ContactJourneyTest, AlertsWhoLeadsTheCaseWhenTheBoxIsTicked) {
    const CaseloadRow row = openPerson();
    shown().setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    pick(in<PickField>(form(), "type"), QStringLiteral("call to the person"));
    auto& alert = in<QCheckBox>(form(), "alert_officer");
    ASSERT_TRUE(alert.isVisibleTo(&form()));
    EXPECT_FALSE(alert.isChecked());
    EXPECT_EQ(alert.text(), QStringLiteral("&Alert the officer"));
    EXPECT_EQ(alert.accessibleName(), QStringLiteral("Alert the officer"));
    alert.setFocus();
    press(Qt::Key_Space);
    in<NotesField>(form(), "notes").setText(QStringLiteral("Please ring back."));
    press(Qt::Key_Return, Qt::ControlModifier);
    const std::vector<ContactRow> kept = contactsOf(row.person);
    const auto found = std::find_if(kept.begin(), kept.end(), [](const ContactRow& contact) {
        return contact.contact.value.notes == "Please ring back.";
    });
    ASSERT_NE(found, kept.end());
    EXPECT_TRUE(found->contact.value.alertOfficer);
    const PostId lead = recorded(row.person).cases.front().holder;
    EXPECT_EQ(noticesFor(workspace(), lead).front().contact, found->contact.id);
}

TEST_F(ContactJourneyTest, OffersNoAlertToWhoLeadsTheCaseThemselves) {
    const CaseloadRow row = openPerson();
    const PostId lead = recorded(row.person).cases.front().holder;
    const std::string staff = readOfficer(workspace(), lead, demoDay).row.staffCode;
    workspace().actAs(practitionerActor(workspace(), staff, demoDay));
    shown().setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    pick(in<PickField>(form(), "type"), QStringLiteral("call to the person"));
    EXPECT_FALSE(in<QCheckBox>(form(), "alert_officer").isVisibleTo(&form()));
}

TEST_F(ContactJourneyTest, ADraftSurvivesItsEditor) {
    const CaseloadRow row = openPerson();
    EditorRequest request;
    request.person = row.person;
    {
        ContactEditor editor(request, workspace(), &window);
        editor.show();
        pick(in<PickField>(editor, "type"), QStringLiteral("call to the person"));
        in<NotesField>(editor, "notes").setText(QStringLiteral("Half a sentence"));
    } // gone without a word
    const std::vector<Draft> kept = drafts(workspace());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().subject, "contact/new/" + std::to_string(row.person.value));

    ContactEditor again(request, workspace(), &window);
    again.show();
    EXPECT_EQ(in<NotesField>(again, "notes").text(), QStringLiteral("Half a sentence"));
    EXPECT_FALSE(in<PickField>(again, "type").code().isEmpty());
    EXPECT_TRUE(in<QLabel>(again, "draftState").text().contains(QStringLiteral("Draft")));
    again.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&again));
    QTest::keyClick(&in<NotesField>(again, "notes").edit(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(drafts(workspace()).empty());
}

TEST_F(ContactJourneyTest, FilesAddedToAnUnfinishedContactStayWithItsDraft) {
    const CaseloadRow row = openPerson();
    EditorRequest request;
    request.person = row.person;
    const auto file = [this](const char* name, const QByteArray& content) {
        const QString path = toFile(folder.path() / name);
        QFile made(path);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly) && made.write(content) == content.size());
        return path;
    };
    const auto chips = [](ContactEditor& editor) {
        QStringList names;
        for (const FilterChip* chip : editor.form().files().findChildren<FilterChip*>()) {
            if (!chip->isHidden()) {
                names.append(chip->text());
            }
        }
        return names;
    };
    const auto drafted = [&] {
        return draftFiles(workspace(), "contact", "contact/new/" + std::to_string(row.person.value)).size();
    };
    {
        ContactEditor editor(request, workspace(), &window);
        editor.show();
        pick(in<PickField>(editor, "type"), QStringLiteral("call to the person"));
        emit editor.form().files().filesChosen(
            {file("letter.txt", "Call back."), file("program.exe", "MZ"), file("table.csv", "a,b\n1,2\n")});
        EXPECT_TRUE(eventually([&] { return chips(editor).size() == 2; }));
        EXPECT_EQ(chips(editor), (QStringList{QStringLiteral("letter.txt, 10 bytes"),
                                              QStringLiteral("table.csv, 8 bytes")}));
        const QLabel& problem = in<QLabel>(editor, "fileProblem");
        EXPECT_TRUE(problem.isVisible());
        EXPECT_TRUE(problem.text().startsWith(QStringLiteral("program.exe: ")));
        EXPECT_EQ(drafted(), 2U) << "in the store at once, before anything else";
    } // gone without a word
    ContactEditor again(request, workspace(), &window);
    again.show();
    ASSERT_TRUE(eventually([&] { return chips(again).size() == 2; }));
    FilterChip* second = again.form().files().findChildren<FilterChip*>().at(1);
    QTest::mouseClick(second, Qt::LeftButton);
    EXPECT_EQ(drafted(), 1U);
    again.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&again));
    QTest::keyClick(&in<NotesField>(again, "notes").edit(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(drafted(), 0U);
    const std::vector<ContactRow> kept = contactsOf(row.person);
    const auto found =
        std::find_if(kept.begin(), kept.end(), [](const ContactRow& each) { return !each.files.empty(); });
    ASSERT_NE(found, kept.end());
    ASSERT_EQ(found->files.size(), 1U);
    EXPECT_EQ(found->files[0].fileName, "letter.txt");
    EXPECT_EQ(readAttachment(workspace(), found->files[0].id), "Call back.");
}

TEST_F(ContactJourneyTest, ADraftThatIsThrownAwayTakesItsFilesAlong) {
    const CaseloadRow row = openPerson();
    EditorRequest request;
    request.person = row.person;
    ContactEditor editor(request, workspace(), &window);
    editor.show();
    const QString path = toFile(folder.path() / "letter.txt");
    QFile made(path);
    ASSERT_TRUE(made.open(QIODevice::WriteOnly) && made.write("Call back.") > 0);
    made.close();
    emit editor.form().files().filesChosen({path});
    const std::string subject = "contact/new/" + std::to_string(row.person.value);
    ASSERT_EQ(draftFiles(workspace(), "contact", subject).size(), 1U);
    QTest::mouseClick(&in<QPushButton>(editor, "discardDraftButton"), Qt::LeftButton);
    EXPECT_TRUE(draftFiles(workspace(), "contact", subject).empty());
    EXPECT_TRUE(drafts(workspace()).empty());
    EXPECT_TRUE(eventually([&] { return editor.form().files().findChildren<FilterChip*>().isEmpty(); }));
}

TEST_F(ContactJourneyTest, OpensAContactInPlaceAndCorrectsIt) {
    const CaseloadRow row = openPerson();
    {
        shown().setFocus();
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        pick(in<PickField>(form(), "type"), QStringLiteral("call to the person"));
        in<NotesField>(form(), "notes").setText(QStringLiteral("First version"));
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    BoardTableView& log = here<BoardTableView>("contactTable");
    ASSERT_TRUE(eventually([&] { return log.model()->rowCount() > 0; }));
    log.setFocus();
    log.setCurrentIndex(log.model()->index(0, 0));
    const int rowsBefore = log.model()->rowCount();
    press(Qt::Key_Right);
    EXPECT_EQ(log.model()->rowCount(), rowsBefore + 1);
    press(Qt::Key_Left);
    EXPECT_EQ(log.model()->rowCount(), rowsBefore);

    press(Qt::Key_E);
    ASSERT_TRUE(form().isVisible());
    in<NotesField>(form(), "notes").setText(QStringLiteral("Second version"));
    QTest::keyClick(&in<NotesField>(form(), "notes").edit(), Qt::Key_Return, Qt::ControlModifier);
    const std::vector<ContactRow> kept = contactsOf(row.person);
    const auto found = std::find_if(kept.begin(), kept.end(), [](const ContactRow& each) {
        return each.contact.value.notes == "Second version";
    });
    ASSERT_NE(found, kept.end());
    EXPECT_EQ(found->contact.revision, 2);
}

TEST_F(ContactJourneyTest, TheTablesNeedNoSidewaysScrollingOnASmallScreen) {
    window.resize(1280, 800);
    openPerson([this](const CaseloadRow& row) { return contactsOf(row.person).size() > 20; });
    const auto scrolls = [](const BoardTableView& view) { return view.horizontalScrollBar()->maximum() > 0; };
    EXPECT_TRUE(eventually([&] { return !scrolls(here<BoardTableView>("deadlineTable")); }));
    shown().setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(form().isVisible());
    const BoardTableView& log = here<BoardTableView>("contactTable");
    EXPECT_TRUE(eventually([&] { return !scrolls(log); })) << "beside the form";
    EXPECT_GT(log.columnWidth(rows(log).columnOf(QStringLiteral("notes"))), 100);
}

TEST_F(ContactJourneyTest, FiltersAndTakesPartsOffAgain) {
    openPerson();
    shown().showPart(PersonPart::Contacts);
    auto& words = here<QLineEdit>("contactWordsEdit");
    words.setText(QStringLiteral("no contact says this"));
    BoardTableView& log = here<BoardTableView>("contactTable");
    EXPECT_TRUE(eventually([&] { return log.model()->rowCount() == 0; }));
    words.clear();
    write(here<DateField>("contactFromField"), QStringLiteral("1/1/2026"));
    EXPECT_TRUE(eventually([&] { return !here<QLabel>("contactFilterProblem").isHidden(); }));
}

} // namespace
} // namespace headroom::test
