#pragma once

#include "service/tiering.h"
#include "ui/pages/setup/versionsof.h"
#include "ui/widgets/gridview.h"

class QLineEdit;

namespace headroom {

/// Points of the tiers A to G, in versions; none until somebody sets them.
class LetterPointsSection final : public VersionsOf<LetterPoints> {
    Q_OBJECT

public:
    LetterPointsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void display() override;
    QString effect() const override;
    QString calm() const override;
    QString builtInName() const override { return tr("None set"); }
    QString faultLine(const Finding& finding) const override;
    void showFaults(const Findings& findings) override;

private:
    void showGrid();
    void takeName();
    void take(const QList<GridEdit>& edits);

    QLineEdit* m_name;
    GridView* m_points;
    GridModel* m_model;
    QStringList m_wrong; ///< the cells that findings name
};

} // namespace headroom
