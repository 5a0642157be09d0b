#pragma once

#include "domain/date.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom {

class JobRunner;
class Workspace;

/// One section of Set-up: a title with a sentence, then its cards.
class SetUpSection : public QWidget {
    Q_OBJECT

public:
    SetUpSection(const QString& title, const QString& sentence, Workspace& workspace, JobRunner& jobs,
                 QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    /// Reads what it shows. Throws Error.
    virtual void read(Date asOf) = 0;

signals:
    void said(const QString& sentence);
    void importRequested();
    void backupMade();
    void storeReplaced(const QString& sentence);

protected:
    Workspace& workspace() const { return m_workspace; }
    JobRunner& jobs() const { return m_jobs; }
    QVBoxLayout& column() const { return *m_column; }
    bool writable() const;

private:
    QString m_title;
    Workspace& m_workspace;
    JobRunner& m_jobs;
    QVBoxLayout* m_column;
};

} // namespace headroom
