#include "ui/pages/reports/reportpreviewview.h"

#include "ui/pages/reports/reportrowmodel.h"
#include "ui/pages/reports/reportwords.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace headroom {

ReportPreviewView::ReportPreviewView(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState)
    , m_totals(makeLabel(TextStyle::Strong))
    , m_count(makeLabel(TextStyle::Caption, {}, Tone::Muted)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    outer->addWidget(card);
    card->content().addLayout(m_stack, 1);
    card->content().addWidget(makeLine());
    auto* foot = new QWidget;
    auto* row = new QVBoxLayout(foot);
    row->setContentsMargins(theme::px(12), theme::px(6), theme::px(12), theme::px(6));
    row->setSpacing(theme::px(2));
    row->addWidget(m_totals);
    row->addWidget(m_count);
    m_totals->setObjectName(QStringLiteral("reportTotals"));
    m_totals->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("reportCount"));
    card->content().addWidget(foot);
    m_empty->setObjectName(QStringLiteral("emptyReport"));
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::nextStep, this, &ReportPreviewView::nextStep);
}

void ReportPreviewView::say(const QString& sentence, const QString& hint, const QString& button) {
    m_empty->setContent(sentence, hint, button);
    m_stack->setCurrentWidget(m_empty);
    m_totals->hide();
    m_count->clear();
}

bool ReportPreviewView::hasRows() const {
    return m_table != nullptr && m_stack->currentWidget() == m_table;
}

void ReportPreviewView::makeTable(const std::string& report) {
    delete m_table;
    delete m_model;
    m_model = new ReportRowModel(m_preview.table, this);
    m_table = new BoardTableView;
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setAccessibleName(toQString(m_preview.table.title));
    m_table->setModel(m_model);
    m_table->fitColumns();
    m_table->rememberLayout(QStringLiteral("report-") + toQString(report), {});
    m_stack->addWidget(m_table);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const ReportLine* line = m_model->rowAt(index.row())) {
            emit rowActivated(line->values);
        }
    });
}

void ReportPreviewView::show(const std::string& report, ReportPreview preview) {
    m_preview = std::move(preview);
    if (m_preview.table.rows.empty()) {
        say(tr("No rows."), tr("Nothing answers the question for this unit, these days and this choice."));
        return;
    }
    makeTable(report);
    m_stack->setCurrentWidget(m_table);
    const QString totals = ReportWords::totals(m_preview.table);
    m_totals->setText(tr("In all: %1").arg(totals));
    m_totals->setVisible(!totals.isEmpty());
    const auto shown = static_cast<std::int64_t>(m_preview.table.rows.size());
    m_count->setText(shown == m_preview.rows
                         ? tr("%n row(s). Enter opens what a row is about.", nullptr, static_cast<int>(shown))
                         : tr("The first %1 of %2 rows. An export has all of them.")
                               .arg(countText(shown), countText(m_preview.rows)));
}

std::vector<std::string> ReportPreviewView::columns() const {
    std::vector<std::string> keys;
    if (!hasRows()) {
        return keys;
    }
    const BoardHeader& header = m_table->board();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column) || m_table->isFolded(column)) {
            keys.push_back(toUtf8(m_model->columnKey(column)));
        }
    }
    return keys;
}

void ReportPreviewView::focusTable() {
    if (hasRows()) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void ReportPreviewView::copyAll() {
    if (hasRows()) {
        m_table->selectAll();
        m_table->copySelection();
    }
}

void ReportPreviewView::chooseColumns(QPushButton* at) {
    if (hasRows()) {
        QMenu* menu = m_table->makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(at->mapToGlobal(QPoint(0, at->height())));
    }
}

} // namespace headroom
