#pragma once

#include "domain/record.h"
#include "service/workspace.h"
#include "tempworkspace.h"

#include <string>
#include <string_view>

namespace headroom::test {

/// A store with three officers in two teams and three invented people, in which records are kept.
/// S1 and S2 are in team TA, S3 in team TB; S2 is a manager. p1 and p2 are held by S1, p3 by S3.
class SampleRecord {
public:
    SampleRecord();

    sql::Database& db() { return workspace->database(); }
    Date today() { return workspace->today(); }
    Contact sampleContact();
    /// A practitioner, or the manager, of the store is at the keyboard.
    void actAs(std::string_view staffCode);
    void actAs(std::string name, Role role) { workspace->actAs({std::move(name), role}); }
    /// The same store some days later.
    void goOn(int days) { workspace.reopenOn(today().plusDays(days)); }

    TempWorkspace workspace;
    PersonId p1, p2, p3;
    PostId author;
    ItemId order, contact; ///< of p1
};

/// A valid value of each kind, another one for each variant; whatever is said in one is not in the others.
void fill(SampleRecord& sample, int variant, PersonDetails& details);
void fill(SampleRecord& sample, int variant, ContactPoint& point);
void fill(SampleRecord& sample, int variant, Adjustment& adjustment);
void fill(SampleRecord& sample, int variant, Alert& alert);
void fill(SampleRecord& sample, int variant, AccessEntry& entry);
void fill(SampleRecord& sample, int variant, SentenceOrder& order);
void fill(SampleRecord& sample, int variant, Requirement& requirement);
void fill(SampleRecord& sample, int variant, LicenceCondition& condition);
void fill(SampleRecord& sample, int variant, CustodyDates& dates);
void fill(SampleRecord& sample, int variant, RoshAssessment& assessment);
void fill(SampleRecord& sample, int variant, Registration& registration);
void fill(SampleRecord& sample, int variant, Predictors& predictors);
void fill(SampleRecord& sample, int variant, NeedsAssessment& needs);
void fill(SampleRecord& sample, int variant, Report& report);
void fill(SampleRecord& sample, int variant, Enquiry& enquiry);
void fill(SampleRecord& sample, int variant, Milestone& milestone);
void fill(SampleRecord& sample, int variant, ComplexityLevel& level);
void fill(SampleRecord& sample, int variant, EarlyAllocation& decision);
void fill(SampleRecord& sample, int variant, DeadlineNote& note);
void fill(SampleRecord& sample, int variant, Contact& contact);
void fill(SampleRecord& sample, int variant, Enforcement& enforcement);
template <class T>
T sampleValue(SampleRecord& sample, int variant) {
    T value;
    fill(sample, variant, value);
    return value;
}

} // namespace headroom::test
