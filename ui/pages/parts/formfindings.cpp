#include "ui/pages/parts/formfindings.h"

#include "ui/pages/findingtext.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formrows.h"

#include <QStringList>

namespace headroom {

QString findingText(const Finding& finding) {
    const QString advice = findingRemedy(finding);
    return advice.isEmpty() ? findingSentence(finding) : findingSentence(finding) + QLatin1Char(' ') + advice;
}

QString showFindings(FormRows& rows, const Findings& findings, bool all) {
    QList<FormRows::Finding> placed;
    QStringList others;
    for (const Finding& finding : findings) {
        const bool refusal = finding.severity == Severity::Refusal;
        const QWidget* editor = rows.editorNamed(toQString(finding.place.column));
        if (editor != nullptr && !editor->isHidden()) {
            placed.append({editor, findingText(finding), refusal});
        } else if (all || !refusal) {
            others.append(findingText(finding));
        }
    }
    rows.showFindings(placed, all);
    return others.join(QLatin1Char('\n'));
}

} // namespace headroom
