#pragma once

#include "domain/pointstable.h"
#include "ui/pages/setup/versionsof.h"
#include "ui/widgets/gridview.h"

class QLineEdit;

namespace headroom {

/// A whole number as it is typed; empty is 0. None: it is no whole number.
std::optional<int> wholeNumber(const QString& text);
/// Applies edits with `apply`, which is false for a text that cannot be read; the texts that cannot.
QStringList applyEdits(const QList<GridEdit>& edits, const std::function<bool(const GridEdit&)>& apply);

/// The points tables in versions: tier by type as a grid, with the other numbers a figure is made with
/// beside it, and every figure before and after.
class PointsSection final : public VersionsOf<PointsTable> {
    Q_OBJECT

public:
    PointsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void display() override;
    QString effect() const override;
    QString faultLine(const Finding& finding) const override;
    void showFaults(const Findings& findings) override;

private:
    void showGrids();
    void takeName();
    void takePoints(const QList<GridEdit>& edits);
    void takeNumbers(const QList<GridEdit>& edits);
    void refuseTexts(const QStringList& texts);
    void compare();

    QLineEdit* m_name;
    GridView *m_points, *m_numbers;
    GridModel *m_pointsModel, *m_numbersModel;
    QPushButton* m_compare;
    QStringList m_wrong; ///< the cells that findings name
};

} // namespace headroom
