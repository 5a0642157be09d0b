#include "service/workspace.h"
#include "ui/pages/person/fields.h"
#include "ui/pages/person/recordeditors.h"

namespace headroom {

namespace {

constexpr int conditionNoteLimit = 4000;
constexpr int mostAmount = 2000;

QList<PickField::Choice> ordersOf(const PersonSnapshot& person) {
    QList<PickField::Choice> choices;
    for (const Recorded<SentenceOrder>& order : person.orders) {
        choices.append({QString::number(order.id.value), PersonWords::order(order.value.kind),
                        PersonWords::period(order.value.startsOn, order.value.endsOn.plusDays(1))});
    }
    return choices;
}

PickField* orderField(Fields& fields, const PersonSnapshot& person, ItemId order) {
    return fields.pick("order_id", PersonWords::tr("Of the order"), ordersOf(person),
                       order ? std::to_string(order.value) : std::string());
}

ItemId orderOf(const PickField* field) {
    return ItemId{field->code().toLongLong()};
}

class OrderEditor final : public EditorOf<SentenceOrder> {
public:
    OrderEditor(const EditorContext& context, const RecordChange<SentenceOrder>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change an order") : PersonWords::tr("Record an order"),
                   change, context.parent) {
        setObjectName(QStringLiteral("orderEditor"));
        Fields fields(rows(), workspace().today());
        m_kind = fields.pick("kind", PersonWords::tr("Sentence"), PersonWords::orders(), before().kind);
        m_offence = fields.line("offence", PersonWords::tr("Offence"), before().offence);
        m_court = fields.line("court", PersonWords::tr("Court"), before().court);
        m_sentenced = fields.day("sentenced_on", PersonWords::tr("Sentenced on"), before().sentencedOn);
        m_starts = fields.day("starts_on", PersonWords::tr("Starts on"), before().startsOn);
        m_ends = fields.day("ends_on", PersonWords::tr("Ends on"), before().endsOn,
                            PersonWords::tr("Its last day."));
        m_release = fields.day("release_on", PersonWords::tr("Release"), before().releaseOn,
                               PersonWords::tr("Of a custodial sentence."));
        m_ended = fields.day("ended_on", PersonWords::tr("Ended on"), before().endedOn,
                             PersonWords::tr("Empty while it goes on."));
        m_breach = fields.day("breach_started_on", PersonWords::tr("Breach started"),
                              before().breachStartedOn, PersonWords::tr("While a breach is in progress."));
        ready();
    }

protected:
    SentenceOrder value() const override {
        SentenceOrder value = before();
        value.kind = toUtf8(m_kind->code());
        value.offence = textOf(m_offence);
        value.court = textOf(m_court);
        value.sentencedOn = m_sentenced->dateOr(Date());
        value.startsOn = m_starts->dateOr(value.sentencedOn);
        value.endsOn = m_ends->dateOr(Date());
        value.releaseOn = m_release->date();
        value.endedOn = m_ended->date();
        value.breachStartedOn = m_breach->date();
        return value;
    }
    QString done() const override { return PersonWords::tr("Order recorded."); }

private:
    PickField* m_kind;
    QLineEdit *m_offence, *m_court;
    DateField *m_sentenced, *m_starts, *m_ends, *m_release, *m_ended, *m_breach;
};

class RequirementEditor final : public EditorOf<Requirement> {
public:
    RequirementEditor(const EditorContext& context, const RecordChange<Requirement>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change a requirement")
                             : PersonWords::tr("Record a requirement"),
                   change, context.parent) {
        setObjectName(QStringLiteral("requirementEditor"));
        Fields fields(rows(), workspace().today());
        m_order = orderField(fields, context.person, before().order);
        m_kind =
            fields.pick("kind", PersonWords::tr("Requirement"), PersonWords::requirements(), before().kind);
        if (!before().kind.empty()) {
            m_kind->setCode(toQString(before().kind), PersonWords::requirement(before().kind));
        }
        m_amount = fields.number("amount", PersonWords::tr("Ordered"), before().amount, mostAmount, 0, {});
        static constexpr std::array units =
            std::to_array<WordPair>({{"", QT_TRANSLATE_NOOP("PersonWords", "No amount")},
                                     {"days", QT_TRANSLATE_NOOP("PersonWords", "Days")},
                                     {"hours", QT_TRANSLATE_NOOP("PersonWords", "Hours")}});
        m_unit = fields.choice("unit", PersonWords::tr("Counted in"), units, before().unit);
        m_completed = fields.number("completed", PersonWords::tr("Completed"), before().completed, mostAmount,
                                    0, {}, PersonWords::tr("RAR days are counted from contacts."));
        m_from = fields.day("from_day", PersonWords::tr("From"), before().from);
        m_ends = fields.day("ends_on", PersonWords::tr("Ends on"), before().endsOn);
        m_closed = fields.day("closed_on", PersonWords::tr("Closed on"), before().closedOn,
                              PersonWords::tr("Done, or taken off by the court."));
        ready();
    }

protected:
    Requirement value() const override {
        Requirement value = before();
        value.order = orderOf(m_order);
        value.kind = toUtf8(m_kind->code());
        value.unit = toUtf8(m_unit->code());
        value.amount = value.unit.empty() ? std::nullopt : m_amount->number();
        value.completed = m_completed->number().value_or(0);
        value.from = m_from->dateOr(Date());
        value.endsOn = m_ends->date();
        value.closedOn = m_closed->date();
        return value;
    }
    QString done() const override { return PersonWords::tr("Requirement recorded."); }

private:
    PickField *m_order, *m_kind;
    NumberField *m_amount, *m_completed;
    ChoiceBar* m_unit;
    DateField *m_from, *m_ends, *m_closed;
};

class ConditionEditor final : public EditorOf<LicenceCondition> {
public:
    ConditionEditor(const EditorContext& context, const RecordChange<LicenceCondition>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change a licence condition")
                             : PersonWords::tr("Record a licence condition"),
                   change, context.parent) {
        setObjectName(QStringLiteral("conditionEditor"));
        Fields fields(rows(), workspace().today());
        m_order = orderField(fields, context.person, before().order);
        m_kind = fields.pick("kind", PersonWords::tr("Condition"), PersonWords::conditions(), before().kind);
        m_note = fields.notes("note", PersonWords::tr("What it says"), before().note, conditionNoteLimit, 5);
        m_from = fields.day("from_day", PersonWords::tr("From"), before().from);
        m_until = fields.day("until_day", PersonWords::tr("Until"), before().until,
                             PersonWords::tr("The first day on which it no longer holds."));
        ready();
    }

protected:
    LicenceCondition value() const override {
        LicenceCondition value = before();
        value.order = orderOf(m_order);
        value.kind = toUtf8(m_kind->code());
        value.note = textOf(m_note);
        value.from = m_from->dateOr(Date());
        value.until = m_until->date();
        return value;
    }
    QString done() const override { return PersonWords::tr("Licence condition recorded."); }

private:
    PickField *m_order, *m_kind;
    NotesField* m_note;
    DateField *m_from, *m_until;
};

class CustodyEditor final : public EditorOf<CustodyDates> {
public:
    CustodyEditor(const EditorContext& context, const RecordChange<CustodyDates>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change custody dates")
                             : PersonWords::tr("Record custody dates"),
                   change, context.parent) {
        setObjectName(QStringLiteral("custodyEditor"));
        const CustodyDates& was = before();
        Fields fields(rows(), workspace().today());
        m_order = orderField(fields, context.person, was.order);
        m_prison = fields.line("prison", PersonWords::tr("Prison"), was.prison);
        m_indeterminate =
            fields.check("indeterminate", PersonWords::tr("Indeterminate sentence"), was.indeterminate);
        m_early = fields.check("early_allocation", PersonWords::tr("Early allocation"), was.earlyAllocation);
        m_immigration = fields.check("immigration", PersonWords::tr("Held for immigration reasons only"),
                                     was.immigration);
        m_recalled = fields.check("recalled", PersonWords::tr("Recalled"), was.recalled);
        m_recalledOn = fields.day("recalled_on", PersonWords::tr("Recalled on"), was.recalledOn);
        m_tariff = fields.day("tariff_on", PersonWords::tr("Tariff expires"), was.tariff);
        m_hearing = fields.day("target_hearing_on", PersonWords::tr("Target hearing"), was.targetHearing);
        m_parole =
            fields.day("parole_eligibility_on", PersonWords::tr("Parole eligibility"), was.paroleEligibility);
        m_conditional = fields.day("conditional_release_on", PersonWords::tr("Conditional release"),
                                   was.conditionalRelease);
        m_automatic =
            fields.day("automatic_release_on", PersonWords::tr("Automatic release"), was.automaticRelease);
        m_open =
            fields.day("open_conditions_on", PersonWords::tr("Open conditions since"), was.openConditions);
        m_expiry = fields.day("sentence_expiry_on", PersonWords::tr("Sentence expires"), was.sentenceExpiry);
        ready();
        fieldEdited(m_indeterminate);
    }

protected:
    CustodyDates value() const override {
        CustodyDates value = before();
        value.order = orderOf(m_order);
        value.prison = textOf(m_prison);
        value.indeterminate = m_indeterminate->isChecked();
        value.earlyAllocation = m_early->isChecked();
        value.immigration = m_immigration->isChecked();
        value.recalled = m_recalled->isChecked();
        value.recalledOn = m_recalled->isChecked() ? m_recalledOn->date() : std::nullopt;
        value.tariff = m_tariff->date();
        value.targetHearing = m_hearing->date();
        value.paroleEligibility = m_parole->date();
        value.conditionalRelease = m_conditional->date();
        value.automaticRelease = m_automatic->date();
        value.openConditions = m_open->date();
        value.sentenceExpiry = m_expiry->date();
        return value;
    }
    void fieldEdited(QWidget* editor) override {
        if (editor == m_indeterminate || editor == m_recalled) {
            const bool indeterminate = m_indeterminate->isChecked();
            rows().setRowVisible(m_tariff, indeterminate || m_tariff->date().has_value());
            rows().setRowVisible(m_hearing, indeterminate || m_hearing->date().has_value());
            rows().setRowVisible(m_open, indeterminate || m_open->date().has_value());
            rows().setRowVisible(m_recalledOn, m_recalled->isChecked());
        }
    }
    QString done() const override { return PersonWords::tr("Custody dates recorded."); }

private:
    PickField* m_order;
    QLineEdit* m_prison;
    QCheckBox *m_indeterminate, *m_early, *m_immigration, *m_recalled;
    DateField *m_recalledOn, *m_tariff, *m_hearing, *m_parole, *m_conditional, *m_automatic, *m_open,
        *m_expiry;
};

} // namespace

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<SentenceOrder>& change) {
    return new OrderEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Requirement>& change) {
    return new RequirementEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<LicenceCondition>& change) {
    return new ConditionEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<CustodyDates>& change) {
    return new CustodyEditor(context, change);
}

} // namespace headroom
