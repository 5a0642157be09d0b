#pragma once

#include "domain/pointstable.h"
#include "ui/pages/setup/versionsof.h"
#include "ui/widgets/gridview.h"

class QLineEdit;
class QSpinBox;

namespace headroom {

/// What contacts made for others are worth, in versions: a row for each code.
class ContactPointsSection final : public VersionsOf<ContactPoints> {
    Q_OBJECT

public:
    ContactPointsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent = nullptr);

protected:
    void display() override;
    QString effect() const override;
    QString faultLine(const Finding& finding) const override;
    void showFaults(const Findings& findings) override;

private:
    enum Column { Code, Description, PointsColumn, Category };

    void layOut();
    void showGrid();
    void takeFields();
    void take(const QList<GridEdit>& edits);
    void addCode();
    void compare();
    /// The code in a row.
    std::string codeAt(int row) const;

    QLineEdit *m_name, *m_code;
    QSpinBox* m_window;
    GridView* m_points;
    GridModel* m_model;
    QPushButton *m_add, *m_compare;
    QStringList m_wrong; ///< the cells that findings name
    bool m_showing = false;
};

} // namespace headroom
