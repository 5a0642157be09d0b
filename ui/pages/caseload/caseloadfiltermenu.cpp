#include "ui/pages/caseload/caseloadfiltermenu.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

#include <algorithm>
#include <set>

namespace headroom {

CaseloadFilterMenu::CaseloadFilterMenu(QWidget* parent)
    : QMenu(parent) {
    setObjectName(QStringLiteral("caseloadFilterMenu"));
    setTitle(tr("Filter"));
}

void CaseloadFilterMenu::offerFor(const CaseloadFilter& filter, const std::vector<CaseloadRow>& rows) {
    m_filter = filter;
    clear();
    for (QMenu* before : findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) {
        before->deleteLater(); // it may be the one that was chosen from: it goes when that is over
    }
    offerTiers();
    offerTypes();
    offerRisks();
    offerAppointments();
    offerFlags(rows);
    addSeparator();
    const auto yesOrNo = [this](CaseloadPart part, bool CaseloadFilter::*field) {
        CaseloadFilter alone;
        alone.*field = true;
        offer(*this, partText(alone, part), m_filter.*field, part,
              [field](CaseloadFilter& changed) { changed.*field = true; });
    };
    yesOrNo(CaseloadPart::Overdue, &CaseloadFilter::overdue);
    yesOrNo(CaseloadPart::Suspended, &CaseloadFilter::suspended);
    yesOrNo(CaseloadPart::CoWorked, &CaseloadFilter::coWorked);
    yesOrNo(CaseloadPart::EndsSoon, &CaseloadFilter::endsSoon);
}

/// A second choice of what is set takes it off.
void CaseloadFilterMenu::offer(QMenu& menu, const QString& text, bool set, CaseloadPart part,
                               const Set& change) {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(set);
    connect(action, &QAction::triggered, this, [this, set, part, change] {
        CaseloadFilter filter = m_filter;
        if (set) {
            filter = without(filter, part);
        } else {
            change(filter);
        }
        emit chosen(filter);
    });
}

void CaseloadFilterMenu::offerTiers() {
    QMenu* tiers = addMenu(tr("Tier"));
    const auto add = [&](const QString& tier) {
        offer(*tiers, tierFilterText(tier), m_filter.tier == tier, CaseloadPart::Tier,
              [tier](CaseloadFilter& filter) { filter.tier = tier; });
    };
    for (const char* letter : {"A", "B", "C", "D", "untiered"}) {
        add(QStringLiteral("2021:") + QLatin1String(letter));
    }
    tiers->addSeparator();
    for (const char* letter : {"A", "B", "C", "D", "E", "F", "G", "none"}) {
        add(QStringLiteral("2026:") + QLatin1String(letter));
    }
}

void CaseloadFilterMenu::offerTypes() {
    QMenu* types = addMenu(tr("Type"));
    for (const CaseType type : {CaseType::Community, CaseType::Licence, CaseType::Custody}) {
        offer(*types, Words::caseType(type), m_filter.type == type, CaseloadPart::Type,
              [type](CaseloadFilter& filter) { filter.type = type; });
    }
}

void CaseloadFilterMenu::offerRisks() {
    using Risk = CaseloadFilter::Risk;
    QMenu* risks = addMenu(tr("RoSH"));
    for (const Risk risk :
         {Risk::HighOrMore, Risk::VeryHigh, Risk::High, Risk::Medium, Risk::Low, Risk::NotAssessed}) {
        offer(*risks, riskFilterText(risk), m_filter.risk == risk, CaseloadPart::Risk,
              [risk](CaseloadFilter& filter) { filter.risk = risk; });
    }
}

void CaseloadFilterMenu::offerAppointments() {
    using Next = CaseloadFilter::Next;
    QMenu* appointments = addMenu(tr("Appointments"));
    for (const Next next : {Next::None, Next::SevenDays, Next::OutcomeToLog}) {
        offer(*appointments, nextFilterText(next), m_filter.next == next, CaseloadPart::Next,
              [next](CaseloadFilter& filter) { filter.next = next; });
    }
}

void CaseloadFilterMenu::offerFlags(const std::vector<CaseloadRow>& rows) {
    std::set<QString> flags;
    for (const CaseloadRow& row : rows) {
        if (row.denied) {
            continue;
        }
        for (const std::string& kind : row.alerts) {
            flags.insert(QStringLiteral("alert:") + toQString(kind));
        }
        for (const std::string& code : row.registers) {
            flags.insert(QStringLiteral("register:") + toQString(code));
        }
    }
    std::vector<std::pair<QString, QString>> named;
    for (const QString& flag : flags) {
        named.emplace_back(flagFilterText(flag), flag);
    }
    std::sort(named.begin(), named.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    named.insert(named.begin(), {flagFilterText(QStringLiteral("any")), QStringLiteral("any")});
    QMenu* menu = addMenu(tr("Alerts and registers"));
    for (const auto& [text, flag] : named) {
        offer(*menu, text, m_filter.flag == flag, CaseloadPart::Flag,
              [flag = flag](CaseloadFilter& filter) { filter.flag = flag; });
    }
}

} // namespace headroom
