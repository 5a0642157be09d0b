#include "ui/pages/person/contactfields.h"

#include "engine/appointmentrules.h"
#include "engine/contactnote.h"
#include "engine/contactrules.h"
#include "engine/registers.h"
#include "service/contactalert.h"
#include "service/contactcatalogue.h"
#include "service/duedates.h"
#include "service/holidays.h"
#include "service/workspace.h"
#include "ui/pages/person/fields.h"
#include "ui/pages/person/postchoices.h"
#include "ui/widgets/card.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t typesFound = 60;
constexpr int mostMinutes = 24 * 60;

template <class Word>
PickField::Choice wordChoice(Word word) {
    return {toQString(name(word)), PersonWords::contacts(label(word))};
}

template <class Word>
QList<PickField::Choice> wordChoices(const std::vector<Word>& words) {
    QList<PickField::Choice> choices;
    for (const Word word : words) {
        choices.append(wordChoice(word));
    }
    return choices;
}

/// The list of a field changes with what else is chosen; what is no longer offered goes.
void offer(PickField& field, const QList<PickField::Choice>& choices) {
    const QString code = field.code();
    const bool offered = std::any_of(choices.begin(), choices.end(),
                                     [&](const PickField::Choice& choice) { return choice.code == code; });
    field.setChoices(choices);
    field.setCode(offered ? code : QString());
}

template <class Widget>
Widget* namedField(Widget* widget, const char* name) {
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QList<ChoiceBar::Answer> repeatAnswers() {
    QList<ChoiceBar::Answer> answers{{QString(), ContactFields::tr("Once")}};
    for (std::size_t i = 0; i < repeatCount; ++i) {
        const auto repeat = static_cast<Repeat>(i);
        answers.append({toQString(name(repeat)), PersonWords::contacts(label(repeat))});
    }
    return answers;
}

} // namespace

ContactFields::ContactFields(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new FormRows)
    , m_care(makeLabel(TextStyle::Strong, {}, Tone::Warning)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_care->setWordWrap(true);
    m_care->setObjectName(QStringLiteral("careLabel"));
    column->addWidget(m_care);
    column->addWidget(m_rows, 1);
    addFirstFields();
    addOutcomeFields();
    addFurtherFields();
    connect(m_rows, &FormRows::edited, this, [this](QWidget* editor) {
        if (editor == m_type) {
            typeChosen();
        }
        showFitting();
        emit edited();
    });
    showFitting();
}

void ContactFields::addFirstFields() {
    Fields fields(*m_rows, m_workspace.today());
    m_type = namedField(new PickField, "type");
    m_type->setPlaceholderText(tr("Type to find a kind of contact"));
    m_type->setSource([this](const QString& text) { return foundTypes(text); });
    m_rows->add(tr("Contact"), m_type);
    m_notes = fields.notes("notes", tr("Notes"), {}, static_cast<int>(contactNotesLimit), 7);
    m_notes->edit().setPlaceholderText(tr("What happened. Ctrl+Shift+H puts in the CRISS-A headings."));
    m_day = fields.day("day", tr("Day"), m_workspace.today());
    m_starts = namedField(new TimeField, "starts_at");
    m_rows->add(tr("From"), m_starts);
    m_ends = namedField(new TimeField, "ends_at");
    m_rows->add(tr("Until"), m_ends);
}

void ContactFields::addOutcomeFields() {
    Fields fields(*m_rows, m_workspace.today());
    m_outcome = fields.pick("outcome", tr("Outcome"), {}, {});
    m_reason = fields.pick("absence_reason", tr("Reason for absence"), {}, {});
    m_action =
        fields.pick("action", tr("What is done"), {}, {}, tr("Can be decided later: leave it empty then."));
    m_letter = fields.pick("letter", tr("Letter"), {}, {});
    m_byAdministrator = fields.check("sent_by_administrator", tr("The case administrator sends it"), false);
    m_evidence = fields.day("evidence_due_on", tr("Evidence due"), {});
}

