#include "ui/pages/person/personediting.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/pages/person/dismissdialog.h"
#include "ui/widgets/format.h"

namespace headroom {

PersonEditing::PersonEditing(Workspace& workspace, QWidget& page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_page(page) {}

bool PersonEditing::mayEdit() const {
    return whyNot().isEmpty();
}

QString PersonEditing::whyNot() const {
    if (m_person.asOf != m_workspace.today()) {
        return tr("Shown as on %1. Go back to today to record something.").arg(dateText(m_person.asOf));
    }
    try {
        m_workspace.require(Permission::KeepRecord);
    } catch (const AccessDenied& error) {
        return toQString(error.what());
    }
    return m_workspace.store().access() == Store::Access::Write
               ? QString()
               : tr("Somebody else is writing to this store.");
}

CaseId PersonEditing::usualCase() const {
    for (const CaseView& view : m_person.cases) {
        if (!view.until || m_person.asOf < *view.until) {
            return view.id;
        }
    }
    return m_person.cases.empty() ? CaseId{} : m_person.cases.front().id;
}

void PersonEditing::open(const std::function<RecordDialog*()>& make) {
    if (const QString why = whyNot(); !why.isEmpty()) {
        emit said(why);
        return;
    }
    try {
        RecordDialog* dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &Editor::recorded, this, &PersonEditing::recorded);
        dialog->open();
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

void PersonEditing::attempt(const std::function<RecordOutcome()>& work, const QString& done) {
    if (const QString why = whyNot(); !why.isEmpty()) {
        emit said(why);
        return;
    }
    try {
        const RecordOutcome outcome = work();
        if (refused(outcome.findings)) {
            emit said(findingText(outcome.findings.front()));
            return;
        }
        const QString effect = RecordDialog::effectOf(outcome);
        emit recorded(effect.isEmpty() ? done : done + QLatin1Char(' ') + effect, outcome.log);
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

void PersonEditing::askToWithdraw(ItemId item, int revision) {
    open([this, item, revision]() -> RecordDialog* {
        return new ReasonDialog(
            m_workspace, tr("Withdraw from the record"),
            tr("It is taken out of the lists and stays in the history, with your reason."),
            [this, item, revision](const std::string& reason) {
                return withdrawRecord(m_workspace, item, revision, reason);
            },
            &m_page);
    });
}

void PersonEditing::decide(const DueDate& due, DeadlineState state) {
    open([this, &due, state] { return deadlineEditor(context(), due, state); });
}

void PersonEditing::dismissAlerts(ItemId chosen) {
    open([this, chosen] { return new DismissDialog(m_workspace, m_person, chosen, &m_page); });
}

void PersonEditing::changeCase(const CaseView& view) {
    open([this, &view] { return caseStateEditor(context(), view); });
}

void PersonEditing::endCase(const CaseView& view) {
    open([this, &view] { return caseEndEditor(context(), view); });
}

void PersonEditing::setHolder(const CaseView& view, CaseRole role) {
    open([this, &view, role] { return holderEditor(context(), view, role); });
}

} // namespace headroom
