#pragma once

/// Every kind of record (store/recordtypes.h), for what has to be compiled for each.
#define HEADROOM_EACH_RECORD(make)                                                                           \
    make(PersonDetails) make(ContactPoint) make(Adjustment) make(Alert) make(AccessEntry)                    \
        make(SentenceOrder) make(Requirement) make(LicenceCondition) make(CustodyDates) make(RoshAssessment) \
            make(Registration) make(Predictors) make(NeedsAssessment) make(Report) make(Enquiry)             \
                make(Milestone) make(ComplexityLevel) make(EarlyAllocation) make(DeadlineNote) make(Contact) \
                    make(Enforcement)
