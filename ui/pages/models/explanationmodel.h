#pragma once

#include "service/officer.h"
#include "ui/pages/models/rowmodel.h"

#include <set>

namespace headroom {

/// Beside the BoardRoles of ui/widgets.
enum ExplanationRole : int {
    DisclosureRole = Qt::UserRole + 200, ///< bool: opened or closed; nothing: does not open
    IndentRole,                          ///< int: steps to the right
};

/// One row of the sheet that explains a figure: a line, a case behind an opened line, or the sum.
struct ExplanationRow {
    enum class Kind { Line, Case, Total };
    Kind kind = Kind::Line;
    qint64 id = 0;
    ExplanationLine line;
    int lineNumber = -1;
    bool opens = false; ///< there are cases behind it
    bool open = false;
    CaseLine held;
};

/// The lines of an explanation in their own order, ending with the sum they add up to. A line
/// with known cases opens in place.
class ExplanationModel final : public RowModel<ExplanationRow> {
    Q_OBJECT

public:
    explicit ExplanationModel(QObject* parent = nullptr);

    /// Lines that were open stay open where the post is the same.
    void setOfficer(const Explanation& explanation, std::vector<CaseLine> cases, PostId post);
    /// Opens or closes the line shown in that row; of a case, the line it belongs to.
    void toggle(int row);
    void setOpen(int row, bool open);
    /// The row of the line that the shown row belongs to.
    int lineRow(int row) const;

    static QString work(const ExplanationLine& line);
    static QString pointsOf(const ExplanationLine& line);

private:
    void remake();
    std::vector<std::size_t> casesBehind(const ExplanationLine& line) const;

    Explanation m_explanation;
    std::vector<CaseLine> m_cases;
    PostId m_post;
    std::set<int> m_open;
};

} // namespace headroom
