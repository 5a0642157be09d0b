#pragma once

#include "domain/date.h"
#include "domain/error.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "ui/pages/editorrequest.h"

#include <QVariant>
#include <QWidget>

namespace headroom {

struct ChangeNotice;
class JobRunner;
class Workspace;

/// Where somebody is: which page, showing which unit or post, as of which day. Back and forward
/// walk over these.
struct Whereabouts {
    enum class Kind {
        Today,
        Caseload,
        Person,
        Team,
        Officer,
        Flags,
        Trend,
        Oversight,
        WhatIf,
        Allocate,
        Reports,
        SetUp
    };
    Kind kind = Kind::Team;
    /// Team, Flags, Oversight, WhatIf and Reports: any level down to a team; Trend: any; Officer and Today:
    /// the post; Caseload: a post or a team; Person and SetUp: where one came from; Allocate: whose queue,
    /// and whose officers.
    UnitRef unit;
    Date asOf;
    PersonId person{}; ///< Person
    CaseId onCase{};   ///< Allocate: the case to be decided; 0: the first that waits

    friend bool operator==(const Whereabouts&, const Whereabouts&) = default;
};

/// One page of the window. The shell owns it, tells it where to be and keeps its state for back
/// and forward; the page reads its snapshot from the service and asks to go elsewhere by signal.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace)
        , m_jobs(jobs) {}

    /// Shows what the whereabouts name. Throws Error; the shell shows the sentence.
    virtual void goTo(const Whereabouts& whereabouts) = 0;
    /// A committed change, on the UI thread: re-read what it touched, keep selection and scroll.
    virtual void refresh(const ChangeNotice& notice) = 0;
    /// Selection, scroll, filter: what back and forward bring back.
    virtual QVariant viewState() const { return {}; }
    virtual void restoreViewState(const QVariant&) {}
    /// Where keyboard focus goes when the page comes up.
    virtual void focusFirst() { setFocus(); }
    /// Ctrl+F: the page's filter, where it has one.
    virtual void focusFilter() { focusFirst(); }

signals:
    void goToRequested(const headroom::Whereabouts& whereabouts);
    /// One sentence for the status line ("Exported 10 rows to team.csv").
    void said(const QString& sentence);
    /// The same about something recorded, which the window offers to take back.
    void recorded(const QString& sentence, headroom::LogEntryId log);
    void editorRequested(const headroom::EditorRequest& request);
    /// An empty page's next step: opens the import dialog, if the store can be written.
    void importRequested();
    /// Asks who is at the keyboard.
    void identityRequested();
    /// A backup was made: the window says when.
    void backupMade();
    /// Everything the store holds was replaced: the window opens it anew and says the sentence.
    void storeReplaced(const QString& sentence);

protected:
    Workspace& workspace() const { return m_workspace; }
    JobRunner& jobs() const { return m_jobs; }
    /// Says in the status line why the action could not be done.
    template <class Action>
    void guarded(Action action) {
        try {
            action();
        } catch (const Error& error) {
            emit said(QString::fromStdString(error.what()));
        }
    }

private:
    Workspace& m_workspace;
    JobRunner& m_jobs;
};

} // namespace headroom
