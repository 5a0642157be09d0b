#pragma once

#include "service/board.h"
#include "service/officer.h"
#include "ui/pages/models/rowmodel.h"

namespace headroom {

/// A case with its place in the list: a CRN may stand there more than once.
struct CaseRow {
    qint64 place = 0;
    CaseLine held;
};

/// The cases of one officer.
class CaseListModel final : public RowModel<CaseRow> {
    Q_OBJECT

public:
    explicit CaseListModel(QObject* parent = nullptr);
    void setCases(const std::vector<CaseLine>& cases);
};

/// The reductions of one post, with their status on the day shown.
class ReductionModel final : public RowModel<ReductionView> {
    Q_OBJECT

public:
    explicit ReductionModel(QObject* parent = nullptr);
};

/// A trend as a table, newest week first.
class HistoryModel final : public RowModel<WeekFigure> {
    Q_OBJECT

public:
    explicit HistoryModel(QObject* parent = nullptr);
};

/// A dated change with its place in the list.
struct ComingRow {
    qint64 place = 0;
    ComingUp event;
};

/// What is coming up and what it does to the figure.
class ComingUpModel final : public RowModel<ComingRow> {
    Q_OBJECT

public:
    explicit ComingUpModel(QObject* parent = nullptr);
    void setEvents(const std::vector<ComingUp>& events);
};

} // namespace headroom
