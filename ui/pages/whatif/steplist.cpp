#include "ui/pages/whatif/steplist.h"

#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/shapes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

std::vector<RowColumn<StepRow>> stepColumns() {
    RowColumn<StepRow> what;
    what.key = QStringLiteral("what");
    what.title = StepModel::tr("What happens");
    what.text = [](const StepRow& row) { return QStringLiteral("%1. %2").arg(row.place).arg(row.what); };
    what.sort = [](const StepRow& row) { return SortValue::of(static_cast<double>(row.place)); };
    what.tooltip = [](const StepRow& row) {
        return row.state.isEmpty() ? row.what : QStringLiteral("%1\n%2").arg(row.what, row.state);
    };
    what.spoken = [](const StepRow& row) {
        return row.state.isEmpty() ? row.what
                                   : StepModel::tr("%1. Changes nothing: %2").arg(row.what, row.state);
    };
    what.more = [](const StepRow& row, int role) -> QVariant {
        if (role == NoteRole) {
            return row.state;
        }
        const bool nothing = !row.state.isEmpty();
        if (role == ShapeRole && nothing) {
            return static_cast<int>(Shape::Ring);
        }
        return role == ToneRole && nothing ? QVariant(static_cast<int>(Tone::Warning)) : QVariant();
    };
    return {what};
}

} // namespace

StepModel::StepModel(QObject* parent)
    : RowModel(
          stepColumns(), [](const StepRow& row) { return row.place; }, parent) {}

StepList::StepList(QWidget* parent)
    : QWidget(parent)
    , m_model(new StepModel(this))
    , m_table(new BoardTableView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_add(makeButton(tr("&Add…")))
    , m_change(makeButton(tr("Chan&ge…")))
    , m_remove(makeButton(tr("Take out")))
    , m_undo(makeButton(tr("&Undo")))
    , m_do(makeButton(tr("&Do it for real…"))) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Steps"));
    outer->addWidget(card);
    card->addTool(m_undo);
    card->addTool(m_add);
    const std::pair<QPushButton*, const char*> names[] = {{m_add, "addStep"},
                                                          {m_change, "changeStep"},
                                                          {m_remove, "removeStep"},
                                                          {m_undo, "undoStep"},
                                                          {m_do, "doStep"}};
    for (const auto& [button, name] : names) {
        button->setObjectName(QLatin1String(name));
    }
    m_do->setToolTip(
        tr("Opens the editor in which it is really done; nothing happens before that is saved."));
    m_table->setObjectName(QStringLiteral("stepTable"));
    m_table->setAccessibleName(tr("Steps of the scenario"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(0, 120);
    m_table->setNotes(true);
    m_table->setWrapping();
    m_table->setSortKeys({{0, Qt::AscendingOrder}});
    m_table->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("emptySteps"));
    m_empty->setContent(tr("Nothing is supposed yet."),
                        tr("Suppose that somebody leaves or joins, hours change, people are released, cases "
                           "move …"),
                        tr("Add a step…"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->content().addLayout(m_stack, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme::px(12), theme::px(8), theme::px(12), theme::px(12));
    row->addWidget(m_change);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_do);
    card->content().addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &StepList::addPressed);
    connect(m_empty, &EmptyState::nextStep, this, &StepList::addPressed);
    connect(m_undo, &QPushButton::clicked, this, &StepList::undoPressed);
    const auto ofCurrent = [this](void (StepList::*signal)(int)) {
        return [this, signal] {
            if (const int place = current(); place >= 0) {
                emit(this->*signal)(place);
            }
        };
    };
    connect(m_change, &QPushButton::clicked, this, ofCurrent(&StepList::changePressed));
    connect(m_remove, &QPushButton::clicked, this, ofCurrent(&StepList::removePressed));
    connect(m_do, &QPushButton::clicked, this, ofCurrent(&StepList::doPressed));
    connect(m_table, &QAbstractItemView::activated, this, ofCurrent(&StepList::changePressed));
    connect(m_table, &QAbstractItemView::doubleClicked, this, ofCurrent(&StepList::changePressed));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StepList::showActions);
    setSteps({}, {}, {});
}

void StepList::setSteps(const std::vector<ScenarioStep>& steps, const std::vector<StepState>& states,
                        const WhatIfWords::Names& names) {
    const int before = current();
    m_steps = steps;
    std::vector<StepRow> rows;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        rows.push_back({static_cast<qint64>(i) + 1, WhatIfWords::step(steps[i], names),
                        i < states.size() ? WhatIfWords::state(states[i]) : QString()});
    }
    m_model->setRows(std::move(rows));
    m_stack->setCurrentWidget(steps.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (!steps.empty()) {
        const int row = std::clamp(before, 0, static_cast<int>(steps.size()) - 1);
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    showActions();
}

void StepList::setCanUndo(bool can) {
    m_undo->setEnabled(can);
}

int StepList::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? static_cast<int>(m_model->idAt(index.row())) - 1 : -1;
}

void StepList::focusTable() {
    m_steps.empty() ? m_add->setFocus(Qt::OtherFocusReason) : m_table->setFocus(Qt::OtherFocusReason);
}

void StepList::showActions() {
    const int place = current();
    const bool any = place >= 0 && place < static_cast<int>(m_steps.size());
    m_change->setEnabled(any);
    m_remove->setEnabled(any);
    m_do->setEnabled(any && isRealAction(m_steps[static_cast<std::size_t>(place)].kind));
}

bool StepList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Insert:
        emit addPressed();
        return true;
    case Qt::Key_Delete:
        if (const int place = current(); place >= 0) {
            emit removePressed(place);
        }
        return true;
    default:
        return false;
    }
}

} // namespace headroom
