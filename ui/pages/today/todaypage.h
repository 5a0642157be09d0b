#pragma once

#include "service/today.h"
#include "ui/pages/parts/listpage.h"
#include "ui/pages/today/todayfilter.h"

class QStackedLayout;

namespace headroom {

class EmptyState;
class SideSplit;
class TodayCards;
class TodayHeading;
class RecordCard;
class TodayList;
class TodaySheet;

/// The day of one officer: what is late, what is today and what comes, each row one key away from
/// where it is dealt with.
class TodayPage final : public ListPage {
    Q_OBJECT

public:
    TodayPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;

protected:
    bool fillSheet(qint64 id) override;

private:
    void placeParts();
    void connectParts();
    void read();
    void showCovers();
    void setFilter(TodayFilter filter);
    void open(const TodayRow& row);
    void openAlerted(const TodayRow& row);
    bool openOfficer(const TodayRow& row);
    void openPerson(const TodayRow& row);
    void newContact(const TodayRow& row);
    void meet(const TodayRow& row);
    void readNotice(const TodayRow& row);
    void decide(const TodayRow& row, DeadlineState state);
    template <class Action>
    void withRow(qint64 id, Action action);

    Whereabouts m_where;
    TodaySnapshot m_today;
    TodayHeading* m_heading;
    TodayCards* m_cards;
    RecordCard* m_covers;
    TodayList* m_list;
    TodaySheet* m_sheet;
    SideSplit* m_split;
    EmptyState* m_nobody;
    QStackedLayout* m_stack;
};

} // namespace headroom
