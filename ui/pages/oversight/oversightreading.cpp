#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/pages/oversight/managermodel.h"
#include "ui/pages/oversight/oversightpage.h"
#include "ui/pages/oversight/qualitymodel.h"
#include "ui/pages/parts/asidereading.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QPushButton>
#include <QStackedLayout>

#include <utility>

/// What the page reads, at once or on the worker, and puts on the screen.
namespace headroom {

void OversightPage::read() {
    if (m_where.unit.level < Level::Pdu) {
        readAside();
        return;
    }
    m_reading->stop();
    if (m_quality) {
        takeQuality(readQuality(workspace(), m_where.unit, m_where.asOf));
    } else {
        takeManagers(readManagers(workspace(), m_where.unit, m_where.asOf));
    }
}

void OversightPage::readAside() {
    m_managersButton->setChecked(!m_quality);
    m_qualityButton->setChecked(m_quality);
    if (!m_shown) {
        sayInstead({});
    }
    if (m_quality) {
        start(&readQuality, &OversightPage::takeQuality);
    } else {
        start(&readManagers, &OversightPage::takeManagers);
    }
}

template <class Snapshot>
void OversightPage::start(Snapshot (*reading)(Workspace&, UnitRef, Date),
                          void (OversightPage::*arrived)(Snapshot)) {
    m_reading->start<Snapshot>(
        [reading, unit = m_where.unit, asOf = m_where.asOf](Workspace& own) {
            return reading(own, unit, asOf);
        },
        [this, arrived](Snapshot snapshot) { guarded([&] { (this->*arrived)(std::move(snapshot)); }); },
        [this](const QString& why) {
            if (!isCurrent()) {
                sayInstead(why);
            }
            emit said(why);
        });
}

void OversightPage::takeManagers(ManagersSnapshot managers) {
    m_managed = std::move(managers);
    m_managerModel->setManagers(m_managed);
    arrive();
}

void OversightPage::takeQuality(QualitySnapshot quality) {
    m_work = std::move(quality);
    m_qualityModel->setQuality(m_work);
    arrive();
}

void OversightPage::arrive() {
    const bool waiting = holdsFocus(*this) || holdsFocus(*m_empty);
    m_shown = Shown{m_where, m_quality};
    table().fitColumns();
    present();
    showState();
    if (waiting) {
        focusFirst();
    }
}

void OversightPage::sayInstead(const QString& sentence, const QString& hint) {
    m_empty->setContent(sentence, hint);
    m_stack->setCurrentWidget(m_empty);
}

void OversightPage::present() {
    m_managersButton->setChecked(!m_quality);
    m_qualityButton->setChecked(m_quality);
    const QString unit = Words::unit(m_quality ? m_work.unit : m_managed.unit);
    m_title->setText(tr("Oversight, %1").arg(unit));
    m_sentence->setText(
        m_quality
            ? tr("What is recorded of each officer's work since %1. Each pair stands for itself: there is "
                 "no score.")
                  .arg(dateText(m_work.from))
            : tr("%n officer(s), %1. A manager is meant to look after %2 FTE (local setting).", nullptr,
                 m_managed.heads)
                  .arg(Words::fte(m_managed.fte))
                  .arg(m_managed.threshold));
    const RowModelBase& rows =
        m_quality ? static_cast<const RowModelBase&>(*m_qualityModel) : *m_managerModel;
    if (rows.allRows() == 0) {
        m_empty->setContent(tr("Nobody to show here."),
                            tr("Import an extract, or name who manages whom, and they appear."));
    } else {
        m_empty->setContent(tr("Nothing matches this filter."),
                            tr("%1 in all.").arg(countText(rows.allRows())), tr("Show everything"));
    }
    m_stack->setCurrentWidget(rows.shownRows() == 0 ? static_cast<QWidget*>(m_empty) : &table());
}

} // namespace headroom
