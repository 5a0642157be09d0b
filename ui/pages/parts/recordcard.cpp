#include "ui/pages/parts/recordcard.h"

#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int stretchColumnLeast = 120; // design pixels

std::vector<RowColumn<RecordLine>> lineColumns(const QStringList& titles) {
    std::vector<RowColumn<RecordLine>> columns;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        RowColumn<RecordLine> column;
        column.key = QString::number(i);
        column.title = titles[i];
        column.text = [i](const RecordLine& line) { return line.cells.value(i); };
        column.tooltip = [i](const RecordLine& line) {
            return line.tooltip.isEmpty() ? line.cells.value(i) : line.tooltip;
        };
        column.more = [i](const RecordLine& line, int role) -> QVariant {
            if (role == StrongRole) {
                return i == 0 && line.strong;
            }
            if (role == ShapeRole) {
                return static_cast<int>(i == line.tonedColumn ? line.shape : Shape::None);
            }
            if (role != ToneRole) {
                return {};
            }
            const Tone tone = i == line.tonedColumn ? line.tone : line.muted ? Tone::Muted : Tone::Normal;
            return static_cast<int>(tone);
        };
        // Lists keep the order in which the record gives them.
        column.sort = [](const RecordLine&) { return SortValue::of(0.0); };
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace

RecordLinesModel::RecordLinesModel(const QStringList& titles, QObject* parent)
    : RowModel(
          lineColumns(titles), [](const RecordLine& line) { return line.id; }, parent) {
    setSearchText([](const RecordLine& line) { return line.cells.join(QLatin1Char(' ')); });
}

RecordCard::RecordCard(const QString& title, const char* name, const QStringList& columns, int stretchColumn,
                       QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_card(new Card(title))
    , m_table(new BoardTableView)
    , m_model(new RecordLinesModel(columns, this))
    , m_empty(makeLabel(TextStyle::Body, tr("Nothing recorded."), Tone::Muted)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_table->setObjectName(QLatin1String(name));
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->board().setSectionsClickable(false);
    m_table->setStretchColumn(stretchColumn, stretchColumnLeast);
    m_table->installEventFilter(this);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_empty->setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(4));
    m_empty->setWordWrap(true);
    m_card->content().setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(8));
    m_card->content().addWidget(m_table);
    m_card->content().addWidget(m_empty);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, [this](qint64 id) {
        showActions();
        emit currentIdChanged(id);
    });
    const auto first = [this] {
        const auto found = std::find_if(m_actions.begin(), m_actions.end(),
                                        [](const Offered& offered) { return offered.wantsRow; });
        if (found != m_actions.end()) {
            run(*found);
        }
    };
    connect(m_table, &QAbstractItemView::activated, this, first);
    connect(m_table, &QAbstractItemView::doubleClicked, this, first);
}

QPushButton* RecordCard::addAction(const QString& text, Qt::Key key, bool wantsRow, Action action) {
    QPushButton* button = makeButton(text, ButtonKind::Quiet);
    button->setObjectName(m_table->objectName() + QLatin1Char('.') +
                          QKeySequence(key).toString(QKeySequence::PortableText));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(m_title, text));
    m_card->addTool(button);
    const std::size_t at = m_actions.size();
    m_actions.push_back({button, key, wantsRow, std::move(action)});
    connect(button, &QPushButton::clicked, this, [this, at] { run(m_actions[at]); });
    showActions();
    return button;
}

QPushButton* RecordCard::addSteadyAction(const QString& text, Qt::Key key, std::function<void()> action) {
    QPushButton* button = addAction(text, key, false, [action = std::move(action)](qint64) { action(); });
    m_actions.back().steady = true;
    showActions();
    return button;
}

void RecordCard::run(const Offered& offered) {
    if (offered.button->isEnabled()) {
        offered.action(offered.wantsRow ? currentId() : 0);
    }
}

void RecordCard::setLines(std::vector<RecordLine> lines) {
    const int rows = static_cast<int>(lines.size());
    m_model->setRows(std::move(lines));
    m_table->fitColumns();
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_table->setFixedHeight(m_table->board().sizeHint().height() +
                            std::clamp(rows, 1, m_rowsShown) * theme::rowHeight() + 1);
    showActions();
}

void RecordCard::setNote(const QString& note) {
    m_card->setTitle(m_title, note);
}

void RecordCard::setEmptySentence(const QString& sentence) {
    m_empty->setText(sentence);
}

void RecordCard::setEditable(bool editable, const QString& why) {
    m_editable = editable;
    m_why = why;
    showActions();
}

qint64 RecordCard::currentId() const {
    return m_keeper->currentId();
}

void RecordCard::setCurrentId(qint64 id) {
    m_keeper->setCurrentId(id);
    showActions();
}

void RecordCard::showActions() {
    const bool chosen = m_model->rowOf(m_keeper->currentId()) >= 0;
    for (const Offered& offered : m_actions) {
        offered.button->setEnabled(offered.steady || (m_editable && (chosen || !offered.wantsRow)));
        offered.button->setToolTip(
            m_editable || offered.steady
                ? tr("Key: %1").arg(QKeySequence(offered.key).toString(QKeySequence::NativeText))
                : m_why);
    }
}

bool RecordCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        for (const Offered& offered : m_actions) {
            if (plain && key->key() == offered.key) {
                run(offered);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headroom
