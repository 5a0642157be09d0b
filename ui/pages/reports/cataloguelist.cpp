#include "ui/pages/reports/cataloguelist.h"

#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/reports/cataloguemodel.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace headroom {

CatalogueList::CatalogueList(QWidget* parent)
    : QWidget(parent)
    , m_model(new CatalogueModel(this))
    , m_table(new BoardTableView)
    , m_search(new QLineEdit) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    outer->addWidget(card);
    auto* tools = new QWidget;
    auto* row = new QVBoxLayout(tools);
    row->setContentsMargins(theme::px(8), theme::px(8), theme::px(8), theme::px(8));
    row->addWidget(m_search);
    m_search->setObjectName(QStringLiteral("reportSearchEdit"));
    m_search->setPlaceholderText(tr("Find a report"));
    m_search->setAccessibleName(tr("Find a report by its name or what it answers"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    card->content().addWidget(tools);
    card->content().addWidget(makeLine());
    m_table->setObjectName(QStringLiteral("catalogueTable"));
    m_table->setAccessibleName(tr("Reports"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setStretchColumn(0, 100);
    m_table->setNotes(true);
    m_table->setSortKeys({{0, Qt::AscendingOrder}});
    m_keeper = new BoardKeeper(*m_table, *m_model);
    card->content().addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_model->setTextFilter(text); });
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, &CatalogueList::chosen);
    connect(m_table, &QAbstractItemView::activated, this, &CatalogueList::activated);
}

void CatalogueList::setContent(const std::vector<ReportInfo>& catalogue, const std::vector<ReportSet>& sets,
                               const QStringList& recent) {
    m_model->setContent(catalogue, sets, recent);
}

const CatalogueLine* CatalogueList::current() const {
    return m_model->rowWithId(m_keeper->currentId());
}

void CatalogueList::choose(const std::string& report, std::int64_t series) {
    m_keeper->setCurrentId(series != 0 ? m_model->idOfSet(series) : m_model->idOfReport(report));
}

QString CatalogueList::searchText() const {
    return m_search->text();
}

void CatalogueList::setSearchText(const QString& text) {
    m_search->setText(text);
}

void CatalogueList::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void CatalogueList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// What was chosen before, if it is among what was found; the first that was found else.
void CatalogueList::chooseShown() {
    for (int row = 0; !m_table->currentIndex().isValid() && row < m_model->rowCount(); ++row) {
        if (m_model->idAt(row) != 0) {
            m_table->setCurrentIndex(m_model->index(row, 0));
        }
    }
}

bool CatalogueList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            chooseShown();
            focusTable();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom
