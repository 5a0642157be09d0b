#include "ui/pages/setup/postssection.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/setup/organisationmodels.h"
#include "ui/pages/setup/placedialogs.h"
#include "ui/pages/setup/placehistorydialog.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int leastPostsHeight = 300;
constexpr int mergesHeight = 132;

} // namespace

PostsSection::PostsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(
          tr("People and posts"),
          tr("Who holds a post, where, with which grade and hours, under whom. Everything holds from a day "
             "on; "
             "earlier days keep what they had. A post added here stays until somebody ends it, or until an "
             "extract has listed it: then the extract says when it ends."),
          workspace, jobs, parent)
    , m_table(new BoardTableView)
    , m_merges(new BoardTableView)
    , m_model(new PlacedPostsModel(this))
    , m_mergesModel(new MergesModel(this))
    , m_filter(new QLineEdit)
    , m_chosen(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_problem(makeLabel(TextStyle::Strong, {}, Tone::Alarm))
    , m_mergesCard(new Card(tr("Codes put together")))
    , m_add(makeButton(tr("&New post…")))
    , m_edit(makeButton(tr("&Change…")))
    , m_end(makeButton(tr("&End…")))
    , m_merge(makeButton(tr("&Put together…")))
    , m_unmerge(makeButton(tr("&Take apart again"), ButtonKind::Quiet))
    , m_history(makeButton(tr("&History…"), ButtonKind::Quiet)) {
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PostsSection::updateState);
    connect(m_table, &QAbstractItemView::activated, this, &PostsSection::edit);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setTextFilter(text);
        updateState();
    });
    connect(m_mergeKeeper, &BoardKeeper::currentIdChanged, this, [this](qint64) { updateState(); });
    connect(m_add, &QPushButton::clicked, this, &PostsSection::add);
    connect(m_edit, &QPushButton::clicked, this, &PostsSection::edit);
    connect(m_end, &QPushButton::clicked, this, &PostsSection::end);
    connect(m_merge, &QPushButton::clicked, this, &PostsSection::merge);
    connect(m_unmerge, &QPushButton::clicked, this, &PostsSection::unmerge);
    connect(m_history, &QPushButton::clicked, this, &PostsSection::showHistory);
}

