#pragma once

#include "service/flags.h"
#include "ui/pages/flags/flagdialog.h"
#include "ui/pages/page.h"

namespace headroom {

class FlagHeading;
class FlagList;
class FlagDetail;
class SideSplit;

/// The inbox of a senior probation officer: what needs their eye, and what they do about it.
class FlagsPage final : public Page {
    Q_OBJECT

public:
    FlagsPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void focusFirst() override;
    void focusFilter() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void read();
    void chooseFirst();
    void showSheet(qint64 id);
    void closeSheet();
    void answer(qint64 id, FlagDialog::Answer answer);
    void openOfficer(qint64 id);
    void setMine(bool mine);
    void setClosed(bool closed);
    bool hasPeople() const;
    bool showsMine() const { return m_mine && hasPeople(); }
    /// Why the flag cannot be answered; empty: it can.
    QString whyNot(const Flag& flag) const;
    template <class Action>
    void guarded(Action action);

    Whereabouts m_where;
    Thresholds m_thresholds;
    bool m_mine = true, m_closed = false;
    FlagHeading* m_heading;
    FlagList* m_list;
    FlagDetail* m_sheet;
    SideSplit* m_split;
    bool m_sheetWanted = false;  ///< also while the chosen flag is not among those listed
    bool m_firstPending = false; ///< what to show beside the list is decided when the page has its width
};

} // namespace headroom
