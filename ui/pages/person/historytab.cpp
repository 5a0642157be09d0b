#include "ui/pages/person/historytab.h"

#include "domain/error.h"
#include "service/record.h"
#include "ui/pages/models/decisionwords.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/person/personwords.h"
#include "ui/pages/person/whoheldcard.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QDateTime>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int linesRead = 500;

/// Keys of other things in the store: they say nothing to a reader.
bool isKey(const std::string& column) {
    for (const char* end : {"_id", "replaces", "subject"}) {
        if (column.ends_with(end)) {
            return true;
        }
    }
    return false;
}

/// Days, times, kinds of contact and words in the words of the window; free text as it is kept.
QString shownValue(const std::string& column, const std::string& value) {
    if (value.empty()) {
        return PersonWords::unknown();
    }
    if (const auto day = Date::parse(value)) {
        return dateText(*day);
    }
    if (column.ends_with("s_at")) {
        constexpr int minutesInHour = 60;
        const int minutes = toQString(value).toInt();
        return QStringLiteral("%1:%2")
            .arg(minutes / minutesInHour, 2, 10, QLatin1Char('0'))
            .arg(minutes % minutesInHour, 2, 10, QLatin1Char('0'));
    }
    if (column == "type") {
        return PersonWords::typeName(value);
    }
    QString shown = toQString(value);
    return value.find(' ') == std::string::npos ? shown.replace(QLatin1Char('_'), QLatin1Char(' ')) : shown;
}

QString changesOf(const HistoryLine& line) {
    QStringList parts;
    const bool added = line.action == "added";
    for (const auto& [column, value] : line.now) {
        if (isKey(column) || (added && (value.empty() || value == "0"))) {
            continue;
        }
        const auto before =
            std::find_if(line.before.begin(), line.before.end(),
                         [&column = column](const auto& each) { return each.first == column; });
        const QString name = PersonWords::column(column);
        parts.append(added || before == line.before.end()
                         ? QStringLiteral("%1: %2").arg(name, shownValue(column, value))
                         : HistoryTab::tr("%1: %2, before %3")
                               .arg(name, shownValue(column, value), shownValue(column, before->second)));
    }
    return parts.join(QStringLiteral("; "));
}

QString historyMoment(const std::string& recordedAt) {
    const auto moment = Instant::parse(recordedAt);
    return moment ? momentText(*moment) : toQString(recordedAt);
}

} // namespace

HistoryTab::HistoryTab(PersonEditing& editing, QWidget* parent)
    : PersonTab(editing, parent)
    , m_whoHeld(new WhoHeldCard(workspace()))
    , m_filter(new QLineEdit)
    , m_table(new BoardTableView)
    , m_model(new RecordLinesModel(
          {tr("When"), tr("Who"), tr("What"), tr("Change"), tr("Now and before"), tr("Reason")}, this)) {
    m_filter->setObjectName(QStringLiteral("historyFilterEdit"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the history"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(theme::px(220));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->board().setSectionsClickable(false);
    m_table->setStretchColumn(4, 200);
    auto* card = new Card(tr("History"));
    card->setTitle(tr("History"), tr("newest first; nothing is ever overwritten"));
    card->addTool(m_filter);
    card->content().setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(8));
    card->content().addWidget(m_table);
    auto* outer = new QVBoxLayout(this);
    const int side = theme::px(16);
    outer->setContentsMargins(side, theme::px(12), side, side);
    outer->setSpacing(theme::px(12));
    outer->addWidget(m_whoHeld);
    outer->addWidget(card, 1);
    connect(m_whoHeld, &WhoHeldCard::said, this, &PersonTab::said);
    connect(m_filter, &QLineEdit::textChanged, m_model, &RecordLinesModel::setTextFilter);
}

void HistoryTab::setPerson(const PersonSnapshot& person) {
    std::vector<RecordLine> lines;
    try {
        m_whoHeld->setPerson(person);
        for (const HistoryLine& entry : readHistory(workspace(), person.id, linesRead)) {
            RecordLine line;
            line.id = static_cast<qint64>(lines.size()) + 1;
            line.cells = {
                historyMoment(entry.recordedAt),   toQString(entry.actor), PersonWords::itemKind(entry.kind),
                PersonWords::change(entry.action), changesOf(entry),       DecisionWords::said(entry.reason)};
            line.tooltip = changesOf(entry).replace(QStringLiteral("; "), QStringLiteral("\n"));
            lines.push_back(line);
        }
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
    m_model->setRows(std::move(lines));
    m_table->fitColumns();
}

void HistoryTab::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryTab::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

} // namespace headroom
