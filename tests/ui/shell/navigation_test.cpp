#include "domain/error.h"
#include "ui/app/navigator.h"
#include "ui/app/session.h"
#include "ui/support/demostore.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

namespace headroom::test {
namespace {

/// A page that remembers what it was asked.
class ProbePage final : public Page {
public:
    using Page::Page;
    void goTo(const Whereabouts& whereabouts) override {
        if (whereabouts.unit.id == missing) {
            throw NotFound("There was no such team on that day.");
        }
        where = whereabouts;
        state = QVariant(0);
    }
    void refresh(const ChangeNotice& notice) override { refreshed = notice.kind; }
    QVariant viewState() const override { return state; }
    void restoreViewState(const QVariant& kept) override { state = kept; }

    static constexpr std::int64_t missing = 99;
    Whereabouts where;
    QVariant state;
    std::optional<ChangeNotice::Kind> refreshed;
};

class NavigatorTest : public testing::Test {
protected:
    NavigatorTest() {
        Workspace::Options options;
        options.path = folder.path() / "test.headroom";
        options.actor.name = "tester";
        options.clock = std::make_shared<const FixedClock>(demoDay);
        session = Session::create(options);
        navigator = std::make_unique<Navigator>(
            *session, stack, [this](Whereabouts::Kind, Workspace& workspace, JobRunner& jobs) -> Page* {
                ++made;
                return new ProbePage(workspace, jobs);
            });
    }
    static Whereabouts team(std::int64_t id) {
        return {Whereabouts::Kind::Team, unitOf(TeamId{id}), demoDay};
    }
    ProbePage& shown() { return dynamic_cast<ProbePage&>(*navigator->page()); }

    TempFolder folder;
    std::unique_ptr<Session> session;
    QStackedWidget stack;
    std::unique_ptr<Navigator> navigator;
    int made = 0;
};

TEST_F(NavigatorTest, MakesAPageOnceAndWhenItIsNeeded) {
    EXPECT_EQ(made, 0);
    navigator->goTo(team(1));
    navigator->goTo(team(2));
    EXPECT_EQ(made, 1);
    navigator->goTo({Whereabouts::Kind::SetUp, {}, demoDay});
    EXPECT_EQ(made, 2);
}

TEST_F(NavigatorTest, GoesBackAndForwardWithWhatWasSeen) {
    navigator->goTo(team(1));
    shown().state = 17; // scrolled
    navigator->goTo(team(2));
    EXPECT_EQ(shown().state, QVariant(0));
    EXPECT_TRUE(navigator->canGoBack());
    navigator->back();
    EXPECT_EQ(shown().where, team(1));
    EXPECT_EQ(shown().state, QVariant(17));
    EXPECT_TRUE(navigator->canGoForward());
    navigator->forward();
    EXPECT_EQ(shown().where, team(2));
}

TEST_F(NavigatorTest, ForgetsForwardWhenGoingElsewhere) {
    navigator->goTo(team(1));
    navigator->goTo(team(2));
    navigator->back();
    navigator->goTo(team(3));
    EXPECT_FALSE(navigator->canGoForward());
    navigator->back();
    EXPECT_EQ(shown().where, team(1));
}

TEST_F(NavigatorTest, DoesNotFillHistoryWithTheSamePlace) {
    navigator->goTo(team(1));
    navigator->goTo(team(1));
    EXPECT_FALSE(navigator->canGoBack());
}

TEST_F(NavigatorTest, ShowsAFailureAsAPageThatLeadsBack) {
    navigator->goTo(team(1));
    QSignalSpy failed(navigator.get(), &Navigator::failed);
    navigator->goTo(team(ProbePage::missing));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.first().first().toString(), QStringLiteral("There was no such team on that day."));
    EXPECT_EQ(navigator->page(), nullptr);
    auto* failure = stack.findChild<EmptyState*>(QStringLiteral("failurePage"));
    EXPECT_EQ(failure->accessibleName(), QStringLiteral("There was no such team on that day."));
    failure->findChild<QPushButton*>()->click();
    EXPECT_EQ(shown().where, team(1));
}

TEST_F(NavigatorTest, PassesChangesToWhatIsShown) {
    navigator->goTo(team(1));
    navigator->refresh({ChangeNotice::Kind::Hours, {}});
    EXPECT_EQ(shown().refreshed, ChangeNotice::Kind::Hours);
}

TEST_F(NavigatorTest, FollowsWhereAPageWantsToGo) {
    navigator->goTo(team(1));
    emit shown().goToRequested(team(2));
    EXPECT_EQ(shown().where, team(2));
}

} // namespace
} // namespace headroom::test
