#include "domain/enquiry.h"
#include "service/workspace.h"
#include "ui/pages/person/fields.h"
#include "ui/pages/person/postchoices.h"
#include "ui/pages/person/recordeditors.h"
#include "ui/widgets/card.h"

namespace headroom {

namespace {

constexpr int workNoteLimit = 2000;
constexpr int mostChased = 50;

constexpr std::array reportKinds = std::to_array<WordPair>({
    {"0", QT_TRANSLATE_NOOP("PersonWords", "Standard")},
    {"1", QT_TRANSLATE_NOOP("PersonWords", "Fast")},
    {"2", QT_TRANSLATE_NOOP("PersonWords", "Oral")},
    {"3", QT_TRANSLATE_NOOP("PersonWords", "Parole")},
});

class ReportEditor final : public EditorOf<Report> {
public:
    ReportEditor(const EditorContext& context, const RecordChange<Report>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change a report") : PersonWords::tr("Record a report"),
                   change, context.parent) {
        setObjectName(QStringLiteral("reportEditor"));
        Fields fields(rows(), workspace().today());
        m_kind = fields.choice("report_kind", PersonWords::tr("Report"), reportKinds,
                               std::to_string(static_cast<int>(before().kind)));
        m_requested = fields.day("requested_on", PersonWords::tr("Asked for on"), before().requestedOn);
        m_due = fields.day("due_on", PersonWords::tr("Due on"), before().dueOn);
        m_hearing = fields.day("hearing_on", PersonWords::tr("Hearing on"), before().hearingOn);
        m_completed = fields.day("completed_on", PersonWords::tr("Completed on"), before().completedOn,
                                 PersonWords::tr("From then on it counts in its author's figure."));
        m_author =
            fields.pick("author_post_id", PersonWords::tr("Author"), postChoices(workspace(), context.person),
                        before().author ? std::to_string(before().author.value) : std::string());
        m_countersign = fields.day("countersign_asked_on", PersonWords::tr("Countersignature asked for on"),
                                   before().countersignAskedOn,
                                   PersonWords::tr("It waits with the author's manager until it is given."));
        m_countersigned =
            fields.day("countersigned_on", PersonWords::tr("Countersigned on"), before().countersignedOn);
        m_court = fields.line("court", PersonWords::tr("Court"), before().court);
        m_note = fields.notes("note", PersonWords::tr("Note"), before().note, workNoteLimit);
        ready();
    }

protected:
    Report value() const override {
        Report value = before();
        value.kind = static_cast<ReportKind>(m_kind->code().toInt());
        value.requestedOn = m_requested->dateOr(Date());
        value.dueOn = m_due->date();
        value.hearingOn = m_hearing->date();
        value.completedOn = m_completed->date();
        value.author = PostId{m_author->code().toLongLong()};
        value.countersignAskedOn = m_countersign->date();
        value.countersignedOn = m_countersigned->date();
        value.court = textOf(m_court);
        value.note = textOf(m_note);
        return value;
    }
    QString done() const override { return PersonWords::tr("Report recorded."); }

private:
    ChoiceBar* m_kind;
    DateField *m_requested, *m_due, *m_hearing, *m_completed, *m_countersign, *m_countersigned;
    PickField* m_author;
    QLineEdit* m_court;
    NotesField* m_note;
};

QList<PickField::Choice> enquiryKinds() {
    QList<PickField::Choice> choices;
    for (std::size_t i = 0; i < enquiryKindCount; ++i) {
        const auto kind = static_cast<EnquiryKind>(i);
        choices.append({toQString(name(kind)), PersonWords::contacts(label(kind))});
    }
    return choices;
}

class EnquiryEditor final : public EditorOf<Enquiry> {
public:
    EnquiryEditor(const EditorContext& context, const RecordChange<Enquiry>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change an enquiry") : PersonWords::tr("Record an enquiry"),
                   change, context.parent) {
        setObjectName(QStringLiteral("enquiryEditor"));
        Fields fields(rows(), workspace().today());
        m_kind = fields.pick("enquiry_kind", PersonWords::tr("Enquiry"), enquiryKinds(), before().kind);
        m_requested = fields.day("requested_on", PersonWords::tr("Asked on"), before().requestedOn);
        m_chased = fields.day("chased_on", PersonWords::tr("Chased last on"), before().chasedOn);
        m_times = fields.number("times_chased", PersonWords::tr("Times chased"), before().timesChased,
                                mostChased, 0, {});
        m_received = fields.day("received_on", PersonWords::tr("Answered on"), before().receivedOn);
        m_assessed = fields.day("assessed_on", PersonWords::tr("Assessed on"), before().assessedOn,
                                PersonWords::tr("When the answer was weighed and recorded."));
        m_note = fields.notes("note", PersonWords::tr("Note"), before().note, workNoteLimit);
        ready();
    }

protected:
    Enquiry value() const override {
        Enquiry value = before();
        value.kind = toUtf8(m_kind->code());
        value.requestedOn = m_requested->dateOr(Date());
        value.chasedOn = m_chased->date();
        value.timesChased = m_times->number().value_or(0);
        value.receivedOn = m_received->date();
        value.assessedOn = m_assessed->date();
        value.note = textOf(m_note);
        return value;
    }
    QString done() const override { return PersonWords::tr("Enquiry recorded."); }

private:
    PickField* m_kind;
    DateField *m_requested, *m_chased, *m_received, *m_assessed;
    NumberField* m_times;
    NotesField* m_note;
};

class MilestoneEditor final : public EditorOf<Milestone> {
public:
    MilestoneEditor(const EditorContext& context, const RecordChange<Milestone>& change)
        : EditorOf(context.workspace,
                   change.id ? PersonWords::tr("Change a milestone") : PersonWords::tr("Record a milestone"),
                   change, context.parent) {
        setObjectName(QStringLiteral("milestoneEditor"));
        Fields fields(rows(), workspace().today());
        m_event = fields.pick("event", PersonWords::tr("What was done"), choicesOf(wordlists::milestones),
                              before().event, PersonWords::tr("Meets or causes the deadlines that name it."));
        m_day = fields.day("day", PersonWords::tr("On"), before().day);
        m_note = fields.notes("note", PersonWords::tr("Note"), before().note, workNoteLimit);
        ready();
    }

protected:
    Milestone value() const override {
        Milestone value = before();
        value.event = toUtf8(m_event->code());
        value.day = m_day->dateOr(Date());
        value.note = textOf(m_note);
        return value;
    }
    QString done() const override { return PersonWords::tr("Milestone recorded."); }

private:
    PickField* m_event;
    DateField* m_day;
    NotesField* m_note;
};

class DeadlineEditor final : public RecordDialog {
public:
    DeadlineEditor(const EditorContext& context, const DueDate& due, DeadlineState state)
        : RecordDialog(context.workspace, titleOf(state), false, context.parent) {
        setObjectName(QStringLiteral("deadlineEditor"));
        m_decision = {context.person.id,
                      due.caseId,
                      due.deadline.rule.code,
                      due.deadline.trigger,
                      state,
                      workspace().today(),
                      {},
                      {}};
        auto* what = new QLabel(
            PersonWords::tr("%1, due %2").arg(toQString(due.deadline.rule.name), dateText(due.deadline.due)));
        what->setFont(theme::font(TextStyle::Strong));
        what->setWordWrap(true);
        rows().addWide(what);
        Fields fields(rows(), workspace().today());
        m_day = fields.day(
            "day", state == DeadlineState::Met ? PersonWords::tr("Met on") : PersonWords::tr("Decided on"),
            workspace().today());
        QList<PickField::Choice> outagesKnown;
        for (const Outage& outage : outages(workspace())) {
            outagesKnown.append(
                {QString::number(outage.id.value), toQString(outage.what), dateText(outage.began.date())});
        }
        m_outage = fields.pick("outage_id", PersonWords::tr("Outage"), outagesKnown, {},
                               PersonWords::tr("Where the systems could not be used."));
        rows().setRowVisible(m_outage, state != DeadlineState::Met && !outagesKnown.isEmpty());
        m_why = fields.notes("why", PersonWords::tr("Reason"), {}, 500);
        rows().setRowVisible(m_why, needsReason(state));
        ready();
    }

protected:
    RecordOutcome keep() override {
        m_decision.day = m_day->dateOr(workspace().today());
        m_decision.reason = textOf(m_why);
        m_decision.outage = OutageId{m_outage->code().toLongLong()};
        return decideDueDate(workspace(), m_decision);
    }
    QString done() const override { return PersonWords::tr("Decision recorded."); }

private:
    static QString titleOf(DeadlineState state) {
        switch (state) {
        case DeadlineState::Met:
            return PersonWords::tr("Deadline met");
        case DeadlineState::Waived:
            return PersonWords::tr("Waive a deadline");
        case DeadlineState::Missed:
            return PersonWords::tr("Deadline missed");
        case DeadlineState::Open:
            break;
        }
        return PersonWords::tr("Open a deadline again");
    }
    DueDateDecision m_decision;
    DateField* m_day;
    PickField* m_outage;
    NotesField* m_why;
};

} // namespace

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Report>& change) {
    return new ReportEditor(context, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Enquiry>& change) {
    return new EnquiryEditor(context, change);
}

RecordDialog* enquiryEditor(Workspace& workspace, PersonId person, ItemId item, QWidget* parent) {
    const PersonSnapshot snapshot = readPerson(workspace, person, workspace.today());
    RecordChange<Enquiry> change;
    change.person = person;
    change.value.kind = "police_domestic_abuse";
    change.value.requestedOn = workspace.today();
    for (const Recorded<Enquiry>& enquiry : snapshot.enquiries) {
        if (enquiry.id == item) {
            change = changeOf(enquiry);
        }
    }
    return recordEditor({workspace, snapshot, parent}, change);
}

RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Milestone>& change) {
    return new MilestoneEditor(context, change);
}

RecordDialog* deadlineEditor(const EditorContext& context, const DueDate& due, DeadlineState state) {
    return new DeadlineEditor(context, due, state);
}

} // namespace headroom
