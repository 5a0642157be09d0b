#include "ui/pages/allocate/candidatelist.h"

#include "ui/pages/allocate/candidatebar.h"
#include "ui/pages/allocate/candidatemodel.h"
#include "ui/pages/parts/asidereading.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/workloadbar.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace headroom {

namespace {

constexpr int narrowestOfficer = 104; // design pixels
constexpr int narrowBar = 84;
constexpr int comparedAtMost = 4;
constexpr char groupKey[] = "allocate/byTeam";

QList<int> candidateColumnsNamed(const CandidateModel& model, std::initializer_list<const char*> keys) {
    QList<int> columns;
    for (const char* key : keys) {
        columns.append(model.columnOf(QLatin1String(key)));
    }
    return columns;
}

} // namespace

CandidateList::CandidateList(QWidget* parent)
    : QWidget(parent)
    , m_model(new CandidateModel(this))
    , m_card(new Card(tr("Practitioners")))
    , m_bar(new CandidateBar)
    , m_table(new BoardTableView)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState) {
    makeTable();
    layOut();
    const bool grouped = QSettings().value(QLatin1String(groupKey)).toBool();
    m_model->groupByTeam(grouped);
    m_bar->setGrouped(grouped);
    connect(m_bar, &CandidateBar::filterChanged, this, &CandidateList::applyFilter);
    connect(m_bar, &CandidateBar::showAllRequested, this, &CandidateList::showAll);
    connect(m_bar, &CandidateBar::groupToggled, this, [this](bool on) {
        QSettings().setValue(QLatin1String(groupKey), on);
        m_model->groupByTeam(on);
    });
    connect(m_bar, &CandidateBar::columnsRequested, m_table, &BoardTableView::chooseColumns);
    connect(m_empty, &EmptyState::nextStep, this, &CandidateList::showAll);
}

void CandidateList::layOut() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setTitle(tr("Practitioners"), tr("workload now → with this case, live"));
    m_empty->setObjectName(QStringLiteral("emptyCandidates"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->content().addWidget(m_bar);
    m_card->content().addWidget(makeLine());
    m_card->content().addLayout(m_stack, 1);
}

void CandidateList::makeTable() {
    m_table->setObjectName(QStringLiteral("candidateTable"));
    m_table->setAccessibleName(tr("Practitioners who could take the case"));
    m_table->setModel(m_model);
    m_table->setNotes(true);
    m_table->setItemDelegateForColumn(m_model->columnOf(QStringLiteral("bar")),
                                      new WorkloadBarDelegate(m_table));
    m_table->setFixedColumns({0});
    m_table->setStretchColumn(0, narrowestOfficer);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFoldOrder(candidateColumnsNamed(*m_model, {"mentor", "training", "team", "reductions", "rosh",
                                                           "mix", "week", "bar", "grade", "now"}));
    m_table->rememberLayout(QStringLiteral("candidates"),
                            {}, // as the service gives them: suitability, headroom, name
                            candidateColumnsNamed(*m_model, {"team", "training", "mentor"}));
    m_keeper = new BoardKeeper(*m_table, *m_model);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this,
            [this](qint64 id) { emit chosenChanged(PostId{id}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit selectionCountChanged(selectedCount()); });
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::doubleClicked}) {
        connect(m_table, signal, this, [this](const QModelIndex& index) {
            if (const qint64 id = m_model->idAt(index.row()); id > 0) {
                emit opened(PostId{id});
            }
        });
    }
}

void CandidateList::setCandidates(std::vector<CandidateRow> rows, const Thresholds& thresholds) {
    m_nothing.clear();
    m_noRows.reset();
    const bool first = !std::exchange(m_fitted, !rows.empty());
    std::set<Grade> grades;
    for (const CandidateRow& row : rows) {
        grades.insert(row.officer.grade);
    }
    m_bar->setThresholds(thresholds);
    m_bar->setGrades(grades);
    m_model->setCandidates(std::move(rows), thresholds);
    if (first) {
        m_table->fitColumns();
        const int bar = m_model->columnOf(QStringLiteral("bar"));
        m_table->setColumnWidth(bar, theme::px(narrowBar));
    }
    const bool waiting = holdsFocus(*m_empty);
    showRows();
    if (waiting) {
        focusTable();
    }
}

void CandidateList::setNothing(const QString& sentence) {
    m_nothing = sentence;
    m_noRows.reset();
    m_fitted = false;
    m_model->setCandidates({}, {});
    m_keeper->setCurrentId(0);
    showRows();
}

void CandidateList::setNoRows(const QString& sentence) {
    m_nothing.clear();
    m_noRows = sentence;
    m_model->setCandidates({}, {});
    showRows();
}

void CandidateList::applyFilter() {
    const CandidateFilter filter = m_bar->filter();
    m_model->setPredicate(filter == CandidateFilter{}
                              ? CandidateModel::Predicate()
                              : CandidateModel::Predicate([filter, this](const CandidateRow& row) {
                                    return passes(filter, row, chosen());
                                }));
    showRows();
}

void CandidateList::showAll() {
    m_bar->setFilter({});
    applyFilter();
}

void CandidateList::showRows() {
    const int shown = m_model->shownRows();
    const int all = m_model->allRows();
    m_bar->setHidden(all - shown);
    m_bar->setVisible(m_nothing.isEmpty());
    if (!m_nothing.isEmpty()) {
        m_empty->setContent(m_nothing, {}, {});
    } else if (m_noRows) {
        m_empty->setContent(*m_noRows, {}, {});
    } else if (all == 0) {
        m_empty->setContent(tr("Nobody works here."), tr("Ask the officers of a wider unit."), {});
    } else {
        m_empty->setContent(tr("The filters hide everybody."), {}, tr("Show everybody"));
    }
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_table) : m_empty);
}

void CandidateList::setChosen(PostId post) {
    m_keeper->setCurrentId(post.value);
}

PostId CandidateList::chosen() const {
    return PostId{m_keeper == nullptr ? 0 : m_keeper->currentId()};
}

const CandidateRow* CandidateList::row(PostId post) const {
    for (const CandidateRow& each : m_model->rows()) {
        if (each.officer.post == post) {
            return &each;
        }
    }
    return nullptr;
}

const CandidateRow* CandidateList::chosenRow() const {
    const PostId post = chosen();
    return post ? row(post) : nullptr;
}

int CandidateList::selectedCount() const {
    return static_cast<int>(m_table->selectionModel()->selectedRows().size());
}

std::vector<CandidateRow> CandidateList::toCompare() const {
    std::vector<int> places;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        places.push_back(index.row());
    }
    if (places.size() < 2) {
        for (int place = 0; place < m_model->rowCount(); ++place) {
            if (std::find(places.begin(), places.end(), place) == places.end()) {
                places.push_back(place);
            }
            if (places.size() >= comparedAtMost) {
                break;
            }
        }
    }
    std::sort(places.begin(), places.end());
    std::vector<CandidateRow> compared;
    for (const int place : places) {
        const CandidateRow* found = m_model->rowAt(place);
        if (found != nullptr && compared.size() < comparedAtMost) {
            compared.push_back(*found);
        }
    }
    return compared;
}

void CandidateList::focusTable() {
    if (m_noRows) {
        m_empty->setFocus(Qt::OtherFocusReason); // and on to the table when it is there
        return;
    }
    if (!m_table->currentIndex().isValid()) {
        for (int place = 0; place < m_model->rowCount(); ++place) {
            if (m_model->rowAt(place) != nullptr) {
                m_table->setCurrentIndex(m_model->index(place, 0));
                break;
            }
        }
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace headroom
