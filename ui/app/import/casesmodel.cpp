#include "ui/app/import/casesmodel.h"

#include "ui/app/import/casesview.h"
#include "ui/pages/findingtext.h"
#include "ui/widgets/format.h"
#include "ui/widgets/shapes.h"

#include <QCoreApplication>

namespace headroom {

namespace {

using Kind = RowVerdict::Kind;

QString verdictWord(Kind kind) {
    switch (kind) {
    case Kind::New:
        return QCoreApplication::translate("CasesModel", "New");
    case Kind::Update:
        return QCoreApplication::translate("CasesModel", "Brought up to date");
    case Kind::Unchanged:
        return QCoreApplication::translate("CasesModel", "As it is");
    case Kind::Refused:
        break;
    }
    return QCoreApplication::translate("CasesModel", "Refused");
}

Tone verdictTone(Kind kind) {
    return kind == Kind::Refused ? Tone::Alarm : kind == Kind::Unchanged ? Tone::Muted : Tone::Normal;
}

std::vector<RowColumn<CaseVerdictRow>> verdictColumns() {
    using Column = RowColumn<CaseVerdictRow>;
    Column row;
    row.key = QStringLiteral("row");
    row.title = QCoreApplication::translate("CasesModel", "Row");
    row.alignment = Qt::AlignRight;
    row.text = [](const CaseVerdictRow& one) { return QString::number(one.row); };
    row.sort = [](const CaseVerdictRow& one) { return SortValue::of(static_cast<double>(one.row)); };
    Column verdict;
    verdict.key = QStringLiteral("verdict");
    verdict.title = QCoreApplication::translate("CasesModel", "What becomes of it");
    verdict.text = [](const CaseVerdictRow& one) { return verdictWord(one.kind); };
    verdict.sort = [](const CaseVerdictRow& one) {
        return SortValue::of(one.kind == Kind::Refused ? -1.0 : static_cast<double>(one.kind));
    };
    verdict.more = [](const CaseVerdictRow& one, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(verdictTone(one.kind))) : QVariant();
    };
    Column crn;
    crn.key = QStringLiteral("crn");
    crn.title = QCoreApplication::translate("CasesModel", "CRN or staff code");
    crn.text = [](const CaseVerdictRow& one) { return one.code; };
    Column what;
    what.key = QStringLiteral("what");
    what.title = QCoreApplication::translate("CasesModel", "Why, or what changes");
    what.text = [](const CaseVerdictRow& one) { return one.what; };
    what.tooltip = what.text;
    return {row, verdict, crn, what};
}

QString whatOf(const RowImportPlan& plan, const RowVerdict& verdict) {
    QStringList parts;
    for (const Finding& finding : verdict.findings) {
        QString part = findingSentence(finding);
        if (!finding.place.column.empty()) {
            part = toQString(finding.place.column) + QStringLiteral(": ") + part;
        }
        parts.append(part);
    }
    for (const std::string& field : verdict.changes) {
        for (std::size_t i = 0; i < plan.fields->size(); ++i) {
            if ((*plan.fields)[i].name == field) {
                parts.append(importFieldWord(plan, i));
            }
        }
    }
    return parts.join(verdict.findings.empty() ? QStringLiteral(", ") : QStringLiteral(" "));
}

} // namespace

CasesModel::CasesModel(QObject* parent)
    : RowModel<CaseVerdictRow>(
          verdictColumns(), [](const CaseVerdictRow& row) { return row.id; }, parent) {}

void CasesModel::setPlan(const RowImportPlan& plan) {
    std::vector<CaseVerdictRow> rows;
    for (const RowVerdict& verdict : plan.rows) {
        // The first field of either kind says whose row it is.
        rows.push_back({static_cast<qint64>(verdict.row) + 1, plan.table.rows[verdict.row].row, verdict.kind,
                        toQString(cellOf(plan, verdict.row, 0)), whatOf(plan, verdict)});
    }
    setRows(std::move(rows));
}

} // namespace headroom
