#include "ui/pages/team/boardexport.h"

#include "service/export.h"
#include "service/report.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

#include <QRegularExpression>

#include <map>

namespace headroom {

namespace {

using Keys = std::vector<std::string>;

/// Which columns of the file a column of the window stands for.
const std::map<QString, Keys>& keysOfColumns() {
    static const std::map<QString, Keys> keys = {
        {QStringLiteral("officer"), {"officer"}},
        {QStringLiteral("team"), {"team"}},
        {QStringLiteral("pdu"), {"pdu"}},
        {QStringLiteral("region"), {"region"}},
        {QStringLiteral("staff"), {"staff_code"}},
        {QStringLiteral("grade"), {"grade", "stage"}},
        {QStringLiteral("hours"), {"contracted_hours", "reduction_hours", "available_hours"}},
        {QStringLiteral("workload"), {"workload_percent", "status"}},
        {QStringLiteral("bar"), {"total_points", "available_points"}},
        {QStringLiteral("weeks"), {"weeks_over"}},
        {QStringLiteral("used"), {"total_points"}},
        {QStringLiteral("available"), {"available_points"}},
        {QStringLiteral("headroom"), {"headroom_points", "headroom_hours"}},
        {QStringLiteral("cases"), {"community", "licence", "custody", "cases"}},
        {QStringLiteral("rosh"), {"high_rosh"}},
        {QStringLiteral("new"), {"allocated_7_days"}},
        {QStringLiteral("next"), {"next_change"}},
        {QStringLiteral("flag"), {"flags"}},
        {QStringLiteral("unit"), {"name"}},
        {QStringLiteral("code"), {"code"}},
        {QStringLiteral("posts"), {"posts"}},
        {QStringLiteral("over"), {"over"}},
        {QStringLiteral("sustained"), {"sustained"}},
        {QStringLiteral("severe"), {"severe"}},
        {QStringLiteral("uncovered"), {"uncovered_cases", "uncovered_points"}},
        {QStringLiteral("unallocated"), {"unallocated"}},
    };
    return keys;
}

void addWords(Table& table, const char* key, const QString& header, const std::vector<PostRow>& posts,
              const std::function<QString(const PostRow&)>& words) {
    table.columns.push_back({key, toUtf8(header), false});
    for (std::size_t i = 0; i < posts.size(); ++i) {
        table.rows[i].push_back(toUtf8(words(posts[i])));
    }
}

QString flagWords(const PostRow& row, const Thresholds& thresholds) {
    QStringList words;
    for (const BoardFlag& flag : row.flags) {
        words.append(Words::flag(flag, thresholds));
    }
    return words.join(QStringLiteral(", "));
}

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(BoardExport)
};

} // namespace

Table boardExport(const BoardSnapshot& shown, bool units, const QStringList& columns) {
    Table table = boardTable(shown, !units);
    if (!units) {
        addWords(table, "stage", ExportText::tr("Stage"), shown.posts,
                 [](const PostRow& row) { return Words::grade(row.grade, row.stage); });
        addWords(table, "next_change", ExportText::tr("Next change"), shown.posts, [](const PostRow& row) {
            return row.nextChange ? Words::hoursChangeSpelled(*row.nextChange) : QString();
        });
        addWords(table, "flags", ExportText::tr("Flags"), shown.posts,
                 [&](const PostRow& row) { return flagWords(row, shown.basis.thresholds); });
    }
    Keys keys;
    for (const QString& column : columns) {
        const auto found = keysOfColumns().find(column);
        for (const std::string& key : found == keysOfColumns().end() ? Keys() : found->second) {
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
                keys.push_back(key);
            }
        }
    }
    return withColumns(std::move(table), keys);
}

QString exportName(const BoardSnapshot& shown) {
    QString name = Words::unit(shown.unit).toLower();
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
    return name + QLatin1Char('-') + toQString(shown.asOf.iso());
}

} // namespace headroom
