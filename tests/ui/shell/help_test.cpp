#include "service/caseload.h"
#include "ui/app/help/helpbrowser.h"
#include "ui/app/help/helptopics.h"
#include "ui/app/help/helpwindow.h"
#include "ui/app/import/importdialog.h"
#include "ui/app/navigator.h"
#include "ui/app/pagefactory.h"
#include "ui/app/session.h"
#include "ui/app/topbar.h"
#include "ui/app/windowactions.h"
#include "ui/support/demostore.h"
#include "ui/support/reach.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

#include <memory>

namespace headroom::test {
namespace {

/// Where the Markdown of a topic points to.
QStringList linksOf(const QString& text) {
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList links;
    for (auto each = link.globalMatch(text); each.hasNext();) {
        links << each.next().captured(1);
    }
    return links;
}

/// What the document links to, as somebody would follow it.
QStringList linksOf(const QTextDocument& document) {
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            if (each.fragment().charFormat().isAnchor()) {
                links << each.fragment().charFormat().anchorHref();
            }
        }
    }
    return links;
}

class HelpTest : public WindowTest {
protected:
    /// F1 as it is pressed: where the focus is.
    HelpWindow* pressF1() {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at != nullptr ? at : &window, Qt::Key_F1);
        return shownHelp();
    }
    HelpWindow* shownHelp() {
        for (auto* help : window.findChildren<HelpWindow*>()) {
            if (help->isVisible() && QTest::qWaitForWindowActive(help)) {
                return help;
            }
        }
        return nullptr;
    }
    QString topicOfF1() {
        HelpWindow* help = pressF1();
        if (help == nullptr) {
            return QStringLiteral("no help");
        }
        const QString topic = help->topic();
        help->reject();
        return QTest::qWaitForWindowActive(&window) ? topic
                                                    : QStringLiteral("the window is not active again");
    }
    UnitRef officer() {
        window.goToFullestOfficer();
        return window.navigator()->whereabouts()->unit;
    }
    template <class Widget>
    Widget& inside(HelpWindow& help, const char* name) {
        auto* found = help.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no widget named ") + name);
        }
        return *found;
    }
};

TEST_F(HelpTest, OpensTheTopicOfEachPage) {
    EXPECT_EQ(topicOfF1(), QStringLiteral("welcome"));
    openDemo();
    const UnitRef post = officer();
    EXPECT_EQ(topicOfF1(), QStringLiteral("officer"));
    window.goTo({Whereabouts::Kind::Today, post, demoDay});
    EXPECT_EQ(topicOfF1(), QStringLiteral("today"));
    window.goTo({Whereabouts::Kind::Caseload, post, demoDay});
    EXPECT_EQ(topicOfF1(), QStringLiteral("caseload"));
    const CaseloadSnapshot cases =
        readCaseload(window.session()->workspace(), {CaseloadScope::Mine, PostId{post.id}, {}, demoDay});
    ASSERT_FALSE(cases.rows.empty());
    window.goToPerson(cases.rows.front().person);
    EXPECT_EQ(topicOfF1(), QStringLiteral("person"));
    window.goToTeam();
    EXPECT_EQ(topicOfF1(), QStringLiteral("team"));
    window.goToFlags();
    EXPECT_EQ(topicOfF1(), QStringLiteral("flags"));
    window.goToTrend();
    EXPECT_EQ(topicOfF1(), QStringLiteral("trend"));
    window.goToOversight();
    EXPECT_EQ(topicOfF1(), QStringLiteral("oversight"));
    window.goToWhatIf();
    EXPECT_EQ(topicOfF1(), QStringLiteral("whatif"));
    window.goToReports();
    EXPECT_EQ(topicOfF1(), QStringLiteral("reports"));
    window.goToAllocate();
    EXPECT_EQ(topicOfF1(), QStringLiteral("allocate"));
    window.goToSetUp();
    EXPECT_EQ(topicOfF1(), QStringLiteral("setup"));
}

TEST_F(HelpTest, TellsOfTheFirstStepsOfANewStore) {
    window.setUpNewStore(folder.path() / "new.headroom");
    EXPECT_EQ(topicOfF1(), QStringLiteral("first"));
}

TEST_F(HelpTest, KnowsATopicForEveryKindOfPage) {
    openDemo();
    Workspace& workspace = window.session()->workspace();
    for (int kind = 0; kind <= static_cast<int>(Whereabouts::Kind::SetUp); ++kind) {
        const std::unique_ptr<Page> page(
            makePage(static_cast<Whereabouts::Kind>(kind), workspace, window.session()->jobs()));
        EXPECT_FALSE(helpTopicOf(page.get()).isEmpty()) << page->metaObject()->className();
    }
}

