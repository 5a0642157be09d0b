#pragma once

#include "domain/reduction.h"
#include "ui/pages/setup/versionsof.h"
#include "ui/widgets/gridview.h"

#include <QPair>
#include <QSet>

namespace headroom {

/// Why hours are taken off, in versions: what each reason takes, at most, and for how long.
class ReasonsSection final : public VersionsOf<std::vector<ReductionReason>> {
    Q_OBJECT

public:
    ReasonsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void display() override;
    QString effect() const override;
    QString faultLine(const Finding& finding) const override;
    void showFaults(const Findings& findings) override;

private:
    enum Column { Name, ShortName, Category, Share, HighestShare, Months, InUse };

    void showGrid();
    void take(const QList<GridEdit>& edits);
    void addReason();
    void compare();

    GridView* m_grid;
    GridModel* m_model;
    QPushButton *m_add, *m_compare;
    QSet<QPair<qint64, QString>> m_wrong; ///< row, from 1, and field of what findings name
};

} // namespace headroom
