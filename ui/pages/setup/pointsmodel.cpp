#include "ui/pages/setup/pointsmodel.h"

#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tokens.h"

namespace headroom {

namespace {

constexpr int firstT2aColumn = 1 + static_cast<int>(caseTypeCount);
constexpr int pointsColumns = 1 + 2 * static_cast<int>(caseTypeCount);

} // namespace

void PointsModel::setTable(const PointsTable& table) {
    beginResetModel();
    m_table = table;
    endResetModel();
}

/// Every tier but untiered, which never scores.
int PointsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(Tier::count) - 1;
}

int PointsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : pointsColumns;
}

std::int32_t PointsModel::pointsAt(int row, int column) const {
    const auto tier = static_cast<std::size_t>(row + 1);
    const bool t2a = column >= firstT2aColumn;
    const auto type = static_cast<std::size_t>(column - (t2a ? firstT2aColumn : 1));
    return (t2a ? m_table.t2a : m_table.standard)[type][tier];
}

QVariant PointsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool name = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return name ? toQString(Tier::ofNumber(static_cast<std::size_t>(index.row() + 1)).text())
                    : countText(pointsAt(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return int((name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case StrongRole:
        return name;
    case ToneRole:
        return static_cast<int>(!name && pointsAt(index.row(), index.column()) == 0 ? Tone::Muted
                                                                                    : Tone::Normal);
    default:
        return {};
    }
}

QVariant PointsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case 0:
        return tr("Tier");
    case 1:
        return tr("Community");
    case 2:
        return tr("Licence");
    case 3:
        return tr("Custody");
    case 4:
        return tr("Community\nT2A");
    case 5:
        return tr("Licence\nT2A");
    case 6:
        return tr("Custody\nT2A");
    default:
        return {};
    }
}

void VersionsModel::setVersions(std::vector<store::VersionName> versions, std::int64_t inForce) {
    beginResetModel();
    m_versions = std::move(versions);
    m_inForce = inForce;
    endResetModel();
}

int VersionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int VersionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::VersionName& version = m_versions[static_cast<std::size_t>(index.row())];
    const bool inForce = version.id == m_inForce;
    if (role == StrongRole) {
        return inForce;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return toQString(version.name);
    case From:
        return dateText(version.from);
    case State:
        return inForce ? tr("In force") : QString();
    default:
        return {};
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Points table");
    case From:
        return tr("From");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace headroom
