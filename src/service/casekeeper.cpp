#include "service/casekeeper.h"

#include "service/recordeffects.h"
#include "service/workspace.h"
#include "store/access.h"
#include "store/extracts.h"
#include "store/peoplerow.h"
#include "store/record.h"

namespace headroom {

CaseKeeper::CaseKeeper(Workspace& workspace, const CaseMapping& mapping, LogEntryId log)
    : m_workspace(workspace)
    , m_db(workspace.database())
    , m_mapping(mapping)
    , m_log(log) {
    if (const auto newest = store::newestExtract(m_db)) {
        m_counted = newest->reportDate;
    }
}

void CaseKeeper::keep(const CaseFileRow& row) {
    const auto known = store::personWithCrn(m_db, row.crn);
    const PersonId person = known ? *known : addPerson(row);
    KnownCase now = knownCase(m_db, person, m_workspace.today());
    if (known) {
        keepDetails(now, row);
    }
    const bool begins = !now.openCase;
    if (begins) {
        now.openCase = start(person, row);
    } else {
        keepState(now, row);
    }
    if (row.order && !now.hasOrder) {
        store::putNew(m_db, person, now.openCase, *row.order, m_log);
    }
    touch(row.post);
    if (begins && !row.rosh) {
        // A new case has the risk that is on record.
        follow(person, store::RecordKind<RoshAssessment>::kind, row.start);
    }
    follow(person, "case", row.start);
}

store::CaseChangeNote CaseKeeper::note(std::string_view kind) const {
    return {kind, "import", m_workspace.today(), m_log};
}

void CaseKeeper::touch(PostId post) {
    if (post) {
        m_posts.insert(post);
    }
}

PersonId CaseKeeper::addPerson(const CaseFileRow& row) {
    const PersonId person = store::addPersonRow(m_db, row.crn, row.person, m_log);
    store::putNew(m_db, person, CaseId{}, row.person, m_log);
    return person;
}

void CaseKeeper::follow(PersonId person, std::string_view kind, Date from) {
    for (const PostId post : applyEffects(m_workspace, person, kind, from, m_log).posts) {
        touch(post);
    }
}

void CaseKeeper::keepDetails(const KnownCase& known, const CaseFileRow& row) {
    const PersonDetails details = mergedDetails(known.details, row, m_mapping);
    if (details == known.details) {
        return;
    }
    const auto items = store::currentOf<PersonDetails>(m_db, known.person);
    if (items.empty()) {
        store::putNew(m_db, known.person, CaseId{}, details, m_log);
    } else {
        const auto& item = items.back();
        store::putRevision(m_db, item.id, known.person, CaseId{}, item.revision, details, false, "", m_log);
    }
    store::refreshPersonRow(m_db, known.person);
}

CaseId CaseKeeper::start(PersonId person, const CaseFileRow& row) {
    const bool counts = !m_counted || *m_counted < row.start;
    return store::startCase(m_db, person, row.start, mergedState(std::nullopt, row), row.team, row.post,
                            counts, note("started"));
}

void CaseKeeper::keepState(const KnownCase& known, const CaseFileRow& row) {
    const Date today = m_workspace.today();
    const store::CaseState state = mergedState(known.state, row);
    if (known.lead) {
        touch(known.lead->post);
    }
    if (!known.state || state != *known.state) {
        store::assignCaseState(m_db, known.openCase, today, state, note("state"));
    }
    if (holderDiffers(known, row)) {
        store::assignHolder(m_db, known.openCase, CaseRole::Lead, today, row.team, row.post, note("holder"));
    }
}

} // namespace headroom
