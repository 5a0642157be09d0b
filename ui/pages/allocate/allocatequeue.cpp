#include "ui/pages/allocate/allocatepage.h"
#include "ui/pages/allocate/allocateparts.h"
#include "ui/pages/allocate/candidatelist.h"
#include "ui/pages/allocate/outcomebar.h"
#include "ui/pages/allocate/queuelist.h"
#include "ui/pages/parts/asidereading.h"

#include <utility>

/// What waits, read at once of a team or PDU and aside of more, and the way from one case to the next.
namespace headroom {

void AllocatePage::readQueueNow() {
    if (m_where.unit.level < Level::Pdu) {
        readQueueAside();
        return;
    }
    m_queueReading->stop();
    m_then = Then::Stay;
    showQueue(readQueue(workspace(), m_where.unit, m_where.asOf));
}

/// Of many teams it takes longer than a window may hesitate. What waits elsewhere, or waited on another day,
/// is not shown meanwhile; what is only read again stays, with what is chosen in it.
void AllocatePage::readQueueAside() {
    if (!queueIsHere()) {
        m_queueDay.reset();
        m_parts->queue->setNoQueue({});
    }
    m_queueReading->start<QueueSnapshot>(
        [unit = m_where.unit, asOf = m_where.asOf](Workspace& own) { return readQueue(own, unit, asOf); },
        [this](const QueueSnapshot& queue) { guarded([&] { showQueue(queue); }); },
        [this](const QString& why) {
            m_then = Then::Stay;
            if (!queueIsHere()) {
                m_parts->queue->setNoQueue(why);
            }
            m_parts->outcome->showPlain(Tone::Alarm, why);
        });
}

void AllocatePage::showQueue(const QueueSnapshot& queue) {
    m_queueOf = m_where.unit;
    m_queueDay = m_where.asOf;
    m_parts->queue->setQueue(queue);
    const Then then = std::exchange(m_then, Then::Stay);
    if (then == Then::First) {
        openFirst();
    } else if (then == Then::Next) {
        next();
    }
    if (holdsFocus(*this)) {
        focusFirst();
    }
}

bool AllocatePage::queueIsHere() const {
    return m_queueDay == m_where.asOf && m_queueOf == m_where.unit;
}

void AllocatePage::openFirst() {
    if (!queueIsHere()) {
        rememberEdits();
        m_case = {};
        m_brief.reset();
        showNobody({}, {});
        m_then = Then::First;
    } else if (const QueueRow* first = m_parts->queue->first()) {
        openRow(QueueRow(*first));
    } else {
        showNobody(tr("No case waits here."),
                   tr("A case that somebody holds is moved from the page of its person."));
    }
}

/// What waits behind the shown case; what is decided has left the queue.
void AllocatePage::next() {
    if (m_queueReading->isActive()) {
        m_then = Then::Next; // what is decided may still stand in it
        return;
    }
    const QueueRow* row = m_parts->queue->next();
    if (row == nullptr && !m_parts->queue->filter().isEmpty()) {
        m_parts->queue->setFilter({}); // what it found is decided: on with the others
        row = m_parts->queue->next();
    }
    if (row == nullptr) {
        emit said(tr("No other case waits."));
        return;
    }
    m_parts->outcome->hide();
    guarded([&] { openRow(QueueRow(*row)); });
    m_parts->candidates->focusTable();
}

} // namespace headroom
