#include "ui/pages/person/contacteditor.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/person/contactform.h"
#include "ui/pages/person/personwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace headroom {

namespace {

/// "contact/new/7" is a new one of person 7, "contact/12" is contact 12.
std::pair<PersonId, ItemId> draftPlace(const QString& subject) {
    const QStringList parts = subject.split(QLatin1Char('/'));
    if (parts.size() == 3) {
        return {PersonId{parts[2].toLongLong()}, {}};
    }
    return {{}, ItemId{parts.size() == 2 ? parts[1].toLongLong() : 0}};
}

} // namespace

ContactEditor::ContactEditor(const EditorRequest& request, Workspace& workspace, QWidget* parent)
    : Editor(parent)
    , m_form(new ContactForm(workspace)) {
    setObjectName(QStringLiteral("contactEditor"));
    setWindowTitle(tr("Contact"));
    resize(theme::px(620), theme::px(700));
    PersonId who = request.person;
    ItemId item = request.item;
    if (!request.draft.isEmpty()) {
        const auto [person, contact] = draftPlace(request.draft);
        who = person ? person : who;
        item = contact ? contact : item;
    }
    std::optional<ContactRow> row;
    if (item) {
        row = readContact(workspace, item);
        who = row->contact.person;
    }
    const PersonSnapshot person = readPerson(workspace, who, workspace.today());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel* name =
        makeLabel(TextStyle::Strong, QStringLiteral("%1 · %2").arg(PersonWords::name(person.details.value),
                                                                   toQString(person.crn)));
    const int side = theme::px(16);
    name->setContentsMargins(side, theme::px(12), side, 0);
    column->addWidget(name);
    column->addWidget(m_form, 1);
    if (row) {
        m_form->beginEdit(person, *row);
    } else {
        CaseId onCase = request.onCase;
        if (!onCase && !person.cases.empty()) {
            onCase = person.cases.front().id;
        }
        m_form->beginNew(person, onCase);
    }
    connect(m_form, &ContactForm::recorded, this, &Editor::recorded);
    connect(m_form, &ContactForm::closed, this, &QDialog::accept);
    m_form->focusFirst();
}

void ContactEditor::reject() {
    m_form->keepDraftNow();
    Editor::reject();
}

} // namespace headroom
