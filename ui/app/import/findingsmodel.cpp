#include "ui/app/import/findingsmodel.h"

#include "ui/pages/findingtext.h"
#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tokens.h"

#include <algorithm>

namespace headroom {

namespace {

Shape severityShape(Severity severity) {
    return severity == Severity::Refusal   ? Shape::Diamond
           : severity == Severity::Warning ? Shape::Triangle
                                           : Shape::Dot;
}

Tone severityTone(Severity severity) {
    return severity == Severity::Refusal   ? Tone::Alarm
           : severity == Severity::Warning ? Tone::Warning
                                           : Tone::Muted;
}

} // namespace

void FindingsModel::setFindings(Findings findings) {
    beginResetModel();
    m_findings = std::move(findings);
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::text(const Finding& finding, int column) {
    switch (column) {
    case Kind:
        return severityWord(finding.severity);
    case Sheet:
        return toQString(finding.place.sheet);
    case Row:
        return finding.place.row > 0 ? countText(finding.place.row) : QString();
    case Name:
        return toQString(finding.place.column);
    case Sentence:
        return findingSentence(finding);
    case Remedy:
        return findingRemedy(finding);
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Finding& finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, index.column());
    case Qt::ToolTipRole:
        return findingLine(finding);
    case Qt::TextAlignmentRole:
        return int((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ShapeRole:
        return index.column() == Kind ? QVariant(static_cast<int>(severityShape(finding.severity)))
                                      : QVariant();
    case ToneRole:
        return index.column() == Kind     ? QVariant(static_cast<int>(severityTone(finding.severity)))
               : index.column() == Remedy ? QVariant(static_cast<int>(Tone::Muted))
                                          : QVariant();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Kind:
        return tr("Kind");
    case Sheet:
        return tr("Sheet");
    case Row:
        return tr("Row");
    case Name:
        return tr("Column");
    case Sentence:
        return tr("What was found");
    case Remedy:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace headroom
