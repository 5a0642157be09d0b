#pragma once

#include "store/recordkinds.h"

#include <string_view>

/// Every kind of record, for what has to be done whatever the kind is.
namespace headroom::store {

namespace record {

template <class... T>
struct Types {
    /// Calls work.template operator()<T>() for the T whose word it is; false when there is none.
    template <class Work>
    static bool with(std::string_view kind, Work&& work) {
        const auto tried = [&]<class One>() {
            if (RecordKind<One>::kind != kind) {
                return false;
            }
            work.template operator()<One>();
            return true;
        };
        return (tried.template operator()<T>() || ...);
    }
    template <class Work>
    static void forEach(Work&& work) {
        (work.template operator()<T>(), ...);
    }
};

} // namespace record

using RecordTypes = record::Types<PersonDetails, ContactPoint, Adjustment, Alert, AccessEntry, SentenceOrder,
                                  Requirement, LicenceCondition, CustodyDates, RoshAssessment, Registration,
                                  Predictors, NeedsAssessment, Report, Enquiry, Milestone, ComplexityLevel,
                                  EarlyAllocation, DeadlineNote, Contact, Enforcement>;

} // namespace headroom::store
