#include "ui/pages/setup/importsmodel.h"

#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tokens.h"

namespace headroom {

namespace {

QString recordedText(const std::string& utc) {
    const auto moment = Instant::parse(utc);
    return moment ? momentText(*moment) : QString();
}

QString stateText(const ImportEntry& entry) {
    return entry.withdrawn()
               ? ImportsModel::tr("Withdrawn %1 by %2")
                     .arg(recordedText(entry.record.withdrawnAt), toQString(entry.record.withdrawnBy))
               : ImportsModel::tr("Stands");
}

std::int64_t rowCountOf(const ImportEntry& entry) {
    std::int64_t rows = 0;
    for (const SheetResult& sheet : entry.sheets) {
        rows += sheet.read;
    }
    return rows;
}

std::int64_t warningCountOf(const ImportEntry& entry) {
    std::int64_t count = 0;
    for (const ImportWarning& warning : entry.warnings) {
        count += warning.count;
    }
    return count;
}

/// One line for each sheet and each kind of warning.
QString countsText(const ImportEntry& entry) {
    QStringList lines;
    for (const SheetResult& sheet : entry.sheets) {
        lines << ImportsModel::tr("%1: %2 read, %3 added, %4 changed, %5 as they were")
                     .arg(toQString(sheet.sheet), countText(sheet.read), countText(sheet.added),
                          countText(sheet.changed), countText(sheet.unchanged));
    }
    for (const ImportWarning& warning : entry.warnings) {
        lines << ImportsModel::tr("Warning %1 %2: %3 times")
                     .arg(toQString(warning.code), toQString(warning.sheet), countText(warning.count));
    }
    return lines.join(QLatin1Char('\n'));
}

RowColumn<ImportEntry> textColumn(const char* key, const QString& title,
                                  std::function<QString(const ImportEntry&)> text) {
    RowColumn<ImportEntry> column;
    column.key = QLatin1String(key);
    column.title = title;
    column.sort = [text](const ImportEntry& entry) { return SortValue::of(text(entry)); };
    column.text = std::move(text);
    return column;
}

RowColumn<ImportEntry> numberColumn(const char* key, const QString& title,
                                    std::function<std::int64_t(const ImportEntry&)> value) {
    RowColumn<ImportEntry> column;
    column.key = QLatin1String(key);
    column.title = title;
    column.alignment = Qt::AlignRight;
    column.text = [value](const ImportEntry& entry) { return countText(value(entry)); };
    column.sort = [value](const ImportEntry& entry) {
        return SortValue::of(static_cast<double>(value(entry)));
    };
    column.tooltip = countsText;
    return column;
}

std::vector<RowColumn<ImportEntry>> importColumns() {
    RowColumn<ImportEntry> imported =
        textColumn("imported", ImportsModel::tr("Imported"),
                   [](const ImportEntry& entry) { return recordedText(entry.record.recordedAt); });
    imported.sort = [](const ImportEntry& entry) {
        return SortValue::of(static_cast<double>(entry.record.id));
    };
    RowColumn<ImportEntry> state = textColumn("state", ImportsModel::tr("State"), stateText);
    state.tooltip = stateText;
    state.more = [](const ImportEntry& entry, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(entry.withdrawn() ? Tone::Warning : Tone::Normal))
                                : QVariant();
    };
    return {imported,
            textColumn("kind", ImportsModel::tr("Kind"),
                       [](const ImportEntry& entry) { return importKindText(entry.record.kind); }),
            textColumn("file", ImportsModel::tr("File"),
                       [](const ImportEntry& entry) { return toQString(entry.record.fileName); }),
            textColumn("figures_of", ImportsModel::tr("Figures of"),
                       [](const ImportEntry& entry) {
                           return entry.record.reportDate ? dateText(*entry.record.reportDate) : QString();
                       }),
            textColumn("actor", ImportsModel::tr("By"),
                       [](const ImportEntry& entry) { return toQString(entry.record.actor); }),
            numberColumn("rows", ImportsModel::tr("Rows"), rowCountOf),
            numberColumn("warnings", ImportsModel::tr("Warnings"), warningCountOf),
            state,
            textColumn("hash", ImportsModel::tr("SHA-256"),
                       [](const ImportEntry& entry) { return toQString(entry.record.fileHash).left(12); })};
}

} // namespace

ImportsModel::ImportsModel(QObject* parent)
    : RowModel<ImportEntry>(
          importColumns(), [](const ImportEntry& entry) { return static_cast<qint64>(entry.record.id); },
          parent) {}

QString importKindText(const std::string& kind) {
    if (kind == "hours") {
        return ImportsModel::tr("Contracted hours");
    }
    if (kind == "reductions") {
        return ImportsModel::tr("Reductions");
    }
    if (kind == "posts") {
        return ImportsModel::tr("Officers and posts");
    }
    return kind == "cases" ? ImportsModel::tr("People and cases") : ImportsModel::tr("Workload extract");
}

} // namespace headroom
