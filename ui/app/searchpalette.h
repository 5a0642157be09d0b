#pragma once

#include "domain/ids.h"
#include "domain/organisation.h"

#include <QFrame>
#include <QList>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace headroom {

struct SearchHit;

/// Ctrl+K: people, officers, units and actions by what one types, at once and by keyboard alone. Lies over
/// the window, closes with Escape or when something else is pressed.
class SearchPalette final : public QFrame {
    Q_OBJECT

public:
    using Search = std::function<std::vector<SearchHit>(const QString&)>;

    explicit SearchPalette(QWidget* window);

    /// Shows it with what can be done now; the search is asked at every letter.
    void open(Search search, const QList<QAction*>& actions);
    int count() const;

signals:
    void chosen(const headroom::UnitRef& unit);
    void personChosen(headroom::PersonId person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void find(const QString& text);
    void addActions(const QString& text);
    void addHits(const QString& text);
    void move(int by);
    void run();
    void place();

    QLineEdit* m_edit;
    QListView* m_list;
    QStandardItemModel* m_model;
    Search m_search;
    QList<QPointer<QAction>> m_actions;
    QPointer<QWidget> m_focusBefore;
};

} // namespace headroom
