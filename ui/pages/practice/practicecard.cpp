#include "ui/pages/practice/practicecard.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/pages/practice/practiceeditor.h"
#include "ui/pages/practice/practicehistory.h"
#include "ui/pages/practice/practicewords.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int expiresSoonDays = 28;
constexpr int practiceRowsShown = 10;
constexpr qint64 contractIds = -1000; // of contract lines: this minus their place

/// The order in which somebody looks for them.
constexpr std::array practiceOrder = {
    PracticeKind::Status,        PracticeKind::Absence, PracticeKind::Pattern,  PracticeKind::Stage,
    PracticeKind::Qualification, PracticeKind::Mentor,  PracticeKind::Training, PracticeKind::Cover};

RecordLine practiceRow(const PracticeLine& line, Date asOf) {
    const PracticeEntry& entry = line.entry;
    RecordLine row;
    row.id = line.id.value;
    row.cells = {PracticeWords::kind(entry.kind), PracticeWords::detail(line), dateText(entry.from),
                 PracticeWords::until(line), PracticeWords::note(line)};
    const bool over = entry.until && *entry.until <= asOf;
    row.muted = over && entry.kind != PracticeKind::Training;
    if (entry.kind == PracticeKind::Training && entry.until &&
        *entry.until <= asOf.plusDays(expiresSoonDays)) {
        row.tonedColumn = 3;
        row.tone = over ? Tone::Alarm : Tone::Warning;
        row.shape = over ? Shape::Triangle : Shape::Half;
        row.cells[3] = over ? PracticeCard::tr("%1, expired").arg(row.cells[3])
                            : PracticeCard::tr("%1, soon").arg(row.cells[3]);
    } else if ((entry.kind == PracticeKind::Absence && !line.reduced && !over) ||
               (entry.kind == PracticeKind::Mentor && !line.mentorQualified && !over)) {
        row.tonedColumn = 4;
        row.tone = Tone::Warning;
        row.shape = Shape::Half;
    }
    row.tooltip = row.cells.join(QStringLiteral(" · "));
    return row;
}

RecordLine contractRow(const ContractLine& line, qint64 id, Date asOf) {
    RecordLine row;
    row.id = id;
    row.cells = {PracticeCard::tr("Contracted hours"), Words::exactHours(line.hours),
                 dateText(line.period.from), line.period.until ? dateText(*line.period.until) : QString(),
                 PracticeWords::hoursSource(line.source)};
    row.muted = line.period.until && *line.period.until <= asOf;
    return row;
}

} // namespace

PracticeCard::PracticeCard(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_card(new RecordCard(tr("Practitioner"), "practiceTable",
                            {tr("What"), tr("Detail"), tr("From"), tr("Until"), tr("Note")}, 1))
    , m_proposals(new RecordCard(tr("Proposed"), "proposalTable",
                                 {tr("Proposal"), tr("From"), tr("Until"), tr("Workload")}, 0)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(12));
    column->addWidget(m_proposals);
    column->addWidget(m_card);
    m_card->setRowsShown(practiceRowsShown);
    m_card->setEmptySentence(
        tr("Nothing recorded. Add training, working pattern, absence or who looks after the work."));
    addActions();
}

void PracticeCard::addActions() {
    m_card->addAction(tr("Change"), Qt::Key_E, true, [this](qint64 id) { edit(id); });
    m_card->addAction(tr("End"), Qt::Key_X, true, [this](qint64 id) { end(id); });
    m_card->addAction(tr("Withdraw"), Qt::Key_Delete, true, [this](qint64 id) { withdraw(id); });
    m_card->addAction(tr("Add"), Qt::Key_Insert, false, [this](qint64) { add(); });
    m_proposals->addAction(tr("Accept"), Qt::Key_A, true, [this](qint64 row) { decide(row, true); });
    m_proposals->addAction(tr("Dismiss"), Qt::Key_Delete, true, [this](qint64 row) { decide(row, false); });
    m_card->addSteadyAction(tr("History"), Qt::Key_H, [this] { showHistory(); });
}

void PracticeCard::setPost(PostId post, Date asOf) {
    const bool may = mayReadPractice(m_workspace, post);
    setVisible(may);
    if (!may) {
        m_view = PracticeView();
        return;
    }
    m_view = readPractice(m_workspace, post, asOf);
    fill();
    fillProposals();
}

void PracticeCard::fill() {
    std::vector<RecordLine> now, over;
    const auto put = [&](RecordLine row) { (row.muted ? over : now).push_back(std::move(row)); };
    for (std::size_t i = 0; i < m_view.contract.size(); ++i) {
        put(contractRow(m_view.contract[i], contractIds - static_cast<qint64>(i), m_view.asOf));
    }
    for (const PracticeKind kind : practiceOrder) {
        for (const PracticeLine& line : m_view.lines) {
            if (line.entry.kind == kind) {
                put(practiceRow(line, m_view.asOf));
            }
        }
    }
    for (const PracticeLine& line : m_view.covers) {
        put(practiceRow(line, m_view.asOf));
    }
    now.insert(now.end(), std::make_move_iterator(over.begin()), std::make_move_iterator(over.end()));
    m_card->setLines(std::move(now));
    m_card->setNote(PracticeWords::state(m_view.state, m_view.stateSince, m_view.stateUntil));
    m_card->setEditable(
        m_view.mayEdit,
        m_view.asOf == m_workspace.today()
            ? tr("Managers keep this. Tell yours what is missing or wrong.")
            : tr("Shown as on %1. Go back to today to change it.").arg(dateText(m_view.asOf)));
}

