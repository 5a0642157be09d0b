#include "ui/app/import/sheetsmodel.h"

#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tokens.h"

namespace headroom {

namespace {

std::int64_t sheetCount(const SheetResult& sheet, int column) {
    switch (column) {
    case SheetsModel::Read:
        return sheet.read;
    case SheetsModel::Added:
        return sheet.added;
    case SheetsModel::Changed:
        return sheet.changed;
    case SheetsModel::Unchanged:
        return sheet.unchanged;
    default:
        return sheet.refused;
    }
}

} // namespace

void SheetsModel::setSheets(std::vector<SheetResult> sheets) {
    beginResetModel();
    m_sheets = std::move(sheets);
    endResetModel();
}

int SheetsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sheets.size());
}

int SheetsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SheetsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SheetResult& sheet = m_sheets[static_cast<std::size_t>(index.row())];
    const bool name = index.column() == Sheet;
    const std::int64_t count = name ? 0 : sheetCount(sheet, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return name ? toQString(sheet.sheet) : countText(count);
    case Qt::TextAlignmentRole:
        return int((name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ToneRole:
        if (index.column() == Refused && count > 0) {
            return static_cast<int>(Tone::Alarm);
        }
        return static_cast<int>(!name && count == 0 ? Tone::Muted : Tone::Normal);
    default:
        return {};
    }
}

QVariant SheetsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Sheet ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Sheet:
        return tr("Sheet");
    case Read:
        return tr("Rows read");
    case Added:
        return tr("Added");
    case Changed:
        return tr("Changed");
    case Unchanged:
        return tr("Unchanged");
    case Refused:
        return tr("Refused");
    default:
        return {};
    }
}

} // namespace headroom
