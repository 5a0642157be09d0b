#include "ui/pages/setup/extractsmodel.h"

#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tokens.h"

namespace headroom {

namespace {

/// "21 Nov 2026, 18:30" in local time.
QString momentText(const std::string& utc) {
    return dateTimeText(QDateTime::fromString(toQString(utc), Qt::ISODate).toLocalTime());
}

} // namespace

void ExtractsModel::setExtracts(std::vector<store::ExtractRecord> extracts) {
    beginResetModel();
    m_extracts = std::move(extracts);
    endResetModel();
}

ExtractId ExtractsModel::extractAt(int row) const {
    const bool there = row >= 0 && row < static_cast<int>(m_extracts.size());
    return there ? m_extracts[static_cast<std::size_t>(row)].id : ExtractId{};
}

int ExtractsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_extracts.size());
}

int ExtractsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExtractsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::ExtractRecord& extract = m_extracts[static_cast<std::size_t>(index.row())];
    if (role == StrongRole) {
        return index.column() == ReportDate;
    }
    if (role == ToneRole) {
        return static_cast<int>(index.column() > File ? Tone::Muted : Tone::Normal);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case ReportDate:
        return dateText(extract.reportDate);
    case File:
        return toQString(extract.fileName);
    case Recorded:
        return momentText(extract.recordedAt);
    case Actor:
        return toQString(extract.actor);
    default:
        return {};
    }
}

QVariant ExtractsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ReportDate:
        return tr("Figures of");
    case File:
        return tr("File");
    case Recorded:
        return tr("Imported");
    case Actor:
        return tr("By");
    default:
        return {};
    }
}

} // namespace headroom
