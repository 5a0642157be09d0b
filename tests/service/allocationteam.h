#pragma once

#include "countedteam.h"
#include "service/allocation.h"
#include "service/record.h"

#include <algorithm>
#include <string>
#include <vector>

namespace headroom::test {

/// The counted team with cases that wait in team A, and decisions about them.
class AllocationTeam : public CountedTeam {
public:
    /// A case of a new person that waits in the team of an officer.
    CaseId wait(CaseType type = CaseType::Community, Tier tier = b2, bool t2a = false,
                std::size_t officer = 0, Date from = today) {
        CaseStart waiting = start(type, tier, t2a, officer, from);
        waiting.holder.reset();
        return startCase(**this, waiting).caseId;
    }
    PersonId personOf(CaseId caseId) { return store::caseRecord(db(), caseId).person; }
    PostId leadOf(CaseId caseId) {
        const auto lead = store::leadOn(db(), caseId, (*this)->today());
        return lead ? lead->post : PostId{};
    }

    static AllocationText words() {
        AllocationText text;
        text.complexity = "Needs weekly contact.";
        text.capability = "Has held cases like this one.";
        text.capacity = "Has room this month.";
        return text;
    }
    AllocationDecision decision(CaseId caseId, std::size_t officer) {
        AllocationDecision one;
        one.caseId = caseId;
        one.post = post.at(officer);
        one.expectedHolder = leadOf(caseId);
        one.reason = one.expectedHolder ? AllocationReason::CaseloadAdjustment : AllocationReason::Initial;
        one.from = (*this)->today();
        one.text = words();
        return one;
    }
    AllocationDecision coWork(CaseId caseId, std::size_t officer) {
        AllocationDecision one = decision(caseId, officer);
        one.role = CaseRole::CoWorker;
        return one;
    }
    CandidateRow candidate(CaseId caseId, std::size_t officer,
                           std::vector<CandidateRequest::Placed> placed = {}) {
        CandidateRequest request;
        request.caseId = caseId;
        request.asOf = (*this)->today();
        request.placed = std::move(placed);
        const auto rows = readCandidates(**this, request);
        return *std::find_if(rows.begin(), rows.end(),
                             [&](const CandidateRow& row) { return row.officer.post == post.at(officer); });
    }

    template <class T>
    RecordOutcome record(CaseId caseId, const T& value) {
        RecordChange<T> change;
        change.person = personOf(caseId);
        change.value = value;
        return saveRecord(**this, change);
    }
    RecordOutcome exclude(CaseId caseId, const std::string& who) {
        return record(caseId, AccessEntry{AccessEntry::List::Excluded, who, (*this)->today(), {}});
    }
    RecordOutcome assess(CaseId caseId, Rosh level, RoshGroup group = RoshGroup::Public,
                         Date day = Date::of(2026, 11, 2)) {
        RoshAssessment assessment;
        assessment.assessedOn = day;
        assessment.levels[static_cast<std::size_t>(group)] = level;
        return record(caseId, assessment);
    }
    /// Asks the rules for judgement, whoever is meant: nobody's training is known.
    RecordOutcome registerDomesticAbuse(CaseId caseId) {
        Registration entry;
        entry.code = "ADVP";
        entry.from = yesterday;
        return record(caseId, entry);
    }
    std::int64_t rows(const char* table) {
        return sql::valueOf<std::int64_t>(db(), "SELECT count(*) FROM " + std::string(table)).value_or(-1);
    }

    static std::vector<FindingCode> codes(const Findings& findings) {
        std::vector<FindingCode> all;
        for (const Finding& finding : findings) {
            all.push_back(finding.code);
        }
        return all;
    }
    static bool has(const Findings& findings, FindingCode code) {
        const auto all = codes(findings);
        return std::find(all.begin(), all.end(), code) != all.end();
    }
};

} // namespace headroom::test
