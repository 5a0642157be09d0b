#include "ui/pages/oversight/supervisioncard.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/oversight/supervisioneditor.h"
#include "ui/pages/oversight/supervisionsheet.h"
#include "ui/pages/parts/recordcard.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/format.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int supervisionsShown = 5;

int openActions(const OfficerSupervision& value) {
    return static_cast<int>(std::count_if(value.actions.begin(), value.actions.end(),
                                          [](const SupervisionAction& one) { return !one.doneOn; }));
}

QString nextNote(const std::optional<DueDate>& due) {
    if (!due) {
        return {};
    }
    const QString day = dateText(due->deadline.due);
    if (due->status.overdue()) {
        return SupervisionCard::tr("overdue since %1").arg(day);
    }
    return due->deadline.arithmetic.given ? SupervisionCard::tr("next on %1, as agreed").arg(day)
                                          : SupervisionCard::tr("next by %1 (local setting)").arg(day);
}

RecordLine supervisionLine(const SupervisionView& view) {
    RecordLine line;
    line.id = view.id.value;
    const int open = openActions(view.value);
    line.cells = {dateText(view.value.heldOn), toQString(view.with),
                  toQString(view.value.agreed).simplified(), countText(static_cast<int>(view.cases.size())),
                  open == 0 ? QStringLiteral("–") : SupervisionCard::tr("%n open action(s)", nullptr, open)};
    line.tooltip = toQString(view.value.agreed);
    return line;
}

} // namespace

SupervisionCard::SupervisionCard(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_card(new RecordCard(tr("Supervision"), "supervisionTable",
                            {tr("Held on"), tr("With"), tr("What was agreed"), tr("Cases"), tr("Actions")},
                            2)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setRowsShown(supervisionsShown);
    const auto withRow = [this](auto action) {
        return [this, action](qint64 id) {
            if (const SupervisionView* view = chosen(id)) {
                guarded([&] { action(*view); });
            }
        };
    };
    m_card->addAction(tr("Open"), Qt::Key_O, true, withRow([this](const auto& view) { show(view); }));
    m_keeping = {
        m_card->addAction(tr("Change"), Qt::Key_E, true, withRow([this](const auto& view) { edit(&view); })),
        m_card->addAction(tr("Withdraw"), Qt::Key_Delete, true,
                          withRow([this](const auto& view) { withdraw(view); })),
        m_card->addAction(tr("Add"), Qt::Key_Insert, false,
                          [this](qint64) { guarded([this] { edit(nullptr); }); })};
}

template <class Action>
void SupervisionCard::guarded(Action action) {
    try {
        action();
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

void SupervisionCard::setOfficer(PostId post, Date asOf) {
    const bool may = mayReadSupervision(m_workspace, post);
    setVisible(may);
    m_officer = may ? readSupervision(m_workspace, post, asOf) : SupervisionSnapshot{};
    std::vector<RecordLine> lines;
    for (const SupervisionView& view : m_officer.records) {
        lines.push_back(supervisionLine(view));
    }
    m_card->setLines(std::move(lines));
    m_card->setNote(nextNote(m_officer.due));
    m_card->setEmptySentence(m_officer.mayKeep ? tr("No supervision is recorded. Add the last one.")
                                               : tr("No supervision is recorded."));
    for (QWidget* button : m_keeping) {
        button->setVisible(m_officer.mayKeep);
    }
}

const SupervisionView* SupervisionCard::chosen(qint64 id) const {
    const auto found = std::find_if(m_officer.records.begin(), m_officer.records.end(),
                                    [id](const SupervisionView& view) { return view.id.value == id; });
    return found == m_officer.records.end() ? nullptr : &*found;
}

void SupervisionCard::show(const SupervisionView& view) {
    auto* sheet =
        new SupervisionSheet(toQString(m_officer.name), supervisionHistory(m_workspace, view.id), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &Editor::personRequested, this, &SupervisionCard::personRequested);
    sheet->open();
}

void SupervisionCard::edit(const SupervisionView* changed) {
    if (!m_officer.mayKeep) {
        return;
    }
    auto* editor = new SupervisionEditor(m_workspace, m_officer, changed, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &Editor::recorded, this, [this](const QString& sentence) { emit said(sentence); });
    editor->open();
}

void SupervisionCard::withdraw(const SupervisionView& view) {
    if (!m_officer.mayKeep) {
        return;
    }
    auto* dialog = new ReasonDialog(
        m_workspace, tr("Withdraw a supervision"),
        tr("It leaves the list and stays in the store, with the reason."),
        [this, id = view.id, revision = view.revision](const std::string& reason) {
            RecordOutcome outcome;
            outcome.findings = withdrawSupervision(m_workspace, id, revision, reason).findings;
            return outcome;
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Editor::recorded, this, [this](const QString& sentence) { emit said(sentence); });
    dialog->open();
}

} // namespace headroom
