#include "ui/pages/allocate/allocatepage.h"

#include "domain/error.h"
#include "service/settings.h"
#include "service/workspace.h"
#include "ui/pages/allocate/allocateparts.h"
#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/allocate/briefview.h"
#include "ui/pages/allocate/candidatebar.h"
#include "ui/pages/allocate/candidatelist.h"
#include "ui/pages/allocate/candidatemodel.h"
#include "ui/pages/allocate/decisionform.h"
#include "ui/pages/allocate/outcomebar.h"
#include "ui/pages/allocate/queuelist.h"
#include "ui/pages/parts/asidereading.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/format.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

AllocatePage::AllocatePage(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : Page(workspace, jobs, parent)
    , m_parts(new AllocateParts(workspace))
    , m_reading(new AsideReading(jobs, this))
    , m_queueReading(new AsideReading(jobs, this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_parts);
    connectParts();
    addKeys();
}

AllocatePage::~AllocatePage() = default;

void AllocatePage::guarded(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        m_parts->outcome->showPlain(Tone::Alarm, toQString(error.what()));
    }
}

// ── where it is ────────────────────────────────────────────────────────────

void AllocatePage::goTo(const Whereabouts& whereabouts) {
    const bool elsewhere = whereabouts.unit != m_where.unit;
    const bool otherDay = whereabouts.asOf != m_where.asOf;
    const bool named = whereabouts.onCase && whereabouts.onCase != m_where.onCase;
    m_where = whereabouts;
    if (elsewhere) {
        m_officersOf = whereabouts.unit;
        m_parts->outcome->hide();
    }
    if (otherDay) {
        m_officersFor = {}; // what was read of another day says nothing about this one
    }
    m_thresholds = currentThresholds(workspace(), whereabouts.asOf);
    readQueueNow();
    if (named) {
        openCase(whereabouts.onCase);
    } else if (m_case && !elsewhere) {
        readBrief(otherDay);
    } else {
        openFirst();
    }
}

void AllocatePage::refresh(const ChangeNotice& notice) {
    const bool figures = notice.kind == ChangeNotice::Kind::Record;
    const auto& people = notice.people;
    const bool ours = people.empty() || (m_brief && std::find(people.begin(), people.end(),
                                                              m_brief->person.id) != people.end());
    if (figures && !ours) {
        return; // something about somebody else that moves no figure
    }
    const CaseId before = m_case;
    readQueueNow();
    if (before) {
        readBrief(false);
    } else if (m_queueReading->isActive()) {
        m_then = Then::First;
    } else if (m_parts->queue->first() != nullptr) {
        openFirst();
    }
}

void AllocatePage::openRow(const QueueRow& row) {
    m_parts->showCompare(false);
    m_then = Then::Stay;
    if (row.denied) {
        m_parts->form->beginNothing();
        m_case = {};
        m_brief.reset();
        m_parts->queue->setCurrentId(QueueModel::idOf(row));
        showNobody(tr("You may not open this case."),
                   tr("%1: access to it is limited. Ask whoever limited it, or somebody who may see it.")
                       .arg(toQString(row.crn)));
        return;
    }
    openCase(row.caseId);
}

void AllocatePage::openCase(CaseId caseId) {
    if (caseId == m_case && m_brief) {
        return;
    }
    rememberEdits();
    m_then = Then::Stay;
    m_case = caseId;
    m_decided = {};
    m_parts->queue->setCurrentId(caseId.value);
    readBrief(true);
}

/// another: not the case that is shown already, whose text stays.
void AllocatePage::readBrief(bool another) {
    const PostId heldBefore = another ? PostId{} : holderNow();
    try {
        m_brief = readCaseBrief(workspace(), m_case, m_where.asOf);
    } catch (const AccessDenied&) {
        m_case = {};
        m_brief.reset();
        showNobody(tr("You may not open this case."), tr("Access to it is limited."));
        return;
    }
    const PostId holder = holderNow();
    m_opening = true;
    m_parts->brief->setBrief(*m_brief, lockedWhy().isEmpty());
    PostId drafted;
    if (another) {
        drafted = m_parts->form->begin(*m_brief, holder);
        if (const AllocateBatch::Placement* placed = m_batch.find(m_case)) {
            m_parts->form->fill(placed->decision.text, placed->decision.reason);
            drafted = placed->decision.post;
        }
        m_parts->candidates->setChosen(drafted);
    } else {
        m_parts->form->again(*m_brief, holder);
    }
    m_parts->form->setPlaced(m_batch.find(m_case) != nullptr);
    m_parts->form->setLocked(lockedWhy());
    m_opening = false;
    readOfficers();
    if (!another && !heldBefore && holder && m_decided != m_case) {
        HeldSpell spell;
        for (const HeldSpell& each : m_brief->officers) {
            if (each.caseId == m_case && !each.until && each.role == CaseRole::Lead) {
                spell = each;
            }
        }
        showLost(
            tr("%1 was allocated to %2 by %3 meanwhile. What you wrote is kept.")
                .arg(toQString(m_brief->person.crn), toQString(spell.officer), toQString(spell.decidedBy)));
    }
}

