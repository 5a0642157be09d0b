#pragma once

#include "service/board.h"
#include "ui/pages/parts/pageheading.h"

#include <optional>

class QAction;
class QPushButton;

namespace headroom {

/// What the board is of, in a title and a sentence, and how it is looked at.
class BoardHeading final : public PageHeading {
    Q_OBJECT

public:
    explicit BoardHeading(QWidget* parent = nullptr);

    void setBoard(const BoardSnapshot& board);
    /// Open ones, of whoever is at the keyboard or of the unit; none: not theirs to read.
    void setFlags(std::optional<int> open, bool waiting);
    /// Cases of people who are away or have left and whom nobody covers; none: not theirs to read.
    void setUncovered(std::optional<int> cases);
    /// Whether whoever is at the keyboard may try scenarios.
    void setMayTry(bool may);
    void setView(bool officersPossible, bool officers, bool plot);

    /// "10 practitioners, 8.6 FTE, 338 cases. Workload is from the extract of 21 Nov 2026."
    static QString sentence(const BoardSnapshot& board);

signals:
    void officersChosen(bool officers);
    void plotChosen(bool plot);
    void flagsPressed();
    void oversightPressed();
    void uncoveredPressed();
    void whatIfPressed();

private:
    QPushButton* m_uncovered;
    QPushButton* m_flags;
    QPushButton* m_more; ///< what else is asked about a unit, of those who may ask it
    QAction* m_oversight;
    QAction* m_whatIf;
    QPushButton* m_units;
    QPushButton* m_officers;
    QPushButton* m_table;
    QPushButton* m_plot;
};

} // namespace headroom
