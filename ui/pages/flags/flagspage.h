#pragma once

#include "service/flags.h"
#include "ui/pages/flags/flagdialog.h"
#include "ui/pages/parts/listpage.h"

namespace headroom {

class FlagHeading;
class FlagList;
class FlagDetail;

/// The inbox of a senior probation officer: what needs their eye, and what they do about it.
class FlagsPage final : public ListPage {
    Q_OBJECT

public:
    FlagsPage(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

    void goTo(const Whereabouts& whereabouts) override;
    void refresh(const ChangeNotice& notice) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;

protected:
    bool fillSheet(qint64 id) override;

private:
    void connectParts();
    void read();
    void answer(qint64 id, FlagDialog::Answer answer);
    void openOfficer(qint64 id);
    void setMine(bool mine);
    void setClosed(bool closed);
    bool hasPeople() const;
    bool showsMine() const { return m_mine && hasPeople(); }
    /// Why the flag cannot be answered; empty: it can.
    QString whyNot(const Flag& flag) const;

    Whereabouts m_where;
    Thresholds m_thresholds;
    bool m_mine = true, m_closed = false;
    FlagHeading* m_heading;
    FlagList* m_list;
    FlagDetail* m_sheet;
};

} // namespace headroom
