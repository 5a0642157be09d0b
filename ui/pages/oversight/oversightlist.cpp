#include "ui/pages/oversight/oversightlist.h"

#include "ui/pages/models/rowmodel.h"
#include "ui/pages/oversight/oversightwords.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icon.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace headroom {

struct OversightLine {
    qint64 id = 0;
    OversightItem item;
};

namespace {

constexpr int widthOfList = 400; // design pixels
constexpr int narrowestWho = 110;

using ItemColumn = RowColumn<OversightLine>;

ItemColumn itemColumn(const char* key, const QString& title, ItemColumn::Text text) {
    ItemColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = text;
    column.tooltip = std::move(text);
    return column;
}

std::vector<ItemColumn> itemColumns(const std::shared_ptr<const Thresholds>& rules) {
    auto who = itemColumn("who", OversightList::tr("Who"),
                          [](const OversightLine& line) { return OversightWords::who(line.item); });
    who.more = [rules](const OversightLine& line, int role) -> QVariant {
        if (role == NoteRole) {
            return OversightWords::note(line.item, *rules);
        }
        const bool person = !line.item.crn.empty() && !line.item.surname.empty();
        return role == DetailRole && person ? QVariant(toQString(line.item.crn)) : QVariant();
    };
    who.spoken = [rules](const OversightLine& line) {
        return QStringLiteral("%1. %2").arg(OversightWords::who(line.item),
                                            OversightWords::note(line.item, *rules));
    };
    who.tooltip = who.spoken;
    auto when = itemColumn("when", OversightList::tr("When"),
                           [](const OversightLine& line) { return OversightWords::when(line.item); });
    when.more = [](const OversightLine& line, int role) {
        const Tone tone = line.item.daysLate > 0 ? Tone::Alarm : Tone::Muted;
        return role == ToneRole ? QVariant(static_cast<int>(tone)) : QVariant();
    };
    // In the order in which the service gives them, whatever the column.
    for (ItemColumn* column : {&who, &when}) {
        column->sort = [](const OversightLine& line) { return SortValue::of(static_cast<double>(line.id)); };
    }
    return {who, when};
}

} // namespace

class OversightItemModel final : public RowModel<OversightLine> {
public:
    explicit OversightItemModel(std::shared_ptr<Thresholds> rules, QObject* parent)
        : RowModel(
              itemColumns(rules), [](const OversightLine& line) { return line.id; }, parent)
        , m_rules(std::move(rules)) {
        Grouping grouping;
        grouping.key = [](const OversightLine& line) { return OversightWords::kind(line.item.kind); };
        grouping.rank = [this](const OversightLine& line) { return rankOf(line.item.kind); };
        grouping.title = [](const QString& kind, const std::vector<const OversightLine*>& lines) {
            std::int64_t sum = 0;
            for (const OversightLine* line : lines) {
                sum += line->item.amount;
            }
            return QStringLiteral("%1 · %2").arg(kind, countText(sum));
        };
        setGrouping(std::move(grouping));
    }

    void setItems(std::vector<OversightKind> kinds, std::vector<OversightItem> items,
                  const Thresholds& thresholds) {
        *m_rules = thresholds;
        m_kinds = std::move(kinds);
        std::vector<OversightLine> lines;
        lines.reserve(items.size());
        for (OversightItem& item : items) {
            lines.push_back({static_cast<qint64>(lines.size()) + 1, std::move(item)});
        }
        setRows(std::move(lines));
    }

private:
    double rankOf(OversightKind kind) const {
        return static_cast<double>(std::find(m_kinds.begin(), m_kinds.end(), kind) - m_kinds.begin());
    }

    std::shared_ptr<Thresholds> m_rules;
    std::vector<OversightKind> m_kinds;
};

OversightList::OversightList(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Behind the number")))
    , m_stack(new QStackedLayout)
    , m_table(new BoardTableView)
    , m_model(new OversightItemModel(std::make_shared<Thresholds>(), this))
    , m_empty(new EmptyState) {
    auto* outer = new QVBoxLayout(this);
    const int side = theme::px(16);
    outer->setContentsMargins(0, side, side, side);
    outer->addWidget(m_card);
    auto* close = makeButton({}, ButtonKind::Quiet);
    close->setObjectName(QStringLiteral("closeOversightButton"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    m_card->addTool(close);
    m_table->setObjectName(QStringLiteral("oversightItems"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(0, narrowestWho);
    m_table->setNotes(true);
    m_table->setSortKeys({{0, Qt::AscendingOrder}});
    m_table->board().setSectionsClickable(false);
    new BoardKeeper(*m_table, *m_model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setObjectName(QStringLiteral("emptyOversight"));
    m_card->content().addLayout(m_stack, 1);
    connect(close, &QPushButton::clicked, this, &OversightList::closeRequested);
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::doubleClicked}) {
        connect(m_table, signal, this, [this](const QModelIndex& index) {
            if (const OversightLine* line = m_model->rowAt(index.row())) {
                emit opened(OversightItem(line->item));
            }
        });
    }
}

QSize OversightList::sizeHint() const {
    return {theme::px(widthOfList), theme::px(widthOfList)};
}

void OversightList::setItems(const QString& whose, const std::vector<OversightKind>& kinds,
                             std::vector<OversightItem> items, const Thresholds& thresholds) {
    m_card->setTitle(whose);
    m_table->setAccessibleName(QStringLiteral("%1: %2").arg(whose, OversightWords::kind(kinds.front())));
    const bool none = items.empty();
    m_model->setItems(kinds, std::move(items), thresholds);
    m_table->fitColumns();
    m_empty->setContent(tr("Nothing here."), OversightWords::kind(kinds.front()));
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_table);
}

void OversightList::focusTable() {
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 1) {
        m_table->setCurrentIndex(m_model->index(1, 0)); // below the heading
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void OversightList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace headroom
