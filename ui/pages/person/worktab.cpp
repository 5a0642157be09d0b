#include "ui/pages/person/worktab.h"

#include "service/workspace.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/person/personwords.h"
#include "ui/pages/person/postchoices.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/format.h"

#include <QVBoxLayout>

#include <utility>

namespace headroom {

WorkTab::WorkTab(PersonEditing& editing, QWidget* parent)
    : PersonTab(editing, parent)
    , m_reports(new RecordCard(tr("Reports"), "reportTable",
                               {tr("Report"), tr("Asked for"), tr("Due"), tr("Hearing"), tr("Completed"),
                                tr("Countersigned"), tr("Court"), tr("Note")},
                               7))
    , m_enquiries(new RecordCard(tr("Enquiries"), "enquiryTable",
                                 {tr("Enquiry"), tr("Asked"), tr("State"), tr("Note")}, 3))
    , m_milestones(
          new RecordCard(tr("Milestones"), "milestoneTable", {tr("What was done"), tr("On"), tr("Note")}, 2))
    , m_enforcements(new RecordCard(tr("Enforcement"), "enforcementTable",
                                    {tr("Action"), tr("Letter"), tr("Decided"), tr("Evidence due"),
                                     tr("Evidence received"), tr("State"), tr("Note")},
                                    6)) {
    auto* column = makeScrolledColumn();
    for (RecordCard* card : {m_enquiries, m_enforcements, m_reports, m_milestones}) {
        column->addWidget(card);
    }
    column->addStretch(1);
    addReportActions();
    addEnquiryActions();
    addOtherActions();
}

void WorkTab::addReportActions() {
    const Date today = workspace().today();
    const PersonEditing& shown = editing();
    m_reports->addAction(tr("Change"), Qt::Key_E, true,
                         [this, &shown](qint64 id) { editing().change(shown.person().reports, id); });
    m_reports->addAction(tr("Completed"), Qt::Key_C, true, [this, &shown, today](qint64 id) {
        if (const auto* report = PersonEditing::find(shown.person().reports, id)) {
            Report completed = report->value;
            completed.completedOn = today;
            editing().keep(*report, completed, tr("Report completed."));
        }
    });
    m_reports->addAction(tr("Withdraw"), Qt::Key_Delete, true,
                         [this, &shown](qint64 id) { editing().withdraw(shown.person().reports, id); });
    m_reports->addAction(tr("Add"), Qt::Key_Insert, false, [this, &shown, today](qint64) {
        Report report;
        report.requestedOn = today;
        report.author = ownPostWith(workspace(), shown.person());
        editing().add(report);
    });
}

void WorkTab::addEnquiryActions() {
    const Date today = workspace().today();
    const PersonEditing& shown = editing();
    const auto step = [this, &shown](qint64 id, const QString& done,
                                     const std::function<void(Enquiry&)>& set) {
        if (const auto* enquiry = PersonEditing::find(shown.person().enquiries, id)) {
            Enquiry changed = enquiry->value;
            set(changed);
            editing().keep(*enquiry, changed, done);
        }
    };
    m_enquiries->addAction(tr("Change"), Qt::Key_E, true,
                           [this, &shown](qint64 id) { editing().change(shown.person().enquiries, id); });
    m_enquiries->addAction(tr("Chased"), Qt::Key_C, true, [step, today](qint64 id) {
        step(id, tr("Enquiry chased."), [today](Enquiry& enquiry) {
            enquiry.chasedOn = today;
            ++enquiry.timesChased;
        });
    });
    m_enquiries->addAction(tr("Received"), Qt::Key_R, true, [step, today](qint64 id) {
        step(id, tr("Answer recorded."), [today](Enquiry& enquiry) { enquiry.receivedOn = today; });
    });
    m_enquiries->addAction(tr("Assessed"), Qt::Key_S, true, [step, today](qint64 id) {
        step(id, tr("Assessment recorded."), [today](Enquiry& enquiry) { enquiry.assessedOn = today; });
    });
    m_enquiries->addAction(tr("Ask"), Qt::Key_Insert, false, [this, today](qint64) {
        Enquiry enquiry;
        enquiry.kind = "police_domestic_abuse";
        enquiry.requestedOn = today;
        editing().add(enquiry);
    });
}

void WorkTab::addOtherActions() {
    const Date today = workspace().today();
    const PersonEditing& shown = editing();
    m_milestones->addAction(tr("Change"), Qt::Key_E, true,
                            [this, &shown](qint64 id) { editing().change(shown.person().milestones, id); });
    m_milestones->addAction(tr("Withdraw"), Qt::Key_Delete, true,
                            [this, &shown](qint64 id) { editing().withdraw(shown.person().milestones, id); });
    m_milestones->addAction(tr("Add"), Qt::Key_Insert, false, [this, today](qint64) {
        editing().add(Milestone{{}, today, {}, {}}, editing().usualCase());
    });
    m_enforcements->addAction(tr("Evidence received"), Qt::Key_R, true, [this, &shown, today](qint64 id) {
        if (const auto* enforcement = PersonEditing::find(shown.person().enforcements, id)) {
            Enforcement changed = enforcement->value;
            changed.evidenceReceivedOn = today;
            changed.state = "evidence_received";
            editing().keep(*enforcement, changed, tr("Evidence received."));
        }
    });
    m_enforcements->addAction(tr("Close"), Qt::Key_X, true, [this, &shown](qint64 id) {
        if (const auto* enforcement = PersonEditing::find(shown.person().enforcements, id)) {
            Enforcement changed = enforcement->value;
            changed.state = "closed";
            editing().keep(*enforcement, changed, tr("Enforcement closed."));
        }
    });
}

void WorkTab::setPerson(const PersonSnapshot& person) {
    setReports(person);
    setEnquiries(person);
    setOthers(person);
    for (RecordCard* card : {m_reports, m_enquiries, m_milestones, m_enforcements}) {
        card->setEditable(editing().mayEdit(), editing().whyNot());
    }
}

void WorkTab::setReports(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    for (const Recorded<Report>& recorded : person.reports) {
        const Report& report = recorded.value;
        RecordLine line;
        line.id = recorded.id.value;
        line.cells = {PersonWords::reportKind(report.kind),
                      dateText(report.requestedOn),
                      PersonWords::day(report.dueOn),
                      PersonWords::day(report.hearingOn),
                      PersonWords::day(report.completedOn),
                      report.waitsForCountersignature()
                          ? tr("asked for, %1").arg(PersonWords::day(report.countersignAskedOn))
                          : PersonWords::day(report.countersignedOn),
                      toQString(report.court),
                      toQString(report.note)};
        line.muted = report.completedOn.has_value();
        const bool late = !report.completedOn && report.dueOn && *report.dueOn < person.asOf;
        line.tonedColumn = late ? 2 : -1;
        line.tone = Tone::Alarm;
        line.shape = late ? Shape::Triangle : Shape::None;
        lines.push_back(line);
    }
    m_reports->setLines(std::move(lines));
}

void WorkTab::setEnquiries(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    for (const Recorded<Enquiry>& recorded : person.enquiries) {
        const Enquiry& enquiry = recorded.value;
        RecordLine line;
        line.id = recorded.id.value;
        line.cells = {PersonWords::enquiryKind(enquiry.kind), dateText(enquiry.requestedOn),
                      PersonWords::enquiryState(enquiry, person.asOf), toQString(enquiry.note)};
        line.muted = enquiry.assessedOn.has_value();
        line.tonedColumn = line.muted ? -1 : 2;
        line.tone = enquiry.receivedOn ? Tone::Warning : Tone::Alarm;
        line.shape = enquiry.receivedOn ? Shape::Half : Shape::Ring;
        lines.push_back(line);
    }
    m_enquiries->setLines(std::move(lines));
}

void WorkTab::setOthers(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    for (const Recorded<Milestone>& milestone : person.milestones) {
        RecordLine line;
        line.id = milestone.id.value;
        line.cells = {PersonWords::event(milestone.value.event), dateText(milestone.value.day),
                      toQString(milestone.value.note)};
        lines.push_back(line);
    }
    m_milestones->setLines(std::exchange(lines, {}));
    for (const Recorded<Enforcement>& recorded : person.enforcements) {
        const Enforcement& enforcement = recorded.value;
        const auto letter = parseLetterKind(enforcement.letter);
        const QString state = enforcement.state == "closed"              ? tr("Closed")
                              : enforcement.state == "evidence_received" ? tr("Evidence received")
                                                                         : tr("Open");
        RecordLine line;
        line.id = recorded.id.value;
        line.cells = {PersonWords::action(enforcement.action),
                      letter ? PersonWords::contacts(label(*letter)) : PersonWords::unknown(),
                      dateText(enforcement.decidedOn),
                      PersonWords::day(enforcement.evidenceDueOn),
                      PersonWords::day(enforcement.evidenceReceivedOn),
                      state,
                      toQString(enforcement.note)};
        const bool late = enforcement.state == "open" && enforcement.evidenceDueOn &&
                          *enforcement.evidenceDueOn <= person.asOf;
        line.muted = enforcement.state == "closed";
        line.tonedColumn = late ? 3 : -1;
        line.tone = Tone::Alarm;
        line.shape = late ? Shape::Triangle : Shape::None;
        lines.push_back(line);
    }
    m_enforcements->setLines(std::move(lines));
}

void WorkTab::focusFirst() {
    m_enquiries->table().setFocus(Qt::OtherFocusReason);
}

} // namespace headroom
