#pragma once

#include "service/organisationedits.h"
#include "ui/pages/setup/setupsection.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class Card;
class MergesModel;
class PlacedPostsModel;

/// Practitioners and their posts: added, changed one by one or several together, ended, and two codes of
/// one person put together.
class PostsSection final : public SetUpSection {
    Q_OBJECT

public:
    PostsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    void layOut();
    std::vector<PlacedPost> chosen() const;
    std::vector<PostId> chosenIds() const;
    void updateState();
    void run(class RecordDialog& dialog);
    void add();
    void edit();
    void end();
    void merge();
    void unmerge();
    void showHistory();

    OrganisationView m_view;
    BoardTableView *m_table, *m_merges;
    PlacedPostsModel* m_model;
    MergesModel* m_mergesModel;
    BoardKeeper *m_keeper, *m_mergeKeeper;
    QLineEdit* m_filter;
    QLabel *m_chosen, *m_problem;
    Card* m_mergesCard;
    QPushButton *m_add, *m_edit, *m_end, *m_merge, *m_unmerge, *m_history;
};

} // namespace headroom
