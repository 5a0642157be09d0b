#include "ui/pages/team/uncovereddialog.h"

#include "domain/error.h"
#include "service/moves.h"
#include "service/practice.h"
#include "service/workspace.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/parts/recorddialog.h"
#include "ui/pages/practice/practiceeditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

QString uncoveredReason(const UncoveredWork& work) {
    switch (work.why) {
    case UncoveredWhy::PostEnded:
        return work.since ? UncoveredDialog::tr("Post ended on %1").arg(dateText(*work.since))
                          : UncoveredDialog::tr("Post ended");
    case UncoveredWhy::Left:
        return work.since ? UncoveredDialog::tr("Left on %1").arg(dateText(*work.since))
                          : UncoveredDialog::tr("Left");
    case UncoveredWhy::Away:
        return work.until ? UncoveredDialog::tr("Away until %1").arg(dateText(*work.until))
                          : UncoveredDialog::tr("Away");
    case UncoveredWhy::NoHours:
        break;
    }
    return work.until ? UncoveredDialog::tr("No hours until %1").arg(dateText(*work.until))
                      : UncoveredDialog::tr("No hours");
}

RecordLine uncoveredRow(const UncoveredWork& work) {
    RecordLine row;
    row.id = work.post.value;
    const QString nobody = UncoveredDialog::tr("nobody");
    row.cells = {
        toQString(work.officer),
        uncoveredReason(work),
        countText(work.cases),
        countText(work.highRosh),
        pointsText(work.points),
        countText(work.overdue),
        countText(work.due),
        work.coveredBy.empty() ? nobody
        : work.coveredUntil
            ? UncoveredDialog::tr("%1 until %2").arg(toQString(work.coveredBy), dateText(*work.coveredUntil))
            : toQString(work.coveredBy)};
    row.strong = work.coveredBy.empty();
    if (work.coveredBy.empty()) {
        row.tonedColumn = 7;
        row.tone = Tone::Alarm;
        row.shape = Shape::Triangle;
    }
    return row;
}

} // namespace

UncoveredDialog::UncoveredDialog(Workspace& workspace, UnitRef unit, Date asOf, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_unit(unit)
    , m_asOf(asOf)
    , m_card(new RecordCard(tr("Uncovered work"), "uncoveredTable",
                            {tr("Practitioner"), tr("Why"), tr("Cases"), tr("High RoSH"), tr("Points"),
                             tr("Overdue"), tr("Due"), tr("Looked after by")},
                            7)) {
    setObjectName(QStringLiteral("uncoveredDialog"));
    setWindowTitle(tr("Uncovered work"));
    setMinimumWidth(theme::px(920));
    const int side = theme::px(16);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(12));
    QLabel* words =
        makeLabel(TextStyle::Body,
                  tr("Cases of people who are away or have left. Overdue and due count deadlines: due "
                     "until they are back, or within %n day(s) where that is not known.",
                     nullptr, uncoveredDays),
                  Tone::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_card);
    m_card->setEmptySentence(tr("Nobody who holds cases is away or has left."));
    m_card->addAction(tr("Move cases"), Qt::Key_M, true, [this](qint64 id) {
        emit movesRequested(PostId{id});
        accept();
    });
    m_card->addAction(tr("Cover"), Qt::Key_C, true, [this](qint64 id) { cover(PostId{id}); });
    m_card->addAction(tr("Open"), Qt::Key_O, true, [this](qint64 id) {
        const UncoveredWork* work = workOf(id);
        if (work != nullptr && work->held) {
            emit officerRequested(work->post);
            accept();
        } else {
            emit said(tr("The post has ended, so it has no page. Move its cases."));
        }
    });
    auto* buttons = new QHBoxLayout;
    QPushButton* close = makeButton(tr("Close"));
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    read();
    m_card->setEditable(mayMoveCases(workspace) && asOf == workspace.today(),
                        tr("You may not move cases, or another day is shown."));
    if (!m_work.empty()) {
        m_card->setCurrentId(m_work.front().post.value);
    }
}

const UncoveredWork* UncoveredDialog::workOf(qint64 id) const {
    const auto found = std::find_if(m_work.begin(), m_work.end(),
                                    [id](const UncoveredWork& work) { return work.post.value == id; });
    return found == m_work.end() ? nullptr : &*found;
}

void UncoveredDialog::read() {
    m_work = readUncovered(m_workspace, m_unit, m_asOf);
    std::vector<RecordLine> rows;
    rows.reserve(m_work.size());
    std::transform(m_work.begin(), m_work.end(), std::back_inserter(rows), uncoveredRow);
    m_card->setLines(std::move(rows));
}

void UncoveredDialog::cover(PostId post) {
    try {
        PracticeChange change;
        change.post = post;
        change.entry.kind = PracticeKind::Cover;
        change.entry.from = m_workspace.today();
        change.entry.covered = post;
        RecordDialog* editor =
            practiceEditor(m_workspace, readPractice(m_workspace, post, m_asOf), change, nullptr, this);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(editor, &Editor::recorded, this, [this](const QString& sentence) {
            read();
            emit said(sentence);
        });
        editor->open();
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

} // namespace headroom
