#pragma once

#include "ui/pages/models/rowmodel.h"
#include "ui/widgets/shapes.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class Card;

/// One recorded thing in a list.
struct RecordLine {
    qint64 id = 0;
    QStringList cells;
    Tone tone = Tone::Normal;
    int tonedColumn = -1; ///< −1: none
    Shape shape = Shape::None;
    bool strong = false;
    bool muted = false; ///< no longer holds
    QString tooltip = {};
};

class RecordLinesModel final : public RowModel<RecordLine> {
    Q_OBJECT

public:
    explicit RecordLinesModel(const QStringList& titles, QObject* parent = nullptr);
};

/// A card with a list of recorded things and what can be done with them: each action has a button in
/// the card's head and a key in the list.
class RecordCard final : public QWidget {
    Q_OBJECT

public:
    RecordCard(const QString& title, const char* name, const QStringList& columns, int stretchColumn = 0,
               QWidget* parent = nullptr);

    using Action = std::function<void(qint64 id)>;
    /// Without a row: id 0. Enter does the first action that wants a row.
    QPushButton* addAction(const QString& text, Qt::Key key, bool wantsRow, Action action);
    /// One that changes nothing: it can be used also where the card cannot be edited.
    QPushButton* addSteadyAction(const QString& text, Qt::Key key, std::function<void()> action);
    void setLines(std::vector<RecordLine> lines);
    void setNote(const QString& note);
    void setEmptySentence(const QString& sentence);
    /// Actions are there but cannot be used, and say why.
    void setEditable(bool editable, const QString& why = {});
    void setRowsShown(int rows) { m_rowsShown = rows; }
    qint64 currentId() const;
    void setCurrentId(qint64 id);
    BoardTableView& table() const { return *m_table; }
    RecordLinesModel& model() const { return *m_model; }

signals:
    void currentIdChanged(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Offered {
        QPushButton* button;
        Qt::Key key;
        bool wantsRow;
        Action action;
        bool steady = false;
    };
    void run(const Offered& offered);
    void showActions();

    QString m_title;
    Card* m_card;
    BoardTableView* m_table;
    RecordLinesModel* m_model;
    BoardKeeper* m_keeper;
    QLabel* m_empty;
    std::vector<Offered> m_actions;
    int m_rowsShown = 8;
    bool m_editable = true;
    QString m_why;
};

} // namespace headroom