void ContactFields::addFurtherFields() {
    Fields fields(*m_rows, m_workspace.today());
    m_place = fields.line("place", tr("Place"), {});
    m_by = fields.pick("by_post_id", tr("Officer"), {}, {});
    QList<PickField::Choice> activities;
    for (std::size_t i = 0; i < activityCount; ++i) {
        activities.append(wordChoice(static_cast<Activity>(i)));
    }
    m_activity = fields.pick("activity", tr("Time goes on"), activities, {});
    m_minutes = fields.number("minutes", tr("Minutes"), {}, mostMinutes, 0, tr("minutes"));
    m_sensitive = fields.check("sensitive", tr("Sensitive"), false);
    m_alert = fields.check("alert_officer", tr("&Alert the officer"), false);
    m_alert->setAccessibleName(tr("Alert the officer"));
    m_rar = fields.check("counts_rar", tr("Counts as a rehabilitation activity day"), false);
    m_requirement = fields.pick("requirement_id", tr("Requirement"), {}, {});
    m_repeat = fields.choice("repeat", tr("Repeats"), repeatAnswers(), {});
    m_repeatCount = fields.number("repeat_count", tr("How often"), 6, mostRepeats, 0, tr("appointments"));
}

QList<PickField::Choice> ContactFields::foundTypes(const QString& text) const {
    QList<PickField::Choice> choices;
    for (const ContactType* type : contactCatalogue().search(toUtf8(text), typesFound)) {
        choices.append({toQString(type->code), PersonWords::contacts(type->name),
                        PersonWords::contacts(label(type->category))});
    }
    return choices;
}

void ContactFields::begin(const PersonSnapshot& person, CaseId onCase) {
    m_rows->setFilling(true);
    QStringList care;
    for (const Recorded<Alert>& alert : person.alerts) {
        if (!alert.value.until || m_workspace.today() < *alert.value.until) {
            QString text = PersonWords::alert(alert.value.kind);
            if (!alert.value.note.empty()) {
                text += QStringLiteral(": ") + toQString(alert.value.note);
            }
            care.append(text);
        }
    }
    for (const Recorded<Adjustment>& adjustment : person.adjustments) {
        if (!adjustment.value.until || m_workspace.today() < *adjustment.value.until) {
            care.append(tr("Adjustment: %1").arg(toQString(adjustment.value.description)));
        }
    }
    if (person.details.value.language != "en") {
        care.append(tr("Language: %1").arg(PersonWords::language(person.details.value.language)));
    }
    m_careText = care.join(QLatin1Char('\n'));
    QStringList told;
    for (const AlertedOfficer& officer : officersToAlert(m_workspace, person.id, onCase)) {
        told.append(toQString(officer.name));
    }
    m_alertable = !told.isEmpty();
    m_rows->setHint(m_alert, m_alertable ? tr("Told on their day: %1").arg(told.join(QStringLiteral("; ")))
                                         : QString());
    m_by->setChoices(postChoices(m_workspace, person));
    QList<PickField::Choice> requirements;
    for (const Recorded<Requirement>& requirement : person.requirements) {
        if (!requirement.value.closedOn) {
            requirements.append(
                {QString::number(requirement.id.value), PersonWords::requirement(requirement.value.kind)});
        }
    }
    m_requirement->setChoices(requirements);
    Contact empty;
    empty.day = m_workspace.today();
    empty.by = ownPostWith(m_workspace, person);
    m_rows->setFilling(false);
    fill(empty, std::nullopt);
    m_repeatable = true;
    showFitting();
}

void ContactFields::fill(const Contact& contact, const std::optional<Recorded<Enforcement>>& enforcement) {
    m_rows->setFilling(true);
    m_type->setCode(toQString(contact.type),
                    contact.type.empty() ? QString() : PersonWords::typeName(contact.type));
    m_notes->setText(toQString(contact.notes));
    m_day->setDate(contact.day);
    m_starts->setMinutes(contact.startsAt);
    m_ends->setMinutes(contact.endsAt);
    m_by->setCode(contact.by ? QString::number(contact.by.value) : QString());
    m_place->setText(toQString(contact.place));
    m_activity->setCode(toQString(contact.activity));
    m_minutes->setNumber(contact.minutes > 0 ? std::optional(contact.minutes) : std::nullopt);
    m_sensitive->setChecked(contact.sensitive);
    m_alert->setChecked(contact.alertOfficer);
    m_rar->setChecked(contact.countsRar);
    m_requirement->setCode(contact.requirement ? QString::number(contact.requirement.value) : QString());
    m_repeat->setCode({});
    m_repeatable = false;
    offerOutcomes();
    m_outcome->setCode(toQString(contact.outcome));
    offerActions();
    m_reason->setCode(toQString(contact.absenceReason));
    const Enforcement done = enforcement ? enforcement->value : Enforcement{};
    m_action->setCode(toQString(done.action));
    offerActions(); // the letters go with the action
    m_letter->setCode(toQString(done.letter));
    m_byAdministrator->setChecked(done.sentByAdministrator);
    m_evidence->setDate(done.evidenceDueOn);
    m_rows->setFilling(false);
    showFitting();
    m_rows->forgetTouches();
    m_rows->showFindings({}, false);
}

