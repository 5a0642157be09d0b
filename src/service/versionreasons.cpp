#include "service/referencejson.h"
#include "service/versionkinds.h"
#include "service/workspace.h"
#include "store/reference.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>

namespace headroom {

namespace {

using Reasons = std::vector<ReductionReason>;

constexpr std::size_t mostReasonBytes = 254;
constexpr std::int32_t leastShare = 1;    // basis points: 0.01 %
constexpr std::int32_t mostShare = 10000; // the whole contract
constexpr int mostMonths = 120;

const ReductionReason* reasonOfId(const Reasons& reasons, ReasonId id) {
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [id](const ReductionReason& reason) { return id && reason.id == id; });
    return found == reasons.end() ? nullptr : &*found;
}

/// One reason of a list, with what is wrong about it. Places name the row, from 1, and the field.
class ReasonCheck {
public:
    ReasonCheck(Findings& findings, const ReductionReason& reason, std::int64_t row)
        : m_findings(findings)
        , m_reason(reason)
        , m_row(row) {}

    void refuse(const char* field, FindingCode code, std::vector<std::string> arguments = {}) {
        m_findings.push_back({Severity::Refusal, code, {{}, {}, m_row, field}, std::move(arguments)});
    }
    void all() {
        text("name", m_reason.name);
        text("short_name", m_reason.shortName);
        text("category", m_reason.category);
        share("allowance", m_reason.allowanceBasisPoints);
        share("max_allowance", m_reason.maxAllowanceBasisPoints);
        if (m_reason.allowanceBasisPoints && m_reason.maxAllowanceBasisPoints &&
            *m_reason.allowanceBasisPoints > *m_reason.maxAllowanceBasisPoints) {
            refuse("allowance", FindingCode::ShareAboveHighest, {m_reason.name});
        }
        if (m_reason.months && (*m_reason.months < 1 || *m_reason.months > mostMonths)) {
            refuse("months", FindingCode::NumberOutOfRange, {"1", std::to_string(mostMonths)});
        }
    }

private:
    void text(const char* field, const std::string& value) {
        if (value.empty()) {
            refuse(field, FindingCode::TextRequired);
        } else if (value.size() > mostReasonBytes) {
            refuse(field, FindingCode::TextTooLong, {std::to_string(mostReasonBytes)});
        }
    }
    void share(const char* field, const std::optional<std::int32_t>& value) {
        if (value && (*value < leastShare || *value > mostShare)) {
            refuse(field, FindingCode::NumberOutOfRange, {"0.01", "100"});
        }
    }

    Findings& m_findings;
    const ReductionReason& m_reason;
    std::int64_t m_row;
};

} // namespace

Reasons VersionKind<Reasons>::on(Workspace& workspace, Date day) {
    return store::reductionReasons(workspace.database(), day);
}

Reasons VersionKind<Reasons>::kept(sql::Database& db, const store::VersionMark& mark) {
    return store::reductionReasonsKnown(db, mark.from);
}

std::optional<Reasons> VersionKind<Reasons>::builtIn(bool) {
    return std::nullopt; // every store is made with some
}

Reasons VersionKind<Reasons>::prepared(const Reasons& value, const Reasons&) {
    return value;
}

Findings VersionKind<Reasons>::check(const Reasons& reasons, const Reasons& before) {
    Findings findings;
    std::set<std::string> names;
    std::int64_t row = 0;
    for (const ReductionReason& reason : reasons) {
        ReasonCheck check(findings, reason, ++row);
        check.all();
        if (!reason.name.empty() && !names.insert(reason.name).second) {
            check.refuse("name", FindingCode::ReasonTwice, {reason.name});
        }
        if (reason.id && reasonOfId(before, reason.id) == nullptr) {
            check.refuse("name", FindingCode::UnknownReason, {reason.name});
        }
    }
    for (const ReductionReason& reason : before) {
        if (reasonOfId(reasons, reason.id) == nullptr) {
            ReasonCheck(findings, reason, 0).refuse("name", FindingCode::ReasonLeftOut, {reason.name});
        }
    }
    return findings;
}

int VersionKind<Reasons>::differences(const Reasons& value, const Reasons& other) {
    const auto unlike = [](const Reasons& reasons, const Reasons& among, bool goneOnly) {
        return std::count_if(reasons.begin(), reasons.end(), [&](const ReductionReason& reason) {
            const ReductionReason* same = reasonOfId(among, reason.id);
            return same == nullptr || (!goneOnly && !(*same == reason));
        });
    };
    return static_cast<int>(unlike(value, other, false) + unlike(other, value, true));
}

nlohmann::json VersionKind<Reasons>::detail(const Reasons& value, const Reasons& before) {
    return {{"reasons", value.size()}, {"changed", differences(value, before)}};
}

void VersionKind<Reasons>::add(sql::Database& db, const Reasons& value, Date from, LogEntryId log) {
    const Reasons before = store::reductionReasons(db, from);
    for (const ReductionReason& reason : value) {
        const ReductionReason* same = reasonOfId(before, reason.id);
        if (same == nullptr || !(*same == reason)) {
            store::putReductionReason(db, reason, from, log);
        }
    }
}

nlohmann::json VersionKind<Reasons>::write(const Reasons& value) {
    return reductionReasonsJson(value);
}

Reasons VersionKind<Reasons>::parse(const nlohmann::json& document) {
    return reductionReasonsFrom(document);
}

} // namespace headroom
