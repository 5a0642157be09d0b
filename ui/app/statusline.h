#pragma once

#include "domain/ids.h"
#include "domain/progress.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace headroom {

class ElidedLabel;

/// The bottom line: which store, how old its figures are, whether it can be written, what is written
/// and not recorded; on the right what was just done with a way to take it back, or what is being done
/// with a way to stop it.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void clear(); ///< no store
    void setStore(const QString& name, const QString& extract, const QString& access);
    /// When the last good backup was, or why there is none.
    void setBackup(const QString& text, bool bad);
    void setDrafts(int count);                ///< 0: says nothing
    void setFlags(int waiting, bool serious); ///< not acknowledged; 0: says nothing
    QString message() const;

public slots:
    /// Stays for a while, then goes.
    void say(const QString& sentence);
    /// The same about something recorded: for ten seconds a button takes it back. 0: nothing to take
    /// back.
    void sayRecorded(const QString& sentence, headroom::LogEntryId log);
    void showJob(const headroom::Progress& progress);
    void endJob();

signals:
    void cancelPressed();
    void undoPressed(headroom::LogEntryId log);
    void draftsPressed();
    void flagsPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_store;
    ElidedLabel* m_extract;
    ElidedLabel* m_access;
    ElidedLabel* m_backup;
    ElidedLabel* m_message;
    QPushButton* m_flags;
    QPushButton* m_drafts;
    QPushButton* m_undo;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    LogEntryId m_undoable;
    QTimer m_undoEnds;
    QTimer m_fade;
};

} // namespace headroom
