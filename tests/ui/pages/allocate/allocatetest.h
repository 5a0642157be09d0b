#pragma once

#include "domain/error.h"
#include "service/allocation.h"
#include "service/board.h"
#include "service/cases.h"
#include "service/whoami.h"
#include "ui/app/windowactions.h"
#include "ui/pages/allocate/allocatepage.h"
#include "ui/pages/allocate/allocateparts.h"
#include "ui/pages/allocate/candidatelist.h"
#include "ui/pages/allocate/candidatemodel.h"
#include "ui/pages/allocate/outcomebar.h"
#include "ui/pages/allocate/queuelist.h"
#include "ui/pages/allocate/queuemodel.h"
#include "ui/pages/pagetest.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notesfield.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <functional>

namespace headroom::test {

/// The real window on the page on which cases are allocated.
class AllocatePageTest : public PageTest {
protected:
    void open() {
        openDemo();
        window.goToAllocate();
        ASSERT_EQ(where().kind, Whereabouts::Kind::Allocate);
    }
    TeamId team() { return TeamId{homeUnit(workspace(), demoDay).id}; }
    AllocatePage& shown() { return dynamic_cast<AllocatePage&>(page()); }
    AllocateParts& parts() { return *page().findChild<AllocateParts*>(); }
    std::vector<QueueRow> waiting() { return readQueue(workspace(), unitOf(team()), demoDay).rows; }
    CaseId shownCase() { return CaseId{parts().queue->currentId()}; }

    /// A case of somebody invented that waits in the team.
    CaseId startWaiting(int number, std::optional<Rosh> rosh = Rosh::Low) {
        CaseStart start;
        start.crn = "W" + std::to_string(700000 + number);
        PersonDetails details;
        details.surname = "Waiter-" + std::to_string(number);
        details.forename = "Invented";
        details.dateOfBirth = Date::of(1990, 1, 1);
        details.gender = "not stated";
        details.language = "en";
        start.person = details;
        start.from = demoDay;
        start.team = team();
        start.givenTier = Tier::of('D', 1);
        start.rosh = rosh;
        const CaseOutcome outcome = startCase(workspace(), start);
        if (!outcome.caseId) {
            throw std::runtime_error("the invented case was refused");
        }
        return outcome.caseId;
    }
    void openCase(CaseId caseId) {
        window.goTo({Whereabouts::Kind::Allocate, unitOf(team()), demoDay, {}, caseId});
    }
    using Fits = std::function<bool(const CandidateRow&)>;
    const CandidateRow* officer(const Fits& fits) {
        for (const CandidateRow& row : parts().candidates->model().rows()) {
            if (fits(row)) {
                return &row;
            }
        }
        return nullptr;
    }
    /// As a click does it.
    PostId choose(const Fits& fits) {
        const CandidateRow* row = officer(fits);
        if (row == nullptr) {
            throw std::runtime_error("no officer fits");
        }
        const PostId post = row->officer.post;
        BoardTableView& view = table("candidateTable");
        view.setCurrentIndex(view.model()->index(rows(view).rowOf(post.value), 0));
        return post;
    }
    static bool eligible(const CandidateRow& row) {
        return row.suitability.outcome == Suitability::Eligible && !row.alreadyHolds;
    }
    static bool judgement(const CandidateRow& row) {
        return row.suitability.outcome == Suitability::Judgement && !row.alreadyHolds;
    }
    void write(const char* field, const QString& words) { here<NotesField>(field).setText(words); }
    void writeEvidence() {
        write("complexity", QStringLiteral("One order, nothing open"));
        write("capability", QStringLiteral("Held such cases before"));
        write("capacity", QStringLiteral("Has room"));
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &page(), which, modifiers);
    }
    void decideByKey() { key(Qt::Key_Return, Qt::ControlModifier); }
    QString finding(const char* field) {
        const QLabel& label = here<QLabel>((std::string(field) + "Finding").c_str());
        return label.isHidden() ? QString() : label.text();
    }
    QString outcome() { return parts().outcome->sentence(); }
    PostId holderOf(CaseId caseId) {
        for (const HeldSpell& spell : readCaseBrief(workspace(), caseId, demoDay).officers) {
            if (spell.caseId == caseId && !spell.until) {
                return spell.post;
            }
        }
        return {};
    }
};

} // namespace headroom::test
