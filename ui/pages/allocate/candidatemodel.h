#pragma once

#include "service/allocation.h"
#include "ui/pages/models/rowmodel.h"

#include <memory>

namespace headroom {

/// Officers who could take a case, each with what the case does to their figure.
class CandidateModel final : public RowModel<CandidateRow> {
    Q_OBJECT

public:
    explicit CandidateModel(QObject* parent = nullptr);

    void setCandidates(std::vector<CandidateRow> rows, const Thresholds& thresholds);
    void groupByTeam(bool grouped);
    bool groupedByTeam() const { return m_grouped; }
    const CandidateRow* withPost(PostId post) const { return rowWithId(post.value); }

private:
    CandidateModel(std::shared_ptr<Thresholds> rules, QObject* parent);

    std::shared_ptr<Thresholds> m_rules;
    bool m_grouped = false;
};

} // namespace headroom
