#pragma once

#include "service/board.h"
#include "ui/pages/models/rowmodel.h"

#include <memory>

namespace headroom {

/// Practitioners, one row a post: what a team's board and a national list show.
class PostModel final : public RowModel<PostRow> {
    Q_OBJECT

public:
    enum class GroupBy { None, Grade, Team, Band };

    explicit PostModel(QObject* parent = nullptr);

    void setBoard(const FigureBasis& basis, std::vector<PostRow> posts);
    void groupBy(GroupBy by);
    GroupBy grouping() const { return m_groupBy; }
    const Thresholds& thresholds() const { return *m_rules; }

private:
    PostModel(std::shared_ptr<Thresholds> rules, QObject* parent);

    std::shared_ptr<Thresholds> m_rules;
    GroupBy m_groupBy = GroupBy::None;
};

} // namespace headroom
