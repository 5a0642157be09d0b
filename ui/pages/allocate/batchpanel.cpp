#include "ui/pages/allocate/batchpanel.h"

#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/models/decisionwords.h"
#include "ui/pages/models/words.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/parts/formfindings.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

using Placement = AllocateBatch::Placement;
constexpr int placedRowsShown = 4;
constexpr int narrowestState = 160; // design pixels

QString findingsText(const Placement& placed) {
    QStringList sentences;
    for (const Finding& finding : placed.findings) {
        sentences << findingText(finding);
    }
    return sentences.join(QLatin1Char(' '));
}

RowColumn<Placement> placedColumn(const char* key, const QString& title, RowColumn<Placement>::Text text,
                                  Qt::Alignment alignment = Qt::AlignLeft) {
    RowColumn<Placement> column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    column.alignment = alignment;
    return column;
}

std::vector<RowColumn<Placement>> placedColumns() {
    auto who =
        placedColumn("case", BatchModel::tr("Case"), [](const Placement& placed) { return placed.who; });
    who.more = [](const Placement& placed, int role) {
        return role == DetailRole ? QVariant(placed.crn) : QVariant();
    };
    auto officer = placedColumn("officer", BatchModel::tr("→ Officer"),
                                [](const Placement& placed) { return placed.officer; });
    auto figure = placedColumn(
        "figure", BatchModel::tr("Workload %"),
        [](const Placement& placed) {
            return placed.statusAfter == Status::NoCapacity
                       ? BatchModel::tr("No capacity")
                       : AllocateWords::change(placed.percentBefore, placed.percentAfter);
        },
        Qt::AlignRight);
    figure.help = BatchModel::tr("Of the officer: now, and with the whole batch.");
    figure.sort = [](const Placement& placed) { return SortValue::of(placed.percentAfter); };
    auto outcome = placedColumn("outcome", BatchModel::tr("Suitability"), [](const Placement& placed) {
        return DecisionWords::suitabilityShort(placed.outcome);
    });
    outcome.more = [](const Placement& placed, int role) -> QVariant {
        return role == ShapeRole ? QVariant(static_cast<int>(DecisionWords::suitabilityShape(placed.outcome)))
               : role == ToneRole ? QVariant(static_cast<int>(DecisionWords::suitabilityTone(placed.outcome)))
                                  : QVariant();
    };
    auto state = placedColumn("state", BatchModel::tr("State"), [](const Placement& placed) {
        return placed.findings.empty() ? BatchModel::tr("Placed, not committed") : findingsText(placed);
    });
    state.tooltip = state.text;
    state.more = [](const Placement& placed, int role) -> QVariant {
        const bool wrong = refused(placed.findings);
        return role == ToneRole    ? QVariant(static_cast<int>(wrong ? Tone::Alarm : Tone::Muted))
               : role == ShapeRole ? QVariant(static_cast<int>(wrong ? Shape::Triangle : Shape::None))
                                   : QVariant();
    };
    return {who, officer, figure, outcome, state};
}

} // namespace

BatchModel::BatchModel(QObject* parent)
    : RowModel(
          placedColumns(),
          [](const Placement& placed) { return static_cast<qint64>(placed.decision.caseId.value); }, parent) {
}

BatchPanel::BatchPanel(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Batch")))
    , m_model(new BatchModel(this))
    , m_table(new BoardTableView)
    , m_commit(makeButton(tr("Commit all"), ButtonKind::Primary))
    , m_remove(makeButton(tr("Remove"), ButtonKind::Quiet))
    , m_clear(makeButton(tr("Empty the batch"), ButtonKind::Quiet)) {
    setObjectName(QStringLiteral("batchPanel"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_commit->setObjectName(QStringLiteral("commitBatchButton"));
    m_commit->setToolTip(tr("Ctrl+Shift+Enter: all of them, or none"));
    m_remove->setObjectName(QStringLiteral("removePlacedButton"));
    m_remove->setToolTip(tr("Delete"));
    m_clear->setObjectName(QStringLiteral("emptyBatchButton"));
    for (QPushButton* tool : {m_clear, m_remove, m_commit}) {
        m_card->addTool(tool);
    }
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setAccessibleName(tr("Cases placed in the batch"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(m_model->columnOf(QStringLiteral("state")), narrowestState);
    m_table->setFoldOrder({m_model->columnOf(QStringLiteral("outcome"))});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_card->content().addWidget(m_table);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit caseOpened(CaseId{m_model->idAt(index.row())}); });
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit caseOpened(CaseId{m_model->idAt(index.row())}); });
    connect(m_commit, &QPushButton::clicked, this, &BatchPanel::commitRequested);
    connect(m_clear, &QPushButton::clicked, this, &BatchPanel::emptyRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const qint64 id = m_keeper->currentId(); id != 0) {
            emit removeRequested(CaseId{id});
        }
    });
    hide();
}

void BatchPanel::setBatch(const AllocateBatch& batch, bool writable) {
    m_model->setRows(batch.placed());
    m_table->fitColumns();
    m_card->setTitle(tr("Batch"),
                     tr("%n case(s) placed; all are committed, or none", nullptr, batch.count()));
    m_commit->setEnabled(writable);
    const int rows = std::min(batch.count(), placedRowsShown);
    m_table->setFixedHeight(m_table->board().sizeHint().height() + rows * theme::rowHeight());
    setVisible(!batch.isEmpty());
}

void BatchPanel::focusTable() {
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

bool BatchPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        m_remove->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom
