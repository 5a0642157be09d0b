#include "service/whoami.h"
#include "service/workspace.h"
#include "ui/pages/person/fields.h"
#include "ui/pages/person/recordeditors.h"

namespace headroom {

namespace {

constexpr int shortNoteLimit = 1000;
constexpr int peopleFound = 20;

class DetailsEditor final : public EditorOf<PersonDetails> {
public:
    DetailsEditor(const EditorContext& context, const RecordChange<PersonDetails>& change)
        : EditorOf(context.workspace, PersonWords::tr("Details of the person"), change, context.parent) {
        setObjectName(QStringLiteral("detailsEditor"));
        Fields fields(rows(), workspace().today());
        m_surname = fields.line("surname", PersonWords::tr("Surname"), before().surname);
        m_forename = fields.line("forename", PersonWords::tr("Forenames"), before().forename);
        m_preferred =
            fields.line("preferred_name", PersonWords::tr("Preferred name"), before().preferredName);
        m_born = fields.day("date_of_birth", PersonWords::tr("Born"), before().dateOfBirth);
        m_gender = fields.choice("gender", PersonWords::tr("Gender"), wordlists::genders, before().gender);
        m_language =
            fields.choice("language", PersonWords::tr("Language"), wordlists::languages, before().language);
        m_noms = fields.line("noms", PersonWords::tr("NOMS number"), before().noms);
        m_pnc = fields.line("pnc", PersonWords::tr("PNC number"), before().pnc);
        m_cro = fields.line("cro", PersonWords::tr("CRO number"), before().cro);
        m_insurance = fields.line("national_insurance", PersonWords::tr("National Insurance"),
                                  before().nationalInsurance);
        setWide(640);
        ready();
    }

protected:
    PersonDetails value() const override {
        PersonDetails value = before();
        value.surname = textOf(m_surname);
        value.forename = textOf(m_forename);
        value.preferredName = textOf(m_preferred);
        value.dateOfBirth = m_born->dateOr(Date());
        value.gender = toUtf8(m_gender->code());
        value.language = toUtf8(m_language->code());
        value.noms = textOf(m_noms);
        value.pnc = textOf(m_pnc);
        value.cro = textOf(m_cro);
        value.nationalInsurance = textOf(m_insurance);
        return value;
    }
    QString done() const override { return PersonWords::tr("Details recorded."); }

private:
    QLineEdit *m_surname, *m_forename, *m_preferred, *m_noms, *m_pnc, *m_cro, *m_insurance;
    DateField* m_born;
    ChoiceBar *m_gender, *m_language;
};

class ContactPointEditor final : public EditorOf<ContactPoint> {
public:
    ContactPointEditor(const EditorContext& context, const RecordChange<ContactPoint>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change an address, phone or email")
                             : PersonWords::tr("Add an address, phone or email"),
                   change, context.parent) {
        setObjectName(QStringLiteral("contactPointEditor"));
        Fields fields(rows(), workspace().today());
        m_kind = fields.choice("point_kind", PersonWords::tr("What"), wordlists::pointKinds, before().kind);
        m_value = fields.line("value", PersonWords::tr("Number or address"), before().value,
                              PersonWords::tr("An address on one line, with its postcode at the end."));
        m_usage = fields.choice("usage", PersonWords::tr("Use"), wordlists::usages, before().usage);
        m_from = fields.day("from_day", PersonWords::tr("From"), before().from);
        m_until = fields.day("until_day", PersonWords::tr("Until"), before().until,
                             PersonWords::tr("The first day on which it no longer holds."));
        m_note = fields.notes("note", PersonWords::tr("Note"), before().note, shortNoteLimit, 2);
        ready();
    }

protected:
    ContactPoint value() const override {
        ContactPoint value = before();
        value.kind = toUtf8(m_kind->code());
        value.value = textOf(m_value);
        value.usage = toUtf8(m_usage->code());
        value.from = m_from->dateOr(Date());
        value.until = m_until->date();
        value.note = textOf(m_note);
        return value;
    }

private:
    ChoiceBar *m_kind, *m_usage;
    QLineEdit* m_value;
    DateField *m_from, *m_until;
    NotesField* m_note;
};

class AdjustmentEditor final : public EditorOf<Adjustment> {
public:
    AdjustmentEditor(const EditorContext& context, const RecordChange<Adjustment>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change an adjustment") : PersonWords::tr("Add an adjustment"),
                   change, context.parent) {
        setObjectName(QStringLiteral("adjustmentEditor"));
        Fields fields(rows(), workspace().today());
        m_what = fields.notes("description", PersonWords::tr("What is needed"), before().description,
                              shortNoteLimit);
        m_from = fields.day("from_day", PersonWords::tr("From"), before().from);
        m_until = fields.day("until_day", PersonWords::tr("Until"), before().until);
        ready();
    }

protected:
    Adjustment value() const override { return {textOf(m_what), m_from->dateOr(Date()), m_until->date()}; }

private:
    NotesField* m_what;
    DateField *m_from, *m_until;
};

class AlertEditor final : public EditorOf<Alert> {
public:
    AlertEditor(const EditorContext& context, const RecordChange<Alert>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change an alert") : PersonWords::tr("Add an alert"), change,
                   context.parent) {
        setObjectName(QStringLiteral("alertEditor"));
        Fields fields(rows(), workspace().today());
        m_kind = fields.pick("alert_kind", PersonWords::tr("Alert"), PersonWords::alerts(), before().kind);
        m_note = fields.notes("note", PersonWords::tr("Note"), before().note, shortNoteLimit);
        m_from = fields.day("from_day", PersonWords::tr("From"), before().from);
        m_until = fields.day("until_day", PersonWords::tr("Until"), before().until,
                             PersonWords::tr("Empty while it holds."));
        ready();
    }

protected:
    Alert value() const override {
        return {toUtf8(m_kind->code()), textOf(m_note), m_from->dateOr(Date()), m_until->date()};
    }
    QString done() const override { return PersonWords::tr("Alert recorded."); }

private:
    PickField* m_kind;
    NotesField* m_note;
    DateField *m_from, *m_until;
};

class AccessEditor final : public EditorOf<AccessEntry> {
public:
    AccessEditor(const EditorContext& context, const RecordChange<AccessEntry>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change limited access") : PersonWords::tr("Limit access"),
                   change, context.parent) {
        setObjectName(QStringLiteral("accessEditor"));
        static constexpr std::array lists =
            std::to_array<WordPair>({{"0", QT_TRANSLATE_NOOP("PersonWords", "Only these may see the case")},
                                     {"1", QT_TRANSLATE_NOOP("PersonWords", "These may not see it")}});
        Fields fields(rows(), workspace().today());
        m_list = fields.choice("list", PersonWords::tr("List"), lists,
                               std::to_string(static_cast<int>(before().list)));
        m_who = new PickField;
        m_who->setObjectName(QStringLiteral("who"));
        m_who->setSource([this](const QString& text) { return found(text); });
        m_who->setCode(toQString(before().who));
        rows().add(PersonWords::tr("Who"), m_who, PersonWords::tr("By name, staff code or user name."));
        m_from = fields.day("from_day", PersonWords::tr("From"), before().from);
        m_until = fields.day("until_day", PersonWords::tr("Until"), before().until);
        ready();
    }

protected:
    AccessEntry value() const override {
        return {static_cast<AccessEntry::List>(m_list->code().toInt()), toUtf8(m_who->code()),
                m_from->dateOr(Date()), m_until->date()};
    }
    QString done() const override { return PersonWords::tr("Limited access recorded."); }

private:
    QList<PickField::Choice> found(const QString& text) {
        QList<PickField::Choice> choices;
        for (const KnownPerson& person :
             knownPeople(workspace(), toUtf8(text), workspace().today(), peopleFound)) {
            choices.append(
                {toQString(person.staffCode),
                 QStringLiteral("%1, %2").arg(toQString(person.surname), toQString(person.forename)),
                 toQString(person.staffCode)});
        }
        if (!text.trimmed().isEmpty()) {
            choices.append({text.trimmed(), text.trimmed(), PersonWords::tr("user name, as typed")});
        }
        return choices;
    }

    ChoiceBar* m_list;
    PickField* m_who;
    DateField *m_from, *m_until;
};

} // namespace

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<PersonDetails>& change) {
    return new DetailsEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<ContactPoint>& change) {
    return new ContactPointEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Adjustment>& change) {
    return new AdjustmentEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Alert>& change) {
    return new AlertEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<AccessEntry>& change) {
    return new AccessEditor(context, change);
}

} // namespace headroom