void PracticeCard::fillProposals() {
    std::vector<RecordLine> rows;
    for (std::size_t i = 0; i < m_view.proposals.size(); ++i) {
        const ReductionProposal& one = m_view.proposals[i];
        const bool hours = one.kind == ReductionProposal::Kind::Hours;
        RecordLine row;
        row.id = static_cast<qint64>(i) + 1;
        row.cells = {PracticeWords::proposed(one), dateText(hours ? one.from.from : one.reduction.start),
                     hours ? QString() : dateText(one.reduction.end), PracticeWords::effect(one)};
        rows.push_back(std::move(row));
    }
    m_proposals->setVisible(!rows.empty());
    m_proposals->setLines(std::move(rows));
    m_proposals->setNote(tr("Nothing counts before somebody accepts it"));
    if (m_proposals->currentId() == 0 && !m_view.proposals.empty()) {
        m_proposals->setCurrentId(1);
    }
}

const PracticeLine* PracticeCard::lineOf(qint64 id) const {
    for (const auto* list : {&m_view.lines, &m_view.covers}) {
        for (const PracticeLine& line : *list) {
            if (line.id.value == id) {
                return &line;
            }
        }
    }
    return nullptr;
}

PracticeChange PracticeCard::changeOf(const PracticeLine& line) const {
    // Cover is about the post that is looked after, also on the page of whoever does it.
    const PostId post = line.entry.covered ? line.entry.covered : m_view.post;
    return {line.id, line.revision, post, line.entry, {}};
}

void PracticeCard::open(RecordDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Editor::recorded, this, [this](const QString& sentence) { emit said(sentence); });
    dialog->open();
}

void PracticeCard::openEditor(const PracticeChange& change, const PracticeLine* line) {
    try {
        open(practiceEditor(m_workspace, m_view, change, line, this));
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

void PracticeCard::add() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("addPracticeMenu"));
    for (const auto& [kind, text] :
         {std::pair(PracticeKind::Training, tr("&Training")),
          std::pair(PracticeKind::Pattern, tr("&Working pattern")),
          std::pair(PracticeKind::Absence, tr("&Absence")), std::pair(PracticeKind::Stage, tr("&Stage")),
          std::pair(PracticeKind::Mentor, tr("&Mentor")),
          std::pair(PracticeKind::Qualification, tr("&Qualification")),
          std::pair(PracticeKind::Cover, tr("&Cover")), std::pair(PracticeKind::Status, tr("Stat&us"))}) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind = kind] { addOf(kind); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Contracted &hours")), &QAction::triggered, this,
            [this] { open(contractEditor(m_workspace, m_view, this)); });
    menu->popup(m_card->mapToGlobal(QPoint(m_card->width() - menu->sizeHint().width(), theme::rowHeight())));
}

void PracticeCard::addOf(PracticeKind kind) {
    PracticeChange change;
    change.post = m_view.post;
    change.entry.kind = kind;
    change.entry.from = m_workspace.today();
    if (kind == PracticeKind::Cover) {
        change.entry.covered = m_view.post;
    }
    openEditor(change, nullptr);
}

void PracticeCard::edit(qint64 id) {
    if (const PracticeLine* line = lineOf(id)) {
        openEditor(changeOf(*line), line);
    } else if (id <= contractIds) {
        open(contractEditor(m_workspace, m_view, this));
    }
}

void PracticeCard::end(qint64 id) {
    const PracticeLine* line = lineOf(id);
    if (line == nullptr || line->entry.kind == PracticeKind::Training ||
        line->entry.kind == PracticeKind::Qualification) {
        edit(id); // its day is changed, nothing comes to an end
        return;
    }
    PracticeChange change = changeOf(*line);
    if (!change.entry.until || *change.entry.until > m_workspace.today()) {
        change.entry.until = m_workspace.today();
    }
    openEditor(change, line);
}

void PracticeCard::withdraw(qint64 id) {
    const PracticeLine* line = lineOf(id);
    if (line == nullptr) {
        emit said(tr("Contracted hours are not withdrawn: record others from a day on."));
        return;
    }
    const PracticeId item = line->id;
    const int revision = line->revision;
    open(new ReasonDialog(
        m_workspace, tr("Withdraw: %1").arg(PracticeWords::kind(line->entry.kind)),
        tr("It is taken out of the lists and stays in the history."),
        [this, item, revision](const std::string& reason) {
            RecordOutcome outcome;
            outcome.findings = withdrawPractice(m_workspace, item, revision, reason).findings;
            return outcome;
        },
        this));
}

void PracticeCard::showHistory() {
    try {
        auto* dialog = new PracticeHistoryDialog(m_workspace, m_view, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

void PracticeCard::decide(qint64 row, bool accept) {
    const auto at = static_cast<std::size_t>(row - 1);
    if (at >= m_view.proposals.size()) {
        return;
    }
    const ReductionProposal proposal = m_view.proposals[at];
    try {
        if (accept) {
            acceptProposal(m_workspace, m_view.post, proposal.item, proposal.revision);
            emit said(tr("Accepted: %1.").arg(PracticeWords::proposed(proposal)));
        } else {
            dismissProposal(m_workspace, m_view.post, proposal.item, proposal.revision);
            emit said(tr("Dismissed. It is proposed again when the stage or pattern changes."));
        }
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

} // namespace headroom
