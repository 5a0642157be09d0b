#include "engine/earlyallocation.h"
#include "service/workspace.h"
#include "ui/pages/person/fields.h"
#include "ui/pages/person/recordeditors.h"

#include <array>

namespace headroom {

namespace {

constexpr int judgementNoteLimit = 4000;

class ComplexityEditor final : public EditorOf<ComplexityLevel> {
public:
    ComplexityEditor(const EditorContext& context, const RecordChange<ComplexityLevel>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change a complexity level")
                             : PersonWords::tr("Set the complexity level"),
                   change, context.parent) {
        setObjectName(QStringLiteral("complexityEditor"));
        Fields fields(rows(), workspace().today());
        m_level = fields.choice("level", PersonWords::tr("Level"), wordlists::complexity, before().level);
        m_why = fields.notes("why", PersonWords::tr("Why"), before().why, judgementNoteLimit);
        m_from = fields.day("from_day", PersonWords::tr("From"), before().from);
        ready();
    }

protected:
    ComplexityLevel value() const override {
        return {toUtf8(m_level->code()), textOf(m_why), m_from->dateOr(Date())};
    }
    QString done() const override { return PersonWords::tr("Complexity level recorded."); }

private:
    ChoiceBar* m_level;
    NotesField* m_why;
    DateField* m_from;
};

class EarlyAllocationEditor final : public EditorOf<EarlyAllocation> {
public:
    EarlyAllocationEditor(const EditorContext& context, const RecordChange<EarlyAllocation>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change a decision on early allocation")
                             : PersonWords::tr("Decide on early allocation"),
                   change, context.parent) {
        setObjectName(QStringLiteral("earlyAllocationEditor"));
        Fields fields(rows(), workspace().today());
        m_decided = fields.day("decided_on", PersonWords::tr("Decided"), before().decidedOn);
        m_assessed = fields.day("assessed_on", PersonWords::tr("Assessment of"), before().assessedOn,
                                PersonWords::tr("Not older than three months on the day of the decision."));
        const auto criterion = [&](const char* name, const QString& text, bool holds) {
            return fields.check(name, text, holds);
        };
        m_criteria = {criterion("terrorism", PersonWords::tr("Convicted of terrorism"), before().terrorism),
                      criterion("high_profile", PersonWords::tr("High profile"), before().highProfile),
                      criterion("crime_prevention", PersonWords::tr("Serious crime prevention order"),
                                before().crimePrevention),
                      criterion("mappa_3", PersonWords::tr("MAPPA level 3"), before().mappa3),
                      criterion("public_protection", PersonWords::tr("Critical public protection case"),
                                before().publicProtection)};
        m_discretion = fields.choice("discretion", PersonWords::tr("Otherwise"), wordlists::earlyDiscretion,
                                     before().discretion,
                                     PersonWords::tr("Without any of the five, the community decides."));
        m_answer =
            fields.choice("answer", PersonWords::tr("Its answer"), wordlists::earlyAnswers, before().answer);
        m_why = fields.notes("why", PersonWords::tr("Why"), before().why, judgementNoteLimit, 2);
        ready();
    }

protected:
    EarlyAllocation value() const override {
        EarlyAllocation value = before();
        value.decidedOn = m_decided->dateOr(Date());
        value.assessedOn = m_assessed->date();
        value.terrorism = m_criteria[0]->isChecked();
        value.highProfile = m_criteria[1]->isChecked();
        value.crimePrevention = m_criteria[2]->isChecked();
        value.mappa3 = m_criteria[3]->isChecked();
        value.publicProtection = m_criteria[4]->isChecked();
        value.discretion = toUtf8(m_discretion->code());
        value.answer = toUtf8(m_answer->code());
        value.why = textOf(m_why);
        return value;
    }
    QString done() const override {
        return PersonWords::tr("Early allocation: %1.").arg(PersonWords::earlyOutcome(value()).toLower());
    }

private:
    DateField *m_decided, *m_assessed;
    std::array<QCheckBox*, 5> m_criteria{};
    ChoiceBar *m_discretion, *m_answer;
    NotesField* m_why;
};

} // namespace

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<ComplexityLevel>& change) {
    return new ComplexityEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<EarlyAllocation>& change) {
    return new EarlyAllocationEditor(context, change);
}

QString PersonWords::complexity(std::string_view level) {
    return wordOf(wordlists::complexity, level);
}

QString PersonWords::earlyOutcome(const EarlyAllocation& decision) {
    switch (outcomeOf(decision)) {
    case EarlyAllocationOutcome::Eligible:
        return tr("Eligible");
    case EarlyAllocationOutcome::NotEligible:
        return tr("Not eligible");
    case EarlyAllocationOutcome::Discretionary:
        break;
    }
    if (decision.answer.empty()) {
        return tr("The community decides");
    }
    return takesOverEarly(decision) ? tr("Accepted by the community") : tr("Declined by the community");
}

QString PersonWords::earlyCriteria(const EarlyAllocation& decision) {
    QStringList criteria;
    const auto name = [&criteria](bool holds, const QString& text) {
        if (holds) {
            criteria.append(text);
        }
    };
    name(decision.terrorism, tr("terrorism"));
    name(decision.highProfile, tr("high profile"));
    name(decision.crimePrevention, tr("serious crime prevention order"));
    name(decision.mappa3, tr("MAPPA 3"));
    name(decision.publicProtection, tr("critical public protection"));
    if (!decision.discretion.empty()) {
        criteria.append(wordOf(wordlists::earlyDiscretion, decision.discretion));
    }
    return criteria.isEmpty() ? unknown() : criteria.join(QStringLiteral(", "));
}

} // namespace headroom
