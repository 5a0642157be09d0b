#include "ui/pages/reports/reportwords.h"

#include "ui/widgets/format.h"

#include <QStringList>

namespace headroom {

namespace {

QString inReports(const std::string& text) {
    return QCoreApplication::translate("Reports", text.c_str());
}

/// A code as a word that begins a line.
QString spelt(std::string code) {
    for (char& c : code) {
        c = c == '-' || c == '_' ? ' ' : c;
    }
    QString text = toQString(code);
    text.replace(QLatin1String("t2a"), QLatin1String("T2A"));
    text.replace(QLatin1String("fte"), QLatin1String("FTE"));
    text.replace(QLatin1String("pdu"), QLatin1String("PDU"));
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString ReportWords::title(const std::string& name) {
    return QCoreApplication::translate("Reports", spelt(name).toUtf8().constData());
}

QString ReportWords::answers(const ReportInfo& info) {
    return inReports(info.answers);
}

QString ReportWords::group(ReportGroup group) {
    return inReports(std::string(label(group)));
}

QString ReportWords::key(const std::string& key) {
    return QCoreApplication::translate("Reports", spelt(key).toUtf8().constData());
}

QString ReportWords::header(const Column& column) {
    return inReports(column.header);
}

QString ReportWords::cell(const Value& value) {
    struct Words {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const std::string& text) const { return toQString(text); }
        QString operator()(std::int64_t number) const { return countText(number); }
        QString operator()(bool truth) const { return truth ? tr("yes") : tr("no"); }
        QString operator()(Percent percent) const { return percentFigure(percent.value); }
        QString operator()(HoursPerWeek hours) const { return toQString(hours.exactText()); }
        QString operator()(Date day) const { return dateText(day); }
    };
    return std::visit(Words{}, value);
}

QString ReportWords::level(Level level) {
    switch (level) {
    case Level::Officer:
        return tr("Officer");
    case Level::Team:
        return tr("Team");
    case Level::Pdu:
        return tr("PDU");
    case Level::Region:
        return tr("Region");
    case Level::National:
        break;
    }
    return tr("One row in all");
}

QString ReportWords::every(ReportEvery every) {
    switch (every) {
    case ReportEvery::Never:
        break;
    case ReportEvery::Day:
        return tr("Every day");
    case ReportEvery::Week:
        return tr("Every week");
    case ReportEvery::Month:
        return tr("Every month");
    }
    return tr("Only when asked");
}

QString ReportWords::totals(const Table& table) {
    QStringList parts;
    for (std::size_t i = 0; i < std::min(table.totals.size(), table.columns.size()); ++i) {
        const QString text = cell(table.totals[i]);
        if (table.columns[i].numeric && !text.isEmpty()) {
            parts << header(table.columns[i]) + QStringLiteral("\u00a0") + text;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace headroom
