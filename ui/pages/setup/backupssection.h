#pragma once

#include "service/backup.h"
#include "ui/pages/models/rowmodel.h"
#include "ui/pages/setup/setupsection.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace headroom {

class BoardKeeper;
class BoardTableView;
struct Progress;

/// A backup with what is known about it since it was last looked at.
struct BackupRow {
    KeptBackup backup;
    QString verdict; ///< in words
    bool bad = false;
};

/// The backups of a store, newest first.
class BackupsModel final : public RowModel<BackupRow> {
    Q_OBJECT

public:
    enum Column { Made, Entry, Size, Verdict };

    explicit BackupsModel(QObject* parent = nullptr);
    static qint64 idOf(const KeptBackup& backup);
};

/// Backups: which there are and whether they can be relied on, one more now, one put back, and where they
/// go.
class BackupsSection final : public SetUpSection {
    Q_OBJECT

public:
    BackupsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);
    void read(Date asOf) override;

private:
    void layOut();
    QWidget* makeFolderCard();
    void backUpNow();
    void checkChosen();
    void restoreChosen();
    void restore(const KeptBackup& backup);
    void saveFolder();
    void chooseFolder();
    void updateState();
    const KeptBackup* chosen() const;
    bool beginWork();
    void endWork(const QString& sentence = {}, bool bad = false);
    void showProgress(const Progress& progress);

    BackupsModel* m_model;
    BoardTableView* m_table;
    BoardKeeper* m_keeper;
    QStackedWidget* m_stack;
    QPushButton *m_now, *m_check, *m_restore, *m_stop;
    QLabel* m_outcome;
    QProgressBar* m_progress;
    QLineEdit* m_folder;
    QPushButton *m_browse, *m_save;
    QLabel* m_problem;
    QHash<qint64, QString> m_verdicts; ///< of the checks made since the section is there; empty: sound
    QString m_savedFolder;
    bool m_working = false;
};

} // namespace headroom