void PostsSection::layOut() {
    m_table->setObjectName(QStringLiteral("postsTable"));
    m_table->setAccessibleName(tr("Posts"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(theme::px(leastPostsHeight));
    m_table->setStretchColumn(PlacedPostsModel::Officer, 140);
    m_table->setFoldOrder(
        {PlacedPostsModel::Since, PlacedPostsModel::GradeCode, PlacedPostsModel::StaffCode});
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_merges->setObjectName(QStringLiteral("mergesTable"));
    m_merges->setAccessibleName(tr("Codes put together"));
    m_merges->setModel(m_mergesModel);
    m_merges->setStretchColumn(MergesModel::Kept, 140);
    m_merges->setFixedHeight(theme::px(mergesHeight));
    m_mergeKeeper = new BoardKeeper(*m_merges, *m_mergesModel);
    m_filter->setObjectName(QStringLiteral("postsFilter"));
    m_filter->setAccessibleName(tr("Filter the posts"));
    m_filter->setPlaceholderText(tr("Filter by name, code, team or manager"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(theme::px(260));
    m_add->setObjectName(QStringLiteral("postsAdd"));
    m_edit->setObjectName(QStringLiteral("postsEdit"));
    m_end->setObjectName(QStringLiteral("postsEnd"));
    m_merge->setObjectName(QStringLiteral("postsMerge"));
    m_unmerge->setObjectName(QStringLiteral("postsUnmerge"));
    m_history->setObjectName(QStringLiteral("postsHistory"));
    m_problem->setObjectName(QStringLiteral("postsProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* card = new Card(tr("Posts"));
    card->addTool(m_filter);
    card->content().addWidget(m_table, 1);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(12));
    tools->setSpacing(theme::px(8));
    for (QPushButton* button : {m_edit, m_end, m_merge, m_add}) {
        tools->addWidget(button);
    }
    tools->addWidget(m_chosen);
    tools->addStretch(1);
    tools->addWidget(m_history);
    card->content().addLayout(tools);
    m_mergesCard->addTool(m_unmerge);
    m_mergesCard->content().addWidget(m_merges);
    column().addWidget(m_problem);
    column().addWidget(card, 1);
    column().addWidget(m_mergesCard);
}

void PostsSection::read(Date asOf) {
    m_view = readOrganisation(workspace(), asOf);
    m_model->setRows(m_view.posts);
    m_table->fitColumns();
    m_mergesModel->setRows(m_view.merges);
    m_merges->fitColumns();
    m_mergesCard->setVisible(!m_view.merges.empty());
    updateState();
}

std::vector<PlacedPost> PostsSection::chosen() const {
    std::vector<PlacedPost> posts;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const PlacedPost* post = m_model->rowAt(index.row())) {
            posts.push_back(*post);
        }
    }
    return posts;
}

std::vector<PostId> PostsSection::chosenIds() const {
    std::vector<PostId> ids;
    for (const PlacedPost& post : chosen()) {
        ids.push_back(post.record.id);
    }
    return ids;
}

void PostsSection::updateState() {
    const std::vector<PlacedPost> posts = chosen();
    const bool two = posts.size() == 2 && posts[0].record.practitioner != posts[1].record.practitioner;
    m_add->setEnabled(writable());
    m_edit->setEnabled(writable() && !posts.empty());
    m_end->setEnabled(writable() && !posts.empty());
    m_merge->setEnabled(writable() && two);
    m_merge->setToolTip(tr("Choose two posts of one person under two staff codes"));
    m_history->setEnabled(posts.size() == 1);
    const store::MergedPractitioner* merged = m_mergesModel->rowWithId(m_mergeKeeper->currentId());
    m_unmerge->setEnabled(writable() && merged != nullptr && !merged->undone);
    m_chosen->setText(posts.size() > 1 ? tr("%n chosen", nullptr, static_cast<int>(posts.size()))
                                       : QString());
}

void PostsSection::run(RecordDialog& dialog) {
    m_problem->hide();
    connect(&dialog, &Editor::recorded, this, [this](const QString& sentence) { emit said(sentence); });
    dialog.exec();
}

void PostsSection::add() {
    PostDialog dialog(workspace(), m_view, nullptr, this);
    run(dialog);
}

void PostsSection::edit() {
    const std::vector<PlacedPost> posts = chosen();
    if (posts.empty() || !writable()) {
        return;
    }
    if (posts.size() == 1) {
        PostDialog dialog(workspace(), m_view, &posts.front(), this);
        run(dialog);
    } else {
        PostsDialog dialog(workspace(), m_view, chosenIds(), this);
        run(dialog);
    }
}

void PostsSection::end() {
    EndPostsDialog dialog(workspace(), chosenIds(), this);
    run(dialog);
}

void PostsSection::merge() {
    const std::vector<PlacedPost> posts = chosen();
    if (posts.size() == 2) {
        MergeDialog dialog(workspace(), posts[0], posts[1], this);
        run(dialog);
    }
}

void PostsSection::unmerge() {
    try {
        unmergePractitioners(workspace(), m_mergeKeeper->currentId());
        emit said(tr("The two codes are two people again."));
    } catch (const Error& error) {
        m_problem->setText(toQString(error.what()));
        m_problem->show();
    }
}

void PostsSection::showHistory() {
    const std::vector<PlacedPost> posts = chosen();
    if (posts.size() == 1) {
        const store::PostRecord& post = posts.front().record;
        PlaceHistoryDialog(workspace(), unitOf(post.id), toQString(post.surname + ", " + post.forename), this)
            .exec();
    }
}

} // namespace headroom
