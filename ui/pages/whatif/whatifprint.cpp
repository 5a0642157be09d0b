#include "ui/pages/whatif/whatifprint.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

namespace headroom {

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(WhatIfPrint)
};

QString cells(const QStringList& texts, const char* tag) {
    QString row = QStringLiteral("<tr>");
    for (const QString& text : texts) {
        row += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
    }
    return row + QStringLiteral("</tr>");
}

} // namespace

QString whatIfHtml(const Scenario& scenario, const ScenarioView& view, const WhatIfWords::Names& names) {
    QString html =
        QStringLiteral("<p><b>OFFICIAL-SENSITIVE</b></p><h2>%1</h2><p>%2, %3. %4</p>")
            .arg(PrintText::tr("What if: %1")
                     .arg(scenario.name.empty() ? PrintText::tr("not kept") : toQString(scenario.name))
                     .toHtmlEscaped(),
                 Words::unit(view.unit).toHtmlEscaped(), dateText(view.on),
                 WhatIfWords::sentence(view).toHtmlEscaped());
    html += QStringLiteral("<ol>");
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const QString state = i < view.steps.size() ? WhatIfWords::state(view.steps[i]) : QString();
        html += QStringLiteral("<li>%1 <i>%2</i></li>")
                    .arg(WhatIfWords::step(scenario.steps[i], names).toHtmlEscaped(), state.toHtmlEscaped());
    }
    html += QStringLiteral("</ol><table cellpadding=\"3\" width=\"100%\">");
    html += cells({PrintText::tr("Practitioner"), PrintText::tr("Team"), PrintText::tr("Now %"),
                   PrintText::tr("After %"), PrintText::tr("Change"), PrintText::tr("Cases")},
                  "th");
    for (const ScenarioRow& row : view.rows) {
        if (row.outcome.affected) {
            html +=
                cells({WhatIfWords::officer(row), toQString(row.teamName), WhatIfWords::percentBefore(row),
                       WhatIfWords::percentAfter(row), WhatIfWords::change(row),
                       QStringLiteral("%1 → %2").arg(countText(row.outcome.before.cases.total()),
                                                     countText(row.outcome.after.cases.total()))},
                      "td");
        }
    }
    html += QStringLiteral("</table><p>%1</p>")
                .arg(PrintText::tr("Nothing of this is recorded: it was only tried."));
    return html;
}

} // namespace headroom
