#pragma once

#include "domain/reduction.h"
#include "ui/pages/setup/gridversionsof.h"

#include <QPair>
#include <QSet>

namespace headroom {

/// Why hours are taken off, in versions: what each reason takes, at most, and for how long.
class ReasonsSection final : public GridVersionsOf<std::vector<ReductionReason>> {
    Q_OBJECT

public:
    ReasonsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void showGrid() override;
    void take(const QList<GridEdit>& edits) override;
    void updateTools() override;
    QString effect() const override;
    QString faultLine(const Finding& finding) const override;
    void showFaults(const Findings& findings) override;

private:
    enum Column { Name, ShortName, Category, Share, HighestShare, Months, InUse };

    void addReason();
    void compare();

    QPushButton *m_add, *m_compare;
    QSet<QPair<qint64, QString>> m_wrong; ///< row, from 1, and field of what findings name
};

} // namespace headroom
