#include "ui/pages/oversight/supervisioneditor.h"

#include "service/workspace.h"
#include "ui/pages/oversight/supervisionrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/format.h"
#include "ui/widgets/notesfield.h"

#include <QLabel>

namespace headroom {

namespace {

constexpr int editorWidth = 760; // design pixels
constexpr int agreedLines = 6;

} // namespace

SupervisionEditor::SupervisionEditor(Workspace& workspace, const SupervisionSnapshot& officer,
                                     const SupervisionView* changed, QWidget* parent)
    : RecordDialog(workspace, tr("Supervision of %1").arg(toQString(officer.name)), changed != nullptr,
                   parent)
    , m_held(new DateField(workspace.today()))
    , m_next(new DateField(workspace.today()))
    , m_agreed(new NotesField(static_cast<int>(supervisionTextLimit), agreedLines))
    , m_cases(new DiscussedRows)
    , m_actions(new ActionRows(workspace.today())) {
    setObjectName(QStringLiteral("supervisionEditor"));
    setWide(editorWidth);
    m_change.value.officer = officer.officer;
    m_change.value.with = officer.self;
    m_change.value.heldOn = workspace.today();
    if (changed != nullptr) {
        m_change.id = changed->id;
        m_change.revision = changed->revision;
        m_change.value = changed->value;
        m_cases->setCases(changed->cases);
    }
    m_cases->setChoices(casesToDiscuss(workspace, officer.post));
    const OfficerSupervision& value = m_change.value;
    m_held->setObjectName(QStringLiteral("held_on"));
    m_next->setObjectName(QStringLiteral("next_on"));
    m_agreed->setObjectName(QStringLiteral("agreed"));
    m_held->setDate(value.heldOn);
    m_next->setDate(value.nextOn);
    m_agreed->setText(toQString(value.agreed));
    m_actions->setActions(value.actions);
    QLabel* who =
        makeLabel(TextStyle::Caption,
                  tr("Read by the officer, and by those who manage them. No health details."), Tone::Muted);
    who->setWordWrap(true);
    rows().addWide(who);
    rows().add(tr("&Held on"), m_held);
    rows().add(tr("&Next on"), m_next, tr("Empty: by the rule for supervision in Set-up, Deadlines."));
    rows().add(tr("What was a&greed"), m_agreed);
    rows().add(tr("&Cases talked about"), static_cast<QWidget*>(m_cases));
    rows().add(tr("Actions"), static_cast<QWidget*>(m_actions));
    connect(m_cases, &DiscussedRows::resized, this, &SupervisionEditor::fitHeight);
    connect(m_actions, &ActionRows::resized, this, &SupervisionEditor::fitHeight);
    ready();
}

RecordOutcome SupervisionEditor::keep() {
    SupervisionChange change = m_change;
    change.value.heldOn = m_held->dateOr(Date());
    change.value.nextOn = m_next->date();
    change.value.agreed = toUtf8(m_agreed->text());
    change.value.cases = m_cases->value();
    change.value.actions = m_actions->value();
    change.reason = toUtf8(reason());
    RecordOutcome outcome;
    outcome.findings = saveSupervision(workspace(), change).findings;
    return outcome;
}

QString SupervisionEditor::done() const {
    return tr("Supervision recorded.");
}

} // namespace headroom