TEST_F(HelpTest, TellsOfTheSearchWhileSomebodySearches) {
    openDemo();
    window.actionSet().search->trigger();
    HelpWindow* help = pressF1();
    ASSERT_NE(help, nullptr);
    EXPECT_EQ(help->topic(), QStringLiteral("search"));
    help->reject();
    EXPECT_TRUE(eventually([this] { return QApplication::focusWidget() == &the<QLineEdit>("paletteEdit"); }));
}

TEST_F(HelpTest, CanBeWorkedWithBesideADialogThatHasTheWindowToItself) {
    openEmpty();
    ImportDialog* dialog = window.openImport();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    auto& path = *dialog->findChild<QLineEdit*>();
    path.setFocus();
    QTest::keyClick(&path, Qt::Key_F1);
    HelpWindow* help = shownHelp();
    ASSERT_NE(help, nullptr);
    EXPECT_EQ(help->topic(), QStringLiteral("import"));
    EXPECT_EQ(help->parentWidget(), dialog);
    help->reject();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(eventually([&] { return QApplication::focusWidget() == &path; }));
}

TEST_F(HelpTest, GivesTheFocusBackOnEscape) {
    openDemo();
    window.goToTeam();
    window.navigator()->page()->focusFilter();
    QWidget* before = QApplication::focusWidget();
    ASSERT_NE(before, nullptr);
    HelpWindow* help = pressF1();
    ASSERT_NE(help, nullptr);
    EXPECT_FALSE(help->isModal());
    EXPECT_TRUE(help->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(help->isVisible());
    EXPECT_TRUE(eventually([&] { return QApplication::focusWidget() == before; }));
}

TEST_F(HelpTest, StandsInThePersonMenuAndAmongTheActions) {
    EXPECT_TRUE(window.findChild<TopBar*>()->personMenu().actions().contains(window.actionSet().help));
    EXPECT_TRUE(window.actionSet().all().contains(window.actionSet().help));
}

TEST_F(HelpTest, GoesBackAndForwardOverLinks) {
    openDemo();
    window.goToTeam();
    HelpWindow* help = pressF1();
    ASSERT_NE(help, nullptr);
    auto& text = inside<HelpBrowser>(*help, "helpText");
    emit text.anchorClicked(QUrl(QStringLiteral("allocate.md")));
    EXPECT_EQ(help->topic(), QStringLiteral("allocate"));
    EXPECT_EQ(inside<QListWidget>(*help, "helpTopics").currentItem()->text(), QStringLiteral("Allocate"));
    EXPECT_TRUE(help->windowTitle().startsWith(QStringLiteral("Allocate")));
    QTest::keyClick(&text, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(help->topic(), QStringLiteral("team"));
    QTest::keyClick(&text, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(help->topic(), QStringLiteral("allocate"));
}

TEST_F(HelpTest, ChoosesATopicFromTheListByKeyboard) {
    HelpWindow* help = pressF1();
    ASSERT_NE(help, nullptr);
    auto& list = inside<QListWidget>(*help, "helpTopics");
    EXPECT_EQ(list.count(), helpTopics().size());
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    EXPECT_EQ(help->topic(), QLatin1String(helpContents));
    QTest::keyClick(&list, Qt::Key_End);
    EXPECT_EQ(help->topic(), QStringLiteral("keys"));
    EXPECT_EQ(QApplication::focusWidget(), &list);
}

TEST_F(HelpTest, FindsWordsOnThePage) {
    openDemo();
    window.goToFlags();
    HelpWindow* help = pressF1();
    ASSERT_NE(help, nullptr);
    auto& text = inside<HelpBrowser>(*help, "helpText");
    auto& words = inside<QLineEdit>(*help, "helpFindWords");
    QTest::keyClick(&text, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(words.isVisible());
    QTest::keyClicks(&words, QStringLiteral("diamond"));
    EXPECT_EQ(text.textCursor().selectedText(), QStringLiteral("diamond"));
    words.clear();
    QTest::keyClicks(&words, QStringLiteral("practitioners"));
    const int first = text.textCursor().position();
    QTest::keyClick(&words, Qt::Key_Return);
    EXPECT_EQ(text.textCursor().selectedText().toLower(), QStringLiteral("practitioners"));
    EXPECT_EQ(text.textCursor().position(), first); // the only one: found from the beginning again
    EXPECT_FALSE(inside<QLabel>(*help, "helpFindTold").text().isEmpty());
    words.setText(QStringLiteral("zzz"));
    EXPECT_EQ(inside<QLabel>(*help, "helpFindTold").text(), QStringLiteral("Not on this page"));
    QTest::keyClick(&words, Qt::Key_Escape); // first the line, then the window
    EXPECT_FALSE(words.isVisible());
    EXPECT_TRUE(help->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(help->isVisible());
}

TEST_F(HelpTest, OpensNothingButItsTopics) {
    HelpWindow* help = pressF1();
    ASSERT_NE(help, nullptr);
    auto& text = inside<HelpBrowser>(*help, "helpText");
    const QString before = help->topic();
    for (const char* elsewhere :
         {"https://example.org/", "file:///etc/hostname", "nothing.md", "../i18n/headroom_en_GB.qm"}) {
        emit text.anchorClicked(QUrl(QLatin1String(elsewhere)));
        EXPECT_EQ(help->topic(), before) << elsewhere;
    }
    EXPECT_FALSE(
        text.loadResource(QTextDocument::MarkdownResource, QUrl(QStringLiteral("file:///etc/hostname")))
            .isValid());
}

TEST_F(HelpTest, ListsTheKeysOfTheWindow) {
    const QString text = helpText(QStringLiteral("keys"), window.actionSet().all());
    for (const QAction* action : window.actionSet().all()) {
        EXPECT_TRUE(text.contains(action->shortcut().toString(QKeySequence::NativeText)))
            << action->objectName().toStdString();
    }
    EXPECT_FALSE(text.contains(QStringLiteral("{{")));
}

TEST_F(HelpTest, TakesTheColoursOfTheTheme) {
    openDemo();
    window.goToTeam();
    HelpWindow* help = pressF1();
    ASSERT_NE(help, nullptr);
    auto& text = inside<HelpBrowser>(*help, "helpText");
    const auto linkColour = [&text] {
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
            for (auto each = block.begin(); !each.atEnd(); ++each) {
                if (each.fragment().charFormat().isAnchor()) {
                    return each.fragment().charFormat().foreground().color();
                }
            }
        }
        return QColor();
    };
    EXPECT_EQ(linkColour(), lightTokens().accent);
    theme::apply(*qApp, ThemeChoice::Dark);
    EXPECT_TRUE(eventually([&] { return linkColour() == darkTokens().accent; }));
    EXPECT_EQ(help->topic(), QStringLiteral("team"));
    theme::apply(*qApp, ThemeChoice::Light);
}

TEST_F(HelpTest, NamesAndReachesEverythingInIt) {
    HelpWindow* help = pressF1();
    ASSERT_NE(help, nullptr);
    expectNames(*help);
    QSet<QWidget*> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (const char* name : {"helpText", "helpTopics", "helpFind", "helpClose"}) {
        EXPECT_TRUE(reached.contains(&inside<QWidget>(*help, name))) << name;
    }
}

// ── the texts ──────────────────────────────────────────────────────────────

TEST(HelpTopicsTest, HaveATitleAndAreAllReached) {
    QSet<QString> reached{QLatin1String(helpContents)};
    for (const QString& link : linksOf(helpText(QLatin1String(helpContents), {}))) {
        reached.insert(QString(link).remove(QStringLiteral(".md")));
    }
    ASSERT_GE(helpTopics().size(), 20);
    for (const HelpTopic& topic : helpTopics()) {
        EXPECT_FALSE(topic.title.isEmpty()) << topic.name.toStdString();
        EXPECT_TRUE(reached.contains(topic.name))
            << "no link in the contents to " << topic.name.toStdString();
    }
}

TEST(HelpTopicsTest, LinkToTopicsAlone) {
    HelpBrowser browser({});
    for (const HelpTopic& topic : helpTopics()) {
        browser.showTopic(topic.name);
        ASSERT_EQ(browser.topic(), topic.name);
        QSet<QString> shown;
        for (const QString& link : linksOf(*browser.document())) {
            shown.insert(link);
            EXPECT_TRUE(hasHelpTopic(helpTopicAt(browser.source().resolved(QUrl(link)))))
                << topic.name.toStdString() << " links to " << link.toStdString();
        }
        for (const QString& link : linksOf(helpText(topic.name, {}))) {
            EXPECT_TRUE(shown.contains(link))
                << topic.name.toStdString() << " does not show " << link.toStdString();
        }
    }
}

TEST(HelpTopicsTest, SayWhatToDoWhereSomethingIsEmptyOrWrong) {
    const QRegularExpression heading(QStringLiteral("\n## When "));
    for (const HelpTopic& topic : helpTopics()) {
        if (topic.name != QLatin1String(helpContents) && topic.name != QStringLiteral("keys")) {
            EXPECT_TRUE(heading.match(helpText(topic.name, {})).hasMatch()) << topic.name.toStdString();
        }
    }
}

TEST(HelpTopicsTest, NameOnlyPagesThatHaveOne) {
    const QWidget plain;
    EXPECT_TRUE(helpTopicOf(&plain).isEmpty());
    EXPECT_TRUE(helpTopicOf(nullptr).isEmpty());
    EXPECT_TRUE(hasHelpTopic(QStringLiteral("whatif")));
    EXPECT_TRUE(hasHelpTopic(QStringLiteral("reports")));
    EXPECT_FALSE(hasHelpTopic(QString()));
}

} // namespace
} // namespace headroom::test
