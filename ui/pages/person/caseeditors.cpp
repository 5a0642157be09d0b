#include "service/search.h"
#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/pages/person/fields.h"
#include "ui/pages/person/postchoices.h"
#include "ui/pages/person/recordeditors.h"

#include <QLabel>

namespace headroom {

namespace {

constexpr int teamsFound = 20;
constexpr int caseReasonLimit = 500;

QList<ChoiceBar::Answer> caseTypeAnswers() {
    QList<ChoiceBar::Answer> answers;
    for (const CaseType type : allCaseTypes) {
        answers.append({toQString(name(type)), Words::caseType(type)});
    }
    return answers;
}

PickField::Source teamsAnywhere(Workspace& workspace) {
    return [&workspace](const QString& text) {
        QList<PickField::Choice> choices;
        for (const SearchHit& hit : search(workspace, toUtf8(text), workspace.today(), teamsFound)) {
            if (hit.unit.level == Level::Team) {
                choices.append({QString::number(hit.unit.id), toQString(hit.title), toQString(hit.detail)});
            }
        }
        return choices;
    };
}

PickField* pickFrom(FormRows& rows, const char* name, const QString& title, PickField::Source source,
                    const QString& hint = {}) {
    auto* field = new PickField;
    field->setObjectName(QLatin1String(name));
    field->setSource(std::move(source));
    rows.add(title, field, hint);
    return field;
}

RecordOutcome unknownTier(const std::string& typed) {
    RecordOutcome outcome;
    outcome.findings = {{Severity::Refusal, FindingCode::UnknownTier, {{}, {}, 0, "tier"}, {typed}}};
    return outcome;
}

/// One case, named in the dialog's first line.
void nameCase(FormRows& rows, const CaseView& view) {
    auto* what =
        new QLabel(PersonWords::tr("%1 in %2, lead %3")
                       .arg(PersonWords::caseType(view.type, view.t2a), toQString(view.teamName),
                            view.officer.empty() ? PersonWords::tr("nobody yet") : toQString(view.officer)));
    what->setFont(theme::font(TextStyle::Strong));
    what->setWordWrap(true);
    rows.addWide(what);
}

class CaseStateEditor final : public RecordDialog {
public:
    CaseStateEditor(const EditorContext& context, const CaseView& view)
        : RecordDialog(context.workspace, PersonWords::tr("Change a case"), false, context.parent)
        , m_view(view) {
        setObjectName(QStringLiteral("caseStateEditor"));
        nameCase(rows(), view);
        Fields fields(rows(), workspace().today());
        m_from = fields.day("from", PersonWords::tr("From"), workspace().today());
        m_type =
            fields.choice("type", PersonWords::tr("Type"), caseTypeAnswers(), toQString(name(view.type)));
        m_t2a = fields.check("t2a", PersonWords::tr("Transition to Adulthood"), view.t2a);
        m_suspended = fields.check("contact_suspended", PersonWords::tr("Contact suspended"),
                                   view.tier.contactSuspended(),
                                   PersonWords::tr("Registers PRC; the tier gets the suffix S."));
        m_tier = fields.line("tier", PersonWords::tr("Tier given by hand"), {},
                             PersonWords::tr("As B2. Empty: it stays as it is."));
        m_reason = fields.notes("reason", PersonWords::tr("Reason"), {}, caseReasonLimit, 2);
        ready();
    }

protected:
    RecordOutcome keep() override {
        CaseStateChange change;
        change.caseId = m_view.id;
        change.from = m_from->dateOr(workspace().today());
        if (const auto type = parseCaseType(toUtf8(m_type->code())); type != m_view.type) {
            change.type = type;
        }
        if (m_t2a->isChecked() != m_view.t2a) {
            change.t2a = m_t2a->isChecked();
        }
        if (m_suspended->isChecked() != m_view.tier.contactSuspended()) {
            change.contactSuspended = m_suspended->isChecked();
        }
        if (const std::string typed = textOf(m_tier); !typed.empty()) {
            change.givenTier = Tier::parse(typed);
            if (!change.givenTier) {
                return unknownTier(typed);
            }
        }
        change.reason = textOf(m_reason);
        return changeCase(workspace(), change);
    }
    QString done() const override { return PersonWords::tr("Case changed."); }

private:
    CaseView m_view;
    DateField* m_from;
    ChoiceBar* m_type;
    QCheckBox *m_t2a, *m_suspended;
    QLineEdit* m_tier;
    NotesField* m_reason;
};

class CaseEndEditor final : public RecordDialog {
public:
    CaseEndEditor(const EditorContext& context, const CaseView& view)
        : RecordDialog(context.workspace, PersonWords::tr("End a case"), false, context.parent)
        , m_case(view.id) {
        setObjectName(QStringLiteral("caseEndEditor"));
        nameCase(rows(), view);
        Fields fields(rows(), workspace().today());
        m_on = fields.day("on", PersonWords::tr("Ended on"), workspace().today(),
                          PersonWords::tr("The first day on which it is no longer held."));
        m_reason = fields.notes("reason", PersonWords::tr("Reason"), {}, caseReasonLimit, 2);
        ready();
    }

protected:
    RecordOutcome keep() override {
        return endCase(workspace(), m_case, m_on->dateOr(workspace().today()), textOf(m_reason));
    }
    QString done() const override { return PersonWords::tr("Case ended."); }

private:
    CaseId m_case;
    DateField* m_on;
    NotesField* m_reason;
};

class HolderEditor final : public RecordDialog {
public:
    HolderEditor(const EditorContext& context, const CaseView& view, CaseRole role)
        : RecordDialog(context.workspace,
                       role == CaseRole::Lead ? PersonWords::tr("Give a case to another officer")
                                              : PersonWords::tr("Co-work a case"),
                       false, context.parent)
        , m_view(view)
        , m_role(role) {
        setObjectName(QStringLiteral("holderEditor"));
        nameCase(rows(), view);
        Fields fields(rows(), workspace().today());
        m_post =
            pickFrom(rows(), "post",
                     role == CaseRole::Lead ? PersonWords::tr("Lead officer") : PersonWords::tr("Co-worker"),
                     officersAnywhere(workspace()),
                     role == CaseRole::Lead
                         ? PersonWords::tr("Empty: the case waits in the team to be allocated.")
                         : PersonWords::tr("Empty: nobody co-works it. It counts for the lead only."));
        const QList<PickField::Choice> near = postChoices(workspace(), context.person);
        m_post->setSource([near, anywhere = officersAnywhere(workspace())](const QString& text) {
            return text.trimmed().isEmpty() ? near : anywhere(text);
        });
        if (role == CaseRole::CoWorker && !view.coWorkers.empty()) {
            m_post->setCode(QString::number(view.coWorkers.front().first.value),
                            toQString(view.coWorkers.front().second));
        }
        m_from = fields.day("from", PersonWords::tr("From"), workspace().today());
        m_reason = fields.notes("reason", PersonWords::tr("Reason"), {}, caseReasonLimit, 2);
        ready();
    }

protected:
    RecordOutcome keep() override {
        HolderChange change;
        change.caseId = m_view.id;
        change.role = m_role;
        change.team = m_view.team;
        if (const PostId post{m_post->code().toLongLong()}) {
            change.post = post;
        }
        change.from = m_from->dateOr(workspace().today());
        change.reason = textOf(m_reason);
        return setHolder(workspace(), change);
    }
    QString done() const override {
        return m_role == CaseRole::Lead ? PersonWords::tr("Officer changed.")
                                        : PersonWords::tr("Co-worker recorded.");
    }

private:
    CaseView m_view;
    CaseRole m_role;
    PickField* m_post;
    DateField* m_from;
    NotesField* m_reason;
};

class CaseStartEditor final : public RecordDialog {
public:
    CaseStartEditor(Workspace& opened, QWidget* parent)
        : RecordDialog(opened, PersonWords::tr("Start a case"), false, parent) {
        setObjectName(QStringLiteral("caseStartEditor"));
        setWide(640);
        Fields fields(rows(), workspace().today());
        m_crn = fields.line("crn", PersonWords::tr("CRN"), {}, PersonWords::tr("A letter and six digits."));
        m_surname =
            fields.line("surname", PersonWords::tr("Surname"), {},
                        PersonWords::tr("Name and day of birth: of somebody who is not known by CRN."));
        m_forename = fields.line("forename", PersonWords::tr("Forenames"), {});
        m_born = fields.day("date_of_birth", PersonWords::tr("Born"), {});
        m_gender = fields.choice("gender", PersonWords::tr("Gender"), wordlists::genders, "not stated");
        m_language = fields.choice("language", PersonWords::tr("Language"), wordlists::languages, "en");
        m_type = fields.choice("type", PersonWords::tr("Type"), caseTypeAnswers(), {});
        m_t2a = fields.check("t2a", PersonWords::tr("Transition to Adulthood"), false);
        m_from = fields.day("from", PersonWords::tr("From"), workspace().today());
        m_team = pickFrom(rows(), "team", PersonWords::tr("Team"), teamsAnywhere(workspace()));
        m_holder = pickFrom(rows(), "holder", PersonWords::tr("Officer"), officersAnywhere(workspace()),
                            PersonWords::tr("Empty: it waits in the team to be allocated."));
        m_tier = fields.line("tier", PersonWords::tr("Tier"), {},
                             PersonWords::tr("As B2. Empty: worked out from the record."));
        QList<ChoiceBar::Answer> levels = PersonWords::roshAnswers();
        m_rosh = fields.choice("rosh", PersonWords::tr("RoSH"), levels, {});
        m_counted =
            fields.check("counted_by_extract", PersonWords::tr("The newest extract counts it already"), false,
                         PersonWords::tr("Then no figure moves."));
        ready();
    }

protected:
    RecordOutcome keep() override {
        CaseStart start;
        start.crn = textOf(m_crn);
        if (!textOf(m_surname).empty() || !textOf(m_forename).empty()) {
            PersonDetails details;
            details.surname = textOf(m_surname);
            details.forename = textOf(m_forename);
            details.dateOfBirth = m_born->dateOr(Date());
            details.gender = toUtf8(m_gender->code());
            details.language = toUtf8(m_language->code());
            start.person = details;
        }
        start.type = parseCaseType(toUtf8(m_type->code())).value_or(CaseType::Community);
        start.t2a = m_t2a->isChecked();
        start.from = m_from->dateOr(workspace().today());
        start.team = TeamId{m_team->code().toLongLong()};
        if (const PostId post{m_holder->code().toLongLong()}) {
            start.holder = post;
        }
        if (const std::string typed = textOf(m_tier); !typed.empty()) {
            start.givenTier = Tier::parse(typed);
            if (!start.givenTier) {
                return unknownTier(typed);
            }
        }
        if (const int level = m_rosh->code().toInt(); level > 0) {
            start.rosh = static_cast<Rosh>(level);
        }
        start.countedByExtract = m_counted->isChecked();
        const CaseOutcome outcome = startCase(workspace(), start);
        if (!refused(outcome.findings)) {
            emit personRequested(outcome.person);
        }
        return outcome;
    }
    QString done() const override { return PersonWords::tr("Case started."); }

private:
    QLineEdit *m_crn, *m_surname, *m_forename, *m_tier;
    DateField *m_born, *m_from;
    ChoiceBar *m_gender, *m_language, *m_type, *m_rosh;
    QCheckBox *m_t2a, *m_counted;
    PickField *m_team, *m_holder;
};

} // namespace

RecordDialog* caseStateEditor(const EditorContext& context, const CaseView& view) {
    return new CaseStateEditor(context, view);
}

RecordDialog* caseEndEditor(const EditorContext& context, const CaseView& view) {
    return new CaseEndEditor(context, view);
}

RecordDialog* holderEditor(const EditorContext& context, const CaseView& view, CaseRole role) {
    return new HolderEditor(context, view, role);
}

RecordDialog* caseStartEditor(Workspace& workspace, QWidget* parent) {
    return new CaseStartEditor(workspace, parent);
}

} // namespace headroom