const ContactType* ContactFields::type() const {
    return contactCatalogue().find(toUtf8(m_type->code()));
}

void ContactFields::typeChosen() {
    if (const ContactType* chosen = type()) {
        m_activity->setCode(toQString(name(chosen->activity)));
        if (!m_minutes->number() && chosen->usualMinutes > 0) {
            m_minutes->setNumber(chosen->usualMinutes);
        }
        m_rar->setChecked(false);
    }
}

void ContactFields::offerOutcomes() {
    const ContactType* chosen = type();
    const Date day = m_day->dateOr(m_workspace.today());
    QList<PickField::Choice> choices;
    if (chosen != nullptr) {
        for (const ContactOutcome outcome : outcomesFor(*chosen, day, m_workspace.today())) {
            choices.append({toQString(name(outcome)), PersonWords::contacts(label(outcome)),
                            PersonWords::contacts(hint(outcome))});
        }
    }
    offer(*m_outcome, choices);
}

void ContactFields::offerActions() {
    const ContactType* chosen = type();
    const auto outcome = parseContactOutcome(toUtf8(m_outcome->code()));
    offer(*m_reason, outcome ? wordChoices(reasonsFor(*outcome)) : QList<PickField::Choice>());
    offer(*m_action, chosen != nullptr && outcome ? wordChoices(actionsFor(*chosen, *outcome))
                                                  : QList<PickField::Choice>());
    const auto action = parseEnforcementAction(toUtf8(m_action->code()));
    offer(*m_letter, action ? wordChoices(lettersFor(*action)) : QList<PickField::Choice>());
}

/// Shows the fields that what is chosen so far leaves open.
void ContactFields::showFitting() {
    m_rows->setFilling(true);
    offerOutcomes();
    offerActions();
    const ContactType* chosen = type();
    const Date today = m_workspace.today();
    const bool appointment = chosen != nullptr && chosen->appointment;
    const auto outcome = parseContactOutcome(toUtf8(m_outcome->code()));
    const auto action = parseEnforcementAction(toUtf8(m_action->code()));
    const bool acts = chosen != nullptr && outcome && needsAction(*chosen, *outcome);
    m_rows->setRowVisible(m_outcome, appointment);
    m_rows->setRowVisible(m_reason, outcome && needsReason(*outcome));
    m_rows->setRowVisible(m_action, acts);
    m_rows->setRowVisible(m_letter, acts && action && !lettersFor(*action).empty());
    m_rows->setRowVisible(m_byAdministrator, acts && action && needsLetter(*action));
    const bool evidence = acts && action && asksForEvidence(*action);
    if (evidence && !m_evidence->date()) {
        m_evidence->setDate(evidenceDue(*action, today, serviceCalendarOn(m_workspace, today)));
    }
    m_rows->setRowVisible(m_evidence, evidence);
    m_rows->setRowVisible(m_alert, m_alertable);
    m_rows->setRowVisible(m_rar, chosen != nullptr && chosen->rar);
    m_rows->setRowVisible(m_requirement, !m_requirement->code().isEmpty() || appointment);
    const bool toCome = appointment && m_repeatable && m_day->date() && today <= *m_day->date();
    m_rows->setRowVisible(m_repeat, toCome);
    m_rows->setRowVisible(m_repeatCount, toCome && !m_repeat->code().isEmpty());
    m_care->setText(m_careText);
    m_care->setVisible(appointment && !m_careText.isEmpty());
    m_rows->setFilling(false);
}

Contact ContactFields::contact(Contact before) const {
    before.type = toUtf8(m_type->code());
    before.notes = toUtf8(m_notes->text());
    before.day = m_day->dateOr(Date());
    before.startsAt = m_starts->minutes();
    before.endsAt = m_ends->minutes();
    before.by = PostId{m_by->code().toLongLong()};
    before.place = textOf(m_place);
    before.activity = toUtf8(m_activity->code());
    before.minutes = m_minutes->number().value_or(0);
    before.sensitive = m_sensitive->isChecked();
    if (m_alertable) { // else it stays as whoever recorded it said
        before.alertOfficer = m_alert->isChecked();
    }
    before.countsRar = !m_rar->isHidden() && m_rar->isChecked();
    before.requirement = ItemId{m_requirement->code().toLongLong()};
    before.outcome = m_outcome->isHidden() ? std::string() : toUtf8(m_outcome->code());
    before.absenceReason = m_reason->isHidden() ? std::string() : toUtf8(m_reason->code());
    return before;
}

