#include "ui/pages/person/dismissdialog.h"

#include "ui/pages/person/personwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QLabel>

#include <algorithm>

namespace headroom {

namespace {

QString alertText(const Alert& alert) {
    QStringList parts{PersonWords::alert(alert.kind)};
    if (!alert.note.empty()) {
        parts.append(toQString(alert.note));
    }
    parts.append(PersonWords::period(alert.from, alert.until));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DismissDialog::DismissDialog(Workspace& workspace, const PersonSnapshot& person, ItemId chosen,
                             QWidget* parent)
    : RecordDialog(workspace, tr("Dismiss alerts"), true, parent)
    , m_person(person.id) {
    setObjectName(QStringLiteral("dismissDialog"));
    QLabel* words =
        makeLabel(TextStyle::Body,
                  tr("Those that are ticked end today, together and with one reason. They stay in "
                     "the history."),
                  Tone::Muted);
    words->setWordWrap(true);
    rows().addWide(words);
    for (const Recorded<Alert>& alert : person.alerts) {
        if (alert.value.until && *alert.value.until <= person.asOf) {
            continue; // over
        }
        auto* box = new QCheckBox(alertText(alert.value));
        box->setObjectName(QStringLiteral("alert%1").arg(alert.id.value));
        box->setChecked(alert.id == chosen);
        rows().add(box);
        m_boxes.emplace_back(SeenAlert{alert.id, alert.revision}, box);
    }
    if (m_boxes.empty()) {
        rows().addWide(makeLabel(TextStyle::Body, tr("No alert holds at present.")));
    }
    ready(tr("Reason"), tr("Kept with each of them."));
}

std::vector<SeenAlert> DismissDialog::ticked() const {
    std::vector<SeenAlert> alerts;
    for (const auto& [alert, box] : m_boxes) {
        if (box->isChecked()) {
            alerts.push_back(alert);
        }
    }
    return alerts;
}

RecordOutcome DismissDialog::keep() {
    return dismissAlerts(workspace(), m_person, ticked(), toUtf8(reason()));
}

QString DismissDialog::done() const {
    const std::size_t count = ticked().size();
    return tr("%n alert(s) dismissed.", nullptr, static_cast<int>(count));
}

} // namespace headroom
