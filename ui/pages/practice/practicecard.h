#pragma once

#include "service/practice.h"

#include <QWidget>

namespace headroom {

class RecordCard;
class Workspace;

/// What is recorded about a practitioner beside figure and reductions, with its dates, its editors and its
/// history; under it what follows from it and waits for somebody to decide.
class PracticeCard final : public QWidget {
    Q_OBJECT

public:
    explicit PracticeCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads again; nothing is shown to whoever may not read it.
    void setPost(PostId post, Date asOf);

signals:
    void said(const QString& sentence);

private:
    void addActions();
    void fill();
    void fillProposals();
    void add();
    void edit(qint64 id);
    void end(qint64 id);
    void withdraw(qint64 id);
    void showHistory();
    void openEditor(const PracticeChange& change, const PracticeLine* line);
    void open(class RecordDialog* dialog);
    void addOf(PracticeKind kind);
    const PracticeLine* lineOf(qint64 id) const;
    PracticeChange changeOf(const PracticeLine& line) const;
    void decide(qint64 row, bool accept);

    Workspace& m_workspace;
    PracticeView m_view;
    RecordCard* m_card;
    RecordCard* m_proposals;
};

} // namespace headroom