std::optional<Enforcement> ContactFields::enforcement(Enforcement before) const {
    if (m_action->isHidden() || m_action->code().isEmpty()) {
        return std::nullopt;
    }
    before.action = toUtf8(m_action->code());
    before.letter = m_letter->isHidden() ? std::string() : toUtf8(m_letter->code());
    before.sentByAdministrator = !m_byAdministrator->isHidden() && m_byAdministrator->isChecked();
    if (before.decidedOn == Date()) {
        before.decidedOn = m_workspace.today();
    }
    before.evidenceDueOn = m_evidence->isHidden() ? std::nullopt : m_evidence->date();
    return before;
}

std::vector<Date> ContactFields::repeats() const {
    const auto repeat = parseRepeat(toUtf8(m_repeat->code()));
    if (m_repeat->isHidden() || !repeat || !m_day->date()) {
        return {};
    }
    std::vector<Date> days = repeatDays(*m_day->date(), *repeat, m_repeatCount->number().value_or(1));
    days.erase(days.begin());
    return days;
}

bool ContactFields::readable() const {
    const auto fields = m_rows->findChildren<TypedField*>();
    return std::all_of(fields.begin(), fields.end(),
                       [](const TypedField* field) { return field->isHidden() || field->readable(); });
}

void ContactFields::insertHeadings() {
    QPlainTextEdit& edit = m_notes->edit();
    const QString headings = toQString(noteTemplate());
    QTextCursor cursor = edit.textCursor();
    const int at = cursor.position();
    cursor.insertText(headings);
    const qsizetype firstLine = headings.indexOf(QLatin1Char('\n'));
    cursor.setPosition(at + static_cast<int>(qMax(firstLine + 1, qsizetype(0))));
    edit.setTextCursor(cursor);
    edit.setFocus(Qt::OtherFocusReason);
}

// ── drafts ─────────────────────────────────────────────────────────────────

QJsonObject ContactFields::toJson() const {
    QJsonObject draft;
    const auto put = [&draft](const char* name, const QJsonValue& value) {
        draft.insert(QLatin1String(name), value);
    };
    for (const PickField* field :
         {m_type, m_by, m_outcome, m_reason, m_action, m_letter, m_activity, m_requirement}) {
        draft.insert(field->objectName(), field->code());
    }
    for (const TypedField* field :
         {static_cast<const TypedField*>(m_day), static_cast<const TypedField*>(m_starts),
          static_cast<const TypedField*>(m_ends), static_cast<const TypedField*>(m_evidence),
          static_cast<const TypedField*>(m_minutes), static_cast<const TypedField*>(m_repeatCount)}) {
        draft.insert(field->objectName(), field->text());
    }
    for (const QCheckBox* box : {m_sensitive, m_alert, m_rar, m_byAdministrator}) {
        draft.insert(box->objectName(), box->isChecked());
    }
    put("notes", m_notes->text());
    put("place", m_place->text());
    put("repeat", m_repeat->code());
    return draft;
}

void ContactFields::fromJson(const QJsonObject& draft) {
    m_rows->setFilling(true);
    const auto text = [&draft](const QWidget* field) { return draft.value(field->objectName()).toString(); };
    m_type->setCode(text(m_type),
                    text(m_type).isEmpty() ? QString() : PersonWords::typeName(toUtf8(text(m_type))));
    m_notes->setText(draft.value(QStringLiteral("notes")).toString());
    for (TypedField* field : {static_cast<TypedField*>(m_day), static_cast<TypedField*>(m_starts),
                              static_cast<TypedField*>(m_ends), static_cast<TypedField*>(m_evidence),
                              static_cast<TypedField*>(m_minutes), static_cast<TypedField*>(m_repeatCount)}) {
        field->setText(text(field));
    }
    for (QCheckBox* box : {m_sensitive, m_alert, m_rar, m_byAdministrator}) {
        box->setChecked(draft.value(box->objectName()).toBool());
    }
    m_place->setText(text(m_place));
    m_by->setCode(text(m_by));
    m_activity->setCode(text(m_activity));
    m_requirement->setCode(text(m_requirement));
    m_repeat->setCode(text(m_repeat));
    offerOutcomes();
    m_outcome->setCode(text(m_outcome));
    offerActions();
    m_reason->setCode(text(m_reason));
    m_action->setCode(text(m_action));
    offerActions();
    m_letter->setCode(text(m_letter));
    m_rows->setFilling(false);
    showFitting();
}

} // namespace headroom
