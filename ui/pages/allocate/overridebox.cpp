#include "ui/pages/allocate/overridebox.h"

#include "ui/pages/models/decisionwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom {

OverrideBox::OverrideBox(QWidget* parent)
    : QWidget(parent) {
    auto* flow = new FlowLayout(theme::px(14), theme::px(4), this);
    flow->setContentsMargins(0, theme::px(4), 0, 0);
    for (std::size_t i = 0; i < overrideReasonCount; ++i) {
        const auto reason = static_cast<OverrideReason>(i);
        auto* box = new QCheckBox(DecisionWords::overrideReason(reason));
        box->setObjectName(QStringLiteral("override-") + toQString(name(reason)));
        box->setAccessibleName(tr("Reason: %1").arg(box->text()));
        flow->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &OverrideBox::edited);
    }
    setFocusProxy(m_boxes.first());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

std::vector<OverrideReason> OverrideBox::reasons() const {
    std::vector<OverrideReason> chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked()) {
            chosen.push_back(static_cast<OverrideReason>(i));
        }
    }
    return chosen;
}

void OverrideBox::setReasons(const std::vector<OverrideReason>& reasons) {
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(std::find(reasons.begin(), reasons.end(), static_cast<OverrideReason>(i)) !=
                               reasons.end());
    }
}

} // namespace headroom
