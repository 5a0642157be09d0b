#include "ui/pages/practice/practicehistory.h"

#include "ui/pages/parts/recordcard.h"
#include "ui/pages/practice/practicewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString practiceMoment(const std::string& recordedAt) {
    const auto moment = Instant::parse(recordedAt);
    return moment ? dateTimeText(QDateTime::fromSecsSinceEpoch(moment->seconds().time_since_epoch().count()))
                  : toQString(recordedAt);
}

QString practiceAction(const std::string& action) {
    return action == "added"     ? PracticeHistoryDialog::tr("Added")
           : action == "changed" ? PracticeHistoryDialog::tr("Changed")
                                 : PracticeHistoryDialog::tr("Withdrawn");
}

} // namespace

PracticeHistoryDialog::PracticeHistoryDialog(Workspace& workspace, const PracticeView& view, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("practiceHistory"));
    setWindowTitle(tr("History of what is recorded about a practitioner"));
    setMinimumWidth(theme::px(900));
    const int side = theme::px(16);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    auto* card = new RecordCard(
        toQString(view.officer), "practiceHistoryTable",
        {tr("When"), tr("Who"), tr("Done"), tr("What"), tr("Detail"), tr("From"), tr("Until"), tr("Reason")},
        4);
    card->setRowsShown(14);
    std::vector<RecordLine> rows;
    for (const PracticeHistoryLine& line : practiceHistory(workspace, view.post)) {
        RecordLine row;
        row.id = static_cast<qint64>(rows.size()) + 1;
        row.cells = {practiceMoment(line.recordedAt),  toQString(line.actor),
                     practiceAction(line.action),      PracticeWords::kind(line.line.entry.kind),
                     PracticeWords::detail(line.line), dateText(line.line.entry.from),
                     PracticeWords::until(line.line),  toQString(line.reason)};
        row.muted = line.action == "withdrawn";
        rows.push_back(std::move(row));
    }
    card->setLines(std::move(rows));
    column->addWidget(card);
    auto* buttons = new QHBoxLayout;
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace headroom
