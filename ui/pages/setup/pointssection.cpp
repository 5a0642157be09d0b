#include "ui/pages/setup/pointssection.h"

#include "service/settings.h"
#include "ui/pages/setup/pointsmodel.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QVBoxLayout>

namespace headroom {

PointsSection::PointsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : SetUpSection(tr("Points tables"),
                   tr("What one case of each tier and type weighs. Every figure names the table it was made "
                      "with; a new table never changes an earlier day."),
                   workspace, jobs, parent)
    , m_versionsTable(makeTable(tr("Points tables")))
    , m_versions(new VersionsModel(this))
    , m_pointsTable(makeTable(tr("Points by tier and type")))
    , m_points(new PointsModel(this))
    , m_inForce(makeLabel(TextStyle::Section))
    , m_facts(makeLabel(TextStyle::Body, {}, Tone::Muted)) {
    m_versionsTable->setObjectName(QStringLiteral("versionsTable"));
    m_versionsTable->setModel(m_versions);
    m_versionsTable->setStretchColumn(VersionsModel::Name);
    m_pointsTable->setObjectName(QStringLiteral("pointsTable"));
    m_pointsTable->setModel(m_points);
    m_facts->setWordWrap(true);
    auto* versions = new Card;
    versions->content().addWidget(m_versionsTable);
    auto* points = new Card;
    auto* head = new QVBoxLayout;
    head->setContentsMargins(theme::px(16), theme::px(12), theme::px(16), theme::px(8));
    head->setSpacing(theme::px(4));
    head->addWidget(m_inForce);
    head->addWidget(m_facts);
    points->content().addLayout(head);
    points->content().addWidget(m_pointsTable, 1);
    column().addWidget(versions);
    column().addWidget(points, 1);
}

BoardTableView* PointsSection::makeTable(const QString& name) {
    auto* table = new BoardTableView;
    table->setAccessibleName(name);
    table->board().setSectionsClickable(false);
    return table;
}

void PointsSection::read(Date asOf) {
    const PointsTable table = pointsTableOn(workspace(), asOf);
    std::vector<store::VersionName> versions = pointsVersions(workspace());
    const int rows = static_cast<int>(versions.size());
    m_versions->setVersions(std::move(versions), table.version.value);
    m_versionsTable->setFixedHeight(theme::px(44) + std::min(rows, 5) * theme::rowHeight() + 2);
    m_versionsTable->fitColumns();
    m_points->setTable(table);
    m_pointsTable->fitColumns();
    m_pointsTable->setMinimumHeight(theme::px(44) + 8 * theme::rowHeight());
    m_inForce->setText(tr("%1, in force on %2").arg(toQString(table.name), dateText(asOf)));
    m_facts->setText(
        tr("Full-time officer: PO %1 points at %2, PSO %3 points at %4. Standard delivery report %5 points, "
           "fast delivery report %6. T2A: Transition to Adulthood.")
            .arg(pointsText(table.nominalPo), hoursText(table.defaultHours.po), pointsText(table.nominalPso),
                 hoursText(table.defaultHours.pso), pointsText(table.sdr), pointsText(table.fdr)));
}

} // namespace headroom
