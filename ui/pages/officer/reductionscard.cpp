#include "ui/pages/officer/reductionscard.h"

#include "domain/error.h"
#include "service/reductions.h"
#include "service/workspace.h"
#include "ui/pages/models/listmodels.h"
#include "ui/pages/officer/reductiondialog.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int rowsShown = 6; // before the list scrolls

bool mayEdit(const Workspace& workspace) {
    try {
        workspace.require(Permission::EditReductions);
        return true;
    } catch (const AccessDenied&) {
        return false;
    }
}

} // namespace

ReductionsCard::ReductionsCard(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_card(new Card(this))
    , m_table(new BoardTableView)
    , m_model(new ReductionModel(this))
    , m_empty(new EmptyState)
    , m_add(makeButton(tr("Add…")))
    , m_edit(makeButton(tr("Change…")))
    , m_end(makeButton(tr("End now")))
    , m_delete(makeButton(tr("Take out")))
    , m_undoLine(new QWidget)
    , m_undoLabel(makeLabel(TextStyle::Body)) {
    m_table->setModel(m_model);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    layOut();
    connect(m_add, &QPushButton::clicked, this, [this] { openDialog(nullptr); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openDialog(chosen()); });
    connect(m_table, &QAbstractItemView::activated, m_edit, &QPushButton::click);
    connect(m_table, &QAbstractItemView::doubleClicked, m_edit, &QPushButton::click);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, &ReductionsCard::showActions);
    connect(m_end, &QPushButton::clicked, this, [this] {
        change(tr("The reduction was ended."), [this](const ReductionView& view) {
            archiveReduction(m_workspace, view.reduction.id, view.revision);
        });
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        change(tr("The reduction was taken out of the list; its record stays."),
               [this](const ReductionView& view) {
                   deleteReduction(m_workspace, view.reduction.id, view.revision);
               });
    });
}

void ReductionsCard::layOut() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setTitle(tr("Reductions"));
    for (QPushButton* button : {m_edit, m_end, m_delete, m_add}) {
        m_card->addTool(button);
    }
    m_add->setObjectName(QStringLiteral("addReductionButton"));
    m_edit->setObjectName(QStringLiteral("editReductionButton"));
    m_end->setObjectName(QStringLiteral("endReductionButton"));
    m_delete->setObjectName(QStringLiteral("deleteReductionButton"));
    m_table->setObjectName(QStringLiteral("reductionTable"));
    m_table->setAccessibleName(tr("Reductions"));
    m_table->setStretchColumn(0, 120);
    m_empty->setContent(tr("No reductions."));

    auto* undo = makeButton(tr("Undo"));
    undo->setObjectName(QStringLiteral("undoReductionButton"));
    auto* line = new QHBoxLayout(m_undoLine);
    line->setContentsMargins(theme::px(8), theme::px(4), theme::px(4), theme::px(8));
    line->addWidget(m_undoLabel, 1);
    line->addWidget(undo);
    m_undoLabel->setWordWrap(true);
    m_undoLine->hide();
    m_card->content().setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(8));
    m_card->content().addWidget(m_undoLine);
    m_card->content().addWidget(m_table);
    m_card->content().addWidget(m_empty);
    connect(undo, &QPushButton::clicked, this, &ReductionsCard::undo);
}

void ReductionsCard::setOfficer(const OfficerSnapshot& officer) {
    if (officer.row.post != m_officer.row.post) {
        m_undo.reset();
        m_undoLine->hide();
        m_keeper->setCurrentId(0);
    }
    m_officer = officer;
    m_model->setRows(officer.reductions);
    m_table->fitColumns();
    const int rows = static_cast<int>(officer.reductions.size());
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    const int height =
        m_table->board().sizeHint().height() + std::clamp(rows, 1, rowsShown) * theme::rowHeight();
    m_table->setFixedHeight(height);
    m_empty->setFixedHeight(theme::px(72));
    showActions();
}

const ReductionView* ReductionsCard::chosen() const {
    return m_model->rowWithId(m_keeper->currentId());
}

void ReductionsCard::showActions() {
    const bool today = m_officer.asOf == m_workspace.today();
    const bool may = mayEdit(m_workspace) && today;
    const ReductionView* view = chosen();
    const bool goesOn = view != nullptr && view->status != ReductionStatus::Archived;
    m_add->setEnabled(may);
    m_edit->setEnabled(may && view != nullptr);
    m_end->setEnabled(may && goesOn);
    m_delete->setEnabled(may && view != nullptr);
    const QString why =
        today ? tr("You may not change reductions.")
              : tr("Shown as on %1. Go back to today to change reductions.").arg(dateText(m_officer.asOf));
    for (QPushButton* button : {m_add, m_edit, m_end, m_delete}) {
        button->setToolTip(may ? QString() : why);
    }
}

void ReductionsCard::openDialog(const ReductionView* reduction) {
    const int revision = reduction == nullptr ? 0 : reduction->revision;
    const bool isNew = reduction == nullptr;
    try {
        auto* dialog = new ReductionDialog(m_workspace, m_officer, reduction, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, revision, isNew] {
            m_keeper->setCurrentId(dialog->kept().value);
            showActions();
            offerUndo(isNew ? tr("The reduction was added.") : tr("The reduction was changed."),
                      {dialog->kept(), revision + 1, m_officer.row.post});
        });
        dialog->open();
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

void ReductionsCard::change(const QString& done, const std::function<void(const ReductionView&)>& action) {
    if (chosen() == nullptr) {
        return;
    }
    const ReductionView view = *chosen();
    try {
        action(view);
        offerUndo(done, {view.reduction.id, view.revision + 1, view.reduction.post});
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

void ReductionsCard::offerUndo(const QString& done, const Undo& last) {
    m_undo = last;
    m_undoLabel->setText(done);
    m_undoLine->show();
    emit said(done);
}

void ReductionsCard::undo() {
    if (!m_undo) {
        return;
    }
    try {
        const Undo last = *m_undo;
        m_undo.reset();
        m_undoLine->hide();
        undoReductionChange(m_workspace, last.id, last.revision);
        m_keeper->setCurrentId(last.id.value);
        showActions();
        emit said(tr("Undone."));
    } catch (const Error& error) {
        emit said(toQString(error.what()));
    }
}

} // namespace headroom