PostId AllocatePage::holderNow() const {
    if (m_brief) {
        for (const CaseView& view : m_brief->person.cases) {
            if (view.id == m_case) {
                return view.holder;
            }
        }
    }
    return {};
}

QString AllocatePage::lockedWhy() const {
    if (m_where.asOf != workspace().today()) {
        return tr("Shown as on %1. Go back to today to decide.").arg(dateText(m_where.asOf));
    }
    if (workspace().store().access() != Store::Access::Write) {
        return tr("Somebody else is writing to this store.");
    }
    return m_brief ? AllocateWords::obstacle(m_brief->waiting) : QString();
}

void AllocatePage::readOfficers() {
    if (!m_brief) {
        return;
    }
    CandidateRequest request;
    request.caseId = m_case;
    request.unit = m_officersOf;
    request.asOf = m_where.asOf;
    request.placed = m_batch.without(m_case);
    std::vector<Unit> units;
    for (const CaseView& view : m_brief->person.cases) {
        if (view.id == m_case && view.team) {
            units = unitPath(workspace(), unitOf(view.team), m_where.asOf);
        }
    }
    std::reverse(units.begin(), units.end());
    m_parts->candidates->bar().setUnits(units, m_officersOf);
    if (m_officersOf.level < Level::Pdu) {
        readOfficersAside(request);
    } else {
        m_reading->stop();
        showOfficers(readCandidates(workspace(), request));
    }
}

/// Of many teams it takes longer than a window may hesitate. What was read for another case is no evidence
/// for this one.
void AllocatePage::readOfficersAside(const CandidateRequest& request) {
    if (m_officersFor != m_case) {
        m_officersFor = {};
        m_parts->candidates->setNoRows({});
        showOfficer();
    }
    m_reading->start<std::vector<CandidateRow>>(
        [request](Workspace& own) { return readCandidates(own, request); },
        [this](std::vector<CandidateRow> officers) { guarded([&] { showOfficers(std::move(officers)); }); },
        [this](const QString& why) {
            if (m_officersFor != m_case) {
                m_parts->candidates->setNoRows(why);
            }
            m_parts->outcome->showPlain(Tone::Alarm, why);
        });
}

void AllocatePage::showOfficers(std::vector<CandidateRow> officers) {
    m_officersFor = m_case;
    m_parts->candidates->setCandidates(std::move(officers), m_thresholds);
    showOfficer();
}

void AllocatePage::showOfficer() {
    const CandidateRow* row = m_parts->candidates->chosenRow();
    m_parts->form->setOfficer(row);
    m_parts->form->setCompared(m_parts->candidates->selectedCount());
    m_parts->form->setFacts(m_brief ? static_cast<int>(BriefWords::facts(*m_brief, row).size()) : 0);
}

void AllocatePage::showNobody(const QString& sentence, const QString& hint) {
    m_reading->stop();
    m_officersFor = {};
    m_parts->form->beginNothing();
    m_parts->form->setLocked({});
    m_parts->brief->setNothing(sentence, hint);
    m_parts->candidates->setNothing(tr("Choose a case first."));
}

void AllocatePage::chooseUnit(const UnitRef& unit) {
    m_officersOf = unit;
    guarded([this] { readOfficers(); });
}

// ── back and forward ───────────────────────────────────────────────────────

QVariant AllocatePage::viewState() const {
    return QVariantMap{{QStringLiteral("filter"), m_parts->queue->filter()},
                       {QStringLiteral("case"), QVariant::fromValue(m_case.value)}};
}

void AllocatePage::restoreViewState(const QVariant& state) {
    const QVariantMap map = state.toMap();
    m_parts->queue->setFilter(map.value(QStringLiteral("filter")).toString());
    if (const CaseId kept{map.value(QStringLiteral("case")).toLongLong()}) {
        guarded([&] { openCase(kept); });
    }
}

void AllocatePage::focusFirst() {
    if (!queueIsHere() && !m_where.onCase) {
        setFocus(Qt::OtherFocusReason); // and on to the queue when it is there
    } else if (m_where.onCase) {
        m_parts->candidates->focusTable();
    } else {
        m_parts->queue->focusList();
    }
}

void AllocatePage::focusFilter() {
    m_parts->queue->focusFilter();
}

/// Esc: from the evidence to the officers, from there to the queue.
void AllocatePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    const QWidget* focused = QApplication::focusWidget();
    if (focused != nullptr && m_parts->form->isAncestorOf(focused)) {
        m_parts->form->keepDraftNow();
        m_parts->candidates->focusTable();
    } else {
        m_parts->queue->focusList();
    }
}

} // namespace headroom
