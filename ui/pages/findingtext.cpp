#include "ui/pages/findingtext.h"

#include "service/messages.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace headroom {

namespace {

QString inFindings(std::string_view english) {
    return QCoreApplication::translate("Findings", std::string(english).c_str());
}

QString filled(QString text, const std::vector<std::string>& arguments) {
    // All at once, so that an argument that holds "%2" stays what it is.
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && number <= static_cast<int>(arguments.size())) {
            made += toQString(arguments[static_cast<std::size_t>(number - 1)]);
            ++i;
        } else {
            made += text[i];
        }
    }
    return made;
}

} // namespace

QString findingSentence(const Finding& finding) {
    return filled(inFindings(sentence(finding.code)), finding.arguments);
}

QString findingRemedy(const Finding& finding) {
    const std::string_view advice = remedy(finding.code);
    return advice.empty() ? QString() : filled(inFindings(advice), finding.arguments);
}

QString placeText(const Place& place) {
    QStringList parts;
    if (!place.sheet.empty()) {
        parts << QCoreApplication::translate("Findings", "sheet %1").arg(toQString(place.sheet));
    }
    if (place.row > 0) {
        parts << QCoreApplication::translate("Findings", "row %1").arg(countText(place.row));
    }
    if (!place.column.empty()) {
        parts << QCoreApplication::translate("Findings", "column %1").arg(toQString(place.column));
    }
    return parts.join(QStringLiteral(", "));
}

QString findingLine(const Finding& finding) {
    QString line = severityWord(finding.severity) + QStringLiteral(": ");
    if (const QString place = placeText(finding.place); !place.isEmpty()) {
        line += place + QStringLiteral(": ");
    }
    line += findingSentence(finding);
    if (const QString advice = findingRemedy(finding); !advice.isEmpty()) {
        line += QLatin1Char(' ') + advice;
    }
    return line;
}

QString severityWord(Severity severity) {
    switch (severity) {
    case Severity::Refusal:
        return QCoreApplication::translate("Findings", "Refused");
    case Severity::Warning:
        return QCoreApplication::translate("Findings", "Warning");
    case Severity::Note:
        break;
    }
    return QCoreApplication::translate("Findings", "Note");
}

QString phaseText(Phase phase) {
    return inFindings(sentence(phase));
}

} // namespace headroom
