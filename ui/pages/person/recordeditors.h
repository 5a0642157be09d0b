#pragma once

#include "service/cases.h"
#include "service/person.h"
#include "service/record.h"
#include "ui/pages/parts/recorddialog.h"

namespace headroom {

class Workspace;

/// What an editor of a person's record is made with.
struct EditorContext {
    Workspace& workspace;
    const PersonSnapshot& person;
    QWidget* parent;
};

/// The editor of each kind of recorded thing: of a new one where the change has no id.
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<RoshAssessment>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Registration>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Predictors>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<NeedsAssessment>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<SentenceOrder>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Requirement>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<LicenceCondition>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<CustodyDates>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Report>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Enquiry>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Milestone>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<ComplexityLevel>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<EarlyAllocation>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<PersonDetails>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<ContactPoint>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Adjustment>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<Alert>& change);
RecordDialog* recordEditor(const EditorContext& context, const RecordChange<AccessEntry>& change);

/// Type, Transition to Adulthood, contact suspended, given tier.
RecordDialog* caseStateEditor(const EditorContext& context, const CaseView& view);
RecordDialog* caseEndEditor(const EditorContext& context, const CaseView& view);
RecordDialog* holderEditor(const EditorContext& context, const CaseView& view, CaseRole role);
/// Met, waived or missed.
RecordDialog* deadlineEditor(const EditorContext& context, const DueDate& due, DeadlineState state);
/// An enquiry of a person, from any page; item 0: a new one. Throws Error.
RecordDialog* enquiryEditor(Workspace& workspace, PersonId person, ItemId item, QWidget* parent);
/// A case that begins, of somebody the store knows by CRN or of somebody new.
RecordDialog* caseStartEditor(Workspace& workspace, QWidget* parent);

} // namespace headroom
